"""Dose and time of a past medicine, read from what people type; what cannot be read for sure is not known.

Source: clinical.md 4 (a month counts as 30 days; dose or time unknown = needs clinician). Nothing is guessed: two
numbers, a range, another unit or a word like "twice" give None, and a clinician asks.
"""

import re
import unicodedata

NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
UNITS = {"day": "day", "dia": "day", "week": "week", "wk": "week", "semana": "week", "month": "month", "mes": "month"}
WORDS_OF_DOSE = frozenset("/ mg mgs milligram milligrams miligramo miligramos a per each the day daily total".split())
WORDS_OF_DOSE |= frozenset("al por cada el dia diario diarios diaria about around maybe unos como once una vez".split())
WORDS_OF_TIME = frozenset("about around maybe for unos unas como casi alrededor de por".split())
YEAR = frozenset({"year", "years", "yr", "yrs", "ano", "anos"})
DAYS = {"day": 1, "week": 7, "month": 30}
DAYS_OF_A_YEAR = 360  # twelve months of 30 days
LONGEST_YEARS = 80


def read_dose(text: str | None) -> float | None:
    """Milligrams a day, from "150 mg" or "75"; None when it is not one plain number of milligrams a day."""
    plain = _plain(text)
    numbers, words = NUMBER.findall(plain), re.findall(r"[a-z]+|[^a-z0-9\s.]", plain)
    if len(numbers) != 1 or set(words) - WORDS_OF_DOSE:
        return None
    return float(numbers[0])


def read_days(text: str | None) -> int | None:
    """Days, from "8 weeks", "2 months", "3 semanas", "1 year"; a bare number is weeks. None when it is not plain."""
    plain = _plain(text)
    numbers, words = NUMBER.findall(plain), re.findall(r"[a-z]+|[^a-z0-9\s.]", plain)
    words = [word for word in words if word not in WORDS_OF_TIME]
    if len(numbers) != 1 or len(words) > 1:
        return None
    days = _days_of(words[0] if words else "week")
    total = None if days is None else round(float(numbers[0]) * days)
    return total if total is not None and total <= LONGEST_YEARS * DAYS_OF_A_YEAR else None


def _days_of(word: str) -> int | None:
    if word in YEAR:
        return DAYS_OF_A_YEAR
    for ending in ("", "s", "es"):
        if word.endswith(ending) and (unit := UNITS.get(word.removesuffix(ending))):
            return DAYS[unit]
    return None


def _plain(text: str | None) -> str:
    letters = unicodedata.normalize("NFKD", text or "").casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).strip().rstrip(".")
