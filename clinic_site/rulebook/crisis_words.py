"""Crisis words in free text: suicide, self-harm, harm to others, not safe, and signs of the body.

Source: clinical.md 3.3. All lists run on all text, whatever the page's language. Negation, past tense, jokes and other
people never lower the level: the reason says so and staff judge. An idiom excuses its own words, never other words of
the same text. Words may be added at once; removing one needs a signed version.

How it works: the text is cut into words, each word is read plainly (`crisis_spelling`), and every phrase of the lists
is followed through the words in one pass. No regular expression runs over the text as a whole, so hostile text costs no
more than its length.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

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


class _Place(NamedTuple):
    """Where a phrase, or its beginning, stands: first and last word."""

    first: int
    last: int


@dataclass(frozen=True, eq=False, slots=True)
class _Step:
    """One part of a phrase; the parts of a phrase have numbers that follow each other."""

    number: int
    phrase: Phrase
    is_first: bool
    is_last: bool
    gap: int


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
    return Speller(_words_of(PHRASES), REAL_WORDS, spoken=_words_of(crisis_spanish.PHRASES))


def _words_of(phrases: Iterable[Phrase]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for part in phrase.parts for word in part.words)


@cache
def _steps() -> dict[str, tuple[_Step, ...]]:
    """Vocabulary entry -> the parts of phrases that it may be."""
    steps: dict[str, list[_Step]] = {}
    number = 0
    for phrase in PHRASES:
        for place, part in enumerate(phrase.parts):
            is_last = part is phrase.parts[-1]
            for word in part.words:
                steps.setdefault(word, []).append(
                    _Step(number, phrase, is_first=not place, is_last=is_last, gap=part.gap)
                )
            number += 1
    return {word: tuple(several) for word, several in steps.items()}


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
    steps = _steps()
    steps_of: dict[frozenset[str], list[_Step]] = {}
    # By the number of a step: where the phrase, as far as that step, was last seen.
    begun: dict[int, _Place] = {}
    for place, readings in _readings(words):
        if place in excused:
            continue
        for reading in readings:
            if reading.entries not in steps_of:
                # Later parts first: a word is one part of a phrase at a time.
                several = {step for entry in reading.entries for step in steps[entry]}
                steps_of[reading.entries] = sorted(several, key=lambda step: -step.number)
            for step in steps_of[reading.entries]:
                first = reading.first
                if not step.is_first:
                    previous = begun.get(step.number - 1)
                    if previous is None or not previous.last < first <= previous.last + 1 + step.gap:
                        continue
                    if not _may_stand_between(step.phrase, words, previous.last, first):
                        continue
                    first = previous.first
                if not step.is_last:
                    begun[step.number] = _Place(first, place)
                elif not _ordinary(step.phrase, _Place(first, place), words):
                    yield step.phrase.group, _Place(first, place)


def _may_stand_between(phrase: Phrase, words: Sequence[Word], last: int, first: int) -> bool:
    """Whether the words after `last` and before `first` may stand within this phrase."""
    is_ordinary = phrase.between and any(word.plain in phrase.between for word in words[last + 1 : first])
    is_broken = phrase.unbroken and any(word.stop in SENTENCE_ENDS for word in words[last:first])
    return not is_ordinary and not is_broken


def _ordinary(phrase: Phrase, place: _Place, words: Sequence[Word]) -> bool:
    """Whether the word before the phrase, or one of those behind it, makes it ordinary talk."""
    before = [word for word in words[max(0, place.first - 1) : place.first] if word.stop not in SENTENCE_ENDS]
    following = pairwise(words[place.last : place.last + 1 + phrase.after_within])
    behind = takewhile(lambda pair: pair[0].stop not in SENTENCE_ENDS, following)
    return (
        any(word.plain in phrase.before or ("#" in phrase.before and word.plain.isdigit()) for word in before)
    ) or any(word.plain in phrase.after for _, word in behind)


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
        if group not in furthest or place.last > furthest[group]:
            furthest[group] = place.last
            kept.append((group, place))
    return kept


def _says_now(words: Sequence[Word]) -> bool:
    plain = [word.plain for word in words]
    if any(word in NOW_WORDS for word in plain):
        return True
    return any(tuple(plain[place : place + len(said)]) == said for said in NOW_PHRASES for place in range(len(plain)))
