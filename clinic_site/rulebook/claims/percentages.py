"""F14: a share of people needs the number of people, a time, a comparator and a source.

Source: clinical.md 8.2 "Percentage": in its sentence or a neighboring sentence of the same paragraph; "no comparison
group" is a comparator; the attached reference is the source.
"""

import re
from bisect import bisect_right

from clinic_site.rulebook.document import Document, Passage
from clinic_site.rulebook.findings import REVIEW, Finding
from clinic_site.rulebook.sentences import Sentence, sentences
from clinic_site.rulebook.shares import PEOPLE, shares

from .clause import fold

_COUNT = (
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
)
NUMBER_OF_PEOPLE = re.compile(
    rf"(?<!of )(?<!in )(?<!out of )\b(?!100 |10 in|\d+ (?:percent|per cent|por ciento|out of)\b)\d[\d,]*\s"
    rf"(?:\w+\s){{0,3}}?{PEOPLE}\b|\b(?:trial|study|group|ensayo|estudio|grupo) (?:of|de) (?!100\b)\d[\d,]+|"
    rf"\bn ?= ?\d+|(?:of|de|in|"
    rf"en|among|entre)\s(?:the\s|los\s|las\s)?(?!100\b|10\b|1,000\b|10,000\b)\d[\d,]*\s(?:\w+\s)"
    rf"{{0,3}}?{PEOPLE}\b|\b\d[\d,]* (?:us |u\.s\. )?(?:people|patients|adults|veterans|personas|pacientes|"
    rf"adultos|veteranos)|\b{PEOPLE},? \(?n\b|"
    rf"\b(?!100\b)\d[\d,]+ (?:were|was|had|got|received|took|fueron|tuvieron|recibieron)\b|\({_COUNT} (?:people|"
    rf"personas|patients|pacientes)"
)
# "4 out of 5 patients" is a share, not a number of people.
OUT_OF_FEW = re.compile(r"\b\d+ (?:out of|of|in|de cada|de) (?:every |each |cada )?(?:[1-9]|10|100|1,000|10,000)\b")
TIME = re.compile(
    r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|minutos?|horas?|dias?|semanas?|meses|mes|anos?|next day|"
    r"dia siguiente|at any time|en cualquier momento|"
    r"first course|primera serie|after (?:one|two|six|up to|the first|\d+)|despues de (?:una|la|seis|hasta|\d+)|"
    r"end of (?:the )?(?:course|study|trial)|at the end|al final|overnight|\d+ ?h)\b"
)
COMPARATOR = re.compile(
    r"\b(?:compared|comparison|comparator|comparacion|grupo para comparar|comparar|comparad[oa]s?|versus|vs|"
    r"placebo|saline|"
    r"salt water|agua con sal|solucion salina|midazolam|control group|controls|"
    r"grupo (?:de )?(?:control|comparacion)|usual care|atencion (?:habitual|de siempre|usual)|than with|que con|"
    r"ect|other group|"
    r"otro grupo|and \w+(?:%| of 100| de cada 100)? (?:with|after|on)|no comparison|sin comparacion|open label|"
    r"aripiprazole|antidepressants? alone)\b"
)
# "Neither had a comparison group", "There was no comparison group" at the end speak of the whole paragraph.
SPEAKS_BACK = re.compile(
    r"^\W*(?:neither|none|both|in each|ninguno|ninguna|ambos|en todos)\b|\bno (?:comparison|control) group|"
    r"\bno (?:hubo|tuvo|tuvieron) (?:un )?grupo (?:de comparacion|para comparar)"
)
# As many of them as a paragraph for readers can hold.
FEW = 20
# A sentence and its place.
Asides = tuple[list[tuple[str, int]], list[tuple[str, int]]]
SPEAKS_FOR_ALL = re.compile(r"\W*(?:neither|none|ninguno|ninguna)\b")
MOST_PEOPLE = re.compile(
    rf"\b(?:nearly|almost|virtually) every(?:one|body)(?= (?:\w+ )?(?:responds?|improves?|feels better|gets better|"
    rf"recovers?|benefits))|"
    rf"\b(?:(?:twice|three times|four times|double|el doble de|el triple de) (?:as many )?|"
    rf"most|nearly all|almost all|(?:the|a) (?:\w+ )?majority of|the bulk of|more than half of|virtually all|"
    rf"nearly every|"
    rf"la mayoria de (?:las |los )?|casi tod[oa]s (?:las |los )?)\s?(?:of )?(?:our |the |nuestr[oa]s )?{PEOPLE} "
    r"(?:\w+ ){0,3}?(?:respond\w*|improv\w*|feel better|get better|recover\w*|benefit\w*|mejora\w*|responde\w*|"
    r"se sienten mejor|se recupera\w*|reach\w* remission|remission)"
)


def check(document: Document, passage: Passage) -> list[Finding]:
    """A finding for each share of a passage that lacks something, naming what is missing."""
    parts = sentences(passage.text)
    found = []
    spans = [(share.start, share.text) for share in shares(passage.text)]
    spans += [
        (match.start(), passage.text[match.start() : match.end()]) for match in MOST_PEOPLE.finditer(fold(passage.text))
    ]
    said: set[int] = set()
    asides = _asides(parts) if spans else ([], [])
    starts = [part.start for part in parts]
    for start, text in spans:
        place = bisect_right(starts, start) - 1
        if place < 0 or start >= parts[place].end or place in said:
            continue
        missing = _missing(document, passage, parts, place, asides)
        if missing:
            said.add(place)
            found.append(
                Finding(
                    REVIEW,
                    "F14",
                    parts[place].text,
                    *_said(document.language, text, missing),
                    passage.where,
                    passage.line,
                    "ftc-2022-health-products",
                )
            )
    return found


SPANISH = {
    "the number of people": "el número de personas",
    "a time": "un tiempo",
    "a comparator": "un grupo de comparación",
    "a source": "una fuente",
}


def _said(language: str, text: str, missing: list[str]) -> tuple[str, str]:
    """Why the share is not enough, and what to write, in the language of the text."""
    if language == "es":
        wanted = ", ".join(SPANISH[name] for name in missing)
        return f"«{text}» está sin {wanted}.", f"Agregue: {wanted}."
    wanted = ", ".join(missing)
    return f"“{text}” stands without {wanted}.", f"Add: {wanted}."


def _asides(parts: list[Sentence]) -> Asides:
    """The sentences that speak back of the whole paragraph, and those that speak for all of it: the last and the first
    of each wording, read once for all shares, so that the cost grows with the length only.
    """
    back = {part.text: place for place, part in enumerate(parts) if SPEAKS_BACK.search(fold(part.text))}
    for_all = {
        part.text: len(parts) - 1 - place
        for place, part in enumerate(reversed(parts))
        if SPEAKS_FOR_ALL.match(fold(part.text))
    }
    return list(back.items())[-FEW:], list(for_all.items())[-FEW:]


def _missing(document: Document, passage: Passage, parts: list[Sentence], place: int, asides: Asides) -> list[str]:
    near = parts[max(0, place - 1) : place + 2]
    back, for_all = asides
    context = " ".join(part.text for part in near)
    context += " " + " ".join(text for text, last in back if last >= place + 2)
    context += " " + " ".join(text for text, first in for_all if first < place)
    first, last = near[0].start, near[-1].end
    sourced = any(first < cite.at <= last + 1 for cite in passage.cites) or any(
        first <= mark.start < last and mark.href.startswith("result:") for mark in passage.marks
    )
    compared = any(first <= mark.start < last and "#comparator" in mark.href for mark in passage.marks)
    if document.is_page:
        around = [each for each in document.passages if each.where == passage.where and _belongs(each, passage)]
        context += " " + " ".join(each.text for each in around if each is not passage)
        sourced = sourced or any(each.cites for each in around)
    folded = fold(context)
    wanted = {
        "the number of people": NUMBER_OF_PEOPLE.search(OUT_OF_FEW.sub(" ", folded)),
        "a time": TIME.search(folded),
        "a comparator": COMPARATOR.search(folded) or compared,
        "a source": sourced,
    }
    return [name for name, there in wanted.items() if not there]


def _belongs(other: Passage, passage: Passage) -> bool:
    """A row's cells, its header and note, a chart's texts: what a reader sees in one glance."""
    if other.group == passage.group:
        return passage.kind in {"cell", "label", "item"} or other is passage or passage.group % 1000 == 1
    return passage.kind == "cell" and other.group % 1000 in {1, 100}
