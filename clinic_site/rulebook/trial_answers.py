"""Dose and time of a past medicine, read from what people type; what cannot be read for sure is not known.

Source: clinical.md 4 (a month counts as 30 days; dose or time unknown = needs clinician), 4.1 (mg/24 h, 90/210, weekly
fluoxetine). Nothing is guessed: two numbers, a range, another unit or a word like "twice" give None, and a clinician
asks.
"""

import re
import unicodedata
from dataclasses import dataclass

NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
UNITS = {"day": "day", "dia": "day", "week": "week", "wk": "week", "semana": "week", "month": "month", "mes": "month"}
WORDS_OF_DOSE = frozenset("/ mg mgs milligram milligrams miligramo miligramos a per each the day daily total".split())
WORDS_OF_DOSE |= frozenset("al por cada el dia diario diarios diaria about around maybe unos como once una vez".split())
WORDS_OF_TIME = frozenset("about around maybe for unos unas como casi alrededor de por".split())
YEAR = frozenset({"year", "years", "yr", "yrs", "ano", "anos"})
DAYS = {"day": 1, "week": 7, "month": 30}
DAYS_OF_A_YEAR = 360  # twelve months of 30 days
LONGEST_YEARS = 80
# A day told as 24 hours, the unit of the patch in 4.1.
HOURS_24 = re.compile(
    r"(?:/|\b(?:per|each|every|in|over|en|cada|por|al?))\s*(?:las )?24\s*-?\s*(?:h|hrs?|hours?|horas?|hs)\b\.?"
)
# The two substances of Auvelity, one tablet a day or two; its minimum in 4.1 is told by the first.
PAIR = re.compile(r"\b(45|90)(?: ?mgs?)? ?[/-] ?(105|210)\b(?: ?mgs?\b)?")
PAIRS = {("45", "105"), ("90", "210")}
WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?"
NUMBERS = r"\d+|other|second|third|two|three|four|five|six|seven|dos|tres|cuatro|cinco|seis|siete|ocho|segundo|tercer"
# Once a week, however it is told; "8 weeks", "1 week" and "for a week" are a time, not how often.
WEEKLY = re.compile(
    r"\b(?:bi-?)?weekly\b|\bsemanal(?:es|mente)?\b|\bq ?(?:w|wk|week)\b"
    rf"|\b(?:every |on |cada |los |el |each )?(?:{WEEKDAYS})\b"
    rf"|\b(?:every|each|cada|q) ?(?:{NUMBERS}) ?(?:weeks?|wks?|semanas?)\b"
    r"|\b(?:every|each|cada|q) ?(?:7|8|seven|siete|ocho) ?(?:days?|dias?|d)\b"
    r"|(?<!for a )(?<!for one )(?<!por una )(?<!durante una )(?<!\d)(?<!\d )\b(?:week|wk|semana)\b"
)
# Less than every day in another way.
NOW_AND_THEN = re.compile(
    rf"\b(?:every|each|cada|q) ?(?:{NUMBERS}) ?(?:days?|dias?|d|months?|meses)\b|\bdias? por medio\b|\bqod\b"
    r"|\balternat(?:e|ing) days?\b|\bdias? alternos?\b|\bmonthly\b|\bmensual(?:mente)?\b|\bfortnight(?:ly)?\b"
    r"|\bquincenal(?:mente)?\b|\b(?:per|every|each|al|cada|por) (?:month|mes)\b|\bonce a month\b"
    r"|\b(?:as|when) needed\b|\bprn\b|\b(?:si|cuando) (?:lo |la )?(?:necesit\w+|hace falta)\b"
)
HOW_LONG = re.compile(r"\b(?:(?:for|por|durante) )?\d+ ?(?:weeks?|wks?|semanas?|months?|mes|meses|years?|yrs?|anos?)\b")
EVERY_DAY = re.compile(r"\b(?:every|each|cada|q) ?(?:1|one|un) ?(?:day|dia|d)\b")


@dataclass(frozen=True)
class Schedule:
    """How often, as far as the text says so. rest: the text without it, and without how long."""

    weekly: bool
    daily: bool
    rest: str


def schedule(text: str) -> Schedule:
    """How often it was taken; a text (`plain`) that says nothing of it is taken for every day."""
    without_weeks = WEEKLY.sub(" ", EVERY_DAY.sub(" ", text))
    rest = NOW_AND_THEN.sub(" ", without_weeks)
    weekly = WEEKLY.search(text) is not None
    return Schedule(weekly, not weekly and rest == without_weeks, HOW_LONG.sub(" ", rest))


def is_pair_of_auvelity(text: str | None) -> bool:
    """45/105 or 90/210: its two substances, which no other antidepressant has."""
    return any(pair.groups() in PAIRS for pair in PAIR.finditer(plain(text)))


def read_dose(text: str | None) -> float | None:
    """Milligrams a day, from "150 mg" or "75"; None when it is not one plain number of milligrams a day."""
    said = HOURS_24.sub(" a day", plain(text))
    said = PAIR.sub(lambda pair: pair[1] if pair.groups() in PAIRS else pair[0], said)
    numbers, words = NUMBER.findall(said), re.findall(r"[a-z]+|[^a-z0-9\s.]", said)
    if len(numbers) != 1 or set(words) - WORDS_OF_DOSE:
        return None
    return float(numbers[0])


def read_days(text: str | None) -> int | None:
    """Days, from "8 weeks", "2 months", "3 semanas", "1 year"; a bare number is weeks. None when it is not plain."""
    said = plain(text)
    numbers, words = NUMBER.findall(said), re.findall(r"[a-z]+|[^a-z0-9\s.]", said)
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


def plain(text: str | None) -> str:
    """Small letters without accents, without spaces or stops at the end."""
    letters = unicodedata.normalize("NFKD", text or "").casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).strip().rstrip(".")
