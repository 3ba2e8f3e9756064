"""Words of one meaning: phrases written with the inflection marked, found in a clause as mentions of a concept.

How phrases are written, apart by commas: `word~` a verb in all its forms, `word+` a noun and its plural, `word@` a
Spanish adjective in all its forms, `a|b` either, `word?` perhaps, `..3` up to three words of any kind. All is folded.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .inflection import Forms, adjective, plural

LONGEST_PHRASE = 12


@dataclass(frozen=True)
class Mention:
    """A concept said in a clause: its words (first to last, both counted), and the kind of its verb's form."""

    concept: str
    first: int
    last: int
    kind: str = ""


@dataclass(frozen=True)
class _Element:
    forms: Mapping[str, str]
    optional: bool = False
    gap: int = 0


def concepts(*modules: Mapping[str, object]) -> dict[str, str]:
    """The concepts that these modules write, by name: what several write of one concept is one."""
    written: dict[str, list[str]] = defaultdict(list)
    for module in modules:
        for name, value in module.items():
            if name.isupper() and isinstance(value, str):
                written[name].append(value)
    return {name: ",".join(values) for name, values in written.items()}


class Lexicon:
    """The concepts of one language."""

    def __init__(self, concepts: Mapping[str, str], verb: Callable[[str], Forms]) -> None:
        self._concepts = concepts
        self._verb = verb

    @cached_property
    def _starting(self) -> Mapping[str, Sequence[tuple[str, tuple[_Element, ...]]]]:
        """The phrases by the forms of their first word; made when first asked, since a process may never ask."""
        starting: dict[str, list[tuple[str, tuple[_Element, ...]]]] = defaultdict(list)
        for concept, written in self._concepts.items():
            for phrase in (each.split() for each in written.replace("\n", " ").split(",")):
                elements = [self._element(each) for each in phrase]
                for each in _without_open_end(elements):
                    for form in each[0].forms:
                        starting[form].append((concept, each))
        return starting

    def _element(self, written: str) -> _Element:
        if written.startswith(".."):
            return _Element({}, True, int(written[2:]))
        optional = written.endswith("?")
        forms: dict[str, str] = {}
        for word in written.removesuffix("?").split("|"):
            if word.endswith("~"):
                forms |= self._verb(word[:-1])
            elif word.endswith("+"):
                forms |= plural(word[:-1])
            elif word.endswith("@"):
                forms |= adjective(word[:-1])
            else:
                forms[word] = ""
        return _Element(forms, optional)

    def mentions(self, words: Sequence[str], broken: Sequence[bool]) -> list[Mention]:
        """Every concept said in these words; `broken[i]`: a comma or bracket stands before word i."""
        found: dict[tuple[str, int], Mention] = {}
        for place, word in enumerate(words):
            for concept, elements in self._starting.get(word, ()):
                kind = elements[0].forms[word]
                for last, inner in _ends(elements[1:], words, broken, place, kind):
                    kept = found.get((concept, place))
                    if kept is None or kept.last < last:
                        found[concept, place] = Mention(concept, place, last, inner)
        return list(found.values())


def _without_open_end(elements: list[_Element]) -> Iterator[tuple[_Element, ...]]:
    """The phrase without words of any kind at its end: with its last word, and without when that may be left out."""
    while elements and elements[-1].gap:
        elements = elements[:-1]
    if not elements:
        return
    last = elements[-1]
    if last.optional and len(elements) > 2 and elements[-2].gap:
        yield from _without_open_end(elements[:-1])
        last = _Element(last.forms)
    yield *elements[:-1], last


def _ends(
    elements: tuple[_Element, ...], words: Sequence[str], broken: Sequence[bool], last: int, kind: str
) -> Iterator[tuple[int, str]]:
    """Where a phrase may end, whose words up to `last` are found; with the kind of its first inflected word."""
    if not elements:
        yield last, kind
        return
    element, rest = elements[0], elements[1:]
    if element.gap:
        for skipped in range(element.gap + 1):
            if last + skipped < len(words) and not any(broken[last + 1 : last + skipped + 1]):
                yield from _ends(rest, words, broken, last + skipped, kind)
        return
    following = last + 1
    if following < len(words) and words[following] in element.forms and not broken[following]:
        yield from _ends(rest, words, broken, following, kind or element.forms[words[following]])
    if element.optional:
        yield from _ends(rest, words, broken, last, kind)
