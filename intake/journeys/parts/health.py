"""Health conditions (clinical.md 2a, 2b, 2d): lists of boxes, pregnancy where it applies, and the way home."""

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import wording
from clinic_site.rulebook.answers import NO, NONE, NOT_SURE, YES
from intake.journeys.base import Choice, Field, Journey, Kind, Step, Words
from intake.journeys.conditions import BOXES, DOES_NOT_APPLY
from intake.journeys.danger import danger
from intake.journeys.questions import help_step, versions

NOT_SURE_CHOICE = Choice(NOT_SURE, _("Not sure"))


def _boxes(name: str, words: Words, switch: str = "") -> Field:
    return Field(
        name=name,
        switch=switch,
        kind=Kind.TICKS,
        words=words,
        hint=_("Tick all that fit the person who wants treatment."),
        choices=(
            *(Choice(key, label) for key, label in BOXES[name]),
            Choice(NOT_SURE, _("I am not sure about some of these")),
            Choice(NONE, _("None of these")),
        ),
        once_more=True,
    )


INTRO = _("Each answer is for a clinician to look at. None of them decides about treatment.")


def _step(number: int, short: Words, *fields: Field) -> Step:
    return Step(
        id=f"health-{number}",
        slugs={"en": f"page-{number}", "es": f"pagina-{number}"},
        heading=short,
        short=short,
        fields=fields,
        intro=INTRO if number == 1 else "",
    )


PREGNANCY = Field(
    name="health_pregnancy",
    kind=Kind.CHOICE,
    words=_("Are you pregnant, or could you be?"),
    choices=(
        Choice(NO, _("No")),
        Choice(YES, _("Yes, or it could be")),
        NOT_SURE_CHOICE,
        Choice(DOES_NOT_APPLY, _("This does not apply")),
    ),
    once_more=True,
)
BREASTFEEDING = Field(
    name="health_breastfeeding",
    kind=Kind.CHOICE,
    words=_("Are you breastfeeding?"),
    choices=(
        Choice(NO, _("No")),
        Choice(YES, _("Yes")),
        NOT_SURE_CHOICE,
        Choice(DOES_NOT_APPLY, _("This does not apply")),
    ),
    once_more=True,
)
ESCORT = Field(
    name="health_escort",
    kind=Kind.CHOICE,
    words=lambda language: wording.ESCORT_QUESTION[language],
    hint=_("A taxi or a ride by app alone does not count."),
    choices=(Choice(YES, _("Yes")), Choice(NO, _("No")), NOT_SURE_CHOICE),
    once_more=True,
)

HEALTH = Journey(
    id="health",
    version="1",
    slugs={"en": "sent/part-2", "es": "enviado/parte-2"},
    name=_("Your health in more detail"),
    takes=_("About 4 minutes."),
    steps=(
        _step(1, _("Heart and head"), _boxes("health_heart", _("Do you have, or did you have, any of these?"))),
        _step(2, _("The body"), _boxes("health_body", _("And any of these?"))),
        _step(3, _("The mind"), _boxes("health_mind", _("And any of these?"))),
        _step(
            4,
            _("A few more"),
            PREGNANCY,
            BREASTFEEDING,
            ESCORT,
            _boxes(
                "health_other", _("Also good for us to know"), switch="health_other"
            ),  # clinical.md 2d: for information
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
    joins=True,
)
