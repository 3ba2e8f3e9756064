"""Who and what the claims are about: treatment, clinic, outcome, harm (clinical.md 8.1), as folded expressions."""

import re

TREATMENT = (
    r"(?:(?:iv\s)?(?:es)?ketamin[ea]|infusions?|ivs?|drips?|treatments?|therap(?:y|ies)|medicines?|medications?|"
    r"protocols?|"
    r"programs?|approach(?:es)?|procedures?|methods?|molecules?|formulas?|dos(?:es?|is)|vials?|shots?|ampollas?|"
    r"ampolletas?|frascos?|metodos?|procedimientos?|enfoques?|spravato|sessions?|"
    r"lozenges?|infusion(?:es)?|sueros?|goteos?|tratamientos?|terapias?|medicinas?|"
    r"medicamentos?|protocolos?|programas?|sesion(?:es)?)"
)

CLINIC = (
    r"(?:we|our|us|ours|clinics?|teams?|doctors?|providers?|staff|specialists?|physicians?|nosotros|"
    r"nuestr[oa]s?|clinicas?|"
    r"equipos?|doctor(?:es|as?)?|medicos?|especialistas?)"
)

OUTCOME = (
    r"(?:relief|results?|outcomes?|responses?|rates?|recover(?:y|ies)|improvements?|effects?|actions?|experiences?|"
    r"benefits?|healing|remissions?|success|alivio|resultados?|respuestas?|recuperacion(?:es)?|mejorias?|"
    r"efectos?|accion|"
    r"experiencias?|beneficios?|remision|tasas?|exito|sanacion)"
)

HARM = (
    r"(?:harms?|risks?|damage|dangers?|injur(?:y|ies)|side effects?|nausea|vomiting|headaches?|dizziness|drowsiness|"
    r"bladder|liver|blood pressure|memory (?:loss|problems)|misuse|addiction|dependence|worsening|problems?|"
    r"symptoms? of "
    r"withdrawal|danos?|riesgos?|peligros?|lesion(?:es)?|efectos? secundarios?|nauseas?|vomitos?|mareos?|vejiga|"
    r"higado|"
    r"presion|adiccion|dependencia|problemas?|molestias?|pressure|loss|perdida)"
)

IS_T, IS_C, IS_O = (re.compile(rf"\b{words}\b") for words in (TREATMENT, CLINIC, OUTCOME))

WE_VERB = re.compile(r"\b(?:hemos|somos|\w{3,}[aei]mos|le\s\w+amos)\b")

PRONOUN = re.compile(r"\b(?:it|this|that|they|these|which|esto|eso|esta|este|estos|estas|ella|ello)\b")

WORD = re.compile(r"[a-z0-9%']+")

DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "our",
        "your",
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "su",
        "sus",
        "the",
        "most",
        "so",
        "very",
        "muy",
    ]
)

COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|being|am|has|have|had|can|could|may|might|will|would|should|does|do|did|"
    r"remains?|seems?|sounds?|looks?|appears?|suenan?|"
    r"feels?|becomes?|makes?|offers?|provides?|gives?|brings?|delivers?|works?|es|son|fue|fueron|era|eran|sera|"
    r"seran|esta|"
    r"estan|ser|estar|ha|han|puede|pueden|podria|podra|podran|podemos|pueda|tiene|tienen|resulta|ofrece|da|dan|"
    r"trae|parece|sigue)\b|'s\b|"
    r"'re\b|'ll\b|'ve\b|'d\b"
)
