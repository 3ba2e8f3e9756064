"""What is kept no longer: first the list, which changes nothing; then the real thing, of exactly what was ticked."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice
from typing import Any

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
LISTS = {"chosen", "confirmed", "unopened"}


class PurgeForm(forms.Form):
    """The ones of the lists (inquiries; those to be confirmed one by one; messages that nobody could open), and the
    tick without which nothing goes.
    """

    chosen = forms.TypedMultipleChoiceField(coerce=int, required=False)
    confirmed = forms.TypedMultipleChoiceField(coerce=int, required=False)
    unopened = forms.MultipleChoiceField(required=False)
    sure = forms.BooleanField(error_messages={"required": _("Tick that you have read the list.")})

    def __init__(self, offered: dict[str, list[Any]], data: object = None) -> None:
        super().__init__(data)
        for name, keys in offered.items():
            self.fields[name].choices = [(key, key) for key in keys]
            self.fields[name].error_messages["invalid_choice"] = _("The list has changed. Read it again.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not LISTS & set(self.errors) and not any(cleaned[name] for name in LISTS):
            raise forms.ValidationError(_("Tick what is to be deleted."))
        return cleaned


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
        listed, closed = list(islice(desk.due(), MOST)), list(islice(desk.unopened(), MOST))
        due = [each.inquiry.pk for each in listed]
        # Each list takes all that is due: what has changed lists since it was read is refused by name, not by number.
        offered = {"chosen": due, "confirmed": due, "unopened": [each.key for each in closed]}
        form = PurgeForm(offered, request.POST or None)
        if request.method == "POST" and form.is_valid():
            self._purge(request, form.cleaned_data)
            return redirect("admin:intake_inquiry_purge")
        context = {
            **self.admin_site.each_context(request),
            "title": _("Kept no longer"),
            "ordinary": [each for each in listed if not each.against],
            "one_by_one": [each for each in listed if each.against],
            "unopened": closed,
            "most": MOST if MOST in {len(listed), len(closed)} else 0,
            "keep_months": current_clinic().keep_months,
            "form": form,
            "ticked": [key for name in LISTS for key in request.POST.getlist(name)],
        }
        return TemplateResponse(request, "admin/intake/inquiry/purge.html", context)

    def _purge(self, request: HttpRequest, ticked: dict[str, Any]) -> None:
        if ticked["chosen"] or ticked["confirmed"]:
            # Only what was listed with its reasons counts as confirmed: a hold may have come since the list was read.
            done = self._each(request, ticked["chosen"], partial(desk.purge, request.user))
            done += self._each(request, ticked["confirmed"], partial(desk.purge, request.user, confirmed=True))
            self._say(
                request, ngettext("%(count)d inquiry is deleted.", "%(count)d inquiries are deleted.", done), done
            )
        if ticked["unopened"]:
            done = self._each(request, ticked["unopened"], partial(desk.purge_unopened, request.user))
            text = ngettext("%(count)d message is deleted.", "%(count)d messages are deleted.", done)
            self._say(request, text, done)

    def _each[Key](self, request: HttpRequest, keys: Iterable[Key], purge: Callable[[Key], object]) -> int:
        """Delete them one after the other, and say of each one that is kept why; how many are deleted."""
        done = 0
        for key in keys:
            try:
                purge(key)
                done += 1
            except desk.Refused as refusal:
                self.message_user(request, str(refusal), messages.WARNING)
        return done

    def _say(self, request: HttpRequest, text: str, done: int) -> None:
        self.message_user(request, text % {"count": done}, messages.SUCCESS if done else messages.WARNING)
