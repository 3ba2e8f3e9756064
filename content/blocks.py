"""One codec for every block and for a whole page: model rows <-> plain data <-> canonical Markdown.

The plain data of a block is what a snapshot holds of it, before facts are frozen into it. A page has one spelling as
Markdown; any other text is refused with the line and, where it was understood, with that line as it should be.
A new kind of block takes a model, a template and a line in KINDS.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from content import models
from content.marks import NotCanonical
from content.spelling import (
    Block,
    Body,
    DoDont,
    Flow,
    Grid,
    Head,
    Numbered,
    Rows,
    inline,
    inline_to_html,
    item_to_markdown,
    plain,
)

FENCE = ":::"


@dataclass(frozen=True)
class Document:
    """A page in one language: the head of its file, its summary (inline HTML) and the data of its blocks."""

    key: str
    language: str
    slug: str = ""
    title: str = ""
    topic: str = ""
    kind: str = "article"
    review_interval_months: int = 12
    next: tuple[str, ...] = ()
    summary: str = ""
    blocks: tuple[Block, ...] = ()


# --- the kinds


@dataclass(frozen=True)
class Kind:
    """How a kind of block is stored and spelt."""

    model: type[models.Block]
    head: tuple[Head, ...]
    body: Body

    @property
    def name(self) -> str:
        return self.model.kind

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its values, in reading order."""
        return (*(head.name for head in self.head), *self.body.fields)


EVIDENCE = (plain("chart"), plain("title"), plain("measured"), inline("conclusion"), inline("note"))
KINDS = {
    kind.name: kind
    for kind in (
        Kind(models.Prose, (), Flow()),
        Kind(models.Callout, (plain("tone"), plain("title")), Flow(headings=False)),
        Kind(models.Steps, (plain("title"),), Numbered()),
        Kind(models.DoDont, (plain("title"),), DoDont()),
        Kind(models.Evidence, EVIDENCE, Rows(("result", "label", "comparator_label", "detail"))),
        Kind(models.Table, (plain("title"), inline("note")), Grid()),
        Kind(models.Picture, (plain("name"), plain("title"), plain("alt")), Rows(("title", "text", "tag", "sure"))),
        Kind(models.Insert, (plain("what"),), Body()),
    )
}


def from_row(row: models.Block) -> Block:
    """The data of a saved block."""
    return {
        "kind": row.kind,
        "key": row.translation_key,
        **{name: getattr(row, name) for name in KINDS[row.kind].fields},
    }


def to_row(block: Mapping[str, Any], **fields: Any) -> models.Block:
    """An unsaved block with this data; `fields` are its others (parent, ordering, id)."""
    kind = KINDS[block["kind"]]
    values = {name: block[name] for name in kind.fields}
    return kind.model(translation_key=block["key"], **values, **fields)


def thaw(block: Mapping[str, Any]) -> Block:
    """The data of a block of a snapshot, without the facts that were frozen into it."""
    kind = KINDS[block["kind"]]
    heads = {head.name: block[head.name] for head in kind.head}
    return {"kind": block["kind"], "key": block["key"], **heads, **kind.body.thaw(block)}


def marked(block: Mapping[str, Any]) -> Iterator[str]:
    """Every text of a block that may hold marks, in reading order."""
    for name in KINDS[block["kind"]].fields:
        yield from _texts(block[name])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


# --- a whole page


_FRONT = ("key", "language", "slug", "title", "topic", "kind", "review_interval_months", "next")


def to_markdown(document: Document) -> str:
    """The page as its file. A page that came from a file gives back the same bytes."""
    values = {name: getattr(document, name) for name in _FRONT} | {"next": ", ".join(document.next)}
    head = "\n".join(["---", *(f"{name}: {values[name]}" for name in _FRONT if values[name] != ""), "---"])
    parts = [head, item_to_markdown(document.summary), *map(_block_to_markdown, document.blocks)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block_to_markdown(block: Mapping[str, Any]) -> str:
    kind = KINDS[block["kind"]]
    head = [f"{FENCE} {kind.name} {block['key']}"]
    head += [f"{line.name}: {line.write(block[line.name])}" for line in kind.head if block[line.name]]
    body = kind.body.write(block)
    return "\n".join([*head, "", body, "", FENCE] if body else [*head, "", FENCE])


def from_markdown(text: str, *, canonical: bool = True) -> Document:
    """The page of a file. Raises NotCanonical, with the line of the file, for whatever is not canonical.

    `canonical=False` accepts what is only spelt otherwise; `to_markdown` then gives it back as it should be.
    """
    document = _Reader(text).document()
    if canonical:
        pairs = zip_longest(text.split("\n"), to_markdown(document).split("\n"))
        for number, (found, expected) in enumerate(pairs, 1):
            if found != expected:
                wanted = "nothing more" if expected is None else f"“{expected}”" if expected else "an empty line"
                raise NotCanonical(f"expected {wanted}", number)
    return document


class _Reader:
    """Reads a file from top to bottom; `at` is the index of the next line."""

    def __init__(self, text: str) -> None:
        self.lines, self.at = text.split("\n"), 0

    def document(self) -> Document:
        front = self._front()
        summary = ""
        blocks: list[Block] = []
        while self._skip_blank():
            if self.lines[self.at].startswith(FENCE):
                blocks.append(self._block({block["key"] for block in blocks}))
            elif summary or blocks:
                raise NotCanonical("text stands outside a block", self.at + 1)
            else:
                summary = self._within(self.at, inline_to_html, self.lines[self.at])
                self.at += 1
        return Document(**front, summary=summary, blocks=tuple(blocks))

    def _front(self) -> dict[str, Any]:
        if self.lines[0] != "---" or "---" not in self.lines[1:]:
            raise NotCanonical("a page begins with its head between two lines of ---")
        end = self.lines.index("---", 1)
        values: dict[str, Any] = self._named(1, end, _FRONT)
        self.at = end + 1
        for name in ("key", "language"):
            if name not in values:
                raise NotCanonical(f"the head lacks “{name}:”")
        if months := values.get("review_interval_months"):
            number = self.lines.index(f"review_interval_months: {months}")
            values["review_interval_months"] = self._within(number, _whole_number, months)
        if "next" in values:
            values["next"] = tuple(key.strip() for key in values["next"].split(",") if key.strip())
        return values

    def _block(self, taken: Iterable[str]) -> Block:
        start = self.at
        match self.lines[start].split():
            case [fence, name, key] if fence == FENCE and name in KINDS:
                kind = KINDS[name]
            case _:
                raise NotCanonical(f"a block opens with ::: kind key; kinds are {', '.join(KINDS)}", start + 1)
        if key in taken:
            raise NotCanonical(f"the key “{key}” is taken on this page", start + 1)
        try:
            end = self.lines.index(FENCE, start)
        except ValueError:
            raise NotCanonical("this block is not closed by :::", start + 1) from None
        self.at = end + 1
        blank = self.lines.index("", start, end) if "" in self.lines[start:end] else end
        values = self._named(start + 1, blank, tuple(head.name for head in kind.head))
        block: Block = {"kind": name, "key": key}
        for head in kind.head:
            number = next((n for n in range(start, blank) if self.lines[n].startswith(f"{head.name}:")), start)
            block[head.name] = self._within(number, head.read, values.get(head.name, ""))
            self._check_choice(kind.model, head.name, block[head.name], number)
        while blank < end and not self.lines[blank]:
            blank += 1
        body = self.lines[blank:end]
        while body and not body[-1]:
            body.pop()
        return block | self._within(blank, kind.body.read, body)

    def _named(self, start: int, end: int, names: Sequence[str]) -> dict[str, str]:
        """The lines `name: value` from `start` up to `end`."""
        values = {}
        for number in range(start, end):
            name, colon, value = self.lines[number].partition(": ")
            if not colon or name not in names or name in values or not value.strip():
                raise NotCanonical(f"expected one of “{': ”, “'.join(names)}: ” with a value, once", number + 1)
            values[name] = value
        return values

    def _check_choice(self, model: type[models.Block], name: str, value: str, number: int) -> None:
        choices = [choice for choice, _ in model._meta.get_field(name).choices or ()]
        if choices and value not in choices:
            raise NotCanonical(f"“{name}:” is one of {', '.join(choices)}", number + 1)

    def _within[Read, Value](self, start: int, read: Callable[[Read], Value], value: Read) -> Value:
        """Read a part that begins at index `start`; its errors are told with the line of the file."""
        try:
            return read(value)
        except NotCanonical as error:
            raise NotCanonical(error.message, start + error.line) from None

    def _skip_blank(self) -> bool:
        while self.at < len(self.lines) and not self.lines[self.at]:
            self.at += 1
        return self.at < len(self.lines)


def _whole_number(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise NotCanonical("the months until the next review are a number")
    return int(text)
