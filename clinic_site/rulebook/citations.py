"""Figures and citations: every outcome or risk figure is marked with a result, equals it, and its reference is cited.

Source: design rulings "prose" and idea 2 ("every figure is checked against its result"); clinical.md 5 and 7
(the reference attached to the sentence is the source).

C01 a marked figure differs from its result · C02 a mark names no result · C03 an outcome or risk figure has no mark ·
C04 a cite names no reference · C05 a figure's reference is not cited in the same paragraph, row or list ·
C06 a figure stands in a title or heading · C07 a result that was not shown to differ is stated without saying so ·
C08 the words beside a figure name the other group · C09 they name another outcome.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from . import beside, figures
from .document import Document, Link, Passage
from .findings import BLOCK, REVIEW, Finding
from .sentences import Sentence, sentences
from .shares import Share, shares

References = Mapping[str, Mapping[str, Any]]
Results = Mapping[str, Mapping[str, Any]]

HALF = re.compile(r"\b(?:half|mitad)\b", re.IGNORECASE)
NOT_SHOWN_TO_DIFFER = re.compile(
    r"not (?:been )?(?:shown|found) to (?:differ|be better)|not shown|did not (?:show|find)|no clear|not clear|"
    r"could be (?:due to )?chance|not (?:clearly )?better|not differ|difference (?:was not|could)|"
    r"no se (?:mostró|demostró|vio|encontró|probó)|no (?:mostr|encontr|demostr)\w+|no fue (?:clara|claro)|"
    r"sin (?:una )?diferencia|no hubo (?:una )?(?:diferencia|ventaja)|azar|no (?:es|son|fueron) distint",
    re.IGNORECASE,
)


def check(document: Document, references: References, results: Results) -> list[Finding]:
    """All findings on figures and cites of a page, or of a loose text when it has marks."""
    found: list[Finding] = []
    for passage in document.passages:
        parts = sentences(passage.text)
        found += _cites(passage, references)
        for mark in passage.marks:
            found += _mark(document, passage, _sentence_at(parts, mark.start), mark, references, results)
        if document.is_page or passage.marks:
            found += _unmarked(passage, parts, results)
    return found


def _sentence_at(parts: list[Sentence], place: int) -> str:
    return next((part.text for part in parts if part.start <= place < part.end), parts[0].text if parts else "")


def _cites(passage: Passage, references: References) -> Iterator[Finding]:
    for cite in passage.cites:
        if cite.reference not in references:
            yield Finding(
                BLOCK,
                "C04",
                passage.text,
                f"No reference has the id “{cite.reference}”.",
                "Cite a reference that is in the library.",
                passage.where,
                passage.line,
            )


def _mark(
    document: Document, passage: Passage, sentence: str, mark: Link, references: References, results: Results
) -> Iterator[Finding]:
    where, line = passage.where, passage.line
    if mark.href.startswith("derived:"):
        if not figures.derived_equals(mark.text, mark.href.removeprefix("derived:")):
            yield Finding(
                BLOCK, "C01", sentence, f"“{mark.text}” is not what the sum {mark.href[8:]} makes.", "", where, line
            )
        return
    target, _, part = mark.href.removeprefix("result:").partition("#")
    result = results.get(target)
    if result is None:
        yield Finding(BLOCK, "C02", sentence, f"No result is called “{target}”.", "", where, line)
        return
    if not figures.equals(mark.text, result, part, passage.text[: mark.start]):
        yield Finding(
            BLOCK,
            "C01",
            sentence,
            f"“{mark.text}” is not what the result says: {figures.said(result, part)} ({mark.href}).",
            "Write the figure of the result, or mark the result that the sentence means.",
            where,
            line,
        )
    else:
        yield from _words_beside(passage, sentence, mark, result, part)
    reference = target.split("/")[0]
    if document.is_page and reference in references and reference not in _cited_nearby(document, passage):
        yield Finding(
            BLOCK,
            "C05",
            sentence,
            f"The figure “{mark.text}” is from {reference}, which is not cited in this paragraph.",
            f"Put [^{reference}] at the end of the sentence.",
            where,
            line,
        )
    if passage.kind in {"title", "heading"}:
        yield Finding(REVIEW, "C06", sentence, "A title or heading holds an outcome or risk figure.", "", where, line)
    if result.get("differs") == "no" and document.is_page and not _says_not_shown(document, passage):
        yield Finding(
            REVIEW,
            "C07",
            sentence,
            f"This difference was not shown to differ ({target}), and the paragraph does not say so.",
            "Say “not shown to differ” beside the numbers.",
            where,
            line,
        )


def _words_beside(
    passage: Passage, sentence: str, mark: Link, result: Mapping[str, Any], part: str
) -> Iterator[Finding]:
    where, line = passage.where, passage.line
    if group := beside.swapped(passage, mark, result, part):
        why = f"“{mark.text}” stands beside “{group}”, and is not the figure of that group ({mark.href})."
        yield Finding(REVIEW, "C08", sentence, why, "Mark the figure of the group that is named.", where, line)
    if not part.endswith("n") and (outcome := beside.other_outcome(passage, mark, result)):
        why = f"“{mark.text}” is said to be {outcome}, and the result is of {result['outcome']} ({mark.href})."
        yield Finding(REVIEW, "C09", sentence, why, "Mark the figure of the outcome that is named.", where, line)


def _group(document: Document, passage: Passage) -> Iterator[Passage]:
    return (each for each in document.passages if each.where == passage.where and each.group == passage.group)


def _cited_nearby(document: Document, passage: Passage) -> set[str]:
    return {cite.reference for each in _group(document, passage) for cite in each.cites}


def _says_not_shown(document: Document, passage: Passage) -> bool:
    near = [each.text for each in document.passages if each.where == passage.where]
    return any(NOT_SHOWN_TO_DIFFER.search(text) for text in near)


def _unmarked(passage: Passage, parts: list[Sentence], results: Results) -> Iterator[Finding]:
    for share in shares(passage.text):
        if any(mark.start < share.end and share.start < mark.end for mark in passage.marks):
            continue
        if _is_median_of_a_mark(share, passage, parts, results):
            continue
        yield Finding(
            BLOCK if passage.kind != "title" else REVIEW,
            "C03" if passage.kind not in {"title", "heading"} else "C06",
            _sentence_at(parts, share.start),
            f"“{share.text}” is an outcome or risk figure and is marked with no result.",
            f"Mark it: [{share.text}](result:ref-id/key).",
            passage.where,
            passage.line,
        )


def _is_median_of_a_mark(share: Share, passage: Passage, parts: list[Sentence], results: Results) -> bool:
    """ "Half had relapsed by [18 days]": half is what the marked median means, not a figure of its own."""
    if not HALF.search(share.text):
        return False
    sentence = next((part for part in parts if part.start <= share.start < part.end), None)
    return sentence is not None and any(
        sentence.start <= mark.start < sentence.end
        and results.get(mark.href.removeprefix("result:").partition("#")[0], {}).get("unit", "percent") != "percent"
        for mark in passage.marks
    )
