"""Form fields for what a block holds: rich text with our marks only, lists, tables, and rows of plain text."""

from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

import nh3
from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django_prose_editor.fields import ProseEditorFormField
from django_prose_editor.widgets import AdminProseEditorWidget

from content import marks
from content.marks import NotCanonical
from content.spelling import Rows

SCHEMES = ["cite", "result", "derived", "article", "term", "page", "clinic", "tel", "sms", "https"]
LINE = {"Bold": True, "Italic": True, "Link": {"enableTarget": False, "protocols": SCHEMES, "autolink": False}}
LISTS = {"BulletList": True, "OrderedList": True, "ListItem": True}
CALLOUT = {**LINE, **LISTS}
PROSE = {**CALLOUT, "Heading": {"levels": [2, 3]}}
STEPS = {**LINE, "OrderedList": True, "ListItem": True}
ITEMS = {**LINE, "BulletList": True, "ListItem": True}
TABLE = {**LINE, "Table": True, "TableRow": True, "TableHeader": True, "TableCell": True}


class RichField(ProseEditorFormField):
    """Rich text; the model's field sanitises it."""

    def __init__(self, extensions: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(
            config={"extensions": dict(extensions)}, **{"widget": AdminProseEditorWidget, "required": False, **kwargs}
        )


class ItemsField(RichField):
    """A list of lines, edited as a list."""

    def __init__(self, extensions: dict[str, Any], **kwargs: Any) -> None:
        self.tag = "ol" if "OrderedList" in extensions else "ul"
        super().__init__(extensions, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, list):
            return (
                marks.flow_to_html((marks.Part(self.tag, tuple(map(marks.inline_from_html, value))),)) if value else ""
            )
        return value

    def clean(self, value: Any) -> list[str]:
        flow = marks.flow_from_html(super().clean(value) or "")
        return [marks.inline_to_html(line) for part in flow for line in part.lines]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (initial or []) != self.clean(data)


class TableField(RichField):
    """A table, its first row the column headings: (columns, rows) of inline HTML."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(TABLE, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        lines = ["".join(f"<{tag}><p>{cell}</p></{tag}>" for cell in line) for tag, line in _tagged(value)]
        return f"<table><tbody>{''.join(f'<tr>{line}</tr>' for line in lines)}</tbody></table>" if lines else ""

    def clean(self, value: Any) -> list[list[str]]:
        reader = _TableReader()
        reader.feed(_TABLE_CLEANER.clean(super().clean(value) or ""))
        reader.close()
        return [[marks.clean_inline(cell) for cell in line] for line in reader.lines]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return [line for line in initial or [] if line] != self.clean(data)


def _tagged(lines: Sequence[Sequence[str]]) -> list[tuple[str, Sequence[str]]]:
    return [("td" if number else "th", line) for number, line in enumerate(lines) if line]


_TABLE_CLEANER = nh3.Cleaner(
    tags={"table", "tr", "th", "td", "strong", "em", "a"},
    attributes={"a": {"href"}},
    url_schemes=set(SCHEMES),
    link_rel=None,
)


class _TableReader(HTMLParser):
    """The cells of a table, each as the HTML inside it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.lines: list[list[str]] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag == "tr":
            self.lines.append([])
        elif tag in {"td", "th"} and self.lines:
            self.lines[-1].append("")
        else:
            self._add(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"table", "tr", "td", "th"}:
            self._add(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._add(data)

    def handle_entityref(self, name: str) -> None:
        self._add(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._add(f"&#{name};")

    def _add(self, html: str) -> None:
        if self.lines and self.lines[-1]:
            self.lines[-1][-1] += html


class RowsField(forms.CharField):
    """Rows of plain text, one a line, their parts divided by |, as in the files of the library."""

    def __init__(self, *names: str, **kwargs: Any) -> None:
        self.rows = Rows(names)
        help_text = format_lazy(_("One row a line: {parts}"), parts=" | ".join(names))
        super().__init__(
            **{"widget": forms.Textarea(attrs={"rows": 4}), "help_text": help_text, "required": False, **kwargs}
        )

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, list):
            return "\n".join(line.removeprefix("- ") for line in self.rows.write({"rows": value}).split("\n"))
        return value

    def clean(self, value: Any) -> list[dict[str, str]]:
        lines = [f"- {marks.plain(line)}" for line in (super().clean(value) or "").splitlines() if line.strip()]
        try:
            return self.rows.read(lines)["rows"]
        except NotCanonical as error:
            raise ValidationError(
                _("Row %(number)d: %(parts)s parts, divided by |, are needed."),
                params={"number": error.line, "parts": len(self.rows.names)},
            ) from None

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return (initial or []) != self.clean(data)
        except ValidationError:
            return True
