"""What the text rules say, in the language of whoever reads the staff pages.

The rules speak English (claims: the language of the text), and `check_text` prints them so. Here each sentence gets its
Spanish, and a claim found in a Spanish text its English. Words that are meant for the page itself stay in the language
of the page, since that is where they go; so do the sentence that was found, names of references and keys of blocks.
"""

import re
from dataclasses import replace

from .claims import APPROVAL_WHY, blocking, english, spanish
from .claims.percentages import SPANISH as MISSING
from .findings import Finding

type Words = dict[str, str]
type Shapes = tuple[tuple[re.Pattern[str], str], ...]

# What these suggest is a wording for the page; what the others suggest is said to whoever edits it.
WORDINGS = frozenset(
    {"F01", "F02", "F05", "F07", "F08", "F13", "F15", "F16", "F17", "F18", "F21", "F22", "F24", "F27", "S03", "S04"}
)

WORDS: dict[str, str] = {
    # Structure.
    "Name the page or what one finds there.": "Diga qué página es o qué se encuentra allí.",
    "The text mentions suicide or self-harm and does not say how to get help.": (
        "El texto menciona el suicidio o hacerse daño y no dice cómo pedir ayuda."
    ),
    "The page speaks of ketamine for depression and does not say that this use is off-label.": (
        "La página habla de ketamina para la depresión y no dice que este uso es «off-label»."
    ),
    "A picture has no text for people who do not see it.": "Una imagen no tiene texto para quien no la ve.",
    "A column of this table has no header.": "Una columna de esta tabla no tiene encabezado.",
    # Balance.
    "names no harm or side effect": "no nombra ningún daño ni efecto secundario",
    "does not say where or for whom it did not help": "no dice dónde o a quién no ayudó",
    "does not say how long it lasts": "no dice cuánto dura",
    "does not say what is not known": "no dice qué no se sabe",
    "Say both sides on the page, near the benefit.": "Diga los dos lados en la página, cerca del beneficio.",
    "Give both sides comparable room.": "Dé a los dos lados un espacio parecido.",
    # Figures and cites.
    "Cite a reference that is in the library.": "Cite una referencia que esté en la biblioteca.",
    "Write the figure of the result, or mark the result that the sentence means.": (
        "Escriba la cifra del resultado, o marque el resultado del que habla la oración."
    ),
    "A title or heading holds an outcome or risk figure.": (
        "Un título o encabezado tiene una cifra de resultado o de riesgo."
    ),
    "Say “not shown to differ” beside the numbers.": "Diga junto a las cifras que no se demostró una diferencia.",
    "Mark the figure of the group that is named.": "Marque la cifra del grupo que se nombra.",
    "Mark the figure of the outcome that is named.": "Marque la cifra del resultado que se nombra.",
    "no such number": "no hay tal número",
    "response": "respuesta",
    "remission": "remisión",
    "relapse": "recaída",
    # Dates and sources.
    "The rule on remote prescribing ends on 2026-12-31, and nobody has recorded a check of it since 2026-12-15.": (
        "La regla sobre recetar a distancia termina el 2026-12-31, y nadie ha anotado una revisión desde el 2026-12-15."
    ),
    "Look at what rests on it.": "Revise lo que se apoya en ella.",
    "Check and record it.": "Revíselo y anótelo.",
    "yet": "todavía",
    "retracted": "retractada",
    "corrected": "corregida",
    # Both languages.
    "The blocks stand in another order than in the other language.": (
        "Las partes están en otro orden que en el otro idioma."
    ),
    "The chart draws other results than in the other language.": (
        "La gráfica muestra otros resultados que en el otro idioma."
    ),
    "Write the same numbers in both languages.": "Escriba los mismos números en los dos idiomas.",
    "more often": "más veces",
    "less often": "menos veces",
    "only here": "solo aquí",
    "only in the other language": "solo en el otro idioma",
    # Reading.
    "Rewrite it in plainer words.": "Escríbalo con palabras más sencillas.",
    # Claims: what a share of people stands without.
    **MISSING,
}

# Where a finding stands that stands in no block.
PLACES = {"summary": "resumen", "title": "título"}

# A claim's reason and what to do about it, as its rule says both in each language.
CLAIMS: dict[str, str] = {
    **{claim.why["en"]: claim.why["es"] for claim in blocking.CLAIMS},
    **{claim.suggestion["en"]: claim.suggestion["es"] for claim in blocking.CLAIMS if claim.id not in WORDINGS},
    APPROVAL_WHY["en"][0]: APPROVAL_WHY["es"][0],
}
_IN_SPANISH = {rule.id: rule for rule in spanish.RULES}
for _rule in english.RULES:
    CLAIMS[_rule.why] = _IN_SPANISH[_rule.id].why
    if _rule.id not in WORDINGS:
        CLAIMS[_rule.suggestion] = _IN_SPANISH[_rule.id].suggestion

# How the rules put a sentence together, the narrower first. What stands in quotes is the page's own, and stays.
SHAPES = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (r"(.+) \(quoted\)", "{} (citado)"),
        (r"“(.+)” stands without (.+)\.", "«{!q}» está sin {}."),
        (r"Add: (.+)\.", "Agregue: {}."),
        (
            r"A heading of level (\d+) follows one of level (\d+)\.",
            "Un encabezado de nivel {} sigue a uno de nivel {}.",
        ),
        (r"Make it level (\d+)\.", "Póngalo en el nivel {}."),
        (r"The link “(.*)” does not say where it leads\.", "El enlace «{!q}» no dice adónde lleva."),
        (r"The page states a benefit and (.+)\.", "La página afirma un beneficio y {}."),
        (
            r"(\d+) words tell of benefits, (\d+) of harms, limits and what is not known\.",
            "{} palabras hablan de beneficios, y {} de daños, límites y de lo que no se sabe.",
        ),
        (r"No reference has the id “(.*)”\.", "Ninguna referencia tiene el id «{!q}»."),
        (r"“(.+)” is not what the sum (.+) makes\.", "«{!q}» no es lo que da la suma {!q}."),
        (r"No result is called “(.*)”\.", "Ningún resultado se llama «{!q}»."),
        (
            r"“(.+)” is not what the result says: (.+) \((.+)\)\.",
            "«{!q}» no es lo que dice el resultado: {} ({!q}).",
        ),
        (
            r"The figure “(.+)” is from (.+), which is not cited in this paragraph\.",
            "La cifra «{!q}» es de {!q}, que no se cita en este párrafo.",
        ),
        (r"Put (\[.+\]) at the end of the sentence\.", "Ponga {!q} al final de la oración."),
        (
            r"This difference was not shown to differ \((.+)\), and the paragraph does not say so\.",
            "No se demostró que haya esta diferencia ({!q}), y el párrafo no lo dice.",
        ),
        (
            r"“(.+)” stands beside “(.+)”, and is not the figure of that group \((.+)\)\.",
            "«{!q}» está junto a «{!q}», y no es la cifra de ese grupo ({!q}).",
        ),
        (
            r"“(.+)” is said to be (.+), and the result is of (.+) \((.+)\)\.",
            "Se dice que «{!q}» es {}, y el resultado es de {} ({!q}).",
        ),
        (
            r"“(.+)” is an outcome or risk figure and is marked with no result\.",
            "«{!q}» es una cifra de resultado o de riesgo y no tiene ningún resultado marcado.",
        ),
        (r"Mark it: (.+)\.", "Márquela: {!q}."),
        (
            r"“Not FDA-approved” was not checked against (\S+) (.+); it is due before the first publication "
            r"and every 90 days\.",
            "«No aprobada por la FDA» no se ha comparado con {!q} {}; toca antes de la primera publicación y cada "
            "90 días.",
        ),
        (r"since (.+)", "desde el {!q}"),
        (r"The source (.+) was (.+)\.", "La fuente {!q} fue {}."),
        (
            r"The source (.+) is time-sensitive; its last check is 90 days old or more\.",
            "La fuente {!q} cambia con el tiempo; su última revisión es de hace 90 días o más.",
        ),
        (r"Check (.+) and record it\.", "Revise {!q} y anótelo."),
        (r"Source not yet checked: (.+)\.", "Fuente todavía sin revisar: {!q}."),
        (
            r"The block “(.*)” of the other language \((.+)\) is missing\.",
            "Falta la parte «{!q}» del otro idioma ({!q}).",
        ),
        (
            r"The block “(.*)” is not in the other language \((.+)\)\.",
            "La parte «{!q}» no está en el otro idioma ({!q}).",
        ),
        (
            r"The figure (.+) stands here (.+) than in the other language\.",
            "La cifra {!q} está aquí {} que en el otro idioma.",
        ),
        (r"The reference (.+) is cited (.+)\.", "La referencia {!q} se cita {}."),
        (
            r"The number (.+) stands here (.+) than in the other language\.",
            "El número {!q} está aquí {} que en el otro idioma.",
        ),
        (r"INFLESZ (.+), below (.+)\.", "INFLESZ {}, por debajo de {}."),
        (r"Flesch-Kincaid grade (.+), above (.+)\.", "Grado {} de Flesch-Kincaid, por encima de {}."),
        (
            r"This paragraph is at grade (.+), above (.+)\.",
            "Este párrafo está en el grado {}, por encima de {}.",
        ),
        (r"([\d.-]+) percent", "{} por ciento"),
    )
)
_SPANISH = {**CLAIMS, **WORDS}
_ENGLISH = {
    **{spanish: english for english, spanish in CLAIMS.items()},
    **{spanish: english for english, spanish in MISSING.items()},
}
_ENGLISH_SHAPES = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (r"(.+) \(citado\)", "{} (quoted)"),
        (r"«(.+)» está sin (.+)\.", "“{!q}” stands without {}."),
        (r"Agregue: (.+)\.", "Add: {}."),
    )
)
_BLANK = re.compile(r"\{(!q)?\}")


def told(finding: Finding, language: str) -> Finding:
    """The finding in a language, for whoever reads it; what it is known by (rule, sentence) is never changed."""
    say = in_spanish if language == "es" else in_english
    suggestion = finding.suggestion if finding.rule in WORDINGS else say(finding.suggestion)
    where = PLACES.get(finding.where, finding.where) if language == "es" else finding.where
    return replace(finding, why=say(finding.why), suggestion=suggestion, where=where)


def in_spanish(text: str) -> str:
    """A sentence of the text rules in Spanish; as it is where it is Spanish already, or no words are known for it."""
    return _said(text, _SPANISH, SHAPES)


def in_english(text: str) -> str:
    """What the claims said of a Spanish text, in English."""
    return _said(text, _ENGLISH, _ENGLISH_SHAPES)


def _said(text: str, words: Words, shapes: Shapes) -> str:
    if text in words:
        return words[text]
    for pattern, shape in shapes:
        if found := pattern.fullmatch(text):
            # Each blank takes the next part: as it stands ("!q", the page's own words), or said in the language too.
            blanks = [bool(each) for each in _BLANK.findall(shape)]
            parts = zip(found.groups(), blanks, strict=True)
            return _BLANK.sub("{}", shape).format(*(part if own else _said(part, words, shapes) for part, own in parts))
    listed = text.split(", ")
    return ", ".join(words.get(each, each) for each in listed) if len(listed) > 1 else text
