"""F02: that a result is certain. Source: clinical.md 8.3, row F02."""

import re
from collections.abc import Iterator

from .lexicon import Mention
from .promises_refund import refunded
from .promises_twice_denied import no_other_end
from .saying import NAMED_TREATMENT, TREATMENT_OR_CLINIC, WHY, WORD, Saying, Span

# What a clinic may promise: privacy, a time, a price, an answer.
_NOT_AN_OUTCOME = re.compile(
    r"\b(?:privacy|private|confidential\w*|reply|answers?|appointments?|time|place|spots?|price|prices|estimate|"
    r"access|job|rights|by law|law guarantees|warranty|hsa|fsa|"
    r"call you|nurse|room|respect|honest\w*|deposit|records?|fda|approval|aval|aprobacion|permiso|privacidad|"
    r"confidencial\w*|cita|citas|horario|precio|"
    r"lugar|plazo|por ley|presupuesto|respeto|respuesta|cuarto|enfermera|trato)\b"
)
# "We promise to respond to your message."
_ANSWERED = re.compile(
    r"\b(?:respond|responde[rn]?|responderemos|respuesta)\w* (?:to|a) (?:\w+ )?(?:questions?|calls?|messages?|"
    r"e ?mails?|"
    r"letters?|preguntas?|llamadas?|mensajes?|correos?|dudas?|cartas?|solicitud(?:es)?|requests?)\b"
)
# Getting better at something else: "better prepared", "better care", "recover from the anesthesia".
_NOT_BETTER = re.compile(
    r"\s+(?:of (?:your|the|a|these) (?:\w+ )?(?:blood|lab|tests?|scan|survey|study)|distint\w+|differently|cared|"
    r"looked|treated|taken|informed|prepared|rested|supported|fed|hydrated|watched|atendid\w+|cuidad\w+|"
    r"about\b|acerca|care\b|sleep\b|advice|answers?\b|help\b|service|information|prices?|prepared|informed|"
    r"able|know|to (?:eat|drink|drive|go|leave|walk|work|take|wait)\b|"
    r"understand|plan|decide|chance|idea|sense|"
    r"in (?:a|the) (?:quiet|recovery)|area|chair|from (?:the|your|each) (?:\w+ )?(?:session|infusion|anesthesia|"
    r"sedation|surgery|dose)|"
    r"(?:your|the|our|su|el|la) (?!mood|life|depression|symptoms?|health|anxiety|pain|ptsd|vida|animo|depresion|"
    r"ansiedad|salud|dolor)\w+|at \w+ing|de la (?:anestesia|sesion|infusion)|preparad\w+|informad\w+|el (?:sitio|"
    r"plan))"
)
_NOT_WELL_BUT = re.compile(
    r"\b(?:dizz\w+|nausea\w*|side effects?|blood pressure|sick|groggy|sleepy|drowsy|strange|floaty|hungry|room|"
    r"anesthesia|needle|hangover|headaches?|efectos secundarios|mareos?|"
    r"nauseas|presion|anestesia|worse|peor|might|may|tonteria)\b"
)
_HYPOTHETICAL = re.compile(
    r"(?<!why wait )\b(?:if|whether|when|hope\w*|until|si|cuando|hasta que|ojala|who will|quien)\b[^,;:]*$"
)


def made(saying: Saying) -> Iterator[Span]:
    """Where the clause makes one: first and last word of each claim."""
    if not saying.clause.question:
        yield from _sworn(saying)
        yield from _certain(saying)
        yield from refunded(saying)
        yield from _vouched(saying)
        yield from _come_and_leave(saying)
        yield from _result_you_will_get(saying)
        yield from no_other_end(saying)
    yield from _foretold(saying)
    yield from _for_everyone(saying)


def _outcome_after(saying: Saying, last: int, reach: int) -> Mention | None:
    for place in range(last + 1, min(last + 2 + reach, len(saying.words))):
        found = saying.at(place, "WELL", "OUTCOME", "END", "BEAT", "GONE", "FREE")
        if found and (found.concept in {"WELL", "OUTCOME"} or _ends_illness(saying, found)):
            return found
    return None


def _outcome_before(saying: Saying, verb: Mention) -> Mention | None:
    """ "Will it work? Yes, we guarantee it": the result was named before."""
    words = WORD.findall(f"{saying.clause.before} {saying.clause.text[: saying.spans[verb.first][0]]}")
    named = saying.grammar.lexicon.mentions(words, [False] * len(words))
    return verb if any(each.concept in {"WELL", "OUTCOME"} for each in named) else None


_OF_US = frozenset(
    "our your the this these each every all any first day ketamine treatment su nuestro nuestra la el cada".split()
)


def _of_illness(saying: Saying, place: int) -> bool:
    """ "relief from depression", "results from our drip"; not "relief from tax season"."""
    return saying.object_of(place, "ILLNESS", "SUICIDE", reach=4) is not None or saying.word(place + 1) in _OF_US


def _ends_illness(saying: Saying, found: Mention) -> bool:
    return saying.object_of(found.last, "ILLNESS") is not None


def _sworn(saying: Saying) -> Iterator[Span]:
    """ "we guarantee that your mood will lift", "count on relief"."""
    for verb in saying.said("SURE_VERB"):
        if saying.kind_is_passive_noun(verb):
            continue
        found = _outcome_after(saying, verb.last, 10)
        if (
            found is None
            and saying.word(verb.last + 1) in {"it", "that", "this"}
            and verb.last + 2 >= len(saying.words)
        ):
            found = _outcome_before(saying, verb)
        if found is None or saying.denied(verb.first) or saying.supposed(verb.first) or saying.wanted(verb.first):
            continue
        if _NOT_AN_OUTCOME.search(saying.text(verb.last + 1, found.last + 3)) or saying.denied(found.first):
            continue
        if _ANSWERED.search(saying.text(found.first, found.last + 4)):
            continue
        if not saying.acts(verb.first) and not saying.words[verb.first].startswith(
            ("count", "rely", "depend", "expect", "rest")
        ):
            continue
        if re.search(r"\b(?:no|not|never|nadie|nunca)\b", saying.text(verb.last + 1, found.first)):
            continue
        if saying.word(found.last + 1) == "from" and not _of_illness(saying, found.last + 1):
            continue
        yield verb.first, max(verb.last, found.first - 1)


# Words that are certain only as a predicate ("relief is certain"), or weakly.
_WEAK = frozenset(
    """
    sure, certain, a fact, 100%, every time, bound, seguro, segura, seguros, seguras, cierto, cierta, risk free,
    automatic, certainty, por escrito, sin duda, garantia, promised, no doubt, comprobada, a promise
    """.replace("\n", " ")
    .replace("    ", "")
    .strip()
    .split(", ")
)
_SAID_OF_A_TREATMENT = frozenset(
    (
        "can't miss", "cannot miss", "surefire", "sure fire", "foolproof", "failsafe", "fail safe", "fail proof",
        "infallible", "unfailing", "infalible", "infalibles",
    )
)  # fmt: skip
_NEVER_OF_RESULTS = frozenset(("100%", "a fact", "risk free"))
_BEFORE_NOUN = (
    "guaranteed", "assured", "surefire", "sure fire", "foolproof", "garantiz", "asegur", "infalib", "ironclad",
    "certain", "a matter of", "fail safe", "failsafe", "fail proof",
    "can't miss", "unfailing", "infallible", "not a", "isn't a", "no es cuestion",
)  # fmt: skip
_IS = frozenset("is are was es esta son estan it's that's".split())


_AND = frozenset("and but y pero".split())


_FULL = re.compile(
    r"\b(?:100%|full|complete|total|lifetime|written|iron ?clad|satisfaction|money back|no risk) guarantee|"
    r"garantia (?:total|completa|absoluta|por escrito|de por vida|de satisfaccion)\b"
)


def _in_same_part(saying: Saying, sure: Mention) -> str:
    """The four words before and after, without what a comma parts from them."""
    first, last = sure.first, sure.last
    while first > max(0, sure.first - 4) and not saying.broken[first] and saying.words[first - 1] not in _AND:
        first -= 1
    while (
        last < min(len(saying.words) - 1, sure.last + 4)
        and not saying.broken[last + 1]
        and saying.words[last + 1] not in _AND
    ):
        last += 1
    return saying.text(first, last)


_NOT_OF_TIME = re.compile(
    r"matter of time|(?:under|full) warranty|every (?:single )?time|included in (?:the|every) price|"
    r"inclu\w+ en (?:el|cada) precio"
)


def _certain(saying: Saying) -> Iterator[Span]:
    """ "relief guaranteed", "assured results", "recovery is a certainty"."""
    results = saying.said("OUTCOME", "WELL")
    for sure in saying.said("SURE"):
        near = _in_same_part(saying, sure)
        if (
            saying.denied(sure.first)
            or saying.supposed(sure.first)
            or _NOT_AN_OUTCOME.search(_NOT_OF_TIME.sub("", near))
        ):
            continue
        text, following = saying.text(sure.first, sure.last), saying.word(sure.last + 1)
        if text == "promised" and following not in {"to", "by", "with", "from", "here", "in"}:
            continue
        predicate = bool(_IS & set(saying.words[max(0, sure.first - 3) : sure.first]))
        reach = 7 if predicate or (saying.language == "es" and text.endswith(("ado", "ada", "ados", "adas"))) else 4
        before = [each for each in results if 0 <= sure.first - each.last - 1 <= reach]
        after = [each for each in results if 0 <= each.first - sure.last - 1 <= 3]
        if text in _SAID_OF_A_TREATMENT and (
            NAMED_TREATMENT.fullmatch(following) or near.endswith(("infalible", "infalibles"))
        ):
            yield sure.first, sure.last
        if text in {"guarantee", "garantia"} and _FULL.search(near) and saying.names_treatment:
            yield sure.first, sure.last
        if text == "guarantee":
            before = [each for each in before if each.last == sure.first - 1]
        strong = (predicate or text not in _WEAK) and text not in _NEVER_OF_RESULTS
        if before and saying.denied(before[-1].first):
            continue
        if before and strong:
            yield before[-1].first, sure.last
        elif after and (text.startswith(_BEFORE_NOUN) or (text in {"sure", "bound"} and following == "to")):
            yield sure.first, after[0].last
        elif (
            (strong and not following and saying.after_colon("OUTCOME", "WELL"))
            or (
                text.startswith(("guaranteed", "garantizad"))
                and not following
                and saying.acts(sure.first)
                and not _NOT_AN_OUTCOME.search(saying.clause.text)
            )
            or (
                predicate
                and text not in _WEAK
                and _outcome_before(saying, sure)
                and (_IT & set(saying.words[: sure.first]) or (saying.language == "es" and saying.words[0] in _IS))
            )
        ):
            yield sure.first, sure.last


_IT = frozenset("it it's that that's this eso esto".split())


_OUR_PROMISE = re.compile(
    r"\W*(?:our|my|nuestr[oa]|mi) (?:\w+ )?(?:promise|commitment|pledge|vow|guarantee|word|compromiso|promesa|"
    r"palabra|garantia)"
    r"(?: (?:(?:to|for|a|para) (?:\w+ ){0,2}?\w+|is|es|in (?:one|a) (?:line|word)|a usted|es (?:simple|sencill[oa])|"
    r"is simple))*\W*$"
)


_FORETELLS = ("END", "BEAT", "WELL", "WORK", "FREE", "GONE")
_WILL_MAKE = re.compile(
    r"\b(?:hara[n]?|haremos|lograra[n]?|lograremos|conseguira[n]?|permitira[n]?) (?:\w+ )?(?:que|a)\b"
)


def _is_future(said: Mention) -> bool:
    """ "Will", "va a", or a Spanish verb in the future: "saldrá"."""
    return said.concept == "FUTURE" or said.kind == "fut"


def _vouched(saying: Saying) -> Iterator[Span]:
    """ "Your happier life starts here, we give you our word"."""
    ours = _OUR_PROMISE.match(saying.clause.text)
    if ours and saying.after_colon("WELL", "OUTCOME") and not _NOT_AN_OUTCOME.search(saying.clause.sentence):
        yield 0, len(saying.words) - 1
    for word in saying.said("VOUCHED"):
        foretold = [each for each in saying.said("FUTURE", *_FORETELLS) if _is_future(each) and each.first > word.last]
        made = _WILL_MAKE.search(saying.clause.text)
        if word.first <= 1 and (foretold or made) and not _NOT_AN_OUTCOME.search(saying.clause.text):
            told = [each for each in saying.said("ILLNESS", "WELL", "OUTCOME") if each.first > word.last]
            at = foretold[0] if foretold else told[0] if told else word
            if (
                told
                and saying.is_about_treatment
                and not any(saying.denied(place) for place in (word.first, at.last))
                and not saying.supposed(told[0].first)
            ):
                yield word.first, word.last
        found = [each for each in saying.said("OUTCOME", "WELL") if each.last < word.first]
        if not found and word.first <= 1 and len(saying.words) - word.last <= 6 and _outcome_before(saying, word):
            yield word.first, word.last
        if (
            found
            and not saying.denied(word.first)
            and not saying.denied(found[-1].first)
            and not _NOT_AN_OUTCOME.search(saying.clause.text)
        ) and not saying.supposed(found[-1].first):
            yield found[-1].first, word.last


_WORKS_WITH = frozenset("with on to together out at from through by better toward towards in".split())


# "Some people will feel better" promises the reader nothing.
_ONLY_SOME = re.compile(r"\b(?:some|few|half|algun\w+|la mitad|most|many|muchos|dizziness|nausea|mareo)\b")
_NOT_ONLY_SOME = re.compile(
    r"\bn(?:ot|o) (?:just |only |solo )?(?:for |para )?(?:some|algun\w+)\b|\bpocos (?:dias|minutos)\b|\bfew (?:days|"
    r"hours|weeks)\b"
)


def _foretold(saying: Saying) -> Iterator[Span]:
    """ "you will get better", "usted va a sanar", "su ánimo mejorará"."""
    for well in saying.said("WELL", "WORK", "RETURN"):
        if well.concept == "RETURN" and not _FEELINGS & set(saying.words[: well.first]):
            continue
        if well.concept == "WORK" and saying.word(well.last + 1) in _WORKS_WITH:
            continue
        future = [
            each
            for each in saying.said("FUTURE")
            if 0 <= well.first - each.last - 1 <= 3 and not any(saying.broken[each.last + 1 : well.first + 1])
        ]
        spanish_future = (
            saying.language == "es" and well.kind == "fut" and not saying.words[well.first].endswith(("ia", "ian"))
        )
        contracted = saying.word(well.first - 1).endswith("'ll") or saying.word(well.first - 2).endswith("'ll")
        if not future and not spanish_future and not contracted:
            continue
        first = future[0].first if future else well.first
        before = saying.clause.text[: saying.spans[first][0]]
        after = saying.clause.text[saying.spans[well.last][1] :]
        between = saying.text(first, well.first)
        if (
            (_NOT_BETTER.match(after) and not saying.words[well.first].startswith("volver"))
            or _NOT_WELL_BUT.search(f"{before} {between}")
            or (_HYPOTHETICAL.search(before) and not WHY.match(saying.clause.sentence))
        ):
            continue
        if saying.denied(well.first) or saying.denied(first) or re.match(r"\W*(?:or|o) (?:not|no|worse)\b", after):
            continue
        if (
            saying.subject(first) == "other"
            and not NAMED_TREATMENT.fullmatch(saying.word(first - 1))
            and "'" not in saying.words[first]
            and not _gets_better(saying, first)
        ):
            continue
        if _ONLY_SOME.search(f"{' '.join(before.split()[-4:])} {after}") and not _NOT_ONLY_SOME.search(after):
            continue
        yield first, max(first, well.first - 1)


_FEELINGS = frozenset(
    "mood spirits life lives mind outlook smile joy animo vida mente sonrisa alegria humor days day world".split()
)


def _gets_better(saying: Saying, place: int) -> bool:
    """ "Your symptoms will ...", "su hijo va a ...": what gets better is an illness, a person, a mood."""
    before = [each for each in saying.said("ILLNESS", "PERSON") if each.last < place]
    alone = all(word in {"se", "le", "les", "pronto", "y", "and", "then"} for word in saying.words[:place])
    if TREATMENT_OR_CLINIC.search(" ".join(saying.words[:place])) and saying.words[place] in {"will", "va"}:
        made_better = re.search(r"\b(?:make|makes|hacer|hacerle)\b", " ".join(saying.words[place : place + 6]))
        if made_better:
            return True
    return alone or bool(before) or any(word in _FEELINGS for word in saying.words[:place])


_YOU_WILL_GET = re.compile(r" (?:you will|you'll|usted) (?:get|have|find|feel|see|tendra|sentira|encontrara)\b")


def _result_you_will_get(saying: Saying) -> Iterator[Span]:
    """ "Relief you will get"."""
    for result in saying.said("OUTCOME"):
        after = saying.clause.text[saying.spans[result.last][1] :]
        if _YOU_WILL_GET.match(after) and not saying.denied(result.first) and not saying.supposed(result.first):
            yield result.first, result.last


def _come_and_leave(saying: Saying) -> Iterator[Span]:
    """ "Come sad, leave happy"."""
    if saying.words[:1] and saying.words[0] in {
        "come",
        "arrive",
        "walk",
        "check",
        "enter",
        "llegue",
        "entre",
        "venga",
        "llega",
    }:
        for well in saying.said("WELL"):
            if well.first > 1 and saying.words[well.first] in {
                "leave",
                "walk",
                "go",
                "come",
                "salga",
                "vayase",
                "sale",
            }:
                yield well.first, well.last


def _for_everyone(saying: Saying) -> Iterator[Span]:
    """ "every patient recovers": all of them is a promise to the reader."""
    for every in saying.said("ALL_PEOPLE"):
        well = next((each for each in saying.said("WELL") if 0 <= each.first - every.last - 1 <= 9), None)
        if well is None or saying.denied(every.first) or saying.denied(well.first) or saying.supposed(every.first):
            continue
        text = saying.text(every.last + 1, well.last)
        if saying.word(well.first - 1) in {"who", "que", "to", "a"}:
            continue
        if re.search(
            r"\b(?:can|may|might|could|should|wants?|hopes?|deserves?|puede\w*|merece\w*|quiere\w*|espera\w*)\b",
            text,
        ) or _NOT_BETTER.match(saying.clause.text[saying.spans[well.last][1] :]):
            continue
        if well.kind in {"s", "ed", "fin", "fut", ""} or well.kind == "base":
            yield every.first, well.last
