"""What an inquiry answered, read once for the rules of triage: what is readable, and what is not (R11).

Source: clinical.md 3. *Not shown* is not *blank* and raises nothing; a value that the rules cannot read is never taken
for one that they can.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cached_property

from . import contraindications, crisis_words
from .answers import (
    BLANK,
    DIFFICULTIES,
    LAST_3_MONTHS,
    MANIA,
    NO,
    NONE,
    NOT_SHOWN,
    NOT_SURE,
    OVER_3_MONTHS_AGO,
    PSYCHOSIS,
    SIGNS,
    TIME_UNKNOWN,
    YES,
)

YES_NO = (YES, NO, NOT_SURE, BLANK, NOT_SHOWN)
WHEN = (NO, LAST_3_MONTHS, OVER_3_MONTHS_AGO, TIME_UNKNOWN, NOT_SURE, BLANK, NOT_SHOWN)
# What each question may hold, as meaning.
QUESTIONS: dict[str, tuple[str, ...]] = {
    "phq9_difficulty": (*DIFFICULTIES, BLANK, NOT_SHOWN),
    "gad7_difficulty": (*DIFFICULTIES, BLANK, NOT_SHOWN),
    "s1": YES_NO,
    "s2": WHEN,
    "s3": YES_NO,
    "s4": YES_NO,
}
SCREENER = (YES, NO, BLANK, NOT_SHOWN)
STAFF: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("cssrs_1", "cssrs_2", "cssrs_3", "cssrs_4", "cssrs_5"), SCREENER),
    "cssrs_6": (NO, LAST_3_MONTHS, OVER_3_MONTHS_AGO, TIME_UNKNOWN, BLANK, NOT_SHOWN),
    **dict.fromkeys(("minor", PSYCHOSIS, MANIA), YES_NO),
}
PHQ9_ITEMS = range(1, 10)
GAD7_ITEMS = range(1, 8)
SCORES = range(4)
OLDEST = 130


@dataclass(frozen=True, kw_only=True)
class TriageInputs:
    """What the rules read, as meaning; every default is "not shown".

    phq9, gad7: item 1..9 or 1..7 -> 0..3 or BLANK, an item that is missing was not shown; the score of a GAD-7 sets
    no level (clinical.md 1.0), but an answer to it may be unreadable. s1, s3, s4: YES, NO, NOT_SURE, BLANK,
    NOT_SHOWN (s3 YES = safe). s2: NO, LAST_3_MONTHS, OVER_3_MONTHS_AGO, TIME_UNKNOWN, NOT_SURE, BLANK, NOT_SHOWN.
    s5: the ticked signs, or BLANK, NOT_SHOWN. conditions: id of `contraindications` -> answer. medicines: what was
    typed, or NONE (ticked), BLANK, NOT_SHOWN. age: years, of the person to be treated. staff: what trained staff
    recorded: "cssrs_1".."cssrs_5" YES/NO, "cssrs_6" as s2, "minor", "psychosis", "mania" YES/NO.
    """

    phq9: Mapping[int, int | str] = field(default_factory=dict)
    gad7: Mapping[int, int | str] = field(default_factory=dict)
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


class Facts:
    """The inputs as the rules ask for them."""

    def __init__(self, inputs: TriageInputs) -> None:
        self.inputs = inputs

    @cached_property
    def items(self) -> dict[int, int | str]:
        """The PHQ-9 items that can be read and were shown: a score, or BLANK."""
        return {
            item: answer
            for item, answer in self.inputs.phq9.items()
            if _is_in(item, PHQ9_ITEMS) and (answer == BLANK or _is_in(answer, SCORES))
        }

    @property
    def scores(self) -> tuple[int, ...]:
        return tuple(answer for answer in self.items.values() if isinstance(answer, int))

    @property
    def item9(self) -> int | str:
        return self.items.get(9, NOT_SHOWN)

    @property
    def item9_positive(self) -> bool:
        return self.item9 not in {0, BLANK, NOT_SHOWN}

    @property
    def blank_follow_ups(self) -> tuple[str, ...]:
        """Those of S1-S3 that were shown and left blank."""
        return tuple(name.upper() for name in ("s1", "s2", "s3") if getattr(self.inputs, name) == BLANK)

    @property
    def age(self) -> int | None:
        return self.inputs.age if isinstance(self.inputs.age, int) and _is_age(self.inputs.age) else None

    @property
    def signs(self) -> tuple[str, ...]:
        """The ticked signs of S5."""
        ticked = self.inputs.s5 if isinstance(self.inputs.s5, Set | list | tuple) else ()
        return tuple(sign for sign in ticked if isinstance(sign, str))

    @property
    def signs_blank(self) -> bool:
        """S5 left as it was: nothing ticked, not even "none of these"."""
        return self.inputs.s5 == BLANK or (isinstance(self.inputs.s5, Set | list | tuple) and not self.inputs.s5)

    @cached_property
    def medicines(self) -> tuple[str, ...]:
        typed = self.inputs.medicines if isinstance(self.inputs.medicines, list | tuple) else ()
        return tuple(name for name in typed if isinstance(name, str) and name.strip())

    @property
    def medicines_blank(self) -> bool:
        listed = isinstance(self.inputs.medicines, list | tuple)
        return self.inputs.medicines == BLANK or (listed and not self.medicines)

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every free text; what was typed as a medicine is one too."""
        texts = {name: text for name, text in self.inputs.free_text.items() if isinstance(text, str)}
        if self.medicines:
            texts["medicines"] = ", ".join(filter(None, (texts.get("medicines"), *self.medicines)))
        return texts

    @cached_property
    def hits(self) -> tuple[tuple[str, crisis_words.Hit], ...]:
        """Crisis words, each with the field it was found in."""
        return tuple((name, hit) for name, text in self.texts.items() for hit in crisis_words.find(text))

    @cached_property
    def conditions(self) -> tuple[contraindications.ConditionFinding, ...]:
        return contraindications.assess(self.inputs.conditions)

    def condition(self, key: str) -> str:
        """The answer to a health condition, when it is not its good answer."""
        return next((found.answer for found in self.conditions if found.condition.id == key), "")

    def staff(self, key: str) -> object:
        return self.inputs.staff.get(key, NOT_SHOWN)


def unreadable(inputs: TriageInputs) -> Iterator[str]:
    """The answers that the rules do not know, by name (R11)."""
    for form, items, answered in (("PHQ-9", PHQ9_ITEMS, inputs.phq9), ("GAD-7", GAD7_ITEMS, inputs.gad7)):
        for item, answer in answered.items():
            if not _is_in(item, items) or not (answer in (BLANK, NOT_SHOWN) or _is_in(answer, SCORES)):
                yield f"{form} item {item}"
    for name, known in QUESTIONS.items():
        if getattr(inputs, name) not in known:
            yield name.upper()
    if not _is_readable_list(inputs.s5, (BLANK, NOT_SHOWN), (*SIGNS, NONE)):
        yield "S5"
    for name, text in inputs.free_text.items():
        if text is not None and not isinstance(text, str):
            yield str(name)
    yield from contraindications.unreadable(inputs.conditions)
    if not _is_readable_list(inputs.medicines, (NONE, BLANK, NOT_SHOWN)):
        yield "medicines"
    if inputs.age != NOT_SHOWN and not _is_age(inputs.age):
        yield "age"
    for key, answer in inputs.staff.items():
        if answer not in STAFF.get(key, ()):
            yield f"staff: {key}"


def _is_readable_list(value: object, alone: tuple[str, ...], known: tuple[str, ...] | None = None) -> bool:
    """A list (or set) of strings, of `known` ones if any are given; or one of the words that stand in its place."""
    if not isinstance(value, Set | list | tuple):
        return value in alone
    return all(isinstance(each, str) and (known is None or each in known) for each in value)


def _is_in(value: object, numbers: range) -> bool:
    """A whole number of this range; True and False are no numbers here."""
    return type(value) is int and value in numbers


def _is_age(age: object) -> bool:
    return _is_in(age, range(OLDEST + 1))
