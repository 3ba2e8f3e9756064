"""The clinic's hours in words, in the active language."""

from collections.abc import Sequence
from datetime import time
from itertools import groupby

from django.utils.dates import WEEKDAYS
from django.utils.formats import time_format
from django.utils.translation import gettext as _

from content.clinic import Clinic

Stretches = Sequence[tuple[time, time]]


def in_words(stretches: Stretches) -> str:
    """ "9 to 5", "8 to noon, 1:30 to 6", or "closed" for none."""
    spans = [
        _("%(opens)s to %(closes)s") % {"opens": o, "closes": c} for o, c in (_short_span(*pair) for pair in stretches)
    ]
    return ", ".join(spans) or _("closed")


def week(clinic: Clinic) -> list[tuple[str, str]]:
    """Days and their hours, days in a row with the same hours together; [] when none are entered."""
    runs = [list(run) for _hours, run in groupby(clinic.week, key=lambda day: day[1])]
    return [(_days(run[0][0], run[-1][0]), in_words(run[0][1])) for run in runs]


def _days(first: int, last: int) -> str:
    if first == last:
        return str(WEEKDAYS[first])
    joined = _("%(first)s and %(last)s") if last == first + 1 else _("%(first)s to %(last)s")
    return joined % {"first": WEEKDAYS[first], "last": WEEKDAYS[last]}


def _short_span(opens: time, closes: time) -> tuple[str, str]:
    """Both ends in words: "8" and "5" where nobody can mistake them (morning to afternoon), else with a.m. and p.m."""
    if opens.hour in range(6, 12) and closes.hour in range(12, 20):
        return _short(opens), _short(closes)
    return time_format(opens, "P"), time_format(closes, "P")


def _short(moment: time) -> str:
    """ "8" or "8:30", without a.m. or p.m."""
    return f"{(moment.hour - 1) % 12 + 1}:{moment.minute:02}".removesuffix(":00")
