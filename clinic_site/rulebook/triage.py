"""Which level an inquiry has, and why: a non-diagnostic rule for web inquiries, deterministic and explainable.

Source: clinical.md 3 (table of rules), 3.1 (panels), 3.4 (a level is never lowered). Every rule is tried, the highest
level wins, and the reason of every rule that fired is reported. The result never says "candidate" and never declines.

*Not shown* is not *blank* and raises nothing. A value that the rules cannot read counts as REVIEW (R11).
"""

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from enum import IntEnum

from . import contraindications, crisis_words, medicines, minors
from .answers import (
    BLANK,
    BODILY_SIGNS,
    DIFFICULTIES,
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
    SIGNS,
    TIME_UNKNOWN,
    YES,
)

VERSION = "clinical-2026-11-24"

MEDICAL = "medical"
CRISIS = "crisis"


class Level(IntEnum):
    """How soon a person must act. Ordered, so that the highest of several is `max`."""

    ROUTINE = 0
    REVIEW = 1
    URGENT = 2


def raise_level(present: Level, found: Level) -> Level:
    """The level after something more was found: an inquiry's level is never lowered (clinical.md 3.4)."""
    return max(present, found)


@dataclass(frozen=True, kw_only=True)
class TriageInputs:
    """What the rules read, as meaning; every default is "not shown".

    phq9: item 1..9 -> 0..3 or BLANK, an item that is missing was not shown. s1, s3, s4: YES, NO, NOT_SURE, BLANK,
    NOT_SHOWN (s3 YES = safe). s2: NO, LAST_3_MONTHS, OVER_3_MONTHS_AGO, TIME_UNKNOWN, NOT_SURE, BLANK, NOT_SHOWN.
    s5: the ticked signs, or BLANK, NOT_SHOWN. conditions: id of `contraindications` -> answer. medicines: what was
    typed, or NONE (ticked), BLANK, NOT_SHOWN. age: years, of the person to be treated. staff: what trained staff
    recorded: "cssrs_1".."cssrs_5" YES/NO, "cssrs_6" as s2, "minor", "psychosis", "mania" YES/NO.
    """

    phq9: Mapping[int, int | str] = field(default_factory=dict)
    phq9_difficulty: str = NOT_SHOWN
    gad7_difficulty: str = NOT_SHOWN
    s1: str = NOT_SHOWN
    s2: str = NOT_SHOWN
    s3: str = NOT_SHOWN
    s4: str = NOT_SHOWN
    s5: Set[str] | str = NOT_SHOWN
    free_text: Mapping[str, str | None] = field(default_factory=dict)
    conditions: Mapping[str, str] = field(default_factory=dict)
    medicines: tuple[str, ...] | str = NOT_SHOWN
    age: int | str = NOT_SHOWN
    staff: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reason:
    """One rule that fired: `text` is the reason of the table, `detail` names the words, item or answer."""

    rule: str
    level: Level
    text: str
    detail: str = ""


@dataclass(frozen=True)
class Triage:
    """The level, the reason of every rule that fired in the order of the table, and the panels, medical first."""

    level: Level
    reasons: tuple[Reason, ...]
    panels: tuple[str, ...]
    version: str = VERSION

    @property
    def rules(self) -> frozenset[str]:
        return frozenset(reason.rule for reason in self.reasons)


YES_NO = (YES, NO, NOT_SURE, BLANK, NOT_SHOWN)
WHEN = (NO, LAST_3_MONTHS, OVER_3_MONTHS_AGO, TIME_UNKNOWN, NOT_SURE, BLANK, NOT_SHOWN)
STAFF_SCREENER = ("cssrs_1", "cssrs_2", "cssrs_3", "cssrs_4", "cssrs_5")
STAFF_NOTES = ("minor", PSYCHOSIS, MANIA)
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


class _Facts:
    """The inputs, read once: what is readable, what is not, and what was found in free text."""

    def __init__(self, inputs: TriageInputs) -> None:
        self.inputs = inputs
        self.items: dict[int, int | str] = {
            item: answer
            for item, answer in inputs.phq9.items()
            if type(item) is int and 1 <= item <= 9 and (answer == BLANK or _is_score(answer))
        }
        self.age = inputs.age if isinstance(inputs.age, int) and _is_age(inputs.age) else None
        self.item9 = self.items.get(9, NOT_SHOWN)
        ticked = inputs.s5 if isinstance(inputs.s5, Set | list | tuple) else ()
        self.signs = tuple(sign for sign in ticked if isinstance(sign, str))
        self.signs_blank = inputs.s5 == BLANK or (isinstance(inputs.s5, Set | list | tuple) and not inputs.s5)
        self.texts = {name: text for name, text in inputs.free_text.items() if isinstance(text, str)}
        self.medicines = tuple(name for name in _listed(inputs.medicines) if isinstance(name, str) and name.strip())
        if self.medicines:
            typed = (self.texts.get("medicines"), *self.medicines)
            self.texts["medicines"] = ", ".join(filter(None, typed))
        self.hits = [(name, hit) for name, text in self.texts.items() for hit in crisis_words.find(text)]
        self.conditions = contraindications.assess(inputs.conditions)

    @property
    def item9_positive(self) -> bool:
        return _is_score(self.item9) and self.item9 != 0

    def condition(self, key: str) -> str:
        return next((found.answer for found in self.conditions if found.condition.id == key), "")

    def staff(self, key: str) -> str:
        answer = self.inputs.staff.get(key, NOT_SHOWN)
        return answer if isinstance(answer, str) else ""


def _listed(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else ()


def _is_score(answer: object) -> bool:
    return type(answer) is int and 0 <= answer <= 3


Details = Iterator[str]
Rule = Callable[[_Facts], Details]


def _item9_most_days(facts: _Facts) -> Details:
    if facts.item9 in (2, 3):
        yield f"item 9 = {facts.item9}"


def _plan_or_intent(facts: _Facts) -> Details:
    if facts.inputs.s1 in (YES, NOT_SURE):
        yield facts.inputs.s1


def _recent_attempt(facts: _Facts) -> Details:
    if facts.inputs.s2 in (LAST_3_MONTHS, TIME_UNKNOWN, NOT_SURE):
        yield facts.inputs.s2
    elif facts.inputs.s2 != OVER_3_MONTHS_AGO and facts.condition(contraindications.SUICIDE_ATTEMPT) in (YES, NOT_SURE):
        # The box "a suicide attempt at any time" says no time; unless S2 does, the time is unknown (clinical.md 2b).
        yield TIME_UNKNOWN


def _not_safe(facts: _Facts) -> Details:
    if facts.inputs.s3 in (NO, NOT_SURE):
        yield facts.inputs.s3


def _item9_unanswered_follow_up(facts: _Facts) -> Details:
    blanks = [name.upper() for name in ("s1", "s2", "s3") if getattr(facts.inputs, name) == BLANK]
    if facts.item9_positive and blanks:
        yield ", ".join(blanks)


def _harm_to_others(facts: _Facts) -> Details:
    if facts.inputs.s4 in (YES, NOT_SURE):
        yield facts.inputs.s4


def _crisis_words(facts: _Facts) -> Details:
    for name, hit in facts.hits:
        if hit.group != crisis_words.BODILY:
            yield f"{name}: “{hit.words}” ({hit.group})"


def _psychosis_or_mania(facts: _Facts) -> Details:
    for found in facts.conditions:
        if found.urgent:
            yield found.text
    for sign in MIND_SIGNS:
        if sign in facts.signs:
            yield SIGN_NAMES[sign]
        if facts.staff(sign) == YES:
            yield f"staff note: {sign}"


def _medical_emergency(facts: _Facts) -> Details:
    for sign in BODILY_SIGNS:
        if sign in facts.signs:
            yield SIGN_NAMES[sign]
    for name, hit in facts.hits:
        if hit.group == crisis_words.BODILY and hit.now:
            yield f"{name}: “{hit.words}”"


def _screener_urgent(facts: _Facts) -> Details:
    for item in ("cssrs_4", "cssrs_5"):
        if facts.staff(item) == YES:
            yield f"item {item[-1]}: yes"
    if facts.staff("cssrs_6") in (LAST_3_MONTHS, TIME_UNKNOWN):
        yield f"item 6: {facts.staff('cssrs_6')}"


def _item9_without_danger(facts: _Facts) -> Details:
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


def _item9_blank(facts: _Facts) -> Details:
    if facts.item9 == BLANK:
        yield ""


def _safety_incomplete(facts: _Facts) -> Details:
    """S4 or S5 blank at any item 9; S1-S3 blank unless item 9 is positive, which is U5."""
    blanks = (
        [] if facts.item9_positive else [name for name in ("s1", "s2", "s3") if getattr(facts.inputs, name) == BLANK]
    )
    if facts.inputs.s4 == BLANK:
        blanks.append("s4")
    if facts.signs_blank:
        blanks.append("s5")
    if blanks:
        yield ", ".join(blanks).upper()


def _past_attempt(facts: _Facts) -> Details:
    if facts.inputs.s2 == OVER_3_MONTHS_AGO:
        yield ""


def _conditions(facts: _Facts) -> Details:
    for found in facts.conditions:
        yield found.text
    for sign in MIND_SIGNS:
        if facts.staff(sign) == NOT_SURE:
            yield f"staff note: {sign}, not sure"
    if facts.age is not None and facts.age >= 65:
        yield contraindications.CONDITIONS[contraindications.AGE_65].label


def _severe_range(facts: _Facts) -> Details:
    answered = [answer for answer in facts.items.values() if isinstance(answer, int)]
    if sum(answered) >= 20:
        whole = len(answered) == 9
        yield f"total {sum(answered)}" if whole else f"answered items already {sum(answered)}"


def _extreme_difficulty(facts: _Facts) -> Details:
    for form, answer in (("PHQ-9", facts.inputs.phq9_difficulty), ("GAD-7", facts.inputs.gad7_difficulty)):
        if answer == EXTREMELY_DIFFICULT:
            yield form


def _medicines(facts: _Facts) -> Details:
    typed = facts.inputs.medicines
    if typed == BLANK or (isinstance(typed, list | tuple) and not facts.medicines):
        yield "not answered"
    elif facts.medicines != (NONE,):
        for name in facts.medicines:
            yield from (found.text for found in medicines.classify(name) if found.raises)


def _minor(facts: _Facts) -> Details:
    for name, text in facts.texts.items():
        for words in minors.find(text):
            yield f"{name}: “{words}”"
    if facts.staff("minor") in (YES, NOT_SURE):
        yield f"staff: {facts.staff('minor')}"
    if facts.condition(contraindications.UNDER_18) in (YES, NOT_SURE):
        yield "under 18"
    if facts.age is not None and facts.age < 18:
        yield f"age {facts.age}"


def _bodily_sign_some_time(facts: _Facts) -> Details:
    for name, hit in facts.hits:
        if hit.group == crisis_words.BODILY and not hit.now:
            yield f"{name}: “{hit.words}”"


def _unreadable(facts: _Facts) -> Details:
    inputs = facts.inputs
    for item, answer in inputs.phq9.items():
        if item not in facts.items and not (type(item) is int and 1 <= item <= 9 and answer == NOT_SHOWN):
            yield f"PHQ-9 item {item}"
    for name in ("phq9_difficulty", "gad7_difficulty"):
        if getattr(inputs, name) not in (*DIFFICULTIES, BLANK, NOT_SHOWN):
            yield name
    for name in ("s1", "s3", "s4"):
        if getattr(inputs, name) not in YES_NO:
            yield name.upper()
    if inputs.s2 not in WHEN:
        yield "S2"
    if isinstance(inputs.s5, Set | list | tuple):
        if not all(sign in (*SIGNS, NONE) for sign in inputs.s5):
            yield "S5"
    elif inputs.s5 not in (BLANK, NOT_SHOWN):
        yield "S5"
    for name, text in inputs.free_text.items():
        if text is not None and not isinstance(text, str):
            yield str(name)
    yield from contraindications.unreadable(inputs.conditions)
    listed = _listed(inputs.medicines)
    if not all(isinstance(name, str) for name in listed) or (
        not isinstance(inputs.medicines, list | tuple) and inputs.medicines not in (NONE, BLANK, NOT_SHOWN)
    ):
        yield "medicines"
    if inputs.age != NOT_SHOWN and not _is_age(inputs.age):
        yield "age"
    for key, answer in inputs.staff.items():
        allowed = {"cssrs_6": tuple(each for each in WHEN if each != NOT_SURE)}
        allowed |= dict.fromkeys(STAFF_SCREENER, (YES, NO, BLANK, NOT_SHOWN)) | dict.fromkeys(STAFF_NOTES, YES_NO)
        if answer not in allowed.get(key, ()):
            yield f"staff: {key}"


def _is_age(age: object) -> bool:
    return type(age) is int and 0 <= age <= 130


def _screener_review(facts: _Facts) -> Details:
    for item in ("cssrs_1", "cssrs_2", "cssrs_3"):
        if facts.staff(item) == YES:
            yield f"item {item[-1]}: yes"
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
    ("R11", Level.REVIEW, "An answer the rules cannot read", "", _unreadable),
    ("R12", Level.REVIEW, "C-SSRS by trained staff", CRISIS, _screener_review),
)


def triage(inputs: TriageInputs) -> Triage:
    """Try every rule of the table on what was answered; never raises on an odd value (that is R11)."""
    facts = _Facts(inputs)
    reasons: list[Reason] = []
    panels: set[str] = {CRISIS} if facts.item9_positive or OVERDOSE in facts.signs else set()
    for rule, level, text, panel, holds in RULES:
        for detail in holds(facts):
            reasons.append(Reason(rule, level, text, detail))
            panels.add(panel)
    if not reasons:
        reasons.append(Reason("N1", Level.ROUTINE, "No rule fired"))
    return Triage(
        level=max(reason.level for reason in reasons),
        reasons=tuple(reasons),
        panels=tuple(panel for panel in (MEDICAL, CRISIS) if panel in panels),
    )
