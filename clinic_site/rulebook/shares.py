"""Outcome and risk figures in a text: shares of people for benefit or harm.

Source: clinical.md 8.2 "Percentage" (which figures need a source and which need none).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import numbers

PEOPLE = (
    r"(?:people|persons?|patients?|adults?|veterans?|men|women|clients?|participants?|users?|responders?|those|"
    r"them|us|"
    r"everyone|personas?|pacientes?|adultos?|veteranos?|mujeres|hombres|clientes?|participantes|quienes|ellos|ellas|"
    r"usuarios|gente)"
)
OUTCOME = re.compile(
    r"\b(?:respond\w*|respuesta|response|improv\w*|mejor\w*|better|worse|empeor\w*|peor|remission|remision|relaps\w*|"
    r"reca\w+|recover\w*|recuper\w*|relief|alivi\w*|benefit\w*|benefici\w*|side effects?|efectos? secundarios?|"
    r"adverse|"
    r"adversos?|felt|feel|sint\w+|sient\w+|stopped|dejaron|symptoms?|sintomas?|depress\w*|depresi\w*|anxiety|"
    r"ansiedad|dejo|deja|abandono|"
    r"nausea\w*|dizz\w*|mareo\w*|suicid\w*|died|murieron|dropped out|abandon\w*|worked|works|funcion\w*|helps?|"
    r"helped|"
    r"ayud\w*|success\w*|exito|effective|eficaz|efectiv\w*|satisf\w*|healed|cured|sanaron|curaron|free of|bladder|"
    r"vejiga|misuse|adicc\w*|addict\w*|outcomes?|results?|resultados?|rates?|tasas?|reduc\w*|drop\w*|cut|fell|"
    r"bajaron|"
    r"bajo|dissociat\w*|disoci\w*|memory|memoria)\b"
)
NOT_OUTCOME = re.compile(
    r"\boff\b|discount|descuento|\bprices?\b|precio|\bfees?\b|tarifa|\bcosts?\b|cuesta|copay|copago|interest rate|"
    r"\btax|impuesto|insurance pays|plan pays|deductible|sensitiv|specific|sensibilidad|especificidad|\bscore of|"
    r"puntaje de|"
    r"\boxygen|oxigeno|confidence interval|intervalo de confianza|alcohol by|contrast\b|zoom|text size|battery|"
    r"\banswered\b|response to the survey|contesto|contestaron|had enough data|tenian datos|questions?\b|"
    r"preguntas\b|insured|asegurad|"
    r"on weekdays|uptime|\bdown payment|\bpaid in|\bmoney\b|\bdinero\b"
)
NOT_PEOPLE = re.compile(
    r"\s?(?:%|/|mg\b|ml\b|minut|days|weeks|months|hours|years|dias|semanas|meses|horas|anos|visit|sessions|sesiones|"
    r"infusion|stud|estudios|trials|dos[ei]s|clini|question|items|steps|parts|ways|hospital|countries|reviews|states)"
)
TEN = 10
ROUND_SCALES = frozenset({100, 1000, 10_000, 100_000})
FRACTION_OF_PEOPLE = re.compile(
    rf"\s*(?:of|de)?\s?(?:the|all|our|los|las|nuestros|sus|its|these|those|estos|"
    rf"estas)?\s?(?:\d[\d,]*\s)?(?:\w+\s)?{PEOPLE}\b"
)
FRACTION_THAT_DID = re.compile(
    r"\s*(?:had|have|respond|improv|felt|get|got|relaps|recover|stopp|dropp|tuv|mejor|sint|recay|recaen|recuper|dej|"
    r"se\s|were\s|no\s|did)"
)
# How common an illness or a habit is, and how often two answers agree, is neither benefit nor harm.
PREVALENCE = re.compile(
    r"\b(?:agreed?|agreement|agrees|coincid\w+|acuerdo|concordancia)\b|"
    r"\b(?:have|has|had|live with|lives with|get|gets|with|who take|taking|tiene[n]?|tuvo|tuvieron|tenido|"
    r"vive[n]? con|con|sufre[n]?|que toman|que toma)\s"
    r"(?:had |una |a |major |clinical |la )*(?:depression|depresion|anxiety|ansiedad|ptsd|tept|trd|medicines?|"
    r"medicinas?|medicamentos?)\b"
)
TREATED = re.compile(
    r"\b(?:ketamin\w*|esketamin\w*|infusi\w+|spravato|placebo|respon\w+|improv\w+|mejor\w*|better|remission|"
    r"remision|relief|alivi\w+|side effects?|efectos?|"
    r"help\w*|ayud\w*|reca\w+|relaps\w*|treated|tratad\w+|ect|worked|funcion\w*|nausea\w*|free of|sin)\b"
)
NOT_OF_PEOPLE = re.compile(
    r"\s?(?:de (?:los |las )?|of (?:the |all )?)?(?:\w+ )?(?:treatments?|tratamientos|courses?|prescriptions?|"
    r"recetas|appointments?|calls|llamadas|cases|casos|"
    r"procedures?|procedimientos)\b"
)
# "Of 100 people, 54 responded": the total first.
TOTAL_FIRST = re.compile(
    rf"\b(?:of|among|in|de cada|por cada|de|entre)\s(?:every\s|the\s|all\s|las\s|los\s)?({numbers.NUMBER})"
    rf"(?:\s{PEOPLE})?,?\s(?:about\s|unas\s|unos\s)?({numbers.NUMBER})\b"
)
# "Twice as likely", "el doble de personas": how many times more people is a figure too.
_LIKELY = r"(?:chances?|odds|risks?|rates?|likelihood|probabilidad\w*|riesgos?|posibilidad\w*|tasas?)"
TIMES_AS_MANY = re.compile(
    rf"\b(?:twice|thrice|{numbers.NUMBER} times) (?:as (?:likely|many|often|common)|more (?:likely|often|{PEOPLE}))|"
    rf"\b(?:doubl|tripl|quadrupl)\w+ (?:\w+ )?{_LIKELY}|\b(?:two|three|four|five|ten)-?fold\b|"
    rf"\bel (?:doble|triple) de (?:\w+ )?(?:{_LIKELY}|{PEOPLE}|probables?)|"
    rf"\b{numbers.NUMBER} veces (?:mas|mayor|menos) ?(?:{_LIKELY}|{PEOPLE}|probables?|frecuentes?)?|"
    rf"\b(?:duplic|triplic)\w+ (?:\w+ )?{_LIKELY}"
)
MEASURE_BEFORE = re.compile(r"\b(?:by|to|at least|al menos|a la|en)\s+(?:at least\s+|al menos\s+)?(?:a\s)?(?:la\s+)?$")
WHOLE = re.compile(r"\s*(?:of|de)\s")


@dataclass(frozen=True)
class Share:
    """A share of people: where it stands in the text, as written."""

    start: int
    end: int
    text: str


def shares(text: str) -> list[Share]:
    """Every outcome or risk figure of a text, in English or Spanish.

    Prices, discounts, doses, blood pressure, score ranges, sensitivity, phone numbers, dates, ages, visit counts and
    hours are none, nor "cut by half" as the definition of response.
    """
    folded = numbers.plain(text)
    found: list[Share] = []
    places = (*_percents(folded), *_ratios(folded), *_fractions(folded), *_totals_first(folded), *_times(folded))
    for start, end in places:
        near = _near(folded, start, end, 90, 90)
        if NOT_OF_PEOPLE.match(folded[end : end + 40]) or (PREVALENCE.search(near) and not TREATED.search(near)):
            continue
        if not any(start < other.end and other.start < end for other in found):
            found.append(Share(start, end, text[start:end]))
    return sorted(found, key=lambda share: share.start)


def _near(folded: str, start: int, end: int, before: int, after: int) -> str:
    """The text around, within the sentence."""
    left = re.split(r"[.!?;]\s", folded[max(0, start - before) : start])[-1]
    right = re.split(r"[.!?;](?:\s|$)", folded[end : end + after])[0]
    return f"{left} | {right}"


def _percents(folded: str) -> Iterator[tuple[int, int]]:
    for match in numbers.PERCENT.finditer(folded):
        after = folded[match.end() : match.end() + 40]
        people = re.match(rf"\s*(?:of\s|de\s)?(?:\w+\s)?{PEOPLE}\b", after)
        if NOT_OUTCOME.search(_near(folded, *match.span(), 40, 45)) and not people:
            continue
        # "100% safe" is a claim of another kind (F06, F10).
        if match[1] == "100" and not WHOLE.match(after):
            continue
        yield match.span()


def _ratios(folded: str) -> Iterator[tuple[int, int]]:
    """ "54 of 100", "7 in 10 people", "12 of 20 responded". Of other totals only with people and an outcome."""
    for match in numbers.SLASHED.finditer(folded):
        if numbers.number(match[1])[0] <= numbers.number(match[2])[0] and OUTCOME.search(
            _near(folded, *match.span(), 50, 80)
        ):
            yield match.span()
    for match in numbers.SHARE.finditer(folded):
        value, per = numbers.number(match[1])[0], numbers.number(match[3])[0]
        after = folded[match.end() : match.end() + 40]
        near = _near(folded, *match.span(), 50, 80)
        if per < 2 or value > per or NOT_PEOPLE.match(after) or NOT_OUTCOME.search(near):
            continue
        people = re.match(rf"\s*(?:\w+\s){{0,2}}{PEOPLE}\b", after) or re.search(rf"\b{PEOPLE}\s", match[0])
        outcome = OUTCOME.search(near)
        of_many = " in " in match[0] or " out of " in match[0] or "cada" in match[0]
        if per in ROUND_SCALES or (people and outcome) or ((of_many or per == TEN) and (outcome or people)):
            yield match.span()


def _totals_first(folded: str) -> Iterator[tuple[int, int]]:
    for match in TOTAL_FIRST.finditer(folded):
        per, value = numbers.number(match[1])[0], numbers.number(match[2])[0]
        after = folded[match.end() : match.end() + 40]
        if per in ROUND_SCALES and value <= per and not NOT_PEOPLE.match(after):
            near = _near(folded, *match.span(), 50, 80)
            if OUTCOME.search(near) and not NOT_OUTCOME.search(near):
                yield match.span()


def _times(folded: str) -> Iterator[tuple[int, int]]:
    for match in TIMES_AS_MANY.finditer(folded):
        near = _near(folded, *match.span(), 60, 80)
        if OUTCOME.search(near) and not NOT_OUTCOME.search(near):
            yield match.span()


def _fractions(folded: str) -> Iterator[tuple[int, int]]:
    """ "Two thirds of people", "half of those who responded", "about half had"; not "half the dose", "fell by half"."""
    for match in numbers.FRACTION.finditer(folded):
        before, after = folded[max(0, match.start() - 30) : match.start()], folded[match.end() : match.end() + 60]
        people = FRACTION_OF_PEOPLE.match(after)
        if not people and (MEASURE_BEFORE.search(before) or not FRACTION_THAT_DID.match(after)):
            continue
        if not NOT_OUTCOME.search(_near(folded, *match.span(), 30, 60)):
            yield match.span()
