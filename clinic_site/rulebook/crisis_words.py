"""Crisis words in free text: suicide, self-harm, harm to others, not safe, and signs of the body.

Source: clinical.md 3.3. All lists run on all text, whatever the page's language. Negation, past tense, jokes and other
people never lower the level: the reason says so and staff judge. An idiom excuses its own words, never other words of
the same text. Words may be added at once; removing one needs a signed version.

How it works: the text is cut into words, each word is read plainly (`crisis_spelling`), and every phrase of the lists
is followed through the words in one pass. No regular expression runs over the text as a whole, so hostile text costs no
more than its length.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from . import crisis_english, crisis_spanish
from .crisis_phrases import BODILY, NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Idiom, Phrase
from .crisis_real_words import REAL_WORDS
from .crisis_spelling import Speller, Word, cleaned, words_of

__all__ = ["BODILY", "GROUPS", "NOT_SAFE", "OTHERS", "SELF_HARM", "SUICIDE", "Hit", "find"]

GROUPS = (SUICIDE, SELF_HARM, OTHERS, NOT_SAFE, BODILY)
NOW_WORDS = crisis_english.NOW_WORDS | crisis_spanish.NOW_WORDS
NOW_PHRASES = crisis_english.NOW_PHRASES + crisis_spanish.NOW_PHRASES
RUN_TOGETHER = crisis_english.RUN_TOGETHER | crisis_spanish.RUN_TOGETHER
# Plain alternatives without repetition: nothing in it can backtrack.
RUN_TOGETHER_PATTERN = re.compile("|".join(map(re.escape, RUN_TOGETHER)))
PHRASES = crisis_english.PHRASES + crisis_spanish.PHRASES
IDIOMS = crisis_english.IDIOMS + crisis_spanish.IDIOMS

NEAR = 4
SHORTEST_JOINED = 6
SENTENCE_ENDS = frozenset(".;!?\n")
LONGEST_QUOTE = 200


@dataclass(frozen=True)
class Hit:
    """`words` as they were typed; `now` says that the text also holds a word for now (BODILY alone uses it)."""

    group: str
    words: str
    now: bool = False


@dataclass(frozen=True)
class _Place:
    """Where a phrase, or its beginning, stands: first and last word."""

    first: int
    last: int


@dataclass(frozen=True)
class _Reading:
    """The vocabulary entries that the word (or it and the one before, joined) may stand for."""

    first: int
    entries: frozenset[str]


def find(text: str) -> tuple[Hit, ...]:
    """Every phrase of the lists in this text, in its order; of phrases of one group inside each other, the longest."""
    text = cleaned(text)
    words = words_of(text)
    excused = _excused(words)
    found = {*_follow(words, excused), *_run_together(words)}
    if not found:
        return ()
    now = _says_now(words)
    return tuple(
        dict.fromkeys(
            Hit(group, text[words[place.first].start : words[place.last].end][:LONGEST_QUOTE], now and group == BODILY)
            for group, place in _outermost(found)
        )
    )


@cache
def _speller() -> Speller:
    return Speller({word for phrase in PHRASES for part in phrase.parts for word in part.words}, REAL_WORDS)


@cache
def _index() -> dict[str, tuple[tuple[int, int], ...]]:
    """Vocabulary entry -> the phrases and parts it belongs to, later parts first: a word is one part at a time."""
    index: dict[str, list[tuple[int, int]]] = {}
    for number, phrase in enumerate(PHRASES):
        for place, part in enumerate(phrase.parts):
            for word in part.words:
                index.setdefault(word, []).append((number, place))
    return {word: tuple(sorted(places, key=lambda each: -each[1])) for word, places in index.items()}


def _readings(words: Sequence[Word]) -> Iterator[tuple[int, list[_Reading]]]:
    speller = _speller()
    known: dict[tuple[str, ...], frozenset[str]] = {}
    for place, word in enumerate(words):
        if word.spellings not in known:
            known[word.spellings] = speller.read(word)
        readings = [_Reading(place, known[word.spellings])] if known[word.spellings] else []
        if place and not words[place - 1].stop:
            joined = words[place - 1].plain + word.plain
            if len(joined) >= SHORTEST_JOINED and joined in speller.exact:
                readings.append(_Reading(place - 1, frozenset({joined})))
        yield place, readings


def _follow(words: Sequence[Word], excused: frozenset[int]) -> Iterator[tuple[str, _Place]]:
    index = _index()
    begun: dict[tuple[int, int], _Place] = {}
    for place, readings in _readings(words):
        if place in excused:
            continue
        for reading in readings:
            steps = {step for entry in reading.entries for step in index[entry]}
            for number, part in sorted(steps, key=lambda each: -each[1]):
                phrase = PHRASES[number]
                so_far = _Place(reading.first, place)
                if part:
                    previous = begun.get((number, part - 1))
                    if previous is None or not _may_follow(phrase, part, previous, reading.first, words):
                        continue
                    so_far = _Place(previous.first, place)
                if part < len(phrase.parts) - 1:
                    begun[(number, part)] = so_far
                elif not _ordinary(phrase, so_far, words):
                    yield phrase.group, so_far


def _may_follow(phrase: Phrase, part: int, previous: _Place, first: int, words: Sequence[Word]) -> bool:
    gap = range(previous.last + 1, first)
    if previous.last >= first or len(gap) > phrase.parts[part].gap:
        return False
    if phrase.between and any(words[place].plain in phrase.between for place in gap):
        return False
    return not (phrase.unbroken and any(words[place].stop in SENTENCE_ENDS for place in range(previous.last, first)))


def _ordinary(phrase: Phrase, place: _Place, words: Sequence[Word]) -> bool:
    if phrase.before and place.first and words[place.first - 1].stop not in SENTENCE_ENDS:
        before = words[place.first - 1].plain
        if before in phrase.before or ("#" in phrase.before and before.isdigit()):
            return True
    following = words[place.last : place.last + 1 + phrase.after_within]
    for word, after in pairwise(following):
        if word.stop in SENTENCE_ENDS:
            break
        if after.plain in phrase.after:
            return True
    return False


def _excused(words: Sequence[Word]) -> frozenset[int]:
    """The places of words that an idiom takes for itself."""
    excused: set[int] = set()
    starts = _idioms_by_first_word()
    for place, word in enumerate(words):
        for idiom in starts.get(word.plain, ()):
            span = words[place : place + len(idiom.parts)]
            if len(span) < len(idiom.parts) or any(
                each.plain not in part for each, part in zip(span, idiom.parts, strict=True)
            ):
                continue
            before = {each.plain for each in words[max(0, place - NEAR) : place]}
            if (idiom.near and not before & idiom.near) or before & idiom.unless:
                continue
            excused |= {place + offset for offset, own in enumerate(idiom.excused) if own}
    return frozenset(excused)


@cache
def _idioms_by_first_word() -> dict[str, tuple[Idiom, ...]]:
    firsts = {word for idiom in IDIOMS for word in idiom.parts[0]}
    return {word: tuple(idiom for idiom in IDIOMS if word in idiom.parts[0]) for word in firsts}


def _run_together(words: Sequence[Word]) -> Iterator[tuple[str, _Place]]:
    for place, word in enumerate(words):
        if len(word.plain) >= SHORTEST_JOINED:
            for spelling in word.spellings:
                for written in RUN_TOGETHER_PATTERN.findall(spelling):
                    yield RUN_TOGETHER[written], _Place(place, place)


def _outermost(found: set[tuple[str, _Place]]) -> list[tuple[str, _Place]]:
    """Without places that lie inside another of the same group, in the order of the text."""
    kept: list[tuple[str, _Place]] = []
    furthest: dict[str, int] = {}
    for group, place in sorted(found, key=lambda each: (each[1].first, -each[1].last, GROUPS.index(each[0]))):
        if place.last > furthest.get(group, -1):
            furthest[group] = place.last
            kept.append((group, place))
    return kept


def _says_now(words: Sequence[Word]) -> bool:
    plain = [word.plain for word in words]
    if any(word in NOW_WORDS for word in plain):
        return True
    return any(tuple(plain[place : place + len(said)]) == said for said in NOW_PHRASES for place in range(len(plain)))
