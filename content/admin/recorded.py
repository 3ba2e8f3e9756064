"""What all admin pages of content share: each change is in the audit log, nothing is deleted unless a page says so."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from clinic_site.staff import audit


class Recorded(admin.ModelAdmin):
    """Changes stand in the audit log with the names of the fields, never their values."""

    def save_related(self, request: HttpRequest, form: forms.ModelForm, formsets: list[Any], change: bool) -> None:
        super().save_related(request, form, formsets, change)
        noun = self.opts.model_name
        changed = sorted({*form.changed_data, *(name for formset in formsets for name in _changed(formset))})
        facts: dict[str, audit.Fact] = {"fields": [name[:60] for name in changed]}
        audit.record_change(request.user, f"{noun}.change" if change else f"{noun}.make", form.instance, facts=facts)

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


def _changed(formset: Any) -> list[str]:
    """The names of the parts that a formset changed."""
    touched = [*formset.new_objects, *formset.deleted_objects, *(obj for obj, _ in formset.changed_objects)]
    return [formset.model._meta.model_name] if touched else []
