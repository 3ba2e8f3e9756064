"""Whole inquiries, as one would tell them, and the rules that clinical.md 3 gives them.

The expectations were written by another person, from clinical.md alone and without a look at the rules.
"""

import pytest

from clinic_site.rulebook.answers import (
    BLANK,
    LAST_3_MONTHS,
    NO,
    NONE,
    NOT_SHOWN,
    NOT_SURE,
    OVER_3_MONTHS_AGO,
    TIME_UNKNOWN,
    YES,
)
from clinic_site.rulebook.contraindications import CONDITIONS, from_boxes
from clinic_site.rulebook.triage import TriageInputs, triage

CLEAR = {key: condition.good for key, condition in CONDITIONS.items()}


def total(points, item9=0):
    """Nine answers of PHQ-9 that add up to these points, with this one to item 9."""
    answers = {9: item9}
    left = points - (0 if item9 == BLANK else item9)
    for item in (1, 2, 4, 5, 6, 7, 8, 3):
        answers[item] = min(3, left)
        left -= answers[item]
    return answers


NOTHING = {"phq9": {}, "s2": NOT_SHOWN, "s4": NOT_SHOWN, "s5": NOT_SHOWN, "conditions": {}, "medicines": NOT_SHOWN}
# An adult of 40: PHQ-9 complete and low, no danger in any safety question, "none" ticked for conditions and medicines.
REST_CLEAR = {
    "phq9": total(0),
    "s2": NO,
    "s4": NO,
    "s5": frozenset({NONE}),
    "conditions": CLEAR,
    "medicines": NONE,
    "age": 40,
}

CASES = [
    ("Rest clear, PHQ-9 total 6", "ROUTINE", "N1", {"phq9": total(6)}),
    (
        "Item 9 = 1, total 4, S1 no, S2 no, S3 safe; rest clear",
        "REVIEW",
        "R1",
        {"phq9": total(4, item9=1), "s1": NO, "s3": YES},
    ),
    (
        "Item 9 = 2, total 8, S1 no, S2 no, S3 safe; rest clear",
        "URGENT",
        "U1",
        {"phq9": total(8, item9=2), "s1": NO, "s3": YES},
    ),
    (
        "Item 9 = 3, total 27, S1 no, S2 no, S3 safe; rest clear",
        "URGENT",
        "U1, R6",
        {"phq9": total(27, item9=3), "s1": NO, "s3": YES},
    ),
    (
        "Item 9 = 1, S1 not sure, S2 no, S3 safe; rest clear",
        "URGENT",
        "U2",
        {"phq9": total(1, item9=1), "s1": NOT_SURE, "s3": YES},
    ),
    (
        "Item 9 = 0, S1-S3 shown after a panel and S1 answered yes, S2 no, S3 safe, no crisis "
        "words in the text that is sent; rest clear",
        "URGENT",
        "U2",
        {"phq9": total(0), "s1": YES, "s3": YES},
    ),
    (
        "Item 9 = 1, S1 no, S2 no, S3 left blank; rest clear",
        "URGENT",
        "U5",
        {"phq9": total(1, item9=1), "s1": NO, "s3": BLANK},
    ),
    (
        "Item 9 = 2, S1 left blank, S2 no, S3 safe; rest clear",
        "URGENT",
        "U1, U5",
        {"phq9": total(2, item9=2), "s1": BLANK, "s3": YES},
    ),
    (
        "Item 9 = 1, S1 no, S2 no, S3 not sure; rest clear",
        "URGENT",
        "U4",
        {"phq9": total(1, item9=1), "s1": NO, "s3": NOT_SURE},
    ),
    (
        "Item 9 = 1, S1 no, S2 more than 3 months ago, S3 safe; rest clear",
        "REVIEW",
        "R1, R4",
        {"phq9": total(1, item9=1), "s1": NO, "s2": OVER_3_MONTHS_AGO, "s3": YES},
    ),
    (
        "Item 9 = 1, S1 no, S2 no, S3 safe, S4 left blank; rest clear",
        "REVIEW",
        "R1, R3",
        {"phq9": total(1, item9=1), "s1": NO, "s3": YES, "s4": BLANK},
    ),
    (
        "Item 9 = 1, total 20, S1 no, S2 more than 3 months ago, S3 safe; rest clear",
        "REVIEW",
        "R1, R4, R6",
        {"phq9": total(20, item9=1), "s1": NO, "s2": OVER_3_MONTHS_AGO, "s3": YES},
    ),
    (
        "Item 9 blank, S1 no, S2 no, S3 safe; rest clear",
        "REVIEW",
        "R2",
        {"phq9": total(0, item9=BLANK), "s1": NO, "s3": YES},
    ),
    (
        "Item 9 blank, S1 blank, S2 no, S3 safe; rest clear",
        "REVIEW",
        "R2, R3",
        {"phq9": total(0, item9=BLANK), "s1": BLANK, "s3": YES},
    ),
    (
        "Item 9 blank, S1 no, S2 no, S3 not safe; rest clear",
        "URGENT",
        "U4, R2",
        {"phq9": total(0, item9=BLANK), "s1": NO, "s3": NO},
    ),
    (
        "Item 9 first 1, then changed to 0; S1 was shown and is blank, S2 no, S3 safe; rest clear",
        "REVIEW",
        "R3",
        {"phq9": total(0), "s1": BLANK, "s3": YES},
    ),
    ("Item 9 = 0, S2 yes, in the last 3 months; rest clear", "URGENT", "U3", {"s2": LAST_3_MONTHS}),
    ("Item 9 = 0, S2 yes, but does not know when; rest clear", "URGENT", "U3", {"s2": TIME_UNKNOWN}),
    ("Item 9 = 0, S2 not sure; rest clear", "URGENT", "U3", {"s2": NOT_SURE}),
    ("Item 9 = 0, S2 yes, more than 3 months ago; rest clear", "REVIEW", "R4", {"s2": OVER_3_MONTHS_AGO}),
    ("Item 9 = 0, S4 not sure; rest clear", "URGENT", "U6", {"s4": NOT_SURE}),
    ("Item 9 = 0, S4 left blank after being asked again; rest clear", "REVIEW", "R3", {"s4": BLANK}),
    ("Item 9 = 0, S5 left blank; rest clear", "REVIEW", "R3", {"s5": BLANK}),
    (
        'S5: fainting ticked together with "None of these"; rest clear',
        "URGENT",
        "U9",
        {"s5": frozenset({"fainting", NONE})},
    ),
    (
        'S5: "I took too much of a drug or medicine" ticked; rest clear',
        "URGENT",
        "U9",
        {"s5": frozenset({"overdose"})},
    ),
    ('S5: "no sleep for days and full of energy" ticked; rest clear', "URGENT", "U8", {"s5": frozenset({"mania"})}),
    (
        'Free text "I had chest pain last year"; rest clear',
        "REVIEW",
        "R10",
        {"free_text": {"message": "I had chest pain last year"}},
    ),
    ('Free text "no chest pain today"; rest clear', "URGENT", "U9", {"free_text": {"message": "no chest pain today"}}),
    (
        'Free text "my coworker is suicidal, not me"; rest clear',
        "URGENT",
        "U7",
        {"free_text": {"message": "my coworker is suicidal, not me"}},
    ),
    (
        'Free text "my back is killing me and I am dying to sleep"; rest clear',
        "ROUTINE",
        "N1",
        {"free_text": {"message": "my back is killing me and I am dying to sleep"}},
    ),
    ("PHQ-9 total 19, item 9 = 0; rest clear", "ROUTINE", "N1", {"phq9": total(19)}),
    ("PHQ-9 total 20, item 9 = 0; rest clear", "REVIEW", "R6", {"phq9": total(20)}),
    (
        "PHQ-9 item 3 blank, answered items sum to 20, item 9 = 0; rest clear",
        "REVIEW",
        "R6",
        {"phq9": {**total(20), 3: BLANK}},
    ),
    (
        "PHQ-9 item 3 blank, answered items sum to 19, item 9 = 0; rest clear",
        "ROUTINE",
        "N1",
        {"phq9": {**total(19), 3: BLANK}},
    ),
    ("GAD-7 total 21, PHQ-9 total 9, item 9 = 0; rest clear", "ROUTINE", "N1", {"phq9": total(9)}),
    (
        'GAD-7 functional item "Extremely difficult", PHQ-9 functional item "Not difficult at all"; rest clear',
        "REVIEW",
        "R7",
        {"gad7_difficulty": "extremely", "phq9_difficulty": "not"},
    ),
    (
        'Both functional items "Very difficult"; rest clear',
        "ROUTINE",
        "N1",
        {"gad7_difficulty": "very", "phq9_difficulty": "very"},
    ),
    (
        "PHQ-9 functional item blank, total 12; rest clear",
        "ROUTINE",
        "N1",
        {"phq9": total(12), "phq9_difficulty": BLANK},
    ),
    ("Age 65; rest clear", "REVIEW", "R5", {"age": 65}),
    ("Age 64; rest clear", "ROUTINE", "N1", {"age": 64}),
    ("BMI 40 exactly; rest clear", "REVIEW", "R5", {"conditions": {**CLEAR, "bmi-40": YES}}),
    (
        'Heart attack 7 months ago, stable; no medicine ("none" ticked); rest clear',
        "REVIEW",
        "R5",
        {"conditions": {**CLEAR, "heart-attack-or-stroke-older": YES}},
    ),
    (
        'Controlled asthma, no medicine ("none" ticked), contact lenses, needle fear; rest clear',
        "ROUTINE",
        "N1",
        {"conditions": {**CLEAR, "asthma-controlled": YES, "contact-lenses": YES, "needle-fear": YES}},
    ),
    ("ECT in the past, no help; rest clear", "ROUTINE", "N1", {"conditions": {**CLEAR, "past-ect-or-tms": YES}}),
    (
        "Escort home: only a taxi, so the answer is no; rest clear",
        "REVIEW",
        "R5",
        {"conditions": {**CLEAR, "escort": NO}},
    ),
    ("Pregnancy: not sure; rest clear", "REVIEW", "R5", {"conditions": {**CLEAR, "pregnancy": NOT_SURE}}),
    (
        'List of conditions: nothing ticked, not even "none"; rest clear',
        "REVIEW",
        "R5",
        {"conditions": from_boxes(CLEAR, []) | {"escort": YES}},
    ),
    (
        "Conditions and medicines not asked yet (that part was not sent); rest clear",
        "ROUTINE",
        "N1",
        {"conditions": {}, "medicines": NOT_SHOWN},
    ),
    ("Takes lithium and sertraline only; rest clear", "ROUTINE", "N1", {"medicines": ("lithium", "sertraline")}),
    ("Takes trazodone 50 mg for sleep; rest clear", "REVIEW", "R8", {"medicines": ("trazodone 50 mg for sleep",)}),
    ("Takes vitamin D only; rest clear", "REVIEW", "R8", {"medicines": ("vitamin D",)}),
    (
        "Takes bupropion and mirtazapine, and drinks grapefruit juice each morning; rest clear",
        "REVIEW",
        "R8",
        {"medicines": ("bupropion", "mirtazapine", "grapefruit juice each morning")},
    ),
    ("Medicine question blank; rest clear", "REVIEW", "R8", {"medicines": BLANK}),
    (
        "Takes levothyroxine tablets, named in the medicine list, and ticks thyroid hormone treatment; rest clear",
        "REVIEW",
        "R5, R8",
        {"medicines": ("levothyroxine tablets",), "conditions": {**CLEAR, "thyroid": YES}},
    ),
    (
        "Contact form, staff learn from the message that the patient is 16; no other fact",
        "REVIEW",
        "R9",
        {**NOTHING, "staff": {"minor": YES}},
    ),
    (
        'Contact form, staff learn that the patient is 17; the message says "I want to die"',
        "URGENT",
        "U7, R9",
        {**NOTHING, "staff": {"minor": YES}, "free_text": {"message": "I want to die"}},
    ),
    (
        "Staff C-SSRS: item 3 yes, items 4-6 no; rest clear",
        "REVIEW",
        "R12",
        {"staff": {"cssrs_3": YES, "cssrs_4": NO, "cssrs_5": NO, "cssrs_6": NO}},
    ),
    (
        "Staff C-SSRS: items 1-5 no, item 6 yes at an unknown time; rest clear",
        "URGENT",
        "U10",
        {
            "staff": {
                **dict.fromkeys(("cssrs_1", "cssrs_2", "cssrs_3", "cssrs_4", "cssrs_5"), NO),
                "cssrs_6": TIME_UNKNOWN,
            }
        },
    ),
    ("A stored answer has a value that the rules do not know; rest clear", "REVIEW", "R11", {"s4": "maybe"}),
    (
        "Form filled in for another adult, S1-S5 not shown, no PHQ-9, "
        'no conditions, medicine "none" ticked, escort yes',
        "ROUTINE",
        "N1",
        {**NOTHING, "medicines": NONE, "conditions": {"escort": YES}},
    ),
]


@pytest.mark.parametrize(("case", "level", "rules", "differs"), CASES, ids=[case for case, *_ in CASES])
def test_case(case, level, rules, differs):
    found = triage(TriageInputs(**{**REST_CLEAR, **differs}))
    assert (found.level.name, sorted(found.rules)) == (level, sorted(rules.split(", ")))
