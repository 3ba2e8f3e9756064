"""F01: that an illness is cured, ended or gone. Source: clinical.md 8.3, row F01."""

import re
from collections.abc import Iterator

from .illness_free import AT_THE_END, free_of_it
from .illness_gone import gone, it_is_gone, none_survives
from .illness_guards import BEFORE_US, REPORTED, for_good, of_a_needle, spoken_of
from .lexicon import Mention
from .saying import Saying, Span

_ASKS_NOTHING = re.compile(
    r"\b(?:search\w*|look(?:ing|ed|s)?|seek\w*|hop(?:e|es|ing)|wait\w*|wish\w*|ask\w*|want\w*|chas\w+|dream\w*|"
    r"buscan?|esperan?|piden)\b"
)


_FOR = frozenset("over on sobre for of to from against de del para contra a al".split())


_NOUN_BEFORE = frozenset(
    "a an the our your its this their real true permanent lasting new la una un el su nuestra nuestro esta final "
    "definitiva".split()
)


_GOAL = re.compile(
    r"^[^,]*\b(?:is|are|was|es|son|seria|would be|remains) (?:not|never|no|hard|slow|dificil|only|"
    r"(?:an?|the|our|un|una|el|la|nuestr[oa]) (?:\w+ )?(?:goal|aim|hope|dream|wish|task|process|meta|objetivo|sueno|"
    r"deseo|esperanza))\b"
)


def ended(saying: Saying) -> Iterator[Span]:
    """Where the clause says so: first and last word of each claim."""
    if not BEFORE_US.search(saying.clause.text):
        yield from _ended(saying)


def _ended(saying: Saying) -> Iterator[Span]:
    yield from _removed(saying)
    yield from _taken_away(saying)
    yield from _beaten(saying)
    yield from gone(saying)
    yield from it_is_gone(saying, "ILLNESS")
    yield from none_survives(saying)
    yield from free_of_it(saying)
    yield from _by_noun(saying)
    yield from _people_cured(saying)


def _removed(saying: Saying) -> Iterator[Span]:
    """ "erases years of depression", "la elimina", "cures people"."""
    for verb in saying.said("END"):
        if saying.passive(verb) or not _asserted(saying, verb):
            continue
        found = saying.object_of(verb.last, "ILLNESS")
        if found and saying.text(found.last + 1, found.last + 2) in _SILENTLY:
            continue
        if found and not of_a_needle(saying, found):
            yield verb.first, found.last
        elif (
            (saying.word(verb.last + 1) in {"what", "lo"} and saying.after_colon("ILLNESS"))
            or (
                saying.word(verb.last + 1) in {"is", "es"}
                and saying.is_about_treatment
                and saying.object_of(verb.last + 1, "ILLNESS", reach=3)
            )
            or (saying.words[verb.first] in _CURE_YOURSELF or _fronted(saying, verb))
        ):
            yield verb.first, verb.last
        elif saying.pronoun_object(verb) and spoken_of(saying, verb.first):
            yield verb.first, min(verb.last + 1, len(saying.words) - 1)
        elif saying.words[verb.first].startswith(("cur", "heal", "san")) and verb.kind:
            yield from _cured_person(saying, verb)


# "Stop suffering in silence": not the suffering stops, but the silence.
_SILENTLY = frozenset(("in silence", "en silencio", "alone"))


def _fronted(saying: Saying, verb: Mention) -> bool:
    """ "Depression is what we cure": the illness stands before, the verb ends the clause."""
    if verb.last + 1 < len(saying.words) and not saying.broken[verb.last + 1]:
        return False
    illness = [each for each in saying.named("ILLNESS") if each.last < verb.first]
    return (
        bool(illness)
        and bool({"what", "lo", "la"} & set(saying.words[illness[-1].last + 1 : verb.first]))
        and saying.is_about_treatment
    )


_CURE_YOURSELF = frozenset("curese curarse curense sanarse sanese sanense".split())


def _cured_person(saying: Saying, verb: Mention) -> Iterator[Span]:
    if saying.language == "es" and saying.text(verb.last + 1, verb.last + 2) in {
        "su mente",
        "su cerebro",
        "su alma",
        "su vida",
        "su corazon",
    }:
        yield verb.first, verb.last + 2
    if saying.word(verb.last + 1) == "the" and saying.at(verb.last + 2, "ILL_ADJECTIVE"):
        yield verb.first, verb.last + 2
    person = saying.object_of(verb.last, "PERSON", reach=4)
    if person and saying.clause.text[: saying.spans[person.last][1]].endswith("'s"):
        # "cured my dad's pneumonia"
        return
    alone = verb.last + 1 >= len(saying.words)
    what = (
        saying.word(verb.last + 1) in {"what", "where", "when", "de", "lo"} and saying.word(verb.last + 2) != "hambre"
    )
    finite = verb.kind in {"s", "fin", "fut"}
    if person and not (saying.language == "es" and saying.word(verb.last + 1) not in {"a", "al"}):
        yield verb.first, person.last
    elif (
        finite
        and saying.words[verb.first].startswith("cur")
        and (alone or what)
        and saying.word(verb.first - 1) not in _NOUN_BEFORE
    ):
        yield verb.first, verb.last


def _taken_away(saying: Saying) -> Iterator[Span]:
    """ "wipes depression out": the illness stands inside the phrase."""
    for phrase in saying.said("AROUND"):
        inner = [each for each in saying.said("ILLNESS") if phrase.first < each.first and each.last < phrase.last]
        inner = [each for each in inner if saying.heads(each) or each.last + 1 == phrase.last]
        pronoun = any(
            word in {"it", "them", "both", "that"} for word in saying.words[phrase.first + 1 : phrase.first + 3]
        )
        if not _asserted(saying, phrase):
            continue
        if (inner and not of_a_needle(saying, inner[0])) or (pronoun and spoken_of(saying, phrase.first)):
            yield phrase.first, phrase.last


def _beaten(saying: Saying) -> Iterator[Span]:
    """ "conquers depression"; weaker verbs only with "for good"."""
    for verb in saying.said("BEAT"):
        if saying.passive(verb) or not _asserted(saying, verb) or REPORTED.search(saying.clause.text):
            continue
        found = saying.object_of(verb.last, "ILLNESS", reach=5)
        if found and not of_a_needle(saying, found) and (_is_victory(saying, verb) or for_good(saying)):
            yield verb.first, found.last


_VICTORY = ("beat", "conquer", "defeat", "overc", "master", "triumph", "win", "won", "vanquish", "overpower", "crush",
            "venc", "venz", "derrot", "super", "conquist", "gan", "triunf", "doble", "dobleg")  # fmt: skip


def _is_victory(saying: Saying, verb: Mention) -> bool:
    return saying.words[verb.first].startswith(_VICTORY) and saying.is_about_treatment


_KILLERS = frozenset("killer killers slayer eraser destroyer ender vaccine".split())


def _by_noun(saying: Saying) -> Iterator[Span]:
    """ "a cure for depression", "the end of PTSD", "depression's end", "is the cure"."""
    for illness in saying.said("ILLNESS"):
        named = saying.word(illness.last + 1) in _KILLERS and not saying.words[illness.first].startswith("pain")
        if named and not saying.denied(illness.first):
            yield illness.first, illness.last + 1
    for noun in saying.said("CURE_NOUN"):
        place = noun.last + 1
        if saying.language == "es" and saying.word(place) not in _FOR:
            place += 1
        counted = saying.words[noun.last] in {"rate", "rates", "record", "success"}
        preposition = "for" if counted and saying.word(place) in {"with", "in"} else saying.word(place)
        found = saying.object_of(place, "ILLNESS", reach=5) if preposition in _FOR else None
        before = saying.word(noun.first - 1)
        text = saying.text(noun.first, noun.last)
        plain = text.startswith(("cure", "cura", "antid", "eradic", "elimin", "erradic"))
        if saying.denied(noun.first) or saying.supposed(noun.first) or before in {"no", "not"}:
            continue
        if _ASKS_NOTHING.search(saying.clause.text[: saying.spans[noun.first][0]]):
            continue
        after = saying.clause.text[saying.spans[noun.last][1] :]
        if re.search(
            r"\b(?:is|are|does|do|has|may|es|no)\b (?:\w+ )?(?:not|no(?! longer)|n't|never|still|what everyone|"
            r"what we all|"
            r"unknown|existe|hay|ha)\b|\b(?:isn't|doesn't)\b|\bremains\b",
            after,
        ):
            continue
        if found and not of_a_needle(saying, found):
            end_noun = saying.words[noun.first] in {"end", "ending", "fin", "final"}
            two_before = saying.word(noun.first - 2)
            if end_noun and (before in AT_THE_END or two_before in AT_THE_END):
                continue
            if not plain and not end_noun and REPORTED.search(saying.clause.text):
                continue
            yield noun.first, found.last
        elif (
            plain
            and any(each.last == noun.first - 1 for each in saying.named("ILLNESS"))
            and saying.word(noun.last + 1) not in {"rate", "rates"}
        ):
            yield noun.first - 1, noun.last
        elif (
            plain
            and len(saying.words) <= 3
            and noun.last == len(saying.words) - 1
            and before in {"a", "the", "una", "la"}
            and spoken_of(saying, noun.first)
        ):
            yield noun.first, noun.last
        elif (
            plain
            and text in {"cure", "cura", "cures"}
            and before in _NOUN_BEFORE
            and preposition not in {"for", "para", "de"}
        ):
            is_it = (
                re.search(
                    r"\b(?:is|are|be|finally|offers?|found|as|called|have|has|here's|it's|es|ofrece|ofrecemos|tenemos|"
                    r"encontr\w+|esta|existe|discover|meet|get)\b",
                    saying.clause.text[: saying.spans[noun.first][0]],
                )
                or re.search(r"\b(?:but|sino) (?:a|una)\W*$", saying.clause.text[: saying.spans[noun.first][0]])
                or saying.word(noun.last + 1) in {"is", "has", "you", "que", "that", "we", "your"}
            )
            if is_it and saying.acts(noun.first):
                yield noun.first, noun.last


_MOVED = frozenset(
    """
    i'm am estoy
    volvio volvieron regreso regresaron llego llegaron vino salieron
    be been being are was were get got feel leave leaves left walk go going home out come emerge salir salen sale
    salio salieron queda quedan quedara quedaron quedo resulto termino esta estan estara sintio siente vuelve
    vuelven se fue fueron quede salga is stay stays stayed remain remains live lives
    """.split()
)


# Of oneself, or of somebody: "quedé curada", "I walked out healed".
_BECAME = re.compile(
    r"(?:quede|sali|estoy|me siento|me senti|volvi|regrese|me fui|soy|termine|"
    r"i (?:am|was|got|feel|felt|walked (?:out|away)|left|came (?:out|home)|went home|woke up|left here)|i'm) "
    r"(?:(?:ya|now|completely|totally|fully|finally|por fin|completamente|totalmente|por completo|at last) )*$"
)


def _became(saying: Saying, last: int) -> bool:
    return last >= 0 and bool(_BECAME.search(f"{saying.text(max(0, last - 5), last)} ") and saying.is_about_treatment)


_OF_PEOPLE = tuple("cured healed curad sanad symptom depression reborn anxiety pain ptsd ocd panic".split())


def _people_cured(saying: Saying) -> Iterator[Span]:
    """ "you will be cured", "patients leave healed", "salen curados"."""
    for state in saying.said("CURED"):
        word = saying.words[state.first]
        if word == "from" and not saying.denied(state.first) and not saying.supposed(state.first):
            yield state.first, state.last
        if not word.startswith(_OF_PEOPLE):
            continue
        if saying.denied(state.first) or saying.supposed(state.first, when=True) or REPORTED.search(saying.clause.text):
            continue
        before = saying.words[max(0, state.first - 6) : state.first]
        if (
            len(saying.words) <= 2
            and state.last == len(saying.words) - 1
            and word.startswith(("cured", "healed", "curad", "sanad"))
            and saying.clause.before.strip()
        ):
            yield state.first, state.last
        people = [each for each in saying.said("PERSON") if state.first - 7 <= each.first < state.first]
        after = saying.at(state.last + 1, "PERSON")
        moved = any(each in _MOVED for each in before)
        if (
            (people and (moved or state.first - people[-1].last == 1))
            or (after and word.startswith(("cured", "healed")))
            or (moved and len(before) <= 3)
            or _became(saying, state.first - 1)
        ):
            yield state.first, state.last


def _asserted(saying: Saying, verb: Mention) -> bool:
    finite = verb.kind in {"s", "fin", "ed"}
    if (
        saying.denied(verb.first, finite=finite)
        or saying.supposed(verb.first, past=verb.kind == "ed")
        or saying.wanted(verb.first)
    ):
        return False
    if not saying.acts(verb.first):
        return False
    gerund = verb.kind in {"ing", "ger", "inf"} and verb.first == 0
    to = verb.first == 1 and saying.words[0] == "to"
    after = saying.clause.text[saying.spans[verb.last][1] :]
    return not ((gerund or to) and _GOAL.search(after))
