"""Words as search compares them: plain, stemmed, and with the everyday words that ask the same thing."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import snowballstemmer

STOP_WORDS = {
    "en": frozenset(
        "a an and are as at be by can could did do does for from had has have how i if in is it its me my of on or so"
        " that the their them there they this to was we what when where which who why will with would you your"
        " im ive ill id youre whats whos hows wheres isnt".split()
    ),
    "es": frozenset(
        "a al como con cual cuando de del donde el ella en es esta este estoy la las le lo los me mi mis o para pero"
        " por porque puede puedo que quien se si son su sus te tengo tiene tienen hay han ha he sea ser eso esto ese"
        " muy ya todo un una y yo q x k".split()
    ),
}
# Words that change no question: "does it really work" asks what "does it work" asks.
FILLERS = frozenset(
    "really actually ever just even please truly honestly still stuff thing cuz ok"
    " realmente acaso favor verdad mismo".split()
)
_STEMMERS = {"en": snowballstemmer.stemmer("english"), "es": snowballstemmer.stemmer("spanish")}
_NOT = re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|would|should|could)nt\b")


def plain(text: str) -> str:
    """Lower case, accents off, "doesn't" and "doesnt" as "does not", all else but letters and digits a space."""
    letters = text.lower().replace("'", "").replace("\u2019", "")
    if not letters.isascii():
        letters = "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
    bare = re.sub(r"[^0-9a-z]+", " ", letters)
    return " ".join(_NOT.sub(r"\1 not", bare).split())


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The stem of a plain word (Snowball)."""
    return _STEMMERS[language].stemWord(word)


@lru_cache(maxsize=4096)
def stems(text: str, language: str) -> frozenset[str]:
    """The stems of all words of a text."""
    return frozenset(stem(word, language) for word in plain(text).split())


def content_words(words: Iterable[str], language: str) -> list[str]:
    """The words that say something, in their order."""
    return [word for word in words if word not in STOP_WORDS[language]]


class Synonyms:
    """Which sets of near words a word is in. `sets`: a language's lists of plain single words."""

    def __init__(self, sets: Sequence[Iterable[str]], language: str) -> None:
        self.language = language
        found: defaultdict[str, set[str]] = defaultdict(set)
        for number, words in enumerate(sets):
            for word in words:
                found[stem(plain(word), language)].add(f"={number}")
        self._of: Mapping[str, frozenset[str]] = {word: frozenset(names) for word, names in found.items()}

    def of(self, stemmed: str) -> frozenset[str]:
        """The names of the sets that hold this stem; a name is no word (it begins with "=")."""
        return self._of.get(stemmed, frozenset())
