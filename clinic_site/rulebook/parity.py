"""Spanish and English say the same: the same blocks in the same order, the same figures, the same cites.

Source: issue text "parity" (Spanish behind, missing blocks, differing figures); design "figures identical (tested)".

P01 a block is missing · P02 blocks stand in another order · P03 figures differ · P04 cites differ · P05 a chart draws
other results · P06 numbers that carry no mark differ (doses, times, people, dates), in digits or words.
"""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from . import numbers
from .document import Document, Passage
from .findings import BLOCK, REVIEW, Finding

NUMBER = re.compile(numbers.NUMBER)
# Help lines are not the same in both languages ("988, oprima 2"), and "once" is eleven in Spanish alone.
NOT_COMPARED = re.compile(r"\b(?:press|oprim\w+|presion\w+|marque)\s(?:the\s|el\s)?\d\b|\b(?:988|911)\b")
SAYS_MUCH = 3


def check(document: Document, other: Document) -> list[Finding]:
    """What `document` lacks or has otherwise than the same page in the `other` language. Findings are on `document`."""
    found = list(_blocks(document, other))
    shared = {block.key for block in document.blocks} & {block.key for block in other.blocks}
    for key in ("summary", *sorted(shared)):
        found += _marks(document, other, key)
        found += _cites(document, other, key)
        found += _numbers(document, other, key)
    return found


def _blocks(document: Document, other: Document) -> Iterator[Finding]:
    mine, theirs = [block.key for block in document.blocks], [block.key for block in other.blocks]
    for block in other.blocks:
        if block.key not in mine:
            yield Finding(
                REVIEW,
                "P01",
                "",
                f"The block “{block.key}” of the other language ({other.language}) is missing.",
                "",
                block.key,
            )
    for block in document.blocks:
        if block.key not in theirs:
            yield Finding(
                REVIEW,
                "P01",
                "",
                f"The block “{block.key}” is not in the other language ({other.language}).",
                "",
                block.key,
            )
    shared = [key for key in mine if key in theirs]
    if shared != [key for key in theirs if key in mine]:
        yield Finding(REVIEW, "P02", "", "The blocks stand in another order than in the other language.")
    drawn = {block.key: block.results for block in other.blocks}
    for block in document.blocks:
        if block.key in drawn and block.results != drawn[block.key]:
            yield Finding(BLOCK, "P05", "", "The chart draws other results than in the other language.", "", block.key)


def _in(document: Document, key: str) -> list[Passage]:
    return [passage for passage in document.passages if passage.where == key]


def _marks(document: Document, other: Document, key: str) -> Iterator[Finding]:
    mine = Counter(mark.href for passage in _in(document, key) for mark in passage.marks)
    theirs = Counter(mark.href for passage in _in(other, key) for mark in passage.marks)
    for href in sorted((mine - theirs) | (theirs - mine)):
        more = "more often" if mine[href] > theirs[href] else "less often"
        yield Finding(BLOCK, "P03", "", f"The figure {href} stands here {more} than in the other language.", "", key)


def _cites(document: Document, other: Document, key: str) -> Iterator[Finding]:
    mine = {cite.reference for passage in _in(document, key) for cite in passage.cites}
    theirs = {cite.reference for passage in _in(other, key) for cite in passage.cites}
    for reference in sorted(mine ^ theirs):
        side = "only here" if reference in mine else "only in the other language"
        yield Finding(REVIEW, "P04", "", f"The reference {reference} is cited {side}.", "", key)


def _numbers(document: Document, other: Document, key: str) -> Iterator[Finding]:
    """Numbers in digits, and those in words from three up ("two" and "uno" are too often no count)."""
    (mine, my_words), (theirs, their_words) = _written(document, key), _written(other, key)
    for number in sorted(((mine - theirs) - their_words) | ((theirs - mine) - my_words)):
        more = "more often" if mine[number] > theirs[number] else "less often"
        why = f"The number {number.normalize():f} stands here {more} than in the other language."
        yield Finding(REVIEW, "P06", "", why, "Write the same numbers in both languages.", key)


def _written(document: Document, key: str) -> tuple[Counter[Decimal], Counter[Decimal]]:
    """The numbers of a block that no mark holds: those compared, and all that stand in words."""
    compared: Counter[Decimal] = Counter()
    in_words: Counter[Decimal] = Counter()
    for passage in _in(document, key):
        text = NOT_COMPARED.sub(lambda match: " " * len(match[0]), numbers.plain(passage.text))
        for match in NUMBER.finditer(text):
            if any(mark.start < match.end() and match.start() < mark.end for mark in passage.marks):
                continue
            if match[0] == "once" and document.language == "en":
                continue
            value = numbers.number(match[0])[0]
            is_word = not match[0][0].isdigit()
            in_words[value] += is_word
            compared[value] += not is_word or value >= SAYS_MUCH
    return compared, in_words
