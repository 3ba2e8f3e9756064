"""What people type about dose and time: read where it is plain, left to a clinician where it is not."""

import pytest

from clinic_site.rulebook.trial_answers import read_days, read_dose


@pytest.mark.parametrize(
    ("typed", "dose"),
    [
        ("150", 150),
        ("150 mg", 150),
        ("150 mg.", 150),
        (".5", 0.5),
        ("150 mg total", 150),
        ("2 x 75", None),
        ("150 mg daily maybe more", None),
        ("37.5mg a day", 37.5),
        ("100 mg/day", 100),
        ("20 mg al día", 20),
        ("about 60 mg", 60),
        ("75 mg twice a day", None),
        ("20-40", None),
        ("50 mcg", None),
        ("1,5", None),
        ("not sure", None),
        ("", None),
        (None, None),
        ("-20", None),
        ("6 mg/24 h", 6),
        ("6mg/24h", 6),
        ("6 mg / 24 hr", 6),
        ("9 mg per 24 hours", 9),
        ("12 mg every 24 hours", 12),
        ("6 mg/24 hrs patch", None),
        ("6 mg cada 24 horas", 6),
        ("6 mg en 24 h", 6),
        ("9 mg por 24 horas", 9),
        ("20 mg/24-hour", 20),
        ("6 mg/12 h", None),
        ("24 mg", 24),
        ("24 h", None),
        ("90/210", 90),
        ("45/105 mg", 45),
        ("90 mg/210 mg", 90),
        ("45-105", 45),
        ("90/105", None),
        ("45/210", None),
        ("8/2", None),
        ("190/210", None),
        ("90/2100", None),
        ("90/210 twice a day", None),
    ],
)
def test_dose(typed: str | None, dose: float | None) -> None:
    assert read_dose(typed) == dose


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("8 weeks", 56),
        ("6", 42),
        ("10 days", 10),
        ("2 months", 60),
        ("1 mes", 30),
        ("3 semanas", 21),
        ("2 meses", 60),
        ("1.5 years", 540),
        ("unas 6 semanas", 42),
        ("6+ weeks", None),
        ("2 or 3 months", None),
        ("a while", None),
        ("not sure", None),
        ("9999999 years", None),
        ("80 years", 28_800),
        ("81 years", None),
        ("8 weeks today", None),
        ("8 weeks months", None),
        ("1 día", 1),
        ("0 days", 0),
        (".5 week", 4),
        ("2 wks", 14),
        ("3 anos", 1080),
        ("2 fortnights", None),
        ("2 s", None),
        (None, None),
    ],
)
def test_days(typed: str | None, days: int | None) -> None:
    assert read_days(typed) == days
