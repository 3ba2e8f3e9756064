"""Does a text say that its writer, or the person it asks treatment for, is under 18?

Source: clinical.md 3, rule R9, and 3.5. A finding is REVIEW only and staff judge, so a doubt counts as a finding. Ages
of long ago ("when I was 15"), lengths ("15 years of pain") and the ages of people who are only mentioned ("my daughter
is 16 and will drive me") are none.

How it works: what the writer says of themselves is found by `OWN`, unless they speak of the past or are an adult by
their own words. What is said of another (`ANOTHERS`) counts unless the words around it show that this person is not the
one to be treated (`minors_patient`). The turns of phrase are in `minors_phrases`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from .minors_patient import asks_for_another, is_an_adult, is_of_an_adult, is_to_be_treated
from .minors_phrases import ANOTHERS, CONSENT, DO_YOU_TREAT, OF_SEVERAL, OF_SOMEONE, OWN, Signs, signs_of

YOUNGEST_PATIENT = 5
ADULT = 18
MONTHS = {
    name: number
    for number, names in enumerate("jan ene/feb/mar/apr abr/may/jun/jul/aug ago/sep/oct/nov/dec dic".split("/"), 1)
    for name in names.split()
}
MONTH = "|".join(MONTHS)
BORN = re.compile(
    r"(?:\b(?:born|dob|birth ?da(?:y|te)|date of birth|fecha de nac|naci|nacio|nacid[oa]|nacimiento|"
    r"soy del?(?: ano)?)\b|"
    r"\bd\.o\.b\.?)"
    rf"[^.!?\n]{{0,20}}?(?:\b(?P<month>{MONTH})[a-z]*\.?,?[^.!?\n]{{1,6}}?)?\b(?P<year>20\d\d)\b"
)
# A birth with two digits for its year is read as of this century: of the one before, it would be no minor's.
BORN_SHORT = re.compile(
    r"\b(?:dob|d\.o\.b\.?|birth ?da(?:y|te)|date of birth|born|nacimiento)\W{1,4}(?:\w+ ){0,2}"
    r"\d{1,2}[/.-]\d{1,2}[/.-](?P<year>\d\d)\b(?![/.-]?\d)"
)
BIRTHDAY_FIRST = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-](?P<year>20\d\d)\b\W{1,3}(?:is|es)?\s?(?:my|mi|his|her|su)?\s?(?:birth ?da(?:y|"
    r"te)|dob|cumple\w*)\b"
)
CENTURY = 2000
# The day and the month beside a year of birth: 4/2/2010, 30-11-2008, 2010-04-02, nov 25 2008, 25 de noviembre de 2008.
IN_NUMBERS = re.compile(
    r"\b(?P<one>\d{1,2})[/.-](?P<other>\d{1,2})[/.-](?:20)?\d\d\b|\b20\d\d[/.-](?P<later>\d{1,2})[/.-](?P<last>\d{1,2})\b"
)
DAY_OF_MONTH = re.compile(
    rf"\b(?:{MONTH})[a-z]*\.? (?P<after>\d{{1,2}})\b|\b(?P<before>\d{{1,2}})(?:st|nd|rd|th)? (?:de |of )?(?:{MONTH})"
)
LONGEST_DATE = 12
BIRTH_OF_ANOTHER = re.compile(r"\b(?:since|when|after|before|desde que|cuando|despues de que)\b[^.!?\n]{1,40}$")
# Before or behind what the writer says of their age: it is long ago.
LONG_AGO_BEFORE = re.compile(
    r"\b(?:when|since|until|till|before|after|the (?:day|year|summer|time)|by the time|cuando|desde que|"
    r"antes de que)\b"
    r"[^.!?\n,]{0,12}$"
)
LONG_AGO_BEHIND = re.compile(
    r"^[^.!?\n]{0,30}\b(?:years?|yrs?|decades?|anos) (?:ago|back|later|atras)\b|^[^.!?\n]{0,15}\b(?:back then|"
    r"back in|hace)\b"
)
FIRST_PERSON = re.compile(r"\W*(?:i\b|im\b|i'm\b|and\b|y\b|just\b|turn|cumpl|tengo\b|soy\b|voy\b|estoy\b)")
# How it is typed on a phone, and what it stands for.
WRITTEN_OUT = {
    "tngo": "tengo",
    "tego": "tengo",
    "toy": "estoy",
    "toi": "estoy",
    "adolecente": "adolescente",
    "adolesente": "adolescente",
    "adolescnte": "adolescente",
    "adolecent": "adolescent",
    "adolesent": "adolescent",
}
SHORTHAND = re.compile(rf"\b(?:{'|'.join(WRITTEN_OUT)})\b")
DRAWN_OUT = re.compile("e{3,}")
AROUND = 120
LONGEST = 60
# Of the places where one turn of phrase stands, so many are looked at: no honest text has more.
MOST = 30


def find(text: str, today: date | None = None) -> tuple[str, ...]:
    """The words of each place where the text says so, in the order of the text; an empty tuple when it does not.

    `today` is the day by which a year of birth is read.
    """
    plain = _plain(text)
    signs = signs_of(plain)
    if not any(signs):
        return ()
    found = sorted(
        {*_of_the_writer(plain, signs), *_of_another(plain, signs), *_by_birth(plain, today or date.today())}
    )
    return tuple(dict.fromkeys(words.strip(" .,;!\n")[:LONGEST] for _, words in found))


def _matches(patterns: Iterable[re.Pattern[str]], plain: str) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from islice(pattern.finditer(plain), MOST)


def _around(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - AROUND) : match.end() + AROUND]


def _of_the_writer(plain: str, signs: Signs) -> Iterator[tuple[int, str]]:
    is_grown_up = is_an_adult(plain)
    for match in _matches(OWN.for_text(signs), plain):
        is_long_ago = LONG_AGO_BEFORE.search(plain[max(0, match.start() - AROUND) : match.start()])
        is_long_ago = is_long_ago or LONG_AGO_BEHIND.search(plain[match.end() : match.end() + AROUND])
        if not is_long_ago and not (is_grown_up and FIRST_PERSON.match(match.group(0))):
            yield match.start(), match.group(0)


def _of_another(plain: str, signs: Signs) -> Iterator[tuple[int, str]]:
    is_grown_up = is_an_adult(plain)
    for match in _matches(ANOTHERS.for_text(signs), plain):
        if is_to_be_treated(_around(match), is_grown_up=is_grown_up):
            yield match.start(), match.group(0)
    for match in _matches(OF_SEVERAL, plain):
        if is_to_be_treated(_around(match), is_grown_up=is_grown_up) and asks_for_another(_around(match)):
            yield match.start(), match.group(0)
    for match in _matches((CONSENT, DO_YOU_TREAT), plain):
        is_of_someone = match.re is CONSENT or OF_SOMEONE.search(_around(match))
        if is_of_someone and not is_of_an_adult(_around(match)):
            yield match.start(), match.group(0)


def _by_birth(plain: str, today: date) -> Iterator[tuple[int, str]]:
    for match in _matches((BORN, BORN_SHORT, BIRTHDAY_FIRST), plain):
        is_of_someone = BIRTH_OF_ANOTHER.search(plain[max(0, match.start() - AROUND) : match.start()])
        age = today.year - CENTURY - int(match["year"]) % 100
        if any(birthday > (today.month, today.day) for birthday in _birthdays(match)):
            age -= 1
        if YOUNGEST_PATIENT <= age < ADULT and not is_of_someone:
            yield match.start(), match.group(0)


def _birthdays(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The months and days that a birth may name; both readings of 4/2, since a doubt counts as a finding."""
    written = match.string[match.start() : match.end() + LONGEST_DATE]
    numbers = IN_NUMBERS.search(written)
    if numbers:
        one, other = (int(number) for number in numbers.groups() if number)
        yield from ((month, day) for month, day in ((one, other), (other, one)) if month <= max(MONTHS.values()))
    month = MONTHS.get(match.groupdict().get("month") or "", 0)
    if month:
        day = DAY_OF_MONTH.search(written)
        yield month, int(day["after"] or day["before"]) if day else 0


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold().replace("’", "'")
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    letters = DRAWN_OUT.sub("ee", letters)
    letters = SHORTHAND.sub(lambda typed: WRITTEN_OUT[typed[0]], letters)
    return re.sub(r"\n+", "\n", re.sub(r"[^\S\n]+", " ", letters).replace(" \n", "\n").replace("\n ", "\n"))
