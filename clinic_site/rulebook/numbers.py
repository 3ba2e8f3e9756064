"""Numbers as they are written in English and Spanish: digits, words, shares, units. One scale for all shares.

Source: design ruling "prose": %, "N of 100", "N in 10,000" and number words in both languages are one scale.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

_UP_TO_NINE = (
    "zero/cero one/un/uno/una two/dos three/tres four/cuatro five/cinco six/seis seven/siete eight/ocho nine/nueve"
)
_TEENS = """
ten/diez eleven/once twelve/doce thirteen/trece fourteen/catorce fifteen/quince sixteen/dieciseis seventeen/diecisiete
eighteen/dieciocho nineteen/diecinueve
"""
_TENS = """
twenty/veinte thirty/treinta forty/cuarenta fifty/cincuenta sixty/sesenta seventy/setenta eighty/ochenta ninety/noventa
"""
_TWENTIES = """
veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho
veintinueve
"""
_HUNDREDS = (
    "cien/ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)


def _named(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: first + step * at for at, same in enumerate(words.split()) for word in same.split("/")}


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_UNITS, _TENS_OF = _named(_UP_TO_NINE, 0), _named(_TENS, 20, 10)
_SINGLE = _named(_TEENS, 10) | _named(_TWENTIES, 21)
_SPANISH_HUNDREDS = _named(_HUNDREDS, 100, 100)
_SPANISH_HUNDREDS |= {word[:-2] + "as": value for word, value in _SPANISH_HUNDREDS.items() if word.endswith("os")}
WORDS: dict[str, int] = (
    _UNITS | _TENS_OF | _SINGLE | _SPANISH_HUNDREDS | {"hundred": 100, "thousand": 1000, "mil": 1000}
)
_WORDS = _any(WORDS)
_BELOW_100 = rf"(?:(?:{_any(_TENS_OF)})(?:[-\s](?:y\s)?(?:{_any(_UNITS)}))?|{_any(_SINGLE)}|{_any(_UNITS)})"
_BELOW_1000 = (
    rf"(?:(?:(?:{_any(_UNITS)}|a)[-\s])?hundred(?:\s(?:and\s)?{_BELOW_100})?"
    rf"|(?:{_any(_SPANISH_HUNDREDS)})(?:\s{_BELOW_100})?|{_BELOW_100})"
)
_SPELT = rf"(?:(?:(?:{_BELOW_1000}|a)\s)?(?:thousand|mil)(?:\s(?:and\s)?{_BELOW_1000})?|{_BELOW_1000})"
SPELT = re.compile(rf"\b{_SPELT}\b")
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
NUMBER = rf"(?:{DIGITS}|\b(?:{_SPELT})\b)"

FRACTIONS: dict[str, tuple[int, int]] = {
    "half": (1, 2),
    "mitad": (1, 2),
    "third": (1, 3),
    "tercio": (1, 3),
    "tercera parte": (1, 3),
    "quarter": (1, 4),
    "fourth": (1, 4),
    "cuarto": (1, 4),
    "cuarta parte": (1, 4),
    "fifth": (1, 5),
    "quinto": (1, 5),
    "quinta parte": (1, 5),
    "tenth": (1, 10),
    "decima parte": (1, 10),
}
_FRACTION = "|".join(
    f"{name}s?" if " " not in name else name.replace(" ", "s? ") + "s?" for name in sorted(FRACTIONS, key=len)[::-1]
)
PERCENT = re.compile(
    rf"({NUMBER})(?:\s?(?:%|per ?cent\b|por ciento\b))?(?:\s?(?:-|–|to|a|and|y)\s?({NUMBER}))?"
    r"\s?(?:%|per ?cent\b|por\sciento\b)"
)
SHARE = re.compile(
    rf"({NUMBER})(?:\s?(?:-|–|to|a|or|o)\s?({NUMBER}))?\s"
    r"(?:(?:people|persons|patients|adults|personas|pacientes|adultos)\s)?"
    rf"(?:out of|of|in|per|among|de cada|de entre|por cada|por|entre|de)\s"
    rf"(?:every\s|the\s|los\s|las\s|its\s|these\s)?({NUMBER})"
)
SLASHED = re.compile(rf"(?<![\d/])({DIGITS})\s?/\s?(100|1,?000|10,?000|100,?000)(?![\d/])")
FRACTION = re.compile(rf"\b(?:({_WORDS}|a|la|el|about|nearly|almost|casi)[-\s])?({_FRACTION})\b")
RANGE = re.compile(rf"\$?({NUMBER})\s?(?:-|–|to|a|and|y)\s?\$?({NUMBER})")
SINGLE = re.compile(rf"[-−]?\$?({NUMBER})")
UNITS = {
    "minutes": "minute minutes min minuto minutos",
    "hours": "hour hours hora horas",
    "days": "day days dia dias",
    "weeks": "week weeks semana semanas",
    "months": "month months mes meses",
    "years": "year years ano anos",
    "points": "point points punto puntos",
    "percentage-points": "percentage porcentuales",
    "mg/kg": "mg/kg",
    "g/kg": "g/kg mcg/kg ug/kg",
    "mg": "mg milligrams miligramos",
    "mmHg": "mmhg",
    "USD": "dollars dolares usd",
    "times": "times veces",
    "people": "people persons patients adults veterans women men personas pacientes adultos veteranos mujeres hombres",
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}
MINUS = re.compile(r"(?:-|\bminus|\bmenos)\s?\$?$")
MORE_NUMBERS = re.compile(rf"\d|\b(?:{_any(set(WORDS) - set(_UNITS))})\b")
UNIT = re.compile(r"(?:business |habiles )?([a-z]+(?:/[a-z]+)?)")
MINUTES = {
    "minutes": 1,
    "hours": 60,
    "days": 1440,
    "business-days": 1440,
    "weeks": 10080,
    "months": 43200,
    "years": 525600,
}


@dataclass(frozen=True)
class Typed:
    """A number as typed. `per` is the denominator of a share (100 for percent), None for a plain number.

    `decimals` are the decimals written, `high` the upper end of a range, `unit` as in `UNITS`, "" for none, `sign` the
    sign written (-1, 1) or 0, `before` the plain text before it. `alone` is False when the text holds a further number.
    """

    value: Decimal
    decimals: int = 0
    per: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    fraction: bool = False
    sign: int = 0
    before: str = ""
    alone: bool = True


def plain(text: str) -> str:
    """Lower case without accents, with the same length, so that places in it are places in the text."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_letter, text))


@cache
def _plain_letter(letter: str) -> str:
    if letter in "\u00a0\u202f":
        return " "
    decomposed = unicodedata.normalize("NFD", letter.lower())
    return decomposed[0] if decomposed else letter


def number(written: str) -> tuple[Decimal, int]:
    """A number and its decimals: "9,016" and "1,000.5" have thousands, "8,4" is a decimal comma."""
    written = written.strip()
    if written[:1].isdigit():
        if re.fullmatch(r"\d+,\d{1,2}|\d+,\d{4,}", written):
            written = written.replace(",", ".")
        value = Decimal(written.replace(",", ""))
        return value, max(0, -int(value.as_tuple().exponent))
    total = part = 0
    for word in re.split(r"[\s-]+", written):
        value_of = WORDS.get(word, 0)
        if value_of == 1000:
            total, part = total + max(part, 1) * 1000, 0
        elif word == "hundred":
            part = max(part, 1) * 100
        else:
            part += value_of
    return Decimal(total + part), 0


def fraction_of(match: re.Match[str]) -> Decimal:
    """The share (0 to 1) that a FRACTION match says: "two thirds" is two of three parts."""
    name = match[2].replace("s ", " ").rstrip("s") if match[2] not in FRACTIONS else match[2]
    name = re.sub(r"^(tercera|cuarta|quinta|decima)s?", r"\1", name)
    over, under = FRACTIONS.get(name, (1, 2))
    times = WORDS.get(match[1] or "", 1) or 1
    return Decimal(over * times) / Decimal(under)


def read(text: str) -> Typed | None:
    """The number of a marked stretch of text; None when there is none."""
    folded = plain(text).replace("−", "-")
    found = _read(folded)
    if found is None:
        return None
    typed, start, end = found
    before, after = folded[:start], folded[end:]
    sign = -1 if MINUS.search(before) else 1 if before.rstrip().endswith("+") else 0
    return replace(
        typed, sign=sign, before=before, alone=not (MORE_NUMBERS.search(before) or MORE_NUMBERS.search(after))
    )


def _read(folded: str) -> tuple[Typed, int, int] | None:
    """The number of a plain text, and where it stands."""
    if match := PERCENT.search(folded):
        value, decimals = number(match[1])
        high = number(match[2])[0] if match[2] else None
        return Typed(value, decimals, Decimal(100), high), *match.span()
    if match := SHARE.search(folded):
        value, decimals = number(match[1])
        high = number(match[2])[0] if match[2] else None
        return Typed(value, decimals, number(match[3])[0], high), *match.span()
    if match := SLASHED.search(folded):
        value, decimals = number(match[1])
        return Typed(value, decimals, number(match[2])[0]), *match.span()
    match = RANGE.search(folded)
    # "forty-seven" is one number.
    if match and not ((spelt := SPELT.match(folded, match.start())) and spelt.end() >= match.end()):
        low, decimals = number(match[1])
        return Typed(low, decimals, None, number(match[2])[0], _unit(folded[match.end() :])), *match.span()
    single, fraction = SINGLE.search(folded), FRACTION.search(folded)
    if fraction and (single is None or fraction.start() <= single.start()):
        return Typed(fraction_of(fraction) * 100, 0, Decimal(100), fraction=True), *fraction.span()
    if single:
        value, decimals = number(single[1])
        unit = "USD" if "$" in single[0] else _unit(folded[single.end() :])
        return Typed(value, decimals, None, None, unit), single.start(1), single.end()
    return None


def _unit(after: str) -> str:
    match = UNIT.match(after.lstrip())
    return UNIT_OF.get(match[1], "") if match else ""
