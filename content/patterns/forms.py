"""A form for every kind of field and every state it can be in. The tests compare how each is drawn."""

from collections.abc import Callable

from crispy_forms.bootstrap import PrependedAppendedText
from crispy_forms.helper import FormHelper
from crispy_forms.layout import HTML, Div, Fieldset, Layout, Submit
from django import forms

HOW_OFTEN = [("0", "Not at all"), ("1", "Several days"), ("2", "More than half the days"), ("3", "Nearly every day")]
YES_NO = [("yes", "Yes"), ("no", "No"), ("not sure", "Not sure")]
SCALE = forms.RadioSelect(attrs={"class": "scale"})


def helper(**attributes: object) -> FormHelper:
    """A helper without a form element of its own, so that many forms fit on one page."""
    made = FormHelper()
    made.form_tag, made.disable_csrf = False, True
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


class TextFields(forms.Form):
    """One control of every kind that takes typed text, with its autocomplete word."""

    name = forms.CharField(label="Your name", widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(
        label="E-mail",
        help_text="We use it only to answer you.",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = forms.CharField(
        label="Phone number", required=False, widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"})
    )
    age = forms.IntegerField(
        label="How old are you, in years?",
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "is-short"}),
    )
    password = forms.CharField(
        label="Password",
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    day = forms.DateField(label="Date", required=False, widget=forms.DateInput(attrs={"type": "date"}))
    message = forms.CharField(
        label="Your message", required=False, widget=forms.Textarea(attrs={"rows": 4, "class": "is-wide"})
    )
    language = forms.ChoiceField(label="Language", required=False, choices=[("en", "English"), ("es", "Español")])
    code = forms.CharField(
        label="Your code, which cannot be changed here",
        required=False,
        initial="7KD4-M92P-XQ3T",
        widget=forms.TextInput(attrs={"readonly": True}),
    )
    opened = forms.CharField(initial="2026-11-24", widget=forms.HiddenInput())
    helper = helper()


class Price(forms.Form):
    """A number with its unit beside it."""

    price = forms.DecimalField(label="Price of one session, in dollars", initial=500)
    helper = helper(layout=Layout(PrependedAppendedText("price", "$", ".00")))


class OneAnswer(forms.Form):
    """Radio buttons: the whole row is the target."""

    safe = forms.ChoiceField(label="Can we leave a message?", required=False, choices=YES_NO, widget=forms.RadioSelect)
    helper = helper()


class ManyAnswers(forms.Form):
    """Check boxes in a list, and one alone."""

    reach_by = forms.MultipleChoiceField(
        label="How may we reach you?",
        help_text="Choose any that are safe for you.",
        choices=[("phone", "Phone"), ("text", "Text message"), ("email", "E-mail")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    consent = forms.BooleanField(label="This clinic may keep these answers and contact me about them.")
    helper = helper()


class OneQuestion(forms.Form):
    """The page's only question: its legend is the heading."""

    item = forms.ChoiceField(
        label="The question of this page", required=False, choices=HOW_OFTEN, widget=forms.RadioSelect
    )
    helper = helper(heading=True, stem="A sentence that the question belongs to.")


class OneControl(forms.Form):
    """The page's only question, answered by typing: its label is the heading."""

    age = forms.IntegerField(
        label="How old are you, in years?",
        help_text="This form is for adults.",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "is-short"}),
        error_messages={"invalid": "Enter your age as a number, such as 42"},
    )
    helper = helper(heading=True, summary_above=True)


class Grouped(forms.Form):
    """Three items of a questionnaire: four answers in a row on a desktop."""

    item_1 = forms.ChoiceField(label="The first item", required=False, choices=HOW_OFTEN, widget=SCALE)
    item_2 = forms.ChoiceField(label="The second item", required=False, choices=HOW_OFTEN, widget=SCALE)
    item_3 = forms.ChoiceField(
        label="The third item, short answers abreast on a phone too",
        required=False,
        choices=[("1", "Not much"), ("2", "Some"), ("3", "A lot"), ("4", "Not sure")],
        widget=forms.RadioSelect(attrs={"class": "scale is-tight"}),
    )
    helper = helper(stem="The sentence that all items belong to?")


class LaidOut(forms.Form):
    """A layout: a group with a legend, and buttons."""

    street = forms.CharField(label="Street", widget=forms.TextInput(attrs={"autocomplete": "street-address"}))
    town = forms.CharField(label="Town", widget=forms.TextInput(attrs={"autocomplete": "address-level2"}))
    helper = helper(
        layout=Layout(
            Fieldset("Where you live", "street", "town"),
            Div(HTML("<p>Words between fields.</p>"), css_class="flow"),
        )
    )
    helper.add_input(Submit("go", "Continue"))


class WholeFormError(OneAnswer):
    """An error that belongs to no field."""

    def clean(self) -> None:
        raise forms.ValidationError("These two answers do not fit together. Please look at them again.")


def left_blank() -> forms.Form:
    """A form that asks once more for what was left blank."""
    form = Grouped({"item_1": "1"})
    form.left_blank = ("item_2",)
    return form


FILLED = {
    "opened": "2026-11-24",
    "name": "Maria Example",
    "email": "maria@example.org",
    "language": "es",
    "code": "7KD4-M92P-XQ3T",
}
WRONG = {"opened": "2026-11-24", "name": "", "email": "maria at example", "language": "fr"}

FORMS: dict[str, Callable[[], forms.Form]] = {
    "text-empty": TextFields,
    "text-filled": lambda: TextFields(FILLED),
    "text-errors": lambda: TextFields(WRONG),
    "price": Price,
    "one-answer": OneAnswer,
    "one-answer-chosen": lambda: OneAnswer({"safe": "no"}),
    "many-answers": ManyAnswers,
    "many-answers-chosen": lambda: ManyAnswers({"reach_by": ["phone", "email"], "consent": "on"}),
    "many-answers-errors": lambda: ManyAnswers({"reach_by": ["pigeon"]}),
    "one-question": OneQuestion,
    "one-control-error": lambda: OneControl({"age": "forty"}),
    "grouped": Grouped,
    "left-blank": left_blank,
    "laid-out": LaidOut,
    "whole-form-error": lambda: WholeFormError({"safe": "yes"}),
}
