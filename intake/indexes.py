"""Blind indexes: find the same person again without keeping a readable name, phone or e-mail in the database."""

import re
import unicodedata
from collections.abc import Iterator

from intake.envelope import Answers
from intake.models import BlindIndex, Inquiry
from intake.sealing import blind_index

Kind = BlindIndex.Kind


def normal_name(text: str) -> str:
    """Case, accents and spacing do not tell two people apart: "  José  PEÑA" is "jose pena"."""
    decomposed = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).casefold().split())


def normal_phone(text: str) -> str:
    """Digits only; the country code 1 of a North American number is dropped."""
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", text))
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def normal_email(text: str) -> str:
    return text.strip().casefold()


NORMAL = {Kind.NAME: normal_name, Kind.PHONE: normal_phone, Kind.EMAIL: normal_email}


def indexes_of(answers: Answers) -> Iterator[tuple[Kind, bytes]]:
    """(kind, value) of each way to be found that these answers hold."""
    for kind, normalise in NORMAL.items():
        answer = answers.get(kind)
        if isinstance(answer, str) and (normal := normalise(answer)):
            yield kind, blind_index(kind, normal)


def add_indexes(inquiry: Inquiry, answers: Answers) -> None:
    """Make an inquiry findable by what these answers hold; what was there before stays."""
    BlindIndex.objects.bulk_create(
        [BlindIndex(inquiry=inquiry, kind=kind, value=value) for kind, value in indexes_of(answers)],
        ignore_conflicts=True,
    )


def values_for(text: str) -> list[bytes]:
    """The index values under which somebody typed as `text` (a whole name, phone or e-mail) would be found."""
    return [blind_index(kind, normal) for kind, normalise in NORMAL.items() if (normal := normalise(text))]
