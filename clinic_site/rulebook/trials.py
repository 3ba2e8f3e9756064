"""Was a past antidepressant a full try? Three facts for each medicine, kept apart, for staff.

Source: clinical.md 4 (facts A, B, C; the order of the lines of A; when one counts; TRD), 4.1 (minimum daily doses,
"no row" list). It never adds up to a verdict for the patient, and none of it tells anyone to change a dose.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from .answers import BLANK, NO, NOT_SHOWN, YES


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
DAYS = {"day": 1, "week": 7, "month": 30}
FOUR_WEEKS, SIX_WEEKS = 28, 42


@dataclass(frozen=True)
class Antidepressant:
    """A row of table 4.1. `instruments_differ`: grade B, staff see the comment."""

    generic: str
    kind: str
    minimum: float
    instruments_differ: bool
    comment: str
    names: tuple[str, ...]


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
    generic: str | None
    adequate: Adequate
    helped: Fact
    this_episode: Fact
    notes: tuple[str, ...] = ()

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


def _row(generic: str, kind: str, minimum: float, grade: str, names: str) -> Antidepressant:
    differs, _, comment = grade.partition(" ")
    spelt = tuple(name.strip() for name in names.split(",") if name.strip())
    return Antidepressant(generic, kind, minimum, differs == "B", comment, (generic, *spelt))


TABLE: tuple[Antidepressant, ...] = (
    _row("fluoxetine", "SSRI", 20, "A", "fluoxetina, prozac, sarafem"),
    _row("sertraline", "SSRI", 50, "B older ATHF used 100", "sertralina, zoloft"),
    _row("citalopram", "SSRI", 20, "A max 40; 20 if >60 y", "celexa"),
    _row("escitalopram", "SSRI", 10, "A", "lexapro"),
    _row("paroxetine", "SSRI", 20, "A", "paroxetina, paxil, pexeva"),
    _row("paroxetine cr", "SSRI", 25, "A", "paxil cr, paroxetina cr"),
    _row("fluvoxamine", "SSRI (US label OCD)", 100, "B", "fluvoxamina, luvox"),
    _row("vilazodone", "SSRI + 5-HT1A", 20, "B label 20-40", "vilazodona, viibryd"),
    _row("vortioxetine", "serotonin modulator", 10, "B label target 20", "vortioxetina, trintellix, brintellix"),
    _row("venlafaxine", "SNRI", 150, "B label starts 75", "venlafaxina, effexor"),
    _row("desvenlafaxine", "SNRI", 50, "A", "desvenlafaxina, pristiq, khedezla"),
    _row("duloxetine", "SNRI", 60, "B label 40-60", "duloxetina, cymbalta, drizalma"),
    _row("levomilnacipran", "SNRI", 40, "A", "fetzima"),
    _row("bupropion", "NDRI", 300, "B ATRQ accepts 150", "wellbutrin, aplenzin, forfivo"),
    _row("dextromethorphan-bupropion", "NMDA/NDRI", 90, "A label", "auvelity, dextromethorphan bupropion"),
    _row("mirtazapine", "NaSSA", 15, "B ATHF higher", "mirtazapina, remeron"),
    _row("trazodone", "SARI", 300, "B low sleep doses do not count", "trazodona, desyrel, oleptro"),
    _row("nefazodone", "SARI", 300, "A", "nefazodona, serzone"),
    _row("amitriptyline", "TCA", 150, "B ATHF higher", "amitriptilina, elavil"),
    _row("imipramine", "TCA", 150, "B ATHF higher", "imipramina, tofranil"),
    _row("desipramine", "TCA", 150, "B ATHF higher", "desipramina, norpramin"),
    _row("nortriptyline", "TCA", 75, "A blood level useful", "nortriptilina, pamelor, aventyl"),
    _row("clomipramine", "TCA (US label OCD)", 150, "B", "clomipramina, anafranil"),
    _row("phenelzine", "MAOI", 45, "A", "fenelzina, nardil"),
    _row("tranylcypromine", "MAOI", 30, "A", "tranilcipromina, parnate"),
    _row("selegiline patch", "MAOI", 6, "A mg/24 h", "emsam, parche de selegilina, transdermal selegiline"),
)
BY_NAME = {name: row for row in TABLE for name in row.names}

ADD_ONS = frozenset(
    name.strip()
    for name in [
        "aripiprazole",
        " aripiprazol",
        " abilify",
        " brexpiprazole",
        " brexpiprazol",
        " rexulti",
        " cariprazine",
        " cariprazina",
        " vraylar",
        " quetiapine xr",
        " quetiapina xr",
        " seroquel xr",
        " lithium",
        " litio",
        " lithobid",
        " t3",
        " liothyronine",
        " liotironina",
        " cytomel",
        " spravato",
        " esketamine",
        " esketamina",
        " ketamine",
        " ketamina",
        " ect",
        " tec",
        " electroconvulsive therapy",
        " tms",
        " emt",
        " transcranial magnetic stimulation",
    ]
)
NO_ROW = frozenset(
    name.strip()
    for name in [
        "bupropion ir",
        " wellbutrin ir",
        " isocarboxazid",
        " marplan",
        " doxepin",
        " doxepina",
        " silenor",
        " sinequan",
        " protriptyline",
        " vivactil",
        " trimipramine",
        " surmontil",
        " amoxapine",
        " maprotiline",
        " gepirone",
        " exxua",
        " zuranolone",
        " zurzuvae",
        " quetiapine",
        " quetiapina",
        " seroquel",
        " weekly fluoxetine",
        " prozac weekly",
        " fluoxetine weekly",
        " oral selegiline",
        " selegiline",
        " selegilina",
        " eldepryl",
        " olanzapine fluoxetine",
        " symbyax",
    ]
)
# Forms without a row of a generic that has one: they are the same drug when trials are counted.
SAME_DRUG = {"bupropion ir": "bupropion", "wellbutrin ir": "bupropion", "weekly fluoxetine": "fluoxetine"}
SAME_DRUG |= {"prozac weekly": "fluoxetine", "fluoxetine weekly": "fluoxetine"}
FORMS = re.compile(
    r"\b(?:xr|er|sr|xl|ir|dr|hcl|hydrochloride|clorhidrato|tablets?|capsules?|liquid|pastillas?|\d+(?:\.\d+)? ?mg)\b"
)
BUPROPION_FORM = re.compile(r"\b(?:sr|xl|xr|er|aplenzin|forfivo)\b")
SHORTEST_TO_FORGIVE = 5


def assess(trial: Trial) -> Assessment:
    """The three facts of one medicine. Nothing here decides anything: a clinician does."""
    name = _plain(trial.name)
    row = _row_of(name)
    notes: tuple[str, ...] = ()
    if row is not None and row.instruments_differ:
        notes += (f"instruments differ{': ' * bool(row.comment)}{row.comment}",)
    if row is not None and row.generic == "bupropion" and not BUPROPION_FORM.search(name):
        notes += ("form not known",)
    return Assessment(
        trial,
        row.generic if row else SAME_DRUG.get(name) or (name if name in NO_ROW else None),
        _adequate(trial, name, row),
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
        key = (each.generic.removesuffix(" cr") if each.generic else str(number), each.this_episode is Fact.NO)
        if key not in counted or _length(each) > _length(counted[key]):
            counted[key] = each
    sure = sum(each.counts is Fact.YES for each in counted.values())
    perhaps = sum(each.counts is Fact.NEEDS_CLINICIAN for each in counted.values())
    trd = Fact.YES if sure >= 2 else Fact.NEEDS_CLINICIAN if sure + perhaps >= 2 else Fact.NO
    return Resistance(trd, assessments, tuple(counted.values()))


def _length(one: Assessment) -> tuple[float, int]:
    """Time at or above the minimum dose; of two as long, the one that may count."""
    rank = {Fact.YES: 2, Fact.NEEDS_CLINICIAN: 1, Fact.NO: 0}
    row = BY_NAME.get(one.generic or "")
    too_low = row is not None and one.trial.dose is not None and one.trial.dose < row.minimum
    return (0 if too_low else _number(one.trial.days) or 0), rank[one.counts]


def _adequate(trial: Trial, name: str, row: Antidepressant | None) -> Adequate:
    """The lines of the table in clinical.md 4, in their order; the first that fits."""
    dose, days = _number(trial.dose), _number(trial.days)
    if _is_add_on(name):
        return Adequate.NOT_A_TRIAL
    too_low = row is not None and dose is not None and dose < row.minimum
    if trial.taken_for in {SLEEP, PAIN} and (too_low or (row is None and name in NO_ROW)):
        return Adequate.NOT_ADEQUATE
    if row is None:
        return Adequate.NEEDS_CLINICIAN
    if trial.stopped_for == SIDE_EFFECTS and days is not None and days < FOUR_WEEKS:
        return Adequate.INTOLERANCE
    if too_low or (days is not None and days < FOUR_WEEKS):
        return Adequate.NOT_ADEQUATE
    if dose is None or days is None or trial.missed not in {NO, None, NOT_SHOWN} or trial.taken_for != DEPRESSION:
        return Adequate.NEEDS_CLINICIAN
    return Adequate.NEEDS_CLINICIAN if days < SIX_WEEKS else Adequate.ADEQUATE


def _number(value: object) -> float | None:
    """A dose or a time that can be read, else None: what is not readable is not known."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0 else None


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(letter if letter.isalnum() else " " for letter in letters if not unicodedata.combining(letter))
    return " ".join(plain.split())


def _is_add_on(name: str) -> bool:
    without_form = " ".join(FORMS.sub(" ", name).split())
    return name in ADD_ONS or (without_form in ADD_ONS and not without_form.startswith("quetiap"))


def _row_of(name: str) -> Antidepressant | None:
    """The row of a brand or generic name in any form (IR, SR, XL, tablet, liquid), one letter off allowed."""
    names = {_plain(spelling): row for spelling, row in BY_NAME.items()}
    without_form = " ".join(FORMS.sub(" ", name).split())
    if name in NO_ROW or (without_form in NO_ROW and without_form not in names):
        return None
    for candidate in (name, without_form):
        if candidate in names:
            return names[candidate]
    if re.search(r"\b(?:ir|weekly|semanal)\b", name) and names.get(without_form) in {
        BY_NAME["bupropion"],
        BY_NAME["fluoxetine"],
    }:
        return None
    near = {
        row.generic: row
        for spelling, row in names.items()
        if len(without_form) >= SHORTEST_TO_FORGIVE and OSA.distance(without_form, spelling, score_cutoff=1) <= 1
    }
    unlisted = any(OSA.distance(without_form, other, score_cutoff=1) <= 1 for other in NO_ROW)
    return next(iter(near.values())) if len(near) == 1 and not unlisted else None
