"""From a journey's fields to a Django form that crispy-forms draws with the clinic's template pack.

One form class a screen, made from the declaration; nothing about a single question is decided here.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from intake import codes
from intake.journeys import Answer, Field, Filled, Journey, Kind, Step, is_blank, say
from intake.questionnaires import edition

OLDEST = 120
SIDE_BY_SIDE = 3
DIGITS = re.compile(r"[0-9]{1,3}")
# What people write around a phone number; the digits are what matters.
PHONE = re.compile(r"[0-9+()./\s-]*(?:(?:ext\.?|x|#)\s*[0-9]{1,6})?", re.IGNORECASE)
TRUE = "yes"
NOT_OFFERED = _("Choose one of the answers shown")


@dataclass(frozen=True)
class Drawing:
    """What an empty form looks like depends on: the step (itself, not its like), language, questions, their words."""

    step: Step
    language: str
    names: tuple[str, ...]
    edition: int

    def __hash__(self) -> int:
        return hash((id(self.step), self.language, self.names, self.edition))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Drawing) and self.step is other.step and self._rest == other._rest

    @property
    def _rest(self) -> tuple[object, ...]:
        return self.language, self.names, self.edition


class StepForm(forms.Form):
    """The questions of one screen for one person.

    left_blank: names of the questions that are asked once more (the template pack marks them)
    """

    def __init__(
        self,
        journey: Journey,
        step: Step,
        filled: Filled,
        language: str,
        data: MultiValueDict[str, str] | None = None,
    ) -> None:
        super().__init__(data, initial=initial(filled), label_suffix="", use_required_attribute=False)
        self.step = step
        self.questions = journey.fields(step, filled)
        for question in self.questions:
            self.fields[question.name] = MAKERS[question.kind](question, language)
        asks_again = data is None and journey.is_asking_again(step, filled)
        self.left_blank = tuple(each.name for each in journey.blanks(step, filled)) if asks_again else ()
        self.helper = _helper(step, self.questions, language)
        # What the page shows as its heading; "" where the one question is the heading, or the stem of a questionnaire.
        drawn = getattr(self.helper, "heading", False) or getattr(self.helper, "stem", "")
        self.heading = "" if drawn else say(step.heading, language)
        self.grouped = bool(self.heading) and len(self.questions) > 1
        # A form with no answer, error or mark in it looks the same for everybody: it is drawn once (`{% drawn %}`).
        is_plain = data is None and not self.left_blank and self.fields.keys().isdisjoint(self.initial)
        self.drawn_as = Drawing(step, language, tuple(self.fields), edition()) if is_plain else None

    def answers(self) -> dict[str, Answer]:
        """What was answered, as meaning; None for a question left blank. Only fields without an error are in it."""
        return {name: _meaning(value) for name, value in self.cleaned_data.items()}

    def longest_text(self) -> str | None:
        """The name of the text that takes most room, to say so when all do not fit."""
        texts = [q.name for q in self.questions if q.kind is Kind.TEXT]
        return max(texts, key=lambda name: len(self.data.get(name, "")), default=None)


class CodeForm(forms.Form):
    """The whole code, in any way people write it down."""

    code = forms.CharField(
        label=_("Your whole code"),
        help_text=_("From the page you saw after Send. Capitals and dashes do not matter."),
        max_length=100,
        error_messages={"required": _("Enter the code"), "max_length": _("This is longer than a code")},
        widget=forms.TextInput(
            attrs={"class": "code", "spellcheck": "false", "autocapitalize": "characters", "autocomplete": "off"}
        ),
    )

    def __init__(self, data: MultiValueDict[str, str] | None = None) -> None:
        super().__init__(data, label_suffix="", use_required_attribute=False)
        self.fields["code"].widget.attrs.pop("maxlength", None)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.summary_above = True

    def clean_code(self) -> codes.Code:
        try:
            return codes.read_code(self.cleaned_data["code"])
        except codes.NotACode as error:
            raise ValidationError(_("Enter the whole code: 28 letters and digits, in groups of four")) from error

    def not_found(self) -> None:
        """Say that nothing with this code is known here (yet)."""
        message = _("We do not find this code. Check each group. If you sent it just now, wait a few minutes.")
        self.add_error("code", message)


def initial(filled: Filled) -> dict[str, Answer]:
    return {name: value for name, value in filled.answers.items() if not is_blank(value)}


def _meaning(value: Any) -> Answer:
    if value is True:
        return TRUE
    return None if value is False or is_blank(value) else value


def _helper(step: Step, questions: tuple[Field, ...], language: str) -> FormHelper:
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True  # the page's own <form> holds the token
    helper.summary_above = True  # the page shows the error summary itself, above everything
    alone = len(questions) == 1
    heading = say(step.heading, language)
    if alone and questions[0].kind in {Kind.AGE, Kind.CHOICE, Kind.SCALE}:
        helper.heading = True
        if heading != say(questions[0].words, language):
            helper.stem = heading
    elif questions and all(each.kind is Kind.SCALE for each in questions):
        helper.stem = heading
    return helper


class AgeField(forms.CharField):
    """An age in whole years."""

    widget = forms.TextInput(attrs={"inputmode": "numeric", "class": "is-short"})

    def clean(self, value: Any) -> int:
        text = super().clean(value)
        if not DIGITS.fullmatch(text) or int(text) > OLDEST:
            raise ValidationError(self.error_messages["required"], code="invalid")
        return int(text)


class PhoneField(forms.CharField):
    """A phone number as people write it."""

    widget = forms.TextInput(attrs={"type": "tel"})

    def clean(self, value: Any) -> str:
        text = " ".join(super().clean(value).split())
        digits = sum(character in "0123456789" for character in text)
        if text and not (PHONE.fullmatch(text) and 7 <= digits <= 21):
            raise ValidationError(_("Enter a phone number, such as 713-555-0142"), code="invalid")
        return text


class TextField(forms.CharField):
    """Own words; a line break counts as one letter, whatever the browser makes of it."""

    widget = forms.Textarea(attrs={"rows": 7, "class": "is-wide"})

    def to_python(self, value: Any) -> str:
        return super().to_python(value).replace("\r\n", "\n").replace("\r", "\n")


def _common(question: Field, language: str) -> dict[str, Any]:
    return {
        "label": say(question.words, language),
        "help_text": say(question.hint, language),
        "required": question.compulsory,
        "error_messages": {"required": say(question.missing, language)} if question.compulsory else {},
    }


def _text(kind: type[forms.CharField], question: Field, language: str, **extra: Any) -> forms.CharField:
    made = kind(max_length=question.longest, **extra, **_common(question, language))
    # A browser would cut what is pasted without a word; the server says that it is too long and keeps it.
    made.widget.attrs.pop("maxlength", None)
    made.error_messages["max_length"] = _("Please make this shorter: it may have %(limit_value)d letters at most")
    if question.autocomplete:
        made.widget.attrs["autocomplete"] = question.autocomplete
    return made


def _email(question: Field, language: str) -> forms.CharField:
    made = _text(forms.EmailField, question, language)
    ours = EmailValidator(_("Enter an e-mail address, such as name@example.com"))
    # Put in its place, not reworded: Django's own is one object for every e-mail field of the process.
    made.validators = [ours if isinstance(each, EmailValidator) else each for each in made.validators]
    return made


def _choices(question: Field, language: str) -> list[tuple[str | int, str]]:
    return [(choice.value, say(choice.words, language)) for choice in question.choices]


def _choice(question: Field, language: str) -> forms.TypedChoiceField:
    of_text: Mapping[str, str | int] = {str(choice.value): choice.value for choice in question.choices}
    look = "scale" if question.kind is Kind.SCALE else "is-row" if len(question.choices) <= SIDE_BY_SIDE else ""
    made = forms.TypedChoiceField(
        choices=_choices(question, language),
        coerce=of_text.__getitem__,
        empty_value=None,
        widget=forms.RadioSelect(attrs={"class": look} if look else {}),
        **_common(question, language),
    )
    made.error_messages["invalid_choice"] = NOT_OFFERED
    return made


def _ticks(question: Field, language: str) -> forms.MultipleChoiceField:
    made = forms.MultipleChoiceField(
        choices=_choices(question, language),
        widget=forms.CheckboxSelectMultiple,
        **_common(question, language),
    )
    made.error_messages["invalid_choice"] = NOT_OFFERED
    return made


def _agree(question: Field, language: str) -> forms.BooleanField:
    return forms.BooleanField(**_common(question, language))


MAKERS: dict[Kind, Callable[[Field, str], forms.Field]] = {
    Kind.AGE: lambda question, language: _text(AgeField, question, language),
    Kind.LINE: lambda question, language: _text(forms.CharField, question, language),
    Kind.TEXT: lambda question, language: _text(TextField, question, language),
    Kind.PHONE: lambda question, language: _text(PhoneField, question, language),
    Kind.EMAIL: _email,
    Kind.CHOICE: _choice,
    Kind.SCALE: _choice,
    Kind.TICKS: _ticks,
    Kind.AGREE: _agree,
}
