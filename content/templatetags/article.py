"""What page templates need of an article beyond its rendered parts."""

import re
from html import unescape

from django import template
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.comparison import Change
from content.rendering.marks import without_cites

register = template.Library()

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])")

# What the parts of a page are called where its history is read.
KINDS = {
    "prose": gettext_lazy("a text"),
    "callout": gettext_lazy("a box"),
    "steps": gettext_lazy("steps"),
    "do-dont": gettext_lazy("do and do not"),
    "evidence": gettext_lazy("a figure"),
    "table": gettext_lazy("a table"),
    "picture": gettext_lazy("a drawing"),
    "insert": gettext_lazy("clinic facts"),
    "reference": gettext_lazy("a reference"),
}
FIELDS = {
    "title": gettext_lazy("title"),
    "summary": gettext_lazy("summary"),
    "slug": gettext_lazy("address"),
    "topic": gettext_lazy("topic"),
    "kind": gettext_lazy("kind of page"),
    "next": gettext_lazy("what to read next"),
    "rows": gettext_lazy("rows"),
    "columns": gettext_lazy("columns"),
    "note": gettext_lazy("note"),
    "conclusion": gettext_lazy("conclusion"),
    "measured": gettext_lazy("what was measured"),
}


@register.filter
def unmarked(html: str) -> str:
    """Stored inline text as plain words, citations left out: for a door, a list, a description."""
    return unescape(strip_tags(without_cites(html)))


@register.filter
def first_sentence(text: str) -> str:
    """The first sentence of plain words."""
    return _SENTENCE_END.split(text, maxsplit=1)[0]


@register.filter
def part_name(change: Change) -> str:
    """The part of a page that a change is in: "a text (answer)", "a figure (groups), conclusion", "the summary"."""
    field = str(FIELDS.get(change.field, ""))
    if not change.block_kind:
        return _("the %(field)s") % {"field": field or change.field}
    key = change.field if change.block == "references" else change.block
    part = f"{KINDS.get(change.block_kind, change.block_kind)} ({key})"
    return f"{part}, {field}" if field else part
