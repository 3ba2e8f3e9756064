"""A typed figure equals its result: one scale for all shares, half up, in English and Spanish."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.figures import derived_equals, equals
from clinic_site.rulebook.shares import shares


def result(value, unit="percent", n=None, comparator=None, interval=None):
    return {"value": value, "unit": unit, "n": n, "comparator": comparator, "interval": interval}


RESPONSE = result(63.8, n=47, comparator={"label": "midazolam", "value": 28.0, "n": 25})


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("64%", ""),
        ("63.8%", ""),
        ("63.8 %", ""),
        ("63,8 %", ""),
        ("64 of 100", ""),
        ("64 out of 100", ""),
        ("64 de cada 100", ""),
        ("sixty-four of 100", ""),
        ("6 in 10", ""),
        ("six in ten", ""),
        ("seis de cada diez", ""),
        ("6,380 in 10,000", ""),
        ("64", ""),
        ("64 percent", ""),
        ("64 por ciento", ""),
        ("64 per cent", ""),
        ("28 of 100", "comparator"),
        ("47", "n"),
        ("47 people", "n"),
        ("25", "comparator-n"),
        ("36 of 100", "rest"),
        ("36.2%", "rest"),
        ("72 of 100", "comparator-rest"),
    ],
)
def test_equals_in_every_spelling_and_part(typed, part):
    assert equals(typed, RESPONSE, part)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("63%", ""),
        ("63 of 100", ""),
        ("65 of 100", ""),
        ("64.0%", ""),
        ("7 in 10", ""),
        ("two thirds", ""),
        ("64 days", ""),
        ("64%", "comparator"),
        ("46", "n"),
        ("47 of 100", "n"),
        ("64", "no-such-part"),
        ("60 to 70%", ""),
        ("many", ""),
    ],
)
def test_a_wrong_figure_is_seen(typed, part):
    assert not equals(typed, RESPONSE, part)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("half", 50),
        ("about half", 50.4),
        ("la mitad", 50),
        ("two thirds", 66.7),
        ("dos tercios", 66.7),
        ("one third", 33.3),
        ("a third", 33.3),
        ("una tercera parte", 33.3),
        ("three quarters", 75),
        ("tres cuartas partes", 75),
        ("one in three", 33.3),
        ("one in five", 20),
        ("47 of 100", 46.5),
        ("70 in 10,000", 0.7),
        ("12 of 20", 60),
    ],
)
def test_fractions_and_half_up(typed, value):
    assert equals(typed, result(value))


@pytest.mark.parametrize(
    ("typed", "value"), [("half", 54), ("two thirds", 64), ("one in three", 45), ("46 of 100", 46.5)]
)
def test_a_coarse_fraction_is_no_licence(typed, value):
    assert not equals(typed, result(value))


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("18 days", 18, "days"),
        ("18 días", 18, "days"),
        ("1 hour", 60, "minutes"),
        ("90 minutes", 90, "minutes"),
        ("2 weeks", 14, "days"),
        ("0.5 mg/kg", 0.5, "mg/kg"),
        ("14 points", -14, "points"),
        ("13 puntos", 12.61, "mmHg"),
        ("$1,500", 1500, "USD"),
        ("3", 3, "count"),
        ("7 in 10,000", 0.71, "per-1000-people"),
        ("2 in 100,000", 2.0, "per-100000-treatments"),
        ("1 business day", 1, "business-days"),
        ("1 día hábil", 1, "business-days"),
    ],
)
def test_units(typed, value, unit):
    assert equals(typed, result(value, unit))


@pytest.mark.parametrize(
    ("typed", "value", "unit"), [("18 weeks", 18, "days"), ("18%", 18, "days"), ("2 hours", 90, "minutes")]
)
def test_another_unit_is_another_figure(typed, value, unit):
    assert not equals(typed, result(value, unit))


def test_a_count_may_be_written_as_a_share_of_its_n():
    liver = result(3, "count", n=6)
    assert equals("3 of 6", liver)
    assert equals("half", liver)
    assert not equals("3 of 7", liver)


def test_a_range_equals_the_interval():
    interval = result(46.5, interval={"ci95": [25.9, 68.4]})
    assert equals("26 to 68%", interval)
    assert equals("25.9-68.4%", interval)
    assert not equals("26 to 70%", interval)
    assert not equals("26 to 68%", result(46.5))


def test_a_number_that_the_result_does_not_have_equals_nothing():
    assert not equals("0", result(18, "days"), "comparator")
    assert not equals("5", result(None))


@pytest.mark.parametrize(
    ("typed", "expression", "right"),
    [
        ("$1,200", "3*400=1200", True),
        ("46 of 100", "100-54=46", True),
        ("$1,300", "3*400=1200", False),
        ("$1,200", "3*500=1200", False),
        ("$1,200", "__import__=1200", False),
        ("a lot", "3*400=1200", False),
    ],
)
def test_derived_sums_are_worked_out(typed, expression, right):
    assert derived_equals(typed, expression) is right


@given(st.decimals(0, 100, places=1))
def test_a_value_rounded_half_up_always_equals(value):
    whole = value.quantize(Decimal(1), ROUND_HALF_UP)
    assert equals(f"{whole}%", result(str(value)))
    assert equals(f"{whole} of 100", result(str(value)))
    assert not equals(f"{whole + 1}%", result(str(value)))


@given(st.text(max_size=60))
def test_any_typed_text_has_an_answer(typed):
    assert equals(typed, RESPONSE) in {True, False}


@pytest.mark.parametrize(
    "text",
    [
        "70% of patients respond.",
        "7 in 10 people feel better.",
        "54 of 100 had fewer symptoms.",
        "Two thirds of people improved.",
        "Half of those who responded relapsed.",
        "8.4% had more depression.",
        "Siete de cada diez personas mejoran.",
        "El 70 % de los pacientes responde.",
        "La mitad de las personas mejoró.",
        "54 de cada 100 respondieron.",
        "12 of 20 people responded.",
        "About 1 in 5 stopped because of side effects.",
    ],
)
def test_outcome_figures_are_found(text):
    assert shares(text)


@pytest.mark.parametrize(
    "text",
    [
        "Symptoms were cut by at least half.",
        "Los síntomas bajaron al menos a la mitad.",
        "It is made from one half of the ketamine molecule.",
        "A session costs $400 to $900, 20% off is never offered.",
        "The dose is 0.5 mg/kg over 40 minutes.",
        "Your blood pressure may be 120 over 80.",
        "A score of 10 of 27 is called moderate.",
        "Sensitivity is 88% and specificity 88%.",
        "Call 713-555-0100 or 988.",
        "We are open 9 to 5 on 3 of 7 days.",
        "People aged 18 to 65 may come.",
        "Plan half an hour for the first visit.",
        "Half of the dose is given first.",
        "100% safe is not a thing we say.",
        "Only 537 of 9,016 patients had enough data.",
        "One of two nurses stays with you.",
        "In 2019 the rule changed.",
    ],
)
def test_other_numbers_need_no_mark(text):
    assert shares(text) == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Un tercio recayó.", "Un tercio"),
        ("A quarter dropped out.", "A quarter"),
        ("70 per cent improved.", "70 per cent"),
        ("Tres de cada cinco se sintieron mejor.", "Tres de cada cinco"),
        ("Three out of every five people felt better.", "Three out of every five"),
    ],
)
def test_a_share_is_one_in_words_too(text, written):
    assert [share.text for share in shares(text)] == [written]
