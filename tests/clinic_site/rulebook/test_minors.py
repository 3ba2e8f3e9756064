"""Under 18, said in free text (clinical.md 3, rule R9)."""

from datetime import date
from pathlib import Path

import pytest

from clinic_site.rulebook import minors
from clinic_site.rulebook.minors import MOST, find
from clinic_site.rulebook.minors_phrases import Signs, signs_of
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
    "hostile",
    [
        "i am " * 20_000,
        "\n" * 100_000,
        " " * 100_000,
        "para mi hijo " * 8_000,
        "15 " * 30_000,
        "my daughter is 16 " * 5_500,
    ],
)
def test_hostile_text_is_read_fast(hostile):
    assert costs.seconds(lambda: find(hostile)) < 1


def labelled(name):
    """The sign and the text of each line of a file beside this one."""
    lines = (Path(__file__).parent / name).read_text().splitlines()
    return [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]


# Years of birth are read as on the day when these lines were written.
WRITTEN = date(2026, 11, 24)


@pytest.mark.parametrize(("sign", "text"), labelled("labelled_minors.txt"))
def test_sentences_that_were_labelled_before_the_patterns_were_touched(sign, text):
    assert bool(find(text, WRITTEN)) is (sign == "+")


@pytest.mark.parametrize(("sign", "text"), labelled("minors_by_phrase.txt"))
def test_each_turn_of_phrase_and_each_way_to_only_mention_someone(sign, text):
    assert bool(find(text, WRITTEN)) is (sign == "+")


@pytest.mark.parametrize(("_", "text"), labelled("labelled_minors.txt") + labelled("minors_by_phrase.txt"))
def test_what_is_not_looked_for_would_not_be_found(_, text, monkeypatch):
    """The signs only spare work: with every turn of phrase tried, the finding is the same."""
    found = find(text, WRITTEN)
    monkeypatch.setattr(minors, "signs_of", lambda plain: Signs(True, True, True))
    assert find(text, WRITTEN) == found


def test_the_signs_of_a_text_are_told_from_its_words():
    assert signs_of("i would like to know what it costs") == Signs(False, False, False)
    assert signs_of("i am 15m") == Signs(True, False, False)
    assert signs_of("fifteen") == Signs(True, False, False)
    assert signs_of("1532 or 155 or 19") == Signs(False, False, False)
    assert signs_of("05 and 4") == Signs(True, False, False)
    assert signs_of("my daughter") == Signs(False, True, True)
    assert signs_of("the clinic in 2011") == Signs(False, False, True)
    assert signs_of("in 18") == Signs(True, False, True)
    assert signs_of("") == Signs(False, False, False)


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("i turned 16", True),
        ("i quit when i turned 16", False),
        ("i quit when they said so, i turned 16", True),
        ("i quit when it was all of it too much. i turned 16", True),
        ("i turned 16 20 years ago", False),
        ("i turned 16, that was well over 20 years ago", False),
        ("i turned 16. it began 2 years ago", True),
        ("i turned 16 back then", False),
        ("i turned 16 and went to see a doctor about it back then", True),
        ("i turned 16. im 40", False),
        ("im 40. i turned 16", False),
        ("im 40 minutes away. i turned 16", True),
        ("in my thirties now. i turned 16", False),
        ("i was born in 1988. i turned 16", False),
        ("i was born in 2008. i turned 16", True),
        ("35 yo. i turned 16", False),
        ("17 yo. i turned 16", True),
        ("patient: 16f, i am 40", True),
    ],
)
def test_an_age_of_long_ago_or_of_an_adult_is_none_of_the_writers_now(text, is_found):
    assert bool(find(text, WRITTEN)) is is_found


def test_what_makes_it_long_ago_stands_near():
    assert not find(f"when {'x' * 10} i turned 16")
    assert find(f"when {'x' * 11} i turned 16")
    assert find(f"i turned 16 {'x' * 31} years ago")
    assert not find(f"i turned 16 {'x' * 20} 9 years ago")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("my son is 15", True),
        ("im 40, my son is 15", False),
        (f"im 40 {FAR}{FAR} my son is 15", False),
        ("im 40, my son is 15, can you treat him", True),
        ("single mom, son is 9", False),
        ("single mom, my son is 9 and needs treatment", True),
        ("my twins are 14", False),
        ("my twins are 14, can you treat them", True),
        ("my twins are 14, can you treat them, they will drive me", False),
        ("im 40, my twins are 14", False),
        ("do you treat teens", False),
        ("do you treat teens? its for my son", True),
        ("do you treat teens? its for my son, im 40", False),
        ("parental consent", True),
        ("parental consent, im 40", False),
        (f"do you treat teens {FAR} its for my son", False),
        (f"parental consent {FAR} im 40", True),
    ],
)
def test_who_is_to_be_treated_is_told_from_the_writer_too(text, is_found):
    assert bool(find(text, WRITTEN)) is is_found


@pytest.mark.parametrize(
    ("text", "today", "is_found"),
    [
        ("born december 2008", WRITTEN, True),
        ("born dec 12, 2008", WRITTEN, True),
        ("born november 2008", WRITTEN, False),
        ("born in 2008", WRITTEN, False),
        ("naci en diciembre de 2008", WRITTEN, True),
        ("naci en enero de 2008", WRITTEN, False),
        ("born december 2008", date(2026, 12, 1), False),
        ("born july 2021", WRITTEN, True),
        ("born december 2021", WRITTEN, False),
        ("7/14/2009 is my birthday", WRITTEN, True),
        ("7/14/1989 is my birthday", WRITTEN, False),
        ("dob 7/14/09", WRITTEN, True),
        ("dob 7/14/89", WRITTEN, False),
        ("d.o.b. 3-2-2013", WRITTEN, True),
        ("DOB 11/25/2008", WRITTEN, True),
        ("DOB 11/25/2008", date(2026, 11, 25), False),
        ("nacio el 30/11/2008", WRITTEN, True),
        ("nacio el 30/11/2008", date(2026, 11, 30), False),
        ("date of birth is 2008-11-25", WRITTEN, True),
        ("date of birth is 2008-11-24", WRITTEN, False),
        ("born nov 25 2008", WRITTEN, True),
        ("born nov 23 2008", WRITTEN, False),
        ("nacio el 25 de noviembre de 2008", WRITTEN, True),
        ("nacio el 3 de noviembre de 2008", WRITTEN, False),
        # Either of the two may be the month: the younger reading counts.
        ("dob 2/12/2008", WRITTEN, True),
        ("dob 2/10/2008", WRITTEN, False),
    ],
)
def test_the_month_of_a_birth_counts(text, today, is_found):
    assert bool(find(text, today)) is is_found


def test_of_one_turn_of_phrase_so_many_places_are_looked_at():
    assert find("my son is 15, can you treat him")
    mention = "my daughter is 16 and will drive me. "
    assert not find(mention * MOST)
    assert find(mention * (MOST - 10) + "and " * 40 + "my daughter is 15, can you treat her")
