"""What page templates need of an article beyond its rendered parts."""

from html import unescape

from django import template
from django.utils.html import strip_tags

from content.rendering.marks import without_cites

register = template.Library()


@register.filter
def unmarked(html: str) -> str:
    """Stored inline text as plain words, citations left out: for a door, a list, a description."""
    return unescape(strip_tags(without_cites(html)))
