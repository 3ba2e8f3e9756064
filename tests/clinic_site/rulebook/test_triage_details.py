"""What staff read beside each rule of clinical.md 3: words, items and answers, and which answer could not be read."""

import pytest

from clinic_site.rulebook.answers import (
    BLANK,
    LAST_3_MONTHS,
    NO,
    NOT_SHOWN,
    NOT_SURE,
    OVER_3_MONTHS_AGO,
    TIME_UNKNOWN,
    YES,
)
from clinic_site.rulebook.triage import TriageInputs, triage

PHQ9 = dict.fromkeys(range(1, 10), 0)


def details(rule, **inputs):
    """What staff read beside this rule, in order."""
    return [reason.detail for reason in triage(TriageInputs(**inputs)).reasons if reason.rule == rule]


@pytest.mark.parametrize(
    ("rule", "inputs", "expected"),
    [
        ("U1", {"phq9": {9: 3}}, ["item 9 = 3"]),
        ("U2", {"s1": NOT_SURE}, [NOT_SURE]),
        ("U3", {"s2": TIME_UNKNOWN}, [TIME_UNKNOWN]),
        ("U3", {"conditions": {"suicide-attempt": NOT_SURE}}, [TIME_UNKNOWN]),
        ("U3", {"conditions": {"suicide-attempt": YES}, "s2": LAST_3_MONTHS}, [LAST_3_MONTHS]),
        ("U4", {"s3": NO}, [NO]),
        ("U5", {"phq9": {9: 1}, "s1": BLANK, "s2": BLANK, "s3": BLANK}, ["S1, S2, S3"]),
        ("U6", {"s4": NOT_SURE}, [NOT_SURE]),
        ("U7", {"free_text": {"message": "I want to die"}}, ["message: “want to die” (suicide)"]),
        (
            "U8",
            {"s5": {"psychosis", "mania"}, "staff": {"psychosis": YES}},
            [
                "seeing or hearing things that others do not",
                "staff note: psychosis",
                "no sleep for days and full of energy",
            ],
        ),
        ("U8", {"conditions": {"mania-now": YES, "glaucoma": YES}}, ["Current mania or mixed state"]),
        ("U9", {"s5": {"overdose", "fainting"}}, ["fainting", "took too much of a drug or medicine"]),
        ("U9", {"free_text": {"message": "chest pain now"}}, ["message: “chest pain”"]),
        (
            "U10",
            {"staff": {"cssrs_4": YES, "cssrs_5": YES, "cssrs_6": LAST_3_MONTHS}},
            ["item 4: yes", "item 5: yes", f"item 6: {LAST_3_MONTHS}"],
        ),
        ("R1", {"phq9": {9: 1}}, ["not shown: S1, S2, S3"]),
        ("R1", {"phq9": {9: 1}, "s3": YES}, ["not shown: S1, S2"]),
        ("R1", {"phq9": {9: 1}, "s1": NO, "s2": NO, "s3": YES}, [""]),
        ("R3", {"phq9": {9: 1}, "s1": NO, "s4": BLANK, "s5": BLANK}, ["S4, S5"]),
        ("R3", {"phq9": {9: 0}, "s1": BLANK, "s2": BLANK, "s3": BLANK, "s4": BLANK}, ["S1, S2, S3, S4"]),
        ("R5", {"age": 65}, ["Age 65 or older"]),
        ("R5", {"staff": {"psychosis": NOT_SURE}}, ["staff note: psychosis, not sure"]),
        ("R6", {"phq9": dict.fromkeys(range(1, 10), 3)}, ["total 27"]),
        ("R6", {"phq9": dict.fromkeys(range(1, 9), 3)}, ["answered items already 24"]),
        ("R7", {"phq9_difficulty": "extremely", "gad7_difficulty": "extremely"}, ["PHQ-9", "GAD-7"]),
        ("R8", {"medicines": BLANK}, ["not answered"]),
        ("R8", {"medicines": ("Zoloft", "xyzzy")}, ["not recognised: “xyzzy”"]),
        ("R9", {"age": 17}, ["age 17"]),
        ("R9", {"staff": {"minor": NOT_SURE}}, [f"staff: {NOT_SURE}"]),
        ("R9", {"conditions": {"under-18": YES}}, ["under 18"]),
        ("R9", {"conditions": {"under-18": NOT_SURE}}, ["under 18"]),
        ("R9", {"conditions": {"under-18": BLANK}}, []),
        ("R9", {"free_text": {"message": "I am 15"}}, ["message: “i am 15”"]),
        ("R10", {"free_text": {"message": "chest pain last year"}}, ["message: “chest pain”"]),
        (
            "R12",
            {"staff": {"cssrs_1": YES, "cssrs_2": YES, "cssrs_3": YES, "cssrs_6": OVER_3_MONTHS_AGO}},
            ["item 1: yes", "item 2: yes", "item 3: yes", f"item 6: {OVER_3_MONTHS_AGO}"],
        ),
    ],
)
def test_the_detail_that_staff_read(rule, inputs, expected):
    assert details(rule, **inputs) == expected


@pytest.mark.parametrize(
    ("inputs", "names"),
    [
        (
            {"phq9": {0: 1, 10: 1, 1: 4, 9: -1, 2: "2", 3: True}},
            ["PHQ-9 item 0", "PHQ-9 item 10", "PHQ-9 item 1", "PHQ-9 item 9", "PHQ-9 item 2", "PHQ-9 item 3"],
        ),
        ({"phq9": {1: 0, 9: 0, 2: 3, 3: BLANK, 4: NOT_SHOWN}}, []),
        (
            {"gad7": {0: 1, 8: 1, 1: 9, 2: "2", 3: True, 4: None, 7: -1}},
            [f"GAD-7 item {item}" for item in (0, 8, 1, 2, 3, 4, 7)],
        ),
        ({"gad7": {1: 0, 7: 3, 2: BLANK, 3: NOT_SHOWN}}, []),
        ({"phq9_difficulty": "hard", "gad7_difficulty": ""}, ["PHQ9_DIFFICULTY", "GAD7_DIFFICULTY"]),
        ({"s1": "?", "s2": YES, "s3": None, "s4": 0}, ["S1", "S2", "S3", "S4"]),
        ({"s5": ["fainting", "none"]}, []),
        ({"s5": ("fainting", "cough")}, ["S5"]),
        ({"s5": [1]}, ["S5"]),
        ({"s5": "none"}, ["S5"]),
        ({"free_text": {"message": None, "hope": 4}}, ["hope"]),
        ({"conditions": {"glaucoma": "?"}}, ["glaucoma"]),
        ({"medicines": "Xanax"}, ["medicines"]),
        ({"medicines": ["Zoloft", None]}, ["medicines"]),
        ({"medicines": ["Zoloft"]}, []),
        ({"age": 0}, []),
        ({"age": 130}, []),
        ({"age": -1}, ["age"]),
        ({"age": 131}, ["age"]),
        ({"age": False}, ["age"]),
        (
            {"staff": {"cssrs_6": NOT_SURE, "mood": NO, "mania": "a bit", "cssrs_5": OVER_3_MONTHS_AGO}},
            ["staff: cssrs_6", "staff: mood", "staff: mania", "staff: cssrs_5"],
        ),
        ({"staff": {"cssrs_6": BLANK, "minor": NOT_SURE, "cssrs_1": NOT_SHOWN}}, []),
    ],
)
def test_what_cannot_be_read_is_named(inputs, names):
    assert details("R11", **inputs) == names


def test_an_unreadable_score_is_not_added_up():
    assert details("R6", phq9={**dict.fromkeys(range(1, 7), 3), 7: 1, 8: True, 9: BLANK}) == []
    assert details("R6", phq9={**dict.fromkeys(range(7), 3)}) == []
    assert details("R6", phq9={**dict.fromkeys(range(1, 7), 3), 7: 1, 8: 1, 9: BLANK}) == ["answered items already 20"]


def test_an_item_9_that_was_not_shown_or_cannot_be_read_is_not_positive_and_not_blank():
    for answer in (NOT_SHOWN, "1", 4):
        assert not triage(TriageInputs(phq9={**PHQ9, 9: answer})).rules & {"U1", "U5", "R1", "R2"}


def test_what_was_typed_as_a_medicine_joins_the_text_of_that_name():
    hits = details("U7", medicines=("kill", "myself"), free_text={"medicines": "I want to"})
    assert hits == ["medicines: “kill, myself” (suicide)"]


def test_an_infant_is_a_minor_and_eighteen_is_not():
    assert triage(TriageInputs(age=0)).rules == {"R9"}
    assert triage(TriageInputs(age=17)).rules == {"R9"}
    assert triage(TriageInputs(age=18)).rules == {"N1"}
