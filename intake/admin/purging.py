"""What is kept no longer: first the list, which changes nothing; then the real thing, of exactly what was ticked."""

from collections.abc import Callable

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clinic_site.staff import audit
from content.clinic import current_clinic
from intake import desk
from intake.desk.keeping import PURGE

MOST = 200


class PurgeForm(forms.Form):
    """The ones of the list, and the tick without which nothing is deleted."""

    chosen = forms.TypedMultipleChoiceField(coerce=int, error_messages={"required": _("Tick what is to be deleted.")})
    sure = forms.BooleanField(error_messages={"required": _("Tick that you have read the list.")})

    def __init__(self, offered: list[int], data: object = None) -> None:
        super().__init__(data)
        self.fields["chosen"].choices = [(pk, pk) for pk in offered]
        self.fields["chosen"].error_messages["invalid_choice"] = _("The list has changed. Read it again.")


class PurgeViews:
    """The page of what is due, for the model admin of the queue."""

    admin_site: admin.AdminSite
    message_user: Callable[..., None]

    def purge_urls(self) -> list[URLPattern]:
        return [path("purge/", self.admin_site.admin_view(self.purge), name="intake_inquiry_purge")]

    def purge(self, request: HttpRequest) -> HttpResponse:
        """GET lists; POST deletes the ones that were listed and ticked, each in a transaction of its own."""
        if not request.user.has_perm(PURGE):
            audit.record(request.user, "inquiry.purge", "intake.inquiry", outcome="refused", facts={"why": "no-right"})
            raise PermissionDenied
        listed = [found for _, found in zip(range(MOST), desk.due(), strict=False)]
        form = PurgeForm([each.inquiry.pk for each in listed], request.POST or None)
        if request.method == "POST" and form.is_valid():
            self._purge(request, form.cleaned_data["chosen"])
            return redirect("admin:intake_inquiry_purge")
        context = {
            **self.admin_site.each_context(request),
            "title": _("Kept no longer"),
            "ordinary": [each for each in listed if not each.against],
            "one_by_one": [each for each in listed if each.against],
            "most": MOST if len(listed) == MOST else 0,
            "keep_months": current_clinic().keep_months,
            "form": form,
            "ticked": request.POST.getlist("chosen"),
        }
        return TemplateResponse(request, "admin/intake/inquiry/purge.html", context)

    def _purge(self, request: HttpRequest, chosen: list[int]) -> None:
        done = 0
        for pk in chosen:
            try:
                desk.purge(request.user, pk, confirmed=True)
                done += 1
            except desk.Refused as refusal:
                self.message_user(request, str(refusal), messages.WARNING)
        text = ngettext("%(count)d inquiry is deleted.", "%(count)d inquiries are deleted.", done) % {"count": done}
        self.message_user(request, text, messages.SUCCESS if done else messages.WARNING)
