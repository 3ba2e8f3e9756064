"""What stands beside the name of a medicine: dose, form, time. Or is it a medicine of its own, without a name?

Source: clinical.md 2c: a name that is in neither 2c nor 2d = REVIEW, never ROUTINE. So "Zoloft 50 mg, one at night" is
one medicine, and "Zoloft and a pill at night" is two, of which nobody knows the second. In doubt it is a medicine.
"""

import re
from collections.abc import Sequence
from enum import Enum


class Joint(Enum):
    """What stands between a part of a line and the part before it."""

    BESIDE = "a comma, a dash, a bracket, a full stop"
    LISTED = "a new line, a semicolon, a slash, a bullet"
    ADDED = "and, with, plus"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOINING = _words("and with also plus y con tambien")
UNITS = _words("mg mgs mcg ug g ml milligram milligrams miligramos miligramo gramos x")
MILLIGRAMS = _words("mg mgs milligram milligrams miligramos miligramo")
UNITS_OF_2D = MILLIGRAMS | _words("ml x")
# Units that are also the name of a drug when no number stands beside them.
LETTERS = _words("g x")
COUNTS = _words("one two three half un una dos tres media")
PIECES = _words(
    "tablet tablets tab tabs pill pills capsule capsules cap caps dose doses tableta tabletas pastilla pastillas "
    "capsula capsulas dosis"
)
MADE = _words(
    "xr er sr xl cr dr ir hcl hydrochloride clorhidrato generic brand extended release slow oral po mouth boca"
)
PURPOSES = _words("depression depresion ansiedad anxiety")
TIMES = _words(
    "daily day days per each every once twice morning mornings night nightly nights bedtime evening nite nites times "
    "time am pm noon weekly week month now since currently qd bid tid qhs qam hs prn dia dias cada vez veces manana "
    "mananas noche noches diario diaria diarios diarias diariamente hora horas hour hours tarde"
)
PARTS_OF_A_DAY = _words("morning mornings night nights evening bedtime nite nites")
AFTER_A_NUMBER = _words("am pm hs hour hours hora horas day days dia dias week month time times vez veces noon")
LINKS = _words("the a an at in of by to for take taking i im on my al por para la el las los de en tomo tomando")
FOR = _words("for para por")
# Words around a name that are no medicine: dose, form, time. Everything else is a name that somebody must read.
FILLER = JOINING | UNITS | COUNTS | PIECES | MADE | PURPOSES | TIMES | LINKS

DOSE = re.compile(r"(\d+)(?:mg|mcg|g|ml|x|mgs|hs?|am|pm)?")
# Strengths that the medicines of 2d are made in or taken at; of 37.5 and 112.5 the first figure. A dose beside a name
# may be any; one in a part of its own ("Zoloft, 0.5 mg", "Zoloft, 75 mcg") that none of them has may be of another.
STRENGTHS = frozenset(
    {
        5,
        10,
        12,
        15,
        20,
        25,
        30,
        37,
        40,
        45,
        50,
        60,
        75,
        80,
        90,
        100,
        112,
        120,
        150,
        125,
        174,
        175,
        187,
        200,
        225,
        250,
        275,
        300,
        348,
        375,
    }
    | {400, 450, 522, 600, 750, 900, 1200}
)
MOST_PIECES = 6
MOST_HOURS = 60
YEARS = range(1950, 2101)

COUNT, STRENGTH, TIME, FORM, PURPOSE = "count", "strength", "time", "form", "purpose"
type Told = frozenset[str]


def told_beside(words: Sequence[str]) -> Told:
    """What the words around a name tell of it, so that "and one at night" can be read as more of the same."""
    return frozenset(each for at in range(len(words)) if (each := _tells(words, at)))


def unnamed_beside(words: Sequence[str]) -> list[str]:
    """Words around a name that are a medicine of their own: "anxiety pill", and a letter that is no unit here."""
    found = []
    for at, word in enumerate(words):
        if word in PIECES and at and words[at - 1] in PURPOSES | PARTS_OF_A_DAY:
            found += [words[at - 1], word]
        if word in LETTERS and not (_has_number_before(words, at) or _at(words, at + 1).isdecimal()):
            found.append(word)
    return found


def directions(words: Sequence[str], joint: Joint, before: Told | None) -> Told | None:
    """What this part of a line, without a name, tells of the medicine before it; None when it may be another one.

    before: what was told of that medicine so far; None when no medicine was named yet.
    """
    told = set()
    for at, word in enumerate(words):
        tells = _tells(words, at)
        if (tells is None and word not in LINKS) or _points_at_another(words, at):
            return None
        if tells == PURPOSE and joint is not Joint.BESIDE and not (FOR & {*words} or PURPOSE in (before or ())):
            return None
        told |= {tells} if tells else set()
    if told == {COUNT} or (PURPOSE in told and TIME not in told and any(each.startswith(COUNT) for each in told)):
        return None
    return frozenset(told) if _may_follow(words, told, joint, before) else None


def _may_follow(words: Sequence[str], told: set[str], joint: Joint, before: Told | None) -> bool:
    if not told:
        return joint is Joint.BESIDE and any(len(word) > 1 for word in words)
    if before is None:
        return told == {TIME} and joint is Joint.BESIDE
    if STRENGTH in told & before and TIME in told - before:
        return False  # "50 mg, 10 mg at night"
    match joint:
        case Joint.BESIDE:
            return True
        case Joint.LISTED:
            return told <= {STRENGTH, TIME, FORM, PURPOSE}
        case Joint.ADDED:
            # "50 mg in the morning and 25 mg at night": more of the same, else it is another medicine.
            return told - {TIME} <= before and (told != {TIME} or bool(before & {TIME, COUNT, STRENGTH}))


def _tells(words: Sequence[str], at: int) -> str | None:
    """What one word tells where it stands; None when it tells nothing, or may be a medicine."""
    word = words[at]
    if word.isdecimal():
        return _number(words, at)
    if word in PIECES:
        return f"{COUNT} of {word.removesuffix('s')}" if _is_counted(words, at) else None
    if word in UNITS:
        return STRENGTH if _has_number_before(words, at) and word in UNITS_OF_2D else None
    if dose := DOSE.fullmatch(word):
        unit = word.removeprefix(dose[1])
        is_known = unit in UNITS_OF_2D and (unit not in MILLIGRAMS or int(dose[1]) in STRENGTHS)
        return STRENGTH if is_known else TIME if unit in AFTER_A_NUMBER | {"h"} else None
    kinds = ((COUNTS, COUNT), (TIMES, TIME), (MADE, FORM), (PURPOSES, PURPOSE))
    return next((kind for of_kind, kind in kinds if word in of_kind), None)


def _number(words: Sequence[str], at: int) -> str | None:
    """What a bare number tells: "Zoloft, 50" is a strength, "Zoloft, 222" may be a medicine."""
    number, behind = int(words[at]), _at(words, at + 1)
    if behind in AFTER_A_NUMBER and number <= MOST_HOURS:
        return TIME
    if number in STRENGTHS or behind in UNITS - MILLIGRAMS:
        return STRENGTH
    if number and behind.isdecimal() and _at(words, at + 2) in UNITS | PIECES:
        return STRENGTH
    if number <= MOST_PIECES and (behind in PIECES or TIMES & {*words}):
        return COUNT
    return TIME if number in YEARS and _at(words, at - 1) in {"since", "in", "en"} else None


def _points_at_another(words: Sequence[str], at: int) -> bool:
    """Yes for "the morning one" and "la de la noche"."""
    word, before = words[at], _at(words, at - 1)
    return (word == "one" and before in PARTS_OF_A_DAY) or (word == "de" and before in {"la", "el", "las", "los"})


def _is_counted(words: Sequence[str], at: int) -> bool:
    """Yes for "1 pill" and "half a pill", no for "a pill"."""
    before = _at(words, at - 2) if _at(words, at - 1) == "a" else _at(words, at - 1)
    return before in COUNTS or (before.isdecimal() and int(before) <= MOST_PIECES)


def _has_number_before(words: Sequence[str], at: int) -> bool:
    before = _at(words, at - 1)
    return before in COUNTS or DOSE.fullmatch(before) is not None


def _at(words: Sequence[str], at: int) -> str:
    """The word of this place, "" where there is none."""
    return words[at] if 0 <= at < len(words) else ""
