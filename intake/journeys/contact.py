"""The contact form: one page. A message and the consent are compulsory, nothing else (clinical.md 3.4).

"Send" stores first; if the words speak of danger, the panel and S1-S3 follow, and their answers join the inquiry.
"""

from django.utils.translation import gettext_lazy as _

from intake.journeys.base import Field, Journey, Kind, Step
from intake.journeys.danger import danger
from intake.journeys.questions import (
    BEST_TIME,
    CONFIRM,
    CONSENT,
    EMAIL,
    LEAVE_MESSAGE,
    NAME,
    PHONE,
    help_step,
    no_way_to_reach,
    versions,
)

MESSAGE = Field(
    name="message",
    kind=Kind.TEXT,
    words=_("Your message"),
    hint=_("Write what you like. You do not have to say anything about your health."),
    compulsory=True,
    missing=_("Write a message"),
    longest=4000,
    free_text=True,
)

CONTACT = Journey(
    id="contact",
    version="2",
    slugs={"en": "contact", "es": "contacto"},
    name=_("Write to us"),
    steps=(
        Step(
            id="message",
            slugs={"en": "message", "es": "mensaje"},
            heading=_("Write to us"),
            fields=(
                MESSAGE,
                NAME,
                PHONE,
                LEAVE_MESSAGE,
                EMAIL,
                CONFIRM,
                BEST_TIME,
                CONSENT,
            ),
            caution=no_way_to_reach,
        ),
    ),
    help=help_step("sent"),
    danger=danger,
    versions=versions,
    at_once=True,
)
