"""The rulebook's fixed wording in templates; the words themselves are never typed into one."""

from django import template
from django.utils import translation

from clinic_site.languages import SPANISH
from clinic_site.rulebook import staff_spanish, wording

register = template.Library()


@register.simple_tag
def static_line() -> wording.Paragraph:
    """The line on every screen of every form, in the active language."""
    return wording.STATIC_LINE[translation.get_language()]


@register.simple_tag
def crisis_panel(name: str, placement: wording.Placement = "form") -> wording.Panel:
    """`{% crisis_panel "crisis" "search" as panel %}`: the "medical" or "crisis" panel in the active language."""
    return wording.panel(name, translation.get_language(), placement)


@register.filter
def of_rules(text: str) -> str:
    """`{{ found.text|of_rules }}`: what a rule says to staff, in the active language; stored words stay as they are."""
    return staff_spanish.in_spanish(text) if translation.get_language() == SPANISH else text
