"""Three facts about each past medicine (clinical.md 4), the minimum doses (4.1), and what counts toward TRD."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.answers import NO, NOT_SHOWN, NOT_SURE, YES
from clinic_site.rulebook.trial_names import ADD_ONS, NO_ROW
from clinic_site.rulebook.trials import TABLE, Adequate, Fact, Trial, assess, resistance

FULL = {"dose": 100.0, "days": 60, "helped": NO, "this_episode": YES}


def fact_a(name="sertraline", **more):
    return assess(Trial(name=name, **{**FULL, **more})).adequate


# The minimum daily doses of clinical.md 4.1, written out: each is a clinic default that a prescriber signs.
MINIMUM = {
    "fluoxetine": 20,
    "sertraline": 50,
    "citalopram": 20,
    "escitalopram": 10,
    "paroxetine": 20,
    "paroxetine cr": 25,
    "fluvoxamine": 100,
    "vilazodone": 20,
    "vortioxetine": 10,
    "venlafaxine": 150,
    "desvenlafaxine": 50,
    "duloxetine": 60,
    "levomilnacipran": 40,
    "bupropion": 300,
    "dextromethorphan-bupropion": 90,
    "mirtazapine": 15,
    "trazodone": 300,
    "nefazodone": 300,
    "amitriptyline": 150,
    "imipramine": 150,
    "desipramine": 150,
    "nortriptyline": 75,
    "clomipramine": 150,
    "phenelzine": 45,
    "tranylcypromine": 30,
    "selegiline patch": 6,
}


def test_the_minimum_doses_are_those_of_the_table():
    assert {row.generic: row.minimum for row in TABLE} == MINIMUM


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


@pytest.mark.parametrize(("generic", "names"), NO_ROW.items())
def test_the_no_row_list_is_known_by_every_name_and_needs_a_clinician(generic, names):
    for name in [generic, *names.split(",")]:
        found = assess(Trial(name=name, **FULL))
        assert (found.generic, found.adequate) == (generic, Adequate.NEEDS_CLINICIAN), name
        assert assess(Trial(name=name, taken_for="sleep", **FULL)).adequate is Adequate.NOT_ADEQUATE


@pytest.mark.parametrize("name", ADD_ONS.split(","))
def test_an_add_on_is_no_trial_by_any_name(name):
    assert fact_a(name) is Adequate.NOT_A_TRIAL
    assert assess(Trial(name=name)).generic is None


@pytest.mark.parametrize(
    ("typed", "generic"),
    [
        ("zoloft/sertraline", "sertraline"),
        ("Zoloft (sertralina) 100mg", "sertraline"),
        ("zolof/sertralina", "sertraline"),
        ("paroxetin cr", "paroxetine cr"),
        ("selegilin patch", "selegiline patch"),
        ("zoloft prozac", None),
        ("zoloft and something", None),
        ("something", None),
        ("", None),
        ("100 mg", None),
        ("celexa 40mg daily", "citalopram"),
        ("nardil 15 mg 3 times a day", "phenelzine"),
        ("trazadone 50mg for sleep", "trazodone"),
        ("amitriptilina 25 mg para dormir", "amitriptyline"),
        ("simbalta", "duloxetine"),
        ("pristique", "desvenlafaxine"),
        ("venlafaxine IR", "venlafaxine"),
        ("lexapro oral", "escitalopram"),
        ("prozac weekly 90 mg", "weekly fluoxetine"),
        ("wellbutrin ir", "bupropion ir"),
        ("selegiline", "selegiline"),
        ("patch selegiline", "selegiline patch"),
        ("emsam patch 6mg", "selegiline patch"),
        ("fluoxetine", "fluoxetine"),
        ("fluvoxamine", "fluvoxamine"),
    ],
)
def test_a_name_is_read_with_dose_form_and_time_beside_it(typed, generic):
    assert assess(Trial(name=typed)).generic == generic


@pytest.mark.parametrize(
    ("typed", "is_open"),
    [
        ("bupropion", True),
        ("Wellbutrin 300 mg", True),
        ("bupropion SR", False),
        ("Aplenzin", False),
        ("forfivo", False),
        ("bupropion ir", False),
        ("sertraline", False),
    ],
)
def test_bupropion_without_its_form_is_marked(typed, is_open):
    assert ("form not known" in assess(Trial(name=typed)).notes) is is_open


@pytest.mark.parametrize(
    ("name", "note"),
    [("fluvoxamine", ("instruments differ",)), ("vilazodone", ("instruments differ: label 20-40",)), ("celexa", ())],
)
def test_staff_see_the_comment_of_a_row_where_instruments_differ(name, note):
    assert assess(Trial(name=name)).notes == note


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"missed": None}, Adequate.ADEQUATE),
        ({"missed": NOT_SHOWN}, Adequate.ADEQUATE),
        ({"missed": NOT_SURE}, Adequate.NEEDS_CLINICIAN),
        ({"taken_for": None}, Adequate.NEEDS_CLINICIAN),
        ({"taken_for": "pain"}, Adequate.NEEDS_CLINICIAN),
        ({"dose": 0}, Adequate.NOT_ADEQUATE),
        ({"dose": -1}, Adequate.NEEDS_CLINICIAN),
        ({"dose": True}, Adequate.NEEDS_CLINICIAN),
        ({"dose": 50}, Adequate.ADEQUATE),
        ({"days": 0}, Adequate.NOT_ADEQUATE),
        ({"days": -1}, Adequate.NEEDS_CLINICIAN),
        ({"days": "42"}, Adequate.NEEDS_CLINICIAN),
        ({"days": None, "stopped_for": "side effects"}, Adequate.NEEDS_CLINICIAN),
        ({"days": 27, "stopped_for": "no benefit"}, Adequate.NOT_ADEQUATE),
    ],
)
def test_what_is_not_known_for_sure(more, expected):
    assert fact_a(**more) is expected


def kept(*trials):
    return [each.trial for each in resistance(trials).counted]


def test_of_one_drug_the_longest_at_a_full_dose_is_kept():
    brand, generic = trial("Zoloft"), trial("sertraline")
    assert kept(brand, generic) == [brand], "of two alike the first"
    longer = trial("sertraline", days=61)
    assert kept(brand, longer) == [longer]
    low = trial("sertraline", dose=25.0, days=900)
    none = trial("sertraline", days=0, dose=100.0)
    assert kept(none, low) == [none], "time below the minimum dose is no time"
    unknown, half_a_day = trial("Zoloft", days=None), trial("sertraline", days=0.5)
    assert kept(unknown, half_a_day) == [half_a_day], "an unknown time is no time"


def test_of_two_as_long_the_one_that_may_count_is_kept():
    helped, unsure, failed = (trial("sertraline", helped=helped) for helped in (YES, NOT_SURE, NO))
    assert kept(helped, unsure) == [unsure]
    assert kept(unsure, failed) == [failed]
    assert kept(failed, unsure, helped) == [failed]


def test_one_drug_in_two_episodes_is_two_trials_and_its_forms_are_one_drug():
    now, before = trial("sertraline"), trial("sertraline", this_episode=NO)
    assert kept(now, before) == [now, before]
    assert len(kept(trial("paxil"), trial("Paxil CR", days=30))) == 1
    assert len(kept(trial("prozac"), trial("prozac weekly"))) == 1
    assert len(kept(trial("marplan"), trial("isocarboxazid"))) == 1
    assert len(kept(trial("Emsam"), trial("oral selegiline"))) == 1


@pytest.mark.parametrize(
    ("more", "counts"),
    [
        ({}, Fact.YES),
        ({"helped": YES}, Fact.NO),
        ({"this_episode": NO}, Fact.NO),
        ({"days": 20}, Fact.NO),
        ({"helped": YES, "this_episode": NOT_SURE}, Fact.NO),
        ({"helped": "partly"}, Fact.NEEDS_CLINICIAN),
        ({"days": 30}, Fact.NEEDS_CLINICIAN),
    ],
)
def test_what_counts_may_be_open_and_one_no_closes_it(more, counts):
    assert assess(trial("sertraline", **more)).counts is counts
