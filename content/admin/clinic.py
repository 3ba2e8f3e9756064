"""The clinic's facts, and the people named to readers."""

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from content.admin.recorded import Recorded
from content.models import ClinicProfile, Contributor, Fee, HoursException, Language, OpeningHours, Place


class LanguagesForm(forms.ModelForm):
    """The languages as tick boxes."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"), choices=Language.choices, widget=forms.CheckboxSelectMultiple, required=False
    )


class OpeningHoursInline(admin.TabularInline):
    model = OpeningHours
    extra = 0


class HoursExceptionInline(admin.TabularInline):
    model = HoursException
    extra = 0


class PlaceInline(admin.StackedInline):
    model = Place
    extra = 0


class FeeInline(admin.TabularInline):
    model = Fee
    extra = 0


@admin.register(ClinicProfile)
class ClinicProfileAdmin(Recorded):
    """One row: its list leads straight to it. What is left empty is not shown to anybody."""

    form = LanguagesForm
    inlines = [OpeningHoursInline, HoursExceptionInline, PlaceInline, FeeInline]
    fieldsets = [
        (None, {"fields": ["name", "phone", "text_phone", "email", "languages"]}),
        (_("Inquiries"), {"fields": ["keep_months"]}),
        (_("Fees"), {"fields": ["fees_dated"], "description": _("Fees show only with the date they are of.")}),
    ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and not ClinicProfile.objects.exists()

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        if self.has_view_or_change_permission(request) and ClinicProfile.objects.exists():
            return HttpResponseRedirect(reverse("admin:content_clinicprofile_change", args=[ClinicProfile.ONLY]))
        return super().changelist_view(request, extra_context)


@admin.register(Contributor)
class ContributorAdmin(Recorded):
    form = LanguagesForm
    list_display = ["name", "credentials", "user", "active"]
    fields = ["name", "credentials", "licence", "role_en", "role_es", "languages", "user", "active"]
