"""What changed between two publications of an article, word by word, so that no edit can hide.

Works on snapshots alone. Every mark counts: a citation or a figure that was changed under the same words is a change.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html.parser import HTMLParser
from itertools import groupby
from typing import Any, Literal

Snapshot = Mapping[str, Any]
Kind = Literal["added", "removed", "changed", "moved"]
Side = Literal["same", "added", "removed"]

# Named in the interface by the template, in the reader's language; the order is the order on the page.
HEAD_FIELDS = ("title", "summary", "slug", "topic", "kind", "next")
NOT_SHOWN = {"kind", "key"}
# Fields of a snapshot that hold HTML with marks; every other text is plain and compared as it stands.
HTML_FIELDS = {"html", "summary", "conclusion", "note", "items", "do", "dont", "columns", "rows"}


@dataclass(frozen=True)
class Segment:
    """A run of words that both have, or only the newer ("added"), or only the older ("removed")."""

    side: Side
    text: str


@dataclass(frozen=True)
class Change:
    """One field of one block (block "" = the head of the page, "references" = the list at its end)."""

    kind: Kind
    block: str
    block_kind: str
    field: str
    segments: tuple[Segment, ...]


def compare(older: Snapshot, newer: Snapshot) -> tuple[Change, ...]:
    """Every change from `older` to `newer`, in the order of the newer page, what was taken out last in its place."""
    return (*_head(older, newer), *_blocks(older, newer), *_references(older, newer))


def _head(older: Snapshot, newer: Snapshot) -> Iterator[Change]:
    for name in HEAD_FIELDS:
        yield from _field("", "", name, _text(older.get(name), name), _text(newer.get(name), name))


def _blocks(older: Snapshot, newer: Snapshot) -> Iterator[Change]:
    before = {block["key"]: block for block in older.get("blocks", ())}
    after = {block["key"]: block for block in newer.get("blocks", ())}
    kept = [key for key in after if key in before]
    in_place = _longest_kept_order([key for key in before if key in after], kept)
    for key, block in after.items():
        old = before.get(key)
        if old is None:
            yield Change("added", key, block["kind"], "", _segments("", _flat(block)))
            continue
        if key not in in_place:
            yield Change("moved", key, block["kind"], "", ())
        if old["kind"] != block["kind"]:
            yield Change("changed", key, block["kind"], "", _segments(_flat(old), _flat(block)))
            continue
        for name in dict.fromkeys([*old, *block]):
            if name not in NOT_SHOWN:
                yield from _field(key, block["kind"], name, _text(old.get(name), name), _text(block.get(name), name))
    for key, block in before.items():
        if key not in after:
            yield Change("removed", key, block["kind"], "", _segments(_flat(block), ""))


def _references(older: Snapshot, newer: Snapshot) -> Iterator[Change]:
    before = {reference["id"]: reference for reference in older.get("references", ())}
    after = {reference["id"]: reference for reference in newer.get("references", ())}
    for identifier in dict.fromkeys([*after, *before]):
        old, new = _text(before.get(identifier), ""), _text(after.get(identifier), "")
        if old != new:
            kind: Kind = "added" if not old else "removed" if not new else "changed"
            yield Change(kind, "references", "reference", identifier, _segments(old, new))


def _field(block: str, block_kind: str, name: str, old: str, new: str) -> Iterator[Change]:
    if old != new:
        kind: Kind = "added" if not old else "removed" if not new else "changed"
        yield Change(kind, block, block_kind, name, _segments(old, new))


def _flat(block: Mapping[str, Any]) -> str:
    return " ".join(filter(None, (_text(value, name) for name, value in block.items() if name not in NOT_SHOWN)))


def _text(value: Any, name: str) -> str:
    """Any value of a snapshot as words: HTML with its marks spelled out, lists and mappings one after another."""
    if value is None:
        return ""
    if isinstance(value, str):
        return words_of(value) if name in HTML_FIELDS else " ".join(value.split())
    if isinstance(value, Mapping):
        # By name: what comes out of the database has its names in another order than a draft.
        return " ".join(filter(None, (_named(inner, value[inner]) for inner in sorted(value))))
    if isinstance(value, Sequence):
        return " · ".join(filter(None, (_text(item, name) for item in value)))
    return str(value)


def _named(name: str, value: Any) -> str:
    text = _text(value, name)
    return text if not text or name in {"label", "text", "title", "term", "definition", "detail"} else f"{name}: {text}"


class _Words(HTMLParser):
    """HTML as plain words in which every tag and every address leaves a trace."""

    SIGNS: Mapping[str, str] = {"strong": "**", "em": "*", "h2": "##", "h3": "###", "li": "-", "br": "/", "p": "¶"}

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and [name for name, _ in attrs] == ["href"]:
            self.links.append(attrs[0][1] or "")
        elif attrs or tag not in {"p", "ul", "ol", *self.SIGNS}:
            self.parts.append(self.get_starttag_text() or "")
        elif tag in {"strong", "em"}:
            self.parts.append(f" {self.SIGNS[tag]}")
        elif tag == "ol":
            self.parts.append(" 1. ")
        elif tag in self.SIGNS and (tag != "p" or self.parts):
            self.parts.append(f" {self.SIGNS[tag]} ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.links:
            self.parts.append(f" [{self.links.pop()}] ")
        elif tag in {"strong", "em"}:
            self.parts.append(f"{self.SIGNS[tag]} ")
        elif tag not in {"p", "ul", "ol", *self.SIGNS}:
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not (self.links and self.links[-1] == f"cite:{data}"):
            self.parts.append(data)

    def handle_comment(self, data: str) -> None:
        self.parts.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.parts.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.parts.append(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        self.parts.append(f"<![{data}]>")


def words_of(html: str) -> str:
    """The words of stored HTML in one line; tags and link targets are written out, nothing is left out."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.parts).split())


def _segments(old: str, new: str) -> tuple[Segment, ...]:
    before, after = old.split(), new.split()
    pieces: list[tuple[Side, str]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(("same", " ".join(before[i1:i2])))
            continue
        if i2 > i1:
            pieces.append(("removed", " ".join(before[i1:i2])))
        if j2 > j1:
            pieces.append(("added", " ".join(after[j1:j2])))
    return tuple(
        Segment(side, " ".join(text for _, text in run)) for side, run in groupby(pieces, key=lambda piece: piece[0])
    )


def _longest_kept_order(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The keys that stand in the same order on both sides; the others were moved."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return {key for match in matcher.get_matching_blocks() for key in before[match.a : match.a + match.size]}
