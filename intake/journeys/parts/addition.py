"""Something to add or to correct, in one's own words. What was sent before is not shown, so it is said anew."""

from django.utils.translation import gettext_lazy as _

from intake.journeys.base import Field, Filled, Journey, Kind, Step, Words
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


def nothing_written(filled: Filled) -> Words:
    """An empty page helps nobody: pointed out once."""
    if any(filled.value(name) for name in ("message", "phone", "email", "best_time")):
        return ""
    return _("This page is empty, so there is nothing to add. Write what we should know, or leave it as it is.")


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
            caution=nothing_written,
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
    joins=True,
)
