"""Three facts about each past medicine (clinical.md 4), the minimum doses (4.1), and what counts toward TRD."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.answers import NO, NOT_SURE, YES
from clinic_site.rulebook.trials import TABLE, Adequate, Fact, Trial, assess, resistance

FULL = {"dose": 100.0, "days": 60, "helped": NO, "this_episode": YES}


def fact_a(name="sertraline", **more):
    return assess(Trial(name=name, **{**FULL, **more})).adequate


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.generic)
def test_the_minimum_dose_is_enough_and_less_is_not(row):
    for name in row.names:
        assert fact_a(name, dose=row.minimum, days=42) is Adequate.ADEQUATE, name
        assert fact_a(name, dose=row.minimum - 0.5, days=42) is Adequate.NOT_ADEQUATE, name


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (27, Adequate.NOT_ADEQUATE),
        (28, Adequate.NEEDS_CLINICIAN),
        (41, Adequate.NEEDS_CLINICIAN),
        (42, Adequate.ADEQUATE),
        (400, Adequate.ADEQUATE),
        (None, Adequate.NEEDS_CLINICIAN),
    ],
)
def test_time_at_a_full_dose(days, expected):
    assert fact_a(days=days) is expected


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        # 1
        ("aripiprazole", {}, Adequate.NOT_A_TRIAL),
        ("Abilify", {"days": 5}, Adequate.NOT_A_TRIAL),
        ("Seroquel XR", {}, Adequate.NOT_A_TRIAL),
        ("lithium", {}, Adequate.NOT_A_TRIAL),
        ("T3", {}, Adequate.NOT_A_TRIAL),
        ("Spravato", {}, Adequate.NOT_A_TRIAL),
        ("ketamine", {}, Adequate.NOT_A_TRIAL),
        ("ECT", {}, Adequate.NOT_A_TRIAL),
        # 2
        ("trazodone", {"dose": 100, "taken_for": "sleep"}, Adequate.NOT_ADEQUATE),
        (
            "mirtazapine",
            {"dose": 7.5, "taken_for": "sleep", "stopped_for": "side effects", "days": 10},
            Adequate.NOT_ADEQUATE,
        ),
        ("amitriptyline", {"dose": 25, "taken_for": "pain"}, Adequate.NOT_ADEQUATE),
        ("doxepin", {"taken_for": "sleep"}, Adequate.NOT_ADEQUATE),
        # 3
        ("doxepin", {}, Adequate.NEEDS_CLINICIAN),
        ("quetiapine", {}, Adequate.NEEDS_CLINICIAN),
        ("bupropion IR", {"dose": 300}, Adequate.NEEDS_CLINICIAN),
        ("selegiline", {}, Adequate.NEEDS_CLINICIAN),
        ("Symbyax", {}, Adequate.NEEDS_CLINICIAN),
        ("Prozac Weekly", {}, Adequate.NEEDS_CLINICIAN),
        ("reboxetine", {}, Adequate.NEEDS_CLINICIAN),
        ("qwerty", {"days": 3}, Adequate.NEEDS_CLINICIAN),
        # 4
        ("sertraline", {"days": 27, "stopped_for": "side effects"}, Adequate.INTOLERANCE),
        ("sertraline", {"days": 27, "dose": 25, "stopped_for": "side effects"}, Adequate.INTOLERANCE),
        ("sertraline", {"days": 28, "stopped_for": "side effects"}, Adequate.NEEDS_CLINICIAN),
        ("sertraline", {"days": 60, "stopped_for": "side effects"}, Adequate.ADEQUATE),
        # 5
        ("sertraline", {"dose": 25}, Adequate.NOT_ADEQUATE),
        ("sertraline", {"dose": 25, "days": None}, Adequate.NOT_ADEQUATE),
        ("sertraline", {"dose": None, "days": 20}, Adequate.NOT_ADEQUATE),
        # 6
        ("sertraline", {"dose": None}, Adequate.NEEDS_CLINICIAN),
        ("sertraline", {"missed": YES}, Adequate.NEEDS_CLINICIAN),
        ("sertraline", {"taken_for": "other"}, Adequate.NEEDS_CLINICIAN),
        ("trazodone", {"dose": 300, "taken_for": "sleep"}, Adequate.NEEDS_CLINICIAN),
        ("sertraline", {"dose": "100"}, Adequate.NEEDS_CLINICIAN),
    ],
)
def test_the_first_line_that_fits(name, more, expected):
    assert fact_a(name, **more) is expected


@pytest.mark.parametrize(
    ("typed", "generic"),
    [
        ("Zolof", "sertraline"),
        ("effexor xr 150mg", "venlafaxine"),
        ("sertralina", "sertraline"),
        ("Wellbutrin XL", "bupropion"),
        ("Paxil CR", "paroxetine cr"),
        ("Emsam", "selegiline patch"),
    ],
)
def test_brands_forms_and_spellings(typed, generic):
    assert assess(Trial(name=typed)).generic == generic


def test_staff_see_where_instruments_differ_and_the_form_is_not_known():
    assert assess(Trial(name="sertraline")).notes == ("instruments differ: older ATHF used 100",)
    assert "form not known" in assess(Trial(name="Wellbutrin")).notes
    assert "form not known" not in assess(Trial(name="Wellbutrin XL")).notes


@pytest.mark.parametrize(
    ("answer", "fact"), [(YES, Fact.YES), (NO, Fact.NO), ("partly", Fact.NEEDS_CLINICIAN), (None, Fact.NEEDS_CLINICIAN)]
)
def test_helped_and_this_episode(answer, fact):
    assert assess(Trial(name="sertraline", helped=answer)).helped is fact
    if answer != "partly":
        assert assess(Trial(name="sertraline", this_episode=answer)).this_episode is fact


def trial(name, **more):
    return Trial(name=name, **{**FULL, "dose": 300.0, **more})


@pytest.mark.parametrize(
    ("trials", "trd"),
    [
        ([], Fact.NO),
        ([trial("sertraline")], Fact.NO),
        ([trial("sertraline"), trial("bupropion XL")], Fact.YES),
        ([trial("Zoloft"), trial("sertraline", days=100)], Fact.NO),
        ([trial("sertraline"), trial("bupropion XL", days=30)], Fact.NEEDS_CLINICIAN),
        ([trial("sertraline"), trial("bupropion XL"), trial("qwerty")], Fact.YES),
        ([trial("sertraline"), trial("bupropion XL", helped=YES)], Fact.NO),
        ([trial("sertraline"), trial("bupropion XL", this_episode=NO)], Fact.NO),
        ([trial("sertraline"), trial("bupropion XL", this_episode=NOT_SURE)], Fact.NEEDS_CLINICIAN),
        ([trial("sertraline"), trial("ketamine")], Fact.NO),
        ([trial("qwerty"), trial("asdfgh")], Fact.NEEDS_CLINICIAN),
        ([trial("qwerty", helped=YES), trial("sertraline")], Fact.NO),
        ([trial("sertraline"), trial("sertraline", this_episode=NOT_SURE)], Fact.NO),
        ([trial("citalopram"), trial("escitalopram")], Fact.YES),
        ([trial("bupropion IR"), trial("bupropion XL")], Fact.NO),
    ],
)
def test_two_or_more_that_count(trials, trd):
    assert resistance(trials).trd is trd


def test_the_same_drug_twice_is_one_trial_the_longest_and_staff_see_both():
    found = resistance(
        [trial("Zoloft", days=50), trial("sertraline", days=90), trial("sertraline", dose=25.0, days=500)]
    )
    assert len(found.assessments) == 3
    assert [each.trial.days for each in found.counted] == [90]


@given(
    st.builds(
        Trial,
        name=st.sampled_from(["sertraline", "trazodone", "doxepin", "lithium", "qwerty"]),
        dose=st.one_of(st.none(), st.floats(0, 400)),
        days=st.one_of(st.none(), st.integers(0, 400)),
        taken_for=st.sampled_from(["depression", "sleep", "pain", "other", None]),
        missed=st.sampled_from([YES, NO, NOT_SURE, None]),
        stopped_for=st.sampled_from(["side effects", "no benefit", None]),
        helped=st.sampled_from([YES, NO, "partly", None]),
        this_episode=st.sampled_from([YES, NO, NOT_SURE, None]),
    )
)
def test_only_a_full_try_without_help_in_this_episode_counts(one):
    found = assess(one)
    assert (found.counts is Fact.YES) == (
        found.adequate is Adequate.ADEQUATE and found.helped is Fact.NO and found.this_episode is Fact.YES
    )
