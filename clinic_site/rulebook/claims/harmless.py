"""F06: that there is no risk and no side effect. Source: clinical.md 8.3, row F06; "no" is part of the claim (8.2)."""

import re
from collections.abc import Iterator

from .harmless_fear import nothing_to_fear
from .harmless_guards import (
    MENTAL,
    NOT_OF_TREATMENT,
    SAFE_NOUNS,
    THINGS,
    WEIGHED,
    ends_in_itself,
)
from .lexicon import Mention
from .saying import NAMED_TREATMENT, TREATMENT_OR_CLINIC, Saying, Span
from .subject import is_fragment, with_treatment
from .vocabulary import COPULA, TREATMENT

_NOT_ALL = re.compile(r"\b(?:if|all|every|everyone|some|many|most|tod[oa]s|muchos)\b")
# "We never hide the risks": there are some.
_HIDES_ONE = re.compile(r"\b(?:hid\w*|leav\w+ out|escond\w+|ocult\w+|guard\w+|record\w*) (?:the|its|our|los|las|sus)\b")
_PROMISED = re.compile(
    r"\b(?:promis\w*|guarante\w*|say\w*|tell\w*|know\w*|assur\w*|promet\w*|asegur\w*|garanti\w*|demuestra\w*|"
    r"prueba\w*|muestra\w*|indica\w*|prov\w+|show\w*|suggest\w*|decir\w*|saber\w*|"
    r"dice|sabe)\b"
)
_ONESELF = frozenset("yourself themselves himself herself myself ourselves".split())
_INSIDE = frozenset("you anyone anybody them patients le les nadie".split())
_CLAUSE_WORDS = frozenset("that que".split())
_IS_DONE = frozenset("be been gets get was is ever got".split())
_TO_HIM = frozenset("le les lo la".split())
_JOINS = re.compile(r"(?:and|or|for|to|in|with|as|but|y|o|para|con|en|como|pero)\b")
_ARTICLES = frozenset("a an the this our un una la el este esta nuestro nuestra".split())
_NOT = frozenset(
    "nothing nada not never cannot nor no n't without hardly nobody none jamas nunca tampoco nadie ni".split()
)


def said(saying: Saying) -> Iterator[Span]:
    """Where the clause says so: first and last word of each claim."""
    yield from _none(saying)
    yield from _no_harm_caused(saying)
    yield from _nobody_hurt(saying)
    yield from _wholly_safe(saying)
    yield from _harmless(saying)
    yield from _does_not_happen(saying)
    yield from nothing_to_fear(saying)
    yield from _has_none(saying)
    yield from _removed(saying)


def _is_not(word: str) -> bool:
    return word in _NOT or word.endswith("n't")


# "The use of ketamine", "a stay with our drip": the treatment stands in the subject, though it does not head it.
_IN_SUBJECT = re.compile(
    rf"\b(?:of|with|on|under|from|de|con|bajo|that|que) (?:\w+ ){{0,2}}{TREATMENT}\b(?! (?:room|chair|area|center|"
    rf"bag|day|side))"
)


def _said_of_treatment(saying: Saying, first: int) -> bool:
    if saying.denied(first) or saying.supposed(first, when=True) or NOT_OF_TREATMENT.search(saying.clause.text):
        return False
    before = saying.clause.text[: saying.spans[first][0]]
    if re.search(
        r"\b(?:even|aun|incluso|aunque|with or|con o|few or|pocos o|lists?|listed|listing|mentions?|names?|admits?|"
        r"menciona|nombra|cuenta) (?:if\b.*|when\b.*|si\b.*)?$",
        before,
    ):
        return False
    people = re.search(
        r"(?<!our )(?<!nuestros )\b(?:people|those|patients|anyone|personas|quienes|pacientes|someone) ((?:with|"
        r"who have|who had|con|que) )?$",
        before,
    )
    if people and (people[1] or saying.words[first] in {"sin", "without"}):
        return False
    if re.match(
        r"\W*(?:you|usted)(?:'ll| will| can| may| va a)? (?:walk|leave|go|drive|come|feel|enjoy|get|sal|va|disfrut)",
        before,
    ):
        return True
    if re.search(r"\bthere(?:'s| is| are)\b|\bhay\b", before):
        return True
    if THINGS.search(before) and not saying.names_treatment:
        return False
    if not COPULA.search(saying.clause.text) or is_fragment(saying.clause, *saying.spans[first]):
        return True
    if re.match(
        r"\W*(?:your|su|the) (?:bladder|brain|body|heart|liver|mind|vejiga|cerebro|cuerpo|corazon|higado|"
        r"mente) (?:is|are|es|esta)\b",
        before,
    ):
        return saying.is_about_treatment
    if (with_treatment(saying.clause) and not THINGS.search(before)) or NAMED_TREATMENT.fullmatch(
        saying.word(first - 1)
    ):
        return True
    return saying.acts(first) and (
        saying.subject(first) != "other"
        or bool(_IN_SUBJECT.search(before))
        or (bool(TREATMENT_OR_CLINIC.search(before)) and not THINGS.search(before))
    )


def _none(saying: Saying) -> Iterator[Span]:
    """ "no side effects", "without a single risk", "free of danger"."""
    for none in saying.said("NONE_OF"):
        if saying.word(none.first) in {"not", "never", "neither", "nunca", "tampoco", "jamas"} and saying.text(
            none.first, none.last
        ) in {"not", "never", "neither", "nunca", "tampoco", "jamas"}:
            continue
        if saying.text(none.first, none.last + 1) == "no one":
            continue
        harm = saying.object_of(none.last, "HARM", reach=4, commas=False)
        if saying.word(none.first) == "no" and saying.language == "es":
            harm = _spanish_no(saying, none)
        if harm is None or not ends_in_itself(saying, harm) or not _said_of_treatment(saying, none.first):
            continue
        if WEIGHED.search(saying.clause.sentence) or MENTAL.search(saying.text(none.last + 1, harm.last)):
            continue
        if re.match(
            r"\W*(?:\w+ )?(?:do|does|no) ?(?:not)? (?:exist|existen?)|\W*(?:don't|doesn't) exist|"
            r"\W*(?:no )?existen?\b|\W*(?:is|are) (?:a myth|not)|\W*(?:does not|doesn't|no) (?:prove|mean|tell|say|"
            r"prueba|"
            r"significa|quiere|garantiza|es)\b",
            saying.clause.text[saying.spans[harm.last][1] :],
        ) and saying.words[none.first] in {"without", "sin", "free"}:
            continue
        if _SPOKEN_OF.match(saying.clause.text) or _TOO_SMALL.match(saying.clause.text[saying.spans[harm.last][1] :]):
            continue
        yield none.first, harm.last


# "Having no side effects tells little", "no risk is too small to ask about".
_SPOKEN_OF = re.compile(r"\W*(?:(?:not )?having|(?:no )?tener)\b")
_TOO_SMALL = re.compile(r"\W*(?:is|are|es|son) (?:too|ever too|demasiad[oa]s?|worth|tan)\b")


def _spanish_no(saying: Saying, none: Mention) -> Mention | None:
    """ "no tiene ningún riesgo": the verb stands between."""
    for place in range(none.last + 1, min(none.last + 4, len(saying.words))):
        verb = saying.at(place, "HAVE")
        if verb and not _is_unknown(saying, verb) and not {"todo", "todos", "toda", "todas"} & set(saying.words):
            return saying.object_of(verb.last, "HARM", reach=5)
    return None


def _denials(saying: Saying) -> Iterator[tuple[int, range]]:
    """Each "not", "never" or "nobody" that nothing else denies, and the words that it may reach."""
    for place, word in enumerate(saying.words):
        if (_is_not(word) or (word == "no" and saying.language == "es")) and not saying.denied(place):
            far = word in {"nothing", "nada"}
            ends = _CLAUSE_WORDS if not far else frozenset()
            broken = (e for e in range(place + 1, len(saying.words)) if saying.broken[e] or saying.words[e] in ends)
            yield (
                place,
                range(
                    place + 1,
                    min(
                        place + (10 if far else 7),
                        len(saying.words),
                        next(broken, len(saying.words)),
                    ),
                ),
            )


# "No one should suffer side effects": a wish, not a fact.
_SHOULD = re.compile(r"\b(?:should|ought|must|has to|have to|needs? to|deserves?|debe\w*|tiene que|tendria|merece)\b")
_KNOWS = ("know", "conoc")
_OF_ALL = frozenset("the its their all every each los las sus todos todas bien much enough cuales what".split())


def _is_unknown(saying: Saying, have: Mention) -> bool:
    """ "The long-term harms are not known": with an article they are there, and only not known."""
    known = any(word.startswith(_KNOWS) for word in saying.words[have.first : have.last + 1])
    return known and bool(_OF_ALL & set(saying.words[have.last + 1 : have.last + 3]))


def _nobody(saying: Saying, place: int) -> bool:
    """ "Not one patient has had a side effect": the denial is the subject itself."""
    nobody = saying.words[place] in {"nobody", "nadie"} or saying.at(place, "ALL_PEOPLE") is not None
    return nobody and saying.is_about_treatment and not saying.supposed(place)


def _no_harm_caused(saying: Saying) -> Iterator[Span]:
    """ "does not cause any side effects", "no provoca riesgos"."""
    for place, reach in _denials(saying):
        for have in (each for each in saying.said("HAVE") if each.first in reach):
            harm = saying.object_of(have.last, "HARM", reach=5)
            if harm is None or not ends_in_itself(saying, harm) or WEIGHED.search(saying.clause.sentence):
                continue
            if _is_unknown(saying, have):
                continue
            if _NOT_ALL.search(saying.text(place, harm.last)) or _HIDES_ONE.search(saying.text(place, harm.last)):
                continue
            if _PROMISED.search(saying.text(place, have.first)) or _SHOULD.search(saying.text(place, have.first)):
                continue
            if _nobody(saying, place) or _said_of_treatment(saying, place):
                yield place, harm.last
                break


def _nobody_hurt(saying: Saying) -> Iterator[Span]:
    """ "cannot hurt you", "never harmed anyone", "your body will not be harmed by it"."""
    for place, reach in _denials(saying):
        for hurt in (each for each in saying.said("HURT") if each.first in reach):
            between = saying.words[place : hurt.first]
            participle = hurt.kind in {"ed", "part"} or saying.words[hurt.first] == "hurt"
            if participle and _IS_DONE & set(between) and saying.names_treatment and not saying.supposed(place):
                yield place, hurt.last
                break
            near = range(hurt.last + 1, min(hurt.last + 4, len(saying.words)))
            alone = saying.language == "es" and (not near or saying.words[hurt.first - 1] in _TO_HIM)
            someone = any(saying.at(each, "HURT_OBJECT", "PERSON") for each in near)
            someone = someone or bool(_INSIDE & set(saying.words[hurt.first : hurt.last]))
            if saying.word(hurt.last + 1) in _ONESELF or saying.words[hurt.first].endswith("rse"):
                continue
            if (alone or someone) and _said_of_treatment(saying, place):
                yield place, hurt.last
                break


def _wholly_safe(saying: Saying) -> Iterator[Span]:
    """ "completely safe", "safe, 100%"."""
    for safe in saying.said("SAFE"):
        wholly = [
            each
            for each in saying.said("WHOLLY")
            if 0 <= safe.first - each.last - 1 <= 3 and not any(saying.broken[each.last + 1 : safe.first + 1])
        ]
        after = saying.at(safe.last + 1, "WHOLLY") or (
            saying.at(safe.last + 2, "WHOLLY") if saying.word(safe.last + 1) in {"al", "en", "a", "un"} else None
        )
        behind = after and (
            after.last + 1 >= len(saying.words) or saying.text(after.first, after.last)[:3] in {"100", "cie", "al "}
        )
        for_all = any(0 <= each.first - safe.last - 1 <= 9 for each in saying.said("SAFE_FOR_ALL"))
        if not wholly and not behind and not for_all:
            continue
        first = wholly[0].first if wholly else safe.first
        if (
            SAFE_NOUNS.match(saying.clause.text[saying.spans[safe.last][1] :])
            or (saying.word(safe.last + 1) == "que" and not saying.names_treatment)
            or not _said_of_treatment(saying, first)
        ):
            continue
        yield first, safe.last


def _harmless(saying: Saying) -> Iterator[Span]:
    for word in saying.said("HARMLESS"):
        if saying.word(word.last + 1) == "to" and saying.words[word.last] in {"hurt", "harm"}:
            continue
        of_it = NAMED_TREATMENT.fullmatch(saying.word(word.last + 1)) and saying.word(word.first - 1) in _ARTICLES
        if of_it and not (
            saying.denied(word.first) or saying.supposed(word.first) or THINGS.search(saying.clause.text)
        ):
            yield word.first, word.last
        if SAFE_NOUNS.match(saying.clause.text[saying.spans[word.last][1] :]) or not _said_of_treatment(
            saying, word.first
        ):
            continue
        if word.first == 0 and _of_another_noun(saying, word.last + 1):
            continue
        text = saying.text(word.first, word.last)
        if text in {"zero risk", "no risk", "no downside"} and saying.word(word.last + 1) in {"of", "in", "from", "to"}:
            continue
        if re.match(r" is not a word| no es (?:la|una) palabra", saying.clause.text[saying.spans[word.last][1] :]):
            continue
        yield word.first, word.last


def _of_another_noun(saying: Saying, place: int) -> bool:
    """ "Harmless house spiders": at the head of a sentence it is said of the nouns behind it."""
    if place >= len(saying.words) or saying.broken[place]:
        return False
    near = saying.text(place, place + 3)
    return not (_JOINS.match(near) or NAMED_TREATMENT.search(near) or saying.said("OUTCOME", "ILLNESS", "WELL"))


def _does_not_happen(saying: Saying) -> Iterator[Span]:
    """ "side effects simply do not happen", "risk: zero"."""
    for harm in saying.said("HARM"):
        for never in saying.said("NOT_HAPPEN"):
            gap = never.first - harm.last - 1
            if any(each.last == harm.first - 1 for each in saying.said("NONE_OF")):
                continue
            if {"that", "which", "que"} & set(saying.words[harm.last + 1 : never.first]) or any(
                saying.broken[harm.last + 1 : never.first + 1]
            ):
                continue
            if not 0 <= gap <= 4 or not saying.light_between(
                harm.last + 1, never.first, heavy=1 if never.last - never.first >= 2 else 0
            ):
                continue
            if saying.denied(harm.first) or saying.denied(never.first) or saying.supposed(never.first, when=True):
                continue
            if re.search(
                r"\b(?:some|many|most|often|every|all|algun\w+|muchos|may|nausea|pill)\b",
                saying.text(max(0, harm.first - 3), never.last),
            ):
                continue
            if saying.text(never.first, never.last) in {"gone", "history"} and not saying.is_about_treatment:
                continue
            yield harm.first, never.last


def _has_none(saying: Saying) -> Iterator[Span]:
    """ "Side effects? Our protocol doesn't have any", "los riesgos: no tiene ninguno": said of a harm named before."""
    for never in saying.said("NOT_HAPPEN"):
        there = saying.words[never.first] == "there" and saying.is_about_treatment
        if there and saying.spoken_before(never.first) == "HARM" and not saying.supposed(never.first):
            yield never.first, never.last
    for have in saying.said("HAVE"):
        following = saying.word(have.last + 1)
        last_words = (
            have.last + 2 >= len(saying.words)
            or saying.broken[have.last + 2]
            or saying.word(have.last + 2) in {"at", "en", "with", "con", "here", "in", "from", "aqui", "whatsoever"}
        )
        negative = _is_not(saying.word(have.first - 1)) or saying.word(have.first - 1) == "no"
        none = following in {"none", "zero", "ninguno", "ninguna", "cero"} or (
            negative and following in {"any", "one", "them", "either", "uno", "una", "alguno"}
        )
        clitic = (
            saying.language == "es"
            and negative is False
            and saying.word(have.first - 1) in {"los", "las", "lo", "la"}
            and saying.word(have.first - 2) == "no"
        )
        if clitic and have.last + 1 >= len(saying.words) and saying.spoken_before(have.first) == "HARM":
            yield have.first - 2, have.last
        if none and last_words and saying.spoken_before(have.first) == "HARM":
            first = have.first - 1 if negative else have.first
            if _said_of_treatment(saying, first):
                yield first, have.last + 1


_ALL_OF_IT = frozenset("all any every the todo todos toda todas cualquier el los la las".split())


_OUT_OF = re.compile(
    r"\b(?:takes?|took|taking|taken|squeezed?|engineered) (?:all |any |the |every )*(?:risks?|dangers?|"
    r"side effects?) (?:right )?out of\b"
)


def _removed(saying: Saying) -> Iterator[Span]:
    """ "removes all risk", "takes the danger out of ketamine"."""
    if _OUT_OF.search(saying.clause.text) and saying.is_about_treatment and not saying.denied(len(saying.words) - 1):
        yield 0, len(saying.words) - 1
    for verb in saying.said("END"):
        if saying.passive(verb) or saying.word(verb.last + 1) not in _ALL_OF_IT or not saying.names_treatment:
            continue
        harm = saying.object_of(verb.last, "HARM", reach=3)
        if (
            harm
            and ends_in_itself(saying, harm)
            and _said_of_treatment(saying, verb.first)
            and not saying.wanted(verb.first)
        ):
            yield verb.first, harm.last
