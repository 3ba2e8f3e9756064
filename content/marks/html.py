"""Stored HTML of marked text, both ways. Reading HTML, from whatever source, and writing it again is how text is
sanitised: nh3 takes out what is dangerous, reading takes out what is not ours; doing it twice changes nothing.
"""

from functools import lru_cache
from html import escape
from html.parser import HTMLParser

import nh3

from content.marks.markdown import settle, settle_flow
from content.marks.runs import LISTS, Flow, Inline, Part, Run, written

_TAGS = {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "b", "em", "i", "a", "br"),
    *("div", "blockquote", "tr", "td", "th", "pre", "section", "article"),
}
_AS = {"h1": "h2", "h4": "h3", "h5": "h3", "h6": "h3", "div": "p", "blockquote": "p", "tr": "p", "pre": "p"}
_AS |= {"section": "p", "article": "p"}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"a": {"href"}},
    url_schemes={"cite", "result", "derived", "article", "term", "page", "clinic", "tel", "sms", "https"},
    link_rel=None,
)


class _Reader(HTMLParser):
    """Parts from HTML that nh3 has cleaned: words outside any part become a paragraph, lists in lists are flattened."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Part] = []
        self._lists: list[str] = []
        self._tag, self._line = "p", list[Run]()
        self._strong = self._emphasis = 0
        self._hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"strong", "b"}:
            self._strong += 1
        elif tag in {"em", "i"}:
            self._emphasis += 1
        elif tag == "a":
            self._hrefs.append(dict(attrs).get("href") or "")
        elif tag in {"br", "td", "th"}:
            self._line.append(Run(" "))
        elif tag in LISTS:
            self._end_line()
            self._lists.append(tag)
        elif tag == "li" or not self._lists:
            self._end_line()
            self._tag = "p" if tag == "li" else _AS.get(tag, tag)
        else:
            self._line.append(Run(" "))  # a paragraph within a list item

    def handle_endtag(self, tag: str) -> None:
        if tag in {"strong", "b"}:
            self._strong -= 1
        elif tag in {"em", "i"}:
            self._emphasis -= 1
        elif tag == "a":
            self._hrefs.pop()
        elif tag in LISTS:
            self._end_line()
            self._lists.pop()
        elif tag == "li" or not self._lists:
            self._end_line()
        else:
            self._line.append(Run(" "))

    def handle_data(self, data: str) -> None:
        href = self._hrefs[-1] if self._hrefs else ""
        self._line.append(Run(data, self._strong > 0, self._emphasis > 0, href))

    def _end_line(self) -> None:
        if self._line:
            self.parts.append(Part(self._lists[-1] if self._lists else self._tag, (tuple(self._line),)))
        self._line = []
        self._tag = "p"

    def close(self) -> None:
        super().close()
        self._end_line()


# Reading is pure, and the same texts are read many times on their way from a form to a publication.
@lru_cache(maxsize=2048)
def flow_from_html(html: str, *, headings: bool = True) -> Flow:
    """What may be kept of any HTML; never raises."""
    reader = _Reader()
    reader.feed(_CLEANER.clean(html.replace("\x00", "")))
    reader.close()
    return settle_flow(reader.parts, headings=headings)


@lru_cache(maxsize=8192)
def inline_from_html(html: str) -> Inline:
    """What may be kept of any HTML as one line; never raises."""
    lines = [line for part in flow_from_html(html) for line in part.lines]
    return settle(run for line in lines for run in (*line, Run(" ")))


def flow_to_html(flow: Flow) -> str:
    return "".join(
        f"<{part.tag}>{''.join(f'<li>{inline_to_html(line)}</li>' for line in part.lines)}</{part.tag}>"
        if part.tag in LISTS
        else f"<{part.tag}>{inline_to_html(part.lines[0])}</{part.tag}>"
        for part in flow
    )


def inline_to_html(runs: Inline) -> str:
    return written(runs, _as_html)


def clean_flow(html: str, *, headings: bool = True) -> str:
    """Sanitise a rich text of paragraphs, headings and lists."""
    return flow_to_html(flow_from_html(html, headings=headings))


def clean_inline(html: str) -> str:
    """Sanitise a rich text of one line."""
    return inline_to_html(inline_from_html(html))


def _as_html(mark: str, inside: str, run: Run) -> str:
    if mark == "href":
        return f'<a href="{escape(run.href)}">{inside}</a>'
    if mark == "text":
        return escape(inside, quote=False)
    tag = {"strong": "strong", "emphasis": "em"}[mark]
    return f"<{tag}>{inside}</{tag}>"
