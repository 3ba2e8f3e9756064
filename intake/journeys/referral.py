"""A clinician, a relative or a friend writes for somebody else.

Age of the person to be treated first (under 18: the stop page), then consent; nothing else is compulsory. It holds no
questionnaire and no safety questions, which only the person can answer; crisis words still bring the panel, for the
writer (clinical.md 3.2, 3.4, 3.5).
"""

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook.answers import NO, YES
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
    PHONE,
    help_step,
    no_way_to_reach,
    versions,
)

RELATION = Field(
    name="relation",
    kind=Kind.CHOICE,
    words=_("Who are you to this person?"),
    choices=(
        Choice("clinician", _("A clinician")),
        Choice("relative", _("A relative or friend")),
        Choice("other", _("Someone else")),
    ),
    once_more=True,
)
KNOWS = Field(
    name="person_knows",
    kind=Kind.CHOICE,
    words=_("Does this person know that you write to us?"),
    choices=(Choice(YES, _("Yes")), Choice(NO, _("No"))),
    once_more=True,
)
PERSON_NAME = Field(
    name="person_name",
    switch="person_name",
    kind=Kind.LINE,
    words=_("Name of the person"),
    hint=_("Leave it out if you do not want to give it yet."),
    free_text=True,
)
PERSON_PHONE = Field(
    name="person_phone",
    switch="person_phone",
    kind=Kind.PHONE,
    words=_("Phone number of the person"),
    longest=40,
)
CONTACT_FIRST = Field(
    name="contact_first",
    kind=Kind.CHOICE,
    words=_("Whom may we contact?"),
    choices=(Choice("writer", _("Only me for now")), Choice("person", _("The person, too"))),
)
MESSAGE = Field(
    name="message",
    kind=Kind.TEXT,
    words=_("What would you like us to know?"),
    hint=_("Write no more than we need. About 1,500 letters at most."),
    longest=1500,
    free_text=True,
    short=_("In your own words"),
)

REFERRAL = Journey(
    id="refer",
    version="2",
    slugs={"en": "refer", "es": "referir"},
    name=_("Write for someone else"),
    steps=(
        Step(id="age", slugs={"en": "age", "es": "edad"}, heading=AGE.words, short=_("About this form"), fields=(AGE,)),
        Step(
            id="agree",
            slugs={"en": "agree", "es": "acuerdo"},
            heading=_("Before you go on"),
            short=_("About this form"),
            intro=_(
                "Nothing is sent until you press Send at the end. Then your words are locked, and only our staff can "
                "open them. We do not tell you anything about a patient without that person's consent."
            ),
            fields=(RELATION, KNOWS, CONSENT),
        ),
        Step(
            id="reach",
            slugs={"en": "reach", "es": "contacto"},
            heading=_("How can we reach you?"),
            short=_("How to reach you"),
            fields=(NAME, PHONE, LEAVE_MESSAGE, EMAIL, CONFIRM, BEST_TIME),
            caution=no_way_to_reach,
        ),
        Step(
            id="person",
            slugs={"en": "person", "es": "persona"},
            heading=_("The person you write for"),
            short=_("The person you write for"),
            fields=(PERSON_NAME, PERSON_PHONE, CONTACT_FIRST, MESSAGE),
        ),
    ),
    help=help_step(),
    danger=danger,
    versions=versions,
)
