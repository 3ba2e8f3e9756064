"""Every text rule over one document: the entry that the editor's panel, publishing and `check_text` share.

Plain values in, findings out; no database, no request. Severities: clinical.md 8 (block, review), 9.1 (grade).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from . import balance, citations, claims, freshness, parity, readability, structure
from .document import Document, Passage, from_snapshot, from_text
from .findings import ADVICE, REVIEW, Finding, in_order

Rows = Mapping[str, Mapping[str, Any]]


def check_snapshot(
    snapshot: Mapping[str, Any],
    *,
    references: Rows,
    results: Rows,
    today: date,
    other_language: Mapping[str, Any] | None = None,
    checks: Mapping[str, date] | None = None,
) -> tuple[Finding, ...]:
    """All findings of a page's snapshot, blocking ones first.

    references: id -> {"confidence", "topics", "status" ...}. results: "ref-id/key" -> {"value", "unit", "n",
    "interval", "comparator": {"label", "value", "n"} | None, "outcome", "differs", "note"}. other_language: the
    snapshot of the same page in the other language, for parity. checks: reference id -> day of its last recorded check.
    """
    document = from_snapshot(snapshot)
    other = from_snapshot(other_language) if other_language is not None else None
    return check_document(document, references=references, results=results, today=today, other=other, checks=checks)


def check_text(
    text: str, language: str, *, references: Rows | None = None, results: Rows | None = None
) -> tuple[Finding, ...]:
    """All findings of a loose text (a brochure, an advert): blank lines part paragraphs, `[^ref-id]` attaches a source.

    Only what such a text can be held to: claims, reading grade, link words, crisis line, and the marks it has. A cite
    is compared with the references only when they are given.
    """
    document = from_text(text, language)
    found = [*_of_the_words(document)]
    if references is not None:
        found += citations.check(document, references, results or {})
    return in_order(found)


def check_document(
    document: Document,
    *,
    references: Rows,
    results: Rows,
    today: date,
    other: Document | None = None,
    checks: Mapping[str, date] | None = None,
) -> tuple[Finding, ...]:
    """All findings of a page that is already a `Document`."""
    found = [
        *_of_the_words(document),
        *citations.check(document, references, results),
        *balance.check(document, results),
        *freshness.check(document, references, results, today, checks),
    ]
    if other is not None:
        found += parity.check(document, other)
    return in_order(found)


@lru_cache(maxsize=128)
def _of_the_words(document: Document) -> tuple[Finding, ...]:
    """What the text alone decides. Kept, since saving, the panel and publishing ask of the same text one by one."""
    return (*claims.check(document), *structure.check(document), *_grade(document))


def page_measure(document: Document) -> readability.Measure:
    """Sentences, words and syllables of the page as readers see it."""
    return readability.measure((passage.text for passage in _read(document)), document.language)


def _read(document: Document) -> Sequence[Passage]:
    return [passage for passage in document.passages if passage.kind != "title"]


def _grade(document: Document) -> list[Finding]:
    """9.1: a page over the limit is a review finding; an English paragraph over grade 10 is pointed out."""
    measure = page_measure(document)
    found: list[Finding] = []
    if document.language == "es":
        if measure.words and measure.inflesz < readability.INFLESZ_LIMIT:
            why = f"INFLESZ {measure.inflesz:.1f}, below {readability.INFLESZ_LIMIT:.0f}."
            found.append(Finding(REVIEW, "grade", "", why, "Rewrite it in plainer words."))
        return found
    if measure.words and measure.grade > readability.GRADE_LIMIT:
        why = f"Flesch-Kincaid grade {measure.grade:.1f}, above {readability.GRADE_LIMIT:.0f}."
        found.append(Finding(REVIEW, "grade", "", why, "Rewrite it in plainer words."))
    for passage in _read(document):
        own = readability.measure([passage.text], document.language)
        if passage.kind in {"paragraph", "summary"} and own.grade > readability.PARAGRAPH_GRADE_LIMIT:
            why = f"This paragraph is at grade {own.grade:.1f}, above {readability.PARAGRAPH_GRADE_LIMIT:.0f}."
            found.append(Finding(ADVICE, "grade", passage.text, why, "", passage.where, passage.line))
    return found
