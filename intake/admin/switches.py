"""Questionnaires and optional questions on and off. A decision is added and stays; the last one holds."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from intake import questionnaires, switching
from intake.models import QuestionnaireSwitch, QuestionSwitch
from intake.models.inquiry import Language
from intake.models.switch import offered_instruments, optional_questions


class SwitchForm(forms.ModelForm):
    """Says at each field what is missing for the decision."""

    class Meta:
        model = QuestionnaireSwitch
        fields = ("instrument", "language", "is_on", "stem", "answers", "document")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if {"instrument", "language"} <= set(cleaned):
            for name, sentence in switching.problems(QuestionnaireSwitch(**cleaned)).items():
                self.add_error(name, sentence)
        return cleaned


class DecisionAdmin(admin.ModelAdmin):
    """Clinicians decide; nothing is changed or deleted."""

    asked: tuple[str, ...]
    heading: Any
    change_list_template = "admin/intake/decisions.html"

    def in_force(self) -> list[tuple[str, bool]]:
        """What is decided on, by name, and whether it is asked now."""
        raise NotImplementedError

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        context = {"title": self.heading, "in_force": self.in_force(), **(extra_context or {})}
        return super().changelist_view(request, context)

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> list[str]:
        return [*self.asked, "decided_by", "decided_at"] if obj else [*self.asked]

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(QuestionnaireSwitch)
class QuestionnaireSwitchAdmin(DecisionAdmin):
    """Which questionnaires are asked."""

    form = SwitchForm
    asked = SwitchForm.Meta.fields
    heading = _("Which questionnaires are asked")
    list_display = ["instrument", "language", "is_on", "document", "decided_by", "decided_at"]
    list_filter = ["instrument", "language"]
    list_select_related = ["decided_by"]

    def in_force(self) -> list[tuple[str, bool]]:
        return [
            (f"{name}, {language.label}", questionnaires.is_on(key, language.value))
            for key, name in offered_instruments()
            for language in Language
        ]

    def save_model(self, request: HttpRequest, obj: QuestionnaireSwitch, form: forms.ModelForm, change: bool) -> None:
        obj.decided_by = request.user
        switching.decide(obj)


@admin.register(QuestionSwitch)
class QuestionSwitchAdmin(DecisionAdmin):
    """Which optional questions are asked, in forms that are opened from then on."""

    asked = ("question", "is_on")
    heading = _("Which optional questions are asked")
    list_display = ["question", "is_on", "decided_by", "decided_at"]
    list_select_related = ["decided_by"]

    def in_force(self) -> list[tuple[str, bool]]:
        def is_on(question: str) -> bool:
            journey, _slash, switch = question.partition("/")
            return not questionnaires.left_out(journey, [switch])

        return [(name, is_on(question)) for question, name in optional_questions()]

    def save_model(self, request: HttpRequest, obj: QuestionSwitch, form: forms.ModelForm, change: bool) -> None:
        obj.decided_by = request.user
        switching.decide_question(obj)
