"""Something to add or to correct, in one's own words. What was sent before is not shown, so it is said anew."""

from django.utils.translation import gettext_lazy as _

from intake.journeys.base import Field, Journey, Kind, Step
from intake.journeys.danger import danger
from intake.journeys.questions import BEST_TIME, EMAIL, LEAVE_MESSAGE, PHONE, help_step, versions

MESSAGE = Field(
    name="message",
    kind=Kind.TEXT,
    words=_("What would you like to add or correct?"),
    hint=_("About 1,500 letters at most."),
    longest=1500,
    free_text=True,
    short=_("Added or corrected"),
)

ADDITION = Journey(
    id="addition",
    version="1",
    slugs={"en": "sent/part-5", "es": "enviado/parte-5"},
    name=_("Something to add or correct"),
    takes=_("In your own words, or a new phone number."),
    steps=(
        Step(
            id="addition",
            slugs={"en": "page-1", "es": "pagina-1"},
            heading=_("Something to add or correct"),
            short=_("Added or corrected"),
            intro=_("We do not show here what you sent before, so that nobody beside you can read it."),
            fields=(MESSAGE, PHONE, LEAVE_MESSAGE, EMAIL, BEST_TIME),
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
    joins=True,
)
