"""Claims that no list of phrases foresees: a sentence that speaks of our treatment and of an illness, a recovery, a
harm, a death or the FDA, and holds none of the words by which honest text leaves such a sentence open.

Source: clinical.md 8.3, rows F01, F02, F06, F08, F13. Honest sentences on these say "may", "some people", "not", "in a
study", "if", "ask", or that we treat or ease; a sentence that says none of it asserts the effect, in whatever words.
The rule speaks last: only where no other rule blocks (see `check`).
"""

from collections.abc import Iterator

from .clause import Clause
from .denial import WARNED
from .denial_words import ASSERTING, DENIALS, INSTRUCTED_NOT, NEGATOR, NO_DENIAL
from .harmless_guards import ends_in_itself
from .illness_guards import BEFORE_US, of_a_needle
from .lexicon import Mention
from .saying import Grammar, Saying
from .unhedged_words import (
    ANSWERED,
    AT_AN_END,
    BRINGS,
    BUSINESS,
    COMES,
    CONCORD,
    DETERMINERS,
    IS_ONE,
    LEFT_OPEN,
    NAMED_BY_IT,
    NOT_OURS,
    OF_WHAT,
    OF_WHOM,
    OFTEN,
    OURS,
    THEN,
    TOPICS,
    TREATED_ELSEWHERE,
    USED_TO,
    Topic,
)

# An answer, and a text that says one thing only.
SHORT, LONG = 60, 260


def find(folded: str, before: str, grammar: Grammar) -> Iterator[tuple[int, int, str]]:
    """Where a sentence asserts such a thing, and the rule that it breaks; `before`: the sentence before it."""
    yield from _answered_by_its_end(folded, before, grammar)
    answers = len(folded) <= SHORT and (ANSWERED.match(before) or (THEN.match(folded) and USED_TO.search(before)))
    said = f"{before.rstrip(' ?')}: {OFTEN.sub('', folded)}" if answers else folded
    ours = answers or OURS[grammar.language].search(said)
    if len(said) > LONG or not ours or _is_left_open(said, grammar.language):
        return
    saying = Saying(Clause(said, 0, said, before), grammar)
    for topic in TOPICS[grammar.language]:
        if _speaks_of(saying, topic) and _asserts(said, topic):
            yield 0, len(folded), topic.rule


def _answered_by_its_end(folded: str, before: str, grammar: Grammar) -> Iterator[tuple[int, int, str]]:
    """ "Are you suicidal? One drip and you won't be.", "Depression? Not any more, thanks to us."."""
    asked = before.rstrip().endswith("?") and OURS[grammar.language].search(folded) and AT_AN_END.search(folded)
    if not asked or len(folded) > 2 * SHORT or LEFT_OPEN[grammar.language].search(folded):
        return
    saying = Saying(Clause(before, 0, before), grammar)
    for rule, concepts in (("F13", ("SUICIDE", "DIE")), ("F01", ("ILLNESS", "ILL_ADJECTIVE"))):
        if saying.said(*concepts):
            yield 0, len(folded), rule
            return


def _is_left_open(said: str, language: str) -> bool:
    return any(
        words.search(said)
        for words in (LEFT_OPEN[language], BEFORE_US, DENIALS, WARNED, NOT_OURS, BUSINESS, INSTRUCTED_NOT)
    )


def _speaks_of(saying: Saying, topic: Topic) -> bool:
    named = (
        each
        for each in saying.said(*topic.concepts)
        if saying.heads(each)
        and not of_a_needle(saying, each)
        and not (topic.rule == "F01" and TREATED_ELSEWHERE.search(saying.text(each.first, each.last)))
        and not (topic.rule == "F06" and not ends_in_itself(saying, each))
    )
    return any(not _only_qualifies(saying, each) for each in named) or bool(
        topic.words and topic.words.search(saying.clause.text)
    )


def _only_qualifies(saying: Saying, named: Mention) -> bool:
    """ "Veterans with trauma", "the page on anxiety", "pain infusions", "causes pain": of whom or what, no more."""
    after = saying.clause.text[saying.spans[named.last][1] :]
    if IS_ONE.search(saying.text(max(0, named.first - 4), named.last)):
        return True
    if NAMED_BY_IT.fullmatch(saying.word(named.last + 1)) and not saying.broken[named.last + 1]:
        return True
    if named.concept == "ILLNESS" and COMES.match(after):
        return True
    place = named.first - 1
    while place >= 0 and (saying.words[place] in DETERMINERS or _and_another(saying, place)):
        place -= 1 if saying.words[place] in DETERMINERS else 2
    if place >= 1 and saying.words[place] in {"of", "de", "del"}:
        return saying.words[place - 1] in OF_WHAT
    if place < 0 or saying.broken[place + 1]:
        return False
    return saying.words[place] in OF_WHOM or (
        named.concept == "ILLNESS" and bool(BRINGS.fullmatch(saying.words[place]))
    )


def _and_another(saying: Saying, place: int) -> bool:
    """ "On ketamine | and depression": what "and" joins stands under the same word."""
    return saying.words[place] in {"and", "or", "y", "e", "o"} and place >= 2 and not saying.broken[place]


def _asserts(said: str, topic: Topic) -> bool:
    if topic.left_open.search(said):
        return False
    if topic.once:
        return len(topic.once.findall(CONCORD.sub(" ", said))) == 1
    return not _is_denied(said) and (topic.needs is None or bool(topic.needs.search(said)))


def _is_denied(said: str) -> bool:
    """Whether anything in it is denied: "not", "nobody", "without"; not the "not" of "not only"."""
    rest = ASSERTING.sub(" ", said)
    return any(not NO_DENIAL.match(rest[negator.end() :]) for negator in NEGATOR.finditer(rest))
