"""How soon a person is due an answer, by the clinic's opening hours (clinical.md 3.4).

URGENT: within 1 business hour. REVIEW: within 1 business day. ROUTINE: in normal order. Plain values in, plain values
out; the hours come from the clinic's facts.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from intake.models import Level

# The opening stretches of a date; () = closed, None = the clinic has not entered any hours.
type HoursOn = Callable[[date], Sequence[tuple[time, time]] | None]

URGENT_WITHIN = timedelta(hours=1)
LOOK_AHEAD = 31


def due_at(level: int, since: datetime, hours_on: HoursOn, zone: str) -> datetime | None:
    """When somebody must have reached the person who wrote at `since`; None for ROUTINE."""
    local = since.astimezone(ZoneInfo(zone))
    if level == Level.URGENT:
        return _after_open_time(local, URGENT_WITHIN, hours_on)
    if level == Level.REVIEW:
        return _next_business_day(local, hours_on)
    return None


def _after_open_time(local: datetime, needed: timedelta, hours_on: HoursOn) -> datetime:
    for day in _days_from(local.date()):
        stretches = hours_on(day)
        if stretches is None:
            break
        for opens, closes in sorted(stretches):
            start = max(local, datetime.combine(day, opens, local.tzinfo))
            end = datetime.combine(day, closes, local.tzinfo)
            if start + needed <= end:
                return start + needed
            if start < end:
                needed -= end - start
    # Without hours, or closed for a month, the stricter clock counts: late is shown too early rather than too late.
    return local + needed


def _next_business_day(local: datetime, hours_on: HoursOn) -> datetime:
    """The same time on the next day with hours, and before it ends; for who wrote on a closed day, before it ends.

    So who writes later is never due earlier: on Monday, Saturday morning is not late before Friday evening is.
    """
    was_closed = not hours_on(local.date())
    for day in _days_from(local.date() + timedelta(days=1)):
        stretches = hours_on(day)
        if stretches is None:
            break
        if stretches:
            closes = datetime.combine(day, max(end for _, end in stretches), local.tzinfo)
            return closes if was_closed else min(datetime.combine(day, local.timetz()), closes)
    return local + timedelta(days=1)


def _days_from(day: date) -> Sequence[date]:
    return [day + timedelta(days=n) for n in range(LOOK_AHEAD)]
