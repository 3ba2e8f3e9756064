"""Both sides or no publication: a page that states a benefit of ketamine also states what speaks against it.

Source: content plan "any page that states a benefit also states: often short-lived without more treatment, and two
recent trials showed no clear advantage"; issue text "balance" (harms, what did not work, how long it lasts, what is
unknown, in comparable length); clinical.md opening, facts 2.

B01 no harm is named · B02 nothing about whom or where it did not help · B03 nothing about how long it lasts · B04
nothing about what is not known · B05 the benefit takes much more room than all of that.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .document import Document, Passage
from .findings import BLOCK, REVIEW, Finding
from .sentences import sentences

KETAMINE = re.compile(r"\b(?:ketamin[ea]|infusions?|infusi[oó]n(?:es)?)\b", re.IGNORECASE)
BENEFIT = re.compile(
    r"\b(?:helps?|helped|eas(?:e|es|ed)|reliev\w+|relief|improv\w+|(?:feel|felt|get|got) better|better|"
    r"respond(?:s|ed)?|"
    r"remission|well again|lifts?|lifted|works?|worked|gains?|benefits?|symptoms? (?:fell|fall|were cut|"
    r"went down|dropped)|"
    r"ayud(?:a|an|ó|aron)|alivi\w+|mejor\w*|respond(?:ieron|ió|en|e)|remisión|funciona(?:n|ron)?|beneficio\w*|"
    r"síntomas (?:bajaron|se redujeron))\b",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:not|no|never|nobody|none|cannot|without|\w+n't|if|whether|animals?|mice|rats?|animales|ratones|fades?|"
    r"faded|short|less|how|menos|cómo|nunca|nadie|sin|si|"
    r"ninguna?|tampoco|"
    r"se va|dura poco)\b|\?",
    re.IGNORECASE,
)
GOOD_OUTCOMES = frozenset({"response", "remission", "recovery", "suicidal-thoughts"})

HARM = re.compile(
    r"side effect|nausea|blood pressure|bladder|liver|worse|misuse|addict|dissociat|detached|slow breathing|"
    r"\brisks?\b|harm|"
    r"panic|\bmania\b|headache|dizz|efectos? secundario|náusea|presión|vejiga|hígado|empeor|peor|mal uso|adicci|disoci|"
    r"riesgo|daño|pánico|manía|mareo|dolor de cabeza",
    re.IGNORECASE,
)
DID_NOT_WORK = re.compile(
    r"no clear (?:gain|advantage|help|benefit|difference)|not (?:shown to|clearly|found to)|did not (?:find|"
    r"show|help|work|"
    r"respond|improve)|do(?:es)? not (?:help|work|respond|improve|feel better|get better)|no better than|"
    r"not better|some do not|"
    r"no (?:help|change|benefit|difference)|not (?:help|work) everyone|not everyone|others do not|get no|"
    r"sin (?:mejoría|ventaja|cambio)|no (?:mostr|encontr|ayud|funcion|mejor|respond|se vio|se mostró|les da|"
    r"hubo (?:una )?"
    r"(?:diferencia|ventaja))|no (?:a|le ayuda a) tod|otras no|siguen igual|ninguna ventaja|ventaja clara",
    re.IGNORECASE,
)
HOW_LONG = re.compile(
    r"\bfade|short[\s-]lived|relaps|does not last|do not last|wears? off|lasts? (?:days|weeks|a|only|for)|for a while|"
    r"within (?:days|weeks)|how long|come(?:s)? back|gone by|\bse va\b|\bse van\b|recaíd|recay|dura|poco tiempo|"
    r"por un tiempo|pocas semanas|vuelve|se pierde|desaparece",
    re.IGNORECASE,
)
UNKNOWN = re.compile(
    r"not (?:well |fully |yet )?(?:studied|known|clear)|unknown|unclear|no one (?:knows|can (?:say|tell))|nobody knows|"
    r"little research|we do not know|do not know|low certainty|too good|no comparison group|not been shown|not enough|"
    r"cannot (?:say|tell)|no se (?:sabe|conoce|ha estudiado)|no está (?:claro|bien estudiad)|no (?:sabemos|"
    r"se han estudiado)|"
    r"nadie (?:sabe|puede)|poc[ao]s? (?:estudios|investigación)|sin grupo|no hubo grupo|no tuvo (?:un )?grupo|"
    r"no se ha demostrado|"
    r"ningun[oa] tuvo|demasiado bien|mejor de lo que",
    re.IGNORECASE,
)
NEEDED = (
    ("B01", HARM, "names no harm or side effect"),
    ("B02", DID_NOT_WORK, "does not say where or for whom it did not help"),
    ("B03", HOW_LONG, "does not say how long it lasts"),
    ("B04", UNKNOWN, "does not say what is not known"),
)
MUCH_MORE = 2.0
FAR_TOO_MUCH = 4.0


def check(document: Document, results: Mapping[str, Mapping[str, Any]] | None = None) -> list[Finding]:
    """Findings of a page that states a benefit; none for any other page or for a loose text."""
    benefits = list(_benefits(document, results or {}))
    if not document.is_page or not benefits:
        return []
    return [*_missing(document, benefits[0]), *_proportion(document, benefits)]


def _benefits(document: Document, results: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[Passage, str]]:
    """Each sentence that says, of ketamine, that it helps: in words, or by a marked figure of a good outcome."""
    for passage in document.passages:
        for part in sentences(passage.text):
            marked = any(
                part.start <= mark.start < part.end
                and results.get(mark.href.removeprefix("result:").partition("#")[0], {}).get("outcome") in GOOD_OUTCOMES
                for mark in passage.marks
            ) and KETAMINE.search(passage.text)
            said = KETAMINE.search(part.text) and BENEFIT.search(part.text) and not DENIED.search(part.text)
            if marked or said:
                yield passage, part.text


def _missing(document: Document, first: tuple[Passage, str]) -> Iterator[Finding]:
    passage, sentence = first
    for rule, pattern, lacks in NEEDED:
        if not any(pattern.search(each.text) for each in document.passages):
            yield Finding(
                BLOCK,
                rule,
                sentence,
                f"The page states a benefit and {lacks}.",
                "Say both sides on the page, near the benefit.",
                passage.where,
                passage.line,
            )


def _proportion(document: Document, benefits: list[tuple[Passage, str]]) -> Iterator[Finding]:
    """Words spent on benefits against words spent on harms, limits, duration and what is unknown."""
    told = {sentence for _, sentence in benefits}
    for_it = sum(len(sentence.split()) for sentence in told)
    against = sum(
        len(part.text.split())
        for passage in document.passages
        for part in sentences(passage.text)
        if part.text not in told and any(pattern.search(part.text) for _, pattern, _ in NEEDED)
    )
    if for_it > MUCH_MORE * max(against, 1):
        passage, sentence = benefits[0]
        yield Finding(
            BLOCK if for_it > FAR_TOO_MUCH * max(against, 1) else REVIEW,
            "B05",
            sentence,
            f"{for_it} words tell of benefits, {against} of harms, limits and what is not known.",
            "Give both sides comparable room.",
            passage.where,
            passage.line,
        )
