"""What the person takes now (clinical.md 2c): one a line, as it is typed; nothing is stopped because of this form."""

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import wording
from clinic_site.rulebook.answers import NONE
from intake.journeys.base import Choice, Field, Filled, Journey, Kind, Step, Words
from intake.journeys.danger import danger
from intake.journeys.questions import help_step, versions

LIST = Field(
    name="medicines",
    kind=Kind.TEXT,
    words=_("What do you take now?"),
    hint=_("One on each line, with the dose if you know it. Alcohol, cannabis and things without a label count, too."),
    longest=1500,
    free_text=True,
    short=_("Medicines"),
)
NOTHING = Field(
    name="no_medicines",
    kind=Kind.TICKS,
    words=_("Or, if you take nothing"),
    choices=(Choice(NONE, _("I take no medicine, vitamin or drug")),),
)


def nothing_said(filled: Filled) -> Words:
    """An empty list and no tick: pointed out once (clinical.md 2c: "none" must be ticked)."""
    if filled.value("medicines") or filled.value("no_medicines"):
        return ""
    return _("The list is empty. If you take nothing, tick the box. You can also leave this part out.")


MEDICINES = Journey(
    id="medicines",
    version="1",
    slugs={"en": "sent/part-3", "es": "enviado/parte-3"},
    name=_("What you take now"),
    takes=_("About 3 minutes."),
    steps=(
        Step(
            id="list",
            slugs={"en": "page-1", "es": "pagina-1"},
            heading=_("What you take now"),
            short=_("What you take now"),
            intro=lambda language: wording.MEDICINES_LINE[language],
            fields=(LIST, NOTHING),
            caution=nothing_said,
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
    joins=True,
)
