"""A typed medicine to its group (clinical.md 2c, 2d): brand or generic, whatever the spelling; unknown is REVIEW."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.medicines import GROUPS, INFORMATION_ONLY, NEIGHBOURS, classify, without_dose, words_of


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


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("fenergan", "sedatives"),  # phenergan, two letters off in a short name, but it sounds the same
        ("kwetiapine", "antipsychotics"),
        ("metokarbamol", "sedatives"),  # sounds like the English and the Spanish name, of one group
        ("zanax", "benzodiazepines"),
        ("risperidono", "antipsychotics"),  # as near to the English name as to the Spanish one
        ("lorozepem", "benzodiazepines"),  # two letters off in nine
        ("Xanax/klonipin 1mg", "benzodiazepines"),
        ("metformin 500mg x 2", "diabetes"),
    ],
)
def test_a_name_is_read_by_its_sound_or_two_letters_off_when_it_is_long(typed, group):
    assert groups_of(typed) == {group}


@pytest.mark.parametrize("typed", ["simbalta", "pristique", "fluoxetin", "zolof", "Celexo", "remeron 15mg at nite"])
def test_a_name_of_the_closed_list_is_read_by_its_sound_or_one_letter_off(typed):
    assert not raises(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "lorzepem",  # two letters off in eight
        "lorozepen",  # three letters off
        "venlafoxene",  # two letters off a name of the closed list
        "xana",  # four letters
        "paxel",  # a name of five letters on the closed list
        "lora zepam",  # two words
        "afrix",  # as near to Afrin as to Amrix
        "codaina",  # as near to one as to another
        "dluoxetine",  # of the closed list, and as near to one as to another
    ],
)
def test_a_name_that_is_not_near_enough_is_not_recognised(typed):
    assert raises(typed)
    assert not groups_of(typed)


@pytest.mark.parametrize("word", ["brand", "tambien", "daily", "50mg", "2x", "10", "300mcg", "5ml"])
def test_a_word_of_dose_form_or_time_is_no_medicine(word):
    assert not raises(f"Zoloft {word}")
    assert raises(word), "but alone it is an answer that somebody must read"


def test_a_name_of_several_words_is_read_as_one():
    assert groups_of("diabetes pills and Zoloft") == {"diabetes"}
    assert groups_of("pastillas para la diabetes") == {"diabetes"}
    assert [found.name for found in classify("hierba de san juan")] == ["hierba de san juan"]
    assert [found.name for found in classify("tylenol 3 tylenol pm")] == ["tylenol 3", "tylenol pm"]


def test_unknown_words_of_a_part_stay_together_and_parts_apart():
    assert [found.typed for found in classify("fish oil Zoloft omega, iron")] == ["zoloft", "fish oil omega", "iron"]
    assert [found.typed for found in classify("iron, iron")] == ["iron"]


def test_a_text_is_read_up_to_its_limit():
    assert groups_of("," * 3995 + "Xanax") == {"benzodiazepines"}
    assert groups_of("," * 3996 + "Xanax") == set()


def test_words_are_plain():
    assert words_of("Bupropión XL, St. John’s 37.5") == ["bupropion", "xl", "st", "johns", "37", "5"]
    assert without_dose(["zoloft", "50mg", "daily", "xr", "b12"]) == ["zoloft", "b12"]


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


@pytest.mark.parametrize(
    "typed",
    ["biotin gummies", "Vitamin D gummies 2000", "hair, skin and nails gummies", "elderberry gummy", "olly gummies"],
)
def test_gummies_of_a_supplement_are_no_cannabis_and_not_recognised(typed):
    assert {found.group for found in classify(typed)} == {None}
    assert any(not found.recognised for found in classify(typed))


@pytest.mark.parametrize(
    "typed", ["gummies", "thc gummies", "delta 8 gummies", "2 gummies at night", "biotin and gummies"]
)
def test_gummies_of_nothing_else_are_read_as_cannabis(typed):
    assert "cannabis" in " ".join(found.text for found in classify(typed))
