"""The index: patients' words, misspellings, whole questions. Plain pages in, plain answers out; a query is never kept.

Words and the pages they lead to: `starter/words.yaml`.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nsmallest
from typing import Any

from rapidfuzz import fuzz, process

from clinic_site.rulebook import crisis_words

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
    """A live page as search sees it; all texts are plain. `also`: other words that people type for it."""

    key: str
    language: str
    path: str
    title: str
    summary: str
    sections: tuple[Section, ...] = ()
    also: str = ""


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
    single_words: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
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
                        if single not in STOP_WORDS[self.language] and group not in self.single_words[single]:
                            self.single_words[single].append(group)
        self.longest_phrase = max((len(p.split()) for p in self.phrases), default=1)
        self.vocabulary = [w for w in self.known if len(w) >= 5]

    def _add(self, number: int, page: Page) -> None:
        fields = [(page.title, TITLE), (page.summary, SUMMARY), (page.key.replace("-", " "), TITLE / 2)]
        fields.append((page.also, TITLE))
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
        groups = self._groups(corrected)
        crisis = crisis or any(group.show_crisis for group, _ in groups)
        for place, (group, length) in enumerate(groups or self._nearest_groups(corrected)):
            worth = (1 + (length - 1) / 2 if length else EVERYWHERE) / (1 + place / 2)
            worth *= 1 if self._says_much(group) else EVERYWHERE
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

    def _nearest_groups(self, words: Sequence[str]) -> list[tuple[Group, int]]:
        """Groups that share a rare word with the query, for when no phrase of theirs stands in it."""
        near = [self.single_words[word] for word in dict.fromkeys(words) if word in self.single_words]
        return [(group, 0) for groups in near if len(groups) <= 2 for group in groups]

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
