"""What the rules say of one part, for who reads it: conditions, medicine groups, past medicines. Facts, not verdicts.

The notes are the rulebook's (clinical.md 2a, 2b, 2c, 4). Nothing here is shown to the person who sent it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clinic_site.rulebook import contraindications, medicines, trials
from clinic_site.rulebook.answers import BLANK, NONE, NOT_SHOWN, NOT_SURE, YES
from clinic_site.rulebook.contraindications import ConditionFinding, Tier
from clinic_site.rulebook.medicines import Found
from clinic_site.rulebook.trial_answers import read_days, read_dose
from clinic_site.rulebook.trials import Adequate, Assessment, Fact, Resistance, Trial
from intake.journeys import Answer, conditions, medicines_of
from intake.journeys.parts.history import MOST, field_name

OPEN = (NOT_SURE, BLANK)


@dataclass(frozen=True)
class Tried:
    """One past medicine as it was typed, with its three facts."""

    typed: str
    assessment: Assessment

    @property
    def generic(self) -> str:
        return self.assessment.generic or ""

    @property
    def facts(self) -> tuple[Adequate, Fact, Fact]:
        """A (adequate), B (helped), C (this episode)."""
        return self.assessment.adequate, self.assessment.helped, self.assessment.this_episode


@dataclass(frozen=True)
class Clinical:
    """What the rules say of one part; empty where it asked for none of this.

    conditions: tier A, then B, that were not answered with their good answer; good_to_know: tier C that was ticked.
    medicines: one for each name found. medicines_open: the question was left blank. trd: the whole of past medicines.
    """

    conditions: list[ConditionFinding] = field(default_factory=list)
    good_to_know: list[str] = field(default_factory=list)
    medicines: list[Found] = field(default_factory=list)
    medicines_open: bool = False
    tried: list[Tried] = field(default_factory=list)
    resistance: Resistance | None = None

    @property
    def told(self) -> list[ConditionFinding]:
        """What the person said something about."""
        return [found for found in self.conditions if found.answer not in OPEN]

    @property
    def left_open(self) -> list[tuple[str, list[str]]]:
        """What is still to be asked, on one line an answer: a whole list left blank must not drown the rest."""
        found = [
            (answer, [each.condition.label for each in self.conditions if each.answer == answer]) for answer in OPEN
        ]
        return [(answer, labels) for answer, labels in found if labels]

    @property
    def asked(self) -> bool:
        return bool(self.conditions or self.good_to_know or self.medicines or self.medicines_open or self.tried)


def clinical(answers: Mapping[str, Answer], shown: Sequence[str]) -> Clinical:
    """The rules on one submission's answers."""
    answered = conditions(answers, shown)
    typed = medicines_of(answers, shown)
    tried = past_medicines(answers)
    result = trials.resistance(tried) if tried else None
    return Clinical(
        conditions=list(contraindications.assess(answered)),
        good_to_know=[
            condition.label
            for key, condition in contraindications.CONDITIONS.items()
            if condition.tier is Tier.C and answered.get(key) == YES
        ],
        medicines=[found for line in _lines(typed) for found in medicines.classify(line)],
        medicines_open=typed == BLANK,
        tried=[Tried(each.trial.name, each) for each in result.assessments] if result else [],
        resistance=result,
    )


def past_medicines(answers: Mapping[str, Answer]) -> list[Trial]:
    """The past medicines of a history, in order; one without a name counts when anything of it was answered."""
    found = []
    for number in range(1, MOST + 1):
        given = {what: answers.get(field_name(number, what)) for what in WHAT}
        text = {what: value for what, value in given.items() if isinstance(value, str) and value}
        if not text:
            continue
        found.append(
            Trial(
                name=text.get("name", ""),
                directions=text.get("dose", ""),
                dose=read_dose(text.get("dose")),
                days=read_days(text.get("time")),
                taken_for=text.get("for"),
                missed=text.get("missed", NOT_SHOWN),
                stopped_for=text.get("stopped"),
                helped=text.get("helped"),
                this_episode=text.get("episode"),
            )
        )
    return found


WHAT = ("name", "dose", "time", "for", "missed", "helped", "stopped", "episode")


def _lines(typed: tuple[str, ...] | str) -> tuple[str, ...]:
    return () if typed in (BLANK, NOT_SHOWN, NONE) or isinstance(typed, str) else typed
