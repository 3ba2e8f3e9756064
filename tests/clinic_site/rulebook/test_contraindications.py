"""How each health condition counts (clinical.md 2)."""

import pytest

from clinic_site.rulebook.answers import BLANK, NO, NOT_SHOWN, NOT_SURE, YES
from clinic_site.rulebook.contraindications import CONDITIONS, Tier, assess, from_boxes, unreadable

RAISING = [condition for condition in CONDITIONS.values() if condition.tier is not Tier.C]


@pytest.mark.parametrize("condition", RAISING, ids=lambda condition: condition.id)
def test_every_answer_but_the_good_one_is_reported(condition):
    for answer in (YES, NO, NOT_SURE, BLANK):
        found = assess({condition.id: answer})
        assert bool(found) is (answer != condition.good)


@pytest.mark.parametrize("condition", RAISING, ids=lambda condition: condition.id)
def test_not_shown_raises_nothing(condition):
    assert assess({condition.id: NOT_SHOWN}) == ()


def test_only_yes_to_psychosis_or_mania_now_is_urgent():
    urgent = {key for key in CONDITIONS for found in assess({key: YES}) if found.urgent}
    assert urgent == {"psychosis-now", "mania-now"}
    assert not any(found.urgent for key in urgent for found in assess({key: NOT_SURE}))


def test_an_escort_is_good_when_there_is_one():
    assert assess({"escort": YES}) == ()
    assert assess({"escort": NO})[0].text == "An adult to take the person home: no"


@pytest.mark.parametrize("condition", [c for c in CONDITIONS.values() if c.tier is Tier.C], ids=lambda c: c.id)
def test_tier_c_is_information_only(condition):
    for answer in (YES, NO, NOT_SURE, BLANK):
        assert assess({condition.id: answer}) == ()


def test_a_list_with_nothing_ticked_is_blank_not_no():
    assert from_boxes(["glaucoma", "bipolar"], []) == {"glaucoma": BLANK, "bipolar": BLANK}
    assert from_boxes(["glaucoma", "bipolar"], ["none"]) == {"glaucoma": NO, "bipolar": NO}
    assert from_boxes(["glaucoma", "bipolar"], ["none", "bipolar"]) == {"glaucoma": NO, "bipolar": YES}


def test_unknown_items_and_values_are_unreadable():
    assert unreadable({"flu": NO, "glaucoma": "maybe", "bipolar": YES, "seizures": NOT_SHOWN}) == ("flu", "glaucoma")


def test_every_tier_a_item_names_its_source():
    assert all(condition.sources and condition.note for condition in CONDITIONS.values() if condition.tier is Tier.A)
