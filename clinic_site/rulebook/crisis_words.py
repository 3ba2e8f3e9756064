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
from itertools import count, pairwise, takewhile
from typing import NamedTuple

from . import crisis_english, crisis_spanish
from .crisis_phrases import BODILY, NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Idiom, Phrase
from .crisis_real_words import REAL_WORDS
from .crisis_slips import typed_for
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


class _Step(NamedTuple):
    """One part of a phrase; the parts of a phrase have numbers that follow each other."""

    number: int
    phrase: Phrase
    is_last: bool
    gap: int


class _Steps(NamedTuple):
    """The parts of phrases that a word may be.

    begins: the numbers of first parts that others follow. whole: phrases of one part. goes_on: number of the part
    before -> the part.
    """

    begins: tuple[int, ...]
    whole: tuple[Phrase, ...]
    goes_on: dict[int, _Step]


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
    spoken = _words_of(crisis_spanish.PHRASES)
    return Speller(_words_of(PHRASES), REAL_WORDS, spoken, typed_for())


def _words_of(phrases: Iterable[Phrase]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for part in phrase.parts for word in part.words)


@cache
def _steps() -> dict[str, _Steps]:
    """Vocabulary entry -> the parts of phrases that it may be."""
    begins: dict[str, list[int]] = {}
    whole: dict[str, list[Phrase]] = {}
    goes_on: dict[str, dict[int, _Step]] = {}
    numbers = count()
    for phrase in PHRASES:
        for place, part in enumerate(phrase.parts):
            number, is_last = next(numbers), part is phrase.parts[-1]
            for word in part.words:
                if place:
                    goes_on.setdefault(word, {})[number - 1] = _Step(number, phrase, is_last, part.gap)
                elif is_last:
                    whole.setdefault(word, []).append(phrase)
                else:
                    begins.setdefault(word, []).append(number)
    return {
        word: _Steps(tuple(begins.get(word, ())), tuple(whole.get(word, ())), goes_on.get(word, {}))
        for word in _words_of(PHRASES)
    }


def _steps_of(entries: frozenset[str]) -> _Steps:
    """The parts of phrases that any of these entries may be; each once."""
    steps = _steps()
    if len(entries) == 1:
        return steps[next(iter(entries))]
    several = [steps[entry] for entry in entries]
    return _Steps(
        tuple({number for each in several for number in each.begins}),
        tuple(dict.fromkeys(phrase for each in several for phrase in each.whole)),
        {number: step for each in several for number, step in each.goes_on.items()},
    )


def _readings(words: Sequence[Word]) -> Iterator[tuple[int, int, _Steps]]:
    """First word, last word (another when two are read as one), and the parts of phrases that they may be, if any."""
    speller = _speller()
    known: dict[tuple[str, ...], _Steps | None] = {}
    before = ""
    for place, word in enumerate(words):
        if word.spellings not in known:
            entries = speller.read(word)
            known[word.spellings] = _steps_of(entries) if entries else None
        steps = known[word.spellings]
        if steps:
            yield place, place, steps
        if before:
            joined = before + word.plain
            if len(joined) >= SHORTEST_JOINED and joined in speller.exact:
                yield place - 1, place, _steps_of(frozenset({joined}))
        before = "" if word.stop else word.plain


def _follow(words: Sequence[Word], excused: frozenset[int]) -> Iterator[tuple[str, _Place]]:
    # By the number of a part: where the phrase, as far as that part, was last seen.
    begun: dict[int, _Place] = {}
    for first, last, steps in _readings(words):
        if last in excused:
            continue
        # Later parts first: a word is one part of a phrase at a time.
        for number in sorted(begun.keys() & steps.goes_on.keys(), reverse=True):
            step, previous = steps.goes_on[number], begun[number]
            if not previous.last < first <= previous.last + 1 + step.gap:
                continue
            if not _may_stand_between(step.phrase, words, previous.last, first):
                continue
            place = _Place(previous.first, last)
            if not step.is_last:
                begun[step.number] = place
            elif not _ordinary(step.phrase, place, words):
                yield step.phrase.group, place
        place = _Place(first, last)
        begun.update(dict.fromkeys(steps.begins, place))
        for phrase in steps.whole:
            if not _ordinary(phrase, place, words):
                yield phrase.group, place


def _may_stand_between(phrase: Phrase, words: Sequence[Word], last: int, first: int) -> bool:
    """Whether the words after `last` and before `first` may stand within this phrase."""
    if phrase.between and any(word.plain in phrase.between for word in words[last + 1 : first]):
        return False
    return not (phrase.unbroken and any(word.stop in SENTENCE_ENDS for word in words[last:first]))


def _ordinary(phrase: Phrase, place: _Place, words: Sequence[Word]) -> bool:
    """Whether the word before the phrase, or one of those behind it, makes it ordinary talk."""
    return bool(phrase.before and _is_said_before(phrase, place, words)) or bool(
        phrase.after and _is_said_behind(phrase, place, words)
    )


def _is_said_before(phrase: Phrase, place: _Place, words: Sequence[Word]) -> bool:
    before = [word for word in words[max(0, place.first - 1) : place.first] if word.stop not in SENTENCE_ENDS]
    return any(word.plain in phrase.before or ("#" in phrase.before and word.plain.isdigit()) for word in before)


def _is_said_behind(phrase: Phrase, place: _Place, words: Sequence[Word]) -> bool:
    following = pairwise(words[place.last : place.last + 1 + phrase.after_within])
    behind = takewhile(lambda pair: pair[0].stop not in SENTENCE_ENDS, following)
    return any(word.plain in phrase.after for _, word in behind)


def _excused(words: Sequence[Word]) -> frozenset[int]:
    """The places of words that an idiom takes for itself."""
    excused: set[int] = set()
    starts = _idioms_by_first_word()
    for place, word in enumerate(words):
        for idiom in starts.get(word.plain, ()):
            span = words[place : place + len(idiom.parts)]
            if len(span) < len(idiom.parts) or not all(map(_is_one_of, span, idiom.parts)):
                continue
            before = {each.plain for each in words[max(0, place - NEAR) : place]}
            if (idiom.near and not before & idiom.near) or before & idiom.unless:
                continue
            excused |= {place + offset for offset, own in enumerate(idiom.excused) if own}
    return frozenset(excused)


def _is_one_of(word: Word, alternatives: frozenset[str]) -> bool:
    return word.plain in alternatives


@cache
def _idioms_by_first_word() -> dict[str, tuple[Idiom, ...]]:
    firsts = {word for idiom in IDIOMS for word in idiom.parts[0]}
    return {word: tuple(idiom for idiom in IDIOMS if word in idiom.parts[0]) for word in firsts}


def _run_together(words: Sequence[Word]) -> Iterator[tuple[str, _Place]]:
    spelled = {spelling for word in words if len(word.plain) >= SHORTEST_JOINED for spelling in word.spellings}
    if not RUN_TOGETHER_PATTERN.search("\n".join(spelled)):
        return
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
