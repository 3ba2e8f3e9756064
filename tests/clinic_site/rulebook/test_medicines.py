"""A typed medicine to its group (clinical.md 2c, 2d): brand or generic, whatever the spelling; unknown is REVIEW."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.medicines import GROUPS, INFORMATION_ONLY, NEIGHBOURS, classify


def groups_of(typed):
    return {found.group.id for found in classify(typed) if found.group}


def raises(typed):
    return any(found.raises for found in classify(typed))


@pytest.mark.parametrize(("name", "group"), [(name, group.id) for group in GROUPS for name in group.names])
def test_every_name_of_a_group_raises_that_group(name, group):
    assert groups_of(name.upper()) == {group}


@pytest.mark.parametrize(("name", "generic"), [(n, g) for g, names in INFORMATION_ONLY.items() for n in names])
def test_the_closed_list_raises_nothing(name, generic):
    assert not raises(f"{name.title()} 50 mg daily")
    assert classify(name)[0].name == generic


@pytest.mark.parametrize("name", sorted(NEIGHBOURS - {"paxlovid"}))
def test_a_neighbour_of_a_listed_name_is_not_recognised(name):
    assert raises(name)
    assert not groups_of(name)


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("Xanaxx", "benzodiazepines"),
        ("clonazapam 1mg at night", "benzodiazepines"),
        ("lorazepan", "benzodiazepines"),
        ("Lamictol", "lamotrigine"),
        ("lamotrigene", "lamotrigine"),
        ("adderal xr", "stimulants"),
        ("gabapenten", "sedatives"),
        ("St. John's Wort", "inducers"),
        ("hierba de San Juan", "inducers"),
        ("a glass of wine", "sedatives"),
        ("Ozempic, weekly", "diabetes"),
        ("seroquil", "antipsychotics"),
        ("jugo de toronja", "inhibitors"),
        ("selegiline patch", "maoi"),
        ("Tylenol PM", "sedatives"),
        ("anfetaminas", "stimulants"),
    ],
)
def test_forgiving_spelling_finds_the_group(typed, group):
    assert group in groups_of(typed)


@pytest.mark.parametrize("typed", ["sertaline 100mg", "Zolof", "escitalopran", "bupropión XL 300 mg", "litio"])
def test_one_letter_off_still_is_on_the_closed_list(typed):
    assert not raises(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "xyzzy",
        "Zoloft and something else",
        "vitamin D",
        "trazodone",
        "levothyroxine",
        "none",
        "???",
        "-",
        "antidepressant",
    ],
)
def test_what_nobody_recognises_is_never_routine(typed):
    assert raises(typed)


def test_several_in_one_box_are_told_apart():
    found = classify("Zoloft 50mg, Xanax 0.5 mg as needed; grapefruit juice")
    assert {each.group.id for each in found if each.group} == {"benzodiazepines", "inhibitors"}
    assert [each.typed for each in found if not each.recognised] == ["as needed"]


def test_auvelity_holds_bupropion_but_is_not_on_the_list():
    assert raises("dextromethorphan-bupropion")
    assert raises("Auvelity")


def test_staff_read_the_group_or_the_unknown_words():
    assert classify("klonopin")[0].text == "Benzodiazepine or Z-drug (klonopin)"
    assert classify("zzz")[0].text == "not recognised: “zzz”"


@given(st.text(max_size=60).filter(str.strip))
def test_any_text_has_an_answer(typed):
    assert classify(typed)


def test_every_group_tells_staff_why():
    assert all(group.note for group in GROUPS)
