"""F02: a result made certain by ruling out every other: "nobody leaves without it", "you improve or you improve"."""

import re
from collections.abc import Iterator

from .saying import WORD, Saying, Span


def no_other_end(saying: Saying) -> Iterator[Span]:
    """Where the clause does so: first and last word of each claim."""
    yield from _none_without(saying)
    yield from _or_the_same(saying)


_NOT_ONE = re.compile(
    r"\b(?:no (?!(?:way|chance) to (?:be|know|tell|predict|say))(?:patient|client|veteran|one|way|chance|person|"
    r"scenario|possibility|world|universe|outcome|case)s?|"
    r"nobody|none|never|impossible|can't happen|"
    r"not (?:a single|one)|"
    r"nadie|ningun[oa]?|nunca|jamas|imposible|no (?:hay|existe) (?:\w+ ){0,2}?(?:forma|manera|posibilidad|modo|caso))\b"
)
_NO_WAY = re.compile(
    r"no (?:way|chance|scenario|possib|world|universe|outcome|case)|impossible|can't|imposible|no (?:hay|existe)"
)
_CANNOT_NOT = re.compile(
    r"\b(?:can't|cannot|could not|couldn't|can not) (?:not|fail to|help but) $|\bno (?:puede|podra) no $"
)
_WITHOUT = re.compile(r"\b(?:without|not|fail(?:s|ed)? to|no|sin|won't|doesn't|does not|don't|do not|will not)\b")


_LEFT_AS_BEFORE = re.compile(
    r"\b(?:leaves?|leav\w+|goes?|stays?|walks?|end up|sale|salga|se va|vaya|queda|"
    r"quede) (?:\w+ ){0,2}?(?:disappointed|unhappy|"
    r"unchanged|the same|dissatisfied|unsatisfied|sad|igual|triste|decepcionad[oa]|insatisfech[oa])\b"
)
# "We wouldn't charge you if we weren't sure", "you improve or you improve".
_UNLESS_SURE = re.compile(
    r"\b(?:wouldn't|would not|would never|no (?:le |les |lo )?\w+(?:ria|riamos|rian))\b[^.]{0,60}\b(?:if|unless|"
    r"si) (?:we|i|no) (?:weren't|were not|didn't|did not|were|estuvieramos|estuviera|supieramos|creyeramos)"
)
_OR_THE_SAME = re.compile(r"\b(\w{4,})(?: \w+)? (?:or|o) (?:you |usted |se )?(?:will )?\1\b")


def _or_the_same(saying: Saying) -> Iterator[Span]:
    """ "We would not charge if we weren't sure that you will be well", "mejora usted o mejora usted"."""
    said = saying.said("WELL", "OUTCOME", "HELP")
    same = _OR_THE_SAME.search(saying.clause.text)
    if (said and _UNLESS_SURE.search(saying.clause.text)) or (
        same and any(same[1] in saying.text(each.first, each.last) for each in said)
    ):
        yield 0, said[-1].last


def _none_without(saying: Saying) -> Iterator[Span]:
    """ "Nobody leaves without feeling better", "there is no way you will not feel better": twice no is a promise."""
    for well in saying.said("WELL"):
        if _CANNOT_NOT.search(saying.clause.text[: saying.spans[well.first][0]]):
            yield well.first, well.last
    first = _NOT_ONE.search(saying.clause.text)
    second = _WITHOUT.search(saying.clause.text, first.end()) if first else None
    if first is None:
        return
    for stays in saying.said("ILL_ADJECTIVE"):
        near = saying.text(max(0, stays.first - 2), stays.first)
        if (
            re.search(r"\b(?:stays?|remains?|leaves?|still|sigue|queda|se va)\b", near)
            and first.end() <= saying.spans[stays.first][0]
        ):
            yield stays.first, stays.last
    if _LEFT_AS_BEFORE.search(saying.clause.text, first.end()) and (
        saying.is_about_treatment or _NO_WAY.match(first[0])
    ):
        yield 0, len(saying.words) - 1
    if second is None:
        return
    for found in saying.said("WELL", "OUTCOME", "HELP"):
        gap = WORD.findall(saying.clause.text[second.end() : saying.spans[found.first][0]])
        if found.concept == "HELP" and not _NO_WAY.search(first[0]):
            continue
        if saying.spans[found.first][0] >= second.end() and len(gap) <= 2:
            yield found.first, found.last
            return
