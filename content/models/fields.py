"""Model fields that tidy their value whenever it is saved, from a form, a file or the shell alike.

In the database they are Django's own text and JSON columns; migrations see nothing else.
"""

from collections.abc import Callable
from typing import Any

from django.db import models

from content import marks


class _Tidied(models.Field):
    """Cleans in `pre_save`, so that no way of saving a row passes it by, and in `clean`, so that forms show it."""

    def tidied(self, value: Any, instance: models.Model | None) -> Any:
        raise NotImplementedError

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = self.tidied(super().pre_save(model_instance, add), model_instance)
        setattr(model_instance, self.attname, value)
        return value

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        return super().clean(self.tidied(value, model_instance), model_instance)


class PlainField(_Tidied, models.CharField):
    """One line of plain text."""

    def tidied(self, value: Any, _instance: models.Model | None) -> Any:
        return value if value is None else marks.plain(str(value))

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs


class InlineField(_Tidied, models.TextField):
    """One line of marked text, as sanitised HTML."""

    def tidied(self, value: Any, _instance: models.Model | None) -> Any:
        return marks.clean_inline(str(value or ""))

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", args, kwargs


class FlowField(_Tidied, models.TextField):
    """Paragraphs, lists and (unless `headings=False`) headings of marked text, as sanitised HTML."""

    def __init__(self, *args: Any, headings: bool = True, **kwargs: Any) -> None:
        self.headings = headings
        super().__init__(*args, **kwargs)

    def tidied(self, value: Any, _instance: models.Model | None) -> Any:
        return marks.clean_flow(str(value or ""), headings=self.headings)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", args, kwargs


class ShapedField(_Tidied, models.JSONField):
    """A JSON list tidied by `shape(value, instance)`."""

    def __init__(self, *args: Any, shape: Callable[[Any, Any], list[Any]] | None = None, **kwargs: Any) -> None:
        self.shape = shape
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def tidied(self, value: Any, instance: models.Model | None) -> Any:
        return self.shape(value if isinstance(value, list) else [], instance) if self.shape else value

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs


def inline_items(value: list[Any], _instance: object = None) -> list[str]:
    """Lines of marked text, without the empty ones."""
    return [line for line in (marks.clean_inline(str(item)) for item in value) if line]


def plain_rows(*names: str) -> Callable[[list[Any], object], list[dict[str, str]]]:
    """Rows of plain text under these names, without those that are empty throughout."""

    def tidy(value: list[Any], _instance: object = None) -> list[dict[str, str]]:
        rows = [
            {name: marks.plain(str(row.get(name) or "")) for name in names} for row in value if isinstance(row, dict)
        ]
        return [row for row in rows if any(row.values())]

    return tidy


def width(table: Any) -> int:
    """How many columns a table has: as many as its longest line."""
    return max((len(line) for line in [table.columns, *table.rows] if isinstance(line, list)), default=0)


def table_line(value: list[Any], table: Any) -> list[str]:
    """Cells of marked text, filled up to the width of the table."""
    cells = [marks.clean_inline(str(cell)) for cell in value]
    return cells + [""] * (width(table) - len(cells))


def table_lines(value: list[Any], table: Any) -> list[list[str]]:
    return [table_line(line, table) for line in value if isinstance(line, list) and any(line)]
