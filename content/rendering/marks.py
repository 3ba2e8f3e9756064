"""Marked text as HTML for readers: citations get their number, links their address, figures their source.

Stored text holds marks as links (`cite:`, `result:`, `derived:`, `article:`, `term:`, `page:`, `clinic:`). What leads
nowhere becomes plain text. Only the tags a stored text may hold are written, whatever was read.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from html.parser import HTMLParser
from typing import Any, Protocol

from django.urls import NoReverseMatch
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clinic_site import languages

BLOCK_TAGS = frozenset({"p", "h2", "h3", "ul", "ol", "li"})
INLINE_TAGS = frozenset({"strong", "em"})
OUTWARD = ("https:", "tel:", "sms:")
# Word joiner: a citation never starts a line (it follows its full stop).
JOINER = "&#8288;"
# With more sources than these the list at the end is short lines and does not lead back: a page must fit in what a
# server can send at once.
MOST_LED_BACK = 30


_CITES = re.compile(r'<a href="cite:[^"]*">[^<]*</a>')


def without_cites(html: str) -> str:
    """Stored text with its citations taken out."""
    return _CITES.sub("", html)


class HasPath(Protocol):
    """A page that can be linked to."""

    @property
    def path(self) -> str: ...


class Live(Protocol):
    """What is shown as it is today: `content.clinic.Clinic` is one."""

    @property
    def phone(self) -> str: ...

    @property
    def phone_link(self) -> str: ...

    @property
    def keep_months(self) -> int: ...

    @property
    def notices(self) -> Mapping[str, str]: ...

    def page(self, key: str, language: str) -> "HasPath | None":
        """The live page of a key (with a `path`), or None."""


class Marks:
    """Resolves the marks of one page, in the order in which its parts are drawn.

    `page` is the address whose list the citations go to, "" for the page itself.
    """

    def __init__(
        self,
        references: Sequence[Mapping[str, Any]],
        terms: Mapping[str, Any],
        language: str,
        live: Live | None,
        page: str = "",
    ) -> None:
        self.numbers = {str(reference["id"]): place for place, reference in enumerate(references, 1)}
        self.terms = terms
        self.language = language
        self.page = page
        self.live = live
        self.cited: set[int] = set()
        self.used_terms: list[str] = []

    def cite(self, reference: str) -> str:
        """The number of a reference as a link to the list at the end; a draft may cite what is not listed yet."""
        number = self.numbers.get(reference)
        if number is None:
            return f'{JOINER}<span class="cite">?</span>'
        is_led_back = number not in self.cited and len(self.numbers) <= MOST_LED_BACK
        first = f' id="cite-{number}"' if is_led_back else ""
        self.cited.add(number)
        label = escape(_("Reference %(number)s") % {"number": number})
        return (
            f'{JOINER}<a class="cite" href="{escape(self.page)}#ref-{number}"{first} aria-label="{label}">{number}</a>'
        )

    def opening(self, href: str) -> tuple[str, str]:
        """The tags before and after the words of a link; both empty when it leads nowhere."""
        scheme, _colon, target = href.partition(":")
        match scheme:
            case "result" | "derived":
                return f'<data value="{escape(self.source(target))}">', "</data>"
            case "term" if target in self.terms:
                if target not in self.used_terms:
                    self.used_terms.append(target)
                return f'<a class="term" href="#word-{escape(target)}">', "</a>"
            case "article" | "page":
                address = self.address_of_article(target) if scheme == "article" else self.address_of_page(target)
                return (f'<a href="{escape(address)}">', "</a>") if address else ("", "")
            case "clinic" if target == "phone" and self.live and self.live.phone:
                return f'<a href="tel:{escape(self.live.phone_link)}">', "</a>"
            case "https" | "tel" | "sms":
                return f'<a href="{escape(href)}">', "</a>"
        return "", ""

    def source(self, result: str) -> str:
        """A result by its place in the list at the end, "4/response" for "lii-2023/response", where it is listed."""
        reference, slash, key = result.partition("/")
        return f"{self.numbers[reference]}{slash}{key}" if reference in self.numbers else result

    def address_of_article(self, key: str) -> str:
        page = self.live.page(key, self.language) if self.live else None
        return page.path if page else ""

    def address_of_page(self, name: str) -> str:
        try:
            return languages.address(name, self.language)
        except NoReverseMatch:
            return ""

    def inline(self, html: str) -> SafeString:
        """One line of stored text: no block tags survive."""
        return self._read(html, INLINE_TAGS)

    def flow(self, html: str, heading_id: "HeadingIds | None" = None) -> SafeString:
        """A stored text of paragraphs, headings and lists; its h2 get ids when `heading_id` gives them."""
        return self._read(html, BLOCK_TAGS | INLINE_TAGS, heading_id)

    def _read(self, html: str, tags: frozenset[str], heading_id: "HeadingIds | None" = None) -> SafeString:
        writer = _Writer(self, tags, heading_id)
        writer.feed(html)
        writer.close()
        return SafeString("".join(writer.written))  # it escapes all text and writes no tag but its own


class HeadingIds(Protocol):
    """Called with each h2's words when it is closed; gives the id that it gets."""

    def __call__(self, words: str) -> str: ...


class _Writer(HTMLParser):
    """Writes what it reads, with the marks resolved."""

    def __init__(self, marks: Marks, tags: frozenset[str], heading_id: HeadingIds | None) -> None:
        super().__init__(convert_charrefs=True)
        self.marks, self.tags, self.heading_id = marks, tags, heading_id
        self.written: list[str] = []
        self.links: list[str] = []
        self.silent = False
        self.typed: tuple[str, list[str]] | None = None
        self.heading: list[str] | None = None
        self.heading_at = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._open_link(dict(attrs).get("href") or "")
        elif tag == "br":
            self.written.append("<br>")
        elif tag in self.tags:
            if tag == "h2" and self.heading_id:
                self.heading, self.heading_at = [], len(self.written)
            self.written.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.links:
            self._end_typed()
            self.written.append(self.links.pop())
            self.silent = False
        elif tag in self.tags:
            if tag == "h2" and self.heading is not None and self.heading_id:
                name = self.heading_id("".join(self.heading).strip())
                self.written[self.heading_at] = f'<h2 id="{escape(name)}">'
                self.heading = None
            self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.silent:
            return
        if self.typed is not None:
            self.typed[1].append(data)
            return
        if self.heading is not None:
            self.heading.append(data)
        self.written.append(escape(data, quote=False))

    def _open_link(self, href: str) -> None:
        if href.startswith("cite:"):
            self.silent = True  # the words of a citation are its reference's id: its number stands for them
            self.written.append(self.marks.cite(href.removeprefix("cite:")))
            self.links.append("")
        else:
            before, after = self.marks.opening(href)
            self.written.append(before)
            self.links.append(after)
            if (href == "clinic:phone" and before) or (href == "clinic:keep" and self.marks.live):
                self.typed = (href, [])

    def _end_typed(self) -> None:
        """A number or a time that was typed gives way to today's; words ("call us") stay."""
        if self.typed is not None:
            href, parts = self.typed
            self.typed, words = None, "".join(parts)
            self.written.append(escape(self._today(href, words), quote=False))

    def _today(self, href: str, words: str) -> str:
        live = self.marks.live
        if live is None:
            return words
        if href == "clinic:keep":
            return length_of_time(live.keep_months)
        return words if any(map(str.isalpha, words)) else live.phone


def length_of_time(months: int) -> str:
    """So many months in words, in years where they are whole ones."""
    if months % 12:
        return ngettext("%(count)d month", "%(count)d months", months) % {"count": months}
    return ngettext("%(count)d year", "%(count)d years", months // 12) % {"count": months // 12}
