"""A word as the pages spell it: slips of the finger, and words written as they sound, in English and Spanish."""

import re
from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache

from rapidfuzz import fuzz, process

SHORTEST = 4
ALIKE, ALIKE_WHEN_SHORT, SOUNDS_ALIKE = 78.0, 84.0, 88.0
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tch", "ch"),
        (r"ph", "f"),
        (r"^k(?=n)|^w(?=r)|^p(?=[st])", ""),
        (r"igh", "i"),
        (r"gh(?=t|$)", ""),
        (r"([cs])h", r"\1%"),
        (r"qu(?=[ei])|q|ck", "k"),
        (r"sc(?=[eiy])|c(?=[eiy])|[zx]", "s"),
        (r"c(?!%)", "k"),
        (r"ll", "y"),
        (r"h|'", ""),
        (r"v", "b"),
        (r"g(?=[eiy])", "j"),
        (r"y", "i"),
        (r"ee|ea|ie", "i"),
        (r"oo|ou", "u"),
        (r"(.)\1+", r"\1"),
        (r"(?<=..)e$", ""),
    )
)


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """How a plain word sounds, roughly: "precion" as "presion", "fizician" as "physician"."""
    for pattern, written in _SOUNDS:
        word = pattern.sub(written, word)
    return word


class Speller:
    """`known`: all plain words of pages and word groups; `typed_for`: those of the groups, believed sooner."""

    def __init__(self, known: Collection[str], typed_for: Collection[str] = ()) -> None:
        self._typed_for = frozenset(typed_for)
        self._words = [word for word in known if len(word) >= SHORTEST and not word.isdigit()]
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            self._by_sound[sound(word)].append(word)

    def nearest(self, word: str) -> str:
        """The known word that an unknown one most likely means; itself when none is near."""
        if len(word) < SHORTEST or word.isdigit():
            return word
        heard = sound(word)
        same = self._by_sound.get(heard)
        if same:
            return max(same, key=lambda near: (fuzz.ratio(word, near), near))
        if len(word) == SHORTEST:
            return word
        best, most = word, 0.0
        # A slip of the first letter is rare, and it makes another word: "hooked" is not "booked".
        for near, alike, _ in process.extract(word, self._words, scorer=fuzz.ratio, score_cutoff=ALIKE - 8, limit=8):
            least = ALIKE_WHEN_SHORT if len(word) == SHORTEST + 1 and near not in self._typed_for else ALIKE
            heard_alike = fuzz.ratio(heard, sound(near))
            if (alike >= least or heard_alike >= SOUNDS_ALIKE) and heard[:1] == sound(near)[:1]:
                worth = alike + heard_alike
                if worth > most:
                    best, most = near, worth
        return best
