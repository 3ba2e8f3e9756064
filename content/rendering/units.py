"""Figures in words: how a value of a unit is written in the active language. Whole people are rounded half up."""

from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.estimate import dollars

MINUTES = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}


def exact(value: float) -> str:
    """A number as it was published: no needless zeros, a real minus sign."""
    text = format(Decimal(str(value)).normalize(), "f")
    return text.replace("-", "\u2212")


def whole(value: float) -> int:
    """Rounded half up to a whole number: 46.5 is 47."""
    return int(Decimal(str(value)).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def is_rare(value: float, unit: str) -> bool:
    """Below 1 in 100: written out of 10,000 in words, never drawn. None at all is a row of empty people, not rare."""
    return unit.startswith("per-") or (unit == "percent" and 0 < value < 1)


def in_words(value: float, unit: str) -> str:
    """The figure as a reader meets it: "64 of 100", "70 of 10,000", "40 minutes", "$400"."""
    number = exact(value)
    match unit:
        case "percent" if is_rare(value, unit):
            return _("%(count)s of 10,000") % {"count": whole(value * 100)}
        case "percent":
            return _("%(count)s of 100") % {"count": whole(value)}
        case "per-1000-people":
            return _("%(count)s of 10,000") % {"count": whole(value * 10)}
        case "per-100000-treatments":
            return _("%(count)s of 100,000 treatments") % {"count": number}
        case "USD":
            return dollars(value)
        case "minutes":
            return ngettext("%(count)s minute", "%(count)s minutes", plural(value)) % {"count": number}
        case "hours":
            return ngettext("%(count)s hour", "%(count)s hours", plural(value)) % {"count": number}
        case "days":
            return ngettext("%(count)s day", "%(count)s days", plural(value)) % {"count": number}
        case "weeks":
            return ngettext("%(count)s week", "%(count)s weeks", plural(value)) % {"count": number}
        case "months":
            return ngettext("%(count)s month", "%(count)s months", plural(value)) % {"count": number}
        case "business-days":
            return ngettext("%(count)s business day", "%(count)s business days", plural(value)) % {"count": number}
        case "points":
            return ngettext("%(count)s point", "%(count)s points", plural(value)) % {"count": number}
        case "percentage-points":
            return _("%(count)s percentage points") % {"count": number}
        case "beats-per-minute":
            return _("%(count)s beats a minute") % {"count": number}
        case "falls-per-person":
            return _("%(count)s falls a person") % {"count": number}
        case "odds-ratio" | "risk-ratio":
            return _("%(count)s times") % {"count": number}
        case "mmHg" | "mg/kg":
            return f"{number} {unit}"
    return number


def plural(value: float) -> int:
    """The count that chooses a plural form: exactly one is singular."""
    return 1 if value == 1 else 2
