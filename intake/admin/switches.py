"""Questionnaires on and off. A decision is added and stays; the last one holds."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from intake import switching
from intake.models import QuestionnaireSwitch


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


@admin.register(QuestionnaireSwitch)
class QuestionnaireSwitchAdmin(admin.ModelAdmin):
    """Clinicians decide; nothing is changed or deleted."""

    form = SwitchForm
    list_display = ["instrument", "language", "is_on", "document", "decided_by", "decided_at"]
    list_filter = ["instrument", "language"]
    list_select_related = ["decided_by"]

    def get_fields(self, request: HttpRequest, obj: QuestionnaireSwitch | None = None) -> list[str]:
        names = list(SwitchForm.Meta.fields)
        return [*names, "decided_by", "decided_at"] if obj else names

    def has_change_permission(self, request: HttpRequest, obj: QuestionnaireSwitch | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: QuestionnaireSwitch | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: QuestionnaireSwitch, form: forms.ModelForm, change: bool) -> None:
        obj.decided_by = request.user
        switching.decide(obj)
