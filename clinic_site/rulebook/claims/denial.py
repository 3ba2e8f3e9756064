"""Whether something takes the flagged words back: a denial, a warning, a quotation (clinical.md 8.2)."""

import re
from functools import lru_cache

from .clause import Clause
from .denial_words import (
    ASKED,
    ASSERTING,
    AUXILIARIES,
    CALLED_UNTRUE,
    DENIALS,
    FINITE_BETWEEN,
    IF_TOLD,
    INSTRUCTED_NOT,
    JOINING,
    NEGATOR,
    NO_DENIAL,
    NO_ONE,
    NONE_BUT,
    OF_THE_SUBJECT,
    QUOTED_UNTRUE,
    SCOPE_BREAK,
    SCOPE_BREAK_FAR,
    TAKEN_BACK,
    UNTRUE_AFTER,
)
from .vocabulary import WORD

WARNED = re.compile(
    r"\b(?:warn(?:s|ed|ing)? (?:\w+ )?(?:about|against|of)|advirtio|advierte|beware|be wary|wary|avoid|watch out|"
    r"be careful|stay away|do not trust|don't trust|walk away|"
    r"question any|be skeptical|"
    r"red flags?|cuidado|evite|desconfie|tenga cuidado|no confie|alejese|mala senal|senales? de alarma)\b"
)

WARNING_WORD = re.compile(
    r"\b(?:beware|avoid|myths?|mislead\w*|deceiv\w+|enganan?|false|not true|do not believe|don't believe|wary|"
    r"untrue|cuidado|evite|"
    r"mitos?|"
    r"enganos[oa]s?|fals[oa]s?|no crea|no es cierto|desconfie)\b"
)


# The longest denial and four words: what stands farther before the flagged words governs them no more.
REACH = 240
# Four words and their auxiliaries.
FOUR_WORDS = 100


@lru_cache(maxsize=1024)
def is_denied(clause: Clause, at: int, *, finite: bool = False) -> bool:
    """Whether a denial governs the words at `at`: in this clause, before them, at most four words away.

    `finite`: the words are a verb of their own ("cures"), which a denial before "and" does not reach.
    """
    if _is_called_untrue(clause, at) or _may_not_be_said(clause.text[max(0, at - REACH) : at]):
        return True
    segment = ASSERTING.sub(" ", clause.text[max(0, at - REACH) : at])
    if _is_praise(clause.text):
        segment = re.sub(
            r"^\W*(?:and |but |y |pero )?(?:nothing|nobody|no one|none|no|nada|nadie|ningun[oa]?)\b", "", segment
        )
    if any(_reaches(segment[denial.end() :], finite, far=True) for denial in DENIALS.finditer(segment)):
        return True
    for negator in NEGATOR.finditer(segment):
        after = segment[negator.end() :]
        of_subject = negator[0] in {"nor", "ni"} or (
            negator[0] in OF_THE_SUBJECT and not JOINING.sub("", segment[: negator.start()]).strip(" \"'(¿¡,")
        )
        if of_subject and "," in after and negator[0] not in {"nor", "ni"}:
            continue
        if not NO_DENIAL.match(f"{after}{clause.text[at : at + REACH]}") and _reaches(after, finite, far=of_subject):
            return True
    return bool(ASKED.search(segment) or IF_TOLD.search(_and_one_word(clause.text, at))) or bool(
        NO_ONE.match(segment) and not SCOPE_BREAK.search(segment)
    )


@lru_cache(maxsize=16)
def _is_praise(text: str) -> bool:
    return bool(NONE_BUT.search(text))


@lru_cache(maxsize=16)
def _taken_back(text: str) -> tuple[int, int]:
    found = TAKEN_BACK.search(text)
    return found.span() if found else (0, 0)


def _is_called_untrue(clause: Clause, at: int) -> bool:
    """ "A myth: ...", "... is not true", "to say that ... would be a lie"."""
    first, last = _taken_back(clause.text)
    return bool(
        first < at < last
        or QUOTED_UNTRUE.search(clause.text, at)
        or CALLED_UNTRUE.search(clause.before[-REACH:])
        or UNTRUE_AFTER.match(clause.sentence, clause.start + len(clause.text))
    )


def _may_not_be_said(before: str) -> bool:
    """ "Never tell a caller that ...": what stands behind, up to a "but", is what may not be said."""
    rest = ASSERTING.sub(" ", before)
    told = INSTRUCTED_NOT.search(rest)
    return told is not None and not SCOPE_BREAK_FAR.search(rest, told.end())


def _and_one_word(text: str, at: int) -> str:
    word = WORD.match(text, at)
    return text[max(0, at - REACH) : word.end() if word else at]


def _reaches(between: str, finite: bool, *, far: bool) -> bool:
    """`far`: a verb between does not end the scope ("no evidence that it is ..."); else only at once behind it."""
    if len(between) > FOUR_WORDS:
        return False
    words = WORD.findall(between)
    while words and words[-1] in AUXILIARIES:
        words.pop()
    if len(words) > 4 or (SCOPE_BREAK_FAR if far else SCOPE_BREAK).search(between):
        return False
    if finite and re.search(r"\b(?:and|y|or also)\b", between):
        return False
    return far or not FINITE_BETWEEN.search(" ".join(words[1:]))


def denies_itself(flagged: str) -> bool:
    """Whether a denial stands inside the flagged words: "results cannot be guaranteed"."""
    inner = flagged.strip().partition(" ")[2]
    return any(not NO_DENIAL.match(inner[found.end() :]) for found in NEGATOR.finditer(inner))


def is_warned(clause: Clause, at: int) -> bool:
    """ "Avoid any clinic that guarantees ...": said of others, as a warning."""
    return bool(WARNED.search(clause.sentence[: clause.start + at]))


def is_quoted(sentence: str, start: int, end: int, around: str = "") -> bool:
    """Whether the words stand in quotation marks and the sentence, or what is `around` it, warns of them."""
    quotes = [match.start() for match in re.finditer(r'"', sentence)]
    inside = any(first < start and end <= last for first, last in zip(quotes[::2], quotes[1::2], strict=False))
    return inside and bool(WARNING_WORD.search(f"{sentence} {around}"))
