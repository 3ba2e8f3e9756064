"""The guide to deciding: the option tables of a page set side by side, with the reader's own sheet.

An `insert` of the kind "guide" gathers blocks of its own page: every table whose key begins with "option-" (one an
option, the same lines in the same order), the steps "values" (what may matter) and "readiness" (what to know first).
They are ordinary blocks, so the text rules, the sources and both languages hold for them; without the insert they are
drawn as what they are. Design and criteria: IPDAS minimum criteria (joseph-williams-2014-ipdas).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

Block = Mapping[str, Any]

OPTION = "option-"
VALUES, READINESS = "values", "readiness"
# A cell that says only this has no reviewed figure: it becomes a question to take along.
ASK = frozenset({"ask", "pregunte"})
# Of each option the lines that are shown before any is chosen: what it is, who feels better, serious harm, how sure.
IN_SHORT = frozenset({0, 3, 8, 13})


@dataclass(frozen=True)
class Line:
    """One line of an option; `asks` when there is no reviewed figure for it."""

    label: SafeString
    text: SafeString
    asks: bool
    in_short: bool


@dataclass(frozen=True)
class Option:
    """One thing a person may choose."""

    key: str
    name: str
    lines: tuple[Line, ...]

    @property
    def questions(self) -> tuple[Line, ...]:
        """The lines to ask a clinician about."""
        return tuple(line for line in self.lines if line.asks)


@dataclass(frozen=True)
class Guide:
    """All that the insert draws. `values` and `readiness` are lines of HTML, maybe none."""

    options: tuple[Option, ...]
    values: tuple[SafeString, ...]
    values_title: str
    readiness: tuple[SafeString, ...]
    readiness_title: str


def gathered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks that a guide on the same page draws; none on a page without a guide."""
    standing = [block for block in blocks if not block.get("struck")]
    if not any(block["kind"] == "insert" and block["what"] == "guide" for block in standing):
        return ()
    return tuple(block for block in standing if is_option(block) or is_sheet(block))


def is_option(block: Block) -> bool:
    """Whether a block holds the lines of one option."""
    return block["kind"] == "table" and str(block["key"]).startswith(OPTION)


def is_sheet(block: Block) -> bool:
    """Whether a block belongs on the reader's own sheet."""
    return block["kind"] == "steps" and block["key"] in (VALUES, READINESS)


def guide(blocks: Sequence[Block], inline: Callable[[str], SafeString]) -> Guide:
    """The guide of gathered blocks; `inline` draws one line of stored text."""
    options = tuple(_option(block, inline) for block in blocks if is_option(block))
    sheet = {str(block["key"]): block for block in blocks if is_sheet(block)}

    def items(key: str) -> tuple[SafeString, ...]:
        return tuple(inline(item) for item in sheet[key]["items"]) if key in sheet else ()

    def title(key: str) -> str:
        return str(sheet[key]["title"]) if key in sheet else ""

    return Guide(options, items(VALUES), title(VALUES), items(READINESS), title(READINESS))


def _option(block: Block, inline: Callable[[str], SafeString]) -> Option:
    lines = tuple(
        Line(inline(row[0]), inline(row[1]), row[1].strip(" .").casefold() in ASK, place in IN_SHORT)
        for place, row in enumerate(block["rows"])
    )
    return Option(str(block["key"]).removeprefix(OPTION), str(block["title"]), lines)
