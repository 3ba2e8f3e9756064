"""Asking for a call: one page. A phone number and the consent are compulsory, age is not asked (clinical.md 3.4)."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from intake.journeys.base import Field, Journey, Kind, Step
from intake.journeys.danger import danger
from intake.journeys.questions import BEST_TIME, CONSENT, LEAVE_MESSAGE, NAME, PHONE, help_step, versions

NUMBER = replace(PHONE, compulsory=True, missing=_("Enter a phone number, such as 713-555-0142"))
ABOUT = Field(
    name="message",
    kind=Kind.TEXT,
    words=_("Is there anything we should know before we call?"),
    hint=_("Only if you like. You do not have to say anything about your health."),
    longest=1500,
    free_text=True,
)

CALL_BACK = Journey(
    id="call-back",
    version="1",
    slugs={"en": "call-back", "es": "llamada"},
    name=_("Ask for a call"),
    steps=(
        Step(
            id="number",
            slugs={"en": "number", "es": "numero"},
            heading=_("Ask for a call"),
            fields=(NUMBER, NAME, LEAVE_MESSAGE, BEST_TIME, ABOUT, CONSENT),
        ),
    ),
    help=help_step("sent"),
    danger=danger,
    versions=versions,
    at_once=True,
)
