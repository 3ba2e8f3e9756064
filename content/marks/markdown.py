"""Canonical Markdown of marked text, both ways, and `settle`: hold only what Markdown can write and read back.

A strict subset of CommonMark (paragraphs and items on one line, `##`, `###`, `-`, `1.`, `**`, `*`, links of our
schemes) and one mark more: `[^ref-id]` cites. Each value has one spelling; whoever reads a file compares.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from content.marks.runs import HEADINGS, ID, LINKS, LISTS, Flow, Inline, Part, Run, joined, tidy, written


class NotCanonical(ValueError):
    """Markdown outside our subset. `line` counts from 1 within the text that was read."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.message, self.line = message, line


def settle(runs: Iterable[Run]) -> Inline:
    """The one way to hold these runs: tidy spaces, marks that begin and end at words, Markdown that reads back alike.

    Emphasis that Markdown cannot write (`wor**d.**x`) moves to the words, or else is dropped; words and links stay.
    """
    return _settled(tidy(runs))


# The same lines are read again and again while a page is checked, compared and published.
@lru_cache(maxsize=8192)
def _settled(settled: Inline) -> Inline:
    for shrink in (lambda r: r, _off_punctuation, _without_emphasis):
        candidate = shrink(settled)
        if _reads_back(candidate):
            return candidate
    return _without_emphasis(settled)


def _off_punctuation(runs: Inline) -> Inline:
    """Take strong and emphasis off signs at the edge of a marked stretch that touches a letter outside it."""
    letters = [replace(run, text=c) for run in runs for c in run.text]
    for mark in ("strong", "emphasis"):
        changed = True
        while changed:
            changed = False
            for i, run in enumerate(letters):
                if getattr(run, mark) and not run.text.isalnum():
                    beside = [letters[j] for j in (i - 1, i + 1) if 0 <= j < len(letters)]
                    if any(not getattr(other, mark) and not other.text.isspace() for other in beside):
                        letters[i] = replace(
                            run, strong=run.strong and mark != "strong", emphasis=run.emphasis and mark != "emphasis"
                        )
                        changed = True
    return tidy(letters)


def _without_emphasis(runs: Inline) -> Inline:
    return joined(replace(run, strong=False, emphasis=False) for run in runs)


def _reads_back(runs: Inline) -> bool:
    try:
        return tidy(_runs(_inline_tokens(inline_to_markdown(runs)))) == runs
    except NotCanonical:
        return False


def settle_flow(parts: Iterable[Part], *, headings: bool = True) -> Flow:
    """Parts without empty lines; lists of a kind that touch are one list, as Markdown would read them."""
    flow: list[Part] = []
    for part in parts:
        tag = "p" if part.tag in HEADINGS and not headings else part.tag
        lines = tuple(line for line in map(settle, part.lines) if line)
        if lines and flow and tag in LISTS and flow[-1].tag == tag:
            flow[-1] = Part(tag, flow[-1].lines + lines)
        elif lines:
            flow.append(Part(tag, lines))
    return tuple(flow)


# --- writing

_SPECIAL = re.compile(r"\A\^|[\\*\[\]`]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
_LINE_START = re.compile(r"(?:#{1,6}(?=\s|$)|>|[+-](?=\s|$|-)|:::)")
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def inline_to_markdown(runs: Inline) -> str:
    return written(runs, _as_markdown)


def line_to_markdown(runs: Inline) -> str:
    """As `inline_to_markdown`, at the start of a line, where a few signs would begin a list or a heading."""
    text = inline_to_markdown(runs)
    if _LINE_START.match(text):
        return "\\" + text
    return _NUMBER_START.sub(r"\1\\\2", text, count=1) if _NUMBER_START.match(text) else text


def flow_to_markdown(flow: Flow) -> str:
    return "\n\n".join(_part_to_markdown(part) for part in flow)


def _part_to_markdown(part: Part) -> str:
    lines = [line_to_markdown(line) for line in part.lines]
    match part.tag:
        case "ul":
            return "\n".join(f"- {line}" for line in lines)
        case "ol":
            return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
        case "h2" | "h3":
            return f"{'#' * int(part.tag[1])} {re.sub(r'(?<!\\)#$', r'\\#', lines[0])}"
    return lines[0]


def _as_markdown(mark: str, inside: str, run: Run) -> str:
    match mark:
        case "strong":
            return f"**{inside}**"
        case "emphasis":
            return f"*{inside}*"
        case "href" if run.href.startswith("cite:"):
            return f"[^{run.href.removeprefix('cite:')}]"
        case "href":
            return f"[{inside}]({run.href})"
    return _SPECIAL.sub(lambda sign: "\\" + sign[0], inside)


# --- reading


def inline_from_markdown(text: str) -> Inline:
    """One line of inline Markdown. Raises NotCanonical."""
    return settle(_runs(_inline_tokens(text)))


def flow_from_markdown(text: str, *, headings: bool = True) -> Flow:
    """Paragraphs, headings and flat lists. Raises NotCanonical with the line within `text`."""
    return settle_flow(_parts(_MARKDOWN.parse(text), headings))


def _parts(tokens: list[Token], headings: bool) -> Iterator[Part]:
    lists: list[str] = []
    tag, line, in_item = "p", 1, 0
    for token in tokens:
        line = token.map[0] + 1 if token.map else line
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                if lists:
                    raise NotCanonical("a list stands inside another list", line)
                lists.append(token.tag)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                in_item = 0
            case "heading_open":
                if lists or not headings or token.tag not in HEADINGS:
                    raise NotCanonical("a heading may not stand here; only ## and ### in prose are headings", line)
                tag = token.tag
            case "paragraph_open":
                tag = "p"
            case "inline":
                in_item += 1
                if lists and in_item > 1:
                    raise NotCanonical("a list item is one line", line)
                try:
                    runs = settle(_runs(token.children or []))
                except NotCanonical as error:
                    raise NotCanonical(error.message, line) from None
                yield Part(lists[-1] if lists else tag, (runs,))


def _inline_tokens(text: str) -> list[Token]:
    return _MARKDOWN.parseInline(text)[0].children or []


def _runs(tokens: list[Token]) -> Iterator[Run]:
    strong = emphasis = 0
    href = ""
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                yield Run(token.content, strong > 0, emphasis > 0, href)
            case "strong_open":
                strong += 1
            case "strong_close":
                strong -= 1
            case "em_open":
                emphasis += 1
            case "em_close":
                emphasis -= 1
            case "cite":
                yield Run(token.content, href=f"cite:{token.content}")
            case "link_open":
                href = str(token.attrs.get("href", ""))
                if "title" in token.attrs or href.startswith("cite:") or not LINKS.fullmatch(href):
                    raise NotCanonical(f"a link may not go to “{href}”")
            case "link_close":
                href = ""
            case "softbreak" | "hardbreak":
                raise NotCanonical("a paragraph is one line")
            case other:  # a rule that we did not enable
                raise NotCanonical(f"{other} is not part of our Markdown")


_CITE = re.compile(rf"\[\^({ID})\]")


def _cite(state: StateInline, silent: bool) -> bool:
    """`[^ref-id]`: an inline rule of markdown-it."""
    found = _CITE.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("cite", "", 0).content = found[1]
    state.pos = found.end()
    return True


class _AsTyped(MarkdownIt):
    """Leaves the address of a link as it was typed: LINKS decides what may stand there, not a guess."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return url

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def _parser() -> MarkdownIt:
    parser = _AsTyped("zero").enable(["heading", "list", "emphasis", "link", "escape", "newline"])
    parser.inline.ruler.before("link", "cite", _cite)
    return parser


_MARKDOWN = _parser()
