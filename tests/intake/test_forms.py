"""Forms made from a journey's questions."""

from django import forms

from intake.forms import StepForm
from intake.journeys import CONTACT, Filled


def test_the_words_for_a_wrong_address_are_this_forms_alone():
    """Django keeps one e-mail validator for all forms of a process, so it may not be changed."""

    class Another(forms.Form):
        email = forms.EmailField()

    ours = StepForm(CONTACT, CONTACT.steps[0], Filled(), "en", {"email": "maria at example"})
    assert ours.errors["email"] == ["Enter an e-mail address, such as name@example.com"]
    assert Another({"email": "maria at example"}).errors["email"] == ["Enter a valid email address."]
