"""Does a text say that its writer, or the person it asks treatment for, is under 18?

Source: clinical.md 3, rule R9, and 3.5. A finding is REVIEW only and staff judge. Ages of long ago ("when I was 15"),
lengths ("15 years of pain") and other people's ages are no finding.
"""

import re
import unicodedata

NUMBERS_EN = "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
NUMBERS_ES = "cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete"
YOUNG = rf"(?:0?[5-9]|1[0-7]|{NUMBERS_EN})"
YOUNG_ES = rf"(?:0?[5-9]|1[0-7]|{NUMBERS_ES})"
# What may follow an age in English: nothing, a stop, "years old", or the next clause; never a unit ("15 minutes late").
YEARS_OLD = r"(?:\s*-?\s*(?:years?|yrs?)[\s-]*(?:old|of age)\b|\s*y\s*/?\s*o\b|\s*yo\b)"
AFTER = (
    rf"(?:{YEARS_OLD}|(?=\s*(?:$|[.,;:!?)\n\"]|and\s+(?:a\s+half|i|my|live|in|want|need|have|feel)\b"
    r"|but\b|so\b|now\b|who\b|is\b|will\b|can\b|do\b|am\b|are\b|because\b|turning\b|in\s+(?:high|middle|school|"
    r"\d*th)\b"
    r"|and\b(?!\s+\d)|if\b|please\b|with\s+(?:depression|anxiety|parents?)\b|from\b)))"
)
UNITS = r"\s*(?:mg|%|percent|minutes|hours|days|weeks|months|years ago)"
I_AM = r"\b(?:i\s*am|im|i'm)\s+(?:only\s+|just\s+|actually\s+|still\s+|about\s+)?(?:a\s+)?"
AGO = r"(?<!when )(?<!since )(?<!until )(?<!like )"

PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{AGO}{I_AM}{YOUNG}{AFTER}",
        rf"{AGO}{I_AM}(?:almost\s+|turning\s+|about to turn\s+|not yet\s+)(?:{YOUNG}|18|eighteen){AFTER}",
        rf"\bi\s+(?:just\s+)?(?:turned|will be|will turn|turn)\s+(?:{YOUNG}|(?<=turn )(?:18|eighteen))\b(?!{UNITS})",
        r"\bi(?:'ll|ll| will| am going to)\s+(?:be|turn)\s+(?:18|eighteen)\b",
        r"\b(?:i\s*am|im|i'm)\s+(?:not|under|below|younger than|less than)\s+(?:yet\s+|even\s+)?(?:18|eighteen)\b"
        rf"(?!{UNITS})",
        r"\bi\s+turn\s+(?:18|eighteen)\b(?!\s*(?:mg|years ago))",
        r"\b(?:i\s*am|im|i'm)\s+(?:\w+\s+)?in\s+(?:the\s+)?(?:[5-9]th|1[0-2]th|fifth|sixth|seventh|eighth|ninth|"
        r"tenth|eleventh|twelfth)\s+grade\b",
        r"\b(?:i\s*am|im|i'm)\s+a\s+(?:high\s?school|middle\s?school|hs)\s+(?:student|freshman|sophomore|junior|"
        r"senior|kid)\b",
        r"(?:^|[.,;!(\n])\s*(?:1[0-7])\s?(?:f|m|ftm|mtf|nb)\b(?=[\s,.;)]|$)",
        rf"\b(?:my|our)\s+(?:son|daughter|child|kid|grandson|granddaughter|niece|"
        rf"nephew)\b[^.!?\n]{{0,15}}?\b(?:is|just turned|turned|"
        rf"turns)\s+{YOUNG}\b(?!{UNITS})[^.!?\n]{{0,40}}?\b(?:ketamine|treat\w*|needs?|help|infusions?|can (?:he|"
        rf"she|they)|see (?:him|her|them)|come in|appointment)\b(?![^.!?\n]{{0,30}}\bfor me\b)",
        rf"\bfor\s+(?:my|our)\s+(?:son|daughter|child|kid|grandson|granddaughter|niece|nephew|brother|"
        rf"sister)\b[^!?\n]{{0,12}}?\b(?:he|she|they|who)(?:'s|\s+is|\s+are)\s+{YOUNG}\b(?!{UNITS})",
        rf"\bmi\s+(?:hij[oa]|niet[oa]|sobrin[oa])\s+(?:tiene|cumplio|"
        rf"acaba de cumplir)\s+{YOUNG_ES}\b[^.!\n]{{0,60}}?\b(?:atend\w+|tratamiento|ketamina|ayuda\w*|cita|"
        rf"necesita|infusion\w*)\b",
        rf"\b(?:voy|estoy)\s+en\s+(?:la\s+)?(?:secundaria|preparatoria|prepa|"
        rf"primaria)\b[^.!?\n]{{0,25}}\b(?:tengo\s+{YOUNG_ES})\b",
        rf"\bmy\s+age\s+(?:is|:)\s*{YOUNG}\b",
        rf"\bage\s*[:=]\s*{YOUNG}\b",
        rf"\b(?:i\s*am|im|i'm)\s+an?\s+{YOUNG}[\s-]*(?:years?|yrs?)?[\s-]*(?:old|yo)\b",
        rf"(?:^|[.,;!\n])\s*{YOUNG}\s*(?:yo|y/o|year old|years old)\s+(?:here|girl|boy|male|female|teen|student)\b",
        r"\b(?:i\s*am|im|i'm)\s+(?:still\s+|only\s+)?(?:a\s+)?(?:minor|underage|under age|teenager)\b",
        rf"\bfor\s+(?:my|our|a)\s+{YOUNG}[\s-]*(?:years?|yrs?)?[\s-]*(?:old|yo)\b",
        rf"\bfor\s+(?:my|our)\s+(?:son|daughter|child|kid|grandson|granddaughter|niece|nephew|brother|sister)\b"
        rf"[^.!?\n]{{0,20}}\b{YOUNG}[\s-]*(?:years?|yrs?)[\s-]*old\b",
        rf"\btengo\s+(?:solo\s+|apenas\s+|ya\s+)?{YOUNG_ES}\s+anos\b"
        r"(?!\s+(?:de\s+(?!edad)|con|en|sin|tomando|sufriendo|viviendo|casad|trabajando|luchando|padeciendo|"
        r"esperando|deprimid|enferm|batallando|limpi|sobri|mas|menos|\w+ndo\b))",
        rf"\b(?:cumpli|voy a cumplir|cumplo|acabo de cumplir)\s+{YOUNG_ES}(?:\s+anos)?\b(?!\s+(?:de|con|meses)\b)",
        r"\b(?:cumplo|voy a cumplir|cumplire)\s+(?:los\s+)?(?:18|dieciocho)\b",
        rf"\bmi\s+edad\s+(?:es|:)\s*(?:de\s+)?{YOUNG_ES}\b",
        rf"\bedad\s*[:=]\s*{YOUNG_ES}\b",
        rf"\bsoy\s+(?:un\s+|una\s+)?(?:\w+\s+)?de\s+{YOUNG_ES}\s+anos\b",
        r"\bsoy\s+(?:todavia\s+|aun\s+|un\s+|una\s+)?(?:menor\b(?!\s+(?:que|de\s+(?:mis|los|las|tres|cuatro|"
        r"cinco|dos|mi|\d+\s+herman)))|adolescente\b)",
        r"\b(?:no\s+tengo|aun no tengo|todavia no tengo|tengo menos de)\s+(?:los\s+)?(?:18|dieciocho)\b",
        r"\bno\s+soy\s+mayor\s+de\s+edad\b",
        rf"\bpara\s+(?:mi|nuestr[oa])\s+(?:hij[oa]|niet[oa]|sobrin[oa]|herman[oa]|"
        rf"nin[oa])\b[^.!?\n]{{0,20}}\b{YOUNG_ES}\s+anos\b",
    )
)
LONGEST = 60


def find(text: str) -> tuple[str, ...]:
    """The words of each place where the text says so, in the order of the text; an empty tuple when it does not."""
    plain = _plain(text)
    found = sorted(
        (match.start(), match.group(0).strip(" .,;!\n")[:LONGEST])
        for pattern in PATTERNS
        for match in pattern.finditer(plain)
    )
    return tuple(dict.fromkeys(words for _, words in found))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold().replace("’", "'")
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"\n+", "\n", re.sub(r"[^\S\n]+", " ", letters).replace(" \n", "\n").replace("\n ", "\n"))
