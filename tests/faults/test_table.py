"""The table of a campaign: parts that were run one after the other make one row a fault, with true percentiles."""

from collections import Counter

import pytest

from tests.faults import table
from tests.faults.table import Row, milliseconds, within


def row(fault: str, *seconds: float, lost: int = 0) -> Row:
    many = len(seconds)
    return Row(fault, many, many, lost, 0, 0, max(seconds), milliseconds(seconds), Counter(), 1.0, Counter({"503": 1}))


def test_two_parts_are_counted_together_and_no_loss_is_forgotten():
    whole, other = table.together([row("kill", 0.1, 0.1, lost=1), row("disk", 0.3), row("kill", 0.4, 0.2)])
    assert (whole.people, whole.told, whole.lost, whole.longest, whole.met["503"]) == (4, 4, 1, 0.4, 2)
    assert other.people == 1


def test_the_percentiles_are_those_of_all_waits():
    waits = milliseconds(each / 1000 for each in range(1, 101))
    assert (within(waits, 0.5), within(waits, 0.99), within(waits, 1)) == (50, 99, 100)
    assert within(Counter(), 0.99) == 0


def test_a_later_run_adds_to_what_stands_in_the_file(tmp_path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CLINIC_VAR", str(tmp_path))
    monkeypatch.setattr(table, "_before", [])
    first = table.write([row("kill", 0.1)])
    monkeypatch.setattr(table, "_before", table.read())
    second = table.write([row("kill", 0.3), row("disk", 0.2)])
    assert first[0] == second[0] == table.HEAD
    assert [line.split()[:2] for line in second[1:]] == [["kill", "2"], ["disk", "1"]]
    assert table.file().with_suffix(".txt").read_text().splitlines() == second
