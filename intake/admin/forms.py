"""What staff fill in beside an inquiry."""

from django import forms
from django.contrib.auth.models import Permission
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from intake.desk import Outcome
from intake.desk.keeping import possible
from intake.desk.notes import LONGEST
from intake.models import Inquiry, Level


class OutcomeForm(forms.Form):
    """What came of an attempt to reach the person."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=[("", _("Choose one")), *Outcome.choices])
    note = forms.CharField(
        label=_("Note"), required=False, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 4})
    )


class NoteForm(forms.Form):
    note = forms.CharField(label=_("Note"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 4}))


class RaiseForm(forms.Form):
    """Raise the level; the levels offered are the ones above."""

    level = forms.TypedChoiceField(label=_("Level"), coerce=int)
    reason = forms.CharField(
        label=_("Why"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2}), help_text=_("Stored sealed.")
    )

    def __init__(self, inquiry: Inquiry, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["level"].choices = [(level.value, level.label) for level in Level if level > inquiry.level]


class KeepForm(forms.Form):
    """How long the inquiry is kept; what is offered depends on what was said before."""

    keeping = forms.ChoiceField(label=_("What is so"))
    why = forms.CharField(
        label=_("Why"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2}), help_text=_("Stored sealed.")
    )

    def __init__(self, inquiry: Inquiry, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        offered = [(each.value, each.label) for each in possible(inquiry)]
        self.fields["keeping"].choices = [("", _("Choose one")), *offered]


class AssignForm(forms.Form):
    """Give the inquiry to a colleague who may work on it."""

    to = forms.ModelChoiceField(label=_("Colleague"), queryset=User.objects.none(), empty_label=_("Choose one"))

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = colleagues()


class FindForm(forms.Form):
    """Sent by POST: a name, phone or e-mail must not stand in an address."""

    text = forms.CharField(
        label=_("Reference, or whole name, phone or e-mail"),
        max_length=254,
        widget=forms.TextInput(attrs={"size": 30, "autocomplete": "off"}),
    )


def colleagues() -> "forms.models.QuerySet[User]":
    """Who may work on inquiries."""
    right = Permission.objects.filter(codename="work_inquiry", content_type__app_label="intake")
    return User.objects.filter(
        Q(groups__permissions__in=right) | Q(user_permissions__in=right), is_active=True
    ).distinct()
