"""How the values of a block are spelt in a file: lines of its head, and the kinds of body below it.

Reading and writing are exact opposites for whatever is canonical. May not know the database or which kinds there are.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from content import marks
from content.marks import NotCanonical

Block = dict[str, Any]


@dataclass(frozen=True)
class Head:
    """A line `name: value` at the start of a block; left out when empty."""

    name: str
    read: Callable[[str], str]
    write: Callable[[str], str]


def plain(name: str) -> Head:
    return Head(name, marks.plain, str)


def inline(name: str) -> Head:
    return Head(name, inline_to_html, inline_to_markdown)


def inline_to_html(text: str) -> str:
    return marks.inline_to_html(marks.inline_from_markdown(text))


def inline_to_markdown(html: str) -> str:
    return marks.inline_to_markdown(marks.inline_from_html(html))


def item_to_markdown(html: str) -> str:
    return marks.line_to_markdown(marks.inline_from_html(html))


class Body:
    """What stands in a block below its head. `fields` are the names of its values, in reading order."""

    fields: tuple[str, ...] = ()

    def read(self, lines: Sequence[str]) -> Block:
        """The values of these lines; raises NotCanonical with the line among them."""
        if lines:
            raise NotCanonical("this kind of block has no text of its own")
        return {}

    def write(self, _block: Mapping[str, Any]) -> str:
        """The lines of these values; "" when there are none."""
        return ""

    def thaw(self, block: Mapping[str, Any]) -> Block:
        """The values as a draft holds them, without the facts that a snapshot adds."""
        return {name: block[name] for name in self.fields}


@dataclass(frozen=True)
class Flow(Body):
    """Paragraphs and lists, in prose headings too."""

    headings: bool = True
    fields: tuple[str, ...] = ("html",)

    def read(self, lines: Sequence[str]) -> Block:
        return {"html": marks.flow_to_html(marks.flow_from_markdown("\n".join(lines), headings=self.headings))}

    def write(self, block: Mapping[str, Any]) -> str:
        return marks.flow_to_markdown(marks.flow_from_html(block["html"], headings=self.headings))


class Numbered(Body):
    """`1. ` lines, each a step."""

    fields = ("items",)

    def read(self, lines: Sequence[str]) -> Block:
        return {"items": [item for _, item in _lines(lines, inline_to_html, *(f"{n}. " for n in range(1, 100)))]}

    def write(self, block: Mapping[str, Any]) -> str:
        return "\n".join(f"{n}. {item_to_markdown(item)}" for n, item in enumerate(block["items"], 1))


class DoDont(Body):
    """`+ ` lines to do, then `- ` lines not to do."""

    fields = ("do", "dont")

    def read(self, lines: Sequence[str]) -> Block:
        items = _lines(lines, inline_to_html, "+ ", "- ")
        return {"do": [i for sign, i in items if sign == "+ "], "dont": [i for sign, i in items if sign == "- "]}

    def write(self, block: Mapping[str, Any]) -> str:
        signs = [("+", item) for item in block["do"]] + [("-", item) for item in block["dont"]]
        return "\n".join(f"{sign} {item_to_markdown(item)}" for sign, item in signs)


@dataclass(frozen=True)
class Rows(Body):
    """`- ` lines of plain text, its parts divided by `|`."""

    names: tuple[str, ...]
    fields: tuple[str, ...] = ("rows",)

    def read(self, lines: Sequence[str]) -> Block:
        return {"rows": [row for _, row in _lines(lines, self._read_row, "- ")]}

    def _read_row(self, text: str) -> dict[str, str]:
        parts = [_unescaped(part) for part in _cells(text)]
        if len(parts) != len(self.names):
            raise NotCanonical(f"a row has {len(self.names)} parts: {' | '.join(self.names)}")
        return dict(zip(self.names, parts, strict=True))

    def write(self, block: Mapping[str, Any]) -> str:
        return "\n".join(f"- {self._write_row(row)}" for row in block["rows"])

    def _write_row(self, row: Mapping[str, str]) -> str:
        first, *rest = (row[name].replace("\\", "\\\\").replace("|", "\\|") for name in self.names)
        return (first + "".join(f" | {part}" if part else " |" for part in rest)).lstrip()

    def thaw(self, block: Mapping[str, Any]) -> Block:
        return {"rows": [{name: row[name] for name in self.names} for row in block["rows"]]}


class Grid(Body):
    """A pipe table; its first row holds the column headings."""

    fields = ("columns", "rows")

    def read(self, lines: Sequence[str]) -> Block:
        table = [cells for _, cells in _lines(lines, self._read_line, "|")]
        if table and (len(table) < 2 or set(table[1]) != {"---"}):
            raise NotCanonical("the second line of a table is | --- | for each column", 2)
        uneven = next((n for n, line in enumerate(table, 1) if len(line) != len(table[0])), None)
        if uneven:
            raise NotCanonical("this line of the table has more or fewer cells than the first", uneven)
        return {"columns": table[0] if table else [], "rows": table[2:]}

    def _read_line(self, line: str) -> list[str]:
        if not line.endswith("|"):
            raise NotCanonical("a line of a table begins and ends with |")
        return [inline_to_html(cell) for cell in _cells(line[:-1])]

    def write(self, block: Mapping[str, Any]) -> str:
        lines = [[inline_to_markdown(cell).replace("|", "\\|") for cell in line] for line in block["rows"]]
        columns = [inline_to_markdown(cell).replace("|", "\\|") for cell in block["columns"]]
        table = [columns, ["---"] * len(columns), *lines] if columns else []
        return "\n".join("|" + "".join(f" {cell} |" if cell else " |" for cell in line) for line in table)


def _lines[Value](lines: Sequence[str], read: Callable[[str], Value], *signs: str) -> list[tuple[str, Value]]:
    """(sign, value) of lines that each begin with one of the signs. Raises NotCanonical with the line's number."""
    values = []
    for number, line in enumerate(lines, 1):
        sign = next((sign for sign in signs if line.startswith(sign)), None)
        try:
            if sign is None:
                raise NotCanonical(f"a line here begins with “{'” or “'.join(signs[:2])}”")
            values.append((sign, read(line.removeprefix(sign))))
        except NotCanonical as error:
            raise NotCanonical(error.message, number) from None
    return values


def _cells(text: str) -> list[str]:
    """The parts of a line between `|` signs that no backslash escapes."""
    cells, cell, signs = [], "", iter(text)
    for sign in signs:
        if sign == "|":
            cells.append(cell.strip())
            cell = ""
        else:
            cell += sign + (next(signs, "") if sign == "\\" else "")
    return [*cells, cell.strip()]


def _unescaped(text: str) -> str:
    signs = iter(text)
    return "".join(next(signs, "") if sign == "\\" else sign for sign in signs)
