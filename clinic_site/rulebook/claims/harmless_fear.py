"""F06: that there is nothing to fear: harm waved away, laughed off, or left to a baby. Source: clinical.md 8.3."""

import re
from collections.abc import Iterator

from .harmless_guards import NOT_OF_TREATMENT, ends_in_itself
from .saying import Saying, Span


def nothing_to_fear(saying: Saying) -> Iterator[Span]:
    """Where the clause says so: first and last word of each claim."""
    yield from _fear(saying)
    yield from _dismissed(saying)


_FORGET = re.compile(
    r"\b(?:forget(?: about)?|goodbye to|farewell to|(?:don't|do not|never|no need to) (?:worry|fret|fear|"
    r"stress)(?: about)?|olvid\w+ de|adios a|despid\w+ de|"
    r"no se preocupe por) (?:\w+ ){0,2}$"
)


def _dismissed(saying: Saying) -> Iterator[Span]:
    """ "You can forget about side effects"."""
    for harm in saying.said("HARM"):
        before = saying.clause.text[: saying.spans[harm.first][0]]
        if _FORGET.search(before) and ends_in_itself(saying, harm) and not saying.supposed(harm.first):
            yield max(0, harm.first - 2), harm.last


# "So safe that we would give it to a newborn".
_EVEN_TO_A_BABY = re.compile(
    r"\b(?:safe\w*|gentle|mild|segur\w+|suave\w*|inofensiv\w+)\b[^.]{0,60}\b(?:newborns?|bab(?:y|ies)|infants?|"
    r"toddlers?|"
    r"recien nacid[oa]s?|"
    r"bebes?)\b"
)
_WORST = re.compile(
    r"\b(?:only thing (?:that )?you(?:'ll| can| will| could)? (?:lose|risk)|lo unico que (?:puede|va a) perder|"
    r"worst|lo peor|only (?:known |real )?side effects?|unic[oa]s? efectos? secundarios?) .{0,50}?\b(?:is|"
    r"es) (?:that |que )?(?:\w+ ){0,4}?(?:naps?|napping|yawn\w*|smil\w+|"
    r"laugh\w*|bored\w*|"
    r"relax\w*|good mood|snooze|doze|giggles?|siesta|bostez\w+|sueno|sonri\w+|happiness|joy|calm|peace|hope|"
    r"gratitude|energy|better \w+|sonrisas?|tristeza|sadness|depresion|depression|worries|weight|felicidad|alegria|paz|"
    r"calma|energia|ganas|aburr\w+|relaj\w+|nothing|nada)\b"
)


def _fear(saying: Saying) -> Iterator[Span]:
    """ "The worst that can happen is a nap", "there is nothing to worry about"."""
    worst = _WORST.search(saying.clause.text)
    of_effect = worst and not worst[0].startswith(("worst", "lo peor"))
    if worst and not saying.denied(0) and (of_effect or saying.is_about_treatment or saying.names_treatment_before):
        yield 0, len(saying.words) - 1
    baby = _EVEN_TO_A_BABY.search(saying.clause.text)
    if baby and saying.is_about_treatment and not saying.denied(len(saying.words) - 1):
        yield 0, len(saying.words) - 1
    for phrase in saying.said("NOTHING_TO_FEAR"):
        if (
            saying.is_about_treatment
            and (saying.words[phrase.first] == "nada" or not saying.denied(phrase.first))
            and not saying.supposed(phrase.first)
            and not NOT_OF_TREATMENT.search(saying.clause.text)
        ):
            yield phrase.first, phrase.last
