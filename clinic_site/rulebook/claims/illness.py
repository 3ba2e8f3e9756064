"""F01: that an illness is cured, ended or gone. Source: clinical.md 8.3, row F01."""

import re
from collections.abc import Iterator

from .lexicon import Mention
from .saying import Saying, Span

# "The pain of the needle is gone", "symptoms were gone in 10 of 52 people", "some": not the illness, or a report.
_NOT_THE_ILLNESS = re.compile(
    r"\b(?:needle|iv site|injection|stick|poke|tube|arm|chest|stomach|muscle|jaw|after surgery|surgical|labor|"
    r"de cabeza|de garganta|muscular|in the head|head|"
    r"pinchazo|aguja|brazo|pecho|estomago|inyeccion|withdrawal|abstinencia)\b"
)
REPORTED = re.compile(
    r"\b(?:some|several|few|a few|certain|half|one third|at times|sometimes|not everyone|for a (?:while|time)|often|"
    r"usually|may be|in (?:the|one|this|that) (?:study|trial)|\d+ (?:of|in|out of|de cada|de) \d+|\d+ ?%|"
    r"algun[oa]s|cierta|ciertas|a veces|por un tiempo|pueden? (?:que|ser)|en (?:el|un) (?:estudio|ensayo)|means?|"
    r"significa|"
    r"quiere decir|remission|remision|scores?|puntajes?)\b"
)
_ASKS_NOTHING = re.compile(
    r"\b(?:search\w*|look(?:ing|ed|s)?|seek\w*|hop(?:e|es|ing)|wait\w*|wish\w*|ask\w*|want\w*|chas\w+|dream\w*|"
    r"buscan?|esperan?|piden)\b"
)
_FOR = frozenset("over on sobre for of to from against de del para contra a al".split())
_AT_THE_END = frozenset("at by until toward near to before in al hasta".split())
_NOUN_BEFORE = frozenset(
    "a an the our your its this their real true permanent lasting new la una un el su nuestra nuestro esta final "
    "definitiva".split()
)
_GOAL = re.compile(
    r"^[^,]*\b(?:is|are|was|es|son|seria|would be|remains) (?:not|never|no|an?|the|our|un|una|el|la|hard|slow|"
    r"dificil|only)\b"
)


def ended(saying: Saying) -> Iterator[Span]:
    """Where the clause says so: first and last word of each claim."""
    yield from _removed(saying)
    yield from _taken_away(saying)
    yield from _beaten(saying)
    yield from _gone(saying)
    yield from it_is_gone(saying, "ILLNESS")
    yield from _free(saying)
    yield from _by_noun(saying)
    yield from _people_cured(saying)


def _removed(saying: Saying) -> Iterator[Span]:
    """ "erases years of depression", "la elimina", "cures people"."""
    for verb in saying.said("END"):
        if saying.passive(verb) or not _asserted(saying, verb):
            continue
        found = saying.object_of(verb.last, "ILLNESS")
        if found and not _of_a_needle(saying, found):
            yield verb.first, found.last
        elif (
            saying.word(verb.last + 1) in {"is", "es"}
            and saying.is_about_treatment
            and saying.object_of(verb.last + 1, "ILLNESS", reach=3)
        ) or saying.words[verb.first] in _CURE_YOURSELF:
            yield verb.first, verb.last
        elif saying.pronoun_object(verb) and _spoken_of(saying, verb.first):
            yield verb.first, min(verb.last + 1, len(saying.words) - 1)
        elif saying.words[verb.first].startswith(("cur", "heal", "san")) and verb.kind:
            yield from _cured_person(saying, verb)


_CURE_YOURSELF = frozenset("curese curarse curense sanarse sanese sanense".split())


def _cured_person(saying: Saying, verb: Mention) -> Iterator[Span]:
    person = saying.object_of(verb.last, "PERSON", reach=4)
    alone = verb.last + 1 >= len(saying.words)
    what = (
        saying.word(verb.last + 1) in {"what", "where", "when", "de", "lo"} and saying.word(verb.last + 2) != "hambre"
    )
    finite = verb.kind in {"s", "fin", "fut"}
    if person and not (saying.language == "es" and saying.word(verb.last + 1) not in {"a", "al"}):
        yield verb.first, person.last
    elif (
        finite
        and saying.words[verb.first].startswith("cur")
        and (alone or what)
        and saying.word(verb.first - 1) not in _NOUN_BEFORE
    ):
        yield verb.first, verb.last


def _taken_away(saying: Saying) -> Iterator[Span]:
    """ "wipes depression out": the illness stands inside the phrase."""
    for phrase in saying.said("AROUND"):
        inner = [each for each in saying.said("ILLNESS") if phrase.first < each.first and each.last < phrase.last]
        pronoun = any(
            word in {"it", "them", "both", "that"} for word in saying.words[phrase.first + 1 : phrase.first + 3]
        )
        if not _asserted(saying, phrase):
            continue
        if (inner and not _of_a_needle(saying, inner[0])) or (pronoun and _spoken_of(saying, phrase.first)):
            yield phrase.first, phrase.last


def _beaten(saying: Saying) -> Iterator[Span]:
    """ "conquers depression"; weaker verbs only with "for good"."""
    for verb in saying.said("BEAT"):
        if saying.passive(verb) or not _asserted(saying, verb) or REPORTED.search(saying.clause.text):
            continue
        found = saying.object_of(verb.last, "ILLNESS", reach=5)
        if found and not _of_a_needle(saying, found) and (_is_victory(saying, verb) or _for_good(saying)):
            yield verb.first, found.last


_VICTORY = ("beat", "conquer", "defeat", "overc", "master", "triumph", "win", "won", "vanquish", "overpower", "crush",
            "venc", "venz", "derrot", "super", "conquist", "gan", "triunf", "doble", "dobleg")  # fmt: skip


def _is_victory(saying: Saying, verb: Mention) -> bool:
    return saying.words[verb.first].startswith(_VICTORY) and saying.is_about_treatment


def _for_good(saying: Saying) -> bool:
    return bool(
        re.search(
            r"\b(?:for good|for ?ever|permanently|once and for all|never again|at (?:the|its) (?:root|source)|"
            r"para siempre|de una vez(?: por todas)?|de raiz|definitivamente|de (?:manera|forma) (?:definitiva|"
            r"permanente)|por completo|"
            r"completely|entirely)\b",
            saying.clause.text,
        )
    )


def _gone(saying: Saying) -> Iterator[Span]:
    """ "depression is gone", "PTSD, erased", "la ansiedad se esfuma", "se acabó la depresión"."""
    illnesses = [each for each in saying.named("ILLNESS") if not _of_a_needle(saying, each)]
    ends = [(each, True) for each in saying.said("END") if saying.passive(each) or each.kind in {"ed", "part"}]
    for said, passive in [*((each, False) for each in saying.said("GONE")), *ends]:
        for illness in illnesses:
            if illness.last < said.first:
                between = (illness.last + 1, said.first)
            elif saying.language == "es" or saying.words[said.first] in {"gone", "vanished"}:
                between = (said.last + 1, illness.first)
            else:
                continue
            relative = saying.word(between[0]) in _RELATIVE and saying.word(said.first - 1) in _IS
            if not relative and (
                between[1] - between[0] > 7 or not saying.light_between(*between, heavy=2 if passive else 1)
            ):
                continue
            if not _is_predicate(saying, said, between):
                continue
            if saying.text(said.first, said.last) == "ya no" and said.last + 1 < len(saying.words):
                continue
            if _really_gone(saying, illness, said, strong=passive):
                yield min(illness.first, said.first), max(illness.last, said.last)


_NOT_VERBS = frozenset(
    "in en over history historia behind the a un fin final zero cero fuera dead done out old at things thing algo "
    "cosa asunto listo lista gone".split()
)
_MAKES_IT = frozenset(
    "is are was were be been becomes become now es son fue sera quedo queda quedara it's left already forever "
    "finally ya todo".split()
)


def _is_predicate(saying: Saying, said: Mention, between: tuple[int, int]) -> bool:
    """ "is history", "will be behind you"; "addiction in the past" says nothing of a cure."""
    if saying.words[said.first] not in _NOT_VERBS:
        return True
    if between[0] == between[1]:
        return saying.words[said.first] not in {"in", "en", "fin", "final", "zero", "cero", "the", "a", "un"}
    return any(word in _MAKES_IT for word in saying.words[between[0] : between[1]])


_RELATIVE = frozenset("that which who she he you they i we que".split())
_IS = frozenset("is are was were be been simply just finally es fue esta quedo se".split())
_IT = frozenset("it they this those these both thoughts".split())


def it_is_gone(saying: Saying, concept: str) -> Iterator[Span]:
    """ "Depression? ... it is over", "those thoughts vanish": a pronoun for what was named before."""
    for said in saying.said("GONE"):
        word = saying.words[said.first]
        if (
            not word.startswith(("gone", "vanish", "disappear", "evapor", "over", "history", "melt", "dissolv"))
            and "past" not in saying.words[said.first : said.last + 1]
        ):
            continue
        pronoun = next(
            (place for place in range(said.first - 1, max(-1, said.first - 5), -1) if saying.words[place] in _IT), None
        )
        if pronoun is None or not saying.light_between(pronoun + 1, said.first, heavy=0):
            continue
        if saying.spoken_before(pronoun) != concept or not saying.is_about_treatment:
            continue
        if not (
            saying.denied(said.first)
            or saying.supposed(said.first, when=True)
            or REPORTED.search(saying.clause.sentence)
        ):
            yield pronoun, said.last


_BY_ITSELF = re.compile(
    r"\b(?:by itself|on its own|by themselves|on their own|with time|over time|sol[oa]s?\b por|por si sol[oa]s?|"
    r"con el tiempo)\b"
)


def _really_gone(saying: Saying, illness: Mention, said: Mention, *, strong: bool) -> bool:
    first = min(illness.first, said.first)
    if saying.denied(said.first) or saying.denied(illness.first) or saying.supposed(said.first, when=not strong):
        return False
    if not strong and REPORTED.search(saying.clause.sentence):
        return False
    if saying.wanted(first) or _BY_ITSELF.search(saying.clause.text):
        return False
    word = saying.words[said.first]
    if word in {"end", "ends", "ended", "stop", "stops", "stopped", "over", "cease", "ceases", "lifts", "lifted"}:
        return saying.is_about_treatment
    return True


def _free(saying: Saying) -> Iterator[Span]:
    """ "free of depression", "a life without pain", "depression-free", "no longer depressed"."""
    for phrase in saying.said("FREE"):
        found = saying.object_of(phrase.last, "ILLNESS", reach=4)
        weak = not _for_good(saying) and saying.text(phrase.first, phrase.last) in {
            "sin",
            "out of",
            "zero",
            "cero",
            "without",
            "no more",
            "no mas",
        }
        if found is None or _of_a_needle(saying, found) or saying.denied(phrase.first) or saying.supposed(phrase.first):
            continue
        if REPORTED.search(saying.clause.sentence) or saying.wanted(phrase.first):
            continue
        if weak and not _alone(saying, phrase, found):
            continue
        if re.match(
            r" (?:is|are|was|es|son) (?:not|never|no|what nobody|something nobody)\b| no (?:es|son)\b",
            saying.clause.text[saying.spans[found.last][1] :],
        ):
            continue
        if saying.word(phrase.first - 1) in _AT_THE_END and saying.words[phrase.first] in {"the", "an"}:
            continue
        yield phrase.first, found.last
    for illness in saying.named("ILLNESS"):
        bye = saying.word(illness.first - 1) in _FAREWELL or saying.word(illness.last + 1) in _FAREWELL - {"fuera"}
        if bye and not saying.denied(illness.first):
            yield illness.first, illness.last
        following = saying.word(illness.last + 1)
        if (
            following in {"free", "freedom"}
            and saying.word(illness.last + 2)
            not in {
                "of",
                "from",
                "to",
                "needle",
                "procedure",
                "visit",
            }
            and (
                not saying.denied(illness.first)
                and not saying.supposed(illness.first)
                and not REPORTED.search(saying.clause.sentence)
            )
        ):
            yield illness.first, illness.last + 1
    for phrase in saying.said("FREE"):
        pronoun = saying.word(phrase.last + 1) in {"it", "them", "ella", "ellos", "ellas"}
        left = any(
            word in {"leave", "leaves", "left", "walk", "walked", "live", "lives", "free", "rid"}
            for word in saying.words[max(0, phrase.first - 3) : phrase.last]
        )
        if (
            pronoun
            and left
            and _spoken_of(saying, phrase.first)
            and not saying.denied(phrase.first)
            and not saying.supposed(phrase.first)
        ):
            yield phrase.first, phrase.last + 1
    for phrase in saying.said("NO_LONGER"):
        found = saying.object_of(phrase.last, "ILL_ADJECTIVE", reach=4)
        if found and _calmly(saying, phrase):
            yield phrase.first, found.last


def _calmly(saying: Saying, phrase: Mention) -> bool:
    """Asserted, and no report of what some people in a study felt."""
    reported = REPORTED.search(saying.clause.sentence) or saying.supposed(phrase.first, when=True)
    return not reported and not saying.denied(phrase.first)


_FAREWELL = frozenset("goodbye farewell bye adios adieu chao fuera".split())


def _alone(saying: Saying, phrase: Mention, found: Mention) -> bool:
    """ "No more depression." as a call of its own."""
    return phrase.first <= 1 and len(saying.words) - found.last <= 5


def _by_noun(saying: Saying) -> Iterator[Span]:
    """ "a cure for depression", "the end of PTSD", "depression's end", "is the cure"."""
    for noun in saying.said("CURE_NOUN"):
        place = noun.last + 1
        if saying.language == "es" and saying.word(place) not in _FOR:
            place += 1
        preposition = saying.word(place)
        found = saying.object_of(place, "ILLNESS", reach=5) if preposition in _FOR else None
        before = saying.word(noun.first - 1)
        text = saying.text(noun.first, noun.last)
        plain = text.startswith(("cure", "cura", "antid", "eradic", "elimin", "erradic"))
        if saying.denied(noun.first) or saying.supposed(noun.first) or before in {"no", "not"}:
            continue
        if _ASKS_NOTHING.search(saying.clause.text[: saying.spans[noun.first][0]]):
            continue
        after = saying.clause.text[saying.spans[noun.last][1] :]
        if re.search(
            r"\b(?:is|are|does|do|has|may|es|no)\b (?:\w+ )?(?:not|no(?! longer)|n't|never|still|what everyone|"
            r"unknown|existe|hay|ha)\b|\b(?:isn't|doesn't)\b|\bremains\b",
            after,
        ):
            continue
        if found and not _of_a_needle(saying, found):
            end_noun = saying.words[noun.first] in {"end", "ending", "fin", "final"}
            two_before = saying.word(noun.first - 2)
            if end_noun and (before in _AT_THE_END or two_before in _AT_THE_END):
                continue
            if not plain and not end_noun and REPORTED.search(saying.clause.text):
                continue
            yield noun.first, found.last
        elif (
            plain
            and any(each.last == noun.first - 1 for each in saying.named("ILLNESS"))
            and saying.word(noun.last + 1) not in {"rate", "rates"}
        ):
            yield noun.first - 1, noun.last
        elif (
            plain
            and len(saying.words) <= 3
            and noun.last == len(saying.words) - 1
            and before in {"a", "the", "una", "la"}
            and _spoken_of(saying, noun.first)
        ):
            yield noun.first, noun.last
        elif (
            plain
            and text in {"cure", "cura", "cures"}
            and before in _NOUN_BEFORE
            and preposition not in {"for", "para", "de"}
        ):
            is_it = re.search(
                r"\b(?:is|are|be|finally|offers?|found|as|called|have|has|here's|it's|es|ofrece|ofrecemos|tenemos|"
                r"encontr\w+|esta|existe|discover|meet|get)\b",
                saying.clause.text[: saying.spans[noun.first][0]],
            ) or preposition in {"is", "has", "you"}
            if is_it and saying.acts(noun.first):
                yield noun.first, noun.last


_MOVED = frozenset(
    """
    be been being are was were get got feel leave leaves left walk go going home out come emerge salir salen sale
    salio salieron queda quedan quedara quedaron quedo resulto termino esta estan estara sintio siente vuelve
    vuelven se fue fueron quede salga is
    """.split()
)


def _people_cured(saying: Saying) -> Iterator[Span]:
    """ "you will be cured", "patients leave healed", "salen curados"."""
    for state in saying.said("CURED"):
        word = saying.words[state.first]
        if not word.startswith(
            ("cured", "healed", "curad", "sanad", "symptom", "depression", "reborn", "anxiety", "pain")
        ):
            continue
        if (
            saying.denied(state.first)
            or saying.supposed(state.first, when=True)
            or REPORTED.search(saying.clause.sentence)
        ):
            continue
        before = saying.words[max(0, state.first - 6) : state.first]
        if (
            len(saying.words) <= 2
            and state.last == len(saying.words) - 1
            and word.startswith(("cured", "healed", "curad", "sanad"))
            and saying.clause.before.strip()
        ):
            yield state.first, state.last
        people = [each for each in saying.said("PERSON") if state.first - 7 <= each.first < state.first]
        after = saying.at(state.last + 1, "PERSON")
        moved = any(each in _MOVED for each in before)
        if (
            (people and (moved or state.first - people[-1].last == 1))
            or (after and word.startswith(("cured", "healed")))
            or (moved and len(before) <= 3)
        ):
            yield state.first, state.last


def _asserted(saying: Saying, verb: Mention) -> bool:
    finite = verb.kind in {"s", "fin", "ed"}
    if saying.denied(verb.first, finite=finite) or saying.supposed(verb.first) or saying.wanted(verb.first):
        return False
    if not saying.acts(verb.first):
        return False
    gerund = verb.kind in {"ing", "ger", "inf"} and verb.first == 0
    to = verb.first == 1 and saying.words[0] == "to"
    after = saying.clause.text[saying.spans[verb.last][1] :]
    return not ((gerund or to) and _GOAL.search(after))


def _of_a_needle(saying: Saying, illness: Mention) -> bool:
    near = saying.text(max(0, illness.first - 3), min(len(saying.words) - 1, illness.last + 5))
    return bool(
        saying.words[illness.first].startswith(("pain", "dolor", "symptom", "sintoma"))
        and _NOT_THE_ILLNESS.search(near)
    )


def _spoken_of(saying: Saying, place: int) -> bool:
    """Whether a pronoun here may stand for an illness: it was named before, in the last sentences."""
    return saying.spoken_before(place) == "ILLNESS"
