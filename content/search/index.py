"""The index: patients' words, misspellings, whole questions. Plain pages in, plain answers out; a query is never kept.

Words and the pages they lead to: `starter/words.yaml`; words that ask the same thing: `starter/synonyms.yaml`.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from rapidfuzz import fuzz

from clinic_site.rulebook import crisis_words
from content.search.asked import Asked
from content.search.groups import Group
from content.search.spelling import Speller
from content.search.words import FILLERS, STOP_WORDS, Synonyms, content_words, plain, stem, stems

LONGEST_QUERY = 200
TITLE, QUESTION, SUMMARY, WORDS, BODY = 6.0, 4.0, 3.0, 3.0, 1.0
FIRST_PLACE, PLACE_STEP = 24.0, 6.0
# What a near word is worth beside the very word, and a phrase of which all words stand somewhere in the query.
NEAR, NEAR_HEADING, SCATTERED = 0.6, 0.75, 0.7
# How alike (0 to 1) a heading must be to what was typed to count for its page, to be called the answer when its page is
# among the first, and whatever else speaks against it.
HEADING_COUNTS, ANSWERS_THE_QUESTION, THE_VERY_QUESTION = 0.45, 0.8, 0.95
# How alike the best heading of the first page must be to be its answer, by how much the page must lead the second, and
# whether those who ask alike must look for this page too.
ANSWERS_IN_THE_LEAD = ((0.65, 1.1, True), (0.5, 1.15, True), (0.45, 1.3, True), (0.6, 1.5, False))
# They look for it when its share of them is that near to the greatest.
LOOKED_FOR = 0.9
# What a page must be worth to answer at all, and to answer by its lead: a wrong answer on top is worse than none.
WORTH_AN_ANSWER, WORTH_A_LEAD = 30.0, 44.0
FEWEST_WORDS = 3
ASKED_OF = 40
# What a word weighs that no page has: it says that the question is about something else, or nothing.
UNKNOWN = 1.0
# What it is worth when those who need a page ask for it in these very words.
ASKED_THE_SAME = 32.0
# What a word is worth that stands on nearly every page.
EVERYWHERE = 0.3
HELP_FIRST = ("in-a-crisis", "a-plan-for-tonight")
# Pages worth less than this share of the first are no answer; a list keeps a few all the same, but not below help.
SHARE_OF_FIRST, FEWEST_HITS = 0.25, 3
# A page gains less and less from more of the same word.
SATURATED = 6.0


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


@dataclass(frozen=True)
class _Words:
    """Content stems as they are compared: in their order, as a set, and the sets of near words that they are in."""

    stems: tuple[str, ...]
    have: frozenset[str]
    near: frozenset[str]


@dataclass(frozen=True)
class _Heading:
    """A heading as it is compared: plain text, its words, and which section it is (-1: the page's title)."""

    text: str
    words: _Words
    at: int


@dataclass
class Index:
    """The pages of one language, ready to be asked."""

    language: str
    pages: tuple[Page, ...]
    groups: tuple[Group, ...]
    near: Synonyms
    questions: Sequence[tuple[str, str]] = ()
    postings: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    phrases: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    headings: dict[int, list[_Heading]] = field(default_factory=dict)
    telling: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.by_key = {page.key: number for number, page in enumerate(self.pages)}
        self.known: set[str] = set()
        weights: defaultdict[str, dict[int, float]] = defaultdict(dict)
        for number, page in enumerate(self.pages):
            for term, weight in self._weights(page).items():
                weights[term][number] = weight
        for term, found in weights.items():
            rarity = self._rarity(len(found))
            self.postings[term] = [(n, rarity * w / (w + SATURATED) * SATURATED) for n, w in found.items()]
        self.scattered: defaultdict[str, list[tuple[frozenset[str], Group]]] = defaultdict(list)
        for group in self.groups:
            # Both languages: a reader of the Spanish pages may type an English brand or phrase, and the other way.
            for words in group.words.values():
                for word in words:
                    self._add_phrase(word, group)
        self.longest_phrase = max((len(p.split()) for p in self.phrases), default=1)
        typed_for = {
            word for group in self.groups for words in group.words.values() for w in words for word in w.split()
        }
        asked = [(self.by_key[key], self._stems(plain(q).split())) for key, q in self.questions if key in self.by_key]
        self.asked = Asked(asked, self.near)
        self.known.update(word for _, question in self.questions for word in plain(question).split())
        self.speller = Speller(self.known, typed_for)

    def _rarity(self, pages: int) -> float:
        return math.log(1 + len(self.pages) / (1 + pages))

    def _weights(self, page: Page) -> Mapping[str, float]:
        """What each stem and each set of near words is worth on a page."""
        fields = [(page.title, TITLE), (page.summary, SUMMARY), (page.key.replace("-", " "), TITLE / 2)]
        fields.append((page.also, TITLE))
        for section in page.sections:
            fields += [(section.heading, QUESTION), (section.text, BODY)]
        weights: defaultdict[str, float] = defaultdict(float)
        for text, weight in fields:
            for word, count in Counter(content_words(plain(text).split(), self.language)).items():
                self.known.add(word)
                stemmed = stem(word, self.language)
                weights[stemmed] += weight * (1 + math.log(count))
                for name in self.near.of(stemmed):
                    weights[name] += weight * (1 + math.log(count))
        headings = [(page.title, -1), *((s.heading, at) for at, s in enumerate(page.sections) if s.heading)]
        self.headings[self.by_key[page.key]] = [
            _Heading(" ".join(words), self._words(self._stems(words)), at)
            for text, at in headings
            for words in [[word for word in plain(text).split() if word not in FILLERS]]
        ]
        return weights

    def _add_phrase(self, phrase: str, group: Group) -> None:
        for spelling in dict.fromkeys([phrase, phrase.replace(" ", ""), self._content(phrase)]):
            self.phrases[spelling].append(group)
        self.known.update(phrase.split())
        words = frozenset(self._stems(phrase.split()))
        if len(words) > 1 and not group.show_crisis:
            self.scattered[min(words, key=lambda w: len(self.postings.get(w, ())))].append((words, group))

    def _stems(self, words: Iterable[str]) -> list[str]:
        return [stem(word, self.language) for word in content_words(words, self.language)]

    def _words(self, stemmed: Sequence[str]) -> _Words:
        return _Words(tuple(stemmed), frozenset(stemmed), frozenset().union(*map(self.near.of, stemmed)))

    def _content(self, phrase: str) -> str:
        """A phrase of several words without those that say nothing, if two or more stay; else the phrase itself."""
        words = content_words(phrase.split(), self.language)
        return " ".join(words) if len(words) > 1 else phrase

    def search(self, query: str, most: int = 10) -> Found:
        """Ask. `query` is what was typed, of any length; the answer is never an error."""
        typed = plain(query[:LONGEST_QUERY])
        crisis = danger = bool(crisis_words.find(query[:LONGEST_QUERY]))
        if not typed:
            return Found(crisis=crisis)
        words = [word for word in typed.split() if word not in FILLERS] or typed.split()
        corrected = [self._correct(word) for word in words]
        asked = self._stems(corrected)
        scores: defaultdict[int, float] = defaultdict(float)
        groups = self._groups(corrected, asked)
        crisis = crisis or any(group.show_crisis for group, _ in groups)
        for place, (group, worth) in enumerate(groups):
            worth = worth / (1 + place / 2) * (1 if self._says_much(group) else EVERYWHERE)
            for rank, key in enumerate(k for k in group.go if k in self.by_key):
                scores[self.by_key[key]] += worth * max(FIRST_PLACE - PLACE_STEP * rank, PLACE_STEP)
        self._score_words(asked, scores)
        askers = self.asked.pages(asked)
        for number, alike in askers.items():
            scores[number] += ASKED_THE_SAME * alike
        likest = self._read_headings(" ".join(corrected), asked, scores)
        if crisis:
            for rank, key in enumerate(k for k in HELP_FIRST if k in self.by_key):
                scores[self.by_key[key]] += (4 - rank) * FIRST_PLACE
        ranked = _best(scores, most)
        answer = self._answer(likest, ranked, askers) if len(typed.split()) >= FEWEST_WORDS else None
        if answer and crisis and answer.page.key not in HELP_FIRST:
            answer = None
        if answer:
            scores[self.by_key[answer.page.key]] += FIRST_PLACE
            ranked = _best(scores, most)
        least = SHARE_OF_FIRST * ranked[0][1] if ranked else 0.0
        fewest = 0 if danger else FEWEST_HITS
        ranked = [found for place, found in enumerate(ranked) if place < fewest or found[1] >= least]
        hits = tuple(Hit(self.pages[n], score, self._where(self.pages[n], asked)) for n, score in ranked)
        return Found(hits, answer, crisis, " ".join(corrected) if corrected != words and hits else "")

    def _groups(self, words: Sequence[str], asked: Sequence[str]) -> list[tuple[Group, float]]:
        """The groups that the query speaks of, each with its worth, the most telling first.

        Whole phrases first, the longest of them; a word serves one phrase only, and words that say nothing may stand
        between the words of a phrase. Then phrases of which every word stands somewhere in the query.
        """
        found: dict[str, tuple[Group, float]] = {}

        def add(group: Group, worth: float) -> None:
            known = found.get(group.term["en"])
            found[group.term["en"]] = (group, max(worth, known[1] if known else 0))

        for sequence in (list(words), content_words(words, self.language)):
            free = [True] * len(sequence)
            for length in range(min(self.longest_phrase, len(sequence)), 0, -1):
                for start in range(len(sequence) - length + 1):
                    if all(free[start : start + length]):
                        for group in self.phrases.get(" ".join(sequence[start : start + length]), ()):
                            free[start : start + length] = [False] * length
                            add(group, 1 + (length - 1) / 2)
        have = set(asked)
        for word in have:
            for phrase, group in self.scattered.get(word, ()):
                if phrase <= have:
                    add(group, SCATTERED * (1 + (len(phrase) - 1) / 2))
        return sorted(found.values(), key=lambda item: (not self._says_much(item[0]), -item[1]))

    def _says_much(self, group: Group) -> bool:
        """Whether a group tells pages apart: the word ketamine stands on nearly all of them."""
        found = self.postings.get(stem(plain(group.term[self.language]).split()[0], self.language), ())
        return " " in plain(group.term[self.language]) or len(found) < len(self.pages) * 0.6

    def _score_words(self, asked: Sequence[str], scores: defaultdict[int, float]) -> None:
        for word in dict.fromkeys(asked):
            worths = dict(self.postings.get(word, ()))
            for name in self.near.of(word):
                for number, worth in self.postings.get(name, ()):
                    worths[number] = max(worths.get(number, 0.0), NEAR * worth)
            for number, worth in worths.items():
                scores[number] += worth

    def _read_headings(
        self, query: str, asked: Sequence[str], scores: defaultdict[int, float]
    ) -> dict[int, tuple[float, int]]:
        """Adds what the headings say to the scores of their pages; gives each page's likest: how like, where."""
        likest: dict[int, tuple[float, int]] = {}
        wanted = self._words(asked)
        candidates = nsmallest(ASKED_OF, scores, key=lambda number: (-scores[number], number))
        # "where are you": nothing but words that say nothing, so every heading is asked.
        for number in candidates if asked else list(self.headings):
            page = self.pages[number]
            likest[number] = max(
                ((self._alike(query, wanted, heading, page), heading.at) for heading in self.headings[number]),
                key=lambda found: found[0],
            )
            if likest[number][0] >= HEADING_COUNTS:
                scores[number] += FIRST_PLACE * likest[number][0] ** 2
        return likest

    def _answer(
        self, likest: Mapping[int, tuple[float, int]], ranked: Sequence[tuple[int, float]], askers: Mapping[int, float]
    ) -> Hit | None:
        """The section whose heading asks what was asked. `askers`: how much each page's sound like this one."""
        if not likest or not ranked:
            return None
        scores = dict(ranked)
        number = max(likest, key=lambda n: (likest[n][0], scores.get(n, 0.0)))
        if likest[number][0] < THE_VERY_QUESTION and not self._answers(number, likest[number][0], ranked, askers):
            number = ranked[0][0]
            if not self._answers(number, likest.get(number, (0.0, 0))[0], ranked, askers):
                return None
        alike, at = likest[number]
        page = self.pages[number]
        section = page.sections[at] if at >= 0 else Section(page.title, "", page.summary, page.summary)
        return Hit(page, alike, section)

    @staticmethod
    def _answers(number: int, alike: float, ranked: Sequence[tuple[int, float]], askers: Mapping[int, float]) -> bool:
        """Whether a heading of this page, `alike` to the query, asks it in its words, or nearly so where it leads."""
        (first, most), (second, next_most) = ranked[0], ranked[1] if len(ranked) > 1 else (-1, 0.0)
        looked_for = askers.get(number, 0.0) >= LOOKED_FOR * max(askers.values(), default=0.0)
        if alike >= ANSWERS_THE_QUESTION and dict(ranked).get(number, 0.0) >= WORTH_AN_ANSWER:
            return number == first or (number == second and looked_for)
        return (
            number == first
            and most >= WORTH_A_LEAD
            and any(
                alike >= least and most >= ahead * next_most and (looked_for or not must)
                for least, ahead, must in ANSWERS_IN_THE_LEAD
            )
        )

    def _alike(self, query: str, asked: _Words, heading: _Heading, page: Page) -> float:
        """How much a heading asks what was typed, 0 to 1: the words that tell, both ways, and a little of the order."""
        if not asked.stems:
            begins = " ".join(heading.text.split()[: len(query.split())])
            return fuzz.ratio(query, begins) / 100 - len(heading.text) / 10_000
        if not heading.words.stems:
            return 0.0
        back = self._share(heading.words, asked, frozenset())
        if not back:
            return 0.0
        under = stems(page.sections[heading.at].text, self.language) if heading.at >= 0 else frozenset()
        there = self._share(asked, heading.words, under)
        return 0.85 * 2 * there * back / (there + back) + 0.15 * fuzz.token_sort_ratio(query, heading.text) / 100

    def _share(self, these: _Words, those: _Words, under: frozenset[str]) -> float:
        """How much of these words is found among those, rare words counting more; half when only in the text under."""
        total = found = 0.0
        for word in these.stems:
            weight = self._weight(word)
            total += weight
            if word in those.have:
                found += weight
            elif those.near and not those.near.isdisjoint(self.near.of(word)):
                found += weight * NEAR_HEADING
            elif word in under:
                found += weight * 0.5
        return found / total if total else 0.0

    def _weight(self, word: str) -> float:
        """What a word tells: the more the fewer pages have it."""
        weight = self.telling.get(word)
        if weight is None:
            pages = len(self.postings.get(word, ()))
            weight = self._rarity(pages) if pages or self.near.of(word) else UNKNOWN
            if pages:
                self.telling[word] = weight
        return weight

    def _where(self, page: Page, asked: Sequence[str]) -> Section | None:
        wanted = set(asked)
        near = frozenset().union(*(self.near.of(word) for word in asked))
        best, most = None, 0.0
        for section in page.sections:
            heading = stems(section.heading, self.language)
            share = 2.0 * len(wanted & heading) + sum(1 for w in heading - wanted if self.near.of(w) & near)
            share += len(wanted & stems(section.text, self.language))
            if share > most:
                best, most = section, share
        return best

    def _correct(self, word: str) -> str:
        """A word as the pages or the groups spell it, when it is unknown and one is near."""
        stemmed = stem(word, self.language)
        if word in self.known or word in STOP_WORDS[self.language]:
            return word
        if stemmed in self.postings or self.near.of(stemmed):
            return word
        return self.speller.nearest(word)


def _best(scores: Mapping[int, float], most: int) -> list[tuple[int, float]]:
    return nsmallest(most, scores.items(), key=lambda item: (-item[1], item[0]))


def build(
    language: str,
    pages: Iterable[Page],
    groups: tuple[Group, ...],
    synonyms: Mapping[str, Sequence[Sequence[str]]],
    questions: Mapping[str, Sequence[tuple[str, str]]],
) -> Index:
    """The index of a language's pages. `questions`: for each language, a page's key and a question asked for it."""
    return Index(language, tuple(pages), groups, Synonyms(synonyms[language], language), questions[language])
