"""Spanish and English say the same: the same blocks in the same order, the same figures, the same cites.

Source: issue text "parity" (Spanish behind, missing blocks, differing figures); design "figures identical (tested)".

P01 a block is missing · P02 blocks stand in another order · P03 figures differ · P04 cites differ · P05 a chart draws
other results.
"""

from collections import Counter
from collections.abc import Iterator

from .document import Document, Passage
from .findings import BLOCK, REVIEW, Finding


def check(document: Document, other: Document) -> list[Finding]:
    """What `document` lacks or has otherwise than the same page in the `other` language. Findings are on `document`."""
    found = list(_blocks(document, other))
    shared = {block.key for block in document.blocks} & {block.key for block in other.blocks}
    for key in ("summary", *sorted(shared)):
        found += _marks(document, other, key)
        found += _cites(document, other, key)
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
