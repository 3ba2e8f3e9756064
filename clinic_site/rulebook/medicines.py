"""Medicines that staff must know before treatment: a typed name to its group.

Source: clinical.md 2c (groups, each REVIEW; the names there are examples, the group counts, brand or generic, whatever
the spelling), 2d (the closed list that raises nothing), 2c strict rules (any alcohol, cannabis, grapefruit or
antihistamine). A name in neither list is "not recognised" and REVIEW, never ROUTINE; so is a part of a line that names
nothing and is not for sure the dose, form or time of the medicine before it (`directions`).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .directions import DOSE, FILLER, JOINING, Joint, Told, directions, told_beside, unnamed_beside
from .medicine_names import GROUPS, INFORMATION_ONLY, NEIGHBOURS, Group

__all__ = [
    "FILLER",
    "GROUPS",
    "INFORMATION_ONLY",
    "NEIGHBOURS",
    "Found",
    "Group",
    "classify",
    "without_dose",
    "words_of",
]


@dataclass(frozen=True)
class Found:
    """One medicine found in what was typed. `group` is None for the closed list and for what is not recognised."""

    typed: str
    name: str
    group: Group | None
    recognised: bool

    @property
    def raises(self) -> bool:
        return self.group is not None or not self.recognised

    @property
    def text(self) -> str:
        """What staff read as the reason of R8."""
        if self.group is not None:
            return f"{self.group.label} ({self.name})"
        return f"{self.name}: information only" if self.recognised else f"not recognised: “{self.typed}”"


# Between two parts: beside | listed | added. "1/2" and "90/210" are one, and so is "St. John's".
SEPARATORS = re.compile(
    r"([,()–—]|\s-+(?=\s|[^\W\d])|(?<!\bst)(?<!\bvit)\.(?=\s)|:(?=\s))|([;\n\r|•]|(?<!\d)/|/(?!\d))|([+&])",
    re.IGNORECASE,
)
AND_A_HALF = re.compile(r"\b(one|two|three|una|dos|tres|\d)\s+(?:and\s+a\s+half|y\s+media)\b", re.IGNORECASE)
WORD = re.compile(r"[a-z0-9]+")
DOUBLED = re.compile(r"(.)\1+")
LONGEST_TEXT = 4000
# From how many letters on a name is read as one that sounds like it, or that is one letter off.
SHORTEST_TO_FORGIVE = 5
# The closed list is stricter, for it raises nothing: one letter more, and never two letters off.
SHORTEST_ON_CLOSED_LIST = 6
TWO_LETTERS_OFF_FROM = 9
# Letters that sound alike, written one way; tried in this order.
SOUNDS = (
    ("ph", "f"),
    ("th", "t"),
    ("que", "k"),
    ("qu", "k"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("x", "s"),
    ("y", "i"),
    ("ee", "i"),
    ("w", "v"),
)


def classify(typed: str) -> tuple[Found, ...]:
    """What was typed into one box, name by name; never empty for text that is not blank.

    Dose, form and time words beside a name are skipped; of what remains, every word that belongs to no known name is
    reported as not recognised, so that "Zoloft and something", or "Zoloft and a pill", is never ROUTINE.
    """
    found: list[Found] = []
    told: Told | None = None
    for joint, (here, beside) in _parts(AND_A_HALF.sub(r"\1 half", typed[:LONGEST_TEXT])):
        more = None if here or not beside else directions(beside, joint, told)
        if here:
            told = told_beside(beside)
        elif more is not None:
            told = None if told is None else told | more
        elif beside:
            here = [_unknown(" ".join(beside))]
        found += here
    if rest := typed[LONGEST_TEXT:].strip():
        found.append(_unknown(rest[:LONGEST_TEXT]))  # nobody has read it yet
    if not found and typed.strip():
        found.append(_unknown(typed.strip()))
    return tuple(dict.fromkeys(found))


def without_dose(words: Iterable[str]) -> list[str]:
    """The words (`words_of`) of a name, without those of dose, form and time."""
    return [word for word in words if word not in FILLER and not DOSE.fullmatch(word)]


def words_of(text: str) -> list[str]:
    """Plain words: small letters without accents, and numbers."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return WORD.findall(plain.replace("'", "").replace("’", ""))


def spelling_of(name: str) -> str | None:
    """The known name that this is, or is a misspelling of; None when there is none, or more than one."""
    return name if name in _index() else _nearest(name)


type Part = tuple[list[Found], list[str]]


def _parts(text: str) -> Iterator[tuple[Joint, Part]]:
    """The medicines of each part of a text and its words of dose, form and time, with what stands before the part."""
    start, joint = 0, Joint.BESIDE
    for cut in (*SEPARATORS.finditer(text), None):
        words = words_of(text[start : cut.start() if cut else len(text)])
        for number, part in enumerate(_cut_at_joining(words)):
            yield (Joint.ADDED if number else joint), part
        if cut:
            start, joint = cut.end(), tuple(Joint)[(cut.lastindex or 1) - 1]


def _cut_at_joining(words: list[str]) -> Iterator[Part]:
    """Cut at "and", "with" and the like, where they are not part of a name."""
    found: list[Found] = []
    unknown: list[str] = []
    beside: list[str] = []
    while words:
        hit, length = _name_that_stands_first(words)
        if hit is not None:
            found.append(hit)
        elif words[0] in JOINING:
            yield _part(found, unknown, beside)
            found, unknown, beside = [], [], []
        else:
            (unknown if without_dose(words[:1]) else beside).append(words[0])
        del words[:length]
    yield _part(found, unknown, beside)


def _part(found: list[Found], unknown: list[str], beside: list[str]) -> Part:
    if found or unknown:
        unknown += unnamed_beside(beside)
    return [*found, _unknown(" ".join(unknown))] if unknown else found, beside


def _name_that_stands_first(words: list[str]) -> tuple[Found | None, int]:
    """The longest name that stands first, and how many words it has; None and one word when there is none."""
    for length in _lengths():
        if length <= len(words) and (hit := _lookup(" ".join(words[:length]))) is not None:
            return hit, length
    return None, 1


def _unknown(typed: str) -> Found:
    return Found(typed, typed, None, recognised=False)


@cache
def _index() -> dict[str, tuple[str, Group | None, bool]]:
    """Every known spelling -> (name, group, is it in 2c or 2d)."""
    index: dict[str, tuple[str, Group | None, bool]] = dict.fromkeys(NEIGHBOURS, ("", None, False))
    for name, spellings in INFORMATION_ONLY.items():
        index.update(dict.fromkeys(spellings, (name, None, True)))
    for group in GROUPS:
        index.update({name: (name, group, True) for name in group.names})
    return index


@cache
def _lengths() -> list[int]:
    """How many words the known names have, the most first."""
    return sorted({len(name.split()) for name in _index()}, reverse=True)


def _lookup(name: str) -> Found | None:
    """An exact name, or the only one that sounds like it or is nearest.

    Neighbours that belong to no list win like any other, so that they are never read as one that does.
    """
    spelling = spelling_of(name)
    if spelling is None:
        return None
    known, group, listed = _index()[spelling]
    return Found(name, known or spelling, group, recognised=listed)


@cache
def _forgiving() -> tuple[str, ...]:
    """The names that are also read when misspelt."""
    return tuple(
        spelling
        for spelling, (_, group, _) in _index().items()
        if " " not in spelling and len(spelling) >= (SHORTEST_ON_CLOSED_LIST if group is None else SHORTEST_TO_FORGIVE)
    )


@cache
def _by_sound() -> dict[str, frozenset[str]]:
    sounds: dict[str, set[str]] = {}
    for spelling in _forgiving():
        sounds.setdefault(_sound(spelling), set()).add(spelling)
    return {sound: frozenset(spellings) for sound, spellings in sounds.items()}


def _sound(name: str) -> str:
    for written, heard in SOUNDS:
        name = name.replace(written, heard)
    return DOUBLED.sub(r"\1", name)


def _nearest(name: str) -> str | None:
    if " " in name or len(name) < SHORTEST_TO_FORGIVE or name in FILLER:
        return None
    return _only_one(_by_sound().get(_sound(name), frozenset())) or _fewest_letters_off(name)


def _fewest_letters_off(name: str) -> str | None:
    """One letter off, or two in a long name; of the closed list never two."""
    allowed = 2 if len(name) >= TWO_LETTERS_OFF_FROM else 1
    near = process.extract(name, _forgiving(), scorer=OSA.distance, score_cutoff=allowed, limit=None)
    fewest = min((distance for _, distance, _ in near), default=None)
    nearest = _only_one(frozenset(spelling for spelling, distance, _ in near if distance == fewest))
    may_be_read = nearest is not None and (fewest == 1 or _index()[nearest][1] is not None)
    return nearest if may_be_read else None


def _only_one(spellings: frozenset[str]) -> str | None:
    """One of these when all are of one group, or the same medicine; else nobody can say which one was meant."""
    meanings = {_index()[spelling][1] or _index()[spelling][0] for spelling in spellings}
    return min(spellings) if len(meanings) == 1 else None
