"""Every rule of clinical.md 3: alone, at its boundaries, in combination; levels only ever rise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook.answers import (
    BLANK,
    LAST_3_MONTHS,
    NO,
    NONE,
    NOT_SHOWN,
    NOT_SURE,
    OVER_3_MONTHS_AGO,
    SIGNS,
    TIME_UNKNOWN,
    YES,
)
from clinic_site.rulebook.triage import RULES, VERSION, Level, TriageInputs, triage

QUIET = {"phq9": dict.fromkeys(range(1, 10), 0), "s2": NO, "s4": NO, "s5": frozenset({NONE})}
ITEM9 = {**QUIET, "phq9": {**QUIET["phq9"], 9: 1}, "s1": NO, "s3": YES}


def rules(**inputs):
    return triage(TriageInputs(**inputs)).rules


def phq9(**items):
    return {**QUIET["phq9"], **{int(key[1:]): value for key, value in items.items()}}


def test_nothing_shown_and_nothing_found_is_routine():
    for inputs in ({}, QUIET, {**QUIET, "conditions": {"glaucoma": NO}, "medicines": NONE, "age": 40}):
        result = triage(TriageInputs(**inputs))
        assert (result.level, result.rules, result.panels) == (Level.ROUTINE, {"N1"}, ())


# Each row: the rules that fire, the level, the panels, what differs from a quiet screening.
TABLE = [
    ({"U1"}, "URGENT", ("crisis",), {**ITEM9, "phq9": phq9(i9=2)}),
    ({"U1"}, "URGENT", ("crisis",), {**ITEM9, "phq9": phq9(i9=3)}),
    ({"U2"}, "URGENT", ("crisis",), {**QUIET, "s1": YES, "s3": YES}),
    ({"U2"}, "URGENT", ("crisis",), {**QUIET, "s1": NOT_SURE, "s3": YES}),
    ({"U2"}, "URGENT", ("crisis",), {**ITEM9, "s1": YES}),
    ({"U3"}, "URGENT", ("crisis",), {**QUIET, "s2": LAST_3_MONTHS}),
    ({"U3"}, "URGENT", ("crisis",), {**QUIET, "s2": TIME_UNKNOWN}),
    ({"U3"}, "URGENT", ("crisis",), {**QUIET, "s2": NOT_SURE}),
    ({"U4"}, "URGENT", ("crisis",), {**QUIET, "s1": NO, "s3": NO}),
    ({"U4"}, "URGENT", ("crisis",), {**QUIET, "s1": NO, "s3": NOT_SURE}),
    ({"U5"}, "URGENT", ("crisis",), {**ITEM9, "s1": BLANK}),
    ({"U5"}, "URGENT", ("crisis",), {**ITEM9, "s2": BLANK}),
    ({"U5"}, "URGENT", ("crisis",), {**ITEM9, "s3": BLANK}),
    ({"U1", "U5"}, "URGENT", ("crisis",), {**ITEM9, "phq9": phq9(i9=2), "s3": BLANK}),
    ({"U6"}, "URGENT", ("crisis",), {**QUIET, "s4": YES}),
    ({"U6"}, "URGENT", ("crisis",), {**QUIET, "s4": NOT_SURE}),
    ({"U7"}, "URGENT", ("crisis",), {"free_text": {"message": "I never want to kill myself"}}),
    ({"U7"}, "URGENT", ("crisis",), {"free_text": {"message": "mi amigo quiere quitarse la vida"}}),
    ({"U8"}, "URGENT", ("crisis",), {**QUIET, "s5": {"psychosis"}}),
    ({"U8"}, "URGENT", ("crisis",), {**QUIET, "s5": {"mania", NONE}}),
    ({"U8", "R5"}, "URGENT", ("crisis",), {"conditions": {"psychosis-now": YES}}),
    ({"U8", "R5"}, "URGENT", ("crisis",), {"conditions": {"mania-now": YES}}),
    ({"U8"}, "URGENT", ("crisis",), {"staff": {"psychosis": YES}}),
    ({"U8"}, "URGENT", ("crisis",), {"staff": {"mania": YES}}),
    *(({"U9"}, "URGENT", ("medical",), {**QUIET, "s5": {sign}}) for sign in SIGNS[:5]),
    ({"U9"}, "URGENT", ("medical", "crisis"), {**QUIET, "s5": {"overdose"}}),
    ({"U9"}, "URGENT", ("medical",), {**QUIET, "s5": {"fainting", NONE}}),
    ({"U9"}, "URGENT", ("medical",), {"free_text": {"message": "chest pain right now"}}),
    ({"U8", "U9"}, "URGENT", ("medical", "crisis"), {**QUIET, "s5": {"chest-pain", "mania"}}),
    (
        {"U7", "U9"},
        "URGENT",
        ("medical", "crisis"),
        {"free_text": {"a": "no puedo respirar, hoy", "b": "quiero morir"}},
    ),
    ({"U10"}, "URGENT", ("crisis",), {"staff": {"cssrs_4": YES}}),
    ({"U10"}, "URGENT", ("crisis",), {"staff": {"cssrs_5": YES}}),
    ({"U10"}, "URGENT", ("crisis",), {"staff": {"cssrs_6": LAST_3_MONTHS}}),
    ({"U10"}, "URGENT", ("crisis",), {"staff": {"cssrs_6": TIME_UNKNOWN}}),
    ({"R1"}, "REVIEW", ("crisis",), ITEM9),
    ({"R1", "R4"}, "REVIEW", ("crisis",), {**ITEM9, "s2": OVER_3_MONTHS_AGO}),
    ({"R1"}, "REVIEW", ("crisis",), {"phq9": {9: 1}}),
    ({"R2"}, "REVIEW", (), {**QUIET, "phq9": phq9(i9=BLANK), "s1": NO, "s3": YES}),
    ({"R3"}, "REVIEW", (), {**QUIET, "s1": BLANK, "s3": YES}),
    ({"R3"}, "REVIEW", (), {**QUIET, "s2": BLANK}),
    ({"R3"}, "REVIEW", (), {**QUIET, "s1": NO, "s3": BLANK}),
    ({"R3"}, "REVIEW", (), {**QUIET, "s4": BLANK}),
    ({"R3"}, "REVIEW", (), {**QUIET, "s5": BLANK}),
    ({"R3"}, "REVIEW", (), {**QUIET, "s5": frozenset()}),
    ({"R2", "R3"}, "REVIEW", (), {**QUIET, "phq9": phq9(i9=BLANK), "s1": BLANK, "s3": YES}),
    ({"R1", "R3"}, "REVIEW", ("crisis",), {**ITEM9, "s4": BLANK}),
    ({"R4"}, "REVIEW", (), {**QUIET, "s2": OVER_3_MONTHS_AGO}),
    ({"R5"}, "REVIEW", (), {"conditions": {"glaucoma": YES}}),
    ({"R5"}, "REVIEW", (), {"conditions": {"pregnancy": NOT_SURE}}),
    ({"R5"}, "REVIEW", (), {"conditions": {"bladder": BLANK}}),
    ({"R5"}, "REVIEW", (), {"conditions": {"escort": NO}}),
    ({"R5"}, "REVIEW", (), {"conditions": {"psychosis-now": NOT_SURE}}),
    ({"R5"}, "REVIEW", (), {"age": 65}),
    ({"U3", "R5"}, "URGENT", ("crisis",), {"conditions": {"suicide-attempt": YES}}),
    ({"R4", "R5"}, "REVIEW", (), {"conditions": {"suicide-attempt": YES}, "s2": OVER_3_MONTHS_AGO}),
    ({"R5"}, "REVIEW", (), {"conditions": {"suicide-attempt": BLANK}}),
    ({"R6"}, "REVIEW", (), {**QUIET, "phq9": phq9(i1=3, i2=3, i3=3, i4=3, i5=3, i6=3, i7=2)}),
    ({"R6"}, "REVIEW", (), {**QUIET, "phq9": phq9(i1=3, i2=3, i3=3, i4=3, i5=3, i6=3, i7=2, i8=BLANK)}),
    ({"R7"}, "REVIEW", (), {**QUIET, "phq9_difficulty": "extremely"}),
    ({"R7"}, "REVIEW", (), {**QUIET, "gad7_difficulty": "extremely"}),
    ({"R8"}, "REVIEW", (), {"medicines": ("Xanax",)}),
    ({"R8"}, "REVIEW", (), {"medicines": ("Zoloft", "qwerty")}),
    ({"R8"}, "REVIEW", (), {"medicines": BLANK}),
    ({"R8"}, "REVIEW", (), {"medicines": ()}),
    ({"R8"}, "REVIEW", (), {"medicines": (" ",)}),
    ({"R9"}, "REVIEW", (), {"free_text": {"message": "I am 15"}}),
    ({"R9"}, "REVIEW", (), {"staff": {"minor": YES}}),
    ({"R9"}, "REVIEW", (), {"age": 17}),
    ({"R10"}, "REVIEW", (), {"free_text": {"message": "I had chest pain in 2019"}}),
    ({"R11"}, "REVIEW", (), {"s1": "perhaps"}),
    ({"R12"}, "REVIEW", ("crisis",), {"staff": {"cssrs_1": YES}}),
    ({"R12"}, "REVIEW", ("crisis",), {"staff": {"cssrs_2": YES}}),
    ({"R12"}, "REVIEW", ("crisis",), {"staff": {"cssrs_3": YES}}),
    ({"R12"}, "REVIEW", ("crisis",), {"staff": {"cssrs_6": OVER_3_MONTHS_AGO}}),
    # not enough for a rule
    ({"N1"}, "ROUTINE", (), {**QUIET, "phq9": phq9(i1=3, i2=3, i3=3, i4=3, i5=3, i6=3, i7=1)}),
    ({"N1"}, "ROUTINE", (), {**QUIET, "phq9": phq9(i1=BLANK)}),
    ({"N1"}, "ROUTINE", (), {**QUIET, "phq9_difficulty": "very", "gad7_difficulty": BLANK}),
    ({"N1"}, "ROUTINE", (), {**QUIET, "s1": NO, "s3": YES}),
    ({"N1"}, "ROUTINE", (), {"medicines": NONE}),
    ({"N1"}, "ROUTINE", (), {"medicines": (NONE,)}),
    ({"N1"}, "ROUTINE", (), {"medicines": ("Zoloft 50 mg", "lithium")}),
    ({"N1"}, "ROUTINE", (), {"age": 18}),
    ({"N1"}, "ROUTINE", (), {"age": 64}),
    ({"N1"}, "ROUTINE", (), {"conditions": {"contact-lenses": YES, "escort": YES, "glaucoma": NOT_SHOWN}}),
    ({"N1"}, "ROUTINE", (), {"staff": {"cssrs_1": NO, "cssrs_6": NO, "minor": NO, "cssrs_4": BLANK}}),
    ({"N1"}, "ROUTINE", (), {"free_text": {"message": "My back is killing me", "other": None}}),
]


@pytest.mark.parametrize(("fires", "level", "panels", "inputs"), TABLE)
def test_rule_by_rule(fires, level, panels, inputs):
    result = triage(TriageInputs(**inputs))
    assert (result.rules, result.level.name, result.panels) == (fires, level, panels)


def test_the_table_covers_every_rule():
    assert set().union(*(fires for fires, *_ in TABLE)) == {rule for rule, *_ in RULES} | {"N1"}


def test_rules_stand_in_the_order_of_the_table():
    assert [rule for rule, *_ in RULES] == [f"U{n}" for n in range(1, 11)] + [f"R{n}" for n in range(1, 13)]


def test_every_reason_is_reported_and_the_highest_level_wins():
    result = triage(
        TriageInputs(
            **{**ITEM9, "s4": BLANK},
            conditions={"glaucoma": YES, "bipolar": NOT_SURE},
            medicines=("klonopin", "wine"),
            staff={"cssrs_4": YES},
        )
    )
    assert result.level is Level.URGENT
    assert [reason.rule for reason in result.reasons] == ["U10", "R1", "R3", "R5", "R5", "R8", "R8"]
    assert [reason.detail for reason in result.reasons if reason.rule == "R5"] == [
        "Glaucoma or raised eye pressure",
        "Bipolar disorder: not sure",
    ]
    assert result.version == VERSION == "clinical-2026-11-24"


@pytest.mark.parametrize(
    "inputs",
    [
        {"phq9": {1: "2"}},
        {"phq9": {1: 4}},
        {"phq9": {1: True}},
        {"phq9": {10: 0}},
        {"phq9": {"9": 3}},
        {"phq9_difficulty": "a bit"},
        {"gad7_difficulty": "extreme"},
        {"s1": None},
        {"s2": YES},
        {"s3": "safe"},
        {"s4": 1},
        {"s5": {"headache"}},
        {"s5": "chest-pain"},
        {"s5": None},
        {"s5": [["x"]]},
        {"free_text": {"message": 5}},
        {"conditions": {"flu": NO}},
        {"conditions": {"glaucoma": "maybe"}},
        {"conditions": {"glaucoma": ["x"]}},
        {"medicines": "Zoloft"},
        {"medicines": None},
        {"medicines": (5, "Zoloft")},
        {"age": "17"},
        {"age": -1},
        {"age": True},
        {"staff": {"cssrs_7": YES}},
        {"staff": {"cssrs_1": NOT_SURE}},
        {"staff": {"cssrs_6": YES}},
        {"staff": {"minor": "15"}},
        {"staff": {"psychosis": 1}},
    ],
)
def test_an_unreadable_value_is_review(inputs):
    result = triage(TriageInputs(**inputs))
    assert "R11" in result.rules
    assert result.level >= Level.REVIEW


def test_unreadable_beside_danger_stays_urgent():
    assert triage(TriageInputs(s1="?", s4=YES)).level is Level.URGENT


def test_crisis_words_typed_as_a_medicine_count():
    assert "U7" in rules(medicines=("I took all my pills",))


def test_staff_not_sure_of_psychosis_is_an_item_of_2a():
    assert rules(staff={"mania": NOT_SURE}) == {"R5"}


def test_an_urgent_minor_stays_urgent():
    result = triage(TriageInputs(free_text={"message": "Tengo 15 años y quiero morir"}))
    assert result.rules == {"U7", "R9"}
    assert result.level is Level.URGENT


SAFE = {
    "phq9": st.dictionaries(st.integers(1, 9), st.one_of(st.integers(0, 3), st.just(BLANK))),
    "phq9_difficulty": st.sampled_from(["not", "very", "extremely", BLANK, NOT_SHOWN, "odd"]),
    "s1": st.sampled_from([YES, NO, NOT_SURE, BLANK, NOT_SHOWN]),
    "s2": st.sampled_from([NO, LAST_3_MONTHS, OVER_3_MONTHS_AGO, TIME_UNKNOWN, NOT_SURE, BLANK, NOT_SHOWN]),
    "s3": st.sampled_from([YES, NO, NOT_SURE, BLANK, NOT_SHOWN]),
    "s4": st.sampled_from([YES, NO, NOT_SURE, BLANK, NOT_SHOWN]),
    "s5": st.one_of(st.sampled_from([BLANK, NOT_SHOWN]), st.frozensets(st.sampled_from([*SIGNS, NONE]))),
    "free_text": st.dictionaries(
        st.sampled_from(["message", "hope"]), st.sampled_from(["hello", "I want to die", "chest pain", "I am 15", ""])
    ),
    "conditions": st.dictionaries(
        st.sampled_from(["glaucoma", "escort", "psychosis-now"]), st.sampled_from([YES, NO, NOT_SURE, BLANK, NOT_SHOWN])
    ),
    "medicines": st.sampled_from([NONE, BLANK, NOT_SHOWN, ("Zoloft",), ("Xanax",)]),
}
DANGERS = [
    {"s1": YES},
    {"s2": LAST_3_MONTHS},
    {"s3": NO},
    {"s4": YES},
    {"s5": frozenset({"chest-pain"})},
    {"s5": frozenset({"psychosis", NONE})},
    {"free_text": {"message": "I want to kill myself"}},
    {"conditions": {"mania-now": YES, "glaucoma": YES}},
    {"staff": {"cssrs_5": YES}},
]


@given(st.fixed_dictionaries(SAFE), st.sampled_from(DANGERS))
def test_adding_a_danger_never_lowers_the_level_and_makes_it_urgent(inputs, danger):
    before = triage(TriageInputs(**inputs))
    after = triage(TriageInputs(**{**inputs, **danger}))
    assert after.level >= before.level
    assert after.level is Level.URGENT
    assert after.panels


@given(st.fixed_dictionaries(SAFE), st.integers(1, 9), st.integers(0, 3), st.integers(0, 3))
def test_a_higher_answer_never_lowers_the_level(inputs, item, one, other):
    low, high = sorted((one, other))
    levels = [
        triage(TriageInputs(**{**inputs, "phq9": {**inputs["phq9"], item: answer}})).level for answer in (low, high)
    ]
    assert levels[0] <= levels[1]


@given(st.fixed_dictionaries(SAFE), st.sampled_from(["s1", "s3", "s4"]))
def test_not_shown_raises_nothing_that_an_answer_would_not(inputs, question):
    good = {"s1": NO, "s3": YES, "s4": NO}[question]
    answered = triage(TriageInputs(**{**inputs, question: good}))
    hidden = triage(TriageInputs(**{**inputs, question: NOT_SHOWN}))
    assert hidden.rules == answered.rules


@given(st.fixed_dictionaries(SAFE))
def test_the_level_is_that_of_the_highest_reason_and_medical_comes_first(inputs):
    result = triage(TriageInputs(**inputs))
    assert result.level == max(reason.level for reason in result.reasons)
    assert result.panels in ((), ("medical",), ("crisis",), ("medical", "crisis"))


@pytest.mark.parametrize("age", [-3, 131, 200])
def test_an_age_that_cannot_be_is_unreadable_and_no_more(age):
    assert triage(TriageInputs(age=age)).rules == {"R11"}


def test_the_levels_are_stored_as_these_numbers():
    assert [int(level) for level in Level] == [0, 1, 2]


def _goes_together(one, other):
    """Whether an inquiry can be both: they say nothing different of one thing, and S2 tells no time of an attempt."""
    attempt = "suicide-attempt" in {**one.get("conditions", {}), **other.get("conditions", {})}
    return not attempt and all(one[key] == other[key] for key in one.keys() & other.keys())


def test_of_two_inquiries_in_one_every_rule_fires_and_the_highest_level_wins():
    pairs = [(one, other) for one in TABLE for other in TABLE if _goes_together(one[3], other[3])]
    assert len(pairs) > 500
    for (fires, level, panels, one), (others_fire, others_level, others_panels, other) in pairs:
        both = triage(TriageInputs(**{**one, **other}))
        assert both.level is max(Level[level], Level[others_level])
        assert set(both.panels) >= {*panels, *others_panels} or "R1" in fires | others_fire
        # A danger in S1-S3 takes the place of "item 9 without danger"; any rule at all that of "no rule fired".
        assert both.rules >= (fires | others_fire) - {"R1", "N1"}
