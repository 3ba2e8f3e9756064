"""F01: that an illness is gone by itself in the sentence: "depression is gone", "it vanishes", "se acabó el dolor"."""

import re
from collections.abc import Iterator

from .illness_guards import REPORTED, of_a_needle
from .lexicon import Mention
from .saying import Saying, Span


def gone(saying: Saying) -> Iterator[Span]:
    """ "depression is gone", "PTSD, erased", "la ansiedad se esfuma", "se acabó la depresión"."""
    illnesses = [each for each in saying.named("ILLNESS") if not of_a_needle(saying, each)]
    ends = [(each, True) for each in saying.said("END") if saying.passive(each) or each.kind in {"ed", "part"}]
    for said, passive in [*((each, False) for each in saying.said("GONE")), *ends]:
        for illness in illnesses:
            if illness.last < said.first:
                if not _is_subject(saying, illness, said):
                    continue
                between = (illness.last + 1, said.first)
            elif saying.language == "es" or saying.words[said.first] in {"gone", "vanished"}:
                between = (said.last + 1, illness.first)
                if saying.begins_anew(illness):
                    continue
            else:
                continue
            relative = saying.word(between[0]) in _RELATIVE and saying.word(said.first - 1) in _IS
            if not relative and (
                between[1] - between[0] > 7 or not saying.light_between(*between, heavy=2 if passive else 1)
            ):
                continue
            if not _is_predicate(saying, said, between):
                continue
            if said.kind == "base" and any(saying.broken[between[0] : between[1] + 1]):
                continue  # "When it causes pain, stop": an order, whose subject stands elsewhere
            if saying.text(said.first, said.last + 2).startswith(_OFF_LABEL):
                continue
            if saying.text(said.first, said.last) == "ya no" and said.last + 1 < len(saying.words):
                continue
            if _really_gone(saying, illness, said, strong=passive):
                yield min(illness.first, said.first), max(illness.last, said.last)


# "Fuera" is an end only where nothing else says of what.
_OFF_LABEL = ("fuera de etiqueta", "fuera de indicacion", "fuera de control", "fuera de lo", "fuera del")


# "No depression survives a course here": the denial is of the illness itself.
_NONE_SURVIVES = re.compile(
    r"\b(?:no|ningun[oa]?) (?:\w+ ){1,3}?(?:survives?|withstands?|resists?|outlasts?|sobreviven?|resisten?|"
    r"aguantan?)\b(?! "
    r"(?:alone|without|sin))"
)


def none_survives(saying: Saying) -> Iterator[Span]:
    """ "No depression survives our protocol"."""
    if saying.said("ILLNESS") and saying.is_about_treatment and _NONE_SURVIVES.search(saying.clause.text):
        yield 0, len(saying.words) - 1


_ABOUT = frozenset("for para about sobre on against contra acerca".split())
# "Three patients with PTSD stopped".
_PEOPLE = frozenset(
    "patient patients person people veteran veterans adult adults man men woman women client clients paciente "
    "pacientes persona personas veterano veteranos adulto adultos hombre mujer".split()
)


def _is_subject(saying: Saying, illness: Mention, said: Mention) -> bool:
    """ "The group for depression ends at seven": not the illness ends."""
    place = illness.first - 1
    while place >= 0 and saying.words[place] in {
        "the",
        "your",
        "la",
        "el",
        "su",
        "los",
        "las",
        "our",
        "my",
        "his",
        "her",
    }:
        place -= 1
    if place < 1 or saying.broken[illness.first]:
        return True
    if saying.words[place] == "for" and saying.word(said.first - 1) == "to":
        return True
    for near in range(place, max(0, place - 3), -1):
        if saying.words[near] in {"with", "con"} and saying.word(near - 1) in _PEOPLE:
            return False
    of_another = saying.words[place] in {"of", "de", "del"} and not saying.holds(place - 1)
    return saying.words[place] not in _ABOUT and not of_another


_NOT_VERBS = frozenset(
    "in en over history historia behind the a un fin final zero cero fuera dead done out old at things thing algo "
    "cosa asunto listo lista gone".split()
)


_MAKES_IT = frozenset(
    "is are was were be been becomes become now es son fue sera quedo queda quedara it's left already forever "
    "finally ya todo".split()
)


def _is_predicate(saying: Saying, said: Mention, between: tuple[int, int]) -> bool:
    """ "is history", "will be behind you"; "addiction in the past" says nothing of a cure."""
    if saying.words[said.first] not in _NOT_VERBS:
        return True
    if between[0] == between[1]:
        return saying.words[said.first] not in {"in", "en", "fin", "final", "zero", "cero", "the", "a", "un"}
    return any(word in _MAKES_IT for word in saying.words[between[0] : between[1]])


_RELATIVE = frozenset("that which who she he you they i we que".split())


_IS = frozenset("is are was were be been simply just finally es fue esta quedo se".split())


_IT = frozenset(
    "it's they're that's it they this those these both thoughts wish urge desire feeling feelings urges".split()
)


_STOPS = ("stop", "cease", "end", "lift")


_WISHES = ("thought", "wish", "urge", "desire", "feeling")


def it_is_gone(saying: Saying, concept: str) -> Iterator[Span]:
    """ "Depression? ... it is over", "those thoughts vanish": a pronoun for what was named before."""
    for said in saying.said("GONE"):
        word = saying.words[said.first]
        if (
            not word.startswith(_STOPS)
            and not word.startswith(
                (
                    "gone",
                    "vanish",
                    "disappear",
                    "evapor",
                    "desapar",
                    "esfum",
                    "desvanec",
                    "over",
                    "history",
                    "melt",
                    "dissolv",
                    "curable",
                    "left",
                    "leaves",
                    "leave",
                    "fade",
                    "slip",
                    "drift",
                    "float",
                )
            )
            and "past" not in saying.words[said.first : said.last + 1]
        ):
            continue
        pronoun = next(
            (place for place in range(said.first - 1, max(-1, said.first - 5), -1) if saying.words[place] in _IT), None
        )
        if (
            pronoun is None
            and saying.language == "es"
            and saying.word(said.first - 1) in {"habia", "habian", "ha", "han", "ya"}
        ):
            pronoun = said.first - 1
        if pronoun is None or not saying.light_between(pronoun + 1, said.first, heavy=0):
            continue
        if word.startswith(_STOPS) and not saying.words[pronoun].startswith(_WISHES):
            continue
        if saying.spoken_before(pronoun) != concept or not saying.is_about_treatment:
            continue
        if not (
            saying.denied(said.first) or saying.supposed(said.first, when=True) or REPORTED.search(saying.clause.text)
        ):
            yield pronoun, said.last


_BY_ITSELF = re.compile(
    r"\b(?:by itself|on its own|by themselves|on their own|with time|over time|sol[oa]s?\b por|por si sol[oa]s?|"
    r"con el tiempo)\b"
)


def _really_gone(saying: Saying, illness: Mention, said: Mention, *, strong: bool) -> bool:
    first = min(illness.first, said.first)
    if saying.denied(said.first) or saying.denied(illness.first) or saying.supposed(said.first, when=not strong):
        return False
    if not strong and REPORTED.search(saying.clause.text):
        return False
    if saying.wanted(first) or _BY_ITSELF.search(saying.clause.text):
        return False
    word = saying.words[said.first]
    if word in {"end", "ends", "ended", "stop", "stops", "stopped", "over", "cease", "ceases", "lifts", "lifted"}:
        after = saying.text(said.last + 1, said.last + 2)
        return saying.is_about_treatment or after.startswith(
            ("the day", "the moment", "here", "now", "today", "tonight")
        )
    return True
