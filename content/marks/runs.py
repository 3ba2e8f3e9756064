"""Runs: words with the marks they bear. The one shape of rich text, whatever it is spelt in.

A citation, a figure, a glossary term are links too (`cite:lii-2023`), so that the stock rich-text editor keeps them.
May not know HTML, Markdown, the database or the kinds of block.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LINKS = re.compile(
    rf"cite:{ID}"
    rf"|result:{ID}/{ID}(?:#(?:comparator|n|comparator-n|rest|comparator-rest))?"
    r"|derived:[0-9a-z*+=./-]+"
    rf"|(?:article|term|page|clinic):{ID}"
    r"|(?:tel|sms):\+?[0-9-]+"
    r"|https://[a-z0-9.-]+(?:/[A-Za-z0-9/#._~?=&%+-]*)?"
)
MARKS = ("strong", "emphasis", "href")
HEADINGS = ("h2", "h3")
LISTS = ("ul", "ol")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that bear the same marks; `href` is "" or one of LINKS."""

    text: str
    strong: bool = False
    emphasis: bool = False
    href: str = ""


Inline = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph or heading (one line) or a list (its items)."""

    tag: str
    lines: tuple[Inline, ...]


Flow = tuple[Part, ...]


def plain(text: str) -> str:
    """Text on one line: NFC, no control or invisible characters, single spaces, none at the ends."""
    return "".join(run.text for run in tidy([Run(text)]))


def _visible(text: str) -> str:
    """NFC without what a reader cannot see (controls, zero-width and direction marks); line ends become spaces."""
    if text.isascii() and text.isprintable():
        return text
    text = "".join(" " if c.isspace() and c not in "\u00a0\u202f" else c for c in text)
    return unicodedata.normalize("NFC", "".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cf", "Cs"}))


def tidy(runs: Iterable[Run]) -> Inline:
    """Runs with known links only, single spaces that bear a mark only between words that do, none at the ends."""
    known = _trimmed(_merged(map(_known, runs)))
    return known if _is_tidy(known) else _by_letters(known)


def _merged(runs: Iterable[Run]) -> Inline:
    """Neighbours with the same marks as one run, its spaces single; empty runs gone."""
    merged = []
    for (strong, emphasis, href), group in groupby(
        (run for run in runs if run.text), key=lambda run: (run.strong, run.emphasis, run.href)
    ):
        text = "".join(run.text for run in group)
        if href.startswith("cite:"):
            text = href.removeprefix("cite:")
        if "  " in text:
            text = re.sub(" {2,}", " ", text)
        merged.append(Run(text if text.isascii() else unicodedata.normalize("NFC", text), strong, emphasis, href))
    return tuple(merged)


def _trimmed(runs: Inline) -> Inline:
    """Without spaces at the ends."""
    kept = list(runs)
    while kept and kept[0].text[:1].isspace():
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
        if not kept[0].text:
            kept.pop(0)
    while kept and kept[-1].text[-1:].isspace():
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
        if not kept[-1].text:
            kept.pop()
    return tuple(kept)


def _known(run: Run) -> Run:
    if not run.href:
        return Run(_visible(run.text), run.strong, run.emphasis)
    if run.href.startswith("cite:") and LINKS.fullmatch(run.href):
        return Run(run.text and run.href.removeprefix("cite:"), href=run.href)
    return Run(_visible(run.text), run.strong, run.emphasis, run.href if LINKS.fullmatch(run.href) else "")


def _is_tidy(runs: Inline) -> bool:
    """Nearly every line is; this spares it the walk over its letters."""
    return (
        all(run.text and not _has_combining(run.text) for run in runs)
        and "  " not in "".join(run.text for run in runs)
        and all(not (run.text[0].isspace() or run.text[-1].isspace()) or run == Run(run.text) for run in runs)
        and not (runs and (runs[0].text[0].isspace() or runs[-1].text[-1].isspace()))
        and not any(replace(a, text=b.text) == b for a, b in pairwise(runs))
    )


def _has_combining(text: str) -> bool:
    return not text.isascii() and any(map(unicodedata.combining, text))


def _by_letters(runs: Inline) -> Inline:
    letters = _without_loose_signs([Run(c, r.strong, r.emphasis, r.href) for r in runs for c in r.text])
    letters = [r for i, r in enumerate(letters) if not (r.text == " " and i and letters[i - 1].text == " ")]
    while letters and letters[0].text.isspace():
        letters.pop(0)
    while letters and letters[-1].text.isspace():
        letters.pop()
    return joined(_spaces_unmarked(letters))


def _without_loose_signs(letters: list[Run]) -> list[Run]:
    """Drop combining signs with no letter of their run before them: they would join a sign of HTML or Markdown in NFC
    (`>` and U+0338 are one character there)."""
    kept: list[Run] = []
    for run in letters:
        bound = kept and not kept[-1].text.isspace() and replace(kept[-1], text=run.text) == run
        if bound or not unicodedata.combining(run.text):
            kept.append(run)
    return kept


def _spaces_unmarked(letters: list[Run]) -> list[Run]:
    """A space bears a mark only if the words on both its sides do."""
    before: list[Run | None] = []
    last = None
    for run in letters:
        before.append(last)
        last = last if run.text.isspace() else run
    following = None
    result = list(letters)
    for i in range(len(letters) - 1, -1, -1):
        run, previous = letters[i], before[i]
        if not run.text.isspace():
            following = run
        elif previous and following:
            same = run.href == previous.href == following.href
            result[i] = Run(
                run.text,
                run.strong and previous.strong and following.strong,
                run.emphasis and previous.emphasis and following.emphasis,
                run.href if same else "",
            )
    return result


def joined(letters: Iterable[Run]) -> Inline:
    """Runs as long as they can be; no run begins with a combining sign; a citation's words are its reference."""
    runs = []
    for _, group in groupby(letters, key=lambda r: (r.strong, r.emphasis, r.href)):
        members = list(group)
        text = unicodedata.normalize("NFC", "".join(r.text for r in members))
        if members[0].href.startswith("cite:"):
            text = members[0].href.removeprefix("cite:")
        if text:
            runs.append(replace(members[0], text=text))
    alike = any(replace(a, text=b.text) == b for a, b in pairwise(runs))
    return joined(runs) if alike else tuple(runs)


def written(runs: Inline, write: Callable[[str, str, Run], str], without: frozenset[str] = frozenset()) -> str:
    """Nest marks the one canonical way: of those that begin here, the one that reaches farthest is outermost."""
    pieces, i = [], 0
    while i < len(runs):
        run = runs[i]
        reach = {mark: _reach(runs, i, mark) for mark in MARKS if mark not in without and getattr(run, mark)}
        if not reach:
            pieces.append(write("text", run.text, run))
            i += 1
            continue
        mark = max(reach, key=lambda m: reach[m])  # a tie goes to the first of MARKS
        pieces.append(write(mark, written(runs[i : i + reach[mark]], write, without | {mark}), run))
        i += reach[mark]
    return "".join(pieces)


def _reach(runs: Inline, start: int, mark: str) -> int:
    value, end = getattr(runs[start], mark), start
    while end < len(runs) and getattr(runs[end], mark) == value:
        end += 1
    return end - start
