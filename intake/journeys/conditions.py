"""The health conditions of clinical.md 2a, 2b and 2d as patients are asked about them: boxes and single questions.

The ids are those of the rulebook, which says what an answer counts; here stand only the words of the boxes. Age 65 and
under 18 come from the age, so neither has a box.
"""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import contraindications
from clinic_site.rulebook.answers import BLANK, NO, NONE, NOT_SHOWN, NOT_SURE, YES
from intake.journeys.base import Answer, Words, is_blank

DOES_NOT_APPLY = "does not apply"

type Boxes = tuple[tuple[str, Words], ...]

BOXES: dict[str, Boxes] = {
    "health_heart": (
        ("blood-pressure-uncontrolled", _("High blood pressure that is not under control, or must never rise fast")),
        ("blood-pressure-controlled", _("High blood pressure that is under control")),
        ("heart-unstable", _("Heart disease that is not stable, such as chest pain at rest, a weak heart, bad rhythm")),
        ("heart-stable", _("Heart disease that is stable")),
        ("heart-attack-or-stroke-recent", _("A heart attack or stroke in the last 6 months, or I do not know when")),
        ("heart-attack-or-stroke-older", _("A heart attack or stroke more than 6 months ago")),
        ("aneurysm", _("A bulging or tangled blood vessel (aneurysm, AVM), or past bleeding in the brain")),
        ("head-pressure", _("Raised pressure in the head")),
        ("head-injury", _("A head injury not long ago")),
        ("brain-tumor-or-shunt", _("A brain tumor or a shunt")),
        ("glaucoma", _("Glaucoma or raised eye pressure")),
    ),
    "health_body": (
        ("sleep-apnea", _("Sleep apnea")),
        ("lung-severe", _("Severe lung disease")),
        ("asthma-uncontrolled", _("Asthma that is not under control")),
        ("home-oxygen", _("Oxygen at home")),
        ("bmi-40", _("A body mass index (BMI) of 40 or more")),
        ("liver-severe", _("Severe liver disease")),
        ("liver-moderate", _("Liver disease that is not severe")),
        ("thyroid", _("An overactive thyroid, or thyroid hormone tablets")),
        ("seizures", _("Seizures or epilepsy")),
        ("bladder", _("Bladder pain, or signs of a bladder infection again and again")),
        ("allergy", _("An allergy to ketamine or esketamine")),
        ("bad-reaction", _("A bad reaction to ketamine or to being put to sleep for surgery")),
    ),
    "health_mind": (
        (contraindications.PSYCHOSIS_NOW, _("Seeing or hearing things that others do not, now or often")),
        ("psychosis-past", _("Psychosis in the past")),
        ("psychosis-family", _("Psychosis in a parent, brother, sister or child")),
        (contraindications.MANIA_NOW, _("Mania now: days of high energy with little sleep, or high and low at once")),
        ("bipolar", _("Bipolar disorder")),
        ("dissociation", _("Often feeling cut off from your body or the world")),
        (contraindications.SUICIDE_ATTEMPT, _("A suicide attempt at any time")),
        ("substance-use", _("Trouble with alcohol or drugs now, or ketamine taken to get high")),
        ("substance-use-past", _("Trouble with alcohol or drugs in the past, or treatment for it now")),
        ("dementia-or-delirium", _("Dementia, or times of sudden confusion")),
        ("cannot-consent", _("Someone else has to decide about treatment, such as a guardian")),
    ),
    "health_other": (
        ("past-ect-or-tms", _("ECT or TMS in the past")),
        ("needle-fear", _("Fear of needles")),
        ("asthma-controlled", _("Asthma that is under control")),
        ("contact-lenses", _("Contact lenses")),
        ("motion-sickness", _("Motion sickness")),
    ),
}
# One question each; the field bears the id of its condition behind "health_".
QUESTIONS = {
    "health_pregnancy": "pregnancy",
    "health_breastfeeding": "breastfeeding",
    "health_escort": contraindications.ESCORT,
}


def conditions(answers: Mapping[str, Answer], shown: Sequence[str]) -> dict[str, str]:
    """Condition id -> answer, of all lists and questions that were shown.

    Nothing ticked, not even "none of these", is blank; "not sure about some" makes every box that is not ticked "not
    sure" (clinical.md 2). A box that no list of ours has is handed on, for the rules to call it unreadable (R11).
    """
    found: dict[str, str] = {}
    for name, boxes in BOXES.items():
        if name in shown:
            found |= _ticked([key for key, _words in boxes], answers.get(name))
    for name, key in QUESTIONS.items():
        if name in shown:
            value = answers.get(name)
            found[key] = BLANK if is_blank(value) else NO if value == DOES_NOT_APPLY else str(value)
    return found


def _ticked(boxes: list[str], value: Answer) -> dict[str, str]:
    ticked = [] if is_blank(value) else value if isinstance(value, list) else [str(value)]
    found = contraindications.from_boxes(boxes, ticked)
    if NOT_SURE in ticked:
        found = {key: answer if answer == YES else NOT_SURE for key, answer in found.items()}
    return found | {key: YES for key in ticked if key not in {*boxes, NONE, NOT_SURE}}


def medicines(answers: Mapping[str, Answer], shown: Sequence[str]) -> tuple[str, ...] | str:
    """What was typed, one a line; "none" when that alone was ticked; blank when neither (clinical.md 2c)."""
    if "medicines" not in shown:
        return NOT_SHOWN
    typed = answers.get("medicines")
    if isinstance(typed, str) and (lines := tuple(line.strip() for line in typed.splitlines() if line.strip())):
        return lines
    if not is_blank(typed) and not isinstance(typed, str):
        return str(typed)  # no form of ours gives it: R11
    return NONE if not is_blank(answers.get("no_medicines")) else BLANK
