"""Which level an inquiry has, and why: a non-diagnostic rule for web inquiries, deterministic and explainable.

Source: clinical.md 3 (table of rules), 3.1 (panels). Every rule is tried, the highest level wins, and the reason of
every rule that fired is reported. The result never says "candidate" and never declines. What is read is in
`triage_facts`, the rules are in `triage_rules`. That a stored level is never lowered (3.4) is the business of whoever
stores it (`intake.receive`).
"""

from dataclasses import dataclass

from .answers import OVERDOSE
from .triage_facts import Facts, TriageInputs
from .triage_rules import CRISIS, MEDICAL, RULES, Level

__all__ = ["CRISIS", "MEDICAL", "RULES", "VERSION", "Level", "Reason", "Triage", "TriageInputs", "triage"]

VERSION = "clinical-2026-11-24"


@dataclass(frozen=True)
class Reason:
    """One rule that fired: `text` is the reason of the table, `detail` names the words, item or answer."""

    rule: str
    level: Level
    text: str
    detail: str = ""


@dataclass(frozen=True)
class Triage:
    """The level, the reason of every rule that fired in the order of the table, and the panels, medical first."""

    level: Level
    reasons: tuple[Reason, ...]
    panels: tuple[str, ...]
    version: str = VERSION

    @property
    def rules(self) -> frozenset[str]:
        return frozenset(reason.rule for reason in self.reasons)


def triage(inputs: TriageInputs) -> Triage:
    """Try every rule of the table on what was answered; never raises on an odd value (that is R11)."""
    facts = Facts(inputs)
    # Item 9 above 0 brings the crisis panel whatever else was answered; an overdose brings both panels.
    panels = {CRISIS} if facts.item9_positive or OVERDOSE in facts.signs else set()
    reasons = []
    for rule, level, text, panel, holds in RULES:
        found = [Reason(rule, level, text, detail) for detail in holds(facts)]
        reasons += found
        panels |= {panel} if found else set()
    reasons = reasons or [Reason("N1", Level.ROUTINE, "No rule fired")]
    return Triage(
        level=max(reason.level for reason in reasons),
        reasons=tuple(reasons),
        panels=tuple(panel for panel in (MEDICAL, CRISIS) if panel in panels),
    )
