"""Questions that more than one journey asks, and the conditions under which they are asked.

Questionnaire items, safety questions and their answers come word for word from the rulebook (clinical.md 1.1, 3.2).
"""

from collections.abc import Sequence
from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import instruments, wording
from clinic_site.rulebook.answers import DIFFICULTIES, NO, YES
from clinic_site.rulebook.instruments import phq9
from clinic_site.rulebook.triage import VERSION as RULES
from intake.journeys.base import Choice, Condition, Field, Filled, Kind, Step, Words, always
from intake.questionnaires import in_use

SELF, OTHER = "self", "other"
PHQ9 = phq9.INSTRUMENT
HELP = "follow-up"


def for_self(filled: Filled) -> bool:
    """A form for another person holds no questionnaire and no safety questions (clinical.md 3.2, 3.4)."""
    return filled.value("for_whom") != OTHER


def met_help(filled: Filled) -> bool:
    """S1-S3 stand below the panel for whoever has met it, and are then not asked a second time."""
    return filled.help_due or HELP in filled.done


def any_problem(instrument_id: str) -> Condition:
    """The functional item is asked once when any item of its form is above 0 (clinical.md 1.0)."""
    names = [f"{instrument_id}_{number}" for number in range(1, instruments.get(instrument_id).number_of_items + 1)]

    def shown_if(filled: Filled) -> bool:
        values = [filled.value(name) for name in names]
        return for_self(filled) and any(isinstance(value, int) and value > 0 for value in values)

    return shown_if


def asks_plan_and_safety(filled: Filled) -> bool:
    """S1 and S3: when item 9 is 1 or more or blank; once shown they stay (clinical.md 3.2)."""
    item9 = filled.value("phq9_9")
    brought = filled.asked("phq9_9") and item9 != 0
    return for_self(filled) and not met_help(filled) and (brought or filled.asked("s1"))


def asks_past(filled: Filled) -> bool:
    """S2: everyone who answers for themselves (clinical.md 3.2)."""
    return for_self(filled) and not met_help(filled)


def safety(name: str, shown_if: Condition = always) -> Field:
    """A safety question, word for word; a blank is asked once more (clinical.md 3.2)."""
    question = wording.SAFETY_QUESTIONS["en"][name]
    return Field(
        name=name,
        kind=Kind.TICKS if question.many else Kind.CHOICE,
        words=lambda language: wording.SAFETY_QUESTIONS[language][name].text,
        choices=tuple(Choice(value, _option(name, place)) for place, (value, _label) in enumerate(question.options)),
        once_more=True,
        fixed=True,
        shown_if=shown_if,
    )


def _option(name: str, place: int) -> Words:
    return lambda language: wording.SAFETY_QUESTIONS[language][name].options[place][1]


def item(instrument_id: str, number: int, kind: Kind = Kind.SCALE) -> Field:
    """An item of a questionnaire, word for word, in the words in use."""
    return Field(
        name=f"{instrument_id}_{number}",
        kind=kind,
        words=lambda language: in_use(instrument_id).items(language)[number - 1],
        choices=tuple(
            Choice(score, _answer(instrument_id, score))
            for score in range(instruments.get(instrument_id).highest_answer + 1)
        ),
        once_more=True,
        fixed=True,
        shown_if=for_self,
    )


def _answer(instrument_id: str, score: int) -> Words:
    return lambda language: in_use(instrument_id).answers(language)[score]


def difficulty(instrument_id: str) -> Field:
    """The functional item; blank is allowed and changes nothing (clinical.md 1.0)."""
    return Field(
        name=f"{instrument_id}_difficulty",
        kind=Kind.CHOICE,
        words=lambda language: in_use(instrument_id).functional(language).question,
        choices=tuple(Choice(value, _difficulty(instrument_id, place)) for place, value in enumerate(DIFFICULTIES)),
        fixed=True,
        shown_if=any_problem(instrument_id),
    )


def _difficulty(instrument_id: str, place: int) -> Words:
    return lambda language: in_use(instrument_id).functional(language).answers[place][1]


AGE = Field(
    name="age",
    kind=Kind.AGE,
    words=_("How old is the person who wants treatment?"),
    hint=_("In years, such as 42. If you fill this in for someone else, give their age. This form is for adults."),
    compulsory=True,
    missing=_("Enter the age as a number, such as 42"),
    short=_("Age"),
)
NAME = Field(
    name="name",
    kind=Kind.LINE,
    words=_("What name would you like us to use?"),
    hint=_("Any name you like to be called."),
    short=_("Name"),
    autocomplete="name",
    free_text=True,
)
PHONE = Field(
    name="phone",
    kind=Kind.PHONE,
    words=_("Phone number"),
    autocomplete="tel",
    longest=40,
)
LEAVE_MESSAGE = Field(
    name="leave_message",
    kind=Kind.CHOICE,
    words=_("If you do not answer, may we leave a voice message?"),
    hint=_("A voice message will not say why we call."),
    choices=(Choice(YES, _("Yes")), Choice(NO, _("No"))),
    short=_("May we leave a message?"),
)
EMAIL = Field(
    name="email",
    kind=Kind.EMAIL,
    words=_("E-mail address"),
    hint=_("E-mails come under a neutral name and say nothing about your health."),
    autocomplete="email",
    longest=254,
)
CONFIRM = Field(
    name="confirm_by_email",
    switch="confirm_by_email",
    kind=Kind.AGREE,
    words=_("Yes, send me one short e-mail when this has arrived."),
    hint=_("Only if your e-mail is private. It says that a message arrived. It does not say what it is about."),
    short=_("One e-mail when this has arrived"),
)
REACH_BY = Field(
    name="reach_by",
    kind=Kind.TICKS,
    words=_("Which of these are safe for us to use?"),
    hint=_("Tick all that are private enough for you."),
    choices=(
        Choice("phone", _("Phone call")),
        Choice("text", _("Text message")),
        Choice("email", _("E-mail")),
    ),
    short=_("Safe ways to reach you"),
)
BEST_TIME = Field(
    name="best_time",
    switch="best_time",
    kind=Kind.LINE,
    words=_("When is a good time?"),
    hint=_("For example: weekdays after 3."),
    short=_("Good time"),
    free_text=True,
)
CONSENT = Field(
    name="consent",
    kind=Kind.AGREE,
    words=_("I agree that the clinic keeps what I send and uses it to answer me."),
    compulsory=True,
    missing=_("Tick the box if you agree. Without it we may not keep what you send."),
    short=_("You agree that we keep this and answer you"),
)


def no_way_to_reach(filled: Filled) -> Words:
    """Leaving no way to be reached is allowed after one clear warning (clinical.md 3.4)."""
    if filled.value("phone") or filled.value("email"):
        return ""
    return _(
        "You left no phone number and no e-mail address, so we cannot answer you. "
        "Add one below, or go on without. You can still call us."
    )


def help_step(placement: wording.Placement = "form") -> Step:
    """The screen of the panels: S1-S3 and a voluntary phone field below them (clinical.md 3.1)."""
    phone = replace(PHONE, hint=lambda language: wording.plain(wording.phone_line(language, placement)))
    return Step(
        id=HELP,
        slugs={"en": "follow-up", "es": "seguimiento"},
        heading="",
        short=_("The last questions"),
        fields=(safety("s1"), safety("s2"), safety("s3"), phone),
    )


def versions(language: str, shown: Sequence[str]) -> dict[str, str]:
    """What a submission stores about the rules and the questionnaires it was asked with (clinical.md 1.0)."""
    asked = [key for key in instruments.instruments() if any(name.startswith(f"{key}_") for name in shown)]
    return {"rules": RULES, **{key: in_use(key).version(language) for key in asked}}
