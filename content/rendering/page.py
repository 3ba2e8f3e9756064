"""The article's parts in reading order: summary, blocks, words, references. One template a kind of block."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.html import strip_tags
from django.utils.safestring import SafeString

from content.estimator import EstimatorForm
from content.rendering import charts, evidence
from content.rendering.guide import gathered, guide
from content.rendering.marks import MOST_LED_BACK, Live, Marks, without_cites

Block = Mapping[str, Any]
Snapshot = Mapping[str, Any]
# The stylesheets (clinic_site.stylesheet) that a kind of block needs beside the site's own; inserts by what they hold.
SHEETS = {"picture": ("evidence", "pictures"), "table": ("evidence",)}
CHART_SHEETS = dict.fromkeys(("dot-plot", "bar", "timeline"), ("strips",)) | {"line": ("pictures", "strips")}
INSERT_SHEETS = {"fees": ("evidence",), "estimator": ("fields",), "guide": ("fields", "guide")}
# Lists that a reader fills in, on the page or on paper: steps with room below each, tables with blank cells.
TO_FILL_IN = frozenset({("steps", "my-plan"), ("steps", "my-other-things"), ("table", "my-medicines")})
# A list of more sources leaves their limits to the page of all references, so that the page can be sent at once.
MOST_WITH_LIMITS = 15
# Ids that the frame of a page uses itself.
TAKEN = frozenset({"main", "about", "words", "references", "next", "q", "problems", "contents"})


@dataclass(frozen=True)
class Heading:
    """A line of the contents list."""

    id: str
    text: str


@dataclass(frozen=True)
class Word:
    """A word that the page explains at its end."""

    key: str
    term: str
    definition: str


@dataclass(frozen=True)
class Source:
    """A reference as its line at the end of the page: `facts` is the frozen reference, `notice` its status today.

    A long list leaves their limits, a very long one their titles too, to the page of all references.
    """

    number: int
    facts: Mapping[str, Any]
    cited: bool
    notice: str
    has_limits: bool = True
    is_short: bool = False


@dataclass(frozen=True)
class Article:
    """A rendered snapshot. `body` is the blocks; the page template places the other parts around it.

    `description` is the summary in plain words, without citations; `sheets` the stylesheets that the blocks need.
    """

    title: str
    summary: SafeString
    description: str
    body: SafeString
    contents: tuple[Heading, ...]
    words: tuple[Word, ...]
    references: tuple[Source, ...]
    next_keys: tuple[str, ...]
    sheets: tuple[str, ...]

    def __str__(self) -> str:
        return self.body


@dataclass
class Drawing:
    """What the blocks of one page share while they are drawn."""

    marks: Marks
    live: Live | None
    contents: list[Heading] = field(default_factory=list)
    has_people: bool = False
    compact: bool = False  # the table of a drawing folded away
    files: str = ""  # below which address the numbers of each drawing stand as a file; "" where none do
    gathered: tuple[Block, ...] = ()  # blocks that the guide on this page draws

    def heading(self, key: str, text: str) -> str:
        """Enter a heading into the contents; its id is the block's key, alike in both languages, numbered if taken."""
        taken = {heading.id for heading in self.contents} | TAKEN
        name, count = key, 1
        while name in taken:
            count += 1
            name = f"{key}-{count}"
        self.contents.append(Heading(name, text))
        return name


# --- one function a kind: what its template needs


def prose(block: Block, drawing: Drawing) -> dict[str, object]:
    key = str(block["key"])
    return {"html": drawing.marks.flow(block["html"], lambda words: drawing.heading(key, words))}


def callout(block: Block, drawing: Drawing) -> dict[str, object]:
    return {**titled(block, drawing), "html": drawing.marks.flow(block["html"])}


def steps(block: Block, drawing: Drawing) -> dict[str, object]:
    return {**titled(block, drawing), "items": lines(block["items"], drawing), "to_fill_in": is_to_fill_in(block)}


def is_to_fill_in(block: Block) -> bool:
    """Whether a reader writes into this block, on the page or on paper."""
    return (block["kind"], block["key"]) in TO_FILL_IN


def do_dont(block: Block, drawing: Drawing) -> dict[str, object]:
    both = {name: lines(block[name], drawing) for name in ("do", "dont")}
    return {**titled(block, drawing), **both, "heading_level": "h3" if block.get("title") else "h2"}


def evidence_block(block: Block, drawing: Drawing) -> dict[str, object]:
    rows = evidence.rows_of(block, drawing.marks.cite)
    chart = charts.CHARTS[block["chart"]](rows)
    first_people = block["chart"] == "icon-array" and not drawing.has_people
    drawing.has_people = drawing.has_people or first_people
    return {
        "rows": rows,
        "chart": chart,
        "template": f"content/charts/{block['chart']}.html",
        "conclusion": drawing.marks.inline(block["conclusion"]),
        "note": drawing.marks.inline(block["note"]),
        "defines_people": first_people,
        "compact": drawing.compact,
        "file": f"{drawing.files}{block['key']}.csv" if drawing.files else "",
    }


def table(block: Block, drawing: Drawing) -> dict[str, object]:
    return {
        "columns": lines(block["columns"], drawing),
        "rows": [lines(row, drawing) for row in block["rows"]],
        "note": drawing.marks.inline(block["note"]),
        "to_fill_in": is_to_fill_in(block),
    }


def picture(block: Block, _drawing: Drawing) -> dict[str, object]:
    return {"parts": block["rows"]}


def insert(block: Block, drawing: Drawing) -> dict[str, object]:
    context: dict[str, object] = {
        "template": f"content/inserts/{block['what']}.html",
        "live": drawing.live,
        "marks": drawing.marks,
        "language": drawing.marks.language,
        "dated": day(block.get("dated")),
    }
    if block["what"] == "estimator":
        context["form"] = EstimatorForm(fees=block.get("fees") or ())
    if block["what"] == "guide":
        context["guide"] = drawn = guide(drawing.gathered, drawing.marks.inline)
        for key, title in (("values", drawn.values_title), ("readiness", drawn.readiness_title)):
            if title:
                drawing.heading(key, title)
    return context


def day(frozen: str | None) -> date | None:
    """A date of a snapshot."""
    return date.fromisoformat(frozen) if frozen else None


def titled(block: Block, drawing: Drawing) -> dict[str, object]:
    title = str(block.get("title") or "")
    return {"id": drawing.heading(str(block["key"]), title) if title else str(block["key"])}


def lines(items: Sequence[str], drawing: Drawing) -> list[SafeString]:
    return [drawing.marks.inline(item) for item in items]


KINDS: dict[str, Callable[[Block, Drawing], dict[str, object]]] = {
    "prose": prose,
    "callout": callout,
    "steps": steps,
    "do-dont": do_dont,
    "evidence": evidence_block,
    "table": table,
    "picture": picture,
    "insert": insert,
}


def draw(block: Block, drawing: Drawing) -> str:
    """One block as HTML; a struck one says that a text stood there."""
    if block.get("struck"):
        return render_to_string("content/blocks/struck.html", {"block": block})
    kind = str(block["kind"])
    return render_to_string(f"content/blocks/{kind}.html", {"block": block, **KINDS[kind](block, drawing)})


def render_block(block: Block, snapshot: Snapshot, page: str, *, live: Live | None = None) -> SafeString:
    """One block of a page alone, such as the figure of the front page; its citations go to its own page's address.

    The table of its numbers is folded, since the page has more to say.
    """
    with translation.override(snapshot["language"]):
        marks = Marks(snapshot["references"], {}, str(snapshot["language"]), live, page)
        drawing = Drawing(marks, live, compact=True)
        return SafeString(draw(block, drawing))


def render(
    snapshot: Snapshot,
    *,
    live: Live | None = None,
    terms: Mapping[str, Mapping[str, str]] | None = None,
    files: str = "",
) -> Article:
    """A snapshot as an article in its own language.

    `live`: what is shown as it is today (`content.clinic.current_clinic()`); without it no link leaves the page and
    no phone number stands in it. `terms`: {key: {"term", "definition"}} of the glossary; a term without a definition
    is plain text. `files`: the address below which each drawing's numbers stand as `<block key>.csv`, "" where they do
    not. Raises MixedOutcomes where a drawing would mix response and remission.
    """
    with translation.override(snapshot["language"]):
        marks = _marks(snapshot, live, terms)
        summary = marks.inline(snapshot["summary"])
        drawing = Drawing(marks, live, gathered=gathered(snapshot["blocks"]), files=files)
        body = "\n".join(draw(block, drawing) for block in snapshot["blocks"] if block not in drawing.gathered)
        return Article(
            title=str(snapshot["title"]),
            summary=summary,
            description=unescape(strip_tags(without_cites(str(snapshot["summary"])))),
            body=SafeString(body),
            contents=tuple(drawing.contents),
            words=tuple(_words(marks)),
            references=tuple(_sources(snapshot, marks, live)),
            next_keys=tuple(snapshot.get("next", ())),
            sheets=sheets_of(snapshot["blocks"]),
        )


def sheets_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The stylesheets that blocks need, each once."""
    names: dict[str, None] = {}
    for block in blocks:
        if block["kind"] == "insert":
            names |= dict.fromkeys(INSERT_SHEETS.get(block["what"], ()))
        elif block["kind"] == "evidence":
            names |= dict.fromkeys(("evidence", *CHART_SHEETS.get(block["chart"], ())))
        else:
            names |= dict.fromkeys(SHEETS.get(block["kind"], ()))
        if is_to_fill_in(block):
            names["fields"] = None
    return tuple(names)


def _marks(snapshot: Snapshot, live: Live | None, terms: Mapping[str, Any] | None) -> Marks:
    return Marks(snapshot["references"], terms or {}, str(snapshot["language"]), live)


def _words(marks: Marks) -> list[Word]:
    found = [Word(key, marks.terms[key]["term"], marks.terms[key]["definition"]) for key in marks.used_terms]
    return sorted(found, key=lambda word: word.term.casefold())


def _sources(snapshot: Snapshot, marks: Marks, live: Live | None) -> list[Source]:
    notices = live.notices if live else {}
    count = len(snapshot["references"])
    is_short = count > MOST_LED_BACK
    return [
        Source(
            number,
            facts,
            number in marks.cited and not is_short,
            notices.get(facts["id"], ""),
            has_limits=count <= MOST_WITH_LIMITS,
            is_short=is_short,
        )
        for number, facts in enumerate(snapshot["references"], 1)
    ]
