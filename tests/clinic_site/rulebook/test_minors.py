"""Under 18, said in free text (clinical.md 3, rule R9)."""

from datetime import date
from pathlib import Path

import pytest

from clinic_site.rulebook.minors import find
from tests import costs


@pytest.mark.parametrize(
    "text",
    [
        "I am 15",
        "I'm 15 years old and depressed",
        "im 16 yo",
        "I am fifteen.",
        "i am only 17, can I come?",
        "I’m 17 but my parents know",
        "I am a 16 year old",
        "I just turned 17",
        "I will be 18 in May",
        "I am not 18 yet",
        "I'm under 18",
        "I am a minor",
        "I'm underage",
        "my age is 16",
        "Age: 15",
        "It is for my 15-year-old",
        "Do you treat kids? It is for my son, he is 14 years old",
        "16 year old girl here. 17 yo here",
        "tengo 15 años",
        "Tengo quince años y estoy triste",
        "tengo 17 años de edad",
        "soy menor de edad",
        "Soy menor",
        "cumplo 18 en mayo",
        "mi edad es 16",
        "aún no tengo 18",
        "no soy mayor de edad",
        "Es para mi hija de 15 años",
    ],
)
def test_says_under_18(text):
    assert find(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am 45",
        "I am 18",
        "I am 15 minutes late",
        "I am 15 weeks pregnant",
        "I have been depressed since I was 15",
        "When I was 15 it began",
        "depressed since i am 15 years",
        "I have 15 years of pain",
        "I have a 15 year old son at home",
        "I am 12 pounds lighter",
        "I am 16 days sober",
        "tengo 15 años con depresión",
        "tengo 15 años tomando sertralina",
        "tengo 15 años de casada",
        "tengo 45 años",
        "hace 15 años",
        "soy menor que mi hermano",
        "cumplí 15 meses sin beber",
        "I turned 17 mg down",
        "I am 150 cm tall",
    ],
)
def test_other_numbers_are_no_age_of_a_minor(text):
    assert find(text) == ()


def test_the_words_are_quoted():
    assert find("Hello. I am 15, help") == ("i am 15",)


@pytest.mark.parametrize(
    ("year", "is_found"), [(2008, False), (2009, True), (2021, True), (2022, False), (2030, False)]
)
def test_a_year_of_birth_is_read_by_today(year, is_found):
    text = f"Please book: dob 03/{year}"
    assert find(text, date(2026, 11, 24)) == ((f"dob 03/{year}",) if is_found else ())


def test_today_is_the_day_by_which_a_birth_is_read_unless_another_is_given():
    assert find(f"born in {date.today().year - 12}")
    assert not find(f"born in {date.today().year - 40}")


def test_a_birth_long_ago_in_the_writers_life_is_another_persons():
    assert find("since my daughter was born in 2015", date(2026, 1, 1)) == ()
    assert find("My daughter was born in 2015 and needs help", date(2026, 1, 1)) == ("born in 2015",)


FAR = "and " * 40


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("my daughter is 16", True),
        ("my daughter is 16, she will drive me", False),
        ("she will drive me, my daughter is 16", False),
        (f"my daughter is 16 {FAR} my brother will drive me", True),
        (f"my brother will drive me {FAR} my daughter is 16", True),
        ("i have a dog and my daughter is 16", False),
        ("i have a dog and my daughter is 16, can you treat her", True),
        ("i have a dog, can you treat my daughter, she is 16, she will drive me", False),
    ],
)
def test_the_words_around_show_who_is_to_be_treated(text, is_found):
    assert bool(find(text)) is is_found


def test_the_words_around_are_those_within_120_letters():
    for distance, is_found in ((120, False), (121, True)):
        behind = f"my daughter is 16{', '.ljust(distance - len('for me'), '-')}for me"
        assert bool(find(behind)) is is_found
        assert bool(find(f"for me {'my '.rjust(distance - len('for me '), '-')}daughter is 16")) is is_found


def test_the_same_words_are_named_once_and_cut_short():
    assert find("I am 15. I am 15.") == ("i am 15",)
    assert find("I am 15 and my sister is 14, can you see her") == ("i am 15", "sister is 14")
    assert [len(words) for words in find(f"my granddaughter {'x' * 28} is about almost seventeen, help")] == [60]


@pytest.mark.parametrize(
    "hostile", ["i am " * 20_000, "\n" * 100_000, " " * 100_000, "para mi hijo " * 8_000, "15 " * 30_000]
)
def test_hostile_text_is_read_fast(hostile):
    assert costs.seconds(lambda: find(hostile)) < 1


UNSEEN = [
    line.split(" | ", 1)
    for line in (Path(__file__).parent / "labelled_minors.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("sign", "text"), UNSEEN)
def test_sentences_that_were_labelled_before_the_patterns_were_touched(sign, text):
    assert bool(find(text)) is (sign == "+")
