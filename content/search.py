"""Search over the live pages, in memory: patients' words, misspellings, whole questions, in two languages.

Pure but for `refresh`/`restore` at the end: an `Index` is built from plain pages and answers plain queries; it works
with the database dead. A query is never logged or stored. Words and their pages: `starter/words.yaml`.
"""

import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from heapq import nsmallest
from html import unescape
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from rapidfuzz import fuzz, process

from clinic_site.languages import address
from clinic_site.rulebook import crisis_words
from content.files import write_whole
from content.models import Publication

LONGEST_QUERY = 200
TITLE, QUESTION, SUMMARY, WORDS, BODY = 6.0, 4.0, 3.0, 3.0, 1.0
FIRST_PLACE, PLACE_STEP = 24.0, 6.0
ANSWERS_THE_QUESTION = 82.0
ASKED_OF = 30
# What a word is worth that stands on nearly every page.
EVERYWHERE = 0.3
SOUND_ALIKE = frozenset("ckqszvbhgj")
HELP_FIRST = ("in-a-crisis", "a-plan-for-tonight")
# A page gains less and less from more of the same word.
SATURATED = 6.0
STOP_WORDS = {
    "en": frozenset(
        "a an and are as at be by can could did do does for from had has have how i if in is it its me my of on or so"
        " that the their them there they this to was we what when where which who why will with would you your".split()
    ),
    "es": frozenset(
        "a al como con cual cuando de del donde el ella en es esta este estoy la las le lo los me mi mis o para pero"
        " por porque puede puedo que quien se si son su sus te tengo un una y yo".split()
    ),
}
# Words that change no question: "does it really work" asks what "does it work" asks.
FILLERS = frozenset(
    "really actually ever just even please truly honestly still realmente acaso favor verdad mismo".split()
)
SUFFIXES = {
    "en": tuple("iveness fulness ations ation ments ment ings ing edly ies ied ers er ed es ly s e y".split()),
    "es": tuple(
        "amientos amiento imientos imiento aciones iciones mente ciones cion ando iendo adas ados idas idos ada ado"
        " ida ido ar er ir es as os a o e s".split()
    ),
}


@dataclass(frozen=True)
class Section:
    """One heading of a page with its anchor, the first paragraph under it, and all its words."""

    heading: str
    anchor: str
    answer: str
    text: str


@dataclass(frozen=True)
class Page:
    """A live page as search sees it; all texts are plain."""

    key: str
    language: str
    path: str
    title: str
    summary: str
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Group:
    """Words that mean one thing: the pages to put first, and whether they are a sign of danger."""

    term: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    go: tuple[str, ...]
    show_crisis: bool


@dataclass(frozen=True)
class Hit:
    """A page found, best first; `section` is where on it the words stand, if at one place."""

    page: Page
    score: float
    section: Section | None


@dataclass(frozen=True)
class Found:
    """What a query gave. `answer` is the section that answers this very question; `suggestion` a corrected query."""

    hits: tuple[Hit, ...] = ()
    answer: Hit | None = None
    crisis: bool = False
    suggestion: str = ""


def plain(text: str) -> str:
    """Lower case, accents and apostrophes off ("doesn't" is "doesnt"), all else but letters and digits a space."""
    letters = unicodedata.normalize("NFKD", text.lower().replace("'", "").replace("\u2019", ""))
    return " ".join(re.sub(r"[^0-9a-z]+", " ", "".join(c for c in letters if not unicodedata.combining(c))).split())


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """A light stem: one suffix off when at least three letters stay."""
    for suffix in SUFFIXES[language]:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word


@lru_cache(maxsize=4096)
def stems(text: str, language: str) -> frozenset[str]:
    """The stems of all words of a text."""
    return frozenset(stem(word, language) for word in plain(text).split())


def load_groups(data: Mapping[str, Any]) -> tuple[Group, ...]:
    """The groups of a parsed `words.yaml`. Raises KeyError for one without term or pages."""
    return tuple(
        Group(
            term={"en": g["term"], "es": g["term_es"]},
            words={
                language: tuple(dict.fromkeys(filter(None, (plain(str(w)) for w in [*g.get(language, ()), g[term]]))))
                for language, term in (("en", "term"), ("es", "term_es"))
            },
            go=tuple(g["go"]),
            show_crisis=bool(g.get("show_crisis")),
        )
        for g in data["groups"]
    )


@dataclass
class Index:
    """The pages of one language, ready to be asked."""

    language: str
    pages: tuple[Page, ...]
    groups: tuple[Group, ...]
    postings: dict[str, list[tuple[int, float]]] = field(default_factory=lambda: defaultdict(list))
    phrases: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    known: dict[str, str] = field(default_factory=dict)
    questions: dict[int, list[tuple[str, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.by_key = {page.key: number for number, page in enumerate(self.pages)}
        for number, page in enumerate(self.pages):
            self._add(number, page)
        for term, found in self.postings.items():
            rarity = math.log(1 + len(self.pages) / (1 + len(found)))
            self.postings[term] = [(n, rarity * weight / (weight + SATURATED) * SATURATED) for n, weight in found]
        for group in self.groups:
            # Both languages: a reader of the Spanish pages may type an English brand or phrase, and the other way.
            for words in group.words.values():
                for word in words:
                    for spelling in dict.fromkeys([word, word.replace(" ", ""), self._content(word)]):
                        self.phrases[spelling].append(group)
                    for single in word.split():
                        self.known.setdefault(single, single)
        self.longest_phrase = max((len(p.split()) for p in self.phrases), default=1)
        self.vocabulary = [w for w in self.known if len(w) >= 5]

    def _add(self, number: int, page: Page) -> None:
        fields = [(page.title, TITLE), (page.summary, SUMMARY), (page.key.replace("-", " "), TITLE / 2)]
        for section in page.sections:
            fields += [(section.heading, QUESTION), (section.text, BODY)]
        weights: defaultdict[str, float] = defaultdict(float)
        for text, weight in fields:
            counts = Counter(w for w in plain(text).split() if w not in STOP_WORDS[self.language])
            for word, count in counts.items():
                self.known.setdefault(word, word)
                weights[stem(word, self.language)] += weight * (1 + math.log(count))
        for term, weight in weights.items():
            self.postings[term].append((number, weight))
        headings = [(plain(s.heading), at) for at, s in enumerate(page.sections) if s.heading]
        self.questions[number] = [(plain(page.title), -1), *headings]

    def _content(self, phrase: str) -> str:
        """A phrase of several words without those that say nothing, if two or more stay; else the phrase itself."""
        words = [w for w in phrase.split() if w not in STOP_WORDS[self.language]]
        return " ".join(words) if len(words) > 1 else phrase

    def search(self, query: str, most: int = 10) -> Found:
        """Ask. `query` is what was typed, of any length; the answer is never an error."""
        typed = plain(query[:LONGEST_QUERY])
        crisis = bool(crisis_words.find(query[:LONGEST_QUERY]))
        if not typed:
            return Found(crisis=crisis)
        words = [word for word in typed.split() if word not in FILLERS] or typed.split()
        corrected = [self._correct(word) for word in words]
        scores: defaultdict[int, float] = defaultdict(float)
        for place, (group, length) in enumerate(self._groups(corrected)):
            crisis = crisis or group.show_crisis
            worth = (1 + (length - 1) / 2) / (1 + place / 2) * (1 if self._says_much(group) else EVERYWHERE)
            for rank, key in enumerate(k for k in group.go if k in self.by_key):
                scores[self.by_key[key]] += worth * max(FIRST_PLACE - PLACE_STEP * rank, PLACE_STEP)
        self._score_words(corrected, scores)
        answer = self._answer(" ".join(corrected), scores)
        if answer:
            scores[self.by_key[answer.page.key]] += FIRST_PLACE
        if crisis:
            for rank, key in enumerate(k for k in HELP_FIRST if k in self.by_key):
                scores[self.by_key[key]] += (4 - rank) * FIRST_PLACE
        ranked = nsmallest(most, scores.items(), key=lambda item: (-item[1], item[0]))
        hits = tuple(Hit(self.pages[n], score, self._where(self.pages[n], corrected)) for n, score in ranked)
        return Found(hits, answer, crisis, " ".join(corrected) if corrected != words and hits else "")

    def _groups(self, words: Sequence[str]) -> list[tuple[Group, int]]:
        """The groups whose phrases stand in the query with the words that matched, the longest phrase first.

        A word serves one phrase only. Words that say nothing may stand between the words of a phrase.
        """
        found: dict[str, tuple[Group, int]] = {}
        for sequence in (list(words), [w for w in words if w not in STOP_WORDS[self.language]]):
            free = [True] * len(sequence)
            for length in range(min(self.longest_phrase, len(sequence)), 0, -1):
                for start in range(len(sequence) - length + 1):
                    if all(free[start : start + length]):
                        for group in self.phrases.get(" ".join(sequence[start : start + length]), ()):
                            free[start : start + length] = [False] * length
                            known = found.get(group.term["en"])
                            found[group.term["en"]] = (group, max(length, known[1] if known else 0))
        return sorted(found.values(), key=lambda item: (not self._says_much(item[0]), -item[1]))

    def _says_much(self, group: Group) -> bool:
        """Whether a group tells pages apart: the word ketamine stands on nearly all of them."""
        found = self.postings.get(stem(plain(group.term[self.language]).split()[0], self.language), ())
        return " " in plain(group.term[self.language]) or len(found) < len(self.pages) * 0.6

    def _score_words(self, words: Sequence[str], scores: defaultdict[int, float]) -> None:
        for word in dict.fromkeys(words):
            if word not in STOP_WORDS[self.language]:
                for number, worth in self.postings.get(stem(word, self.language), ()):
                    scores[number] += worth

    def _answer(self, query: str, scores: defaultdict[int, float]) -> Hit | None:
        """The section whose heading asks what the query asks."""
        words = [w for w in query.split() if w not in STOP_WORDS[self.language]]
        if len(query.split()) < 3:
            return None
        wanted = {stem(w, self.language) for w in words}
        asked = nsmallest(ASKED_OF, scores.items(), key=lambda item: (-item[1], item[0]))
        if not wanted:  # "where are you": nothing but words that say nothing, so every heading is asked
            asked = [(number, 0.0) for number in self.questions]
        best: tuple[float, int, int] | None = None
        for number, score in asked:
            for text, at in self.questions[number]:
                have = {stem(w, self.language) for w in text.split() if w not in STOP_WORDS[self.language]}
                shared = len(wanted & have) / len(wanted | have) if wanted | have else 0.0
                alike = fuzz.token_sort_ratio(query, text) if wanted else fuzz.token_set_ratio(query, text) * 1.7
                value = alike * 0.5 + shared * 50 + min(score, 10) / 10
                if best is None or value > best[0]:
                    best = (value, number, at)
        if best is None or best[0] < ANSWERS_THE_QUESTION:
            return None
        page = self.pages[best[1]]
        section = page.sections[best[2]] if best[2] >= 0 else Section(page.title, "", page.summary, page.summary)
        return Hit(page, best[0], section)

    def _where(self, page: Page, words: Sequence[str]) -> Section | None:
        wanted = {stem(w, self.language) for w in words if w not in STOP_WORDS[self.language]}
        best, most = None, 0.0
        for section in page.sections:
            share = 2 * len(wanted & stems(section.heading, self.language))
            share += len(wanted & stems(section.text, self.language))
            if share > most:
                best, most = section, share
        return best

    def _correct(self, word: str) -> str:
        """A word as the pages or the groups spell it, when it is unknown and one is near."""
        if len(word) < 5 or word in self.known or word.isdigit() or self.postings.get(stem(word, self.language)):
            return word
        alike = process.extract(word, self.vocabulary, scorer=fuzz.ratio, score_cutoff=78, limit=5)
        # A slip of the first letter is rare, and it makes another word: "hooked" is not "booked".
        return next((near for near, _, _ in alike if near[0] == word[0] or {near[0], word[0]} <= SOUND_ALIKE), word)


def build(pages: Iterable[Page], groups: tuple[Group, ...]) -> dict[str, Index]:
    """One index a language."""
    by_language: dict[str, list[Page]] = {"en": [], "es": []}
    for page in pages:
        by_language[page.language].append(page)
    return {language: Index(language, tuple(found), groups) for language, found in by_language.items()}


_indexes: dict[str, Index] = {}


def current(language: str) -> Index:
    """The index of a language in this process; one that has none yet reads the database. Raises DatabaseError."""
    if not _indexes:
        refresh()
    return _indexes[language]


def refresh(publications: Iterable[Publication] | None = None) -> None:
    """Build the indexes from all live publications (read here when the caller has not)."""
    keep(
        [page_of(publication) for publication in (Publication.objects.live() if publications is None else publications)]
    )


def keep(pages: Sequence[Page]) -> None:
    """Make these pages what searches find, and keep a copy on disk."""
    use(pages)
    write_whole(_file(), json.dumps([asdict(page) for page in pages], ensure_ascii=False).encode())


def restore() -> bool:
    """Build the indexes from the copy on disk; False when there is none that can be read."""
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
    """Drop the indexes, so that the next search reads the database again."""
    _indexes.clear()


def use(pages: Iterable[Page]) -> None:
    """Make these pages what searches of this process find."""
    _indexes.update(build(pages, groups()))


def _file() -> Path:
    return settings.PAGES_DIR / "search.json"


@lru_cache(maxsize=1)
def groups() -> tuple[Group, ...]:
    """The word groups of `starter/words.yaml`."""
    path = settings.BASE_DIR / "content" / "starter" / "words.yaml"
    return load_groups(yaml.safe_load(path.read_text(encoding="utf-8")))


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


_CITE = re.compile(r'<a href="cite:[^"]*">.*?</a>')
_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)


def text_of(html: str) -> str:
    """The words of stored HTML (which is sanitised): citations and tags off."""
    return " ".join(unescape(_TAG.sub(" ", _CITE.sub("", html))).split())


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
