"""Medicines tried for depression before: one screen each, as many as there were, up to ten.

Whatever can be typed is taken as it is typed; "not sure" is always an answer. What counts as a full try is for the
staff side to set out and for a clinician to say (clinical.md 4).
"""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import trials, wording
from clinic_site.rulebook.answers import NO, NOT_SURE, YES
from intake.journeys.base import Choice, Condition, Field, Filled, Journey, Kind, Step, always
from intake.journeys.danger import danger
from intake.journeys.questions import help_step, versions

MOST = 10
PARTLY, STILL = "partly", "still taking it"


def field_name(number: int, what: str) -> str:
    """The field of one medicine: "tried_2_dose"."""
    return f"tried_{number}_{what}"


def _asked_for_another(number: int) -> Condition:
    """Medicine 1 is always asked; a later one when the one before said so, and is on the path itself."""

    def shown_if(filled: Filled) -> bool:
        return all(filled.value(field_name(earlier, "more")) == YES for earlier in range(1, number))

    return shown_if if number > 1 else always


def _fields(number: int) -> Iterator[Field]:
    def of(what: str) -> str:
        return field_name(number, what)

    not_sure = Choice(NOT_SURE, _("Not sure"))
    yes, no = Choice(YES, _("Yes")), Choice(NO, _("No"))
    yield Field(
        name=of("name"),
        kind=Kind.LINE,
        words=_("Name of the medicine"),
        hint=_("Brand or generic, as well as you can spell it. If you do not know, write what you remember."),
        short=_("Medicine"),
        free_text=True,
        once_more=True,
    )
    yield Field(
        name=of("dose"),
        kind=Kind.LINE,
        words=_("Highest dose a day"),
        hint=_("In mg, such as 100. Leave it empty, or write “not sure”, if you do not know."),
        short=_("Dose"),
        longest=60,
        free_text=True,
    )
    yield Field(
        name=of("time"),
        kind=Kind.LINE,
        words=_("How long did you take that dose?"),
        hint=_("Such as 8 weeks or 3 months. A guess is fine, and so is “not sure”."),
        short=_("How long"),
        longest=60,
        free_text=True,
    )
    yield Field(
        name=of("for"),
        kind=Kind.CHOICE,
        words=_("What did you take it for?"),
        short=_("Taken for"),
        choices=(
            Choice(trials.DEPRESSION, _("Depression")),
            Choice(trials.SLEEP, _("Sleep")),
            Choice(trials.PAIN, _("Pain")),
            Choice(trials.OTHER_REASON, _("Something else")),
            not_sure,
        ),
    )
    yield Field(
        name=of("missed"),
        kind=Kind.CHOICE,
        words=_("Did you miss doses?"),
        short=_("Missed doses"),
        choices=(no, yes, not_sure),
    )
    yield Field(
        name=of("helped"),
        kind=Kind.CHOICE,
        words=_("How much did it help?"),
        short=_("Helped"),
        choices=(
            Choice(YES, _("I felt half better or more")),
            Choice(PARTLY, _("It helped in part")),
            Choice(NO, _("Less than half better, or not at all")),
            not_sure,
        ),
    )
    yield Field(
        name=of("stopped"),
        kind=Kind.CHOICE,
        words=_("Why did you stop?"),
        short=_("Stopped because"),
        choices=(
            Choice(STILL, _("I still take it")),
            Choice(trials.NO_BENEFIT, _("It did not help enough")),
            Choice(trials.SIDE_EFFECTS, _("Side effects")),
            Choice(trials.OTHER_REASON, _("Something else")),
            not_sure,
        ),
    )
    yield Field(
        name=of("episode"),
        kind=Kind.CHOICE,
        words=_("Was it for the depression you have now?"),
        short=_("For the depression now"),
        choices=(yes, Choice(NO, _("No, for one before")), not_sure),
    )
    if number < MOST:
        yield Field(
            name=of("more"),
            kind=Kind.CHOICE,
            words=_("Is there another medicine to add?"),
            short=_("One more"),
            choices=(yes, no),
        )


def _step(number: int) -> Step:
    return Step(
        id=f"medicine-{number}",
        slugs={"en": f"page-{number}", "es": f"pagina-{number}"},
        heading=lambda _language: _("Medicine %(number)d") % {"number": number},
        short=lambda _language: _("Medicine %(number)d") % {"number": number},
        intro=(lambda language: wording.TRIALS_TEXT[language]) if number == 1 else "",
        fields=tuple(_fields(number)),
        shown_if=_asked_for_another(number),
    )


HISTORY = Journey(
    id="history",
    version="1",
    slugs={"en": "sent/part-1", "es": "enviado/parte-1"},
    name=_("Medicines you have tried before"),
    takes=_("About 5 minutes. It helps to have the bottles or a list. Up to ten medicines."),
    steps=tuple(_step(number) for number in range(1, MOST + 1)),
    help=help_step(),
    danger=danger,
    versions=versions,
    joins=True,
)
