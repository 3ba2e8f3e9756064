"""Was a past antidepressant a full try? Three facts for each medicine, kept apart, for staff.

Source: clinical.md 4 (facts A, B, C; the order of the lines of A; when one counts; TRD). What was taken, and its
minimum dose, is read by `trial_names`. It never adds up to a verdict for the patient, and none of it tells anyone to
change a dose.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from .answers import BLANK, NO, NOT_SHOWN, YES
from .trial_names import TABLE, Antidepressant, Named, identify, words_of_name

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

    directions: the dose as it was typed. dose: mg a day. days: time at or above that dose (a month counts as 30).
    taken_for: DEPRESSION, SLEEP, PAIN, other. missed: doses reported missed (None or not shown = nothing reported).
    stopped_for: SIDE_EFFECTS or another reason. helped: YES (half better or more), NO (less than half), "partly", ...
    this_episode: YES, NO, NOT_SURE.
    """

    name: str
    directions: str = ""
    dose: float | None = None
    days: float | None = None
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
    named = identify(trial.name, trial.directions)
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

    The same drug twice in one episode is one trial, the longest. If a "needs clinician" could change the count, the
    whole is "needs clinician".
    """
    assessments = tuple(assess(trial) for trial in trials)
    drugs: dict[object, list[Assessment]] = {}
    for number, each in enumerate(assessments):
        drugs.setdefault(each.named.drug or words_of_name(each.trial.name) or number, []).append(each)
    counts = [_counts_as_one(entries) for entries in drugs.values()]
    sure, perhaps = counts.count(Fact.YES), counts.count(Fact.NEEDS_CLINICIAN)
    trd = Fact.YES if sure >= ENOUGH else Fact.NEEDS_CLINICIAN if sure + perhaps >= ENOUGH else Fact.NO
    return Resistance(trd, assessments, tuple(longest for entries in drugs.values() for longest in _longest(entries)))


def _longest(entries: list[Assessment]) -> Iterator[Assessment]:
    """Of one drug: the longest as far as is known, of this episode and of an earlier one."""
    for earlier in (False, True):
        if of_one := [each for each in entries if (each.this_episode is Fact.NO) is earlier]:
            yield max(of_one, key=_length)


def _length(one: Assessment) -> tuple[float, int]:
    """Time at or above the minimum dose; of two as long, the one that may count."""
    days = 0.0 if _is_too_low(one.trial, one.named) else _number(one.trial.days) or 0.0
    return days, (Fact.NO, Fact.NEEDS_CLINICIAN, Fact.YES).index(one.counts)


@dataclass(frozen=True, order=True)
class _Way:
    """One way in which an entry may turn out: days at or above the minimum dose, and whether it counts.

    In order: the longer is the greater, and of two as long the one that counts.
    """

    days: float
    counts: bool


OF_ANOTHER_EPISODE = _Way(-1.0, counts=False)


def _counts_as_one(entries: list[Assessment]) -> Fact:
    """Whether the longest of these, of one drug, counts: in each way in which what is not known may turn out, or not.

    Nothing shorter than the floor, the longest of what each is at least, can be the longest of all.
    """
    known = [_number(each.trial.days) or 0.0 for each in entries]
    # A time that is not known may be any: as long as another, longer than it, and on either side of each limit.
    times = {*known, *(days + 0.5 for days in known), 0.0, FOUR_WEEKS, SIX_WEEKS}
    ways = [_ways(each, times) for each in entries]
    floor = max(min(of_one) for of_one in ways)
    ends = {way.counts for of_one in ways for way in of_one if way >= floor}
    return Fact.NEEDS_CLINICIAN if len(ends) > 1 else Fact.YES if True in ends else Fact.NO


def _ways(one: Assessment, times: set[float]) -> set[_Way]:
    """How this entry may turn out once all that is not known of it is known."""
    if one.this_episode is Fact.NO:
        return {OF_ANOTHER_EPISODE}
    ways = {OF_ANOTHER_EPISODE} if one.this_episode is Fact.NEEDS_CLINICIAN else set()
    dose, days, row = _dose(one.trial, one.named), _number(one.trial.days), one.named.row
    named = replace(one.named, dose_open=False)
    for mg in (0.0, row.minimum) if dose is None and row is not None else (dose,):
        for time in times if days is None else {days}:
            told = replace(one.trial, dose=mg, days=time)
            adequate = _adequate(told, named)
            # Of a drug without a minimum nobody knows how long it was taken at one.
            lengths = {0.0} if _is_too_low(told, named) else {time} if row is not None else {0.0, time}
            if adequate in {Adequate.ADEQUATE, Adequate.NEEDS_CLINICIAN} and one.helped is not Fact.YES:
                ways |= {_Way(length, counts=True) for length in lengths}
            if adequate is not Adequate.ADEQUATE or one.helped is not Fact.NO:
                ways |= {_Way(length, counts=False) for length in lengths}
    return ways


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
    known = _dose(trial, named) is not None and trial.taken_for == DEPRESSION
    if not known or days is None or trial.missed not in {NO, None, NOT_SHOWN}:
        return Adequate.NEEDS_CLINICIAN
    return Adequate.NEEDS_CLINICIAN if days < SIX_WEEKS else Adequate.ADEQUATE


def _is_too_low(trial: Trial, named: Named) -> bool:
    """A known dose below the minimum of 4.1."""
    dose = _dose(trial, named)
    return named.row is not None and dose is not None and dose < named.row.minimum


def _dose(trial: Trial, named: Named) -> float | None:
    """Milligrams a day, when the number that was given is that."""
    return None if named.dose_open else _number(trial.dose)


def _number(value: object) -> float | None:
    """A dose or a time that can be read, else None: what is not readable is not known."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if value >= 0 else None
