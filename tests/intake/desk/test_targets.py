from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from intake.desk.targets import due_at
from intake.models import Level

ZONE = "America/Chicago"
WEEK = {n: [(time(9), time(17))] for n in range(5)} | {5: [], 6: []}


def hours_on(day):
    return [] if day == date(2026, 11, 26) else WEEK[day.weekday()]  # a Thursday that is a holiday


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE))


@pytest.mark.parametrize(
    ("level", "since", "due"),
    [
        (Level.URGENT, "2026-11-24 10:00", "2026-11-24 11:00"),
        (Level.URGENT, "2026-11-24 16:40", "2026-11-25 09:40"),
        (Level.URGENT, "2026-11-24 22:00", "2026-11-25 10:00"),
        (Level.URGENT, "2026-11-25 18:00", "2026-11-27 10:00"),
        (Level.URGENT, "2026-11-27 16:59", "2026-11-30 09:59"),
        (Level.REVIEW, "2026-11-24 10:00", "2026-11-25 10:00"),
        (Level.REVIEW, "2026-11-24 22:00", "2026-11-25 17:00"),
        (Level.REVIEW, "2026-11-25 10:00", "2026-11-27 10:00"),
        (Level.REVIEW, "2026-11-27 10:00", "2026-11-30 10:00"),
        (Level.REVIEW, "2026-11-28 08:00", "2026-11-30 17:00"),
    ],
)
def test_targets_count_opening_hours(level, since, due):
    assert due_at(level, at(since), hours_on, ZONE) == at(due)


@pytest.mark.parametrize("level", [Level.URGENT, Level.REVIEW])
def test_who_writes_later_is_never_due_earlier(level):
    """The numbers of the morning are counted by halving on it."""
    start = at("2026-11-23 00:00")
    due = [due_at(level, start + timedelta(minutes=20 * step), hours_on, ZONE) for step in range(3 * 24 * 10)]
    assert due == sorted(due)


def test_a_lunch_break_does_not_count():
    split = lambda _: [(time(9), time(12)), (time(13), time(17))]  # noqa: E731
    assert due_at(Level.URGENT, at("2026-11-24 11:30"), split, ZONE) == at("2026-11-24 13:30")


def test_routine_has_no_target():
    assert due_at(Level.ROUTINE, at("2026-11-24 10:00"), hours_on, ZONE) is None


@pytest.mark.parametrize("hours", [lambda _: None, lambda _: []], ids=["no hours entered", "never open"])
def test_without_hours_the_stricter_clock_counts(hours):
    assert due_at(Level.URGENT, at("2026-11-24 22:00"), hours, ZONE) == at("2026-11-24 23:00")
    assert due_at(Level.REVIEW, at("2026-11-24 22:00"), hours, ZONE) == at("2026-11-25 22:00")


def test_the_clinic_s_time_zone_counts_not_the_server_s():
    assert due_at(Level.URGENT, datetime(2026, 11, 24, 16, 0, tzinfo=UTC), hours_on, ZONE) == at("2026-11-24 11:00")
