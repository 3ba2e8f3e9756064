"""What search finds: the live pages and the forms, in this process's memory, with a copy on disk."""

import json
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.urls import NoReverseMatch
from django.utils import translation
from django.utils.translation import gettext_lazy

from clinic_site.files import write_whole
from clinic_site.languages import address
from content.models import Publication
from content.search.groups import Group, load_groups
from content.search.index import Index, Page, Section, build
from content.search.words import STOP_WORDS

_building = threading.Lock()


class _Held:
    """The pages that searches of this process find, and an index of each language, made when it is first wanted."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(pages)
        self.indexes: dict[str, Index] = {}

    def index(self, language: str) -> Index:
        with _building:
            if language not in self.indexes:
                found = [page for page in self.pages if page.language == language]
                self.indexes[language] = build(language, found, groups(), synonyms(), questions())
            return self.indexes[language]


_held: _Held | None = None


def current(language: str) -> Index:
    """The index of a language in this process; one that has none yet reads the database. Raises DatabaseError."""
    return (_held or refresh()).index(language)


def prepare() -> None:
    """Make the indexes before anybody asks. Takes about a second of processor time when the pages are new."""
    if _held is not None:
        for language in STOP_WORDS:
            _held.index(language)


def refresh(publications: Iterable[Publication] | None = None) -> _Held:
    """Take all live publications (read here when the caller has not)."""
    pages = [page_of(p) for p in (Publication.objects.live() if publications is None else publications)]
    return keep([*pages, *(page for language in STOP_WORDS for page in form_pages(language))])


def keep(pages: Sequence[Page]) -> _Held:
    """Make these pages what searches find, and keep a copy on disk."""
    write_whole(_file(), json.dumps([asdict(page) for page in pages], ensure_ascii=False).encode())
    return use(pages)


def restore() -> bool:
    """Take the copy on disk; False when there is none that can be read."""
    try:
        pages = [
            Page(**{**page, "sections": tuple(Section(**section) for section in page["sections"])})
            for page in json.loads(_file().read_bytes())
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    use(pages)
    return True


def forget() -> None:
    """Drop what is held, so that the next search reads the database again."""
    global _held
    _held = None


def use(pages: Iterable[Page]) -> _Held:
    """Make these pages what searches of this process find; nothing is made anew when they are the ones that it has."""
    global _held
    found = tuple(pages)
    if _held is None or _held.pages != found:
        _held = _Held(found)
    return _held


def _file() -> Path:
    return settings.PAGES_DIR / "search.json"


@lru_cache(maxsize=1)
def groups() -> tuple[Group, ...]:
    """The word groups of `starter/words.yaml`."""
    path = settings.BASE_DIR / "content" / "starter" / "words.yaml"
    return load_groups(_yaml(path))


@lru_cache(maxsize=1)
def synonyms() -> dict[str, list[list[str]]]:
    """The sets of near words of `starter/synonyms.yaml`, by language."""
    path = settings.BASE_DIR / "content" / "starter" / "synonyms.yaml"
    return _yaml(path)


def _yaml(path: Path) -> Any:
    """Read by libyaml where it is there: every start of a process waits for this."""
    safe = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    return safe(path.read_text(encoding="utf-8")).get_single_data()


@lru_cache(maxsize=1)
def questions() -> dict[str, list[tuple[str, str]]]:
    """What people ask for each page, by language: the page's key and the question (`starter/asked/<language>.tsv`)."""
    folder = settings.BASE_DIR / "content" / "starter" / "asked"
    return {language: _rows(folder / f"{language}.tsv") for language in STOP_WORDS}


def _rows(path: Path) -> list[tuple[str, str]]:
    lines = (line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(key, asked) for key, _, asked in lines if asked]


def page_of(publication: Publication) -> Page:
    """A live publication as search sees it."""
    path = address("article", publication.language, slug=publication.slug)
    return page_of_snapshot(publication.snapshot, path)


def page_of_snapshot(snapshot: Mapping[str, Any], path: str) -> Page:
    """A page that would stand at `path`, as search sees it."""
    return Page(
        key=snapshot["key"],
        language=snapshot["language"],
        path=path,
        title=snapshot["title"],
        summary=text_of(snapshot["summary"]),
        sections=tuple(sections_of(snapshot)),
    )


# The forms are found too: URL name, title, what it is for, and words that people type for it.
FORMS = (
    (
        "contact",
        gettext_lazy("Write to us"),
        gettext_lazy("Ask a question. A person answers in clinic hours."),
        gettext_lazy("contact message email talk to someone a person phone number telephone call appointment question"),
    ),
    (
        "call-back",
        gettext_lazy("Ask us to call you"),
        gettext_lazy("Leave a number and a good time. A person calls you."),
        gettext_lazy("call me back phone number telephone appointment book schedule visit talk to someone"),
    ),
    (
        "screening",
        gettext_lazy("Tell us how you are"),
        gettext_lazy("A short set of questions. Nothing is sent until you press Send."),
        gettext_lazy("screening questionnaire test quiz form sign up start apply first step new patient"),
    ),
    (
        "own",
        gettext_lazy("Questions for yourself"),
        gettext_lazy("Answer a list of questions on mood or worry. Nothing is sent or kept."),
        gettext_lazy("depression test anxiety test quiz score self check phq-9 gad-7 print for my doctor pdf"),
    ),
)


def form_pages(language: str) -> Iterator[Page]:
    """The forms of a language, where this site has them, as pages to find."""
    with translation.override(language):
        for name, title, summary, words in FORMS:
            with suppress(NoReverseMatch):
                yield Page(name, language, address(name, language), str(title), str(summary), also=str(words))


_CITE = re.compile(r'<a href="cite:[^"]*">.*?</a>')
_APART = re.compile(r"</?(?:p|h2|h3|ul|ol|li|br)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)


def text_of(html: str) -> str:
    """The words of stored HTML (which is sanitised): citations and tags off; only what stands apart gets a space."""
    return " ".join(unescape(_TAG.sub("", _APART.sub(" ", _CITE.sub("", html)))).split())


def sections_of(snapshot: Mapping[str, Any]) -> Iterator[Section]:
    """The headings of a page with what stands under each; anchors as `rendering` writes them."""
    taken: set[str] = set()
    for block in snapshot["blocks"]:
        if block.get("struck"):
            continue
        html = " ".join(_texts(block))
        before, *headed = _HEADING.split(html)
        title = block.get("title") or ""
        if title or text_of(before):
            yield _section(title, block["key"] if title else "", before, taken)
        for heading, under in zip(headed[::2], headed[1::2], strict=True):
            yield _section(text_of(heading), block["key"], under, taken)


def _section(heading: str, key: str, html: str, taken: set[str]) -> Section:
    anchor, count = key, 1
    while anchor and anchor in taken:
        count += 1
        anchor = f"{key}-{count}"
    taken.add(anchor)
    paragraphs = [text_of(p) for p in re.split(r"</p>|</li>", html)]
    return Section(heading, anchor, next(filter(None, paragraphs), ""), text_of(html))


def _texts(value: Any) -> Iterator[str]:
    """Every text of a block, but for its names."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        names = [n for n in value if n not in {"kind", "key", "chart", "tone", "name", "result", "unit", "outcome"}]
        for name in names:
            yield from _texts(value[name])
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
