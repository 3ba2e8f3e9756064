"""The table of a campaign: a row a fault, kept in var/bench/, to which later runs may add.

A row keeps how many people waited how many milliseconds, so that two runs make one with true percentiles. The short
form, which runs with all tests, has a file of its own and never takes the place of a long campaign.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from clinic_site.database.server import var_folder

HEAD = (
    f"{'fault':42} {'people':>6} {'told':>6} {'lost':>5} {'twice':>6} {'altered':>8} "
    f"{'p50 ms':>7} {'p99 ms':>7} {'longest s':>10} {'reading p99':>12} {'load':>5}"
)


def milliseconds(seconds: Iterable[float]) -> Counter[str]:
    """How many waited how many milliseconds."""
    return Counter(str(round(each * 1000)) for each in seconds)


def within(waits: Counter[str], part: float) -> int:
    """Milliseconds within which this part of them lies; 0 when nobody waited."""
    left = sum(waits.values()) * part
    for wait, often in sorted(((int(wait), often) for wait, often in waits.items())):
        left -= often
        if left <= 0:
            return wait
    return 0


@dataclass(frozen=True)
class Row:
    """What became of the people of one fault. `longest`: seconds with all attempts; `load` of the machine, the highest
    of its runs; `met`: what they met on the way.
    """

    fault: str
    people: int
    told: int
    lost: int
    twice: int
    altered: int
    longest: float
    waits: Counter[str]
    reading: Counter[str]
    load: float
    met: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: "Row") -> "Row":
        return Row(
            self.fault,
            self.people + other.people,
            self.told + other.told,
            self.lost + other.lost,
            self.twice + other.twice,
            self.altered + other.altered,
            max(self.longest, other.longest),
            self.waits + other.waits,
            self.reading + other.reading,
            max(self.load, other.load),
            self.met + other.met,
        )

    def line(self) -> str:
        return (
            f"{self.fault:42} {self.people:6} {self.told:6} {self.lost:5} {self.twice:6} {self.altered:8} "
            f"{within(self.waits, 0.5):7} {within(self.waits, 0.99):7} {self.longest:10.1f} "
            f"{within(self.reading, 0.99):12} {self.load:5.1f}"
        )


def file() -> Path:
    return var_folder() / "bench" / ("faults.json" if "FAULT_MESSAGES" in os.environ else "faults-short.json")


def read() -> list[Row]:
    """The rows of the runs so far; none when there was no run."""
    if not file().exists():
        return []
    counts = ("waits", "reading", "met")
    return [Row(**{**row, **{name: Counter(row[name]) for name in counts}}) for row in json.loads(file().read_text())]


# What this run adds to; read once, before the first row of this run is written.
_before = read() if os.environ.get("FAULT_MORE") else []


def together(rows: Sequence[Row]) -> list[Row]:
    """One row a fault."""
    found: dict[str, Row] = {}
    for row in rows:
        found[row.fault] = found[row.fault] + row if row.fault in found else row
    return list(found.values())


def write(rows: Sequence[Row]) -> list[str]:
    """Put the rows of this run, with those that it adds to, into the files (JSON, and as text); the text's lines."""
    whole = together([*_before, *rows])
    lines = [HEAD, *(row.line() for row in whole)]
    file().parent.mkdir(parents=True, exist_ok=True)
    file().write_text(json.dumps([vars(row) for row in whole]) + "\n")
    file().with_suffix(".txt").write_text("\n".join(lines) + "\n")
    return lines
