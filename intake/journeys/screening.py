"""The first contact of the screening: at most twelve screens, the panel and the confirmation included.

Age first (under 18: the stop page, clinical.md 3.5), then consent and how to be reached, so that a number is there
early; PHQ-9 with item 9 alone; safety; the answers once more. Only age and consent are compulsory (3.4).
"""

from django.utils.translation import gettext_lazy as _

from intake.journeys.base import Choice, Field, Journey, Kind, Step
from intake.journeys.danger import danger
from intake.journeys.questions import (
    AGE,
    BEST_TIME,
    CONFIRM,
    CONSENT,
    EMAIL,
    LEAVE_MESSAGE,
    NAME,
    OTHER,
    PHONE,
    PHQ9,
    REACH_BY,
    SELF,
    any_problem,
    asks_past,
    asks_plan_and_safety,
    difficulty,
    for_self,
    help_step,
    item,
    no_way_to_reach,
    safety,
    versions,
)

FOR_WHOM = Field(
    name="for_whom",
    kind=Kind.CHOICE,
    words=_("Who is this form for?"),
    choices=(Choice(SELF, _("For me")), Choice(OTHER, _("For someone else"))),
    once_more=True,
)
MESSAGE = Field(
    name="message",
    kind=Kind.TEXT,
    words=_("Is there anything else you want us to know?"),
    hint=_("In your own words, if you like. About 1,500 letters at most."),
    longest=1500,
    free_text=True,
    short=_("In your own words"),
)

DIFFICULTY = difficulty(PHQ9.id)


def credit(language: str) -> str:
    return f"{PHQ9.name}. {PHQ9.credit(language)}"


def phq9(number: int, kind: Kind = Kind.SCALE) -> Field:
    return item(PHQ9.id, number, kind)


def _questions(number: int, slug_es: str, items: tuple[Field, ...]) -> Step:
    return Step(
        id=f"questions-{number}",
        slugs={"en": f"questions-{number}", "es": slug_es},
        heading=PHQ9.stem,
        short=_("The last two weeks"),
        fields=items,
        credit=credit,
    )


SCREENING = Journey(
    id="screening",
    version="2",
    slugs={"en": "screening", "es": "evaluacion"},
    name=_("First contact"),
    steps=(
        Step(id="age", slugs={"en": "age", "es": "edad"}, heading=AGE.words, short=_("About this form"), fields=(AGE,)),
        Step(
            id="agree",
            slugs={"en": "agree", "es": "acuerdo"},
            heading=_("Before you go on"),
            short=_("About this form"),
            intro=_(
                "Nothing is sent until you press Send at the end. Then your answers are locked, and only our staff "
                "can open them. A clinician reads them. They are not a diagnosis, and they do not decide whether "
                "you can have treatment."
            ),
            fields=(FOR_WHOM, CONSENT),
        ),
        Step(
            id="reach",
            slugs={"en": "reach", "es": "contacto"},
            heading=_("How can we reach you safely?"),
            short=_("How to reach you"),
            intro=_("Give only what is safe for you. Calls and messages from us never say why we call."),
            fields=(NAME, PHONE, LEAVE_MESSAGE, EMAIL, CONFIRM, REACH_BY, BEST_TIME),
            caution=no_way_to_reach,
        ),
        _questions(1, "preguntas-1", (phq9(1), phq9(2), phq9(3))),
        _questions(2, "preguntas-2", (phq9(4), phq9(5), phq9(6))),
        _questions(3, "preguntas-3", (phq9(7), phq9(8))),
        _questions(4, "preguntas-4", (phq9(9, Kind.CHOICE),)),
        Step(
            id="questions-5",
            slugs={"en": "questions-5", "es": "preguntas-5"},
            heading=DIFFICULTY.words,
            short=_("The last two weeks"),
            fields=(DIFFICULTY,),
            credit=credit,
            shown_if=any_problem(PHQ9.id),
        ),
        Step(
            id="last",
            slugs={"en": "last-questions", "es": "ultimas-preguntas"},
            heading=_("The last questions"),
            short=_("The last questions"),
            fields=(
                safety("s1", asks_plan_and_safety),
                safety("s2", asks_past),
                safety("s3", asks_plan_and_safety),
                safety("s4", for_self),
                safety("s5", for_self),
                MESSAGE,
            ),
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
)
