"""The rules of triage, one function each: what must hold, and the detail that staff read.

Source: clinical.md 3, the table of rules (id, condition, level, reason shown to staff), and 3.1 (panels).
"""

from collections.abc import Callable, Iterator
from enum import IntEnum

from . import contraindications, crisis_words, medicines, minors
from .answers import (
    BLANK,
    BODILY_SIGNS,
    EXTREMELY_DIFFICULT,
    LAST_3_MONTHS,
    MANIA,
    MIND_SIGNS,
    NO,
    NONE,
    NOT_SHOWN,
    NOT_SURE,
    OVER_3_MONTHS_AGO,
    OVERDOSE,
    PSYCHOSIS,
    TIME_UNKNOWN,
    YES,
)
from .triage_facts import PHQ9_ITEMS, Facts, unreadable

MEDICAL = "medical"
CRISIS = "crisis"
ADULT = 18
OLD_AGE = 65
SEVERE = 20


class Level(IntEnum):
    """How soon a person must act. Ordered, so that the highest of several is `max`."""

    ROUTINE = 0
    REVIEW = 1
    URGENT = 2


SIGN_NAMES = {
    "chest-pain": "chest pain",
    "breathing": "very hard to breathe",
    "fainting": "fainting",
    "stroke-sign": "sudden weakness or trouble speaking",
    "worst-headache": "worst headache of their life",
    OVERDOSE: "took too much of a drug or medicine",
    PSYCHOSIS: "seeing or hearing things that others do not",
    MANIA: "no sleep for days and full of energy",
}


Details = Iterator[str]
Rule = Callable[[Facts], Details]


def _item9_most_days(facts: Facts) -> Details:
    if facts.item9 in (2, 3):
        yield f"item 9 = {facts.item9}"


def _plan_or_intent(facts: Facts) -> Details:
    if facts.inputs.s1 in (YES, NOT_SURE):
        yield facts.inputs.s1


def _recent_attempt(facts: Facts) -> Details:
    if facts.inputs.s2 in (LAST_3_MONTHS, TIME_UNKNOWN, NOT_SURE):
        yield facts.inputs.s2
    elif facts.inputs.s2 != OVER_3_MONTHS_AGO and facts.condition(contraindications.SUICIDE_ATTEMPT) in (YES, NOT_SURE):
        # The box "a suicide attempt at any time" says no time; unless S2 does, the time is unknown (clinical.md 2b).
        yield TIME_UNKNOWN


def _not_safe(facts: Facts) -> Details:
    if facts.inputs.s3 in (NO, NOT_SURE):
        yield facts.inputs.s3


def _item9_unanswered_follow_up(facts: Facts) -> Details:
    if facts.item9_positive and facts.blank_follow_ups:
        yield ", ".join(facts.blank_follow_ups)


def _harm_to_others(facts: Facts) -> Details:
    if facts.inputs.s4 in (YES, NOT_SURE):
        yield facts.inputs.s4


def _crisis_words(facts: Facts) -> Details:
    for name, hit in facts.hits:
        if hit.group != crisis_words.BODILY:
            yield f"{name}: “{hit.words}” ({hit.group})"


def _psychosis_or_mania(facts: Facts) -> Details:
    for found in facts.conditions:
        if found.urgent:
            yield found.text
    for sign in MIND_SIGNS:
        if sign in facts.signs:
            yield SIGN_NAMES[sign]
        if facts.staff(sign) == YES:
            yield f"staff note: {sign}"


def _medical_emergency(facts: Facts) -> Details:
    for sign in BODILY_SIGNS:
        if sign in facts.signs:
            yield SIGN_NAMES[sign]
    for name, hit in facts.hits:
        if hit.group == crisis_words.BODILY and hit.now:
            yield f"{name}: “{hit.words}”"


def _screener_urgent(facts: Facts) -> Details:
    for item in ("4", "5"):
        if facts.staff(f"cssrs_{item}") == YES:
            yield f"item {item}: yes"
    if facts.staff("cssrs_6") in (LAST_3_MONTHS, TIME_UNKNOWN):
        yield f"item 6: {facts.staff('cssrs_6')}"


def _item9_without_danger(facts: Facts) -> Details:
    """Item 9 = 1 and no danger in S1-S3. A follow-up that was not shown is no danger, and no reassurance either."""
    inputs = facts.inputs
    quiet = (
        inputs.s1 in (NO, NOT_SHOWN)
        and inputs.s2 in (NO, OVER_3_MONTHS_AGO, NOT_SHOWN)
        and inputs.s3 in (YES, NOT_SHOWN)
    )
    if facts.item9 == 1 and quiet:
        hidden = [name.upper() for name in ("s1", "s2", "s3") if getattr(inputs, name) == NOT_SHOWN]
        yield f"not shown: {', '.join(hidden)}" if hidden else ""


def _item9_blank(facts: Facts) -> Details:
    if facts.item9 == BLANK:
        yield ""


def _safety_incomplete(facts: Facts) -> Details:
    """S4 or S5 blank at any item 9; S1-S3 blank unless item 9 is positive, which is U5."""
    blanks = [] if facts.item9_positive else [*facts.blank_follow_ups]
    if facts.inputs.s4 == BLANK:
        blanks.append("S4")
    if facts.signs_blank:
        blanks.append("S5")
    if blanks:
        yield ", ".join(blanks)


def _past_attempt(facts: Facts) -> Details:
    if facts.inputs.s2 == OVER_3_MONTHS_AGO:
        yield ""


def _conditions(facts: Facts) -> Details:
    for found in facts.conditions:
        yield found.text
    for sign in MIND_SIGNS:
        if facts.staff(sign) == NOT_SURE:
            yield f"staff note: {sign}, not sure"
    if facts.age is not None and facts.age >= OLD_AGE:
        yield contraindications.CONDITIONS[contraindications.AGE_65].label


def _severe_range(facts: Facts) -> Details:
    total = sum(facts.scores)
    if total >= SEVERE:
        is_whole = len(facts.scores) == len(PHQ9_ITEMS)
        yield f"total {total}" if is_whole else f"answered items already {total}"


def _extreme_difficulty(facts: Facts) -> Details:
    for form, answer in (("PHQ-9", facts.inputs.phq9_difficulty), ("GAD-7", facts.inputs.gad7_difficulty)):
        if answer == EXTREMELY_DIFFICULT:
            yield form


def _medicines(facts: Facts) -> Details:
    if facts.medicines_blank:
        yield "not answered"
    elif facts.medicines != (NONE,):
        for name in facts.medicines:
            yield from (found.text for found in medicines.classify(name) if found.raises)


def _minor(facts: Facts) -> Details:
    for name, text in facts.texts.items():
        for words in minors.find(text):
            yield f"{name}: “{words}”"
    if facts.staff("minor") in (YES, NOT_SURE):
        yield f"staff: {facts.staff('minor')}"
    if facts.condition(contraindications.UNDER_18) in (YES, NOT_SURE):
        yield "under 18"
    if facts.age is not None and facts.age < ADULT:
        yield f"age {facts.age}"


def _bodily_sign_some_time(facts: Facts) -> Details:
    for name, hit in facts.hits:
        if hit.group == crisis_words.BODILY and not hit.now:
            yield f"{name}: “{hit.words}”"


def _screener_review(facts: Facts) -> Details:
    for item in ("1", "2", "3"):
        if facts.staff(f"cssrs_{item}") == YES:
            yield f"item {item}: yes"
    if facts.staff("cssrs_6") == OVER_3_MONTHS_AGO:
        yield f"item 6: {OVER_3_MONTHS_AGO}"


# The table of clinical.md 3: id, level, reason shown to staff, panel, and what must hold.
RULES: tuple[tuple[str, Level, str, str, Rule], ...] = (
    ("U1", Level.URGENT, "Thoughts of death or self-harm on more than half the days", CRISIS, _item9_most_days),
    ("U2", Level.URGENT, "Suicidal thoughts with a plan or intent, or not sure", CRISIS, _plan_or_intent),
    ("U3", Level.URGENT, "Attempt or preparation up to 3 months ago, or time unknown", CRISIS, _recent_attempt),
    ("U4", Level.URGENT, "Says: not safe now, or not sure", CRISIS, _not_safe),
    ("U5", Level.URGENT, "Item 9 positive, safety follow-up not answered", CRISIS, _item9_unanswered_follow_up),
    ("U6", Level.URGENT, "Thoughts of harming others", CRISIS, _harm_to_others),
    ("U7", Level.URGENT, "Crisis words; may be denied or about another person", CRISIS, _crisis_words),
    ("U8", Level.URGENT, "Signs of psychosis or mania now", CRISIS, _psychosis_or_mania),
    ("U9", Level.URGENT, "Possible medical emergency", MEDICAL, _medical_emergency),
    ("U10", Level.URGENT, "C-SSRS by trained staff", CRISIS, _screener_urgent),
    ("R1", Level.REVIEW, "Item 9 positive, follow-ups without danger", CRISIS, _item9_without_danger),
    ("R2", Level.REVIEW, "Item 9 not answered", "", _item9_blank),
    ("R3", Level.REVIEW, "Safety questions incomplete", "", _safety_incomplete),
    ("R4", Level.REVIEW, "Past attempt or preparation", "", _past_attempt),
    ("R5", Level.REVIEW, "Health condition", "", _conditions),
    ("R6", Level.REVIEW, "Severe range", "", _severe_range),
    ("R7", Level.REVIEW, "Extreme difficulty in daily life", "", _extreme_difficulty),
    ("R8", Level.REVIEW, "Medicine", "", _medicines),
    ("R9", Level.REVIEW, "Minor: pediatric help", "", _minor),
    ("R10", Level.REVIEW, "Bodily sign in the text, no word for now", "", _bodily_sign_some_time),
    ("R11", Level.REVIEW, "An answer the rules cannot read", "", lambda facts: unreadable(facts.inputs)),
    ("R12", Level.REVIEW, "C-SSRS by trained staff", CRISIS, _screener_review),
)
