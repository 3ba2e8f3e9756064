"""The forms of the public side, each declared in one file. To add one: a new file here, and a line in `JOURNEYS`."""

from dataclasses import replace

from intake.journeys.base import (
    Answer,
    Choice,
    Danger,
    Field,
    Filled,
    Journey,
    Kind,
    Step,
    Words,
    is_blank,
    joined,
    say,
    without,
)
from intake.journeys.call_back import CALL_BACK
from intake.journeys.conditions import conditions
from intake.journeys.conditions import medicines as medicines_of
from intake.journeys.contact import CONTACT
from intake.journeys.danger import together, triage_inputs
from intake.journeys.kept import KEPT
from intake.journeys.parts import PARTS
from intake.journeys.questions import CONFIRM
from intake.journeys.referral import REFERRAL
from intake.journeys.screening import SCREENING

__all__ = [
    "CALL_BACK",
    "CONTACT",
    "JOURNEYS",
    "KEPT",
    "PARTS",
    "REFERRAL",
    "SCREENING",
    "Answer",
    "Choice",
    "Danger",
    "Field",
    "Filled",
    "Journey",
    "Kind",
    "Step",
    "Words",
    "begins",
    "conditions",
    "is_blank",
    "joined",
    "journey_of",
    "medicines_of",
    "say",
    "together",
    "triage_inputs",
]

JOURNEYS: dict[str, Journey] = {
    journey.id: journey for journey in (SCREENING, CONTACT, CALL_BACK, REFERRAL, *PARTS, *KEPT)
}

# A journey that was started finishes on the version it started under: when a declaration changes in a way that open
# forms would feel, its old self stays here, by (id, version), for as long as a form can be open (an hour).
EARLIER: dict[tuple[str, str], Journey] = {
    (each.id, "1"): without(CONFIRM, replace(each, version="1")) for each in (SCREENING, CONTACT, REFERRAL)
}


def journey_of(journey_id: str, version: str) -> Journey | None:
    """The journey as it was in this version; None when that version is no longer kept."""
    current = JOURNEYS.get(journey_id)
    if current is not None and current.version == version:
        return current
    return EARLIER.get((journey_id, version))


def begins(journey_id: str) -> bool:
    """Whether a form begins an inquiry of its own; a further part and the wish to take everything back join one."""
    journey = JOURNEYS.get(journey_id)
    return journey is not None and not journey.joins
