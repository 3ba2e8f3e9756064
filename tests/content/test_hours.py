"""`content.hours`: the clinic's hours in words."""

from datetime import time

from django.utils import translation

from content import hours
from content.clinic import Clinic, Opening

NINE_TO_FIVE = [Opening(weekday, time(9), time(17)) for weekday in range(5)]


def test_days_in_a_row_with_the_same_hours_stand_together():
    assert hours.week(Clinic(hours=tuple(NINE_TO_FIVE))) == [
        ("Monday to Friday", "9 to 5"),
        ("Saturday and Sunday", "closed"),
    ]


def test_a_day_may_have_two_stretches_and_break_the_row():
    split = [Opening(2, time(8), time(12)), Opening(2, time(13, 30), time(18))]
    week = hours.week(Clinic(hours=tuple([o for o in NINE_TO_FIVE if o.weekday != 2] + split)))
    assert [days for days, _ in week] == [
        "Monday and Tuesday",
        "Wednesday",
        "Thursday and Friday",
        "Saturday and Sunday",
    ]
    assert week[1][1] == "8 to 12, 1:30 p.m. to 6 p.m."


def test_a_clinic_without_hours_has_no_week():
    assert hours.week(Clinic()) == []


def test_the_week_is_said_in_spanish():
    with translation.override("es"):
        assert hours.week(Clinic(hours=tuple(NINE_TO_FIVE))) == [
            ("lunes a viernes", "de 9 a 5"),
            ("sábado y domingo", "cerrado"),
        ]
