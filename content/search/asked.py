"""What people ask for each page, in their own words (`starter/asked/`): a search leans to the page asked for alike."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from content.search.words import Synonyms

# A near word beside the very word; and what the second, third ... likest question adds to the likest.
NEAR, EACH_MORE, MOST = 0.5, 0.5, 4
# A question that was asked in these very words counts once more.
THE_SAME = 0.999


@dataclass(frozen=True)
class _Question:
    page: int
    weight: float


class Asked:
    """`questions`: the number of a page, and the stems of one question that it answers."""

    def __init__(self, questions: Sequence[tuple[int, Sequence[str]]], near: Synonyms) -> None:
        self._near = near
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, words) in enumerate(questions):
            for word in set(words):
                for term in (word, *near.of(word)):
                    found[term].append(number)
        self._found: Mapping[str, list[int]] = found
        self._many = len(questions)
        self._questions = [_Question(page, sum(map(self._rarity, set(words)))) for page, words in questions]

    def _rarity(self, word: str) -> float:
        return math.log(1 + self._many / (1 + len(self._found.get(word, ()))))

    def pages(self, words: Sequence[str]) -> dict[int, float]:
        """How much the askers of each page sound like these stems: 0 to about 3, a page left out when not at all."""
        shared: defaultdict[int, float] = defaultdict(float)
        total = 0.0
        for word in set(words):
            rarity = self._rarity(word)
            total += rarity
            here = dict.fromkeys(self._found.get(word, ()), rarity)
            for name in self._near.of(word):
                for number in self._found.get(name, ()):
                    here.setdefault(number, NEAR * rarity)
            for number, worth in here.items():
                shared[number] += worth
        alike: defaultdict[int, list[float]] = defaultdict(list)
        for number, worth in shared.items():
            question = self._questions[number]
            alike[question.page].append(2 * worth / (total + question.weight))
        return {
            page: sum(one * EACH_MORE**place for place, one in enumerate(nlargest(MOST, found)))
            + (max(found) >= THE_SAME)
            for page, found in alike.items()
        }
