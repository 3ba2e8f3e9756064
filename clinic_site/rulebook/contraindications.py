"""Health conditions that a clinician must know before treatment, and how an answer to each one counts.

Source: clinical.md 2 ("How each item counts"), 2a (tier A), 2b (tier B), 2d (tier C). The website never accepts or
rejects: an item routes, and its note tells staff why it is asked. Tier names are for staff.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .answers import BLANK, NO, NOT_SHOWN, NOT_SURE, YES


class Tier(StrEnum):
    """A: usually not treated as an outpatient. B: review before an infusion is booked. C: information only."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True)
class Condition:
    """One item of the safety screen. `good` is the answer that raises nothing; `note` is what staff are told."""

    id: str
    tier: Tier
    label: str
    note: str = ""
    sources: tuple[str, ...] = ()
    urgent: bool = False
    good: str = NO


@dataclass(frozen=True)
class ConditionFinding:
    """An item that was not answered with its good answer."""

    condition: Condition
    answer: str

    @property
    def urgent(self) -> bool:
        """Only a plain yes to a row marked URGENT is urgent; not sure and blank are REVIEW (clinical.md 2)."""
        return self.condition.urgent and self.answer == YES

    @property
    def text(self) -> str:
        ending = {YES: "", NO: ": no", NOT_SURE: ": not sure", BLANK: ": not answered"}[self.answer]
        return self.condition.label + ending


PSYCHOSIS_NOW = "psychosis-now"
MANIA_NOW = "mania-now"
SUICIDE_ATTEMPT = "suicide-attempt"
UNDER_18 = "under-18"
ESCORT = "escort"
AGE_65 = "age-65"

LABEL, CONSENSUS, SPRAVATO = "ketamine-label", "cohen-2018", "spravato-label-rems"

CONDITIONS: dict[str, Condition] = {
    condition.id: condition
    for condition in (
        Condition(
            "allergy",
            Tier.A,
            "Allergy or hypersensitivity to ketamine or esketamine",
            "Label contraindication.",
            (LABEL, SPRAVATO),
        ),
        Condition(
            "blood-pressure-uncontrolled",
            Tier.A,
            "Uncontrolled high blood pressure, or a condition where a sharp rise is dangerous",
            "Label contraindication; blood pressure rises in most infusions.",
            (LABEL, CONSENSUS),
        ),
        Condition(
            "aneurysm",
            Tier.A,
            "Aneurysm, arteriovenous malformation or past bleeding in the brain",
            "Contraindicated for Spravato; label group for ketamine.",
            (SPRAVATO, LABEL),
        ),
        Condition(
            "heart-unstable",
            Tier.A,
            "Unstable or poorly controlled heart disease",
            "Raised heart work and blood pressure.",
            (CONSENSUS, LABEL),
        ),
        Condition(
            "heart-attack-or-stroke-recent",
            Tier.A,
            "Heart attack or stroke in the last 6 months, or at an unknown time",
            "Raised heart work and blood pressure. The 6 months are a clinic default (usual range 6 weeks - 6 months).",
            (CONSENSUS, LABEL),
        ),
        Condition(
            PSYCHOSIS_NOW,
            Tier.A,
            "Current psychosis or a poorly controlled psychotic disorder",
            "Can worsen; excluded from trials.",
            (CONSENSUS, "anand-2023-elekt-d"),
            urgent=True,
        ),
        Condition(
            MANIA_NOW,
            Tier.A,
            "Current mania or mixed state",
            "Trials excluded it; mania reported.",
            ("feifel-2020",),
            urgent=True,
        ),
        Condition(
            "substance-use",
            Tier.A,
            "Active substance use disorder, or ketamine misuse",
            "Repeat infusions should not be given.",
            (CONSENSUS,),
        ),
        Condition(
            "pregnancy",
            Tier.A,
            "Pregnancy, known or possible",
            "No proven safety; anesthetic-class fetal brain warning.",
            (LABEL, SPRAVATO),
        ),
        Condition("liver-severe", Tier.A, "Severe liver disease", "Avoid.", (CONSENSUS,)),
        Condition(
            UNDER_18, Tier.A, "Under 18", "No approved psychiatric use; not studied enough. Stop page.", (SPRAVATO,)
        ),
        Condition("cannot-consent", Tier.A, "Cannot give informed consent", "Safety.", ("sanacora-2017",)),
        Condition(ESCORT, Tier.A, "An adult to take the person home", "Safety.", ("sanacora-2017",), good=YES),
        Condition("blood-pressure-controlled", Tier.B, "Controlled high blood pressure"),
        Condition("heart-stable", Tier.B, "Stable heart disease"),
        Condition("heart-attack-or-stroke-older", Tier.B, "Heart attack or stroke over 6 months ago"),
        Condition(
            "head-pressure",
            Tier.B,
            "Raised pressure in the head",
            "Pain guideline: do not use, or low dose with extreme caution.",
            (CONSENSUS,),
        ),
        Condition("head-injury", Tier.B, "Recent head injury"),
        Condition("brain-tumor-or-shunt", Tier.B, "Brain tumor or shunt"),
        Condition(
            "glaucoma",
            Tier.B,
            "Glaucoma or raised eye pressure",
            "Pain guideline: do not use, or low dose with extreme caution.",
            (CONSENSUS,),
        ),
        Condition(
            "thyroid",
            Tier.B,
            "Hyperthyroidism or thyroid hormone treatment, tablets included",
            "More rise of blood pressure and heart rate.",
            (LABEL,),
        ),
        Condition("sleep-apnea", Tier.B, "Sleep apnea", "Sedation and airway.", ("asa-2025",)),
        Condition("lung-severe", Tier.B, "Severe lung disease", "Sedation and airway.", ("asa-2025",)),
        Condition(
            "asthma-uncontrolled", Tier.B, "Asthma that is not controlled", "Sedation and airway.", ("asa-2025",)
        ),
        Condition("home-oxygen", Tier.B, "Home oxygen", "Sedation and airway.", ("asa-2025",)),
        Condition("bmi-40", Tier.B, "BMI 40 or more", "Sedation and airway.", ("asa-2025",)),
        Condition("liver-moderate", Tier.B, "Moderate liver disease", "", (CONSENSUS,)),
        Condition("substance-use-past", Tier.B, "Substance use disorder in remission, or in medication treatment"),
        Condition("bipolar", Tier.B, "Bipolar disorder"),
        Condition("psychosis-past", Tier.B, "Past psychosis"),
        Condition("psychosis-family", Tier.B, "Psychosis in a parent, sibling or child"),
        Condition("dementia-or-delirium", Tier.B, "Dementia or delirium"),
        Condition("seizures", Tier.B, "Seizure disorder"),
        Condition(
            "bladder",
            Tier.B,
            "Bladder pain, interstitial cystitis or recurrent UTI-like symptoms",
            "Bladder harm with repeated use.",
            (LABEL,),
        ),
        Condition("breastfeeding", Tier.B, "Breastfeeding"),
        Condition(AGE_65, Tier.B, "Age 65 or older"),
        Condition("bad-reaction", Tier.B, "Past bad reaction to anesthesia or ketamine"),
        Condition("dissociation", Tier.B, "Severe dissociation"),
        Condition(
            SUICIDE_ATTEMPT, Tier.B, "A suicide attempt at any time", "Its level is set by when it was (rules U3, R4)."
        ),
        Condition("past-ect-or-tms", Tier.C, "Past ECT or TMS"),
        Condition("needle-fear", Tier.C, "Needle fear"),
        Condition("asthma-controlled", Tier.C, "Controlled asthma"),
        Condition("contact-lenses", Tier.C, "Contact lenses"),
        Condition("motion-sickness", Tier.C, "Motion sickness", "Nausea plan."),
    )
}

ANSWERS = (YES, NO, NOT_SURE, BLANK)


def assess(answers: Mapping[str, str]) -> tuple[ConditionFinding, ...]:
    """Every tier A or B item that was shown and not answered with its good answer, in the order of the table.

    Items and values that this table does not know are left to the caller (`unreadable`).
    """
    return tuple(
        ConditionFinding(condition, answer)
        for key, condition in CONDITIONS.items()
        if condition.tier is not Tier.C and (answer := answers.get(key)) in ANSWERS and answer != condition.good
    )


def unreadable(answers: Mapping[str, object]) -> tuple[str, ...]:
    """The items whose id or answer the rules do not know (R11)."""
    return tuple(
        key
        for key, answer in answers.items()
        if answer != NOT_SHOWN and (key not in CONDITIONS or answer not in ANSWERS)
    )


def from_boxes(shown: Iterable[str], ticked: Iterable[str] | None) -> dict[str, str]:
    """The answers of a list of boxes: what was ticked is yes, the rest no; nothing ticked, not even "none", is blank.

    `shown` are the condition ids of the list; `ticked` may hold "none" (clinical.md 2: nothing ticked = blank).
    """
    chosen = set(ticked or ())
    if not chosen:
        return dict.fromkeys(shown, BLANK)
    return {key: YES if key in chosen else NO for key in shown}
