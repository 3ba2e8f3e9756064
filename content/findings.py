"""What the text rules say of a page. They stand in the rulebook and know no database; here they get what they need."""

import hashlib
from dataclasses import dataclass

from content.blocks import Document


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

    @property
    def id(self) -> str:
        """The same for the same rule on the same sentence of the same part, so that a reason given stays with it."""
        return hashlib.sha256("\0".join((self.rule, self.where, self.sentence)).encode()).hexdigest()[:16]


def of(_document: Document) -> tuple[Finding, ...]:
    """All findings on a page."""
    return ()
