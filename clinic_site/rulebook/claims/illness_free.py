"""F01: that one is free of an illness: "a life without pain", "depression-free", "no longer depressed"."""

import re
from collections.abc import Iterator

from .illness_guards import REPORTED, for_good, of_a_needle, spoken_of
from .lexicon import Mention
from .saying import Saying, Span

AT_THE_END = frozenset("at by until toward near to before in al hasta".split())


def free_of_it(saying: Saying) -> Iterator[Span]:
    """ "free of depression", "a life without pain", "depression-free", "no longer depressed"."""
    for phrase in saying.said("FREE"):
        found = saying.object_of(phrase.last, "ILLNESS", reach=4)
        weak = not for_good(saying) and saying.text(phrase.first, phrase.last) in {
            "sin",
            "out of",
            "zero",
            "cero",
            "without",
            "no more",
            "no mas",
        }
        if found is None or of_a_needle(saying, found) or saying.denied(phrase.first) or saying.supposed(phrase.first):
            continue
        if REPORTED.search(saying.clause.text) or saying.wanted(phrase.first):
            continue
        after_comma = saying.broken[phrase.first] and saying.names_treatment
        if weak and not after_comma and not _alone(saying, phrase, found):
            continue
        if re.match(
            r" (?:is|are|was|es|son) (?:not|never|no|what nobody|something nobody)\b| no (?:es|son)\b",
            saying.clause.text[saying.spans[found.last][1] :],
        ):
            continue
        if saying.word(phrase.first - 1) in AT_THE_END and saying.words[phrase.first] in {"the", "an"}:
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
                and not REPORTED.search(saying.clause.text)
            )
        ):
            yield illness.first, illness.last + 1
    for phrase in saying.said("FREE"):
        pronoun = saying.word(phrase.last + 1) in {"it", "them", "ella", "ellos", "ellas"} or (
            saying.word(phrase.last + 1) == "el" and phrase.last + 2 == len(saying.words)
        )
        left = any(
            word
            in {
                "leave",
                "leaves",
                "left",
                "walk",
                "walked",
                "live",
                "lives",
                "free",
                "rid",
                "salio",
                "sale",
                "salen",
                "salieron",
                "vive",
                "fue",
            }
            for word in saying.words[max(0, phrase.first - 3) : phrase.last]
        )
        if (
            pronoun
            and left
            and spoken_of(saying, phrase.first)
            and not saying.denied(phrase.first)
            and not saying.supposed(phrase.first)
        ):
            yield phrase.first, phrase.last + 1
    yield from _none_left(saying)
    yield from _brought_and_left(saying)
    for phrase in saying.said("NO_LONGER"):
        found = saying.object_of(phrase.last, "ILL_ADJECTIVE", reach=4)
        if found and _calmly(saying, phrase):
            yield phrase.first, found.last


_HAD_NONE = re.compile(
    r"\b(?:haven't|hasn't|have not|has not|never|not|no ha|no he|no han|no)\b (?:\w+ ){0,3}?(?:a single|one|any|"
    r"another|ni un solo|ni una sola|ningun|ninguna|otro|otra) (?:\w+ ){0,2}$"
)


_HAS_NO = re.compile(r"\b(?:he|she|i|they|who|patients) (?:has|have|had) (?:no|zero) (?:\w+ )?$")


def _none_left(saying: Saying) -> Iterator[Span]:
    """ "I haven't had a single symptom since", "One drip. No depression.", "Anxiety, out."."""
    for illness in saying.named("ILLNESS"):
        before = saying.clause.text[: saying.spans[illness.first][0]]
        if (
            _HAS_NO.search(before)
            and re.search(r"\b(?:at all|anymore|any more|left|today|now)\b", saying.clause.text)
            and saying.is_about_treatment
        ):
            yield illness.first, illness.last
        since = re.search(r"\b(?:since|desde|after|tras)\b", saying.clause.text) and saying.is_about_treatment
        if since and _HAD_NONE.search(before):
            yield illness.first, illness.last
        pain = saying.words[illness.first].startswith(("pain", "dolor", "symptom", "sintoma"))
        whole = illness.first <= 1 and len(saying.words) <= illness.last + 2
        if whole and not pain and saying.words[0] in {"no", "zero", "cero", "sin"} and saying.names_treatment_before:
            yield 0, illness.last
        if whole and saying.word(illness.last + 1) == "out" and saying.broken[illness.last + 1]:
            yield illness.first, illness.last + 1


# "Bring us your panic, take home none", "what it leaves of PTSD: nothing".
_BROUGHT = re.compile(
    r"\b(?:bring|brings|brought|come (?:in )?with|came (?:in )?with|arrive[sd]? with|walk(?:s|ed)? in with|traiga|trae|"
    r"traer|llegue|llega|llego|entra|entre|venga|viene) .*\b(?:take home|took home|takes home|leave|leaves|left|"
    r"go home|"
    r"goes home|went home|walk(?:s|ed)? out|carry home|llev\w+|sale|salga|se va|regres\w+|vuelv\w+) (?:\w+ ){0,3}?"
    r"(?:none|nothing|without (?:it|them)|nada|ningun\w*|sin (?:ella|el|ellas|ellos|eso))\b|"
    r"\b(?:traiga|trae) .*\bno se l[oae]s? llev\w+"
)
_NOTHING_LEFT = re.compile(
    r"\b(?:leaves?|left|remains?|queda\w*|deja\w*) (?:behind )?(?:of|de|del) [^.;]*: ?(?:nothing|nada|zero|cero|not a)|"
    r"\b(?:nothing|nada|not a trace|ni rastro)\b[^.;:]*\b(?:left|remains?|remained|queda|quedo|quedara) (?:of|de|del)\b"
)


def _brought_and_left(saying: Saying) -> Iterator[Span]:
    """What is brought and not taken home, what nothing is left of."""
    said = _BROUGHT.search(saying.clause.sentence) or _NOTHING_LEFT.search(saying.clause.sentence)
    for illness in saying.said("ILLNESS"):
        pain = of_a_needle(saying, illness) or REPORTED.search(saying.clause.sentence)
        if said and not pain and not saying.denied(illness.first) and not saying.supposed(illness.first):
            yield illness.first, illness.last
            return


def _calmly(saying: Saying, phrase: Mention) -> bool:
    """Asserted, and no report of what some people in a study felt."""
    reported = REPORTED.search(saying.clause.text) or saying.supposed(phrase.first, when=True)
    return not reported and not saying.denied(phrase.first)


_FAREWELL = frozenset("goodbye farewell bye adios adieu chao fuera".split())


def _alone(saying: Saying, phrase: Mention, found: Mention) -> bool:
    """ "No more depression." as a call of its own."""
    return phrase.first <= 1 and len(saying.words) - found.last <= 5
