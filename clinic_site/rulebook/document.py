"""A text as the rules read it: passages of plain words, with the marks that stand in them.

Made from a publication's snapshot (`from_snapshot`) or from any text (`from_text`: blank lines between paragraphs,
`[^ref-id]` attaches a reference, `[words](result:ref/key)` marks a figure). The rules see nothing of HTML, Markdown or
a database.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Any, Literal

Kind = Literal["title", "summary", "heading", "paragraph", "item", "cell", "label"]


@dataclass(frozen=True)
class Cite:
    """A reference and the place in the passage's text where it is attached."""

    reference: str
    at: int


@dataclass(frozen=True)
class Link:
    """Words of the passage that carry an href: a figure's mark (result:, derived:), an article, a phone."""

    start: int
    end: int
    text: str
    href: str

    @property
    def is_mark(self) -> bool:
        return self.href.startswith(("result:", "derived:"))


@dataclass(frozen=True)
class Passage:
    """One heading, paragraph, list item or cell. Passages with the same `group` share their cites (a row, a list)."""

    text: str
    kind: Kind = "paragraph"
    where: str = ""
    level: int = 0
    group: int = 0
    line: int = 1
    cites: tuple[Cite, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def marks(self) -> tuple[Link, ...]:
        return tuple(link for link in self.links if link.is_mark)


@dataclass(frozen=True)
class Block:
    """What parity and structure compare: the kind and key of a block and the results that it draws."""

    kind: str
    key: str
    results: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    alt: str | None = None


@dataclass(frozen=True)
class Document:
    """`is_page` is False for a loose text (a brochure, an advert), which has no blocks and no figures to mark."""

    language: str
    passages: tuple[Passage, ...]
    blocks: tuple[Block, ...] = ()
    key: str = ""
    topic: str = ""
    kind: str = ""
    is_page: bool = True

    @property
    def cites(self) -> tuple[str, ...]:
        """Every reference that the text leans on: cited, or the source of a figure or a drawn result."""
        found = [cite.reference for passage in self.passages for cite in passage.cites]
        found += [
            link.href[7:].split("/")[0] for passage in self.passages for link in passage.marks if "/" in link.href
        ]
        found += [result.split("/")[0] for block in self.blocks for result in block.results]
        return tuple(dict.fromkeys(found))


@dataclass
class _Open:
    kind: Kind
    level: int = 0
    text: str = ""
    cites: list[Cite] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


class _Reader(HTMLParser):
    """Our own sanitised HTML to passages: p, h2, h3, li, br, strong, em, a (also inline HTML without a p)."""

    KINDS: Mapping[str, Kind] = {"p": "paragraph", "h2": "heading", "h3": "heading", "li": "item"}

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.default = kind
        self.found: list[tuple[_Open, bool]] = []
        self.open: _Open | None = None
        self.href = ""
        self.anchor = ""
        self.in_list = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.KINDS:
            if not (tag == "p" and self.open is not None and self.open.kind == "item"):
                self._close()
                self.open = _Open(self.KINDS[tag], int(tag[1]) if tag[0] == "h" else 0)
        elif tag == "a":
            self.href, self.anchor = dict(attrs).get("href") or "", ""
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.href:
            href, self.href = self.href, ""
            passage = self._opened()
            if href.startswith("cite:"):
                passage.cites.append(Cite(href[5:], len(passage.text)))
            else:
                start = len(passage.text)
                passage.text += self.anchor
                passage.links.append(Link(start, len(passage.text), self.anchor, href))
        elif (tag in self.KINDS and tag != "p") or (tag == "p" and self.open is not None and self.open.kind != "item"):
            self._close()

    def handle_data(self, data: str) -> None:
        data = re.sub(r"\s+", " ", data)
        if self.href:
            self.anchor += data
        elif data.strip() or self.open is not None:
            self._opened().text += data

    def _opened(self) -> _Open:
        if self.open is None:
            self.open = _Open(self.default)
        return self.open

    def _close(self) -> None:
        if self.open is not None and (self.open.text.strip() or self.open.cites):
            self.found.append((self.open, True))
        self.open = None

    def passages(self) -> list[_Open]:
        self.close()
        self._close()
        return [each for each, _ in self.found]


def passages_of_html(html: str, where: str, *, kind: Kind = "paragraph", group: int = 0) -> list[Passage]:
    """The passages of stored prose or inline HTML. Items of one list share a group, others have their own."""
    reader = _Reader(kind)
    reader.feed(html)
    found: list[Passage] = []
    previous = ""
    for each in reader.passages():
        if not (each.kind == "item" and previous == "item"):
            group += 1
        previous = each.kind
        found.append(Passage(each.text, each.kind, where, each.level, group, 1, tuple(each.cites), tuple(each.links)))
    return found


def from_snapshot(snapshot: Mapping[str, Any]) -> Document:
    """The document of a snapshot (shape: one dict a block with "kind" and "key"). Struck blocks are left out."""
    passages = [Passage(str(snapshot.get("title", "")), "title", "title")]
    passages += passages_of_html(snapshot.get("summary", ""), "summary", kind="summary", group=1)
    blocks: list[Block] = []
    for block in snapshot.get("blocks", ()):
        if block.get("struck"):
            continue
        passages += [replace(each, group=each.group + 1000 * (len(blocks) + 1)) for each in _passages(block)]
        results = tuple(
            row["result"] for row in block.get("rows", ()) if isinstance(row, Mapping) and row.get("result")
        )
        header = tuple(block.get("columns", ())) if block["kind"] == "table" else ()
        blocks.append(Block(block["kind"], block["key"], results, header, block.get("alt")))
    numbered = tuple(replace(each, line=number) for number, each in enumerate(passages, 1) if each.text.strip())
    return Document(
        snapshot["language"],
        numbered,
        tuple(blocks),
        snapshot.get("key", ""),
        snapshot.get("topic", ""),
        snapshot.get("kind", ""),
    )


def _passages(block: Mapping[str, Any]) -> list[Passage]:
    """Every text of a block, in reading order. All of a chart or of a table's row share one group with its note."""
    key, kind = block["key"], block["kind"]
    found: list[Passage] = []

    def add(html: str | None, as_kind: Kind, group: int, level: int = 0) -> None:
        for passage in passages_of_html(html or "", key, kind=as_kind, group=group):
            found.append(replace(passage, group=group, level=level or passage.level))

    def plain(text: str | None, as_kind: Kind, group: int, level: int = 0) -> None:
        if text:
            found.append(Passage(text, as_kind, key, level, group))

    plain(block.get("title"), "heading" if kind in {"callout", "steps", "do-dont"} else "label", 1, 0)
    if kind in {"prose", "callout"}:
        found += passages_of_html(block.get("html", ""), key, group=10)
    for name in ("items", "do", "dont"):
        for number, item in enumerate(block.get(name, ()) or ()):
            add(item, "item", 20 + number)
    if kind == "evidence":
        plain(block.get("measured"), "label", 1)
        for row in block.get("rows", ()):
            for name in ("label", "comparator_label", "detail"):
                plain(row.get(name), "label", 1)
        add(block.get("conclusion"), "paragraph", 1)
        add(block.get("note"), "paragraph", 1)
    elif kind == "table":
        note = passages_of_html(block.get("note") or "", key, group=1)
        noted = tuple(Cite(cite.reference, 0) for passage in note for cite in passage.cites)
        for number, row in enumerate((block.get("columns", ()), *block.get("rows", ()))):
            start = len(found)
            for cell in row:
                add(cell, "cell", 100 + number)
            if number and noted and len(found) > start:
                found[start] = replace(found[start], cites=found[start].cites + noted)
        found += [replace(passage, group=1) for passage in note]
    elif kind == "picture":
        plain(block.get("alt"), "label", 1)
        for row in block.get("rows", ()):
            for name in ("title", "text", "tag"):
                plain(row.get(name), "label", 1)
    elif kind == "insert":
        for term in block.get("terms", ()) or ():
            plain(term.get("term"), "label", 2)
            add(term.get("definition"), "paragraph", 3)
    return found


MARK = re.compile(r"\[\^([a-z0-9-]+)\]|\[([^\]\[]+)\]\(([^)\s]+)\)")
_ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+"
CITES_IN_BRACKETS = re.compile(rf"\s?\[({_ID}(?:,\s*{_ID})*)(?:\s+\*\*[A-Z]\*\*)?\s*\](?!\()")
LIST_ITEM = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
HEADING = re.compile(r"^(#{1,6})\s+")


def from_text(text: str, language: str, *, is_page: bool = False) -> Document:
    """Any text: blank lines part paragraphs, "- " or "1. " begins an item, "#" a heading."""
    passages: list[Passage] = []
    group = 0
    for line, chunk in _chunks(text):
        heading, item = HEADING.match(chunk), LIST_ITEM.match(chunk)
        kind: Kind = "heading" if heading else "item" if item else "paragraph"
        if not (kind == "item" and passages and passages[-1].kind == "item"):
            group += 1
        body = chunk[heading.end() if heading else item.end() if item else 0 :]
        level = len(heading[1]) if heading else 0
        passages.append(replace(marked(body), kind=kind, level=level, group=group, line=line))
    return Document(language, tuple(each for each in passages if each.text.strip()), is_page=is_page)


def _chunks(text: str) -> Iterable[tuple[int, str]]:
    lines: list[str] = []
    first = 1
    for number, line in enumerate(text.splitlines(), 1):
        if lines and (not line.strip() or LIST_ITEM.match(line) or HEADING.match(line) or HEADING.match(lines[0])):
            yield first, " ".join(lines)
            lines = []
        if line.strip():
            first = first if lines else number
            lines.append(line.strip())
    if lines:
        yield first, " ".join(lines)


def marked(source: str) -> Passage:
    """A passage from words with `[^ref-id]`, `[words](href)` and `**strong**`; also cites as "[ref-1999, ref-2000]"."""
    source = re.sub(r"\*\*(.+?)\*\*", r"\1", CITES_IN_BRACKETS.sub(_as_marks, source))
    source = re.sub(r"(?<!\w)\*([^*\s][^*]*)\*(?!\w)", r"\1", source)
    text, cites, links, end = "", [], [], 0
    for match in MARK.finditer(source):
        text += source[end : match.start()]
        end = match.end()
        if match[1]:
            cites.append(Cite(match[1], len(text)))
        else:
            links.append(Link(len(text), len(text) + len(match[2]), match[2], match[3]))
            text += match[2]
    return Passage(text + source[end:], cites=tuple(cites), links=tuple(links))


def _as_marks(match: re.Match[str]) -> str:
    return "".join(f"[^{reference.strip()}]" for reference in match[1].split(","))
