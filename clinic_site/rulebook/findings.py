"""What the text rules say about a text: one finding a place, with why and what to write instead."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["block", "review", "advice"]
BLOCK: Severity = "block"
REVIEW: Severity = "review"
ADVICE: Severity = "advice"
WEIGHT = {BLOCK: 0, REVIEW: 1, ADVICE: 2}


@dataclass(frozen=True)
class Finding:
    """`block` cannot be published; `review` needs a named clinician's reason; `advice` is pointed out.

    rule: F.. claims, C.. citations and figures, B.. balance, S.. structure, P.. parity, T.. freshness, "grade".
    sentence: the sentence as written. where: the key of its block, "summary" or "title". line: of the passage, from 1.
    source: the id of the reference that the rule leans on, "" when it leans on none.
    """

    severity: Severity
    rule: str
    sentence: str
    why: str
    suggestion: str = ""
    where: str = ""
    line: int = 1
    source: str = ""


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Blocking ones first, then in the order of the text, each once."""
    return tuple(dict.fromkeys(sorted(findings, key=lambda each: (WEIGHT[each.severity], each.line, each.rule))))
