"""The whole cost of a course as a range: plain sums over what a person typed. Nothing here is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

STOP_EARLY = 3


@dataclass(frozen=True)
class Costs:
    """US dollars. `price_*` is of one infusion; `ride` and `time_off` come with each; `other` is paid once."""

    sessions: int
    price_low: Decimal
    price_high: Decimal
    boosters: int = 0
    ride: Decimal = Decimal(0)
    time_off: Decimal = Decimal(0)
    other: Decimal = Decimal(0)


@dataclass(frozen=True)
class Total:
    """What a number of infusions comes to, from `low` to `high`; `of_which_around` is rides, days off and the rest."""

    infusions: int
    low: Decimal
    high: Decimal
    of_which_around: Decimal


def dollars(amount: Decimal | float) -> str:
    """An amount as readers meet it: "$400", "$1,200", "$450.50"."""
    return f"${int(amount):,}" if amount == int(amount) else f"${amount:,.2f}"


def total(costs: Costs, infusions: int) -> Total:
    """The sum for a number of infusions."""
    around = infusions * (costs.ride + costs.time_off) + costs.other
    return Total(infusions, infusions * costs.price_low + around, infusions * costs.price_high + around, around)


def totals(costs: Costs) -> Iterator[Total]:
    """The sums worth knowing: stopped early (when that is fewer), the first course, and with boosters (when any)."""
    if costs.sessions > STOP_EARLY:
        yield total(costs, STOP_EARLY)
    yield total(costs, costs.sessions)
    if costs.boosters:
        yield total(costs, costs.sessions + costs.boosters)
