"""What keeps words of an end from being a claim of one: another pain, a report of a study (clinical.md 8.2)."""

import re

from .lexicon import Mention
from .saying import Saying
from .vocabulary import TREATMENT

# "The pain of the needle is gone", "symptoms were gone in 10 of 52 people", "some": not the illness, or a report.
_NOT_THE_ILLNESS = re.compile(
    r"\b(?:needle|iv site|injection|stick|poke|tube|arm|chest|stomach|muscle|jaw|after surgery|surgical|labor|"
    r"de cabeza|de garganta|muscular|in the head|head|"
    r"exams?|examen(?:es)?|homework|school|travel|flying|flights?|taxes|traffic|dentist|tarea|escuela|vuelos?|trafico|"
    r"pinchazo|aguja|brazo|pecho|estomago|inyeccion|withdrawal|abstinencia)\b"
)


REPORTED = re.compile(
    r"\b(?:some|several|few|a few|certain|half|one third|at times|sometimes|not everyone|for a (?:while|time)|often|"
    r"usually|may be|in (?:the|one|this|that) (?:study|trial)|\d+ (?:of|in|out of|de cada|de) \d+|"
    r"algun[oa]s|cierta|ciertas|a veces|por un tiempo|pueden? (?:que|ser)|en (?:el|un) (?:estudio|ensayo)|means?|"
    r"significa|"
    r"quiere decir|remission|remision|scores?|puntajes?)\b|\d ?%"
)


# "A mattress got rid of my back pain years before I ever heard of this clinic."
BEFORE_US = re.compile(
    r"\b(?:cured|rid|gone|ended|fixed|healed|erased|stopped|left|quito|curo|acabo|elimino|desaparecio)\b.*\b(?:before "
    r"(?:i|he|she|we|they) (?:ever |first |even )?(?:heard|knew|came|found|met|set foot)|"
    r"antes de (?:conocer|oir|venir|llegar|saber))\b"
)


def for_good(saying: Saying) -> bool:
    return bool(
        re.search(
            r"\b(?:for good|for ?ever|permanently|once and for all|never again|at (?:the|its) (?:root|source)|"
            r"para siempre|de una vez(?: por todas)?|de raiz|definitivamente|de (?:manera|forma) (?:definitiva|"
            r"permanente)|por completo|"
            r"completely|entirely)\b",
            saying.clause.text,
        )
    )


def of_a_needle(saying: Saying, illness: Mention) -> bool:
    near = saying.text(max(0, illness.first - 3), min(len(saying.words) - 1, illness.last + 5))
    return bool(
        saying.words[illness.first].startswith(("pain", "dolor", "symptom", "sintoma", "anxiety", "ansiedad", "panic"))
        and _NOT_THE_ILLNESS.search(near)
    )


# "Panic during an infusion ..., and the nurse can stop it": a feeling of that hour, or the infusion itself.
_WHILE_IT_RUNS = re.compile(
    rf"\b(?:panic|anxiety|fear|pain|dread|panico|ansiedad|miedo|dolor) (?:(?:is|(?:can|may) come|comes up) )?"
    rf"(?:during|while|"
    rf"in the middle of|midway through|durante|mientras|a (?:la )?mitad de) (?:\w+ ){{0,2}}?{TREATMENT}\b[^.?!]*$"
)


def spoken_of(saying: Saying, place: int) -> bool:
    """Whether a pronoun here may stand for an illness: it was named before, in the last sentences."""
    if saying.spoken_before(place) == "ILLNESS":
        near = saying.clause.text[: saying.spans[place][0]]
        return not _WHILE_IT_RUNS.search(f"{saying.clause.before} {near}"[-300:])
    return saying.after_colon("ILLNESS")
