"""Small drawings whose positions are percentages in attributes: they reflow at any width and need no style."""

from dataclasses import dataclass

from django import template

register = template.Library()


@dataclass(frozen=True)
class Bar:
    """One bar of a row: where it starts and how wide it is, in percent of the row."""

    x: str
    width: str
    done: bool


@register.filter
def bars(steps: int, step: int) -> list[Bar]:
    """A row of `steps` bars with gaps, the first `step` of them done."""
    unit = 100 / (steps * 6 - 1)
    return [Bar(f"{i * 6 * unit:.1f}%", f"{5 * unit:.1f}%", i < step) for i in range(steps)]
