"""When somebody at the clinic will be there to read, by the hours it has entered; never a promise."""

from datetime import UTC, date, datetime, time

import pytest

from content.clinic import Clinic, HoursException, Opening
from intake.hours import coming_hours, is_closed

WEEKDAYS = Clinic(hours=tuple(Opening(day, time(8), time(17)) for day in range(5)), time_zone="America/Chicago")
MONDAY_NOON = datetime(2024, 6, 3, 17, tzinfo=UTC)
FRIDAY_NIGHT = datetime(2024, 6, 8, 3, tzinfo=UTC)  # 10 in the evening in Chicago


def test_today_and_the_next_day() -> None:
    today, tomorrow = coming_hours(WEEKDAYS, MONDAY_NOON)
    assert (today.day, today.is_today, today.stretches) == (date(2024, 6, 3), True, ((time(8), time(17)),))
    assert (tomorrow.day, tomorrow.is_today) == (date(2024, 6, 4), False)


def test_after_hours_the_closed_days_before_the_next_open_one_are_named() -> None:
    days = coming_hours(WEEKDAYS, FRIDAY_NIGHT)
    assert [(each.day.isoformat(), bool(each.stretches)) for each in days] == [
        ("2024-06-08", False),
        ("2024-06-09", False),
        ("2024-06-10", True),
        ("2024-06-11", True),
    ]


def test_a_holiday_is_closed() -> None:
    closed = HoursException(date(2024, 6, 3), None, None)
    clinic = Clinic(hours=WEEKDAYS.hours, exceptions=(closed,))
    assert coming_hours(clinic, MONDAY_NOON)[0].day == date(2024, 6, 4)
    assert is_closed(clinic, MONDAY_NOON)


def test_without_hours_nothing_is_said() -> None:
    assert coming_hours(Clinic(), MONDAY_NOON) == []
    assert not is_closed(Clinic(), MONDAY_NOON)


@pytest.mark.parametrize(
    ("hour", "closed"), [(12, True), (13, False), (17, False), (21, False), (22, True), (23, True)]
)
def test_closed_is_by_the_clock_of_the_clinic_and_its_last_minute_is_over(hour: int, closed: bool) -> None:
    assert is_closed(WEEKDAYS, datetime(2024, 6, 3, hour, tzinfo=UTC)) is closed
