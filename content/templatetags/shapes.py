"""Small drawings whose positions stand in attributes: they reflow at any width and need no style."""

from collections.abc import Sequence
from dataclasses import dataclass

from django import template
from django.utils.html import strip_tags

from content import estimate
from content.rendering import charts

register = template.Library()


@dataclass(frozen=True)
class Bar:
    """One bar of a row: where it starts and how wide it is, in percent of the row."""

    x: str
    width: str
    done: bool


@dataclass(frozen=True)
class Ring:
    """One of four rings that count how sure anyone is."""

    x: int
    filled: bool


@register.filter
def bars(steps: int, step: int) -> list[Bar]:
    """A row of `steps` bars with gaps, the first `step` of them done."""
    unit = 100 / (steps * 6 - 1)
    return [Bar(f"{i * 6 * unit:.1f}%", f"{5 * unit:.1f}%", i < step) for i in range(steps)]


@register.filter
def rings(sure: int) -> list[Ring]:
    """Four rings, the first `sure` of them filled."""
    return [Ring(7 + 14 * i, i < int(sure)) for i in range(4)]


@register.filter
def filled(count: int, wide: int) -> str:
    """The path around the first `count` of 100 people, `wide` to a row."""
    return charts.filled(count, wide)


@register.filter
def empty(count: int, wide: int) -> str:
    """The path around all people after the first `count`."""
    return charts.empty(count, wide)


@register.filter
def head_of(columns: Sequence[str], place: int) -> str:
    """The words of a column's heading, for a cell that stands below its heading on a narrow screen."""
    return strip_tags(columns[place]) if place < len(columns) else ""


@register.filter
def short_address(url: str) -> str:
    """An address as it is read aloud or copied from paper: no scheme; only the site when it is long."""
    bare = url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    return bare if len(bare) <= 60 else bare.partition("/")[0]


@register.filter
def sentence(text: str) -> str:
    """A text with a full stop at its end, unless it closes itself."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


@register.filter
def dollars(amount: float) -> str:
    """An amount as readers meet it: "$1,200"."""
    return estimate.dollars(amount)
