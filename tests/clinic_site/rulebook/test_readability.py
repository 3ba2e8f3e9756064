"""Reading grade of 9.1: what counts as a sentence, a word, a syllable."""

import pytest

from clinic_site.rulebook import wording
from clinic_site.rulebook.readability import english_syllables, measure, spanish_syllables
from clinic_site.rulebook.sentences import sentences


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("depression", 3),
        ("the", 1),
        ("people", 2),
        ("medicine", 3),
        ("Spravato", 3),
        ("off-label", 3),
        ("hard-to-treat", 3),
        ("988", 1),
        ("0.5", 1),
        ("clinic's", 2),
        ("zzgrped", 1),
    ],
)
def test_english_syllables(word, count):
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ketamina", 4),
        ("depresión", 3),
        ("día", 2),
        ("aire", 2),
        ("ciudad", 2),
        ("país", 2),
        ("poeta", 3),
        ("queso", 2),
        ("guitarra", 3),
        ("pingüino", 3),
        ("ahora", 3),
        ("prohibir", 2),
        ("muy", 1),
        ("y", 1),
        ("suicidio", 3),
        ("estudiáis", 3),
        ("construir", 2),
        ("leer", 2),
    ],
)
def test_spanish_syllables_by_the_diphthong_rules(word, count):
    assert spanish_syllables(word) == count


def test_sentences_end_at_stops_and_not_at_decimal_points():
    text = 'The dose is 0.5 mg/kg. Is it safe? "Ask us!" Visit 988lifeline.org today'
    assert [each.text for each in sentences(text)] == [
        "The dose is 0.5 mg/kg.",
        "Is it safe?",
        '"Ask us!"',
        "Visit 988lifeline.org today",
    ]
    assert len(sentences("En EE. UU. se estudia. Y el Dr. Soto lo sabe.")) == 2


def test_the_measure_is_the_formula():
    counted = measure(["The cat sat. The dog ran."], "en")
    assert (counted.sentences, counted.words, counted.syllables) == (2, 6, 6)
    assert counted.grade == pytest.approx(0.39 * 3 + 11.8 * 1 - 15.59)
    spanish = measure(["El gato come. El perro duerme."], "es")
    assert (spanish.sentences, spanish.words, spanish.syllables) == (2, 6, 10)
    assert spanish.inflesz == pytest.approx(206.835 - 62.3 * 10 / 6 - 3)


def test_headings_and_items_are_sentences():
    assert measure(["A heading", "an item", "A sentence."], "en").sentences == 3


def test_reference_marks_and_addresses_are_left_out():
    plain = measure(["It helps some people."], "en")
    assert measure(["It helps some people.[^zarate-2006]"], "en") == plain
    assert measure(["It helps some people. https://example.org/very-long-address"], "en").words == plain.words


def test_each_spanish_digit_is_a_word_of_two_syllables():
    counted = measure(["Son 537 personas."], "es")
    assert (counted.words, counted.syllables) == (5, 1 + 6 + 3)


def test_an_empty_page_has_a_measure():
    assert measure([], "en").grade == 0
    assert measure([], "es").inflesz == 100


def test_form_texts_are_easy_enough():
    """9.1: our own form texts fail the build above the limit."""
    for language in ("en", "es"):
        for name in ("medical", "crisis"):
            counted = measure((wording.plain(each) for each in wording.panel(name, language).paragraphs), language)
            assert counted.grade <= 8 if language == "en" else counted.inflesz >= 60
        counted = measure([wording.plain(wording.STOP_PAGE[language])], language)
        assert counted.grade <= 8 if language == "en" else counted.inflesz >= 60
