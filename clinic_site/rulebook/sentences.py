"""Where a sentence ends: at . ! ? and never at a decimal point (clinical.md 9.1) or a known abbreviation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_WRITTEN = """
st no vs etc f.d.a e.g i.e u.s ee uu ee.uu a.m p.m inc jr et al approx aprox pág ej p.ej
"""
TITLES = frozenset({"dr", "dra", "drs", "mr", "mrs", "ms", "sr", "sra", "vs", "ee"})
ABBREVIATIONS = TITLES | frozenset(_WRITTEN.split())
WORD_BEFORE = re.compile(r"[^\s(“\"«]+$")


@dataclass(frozen=True)
class Sentence:
    """A sentence of a text and where it stands there."""

    start: int
    end: int
    text: str


def sentences(text: str) -> list[Sentence]:
    """The sentences of one paragraph; what follows the last stop is one too."""
    return [Sentence(start, end, text[start:end]) for start, end in _spans(text)]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in END.finditer(text):
        if match[0].startswith(".") and _abbreviation(
            text[max(start, match.start() - 12) : match.start()], text[match.end() : match.end() + 12]
        ):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _abbreviation(before: str, after: str) -> bool:
    word = WORD_BEFORE.search(before[-12:])
    if word is None or word[0].casefold() not in ABBREVIATIONS:
        return False
    following = after.lstrip()[:1]
    return word[0].casefold() in TITLES or not following.isupper()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(letter.isalnum() for letter in text[start:end]):
        yield start, end
