"""What must be looked at again by a date, and by whom it is waited for.

Source: clinical.md 11.1 (review-by dates), 7 ("source not yet checked"); issue text: freshness takes a date.

T01 remote prescribing rule (due 2026-12-15, blocks from 2027-01-01) · T02 status of an approval of IV ketamine (90
days) · T03 a time-sensitive source (90 days) · T04 a source not yet checked · T05 a source corrected or retracted.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from .document import Document, Passage
from .findings import BLOCK, REVIEW, Finding, Severity

TELEHEALTH, TELEHEALTH_DUE, TELEHEALTH_BLOCKS = "dea-telehealth-2026", date(2026, 12, 15), date(2027, 1, 1)
APPROVAL = "nrx-100-status"
COMPILED = date(2026, 11, 24)
EVERY = timedelta(days=90)

REMOTE = re.compile(
    r"\b(?:at[\s-]home|by mail|mailed|online|remote(?:ly)?|telehealth|telemedicine|over video|by video)\b[^.!?]{0,60}"
    r"\b(?:ketamin|prescri|lozenge|troche)|\b(?:ketamin\w*|prescri\w+)\b[^.!?]{0,60}"
    r"\b(?:at home|by mail|mailed|online|remotely|telehealth|telemedicine|by video)\b|"
    r"\b(?:en casa|por correo|en línea|a distancia|por video|por internet|telemedicina)\b[^.!?]{0,60}"
    r"\b(?:ketamin|recet)|"
    r"\b(?:ketamina|recet\w+)\b[^.!?]{0,60}\b(?:en casa|por correo|en línea|a distancia|por internet|telemedicina)\b",
    re.IGNORECASE,
)
NOT_APPROVED = re.compile(
    r"\bnot (?:been )?(?:FDA[\s‑-])?approved|FDA has not approved|has not been approved|off[\s‑-]label|"
    r"FDA no (?:la |lo |las |los )?ha aprobado|no (?:está|ha sido) aprobad|fuera de lo aprobado",
    re.IGNORECASE,
)
NOT_CHECKED_NOTE = re.compile(r"\bknown\b|not found in a public page", re.IGNORECASE)


def check(
    document: Document,
    references: Mapping[str, Mapping[str, Any]],
    results: Mapping[str, Mapping[str, Any]],
    today: date,
    checks: Mapping[str, date] | None = None,
) -> list[Finding]:
    """Everything that is due on `today`. `checks`: reference id -> the day a named person last checked it.

    References may carry "status" ("corrected", "retracted") beside "confidence" and "topics" of the evidence sheet.
    """
    checked = checks or {}
    return [
        *_remote(document, today, checked),
        *_approval(document, today, checked),
        *_sources(document, references, today, checked),
        *_details(document, results, checked),
    ]


def _at(passage: Passage | None, severity: Severity, rule: str, why: str, suggestion: str = "") -> Finding:
    if passage is None:
        return Finding(severity, rule, "", why, suggestion)
    return Finding(severity, rule, passage.text, why, suggestion, passage.where, passage.line)


def _mention(document: Document, pattern: re.Pattern[str], reference: str) -> Passage | None:
    cited = (p for p in document.passages if any(cite.reference == reference for cite in p.cites))
    return next((p for p in document.passages if pattern.search(p.text)), next(cited, None))


def _remote(document: Document, today: date, checked: Mapping[str, date]) -> Iterator[Finding]:
    mention = _mention(document, REMOTE, TELEHEALTH)
    last = checked.get(TELEHEALTH)
    if mention is None or today < TELEHEALTH_DUE or (last is not None and last >= TELEHEALTH_DUE):
        return
    severity = BLOCK if today >= TELEHEALTH_BLOCKS else REVIEW
    why = "The rule on remote prescribing ends on 2026-12-31, and nobody has recorded a check of it since 2026-12-15."
    yield _at(mention, severity, "T01", why, f"Check {TELEHEALTH} and record it.")


def _approval(document: Document, today: date, checked: Mapping[str, date]) -> Iterator[Finding]:
    mention = _mention(document, NOT_APPROVED, APPROVAL)
    last = checked.get(APPROVAL)
    if mention is not None and (last is None or today >= last + EVERY):
        since = f"since {last}" if last else "yet"
        why = (
            f"“Not FDA-approved” was not checked against {APPROVAL} {since}; "
            "it is due before the first publication and every 90 days."
        )
        yield _at(mention, REVIEW, "T02", why, f"Check {APPROVAL} and record it.")


def _sources(
    document: Document, references: Mapping[str, Mapping[str, Any]], today: date, checked: Mapping[str, date]
) -> Iterator[Finding]:
    for reference in document.cites:
        facts = references.get(reference, {})
        passage = next((p for p in document.passages if any(c.reference == reference for c in p.cites)), None)
        if (status := facts.get("status")) in {"retracted", "corrected"}:
            severity = BLOCK if status == "retracted" else REVIEW
            yield _at(passage, severity, "T05", f"The source {reference} was {status}.", "Look at what rests on it.")
        if "time-sensitive" in (facts.get("topics") or ()) and today >= checked.get(reference, COMPILED) + EVERY:
            why = f"The source {reference} is time-sensitive; its last check is 90 days old or more."
            yield _at(passage, REVIEW, "T03", why, f"Check {reference} and record it.")
        if facts.get("confidence") == "known" and reference not in checked:
            yield _at(
                passage, REVIEW, "T04", f"Source not yet checked: {reference}.", f"Check {reference} and record it."
            )


def _details(
    document: Document, results: Mapping[str, Mapping[str, Any]], checked: Mapping[str, date]
) -> Iterator[Finding]:
    """A figure whose own note says that it was not found in a public page (`known_parts` of the evidence sheet)."""
    for passage in document.passages:
        for mark in passage.marks:
            target = mark.href.removeprefix("result:").partition("#")[0]
            note = str(results.get(target, {}).get("note") or "")
            if NOT_CHECKED_NOTE.search(note) and target.split("/")[0] not in checked:
                yield _at(passage, REVIEW, "T04", f"Source not yet checked: {target} ({note}).", "Check and record it.")
