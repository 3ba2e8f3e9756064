"""Reading a word however it was typed: case, accents, digits for letters, drawn-out letters, one letter wrong.

Source: clinical.md 3.3, principles: lower-cased, stripped of accents and punctuation, digits read as letters (su1cide),
3 or more equal letters folded; a word of 7 letters or more also matches with one letter wrong, missing, extra or
swapped. Spanish words are also read by ear (kiero, bibir), English ones without their last g (dyin).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import OSA

SHORTEST_TO_FORGIVE = 7
LONGEST_WORD = 40
SHORTEST_SPELT = 4
SHORTEST_WITHOUT_G = 4
END = 3
# Known by their first letters alone, with or without stops between them.
INITIALS = frozenset({"kms", "kys"})

APOSTROPHES = "'’‘`´ʼ′"
TOKEN = re.compile(rf"[\w{APOSTROPHES}*@$!]+")
LETTER_FOR = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g"}
LETTER_FOR |= {"@": "a", "$": "s", "!": "il"}
# Letters of other alphabets that look like Latin ones, used to hide a word.
LOOKALIKES = str.maketrans("асԁеһіјӏоорԛѕуԝхαειοτυν", "acdehijloopqsywxaeiotuv")
RUN = re.compile(r"(.)\1{2,}")
PAIR = re.compile(r"(.)\1+")
# Letters that sound alike in Spanish, and the one way in which `by_ear` writes them.
HEARD = {"ch": "#", "ll": "i", "qu": "k", "h": "", "y": "i", "q": "k", "c": "k", "z": "s", "v": "b", "w": "gu"}
ALIKE = re.compile("ch|ll|qu|[hyqczvw]")
HEARD_SOFT = {"c": "s", "g": "j", "n": "m"}
SOFT = re.compile("[cg](?=[eiy])|n(?=[bpv])")
STOPS = frozenset(".,;:!?\n…")
AFTER_OWN_MI = frozenset(["que", "y", "pero", "porque", "si", "en", "ni", "o", "todos", "todo", "estarian", "seria"])


@dataclass(frozen=True)
class Word:
    """A word of the text: where it stands, how it reads, and what kind of stop follows it ("" for none)."""

    start: int
    end: int
    plain: str
    spellings: tuple[str, ...]
    stop: str = ""


def cleaned(text: str) -> str:
    """The text in one form of Unicode, without invisible characters; positions of words refer to this."""
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).replace("_", " "))
    return "".join(letter for letter in composed if unicodedata.category(letter) not in {"Cf", "Mn", "Me"})


def words_of(text: str) -> list[Word]:
    """The words of a cleaned text. Letters typed one by one (s u i c i d e, k.i.l.l) are read as one word."""
    spans = [(match.start(), match.end()) for match in TOKEN.finditer(text)]
    words: list[Word] = []
    letters: list[tuple[int, int]] = []
    for place, (start, end) in enumerate(spans):
        following = spans[place + 1][0] if place + 1 < len(spans) else len(text)
        token = text[start:end]
        single = len(token) == 1 and token.isalnum()
        if letters and not (single and _same_gap(text, letters, start)):
            _join_letters(words, letters, text)
            # Of two letters, the second may be the first of the word that begins here: "0 ... k i l l".
            letters = letters[-1:] if len(letters) == 2 else []
        if single:
            letters.append((start, end))
        words.append(_word(token, start, end, text[end:following]))
    _join_letters(words, letters, text)
    return [
        _with_own_mi(word, words[place + 1].plain if place + 1 < len(words) else "") if word.plain == "mi" else word
        for place, word in enumerate(words)
    ]


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


def _word(token: str, start: int, end: int, gap: str) -> Word:
    stop = next((mark for mark in (*token[-1:], *gap[:40]) if mark in STOPS), "")
    core = token.strip(APOSTROPHES + "*!").lstrip("@")
    plain = _plain(core)
    return Word(start, end, plain, _spellings(plain), stop)


def _with_own_mi(word: Word, following: str) -> Word:
    """ "sin mí" is about the writer, "sin mi medicina" is not; an accent is often left out at the end of a clause."""
    if word.stop or not following or following in AFTER_OWN_MI:
        return Word(word.start, word.end, "mi", ("mi", "mí"), word.stop)
    return word


def _plain(token: str) -> str:
    lowered = token.casefold()
    if lowered == "mí":
        return "mí"
    decomposed = unicodedata.normalize("NFKD", lowered).translate(LOOKALIKES)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter) and letter not in APOSTROPHES)


def _spellings(plain: str) -> tuple[str, ...]:
    """The words that this may be: digits and signs as letters, drawn-out letters once or twice. At most 16."""
    if len(plain) > LONGEST_WORD * 25:
        return (plain,)
    if plain == "mí":
        return ("mi", "mí")
    readings = [plain]
    if not plain.isalpha() and any(letter.isalpha() for letter in plain):
        choices = [LETTER_FOR.get(letter, letter) for letter in plain]
        ambiguous = sum(len(choice) > 1 for choice in choices)
        if ambiguous > 3:
            choices = [choice[0] for choice in choices]
        readings += ["".join(letters) for letters in product(*choices)]
    folded: list[str] = []
    for reading in readings:
        if RUN.search(reading):
            folded += [RUN.sub(r"\1", reading), RUN.sub(r"\1\1", reading), PAIR.sub(r"\1", reading)]
        folded.append(reading)
    return tuple(dict.fromkeys(folded))[:16]


class Speller:
    """Which words of a vocabulary a typed word may be. Made once per vocabulary; keeps nothing of what it reads."""

    def __init__(
        self, vocabulary: Iterable[str], real_words: frozenset[str], spoken: Iterable[str] = frozenset()
    ) -> None:
        """`vocabulary`: plain words, or a beginning with "*" behind it. `real_words`: never read as another word.

        `spoken`: those of the vocabulary that are Spanish, and may be written by ear.
        """
        everything = set(vocabulary)
        self.exact = {word for word in everything if not word.endswith("*")}
        self.beginnings: Mapping[int, frozenset[str]] = _by_length(
            word[:-1] for word in everything if word.endswith("*")
        )
        self.real_words = real_words
        self.heard: dict[str, set[str]] = {}
        for word in self.exact.intersection(spoken):
            self.heard.setdefault(by_ear(word), set()).add(word)
        self.squeezed: dict[str, set[str]] = {}
        for word in self.exact:
            self.squeezed.setdefault(PAIR.sub(r"\1", word), set()).add(word)
        beginnings = {beginning for group in self.beginnings.values() for beginning in group}
        forgiven = [word for word in self.exact | beginnings if len(word) >= SHORTEST_TO_FORGIVE]
        # One letter wrong leaves the first three letters or the last three as they are: most words need no closer look.
        self.starts = {word[:END] for word in forgiven}
        self.ends = {word[-END:] for word in forgiven}
        self.near: dict[str, set[str]] = {}
        for word in forgiven:
            for key in _with_one_letter_less(word):
                self.near.setdefault(key, set()).add(word)

    def read(self, word: Word) -> frozenset[str]:
        """The vocabulary entries that this word may stand for."""
        found: set[str] = set()
        for spelling in word.spellings:
            if len(spelling) > LONGEST_WORD:
                continue
            if spelling in self.exact:
                found.add(spelling)
            found |= self._by_beginning(spelling)
            if spelling in self.real_words:
                continue
            if "*" in spelling:
                found |= self._masked(spelling)
            if spelling.isalpha():
                found |= self.heard.get(by_ear(spelling), set()) | self._without_g(spelling)
            if not found:
                found |= self._forgiven(spelling)
        if not found and RUN.search(word.plain):
            found |= self.squeezed.get(PAIR.sub(r"\1", word.spellings[0]), set())
        return frozenset(found)

    def _by_beginning(self, spelling: str) -> set[str]:
        return {f"{spelling[:length]}*" for length, known in self.beginnings.items() if spelling[:length] in known}

    def _masked(self, spelling: str) -> set[str]:
        """A letter hidden behind an asterisk: s*icide. At least half of the letters must be there."""
        if spelling.count("*") * 2 > len(spelling):
            return set()
        return {
            word
            for word in self.exact
            if len(word) == len(spelling)
            and all(typed in (letter, "*") for typed, letter in zip(spelling, word, strict=True))
        }

    def _without_g(self, spelling: str) -> set[str]:
        """dyin, endin: what people write for -ing."""
        ends_so = spelling.endswith("in") and len(spelling) >= SHORTEST_WITHOUT_G
        return {f"{spelling}g"} & self.exact if ends_so else set()

    def _forgiven(self, spelling: str) -> set[str]:
        if not (spelling[:END] in self.starts or spelling[-END:] in self.ends):
            return set()
        candidates = {word for key in _with_one_letter_less(spelling) for word in self.near.get(key, ())}
        forgiven = {word for word in candidates if OSA.distance(spelling, word) <= 1}
        return {word if word in self.exact else f"{word}*" for word in forgiven}


def by_ear(word: str) -> str:
    """A Spanish word as it sounds, letter by letter: quiero and kiero are one, vida and bida."""
    softened = SOFT.sub(lambda letter: HEARD_SOFT[letter[0]], word)
    return PAIR.sub(r"\1", ALIKE.sub(lambda letters: HEARD[letters[0]], softened))


def _with_one_letter_less(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _by_length(words: Iterable[str]) -> dict[int, frozenset[str]]:
    grouped: dict[int, set[str]] = {}
    for word in words:
        grouped.setdefault(len(word), set()).add(word)
    return {length: frozenset(group) for length, group in grouped.items()}
