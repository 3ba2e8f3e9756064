"""The rows of an evidence block as groups of people, and the rules that hold for every drawing of them.

Rules (content plan, `results_rule`): response and remission never share a drawing; "Not shown to differ" stands before
the numbers; the empty people are drawn too; rare events are words; each drawing has its numbers in a table.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.rendering import units

DRAWN = ("icon-array", "dot-plot", "bar", "line")
NEVER_TOGETHER = frozenset({"response", "remission"})
NOT_SHOWN = gettext_lazy("Not shown to differ")
SAYS_NOT_SHOWN = re.compile(
    r"not shown to differ|sin diferencia demostrada|no se demostró una diferencia", re.IGNORECASE
)

# A row's own arm is ketamine unless its words name another treatment (or the row says so itself, as `arm`).
# "Esketamine" is another: it is approved, and it is not what this clinic drips.
_KETAMINE = re.compile(r"\b[kq]u?etamin", re.IGNORECASE)
_OTHER = re.compile(
    r"spravato|esketamin|\b(?:ect|tec|tms|emt|cbt|tcc)\b|lithium|litio|aripiprazol|bupropion|quetiapin|antidepress|"
    r"antidepresiv|medicine|medicament|medicina|therapy|terapia|\bsteps?\b|\bpasos?\b",
    re.IGNORECASE,
)


class MixedOutcomes(ValueError):
    """Response and remission in one drawing: the two are different bars, and side by side they mislead."""


@dataclass(frozen=True)
class Arm:
    """One group of people: what it got and its figure."""

    label: str
    value: float
    unit: str
    n: int | None
    look: str

    @property
    def count(self) -> int:
        """Whole people of 100."""
        return units.whole(self.value)

    @property
    def rest(self) -> int:
        return 100 - self.count

    @property
    def person(self) -> str:
        """The id of the drawn person that stands for this group."""
        return self.look.replace("is-", "person-")

    @property
    def fill(self) -> str:
        return self.look.replace("is-", "fill-")

    @property
    def words(self) -> str:
        return units.in_words(self.value, self.unit)

    @property
    def figure(self) -> str:
        """The number for a table: whole people where they are people, else the figure in words."""
        return str(self.count) if self.is_people else self.words

    @property
    def exact(self) -> str:
        """The exact share where whole people hide it: "63.8%", else ""."""
        return f"{units.exact(self.value)}%" if self.unit == "percent" and self.value != self.count else ""

    @property
    def exact_rest(self) -> str:
        return f"{units.exact(round(100 - self.value, 6))}%" if self.exact else ""

    @property
    def is_people(self) -> bool:
        """Whether it can be drawn as people of 100."""
        return self.unit == "percent" and not units.is_rare(self.value, self.unit) and 0 <= self.value <= 100


@dataclass(frozen=True)
class Row:
    """A row of an evidence block, ready to be drawn."""

    result: str
    reference: str
    cite: SafeString
    detail: str
    arm: Arm
    comparator: Arm | None
    differs: str | None
    time: str
    outcome: str
    interval: tuple[float, float] | None

    @property
    def says_unclear(self) -> bool:
        """Whether "Not shown to differ" must be added: the writer may have put it into the words already."""
        return self.differs == "no" and not SAYS_NOT_SHOWN.search(f"{self.arm.label} {self.detail}")

    @property
    def is_people(self) -> bool:
        return self.arm.is_people and (self.comparator is None or self.comparator.is_people)

    @property
    def arms(self) -> list[Arm]:
        return [self.arm, self.comparator] if self.comparator else [self.arm]


def rows_of(block: Mapping[str, Any], cite: Callable[[str], str]) -> list[Row]:
    """The rows of an evidence block that have a figure (a draft's may lack one: publishing refuses it).

    Raises MixedOutcomes where a drawing would mix response and remission.
    """
    rows = [_row(row, cite) for row in block["rows"] if row.get("value") is not None]
    if block["chart"] in DRAWN and {row.outcome for row in rows} >= NEVER_TOGETHER:
        raise MixedOutcomes(
            _("“%(title)s” draws response and remission together. Give each its own drawing.")
            % {"title": block["title"]}
        )
    return rows


def _row(row: Mapping[str, Any], cite: Callable[[str], str]) -> Row:
    reference = str(row["result"]).partition("/")[0]
    compared = row.get("comparator")
    label = str(row["label"])
    return Row(
        result=str(row["result"]),
        reference=reference,
        cite=SafeString(cite(reference)),  # made by Marks, which escapes
        detail=str(row.get("detail") or ""),
        arm=Arm(label, row["value"], row["unit"], row.get("n"), f"is-{look(row)}"),
        comparator=Arm(
            str(row.get("comparator_label") or compared["label"]),
            compared["value"],
            row["unit"],
            compared.get("n"),
            "is-compare",
        )
        if compared
        else None,
        differs=row.get("differs"),
        time=str(row.get("time") or ""),
        outcome=str(row.get("outcome") or ""),
        interval=tuple(row["interval"]) if row.get("interval") else None,
    )


def look(row: Mapping[str, Any]) -> str:
    """ "ketamine" or "other": the colour of a row's own arm."""
    if row.get("arm"):
        return str(row["arm"])
    label = str(row["label"])
    return "other" if _OTHER.search(label) and not _KETAMINE.search(label) else "ketamine"
