"""What the person hopes for, and practical wishes. Nothing here is compulsory."""

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook.answers import NO, YES
from intake.journeys.base import Choice, Field, Journey, Kind, Step
from intake.journeys.danger import danger
from intake.journeys.questions import help_step, versions

HOPE = Field(
    name="hope",
    switch="hope",
    kind=Kind.TEXT,
    words=_("What do you hope for?"),
    hint=_("In your own words. About 1,000 letters at most."),
    longest=1000,
    free_text=True,
)
TIMES = Field(
    name="times",
    switch="times",
    kind=Kind.TICKS,
    words=_("Which times are good for you?"),
    choices=(
        Choice("weekday-morning", _("Weekdays, morning")),
        Choice("weekday-midday", _("Weekdays, around noon")),
        Choice("weekday-afternoon", _("Weekdays, afternoon")),
        Choice("any", _("Any time")),
    ),
)
TIMES_NOTE = Field(
    name="times_note",
    switch="times",
    kind=Kind.LINE,
    words=_("More about times, if you like"),
    longest=200,
    free_text=True,
)
TIME_ZONE = Field(
    name="time_zone",
    switch="times",
    kind=Kind.CHOICE,
    words=_("Which time zone are you in?"),
    choices=(
        Choice("America/New_York", _("Eastern")),
        Choice("America/Chicago", _("Central")),
        Choice("America/Denver", _("Mountain")),
        Choice("America/Los_Angeles", _("Pacific")),
        Choice("other", _("Another one")),
    ),
)
INTERPRETER = Field(
    name="interpreter",
    switch="interpreter",
    kind=Kind.CHOICE,
    words=_("Would an interpreter help you?"),
    choices=(Choice(YES, _("Yes")), Choice(NO, _("No"))),
)
INTERPRETER_LANGUAGE = Field(
    name="interpreter_language",
    switch="interpreter",
    kind=Kind.LINE,
    words=_("For which language, sign language included?"),
    hint=_("You can leave this empty if you need none."),
    free_text=True,
)
ACCESS = Field(
    name="access",
    switch="access",
    kind=Kind.TEXT,
    words=_("What would make a visit easier for you?"),
    hint=_("Such as no stairs, a quiet room, large print, or someone with you."),
    longest=600,
    free_text=True,
)
WAY_HOME = Field(
    name="way_home",
    switch="way_home",
    kind=Kind.LINE,
    words=_("Who could take you home after a treatment?"),
    hint=_("Such as “my sister”. You do not have to give a name."),
    longest=120,
    free_text=True,
)

WISHES = Journey(
    id="wishes",
    version="1",
    slugs={"en": "sent/part-4", "es": "enviado/parte-4"},
    name=_("What you hope for, and practical wishes"),
    takes=_("About 2 minutes."),
    steps=(
        Step(
            id="hope",
            slugs={"en": "page-1", "es": "pagina-1"},
            heading=_("What you hope for"),
            short=_("What you hope for"),
            fields=(HOPE, TIMES, TIMES_NOTE, TIME_ZONE),
        ),
        Step(
            id="wishes",
            slugs={"en": "page-2", "es": "pagina-2"},
            heading=_("Practical wishes"),
            short=_("Practical wishes"),
            fields=(INTERPRETER, INTERPRETER_LANGUAGE, ACCESS, WAY_HOME),
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
    joins=True,
)
