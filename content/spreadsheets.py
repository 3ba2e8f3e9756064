"""Tables as CSV files that open in a spreadsheet as what they are: text stays text, numbers stay numbers."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

# A spreadsheet takes a text that begins so for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

Cell = str | int | float | None


def as_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([safe(cell) for cell in head])
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return "\ufeff" + file.getvalue()


def safe(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs: a text that looks like a formula gets an apostrophe before it."""
    if not isinstance(cell, str):
        return cell
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell.startswith(_FORMULA) else cell
