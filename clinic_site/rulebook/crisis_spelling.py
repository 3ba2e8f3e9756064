"""Reading a word however it was typed: case, accents, digits for letters, drawn-out letters, one letter wrong.

Source: clinical.md 3.3, principles: lower-cased, stripped of accents and punctuation, digits read as letters (su1cide),
3 or more equal letters folded; a word of 7 letters or more also matches with one letter wrong, missing, extra or
swapped. Spanish words are also read by ear (kiero, bibir), English ones without their last g (dyin).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz.distance import OSA

SHORTEST_TO_FORGIVE = 7
NOTHING: frozenset[str] = frozenset()
LONGEST_WORD = 40
SHORTEST_SPELT = 4
SHORTEST_WITHOUT_G = 4
# Known by their first letters alone, with or without stops between them.
INITIALS = frozenset({"kms", "kys"})

APOSTROPHES = "'’‘`´ʼ′"
TOKEN = re.compile(rf"[\w{APOSTROPHES}*@$!]+")
LETTER_FOR = str.maketrans({"0": "o", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g"})
LETTER_FOR |= str.maketrans({"@": "a", "$": "s", "!": "1"})
MOST_EITHER = 3
LETTER = re.compile(r"[^\W\d_]")
# Letters of other alphabets that look like Latin ones, used to hide a word.
LOOKALIKES = str.maketrans("асԁеһіјӏоорԛѕуԝхαειοτυν", "acdehijloopqsywxaeiotuv")
RUN = re.compile(r"(.)\1{2,}")
PAIR = re.compile(r"(.)\1+")
# Letters that sound alike in Spanish, and the one way in which `by_ear` writes them.
HEARD_TOGETHER = (("ch", "#"), ("ll", "i"), ("qu", "k"))
HEARD = str.maketrans({"h": "", "y": "i", "q": "k", "c": "k", "z": "s", "v": "b", "w": "gu"})
HEARD_SOFT = {"c": "s", "g": "j", "n": "m"}
SOFT = re.compile("[cg](?=[eiy])|n(?=[bpv])")
STOPS = frozenset(".,;:!?\n…")
STOP = re.compile(r"[.,;:!?\n…]")
FURTHEST_STOP = 40
AFTER_OWN_MI = frozenset(["que", "y", "pero", "porque", "si", "en", "ni", "o", "todos", "todo", "estarian", "seria"])


class Word(NamedTuple):
    """A word of the text: where it stands, how it reads, and what kind of stop follows it ("" for none)."""

    start: int
    end: int
    plain: str
    spellings: tuple[str, ...]
    stop: str = ""


class _Form(NamedTuple):
    """What is the same wherever a token stands: how it reads, and whether it ends in a stop of its own."""

    plain: str
    spellings: tuple[str, ...]
    stop: str


def cleaned(text: str) -> str:
    """The text in one form of Unicode, without invisible characters; positions of words refer to this."""
    if text.isascii():
        return text.replace("_", " ")
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).replace("_", " "))
    hidden = [letter for letter in set(composed) if unicodedata.category(letter) in {"Cf", "Mn", "Me"}]
    return composed.translate(dict.fromkeys(map(ord, hidden))) if hidden else composed


def words_of(text: str) -> list[Word]:
    """The words of a cleaned text. Letters typed one by one (s u i c i d e, k.i.l.l) are read as one word."""
    spans = [match.span() for match in TOKEN.finditer(text)]
    # A text says most of its words more than once.
    forms: dict[str, _Form] = {}
    words: list[Word] = []
    letters: list[tuple[int, int]] = []
    for (start, end), (following, _) in pairwise([*spans, (len(text), len(text))]):
        token = text[start:end]
        single = end - start == 1 and token.isalnum()
        if letters and not (single and _same_gap(text, letters, start)):
            _join_letters(words, letters, text)
            # Of two letters, the second may be the first of the word that begins here: "0 ... k i l l".
            letters = letters[-1:] if len(letters) == 2 else []
        if single:
            letters.append((start, end))
        form = forms.get(token)
        if form is None:
            form = forms[token] = _form(token)
        stop = form.stop
        if not stop and text[end:following] != " ":
            mark = STOP.search(text, end, min(following, end + FURTHEST_STOP))
            stop = mark[0] if mark else ""
        words.append(Word(start, end, form.plain, form.spellings, stop))
    if letters:
        _join_letters(words, letters, text)
    for place, word in enumerate(words):
        if word.plain == "mi":
            words[place] = _with_own_mi(word, words[place + 1].plain if place + 1 < len(words) else "")
    return words


def _same_gap(text: str, letters: list[tuple[int, int]], start: int) -> bool:
    """Whether what stands before this letter is what stood between the ones before it."""
    return len(letters) < 2 or text[letters[-2][1] : letters[-1][0]] == text[letters[-1][1] : start]


def _join_letters(words: list[Word], letters: list[tuple[int, int]], text: str) -> None:
    joined = "".join(text[first:last] for first, last in letters)
    if len(letters) < SHORTEST_SPELT and joined.casefold() not in INITIALS:
        return
    stop = words[-1].stop
    del words[-len(letters) :]
    start, end = letters[0][0], letters[-1][1]
    plain = _plain(joined)
    # "I k i l l", "k i l l a": the letters at either end may be words of their own.
    inner = dict.fromkeys(
        spelling[first : len(spelling) - last]
        for spelling in _spellings(plain)
        for last in range(3)
        for first in range(9)
        if len(spelling) - last - first >= SHORTEST_SPELT
    )
    words.append(Word(start, end, plain, tuple(inner) or (plain,), stop))


def _form(token: str) -> _Form:
    plain = _plain(token.strip(APOSTROPHES + "*!").lstrip("@"))
    return _Form(plain, _spellings(plain), token[-1] if token[-1] in STOPS else "")


def _with_own_mi(word: Word, following: str) -> Word:
    """ "sin mí" is about the writer, "sin mi medicina" is not; an accent is often left out at the end of a clause."""
    if word.stop or not following or following in AFTER_OWN_MI:
        return Word(word.start, word.end, "mi", ("mi", "mí"), word.stop)
    return word


def _plain(token: str) -> str:
    lowered = token.casefold()
    if lowered == "mí":
        return "mí"
    if lowered.isascii():
        return lowered.replace("'", "").replace("`", "")
    decomposed = unicodedata.normalize("NFKD", lowered).translate(LOOKALIKES)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter) and letter not in APOSTROPHES)


def _spellings(plain: str) -> tuple[str, ...]:
    """The words that this may be: digits and signs as letters, drawn-out letters once or twice. At most 16."""
    if len(plain) > LONGEST_WORD * 25:
        return (plain,)
    if plain == "mí":
        return ("mi", "mí")
    if plain.isalpha() and not RUN.search(plain):
        return (plain,)
    readings = [plain]
    if not plain.isalpha() and LETTER.search(plain):
        readings += _with_letters_for_digits(plain)
    if not RUN.search("\n".join(readings)):
        return tuple(dict.fromkeys(readings))
    folded: list[str] = []
    for reading in readings:
        if RUN.search(reading):
            folded += [RUN.sub(r"\1", reading), RUN.sub(r"\1\1", reading), PAIR.sub(r"\1", reading)]
        folded.append(reading)
    return tuple(dict.fromkeys(folded))[:16]


def _with_letters_for_digits(plain: str) -> list[str]:
    """Each "1" and "!" may be an i or an l; where there are more than three, all are an i."""
    first, *others = plain.translate(LETTER_FOR).split("1")
    if len(others) > MOST_EITHER:
        return ["i".join((first, *others))]
    readings = [first]
    for part in others:
        readings = [f"{reading}{letter}{part}" for reading in readings for letter in "il"]
    return readings


# The length of a half, and the words by their first half and by their last.
type _Halves = tuple[int, dict[str, list[str]], dict[str, list[str]]]


class Speller:
    """Which words of a vocabulary a typed word may be. Made once per vocabulary; keeps nothing of what it reads."""

    def __init__(
        self,
        vocabulary: Iterable[str],
        real_words: frozenset[str],
        spoken: Iterable[str] = frozenset(),
        typed_for: Mapping[str, Iterable[str]] = MappingProxyType({}),
    ) -> None:
        """`vocabulary`: plain words, or a beginning with "*" behind it. `real_words`: never read as another word.

        `spoken`: those of the vocabulary that are Spanish, and may be written by ear. `typed_for`: what else is typed
        for a word, whether or not the vocabulary holds that word.
        """
        everything = set(vocabulary)
        self.exact = {word for word in everything if not word.endswith("*")}
        self.beginnings = tuple(sorted(word[:-1] for word in everything if word.endswith("*")))
        self.real_words = real_words
        self.heard: dict[str, set[str]] = {}
        for word in self.exact.intersection(spoken):
            self.heard.setdefault(by_ear(word), set()).add(word)
        self.squeezed: dict[str, set[str]] = {}
        for word in self.exact:
            self.squeezed.setdefault(PAIR.sub(r"\1", word), set()).add(word)
        forgiven = [word for word in (*self.exact, *self.beginnings) if len(word) >= SHORTEST_TO_FORGIVE]
        self.near = _near(forgiven)
        self.typed_for: dict[str, set[str]] = {}
        for word in self.exact & typed_for.keys():
            for typed in typed_for[word]:
                self.typed_for.setdefault(typed, set()).add(word)
        self.with_letter: dict[tuple[int, int, str], list[str]] = {}
        for word in self.exact:
            for place, letter in enumerate(word):
                self.with_letter.setdefault((len(word), place, letter), []).append(word)

    def read(self, word: Word) -> frozenset[str]:
        """The vocabulary entries that this word may stand for."""
        found: set[str] = set()
        for spelling in word.spellings:
            if len(spelling) > LONGEST_WORD:
                continue
            if spelling in self.exact:
                found.add(spelling)
            found |= self.typed_for.get(spelling, NOTHING)
            if spelling.startswith(self.beginnings):
                found |= {f"{beginning}*" for beginning in self.beginnings if spelling.startswith(beginning)}
            if spelling in self.real_words:
                continue
            if spelling.isalpha():
                found |= self.heard.get(by_ear(spelling), NOTHING) | self._without_g(spelling)
            elif "*" in spelling:
                found |= self._masked(spelling)
            # With its digits as typed, a word is further off than with letters in their place.
            if not found and (spelling.isalpha() or spelling != word.plain or len(word.spellings) == 1):
                found |= self._forgiven(spelling)
        if not found and RUN.search(word.plain):
            found |= self.squeezed.get(PAIR.sub(r"\1", word.spellings[0]), NOTHING)
        return frozenset(found)

    def _masked(self, spelling: str) -> set[str]:
        """A letter hidden behind an asterisk: s*icide. At least half of the letters must be there."""
        seen = [(place, letter) for place, letter in enumerate(spelling) if letter != "*"]
        if len(seen) * 2 < len(spelling):
            return set()
        known = self.with_letter.get((len(spelling), *seen[0]), ())
        return {word for word in known if all(word[place] == letter for place, letter in seen)}

    def _without_g(self, spelling: str) -> set[str]:
        """dyin, endin: what people write for -ing."""
        ends_so = spelling.endswith("in") and len(spelling) >= SHORTEST_WITHOUT_G
        return {f"{spelling}g"} & self.exact if ends_so else set()

    def _forgiven(self, spelling: str) -> set[str]:
        near: list[str] = []
        for half, starts, ends in self.near.get(len(spelling), ()):
            near += starts.get(spelling[:half], ())
            near += ends.get(spelling[-half:], ())
        forgiven = {word for word in near if OSA.distance(spelling, word, score_cutoff=1) <= 1}
        return {word if word in self.exact else f"{word}*" for word in forgiven}


def by_ear(word: str) -> str:
    """A Spanish word as it sounds, letter by letter: quiero and kiero are one, vida and bida."""
    heard = SOFT.sub(lambda letter: HEARD_SOFT[letter[0]], word)
    for letters, sound in HEARD_TOGETHER:
        heard = heard.replace(letters, sound)
    return PAIR.sub(r"\1", heard.translate(HEARD))


def _near(words: Iterable[str]) -> dict[int, list[_Halves]]:
    """Length of a typed word -> the words that it may be with one letter wrong.

    One letter wrong, missing, extra or swapped leaves the first half of a word or the second as it is.
    """
    near: dict[int, dict[int, _Halves]] = {}
    for word in words:
        half = (len(word) - 1) // 2
        for length in range(len(word) - 1, len(word) + 2):
            _, starts, ends = near.setdefault(length, {}).setdefault(half, (half, {}, {}))
            starts.setdefault(word[:half], []).append(word)
            ends.setdefault(word[-half:], []).append(word)
    return {length: list(halves.values()) for length, halves in near.items()}
