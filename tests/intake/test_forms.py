"""Forms made from a journey's questions."""

from crispy_forms.utils import render_crispy_form
from django import forms
from django.utils.translation import override

from clinic_site.templatetags.clinic_forms import drawn
from intake.forms import StepForm
from intake.journeys import CONTACT, SCREENING, Filled, Journey


def test_the_words_for_a_wrong_address_are_this_forms_alone():
    """Django keeps one e-mail validator for all forms of a process, so it may not be changed."""

    class Another(forms.Form):
        email = forms.EmailField()

    ours = StepForm(CONTACT, CONTACT.steps[0], Filled(), "en", {"email": "maria at example"})
    assert ours.errors["email"] == ["Enter an e-mail address, such as name@example.com"]
    assert Another({"email": "maria at example"}).errors["email"] == ["Enter a valid email address."]


def form_of(journey: Journey, place: int = 0, language: str = "en", data: object = None, **answers: object) -> StepForm:
    filled = Filled(answers=answers, shown=tuple(answers))
    return StepForm(journey, journey.steps[place], filled, language, data)


def test_an_empty_form_is_drawn_once_and_looks_as_crispy_draws_it():
    for journey in (CONTACT, SCREENING):
        for language in ("en", "es"):
            with override(language):
                form = form_of(journey, language=language)
                first, again = drawn(form), drawn(form_of(journey, language=language))
                assert first == render_crispy_form(form)
                assert again is first


def test_a_form_with_answers_errors_or_marks_is_one_persons_and_never_kept():
    plain = drawn(form_of(CONTACT))
    assert form_of(CONTACT, message="I am Zqcanary").drawn_as is None
    assert form_of(CONTACT, data={"message": ""}).drawn_as is None
    assert "Zqcanary" in drawn(form_of(CONTACT, message="I am Zqcanary"))
    asked_again = Filled(asked_again=(SCREENING.steps[1].id,), shown=tuple(f.name for f in SCREENING.steps[1].fields))
    again = StepForm(SCREENING, SCREENING.steps[1], asked_again, "en")
    assert (again.drawn_as is None) == bool(again.left_blank)
    assert drawn(form_of(CONTACT)) == plain


def test_other_words_of_a_questionnaire_are_drawn_anew(monkeypatch):
    before = form_of(CONTACT).drawn_as
    monkeypatch.setattr("intake.forms.edition", lambda: 1)
    assert form_of(CONTACT).drawn_as != before
