"""How the crisis lists are written down (`crisis_english`, `crisis_spanish`); the matching is in `crisis_words`.

Parts of a phrase stand apart by spaces, "|" parts alternatives, "word*" is any word that begins so. Up to 3 words may
stand between two parts (clinical.md 3.3); "0>", "1>", "2>" before a part allow fewer where three would catch ordinary
talk, "5>" and the like more where people say it in more words. Words are plain: lower case, no accents, no apostrophes
("mí" alone keeps its accent, to tell it from "mi").
"""

from collections.abc import Mapping
from dataclasses import dataclass

SUICIDE = "suicide"
SELF_HARM = "self-harm"
OTHERS = "harm to others"
NOT_SAFE = "not safe"
BODILY = "bodily"

LARGEST_GAP = 3


@dataclass(frozen=True)
class Part:
    """Alternatives for one place in a phrase, and how many words may stand before it."""

    words: frozenset[str]
    gap: int = LARGEST_GAP


@dataclass(frozen=True)
class Phrase:
    """Parts to be found in this order.

    It is ordinary talk, and no hit, when a word of `between` stands between its parts, one of `before` right before
    it ("#" is a number), or one of `after` within `after_within` words behind it. An `unbroken` phrase does not run
    over the end of a sentence.
    """

    group: str
    parts: tuple[Part, ...]
    between: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    after_within: int = 1
    unbroken: bool = False


@dataclass(frozen=True)
class Idiom:
    """Words side by side. Those of an `excused` part are not read as crisis words; other words of the text are.

    With `near`, one of these must stand shortly before; with `unless`, none of these may.
    """

    parts: tuple[frozenset[str], ...]
    excused: tuple[bool, ...]
    near: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


def words(written: str) -> frozenset[str]:
    """Words apart by spaces or "|"."""
    return frozenset(written.replace("|", " ").split())


def phrase(
    group: str,
    written: str,
    *,
    between: str = "",
    before: str = "",
    after: str = "",
    after_within: int = 1,
    unbroken: bool = False,
) -> Phrase:
    """A phrase as written in the lists."""
    parts = []
    for part in written.split():
        gap, marked, alternatives = part.rpartition(">")
        parts.append(Part(words(alternatives), int(gap) if marked else LARGEST_GAP))
    return Phrase(group, tuple(parts), words(between), words(before), words(after), after_within, unbroken)


def idiom(written: str, *, near: str = "", unless: str = "") -> Idiom:
    """An idiom as written in the lists; "~" marks the parts that it excuses."""
    parts = written.split()
    return Idiom(
        tuple(words(part.lstrip("~")) for part in parts),
        tuple(part.startswith("~") for part in parts),
        words(near),
        words(unless),
    )


def run_together(listed: Mapping[str, str]) -> dict[str, str]:
    """Group -> what is written in one word, turned round: written -> group."""
    return {written: group for group, several in listed.items() for written in several.split()}
