"""Where a reader can go from any page: only to what is live, and all of it known with the database dead."""

from collections.abc import Mapping
from dataclasses import dataclass

from django import template
from django.template import Context
from django.urls import NoReverseMatch
from django.utils import translation
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from clinic_site import languages
from content import hours
from content.clinic import Clinic, HoursException

register = template.Library()


@dataclass(frozen=True)
class Door:
    """A place a reader may go: an article by its `key`, or a page by its URL name (`route`)."""

    label: str | Promise
    key: str = ""
    route: str = ""


@dataclass(frozen=True)
class Entry:
    """A door that is open: `current` is "page" on that page, "true" below it, else ""."""

    label: str | Promise
    address: str
    current: str = ""


MASTHEAD = (
    Door(gettext_lazy("Learn"), route="topics"),
    Door(gettext_lazy("Search"), route="search"),
    Door(gettext_lazy("Screening"), route="screening"),
    Door(gettext_lazy("Cost"), key="cost-and-insurance"),
    Door(gettext_lazy("Find us"), key="find-us"),
)
FOOTER = (
    Door(gettext_lazy("Write to us"), route="contact"),
    Door(gettext_lazy("Find us and hours"), key="find-us"),
    Door(gettext_lazy("Who we are"), key="who-we-are"),
    Door(gettext_lazy("I have a code"), route="sent"),
    Door(gettext_lazy("Questions for yourself"), route="own"),
    Door(gettext_lazy("How we write and review"), key="how-we-write-and-review"),
    Door(gettext_lazy("Words explained"), key="glossary"),
    Door(gettext_lazy("All references"), route="references"),
    Door(gettext_lazy("Privacy"), key="privacy"),
    Door(gettext_lazy("Accessibility"), key="accessibility"),
)


def address_of(door: Door, clinic: object, language: str) -> str:
    """The path behind a door in a language, "" when it is not live."""
    if door.key:
        page = clinic.page(door.key, language) if hasattr(clinic, "page") else None
        return page.path if page else ""
    try:
        return languages.address(door.route, language)
    except NoReverseMatch:
        return ""


def open_doors(doors: tuple[Door, ...], context: Context) -> list[Entry]:
    """The doors that lead somewhere, with the one the reader stands in marked."""
    language = translation.get_language()
    request = context.get("request")
    path = request.path if request else ""
    entries = []
    for door in doors:
        address = address_of(door, context.get("clinic"), language)
        if address:
            below = address != path and door.route and path.startswith(address)
            entries.append(Entry(door.label, address, "page" if address == path else "true" if below else ""))
    return entries


@register.simple_tag(takes_context=True)
def masthead_entries(context: Context) -> list[Entry]:
    """The five short links under the clinic's name, less those whose page is not live."""
    return open_doors(MASTHEAD, context)


@register.simple_tag(takes_context=True)
def footer_entries(context: Context) -> list[Entry]:
    """The links of the footer, less those whose page is not live."""
    return open_doors(FOOTER, context)


@register.simple_tag
def home() -> str:
    """The front page in the active language; its root on a server that shows no public pages."""
    return route("home") or ("/es/" if translation.get_language() == languages.SPANISH else "/")


@register.simple_tag
def route(name: str) -> str:
    """The path of a named public page in the active language, "" on a server that does not show it."""
    return address_of(Door("", route=name), None, translation.get_language())


@register.simple_tag(takes_context=True)
def live_page(context: Context, key: str) -> object | None:
    """`{% live_page "a-plan-for-tonight" as plan %}`: the live article of a key in the active language, or None."""
    clinic = context.get("clinic")
    return clinic.page(key, translation.get_language()) if hasattr(clinic, "page") else None


@register.simple_tag(takes_context=True)
def absolute(context: Context, path: str = "") -> str:
    """A path (this page's own when none is given, never its query) as a full address, for `rel=canonical` and kin."""
    request = context.get("request")
    return languages.absolute(path or (request.path if request else ""))


@register.simple_tag(takes_context=True)
def hours_today(context: Context) -> str:
    """Today's opening hours in words; "" when none are entered.

    The day is named: a kept page that outlives the clinic's midnight, because the database is away, stays true.
    """
    clinic = context.get("clinic")
    if not hasattr(clinic, "hours_on"):
        return ""
    today = clinic.today()
    stretches = clinic.hours_on(today)
    if stretches is None:
        return ""
    if not stretches:
        return _("%(day)s: closed") % {"day": date_format(today, "l")}
    return _("%(day)s %(hours)s") % {"day": date_format(today, "l"), "hours": hours.in_words(stretches)}


@register.filter
def week_in_words(clinic: Clinic | None) -> list[tuple[str, str]]:
    """The clinic's week as days and their hours (`content.hours.week`); [] where nothing is shown live."""
    return hours.week(clinic) if clinic else []


@register.filter
def day_in_words(exception: HoursException) -> str:
    """The hours of a date that differs from its weekday."""
    return hours.in_words([(exception.opens, exception.closes)] if exception.opens and exception.closes else [])


@register.filter
def in_language(texts: Mapping[str, str], language: str) -> str:
    """A text of the clinic in a language; "" when it has none."""
    return texts.get(language, "")
