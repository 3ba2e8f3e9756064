"""When a person at the clinic will next be there to read: the clinic's own hours, never a promise of a contact time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.clinic import Clinic

LOOK_AHEAD = 10


@dataclass(frozen=True)
class Day:
    """A day of the coming ones: its opening stretches that are not over yet; none = closed."""

    day: date
    stretches: tuple[tuple[time, time], ...]
    is_today: bool


def coming_hours(clinic: Clinic, now: datetime, days: int = 2) -> list[Day]:
    """The next `days` days with opening hours left, and the closed days before and between; [] when none are known."""
    local = now.astimezone(ZoneInfo(clinic.time_zone))
    found: list[Day] = []
    opened = 0
    for ahead in range(LOOK_AHEAD):
        day = local.date() + timedelta(days=ahead)
        stretches = clinic.hours_on(day)
        if stretches is None:
            return []
        left = tuple(s for s in stretches if ahead or s[1] > local.time())
        if left or ahead:  # a day that is over by now is not called closed
            found.append(Day(day, left, is_today=ahead == 0))
        opened += bool(left)
        if opened == days:
            return found
    return found if opened else []


def is_closed(clinic: Clinic, now: datetime) -> bool:
    """Whether nobody is there at this moment, by the hours that are entered; False when none are."""
    local = now.astimezone(ZoneInfo(clinic.time_zone))
    stretches = clinic.hours_on(local.date())
    return stretches is not None and not any(opens <= local.time() < closes for opens, closes in stretches)
