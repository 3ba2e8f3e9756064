"""People, dots, bars and lines: what is drawn is worked out here, how it looks stands in the templates.

Positions are percentages for SVG attributes, so that drawings reflow at any width and need no style.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.rendering import units
from content.rendering.evidence import NOT_SHOWN, Arm, Row
from content.rendering.units import MINUTES

# --- people out of 100


@dataclass(frozen=True)
class Outcome:
    """The heads of the two columns of a table of people."""

    yes: str | Promise
    no: str | Promise


OUTCOMES = {
    "response": Outcome(gettext_lazy("Responded"), gettext_lazy("Did not")),
    "remission": Outcome(gettext_lazy("In remission"), gettext_lazy("Not")),
    "relapse": Outcome(gettext_lazy("Relapsed"), gettext_lazy("Did not")),
    "durability": Outcome(gettext_lazy("Still better"), gettext_lazy("Not any more")),
}
ANY_OUTCOME = Outcome(gettext_lazy("Filled in"), gettext_lazy("Empty"))


def filled(count: int, wide: int, size: int = 20) -> str:
    """The path around the first `count` of 100 people in rows of `wide`, for a pattern to fill."""
    full, part = divmod(count, wide)
    width, down = wide * size, full * size
    pieces = [f"M0 0h{width}v{down}H0z"] if full else []
    if part:
        pieces.append(f"M0 {down}h{part * size}v{size}H0z")
    return "".join(pieces)


def empty(count: int, wide: int, size: int = 20) -> str:
    """The path around all people after the first `count`."""
    full, part = divmod(count, wide)
    width, height = wide * size, 100 // wide * size
    pieces = []
    below = full + 1 if part else full
    if part:
        pieces.append(f"M{part * size} {full * size}H{width}v{size}H{part * size}z")
    if below * size < height:
        pieces.append(f"M0 {below * size}h{width}V{height}H0z")
    return "".join(pieces)


def icon_array(rows: Sequence[Row]) -> dict[str, object]:
    """People: `singles` (a row of 100 each), `pairs` (two of 100 side by side) and `words` (what is not drawn)."""
    drawn = [row for row in rows if row.is_people]
    outcomes = {row.outcome for row in drawn}
    return {
        "singles": [row for row in drawn if row.comparator is None],
        "pairs": [row for row in drawn if row.comparator],
        "words": [row for row in rows if not row.is_people],
        "drawn": drawn,
        "outcome": OUTCOMES.get(outcomes.pop(), ANY_OUTCOME) if len(outcomes) == 1 else ANY_OUTCOME,
    }


# --- dots on a scale

GROUPS = (
    ("yes", gettext_lazy("A difference was shown")),
    ("no", NOT_SHOWN),
    ("untested", gettext_lazy("Compared, but a difference was not tested")),
    ("alone", gettext_lazy("No comparison group")),
)


@dataclass(frozen=True)
class Scale:
    """A straight scale from `low` to `high`; `at` gives a place on it in percent."""

    low: float
    high: float

    def at(self, value: float) -> str:
        return f"{(min(max(value, self.low), self.high) - self.low) * 100 / (self.high - self.low):.4g}%"


def scale_of(rows: Sequence[Row]) -> Scale:
    """0 to 100 for people; else from the lowest to the highest figure, with zero always on it."""
    if all(row.arm.unit == "percent" for row in rows):
        return Scale(0, 100)
    values = [arm.value for row in rows for arm in (row.arm, row.comparator) if arm]
    values += [end for row in rows if row.interval for end in row.interval]
    low, high = min(0, *values), max(0, *values)
    return Scale(low, high if high > low else low + 1)


@dataclass(frozen=True)
class Dots:
    """A row of a dot plot: its places in percent."""

    row: Row
    dot: str
    other: str = ""
    interval: tuple[str, str] | None = None


def dot_plot(rows: Sequence[Row]) -> dict[str, object]:
    """Dots on one scale, grouped by what was found, so that no gap looks surer than it is."""
    scale = scale_of(rows)

    def group(row: Row) -> str:
        return "alone" if row.comparator is None else (row.differs or "untested")

    by_group = {name: [row for row in rows if group(row) == name] for name, _title in GROUPS}
    return {
        "groups": [
            {"title": title, "rows": [_dots(row, scale) for row in by_group[name]]}
            for name, title in GROUPS
            if by_group[name]
        ],
        "any_comparison": any(row.comparator for row in rows),
        "any_other": any(row.arm.look == "is-other" for row in rows),
        "any_ketamine": any(row.arm.look == "is-ketamine" for row in rows),
        "ticks": _ticks(rows, scale),
    }


def _dots(row: Row, scale: Scale) -> Dots:
    return Dots(
        row,
        scale.at(row.arm.value),
        scale.at(row.comparator.value) if row.comparator else "",
        (scale.at(row.interval[0]), scale.at(row.interval[1])) if row.interval else None,
    )


def _ticks(rows: Sequence[Row], scale: Scale) -> list[tuple[str, str]]:
    """(place, words) of the ends and the middle of a scale."""
    middle = (scale.low + scale.high) / 2
    return [(scale.at(value), units.exact(round(value, 2))) for value in (scale.low, middle, scale.high) if rows]


# --- bars


@dataclass(frozen=True)
class BarLine:
    """One bar: from where, how far, in percent."""

    row: Row
    arm: Arm
    x: str
    width: str
    first: bool


def bar(rows: Sequence[Row]) -> dict[str, object]:
    """Bars from zero, the comparison right below its own."""
    scale = scale_of(rows)
    zero = float(scale.at(0).rstrip("%"))
    lines = []
    for row in rows:
        for arm in (row.arm, row.comparator):
            if arm:
                end = float(scale.at(arm.value).rstrip("%"))
                lines.append(
                    BarLine(row, arm, f"{min(zero, end):.4g}%", f"{abs(end - zero):.4g}%", first=arm is row.arm)
                )
    return {"bars": lines, "ticks": _ticks(rows, scale)}


# --- over time

_TIME = re.compile(r"(\d+(?:\.\d+)?) (minute|hour|day|week|month)s?$|^day (\d+)$")
_MINUTES_A_MONTH = 43830


def moment(time: str) -> tuple[float, str] | None:
    """When a frozen (English) time such as "24 hours" or "day 7" is, in minutes and in words of the active language.

    None when it names no one moment ("2 to 4 weeks after").
    """
    found = _TIME.search(time)
    if not found or " to " in time:
        return None
    if found[3]:
        return float(found[3]) * MINUTES["days"], _("day %(count)s") % {"count": found[3]}
    value, unit = float(found[1]), f"{found[2]}s"
    return value * MINUTES.get(unit, _MINUTES_A_MONTH), units.in_words(value, unit)


@dataclass(frozen=True)
class Point:
    """A point of a line, in percent from left and top."""

    x: str
    y: str
    words: str
    drawn: bool = True
    dy: int = -12  # its words stand above it, or hang below where a line is in the way

    @property
    def anchor(self) -> str:
        """Where its words hang, so that none leave the drawing."""
        place = float(self.x.rstrip("%"))
        return "start" if place < 10 else "end" if place > 90 else "middle"


@dataclass(frozen=True)
class Series:
    """A line: its points in order, and the stretches between them."""

    label: str
    look: str
    points: tuple[Point, ...]

    @property
    def stretches(self) -> list[tuple[Point, Point]]:
        return list(zip(self.points, self.points[1:], strict=False))


def line(rows: Sequence[Row]) -> dict[str, object]:
    """Figures of one group at several times, joined; or, where a row gives the time of return, a rise and its end.

    A row whose unit is a time says when the figures are back where they began.
    """
    returns = [row for row in rows if row.arm.unit in MINUTES]
    measured = [row for row in rows if row.arm.unit not in MINUTES]
    return _rise_and_return(measured, returns[0]) if returns and measured else _over_time(measured)


def _rise_and_return(rows: Sequence[Row], back: Row) -> dict[str, object]:
    top = max(row.arm.value for row in rows) * 1.25
    scale = Scale(0, top)

    def y(value: float) -> str:
        return f"{100 - float(scale.at(value).rstrip('%')):.4g}%"

    series = [
        Series(
            row.arm.label,
            "is-ketamine" if place == 0 else "is-other",
            (
                Point("2%", y(0), "", drawn=False),
                Point(
                    "45%",
                    y(row.arm.value),
                    "+" + units.in_words(units.whole(row.arm.value), row.arm.unit),
                    dy=46 if place else -12,
                ),
                Point("98%", y(0), "", drawn=False),
            ),
        )
        for place, row in enumerate(rows)
    ]
    return {
        "series": series,
        "moments": [
            ("2%", _("Before"), "start"),
            ("45%", _("During"), "middle"),
            ("98%", _("%(time)s after") % {"time": back.arm.words}, "end"),
        ],
    }


def _over_time(rows: Sequence[Row]) -> dict[str, object]:
    """Lines of figures by time; where a time cannot be placed, the rows stand at equal steps in their order."""
    times = [moment(row.time) for row in rows]
    known = [time[0] for time in times if time]
    names = {row.result: time[1] if time else row.detail for row, time in zip(rows, times, strict=True)}
    places = known if len(known) == len(rows) else list(range(len(rows)))
    first, last = min(places, default=0), max(places, default=1)
    across = Scale(0 if places is known else first, last if last > first or places is known else first + 1)

    def x(place: float) -> str:
        return f"{4 + float(across.at(place).rstrip('%')) * 0.92:.4g}%"

    up = scale_of(rows)
    placed = sorted(zip(places, rows, strict=True), key=lambda pair: (pair[1].reference, pair[0]))
    series = []
    for _reference, found in groupby(placed, key=lambda pair: pair[1].reference):
        members = list(found)
        points = tuple(
            Point(
                x(place),
                f"{100 - float(up.at(row.arm.value).rstrip('%')):.4g}%",
                row.arm.words,
                dy=24 if order and members[order - 1][1].arm.value > row.arm.value else -12,
            )
            for order, (place, row) in enumerate(members)
        )
        series.append(Series(members[0][1].arm.label, members[0][1].arm.look, points))
    moments = sorted({(place, x(place), names[row.result]) for place, row in placed})
    return {
        "series": series,
        "moments": [
            (where, words, "end" if place == len(moments) - 1 else "middle")
            for place, (_order, where, words) in enumerate(moments)
        ],
    }


# --- hours of a day, or steps in time


@dataclass(frozen=True)
class Span:
    """A stretch of time on the axis: the drip before it, and itself, in percent."""

    row: Row
    before: str
    start: str
    end: str


def timeline(rows: Sequence[Row]) -> dict[str, object]:
    """Bars on an axis of hours when all times fall within a day and one row is the drip; else a list in order."""
    durations = [row.arm.value * MINUTES[row.arm.unit] for row in rows if row.arm.unit in MINUTES]
    drips = [row for row in rows if row.outcome == "dosing" and row.arm.unit in MINUTES]
    if len(durations) < len(rows) or not drips or max(durations) >= MINUTES["days"]:
        return {"steps": rows}
    drip = drips[0].arm.value * MINUTES[drips[0].arm.unit]
    end = drip + max(durations)
    hours = int(-(-end // 60))
    axis = Scale(0, hours * 60)
    spans = []
    for row in rows:
        length = row.arm.value * MINUTES[row.arm.unit]
        starts = 0.0 if row in drips else drip
        spans.append(Span(row, axis.at(starts), axis.at(starts), axis.at(starts + length)))
    step = 1 if hours <= 5 else 2
    return {
        "spans": spans,
        "drip": axis.at(drip),
        "ticks": [
            (axis.at(hour * 60), _("Start") if hour == 0 else _("%(hours)s h") % {"hours": hour})
            for hour in range(0, hours + 1, step)
        ],
    }


def table(rows: Sequence[Row]) -> dict[str, object]:
    """Nothing drawn: the numbers alone."""
    return {"any_comparison": any(row.comparator for row in rows)}


CHARTS = {
    "icon-array": icon_array,
    "dot-plot": dot_plot,
    "bar": bar,
    "line": line,
    "timeline": timeline,
    "table": table,
}
