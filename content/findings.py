"""What the text rules say of a page. They stand in the rulebook and know no database; here they get what they need."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Finding:
    """`severity`: block, review (a clinician's reason lifts it) or advice. `where` is a part's key, "" the head."""

    severity: str
    rule: str
    sentence: str
    why: str
    suggestion: str = ""
    where: str = ""
    line: int = 1


def id_of(finding: Finding) -> str:
    """The same for the same rule on the same sentence of the same part, so that a reason given stays with it."""
    return hashlib.sha256("\0".join((finding.rule, finding.where, finding.sentence)).encode()).hexdigest()[:16]


def of(_snapshot: Mapping[str, Any]) -> tuple[Finding, ...]:
    """All findings on a page."""
    return ()
