"""Questionnaires and optional questions on and off. A decision is added and stays; the last one holds."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from intake import switching
from intake.models import QuestionnaireSwitch, QuestionSwitch


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
    list_display = ["instrument", "language", "is_on", "document", "decided_by", "decided_at"]
    list_filter = ["instrument", "language"]
    list_select_related = ["decided_by"]

    def save_model(self, request: HttpRequest, obj: QuestionnaireSwitch, form: forms.ModelForm, change: bool) -> None:
        obj.decided_by = request.user
        switching.decide(obj)


@admin.register(QuestionSwitch)
class QuestionSwitchAdmin(DecisionAdmin):
    """Which optional questions are asked, in forms that are opened from then on."""

    asked = ("question", "is_on")
    list_display = ["question", "is_on", "decided_by", "decided_at"]
    list_select_related = ["decided_by"]

    def save_model(self, request: HttpRequest, obj: QuestionSwitch, form: forms.ModelForm, change: bool) -> None:
        obj.decided_by = request.user
        switching.decide_question(obj)
