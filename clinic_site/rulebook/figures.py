"""A figure typed in a text equals the result that it is marked with.

Source: design ruling "prose": equal = the value rounded half up to the decimals written; %, "N of 100", "N in
10,000" and number words are one scale; the parts #comparator, #n, #comparator-n, #rest, #comparator-rest; derived sums.
"""

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from . import numbers
from .numbers import Typed

PARTS = ("", "comparator", "n", "comparator-n", "rest", "comparator-rest")
SMALLEST_SCALE = 10
PER_UNIT = re.compile(r"per-(\d+)-")
# What these words measure is one thing alone: "64 times" is no 64 of 100.
OTHER_MEASURES = {"times": {"risk-ratio", "odds-ratio", "beats-per-minute"}, "percentage-points": {""}, "g/kg": {""}}
# "more than", "at least", "less than", "up to": the result itself must keep to it, not only its rounded figure.
_BOUND = re.compile(
    r"\b(?:(?P<more>more than|over|above|mas de|por encima de)|(?P<least>at least|al menos|por lo menos|no menos de)|"
    r"(?P<less>less than|fewer than|under|below|menos de|por debajo de)|(?P<most>up to|at most|hasta|a lo mas))"
    r"\s+(?:the\s|an?\s|los\s|las\s|unos\s|un\s)?$"
)
DERIVED = re.compile(r"[\d.*+\-/]+=(-?[\d.]+)")


def equals(typed: str, result: Mapping[str, Any], part: str = "", before: str = "") -> bool:
    """Whether the typed words say this number of the result. A result without that number equals nothing.

    `before`: the words that stand before it, for the bound that they may set ("more than").
    """
    read = numbers.read(typed)
    target = _target(result, part)
    if read is None or target is None or not read.alone or read.sign * target < 0:
        return False
    return _says(read, target, result, part) and _keeps(numbers.plain(before) + read.before, read, target)


def _keeps(before: str, read: Typed, target: Decimal) -> bool:
    """Whether the number keeps to the bound that is set right before it, if one is."""
    match = _BOUND.search(before)
    if match is None or read.high is not None or (read.per is None and match[0].split()[0] in {"over", "under"}):
        # "over 3 weeks" is not more than three weeks.
        return True
    typed = read.value if read.per is None else read.value / read.per * 100
    value = abs(target)
    return {
        "more": value > typed, "least": value >= typed, "less": value < typed, "most": value <= typed,
    }[match.lastgroup or ""]  # fmt: skip


def _says(read: Typed, target: Decimal, result: Mapping[str, Any], part: str) -> bool:
    if part in {"n", "comparator-n"}:
        return read.per is None and read.high is None and read.value == target
    if read.high is not None:
        return _range_equals(read, result, part)
    unit = str(result.get("unit", ""))
    if read.unit in OTHER_MEASURES and unit not in OTHER_MEASURES[read.unit]:
        return False
    if unit == "percent":
        return _share_equals(read, target, Decimal(100))
    if per := PER_UNIT.match(unit):
        return _share_equals(read, target, Decimal(per[1]))
    if read.per is not None:
        return unit == "count" and _count_equals(read, target, result, part)
    if unit in numbers.MINUTES and read.unit in numbers.MINUTES:
        target = target * numbers.MINUTES[unit] / numbers.MINUTES[read.unit]
        if abs(target - read.value) * 10 > abs(target):
            # Half up in a coarse unit would let "2 hours" stand for 90 minutes.
            return False
    elif read.unit in numbers.MINUTES or (unit in numbers.MINUTES and read.unit):
        return False
    # A fall of 14 points is written "14 points": the sign of a change is in the words.
    return _rounded(abs(target), read.decimals) == read.value


def derived_equals(typed: str, expression: str) -> bool:
    """Whether the typed number is the outcome of a plain sum such as "3*400=1200", and the sum is right."""
    read = numbers.read(typed)
    match = DERIVED.fullmatch(expression)
    if read is None or match is None or read.high is not None:
        return False
    outcome = Decimal(match[1])
    return _worked_out(expression.split("=")[0]) == outcome and _rounded(outcome, read.decimals) == read.value


def said(result: Mapping[str, Any], part: str = "") -> str:
    """What the result says, for a finding: "54.1 percent"."""
    target = _target(result, part)
    return "no such number" if target is None else f"{target.normalize():f} {result.get('unit', '')}".strip()


def _target(result: Mapping[str, Any], part: str) -> Decimal | None:
    if part not in PARTS:
        return None
    source: Mapping[str, Any] | None = result
    if part.startswith("comparator"):
        source = result.get("comparator")
    if source is None:
        return None
    value = source.get("n" if part in {"n", "comparator-n"} else "value")
    if value is None:
        return None
    number = Decimal(str(value))
    return 100 - number if part.endswith("rest") else number


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _share_equals(read: Typed, target: Decimal, scale: Decimal) -> bool:
    if read.unit:
        return False
    share = target / scale
    if read.per is None:
        return _rounded(target, read.decimals) == read.value
    if read.fraction or read.per < SMALLEST_SCALE:
        # "one in three", "half": too coarse a scale to round on, so both are compared as whole percent.
        return _rounded(share * 100, 0) == _rounded(read.value / read.per * 100, 0)
    return _rounded(share * read.per, read.decimals) == read.value


def _count_equals(read: Typed, target: Decimal, result: Mapping[str, Any], part: str) -> bool:
    """A count as a share of its n: "3 of 7", or as percent of it."""
    n = _target(result, "comparator-n" if part.startswith("comparator") else "n")
    if not n:
        return False
    if read.per == n:
        return read.value == target
    return _share_equals(read, target / n * 100, Decimal(100))


def _range_equals(read: Typed, result: Mapping[str, Any], part: str) -> bool:
    """A range equals the interval of the result, both ends."""
    interval = result.get("interval") if not part else None
    ends = next(iter(interval.values())) if isinstance(interval, Mapping) and interval else interval
    if not ends or len(ends) != 2 or read.high is None:
        return False
    low, high = (_rounded(abs(Decimal(str(end))), read.decimals) for end in ends)
    return {low, high} == {read.value, read.high}


def _worked_out(expression: str) -> Decimal | None:
    """A sum of numbers with * and + - only, left to right by the usual order; None when it is not one."""
    if not re.fullmatch(r"\d+(\.\d+)?([*+-]\d+(\.\d+)?)*", expression):
        return None
    total = Decimal(0)
    for sign, term in re.findall(r"([+-]?)([^+-]+)", expression):
        product = Decimal(1)
        for factor in term.split("*"):
            product *= Decimal(factor)
        total += -product if sign == "-" else product
    return total
