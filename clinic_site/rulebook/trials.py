"""Was a past antidepressant a full try? Three facts for each medicine, kept apart, for staff.

Source: clinical.md 4 (facts A, B, C; the order of the lines of A; when one counts; TRD). What was taken, and its
minimum dose, is read by `trial_names`. It never adds up to a verdict for the patient, and none of it tells anyone to
change a dose.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .answers import BLANK, NO, NOT_SHOWN, YES
from .trial_names import TABLE, Antidepressant, Named, identify

__all__ = [
    "TABLE",
    "Adequate",
    "Antidepressant",
    "Assessment",
    "Fact",
    "Resistance",
    "Trial",
    "assess",
    "resistance",
]


class Adequate(StrEnum):
    """Fact A."""

    ADEQUATE = "adequate"
    NOT_ADEQUATE = "not adequate"
    INTOLERANCE = "intolerance"
    NOT_A_TRIAL = "not an antidepressant trial"
    NEEDS_CLINICIAN = "needs clinician"


class Fact(StrEnum):
    """Facts B (helped) and C (this episode), and the count as a whole."""

    YES = "yes"
    NO = "no"
    NEEDS_CLINICIAN = "needs clinician"


DEPRESSION, SLEEP, PAIN, OTHER_REASON = "depression", "sleep", "pain", "other"
SIDE_EFFECTS, NO_BENEFIT = "side effects", "no benefit"
FOUR_WEEKS, SIX_WEEKS = 28, 42
ENOUGH = 2  # medicines that count make TRD


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What was answered about one medicine. None (or BLANK, NOT_SURE) = not known.

    dose: mg a day. days: time at or above that dose (a month counts as 30). taken_for: DEPRESSION, SLEEP, PAIN, other.
    missed: doses reported missed (None or not shown = nothing reported). stopped_for: SIDE_EFFECTS or another reason.
    helped: YES (half better or more), NO (less than half), "partly", ... this_episode: YES, NO, NOT_SURE.
    """

    name: str
    dose: float | None = None
    days: int | None = None
    taken_for: str | None = DEPRESSION
    missed: str | None = NO
    stopped_for: str | None = None
    helped: str | None = None
    this_episode: str | None = None


@dataclass(frozen=True)
class Assessment:
    """The three facts of one medicine, and what staff should know of the row."""

    trial: Trial
    named: Named
    adequate: Adequate
    helped: Fact
    this_episode: Fact
    notes: tuple[str, ...] = ()

    @property
    def generic(self) -> str | None:
        """The name of the drug in table 4.1 or on its "no row" list; None for one that is not recognised."""
        return self.named.generic

    @property
    def counts(self) -> Fact:
        """Toward TRD: adequate, not helped, this episode; "needs clinician" while one of them may still turn out so."""
        facts = (
            {Adequate.ADEQUATE: Fact.YES, Adequate.NEEDS_CLINICIAN: Fact.NEEDS_CLINICIAN}.get(self.adequate, Fact.NO),
            {Fact.NO: Fact.YES, Fact.YES: Fact.NO}.get(self.helped, Fact.NEEDS_CLINICIAN),
            self.this_episode,
        )
        if Fact.NO in facts:
            return Fact.NO
        return Fact.NEEDS_CLINICIAN if Fact.NEEDS_CLINICIAN in facts else Fact.YES


@dataclass(frozen=True)
class Resistance:
    """`trd` for staff; `assessments` of every medicine; `counted`: one for each generic, the longest."""

    trd: Fact
    assessments: tuple[Assessment, ...]
    counted: tuple[Assessment, ...]


def assess(trial: Trial) -> Assessment:
    """The three facts of one medicine. Nothing here decides anything: a clinician does."""
    named = identify(trial.name)
    notes: tuple[str, ...] = ()
    if named.row is not None and named.row.instruments_differ:
        notes += (f"instruments differ{': ' * bool(named.row.comment)}{named.row.comment}",)
    if named.form_not_known:
        notes += ("form not known",)
    return Assessment(
        trial,
        named,
        _adequate(trial, named),
        {YES: Fact.YES, NO: Fact.NO}.get(trial.helped or BLANK, Fact.NEEDS_CLINICIAN),
        {YES: Fact.YES, NO: Fact.NO}.get(trial.this_episode or BLANK, Fact.NEEDS_CLINICIAN),
        notes,
    )


def resistance(trials: Iterable[Trial]) -> Resistance:
    """Whether two or more medicines count (TRD), for staff.

    The same generic twice in one episode is one trial, the longest. If a "needs clinician" could change the count, the
    whole is "needs clinician".
    """
    assessments = tuple(assess(trial) for trial in trials)
    counted: dict[tuple[str, bool], Assessment] = {}
    for number, each in enumerate(assessments):
        # A drug that nobody recognises is no other drug; a form of its own (Paxil CR) is the same drug.
        key = (each.named.drug or f"unknown {number}", each.this_episode is Fact.NO)
        if key not in counted or _length(each) > _length(counted[key]):
            counted[key] = each
    sure = sum(each.counts is Fact.YES for each in counted.values())
    perhaps = sum(each.counts is Fact.NEEDS_CLINICIAN for each in counted.values())
    trd = Fact.YES if sure >= ENOUGH else Fact.NEEDS_CLINICIAN if sure + perhaps >= ENOUGH else Fact.NO
    return Resistance(trd, assessments, tuple(counted.values()))


def _length(one: Assessment) -> tuple[float, int]:
    """Time at or above the minimum dose; of two as long, the one that may count."""
    days = 0.0 if _is_too_low(one.trial, one.named) else _number(one.trial.days) or 0.0
    return days, (Fact.NO, Fact.NEEDS_CLINICIAN, Fact.YES).index(one.counts)


def _adequate(trial: Trial, named: Named) -> Adequate:
    """The lines of the table in clinical.md 4, in their order; the first that fits."""
    days = _number(trial.days)
    too_short = days is not None and days < FOUR_WEEKS
    too_low = _is_too_low(trial, named)
    if named.is_add_on:
        return Adequate.NOT_A_TRIAL
    if trial.taken_for in {SLEEP, PAIN} and (too_low or named.has_no_row):
        return Adequate.NOT_ADEQUATE
    if named.row is None:
        return Adequate.NEEDS_CLINICIAN
    if trial.stopped_for == SIDE_EFFECTS and too_short:
        return Adequate.INTOLERANCE
    if too_low or too_short:
        return Adequate.NOT_ADEQUATE
    known = _number(trial.dose) is not None and trial.taken_for == DEPRESSION
    if not known or days is None or trial.missed not in {NO, None, NOT_SHOWN}:
        return Adequate.NEEDS_CLINICIAN
    return Adequate.NEEDS_CLINICIAN if days < SIX_WEEKS else Adequate.ADEQUATE


def _is_too_low(trial: Trial, named: Named) -> bool:
    """A known dose below the minimum of 4.1."""
    dose = _number(trial.dose)
    return named.row is not None and dose is not None and dose < named.row.minimum


def _number(value: object) -> float | None:
    """A dose or a time that can be read, else None: what is not readable is not known."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if value >= 0 else None
