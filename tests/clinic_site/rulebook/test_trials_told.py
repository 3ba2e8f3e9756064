"""Past medicines as people tell them: once a week, in two forms, as an add-on (clinical.md 4, 4.1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.answers import NO, NOT_SURE, YES
from clinic_site.rulebook.trial_answers import read_dose
from clinic_site.rulebook.trials import Adequate, Fact, Trial, assess, resistance

FULL = {"dose": 100.0, "days": 60, "helped": NO, "this_episode": YES}


def told(name, **more):
    return Trial(name=name, **{**FULL, **more})


def fact_a(name, **more):
    return assess(told(name, **more)).adequate


OFTEN = (
    """
once a week|every week|90 mg per week|weekly|1x/week|1/week|1 x week|90mg weekly|each week|a week|once/wk|q week|qweek
one time a week|every 7 days|every seven days|on sundays|every Monday|90 mg once-weekly|every other week|2 times a week
once per week|every 2 weeks|biweekly|one pill a week|90 mg /wk|1 capsule every week for 8 weeks|q7d
una vez por semana|cada semana|a la semana|una vez a la semana|semanal|semanalmente|1 vez x semana|90 mg semanal
por semana|cada 7 días|cada ocho días|los domingos|todos los lunes|una cápsula a la semana|dos veces por semana
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


@pytest.mark.parametrize("often", OFTEN)
@pytest.mark.parametrize("name", ["Prozac", "fluoxetine", "fluoxetina"])
def test_fluoxetine_once_a_week_is_not_a_dose_a_day(name, often):
    found = assess(told(f"{name} {often}"))
    assert found.adequate is Adequate.NEEDS_CLINICIAN
    if "todos" not in often:
        assert found.generic == "weekly fluoxetine"
        assert fact_a(f"{name} {often}", days=20) is Adequate.NEEDS_CLINICIAN, "line 3 stands before line 5"
    assert assess(told(name, directions=often)).generic == "weekly fluoxetine"


@pytest.mark.parametrize(
    "often",
    """
    daily|every day|once a day|for 8 weeks|8 weeks|for 1 week|for a week|twice a day|each morning|every 24 hours
    every 1 day
    al día|cada día|por 8 semanas|diario|una vez al día|cada noche|por una semana|2 semanas|cada mañana|every one day
    """.replace("\n", "|").split("|"),
)
def test_every_day_and_how_long_are_not_once_a_week(often):
    assert assess(told("Prozac", directions=often)).named == assess(told("Prozac")).named
    assert assess(told("Prozac", directions=often)).adequate is Adequate.ADEQUATE


@pytest.mark.parametrize(
    "often",
    """
    once a week|every week|weekly|every 2 days|every other day|every three days|qod|prn|as needed|when needed|monthly
    every 7 days|alternate days|every month|q3d|una vez por semana|cada 2 días|cada tercer día|día por medio|mensual
    si lo necesito|cuando necesitaba|cada dos días|días alternos|quincenal|fortnightly|once a month|al mes
    """.replace("\n", "|").split("|"),
)
def test_a_number_that_is_not_of_each_day_is_no_known_dose(often):
    if not often.strip():
        return
    assert fact_a("Zoloft", directions=often) is Adequate.NEEDS_CLINICIAN
    assert fact_a(f"Zoloft {often}") is Adequate.NEEDS_CLINICIAN
    assert fact_a(f"Zoloft {often}", dose=25.0) is Adequate.NEEDS_CLINICIAN


def test_how_often_does_not_hide_the_name():
    assert assess(told("Zoloft every other day")).generic == "sertraline"
    assert assess(told("Lexapro cada tercer día")).generic == "escitalopram"
    assert assess(told("weekly")).generic is None


@pytest.mark.parametrize(
    "name",
    """
    ketamine infusion|ketamine infusions|IV ketamine|ketamine IV infusion|ketamine drip|oral ketamine|ketamine troches
    intranasal ketamine|ketamine therapy|ketamine treatments|IM ketamine|ketamine lozenge 100 mg|low dose ketamine
    ketamina intravenosa|infusiones de ketamina|infusión de ketamina|tratamiento con ketamina|sesiones de ketamina
    esketamine nasal spray|Spravato spray|Spravato nasal spray 84 mg|esketamina en spray nasal|tratamiento de Spravato
    ECT treatments|ECT sessions|ECT therapy|electroconvulsive therapy|bilateral ECT|electroshock therapy
    terapia electroconvulsiva|electroconvulsiva|terapia electro-convulsiva|electrochoques|sesiones de TEC
    TMS treatments|rTMS|deep TMS|TMS therapy|transcranial magnetic stimulation therapy|repetitive TMS
    estimulación magnética transcraneal|terapia EMT|Abilify Mycite|Abilify Maintena|Abilify injection|Rexulti add on
    Abilify add-on|lithium augmentation|lithium added to Zoloft|Abilify added to Lexapro|Abilify, added to sertraline
    lithium added on to Prozac|aripiprazole on top of Zoloft|added lithium to Zoloft|litio agregado a la sertralina
    litio añadido al Zoloft|T3 added to Lexapro|Seroquel XR added to Cymbalta|adding Abilify to Effexor|Abilfy add-on
    quetiapine extended release|quetiapine ER|quetiapina de liberación prolongada|ketamine and ECT|TMS / ECT sessions
    Abilify was added to Zoloft|Rexulti as adjunct to Zoloft|Vraylar augmentation of Zoloft|agregué litio a Zoloft
    """.replace("\n", "|").split("|"),
)
def test_an_add_on_in_other_words_is_no_trial(name):
    if name.strip():
        assert fact_a(name.strip()) is Adequate.NOT_A_TRIAL


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("Zoloft added to lithium", None),
        ("Zoloft infusion", None),
        ("Zoloft + Abilify", None),
        ("Zoloft and ketamine", None),
        ("sertraline augmented with Abilify", None),
        ("infusion", None),
        ("therapy", None),
        ("quetiapine added to Zoloft", None),
        ("quetiapine", "quetiapine"),
    ],
)
def test_what_may_be_more_than_an_add_on_is_left_to_a_clinician(name, generic):
    assert fact_a(name) is Adequate.NEEDS_CLINICIAN
    assert assess(told(name)).generic == generic


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("Paxil controlled-release", "paroxetine cr"),
        ("paroxetina de liberación controlada", "paroxetine cr"),
        ("paroxetine extended release", "paroxetine cr"),
        ("Paxil ER", "paroxetine cr"),
        ("bupropion immediate release", "bupropion ir"),
        ("bupropión liberación inmediata", "bupropion ir"),
        ("Wellbutrin regular-release", "bupropion ir"),
        ("bupropion sustained release", "bupropion"),
        ("venlafaxine extended release", "venlafaxine"),
        ("Emsam oral", "selegiline"),
        ("Emsam tablets", "selegiline"),
        ("transdermal selegiline", "selegiline patch"),
        ("Emsam patch", "selegiline patch"),
        ("selegiline tablets", "selegiline"),
    ],
)
def test_a_form_that_is_written_out_makes_its_row(name, generic):
    assert assess(told(name)).generic == generic


def test_the_form_of_bupropion_is_known_when_it_is_written_out():
    assert "form not known" not in assess(told("bupropion sustained release")).notes
    assert "form not known" not in assess(told("bupropión de liberación prolongada")).notes
    assert "form not known" in assess(told("bupropion")).notes


@pytest.mark.parametrize(
    ("typed", "adequate"),
    [
        ("90/210", Adequate.ADEQUATE),
        ("90/210 mg a day", Adequate.ADEQUATE),
        ("90 mg/210 mg", Adequate.ADEQUATE),
        ("90-210 mg", Adequate.ADEQUATE),
        ("45/105", Adequate.NOT_ADEQUATE),
        ("45 mg / 105 mg daily", Adequate.NOT_ADEQUATE),
        ("45/210", Adequate.NEEDS_CLINICIAN),
        ("45/105 twice a day", Adequate.NEEDS_CLINICIAN),
    ],
)
def test_auvelity_is_told_by_its_two_substances(typed, adequate):
    for name in ("Auvelity", "dextromethorphan-bupropion", "bupropion"):
        if name != "bupropion" or adequate is not Adequate.NEEDS_CLINICIAN:
            assert fact_a(name, directions=typed, dose=read_dose(typed)) is adequate
    assert fact_a("sertraline", directions=typed, dose=read_dose(typed)) is Adequate.NEEDS_CLINICIAN


F = told("fluoxetine")
UNKNOWN_TIME, UNKNOWN_DOSE, UNSURE = {"days": None}, {"dose": None}, {"this_episode": NOT_SURE}


@pytest.mark.parametrize(
    ("one", "other", "trd"),
    [
        (UNKNOWN_TIME, {"days": 5}, Fact.NEEDS_CLINICIAN),
        (UNKNOWN_TIME, {"days": 30}, Fact.NEEDS_CLINICIAN),
        (UNKNOWN_TIME, {"days": 10, "stopped_for": "side effects"}, Fact.NEEDS_CLINICIAN),
        (UNKNOWN_TIME, {"days": 45, "helped": YES}, Fact.NEEDS_CLINICIAN),
        (UNKNOWN_TIME, {"days": 45}, Fact.YES),  # if it is the longer one, it was long enough itself
        ({**UNKNOWN_TIME, "helped": YES}, {"days": 45}, Fact.NEEDS_CLINICIAN),
        ({**UNKNOWN_TIME, "helped": YES}, {"days": 5}, Fact.NO),
        ({**UNKNOWN_TIME, "dose": 25.0}, {"days": 5}, Fact.NO),
        ({**UNKNOWN_TIME, "dose": 25.0, "helped": YES}, {"days": 45}, Fact.YES),
        ({**UNKNOWN_TIME, **UNKNOWN_DOSE}, {"days": 20}, Fact.NEEDS_CLINICIAN),
        ({**UNKNOWN_DOSE, "days": 70}, {"days": 80, "helped": YES}, Fact.NO),
        ({**UNKNOWN_DOSE, "days": 80}, {"days": 70, "helped": YES}, Fact.NEEDS_CLINICIAN),
        ({**UNKNOWN_DOSE, "days": 80, "helped": YES}, {"days": 45}, Fact.NEEDS_CLINICIAN),
        ({**UNKNOWN_DOSE, "days": 80}, {"days": 45}, Fact.YES),
        ({**UNKNOWN_DOSE, "days": 80}, {"dose": 25.0}, Fact.NEEDS_CLINICIAN),
        ({**UNKNOWN_DOSE, "days": 20}, {"days": 27}, Fact.NO),
        ({**UNSURE, "days": 80, "helped": YES}, {"days": 45}, Fact.NEEDS_CLINICIAN),
        ({**UNSURE, "days": 80, "helped": YES}, {"days": 20}, Fact.NO),
        ({**UNSURE, "days": 20}, {"days": 45}, Fact.YES),
        ({**UNSURE, "days": 80}, {"days": 20}, Fact.NEEDS_CLINICIAN),
        ({**UNSURE, "days": 80}, {"days": 60, "helped": YES}, Fact.NEEDS_CLINICIAN),
        (UNSURE, UNSURE, Fact.NEEDS_CLINICIAN),
        ({"days": 80, "missed": YES}, {"days": 45}, Fact.NEEDS_CLINICIAN),
        ({"days": 40, "missed": YES}, {"days": 45}, Fact.YES),
        ({"days": 80, "helped": "partly"}, {"days": 45}, Fact.NEEDS_CLINICIAN),
        ({"days": 80, "helped": YES}, {"days": 45}, Fact.NO),
        ({"days": 45, "helped": YES}, {"days": 45}, Fact.YES),
        ({"days": 41}, {"days": 20}, Fact.NEEDS_CLINICIAN),
        ({"days": 360, "dose": 25.0}, {"days": 49}, Fact.YES),
        ({"this_episode": NO}, {"days": 45}, Fact.YES),
        ({"this_episode": NO}, {"days": 35}, Fact.NEEDS_CLINICIAN),
        ({"this_episode": NO}, {"this_episode": NO}, Fact.NO),
        ({"days": 80, "name": "weekly Prozac"}, {"name": "Prozac", "days": 45}, Fact.NEEDS_CLINICIAN),
        ({"days": 40, "name": "weekly Prozac"}, {"name": "Prozac", "days": 45}, Fact.YES),
    ],
)
def test_of_one_drug_twice_what_is_not_known_is_open_where_it_could_change_the_count(one, other, trd):
    with_it = told("sertraline") if "name" in one else F
    entries = [told(**{"name": "Zoloft", **one}), told(**{"name": "sertraline", **other})]
    assert resistance([with_it, *entries]).trd is trd
    assert resistance([*reversed(entries), with_it]).trd is trd
    assert resistance(entries).trd is Fact.NO, "one drug alone is one trial"


ANY = st.builds(
    Trial,
    name=st.sampled_from(["sertraline", "trazodone", "doxepin", "lithium", "qwerty", "Paxil CR"]),
    dose=st.one_of(st.none(), st.floats(0, 400)),
    days=st.one_of(st.none(), st.integers(0, 100)),
    taken_for=st.sampled_from(["depression", "sleep", "other", None]),
    missed=st.sampled_from([YES, NO, None]),
    stopped_for=st.sampled_from(["side effects", "no benefit", None]),
    helped=st.sampled_from([YES, NO, "partly", None]),
    this_episode=st.sampled_from([YES, NO, NOT_SURE, None]),
)


@given(ANY)
def test_one_entry_counts_for_the_whole_as_it_counts_alone(one):
    assert resistance([F, one]).trd is assess(one).counts


@pytest.mark.parametrize(
    ("entries", "trd"),
    [
        ([F, told("Emsam"), told("oral selegiline")], Fact.YES),
        ([told("Emsam"), told("oral selegiline")], Fact.NO),
        ([told("Emsam"), told("selegiline tablets", days=90)], Fact.NO),
        ([F, told("selegiline"), told("Emsam", days=20)], Fact.NEEDS_CLINICIAN),
        ([told("Zoftrex"), told("zoftrex 20 mg")], Fact.NO),
        ([told("Zoftrex"), told("Zoftrex tablets daily")], Fact.NO),
        ([told("pastilla azul"), told("la pastilla azul")], Fact.NO),
        ([told("Zoftrex"), told("Qwertex")], Fact.NEEDS_CLINICIAN),
        ([F, told("Zoftrex"), told("Zoftrex")], Fact.NEEDS_CLINICIAN),
        ([told("20 mg"), told("20 mg")], Fact.NEEDS_CLINICIAN),  # no name: nobody knows that it is one
        ([told(""), told("")], Fact.NEEDS_CLINICIAN),
        ([F, told("Paxil"), told("Paxil CR")], Fact.YES),
        ([told("Paxil"), told("paroxetine extended release")], Fact.NO),
    ],
)
def test_two_forms_or_one_unknown_word_twice_are_one_trial(entries, trd):
    assert resistance(entries).trd is trd
