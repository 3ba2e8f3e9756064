"""The queue: what needs a person now. No name and no answer is shown here."""

import contextlib
from collections.abc import Sequence
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.db.models.expressions import OrderBy
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy
from django.views.decorators.http import require_http_methods

from clinic_site.staff import audit
from content.clinic import current_clinic
from intake import codes, desk, indexes
from intake.admin.filters import LevelFilter, StateFilter, TakenByFilter
from intake.admin.forms import FindForm
from intake.admin.inquiry import InquiryViews
from intake.admin.purging import PurgeViews
from intake.admin.words import duration, near_time
from intake.desk.keeping import PURGE
from intake.desk.progress import is_reached
from intake.desk.targets import due_at
from intake.models import Inquiry, Level, Submission
from intake.models.inquiry import BY_NEED


@admin.register(Inquiry)
class InquiryAdmin(InquiryViews, PurgeViews, admin.ModelAdmin):
    """In the order of need; open ones unless asked for more. What changes goes through `intake.desk`."""

    list_display = ["level_shown", "reference_shown", "waiting", "taken_by", "state", "language", "arrived"]
    list_display_links = ["reference_shown"]
    list_filter = [LevelFilter, TakenByFilter, "language", StateFilter]
    show_facets = admin.ShowFacets.ALWAYS
    list_select_related = ["assignee"]
    list_per_page = 50
    sortable_by: list[str] = []
    actions = ["take"]

    @admin.display(description=_("level"))
    def level_shown(self, inquiry: Inquiry) -> str:
        notes = []
        if inquiry.withdrawal_asked_at and inquiry.is_open:
            notes.append(("asks", _("Asks to withdraw what was sent")))
        if inquiry.legal_hold_since:
            notes.append(("help", _("A legal hold")))
        if inquiry.complaint_since:
            notes.append(("asks", _("A complaint is open")))
        if not inquiry.health_asked:
            notes.append(("help", _("Health conditions and medicines not asked yet")))
        level = Level(inquiry.level)
        shown = format_html_join("", '<br><span class="{}">{}</span>', notes)
        return format_html('<span class="level is-{}">{}</span>{}', level.name.lower(), level.label, shown)

    @admin.display(description=pgettext_lazy("of an inquiry", "reference"))
    def reference_shown(self, inquiry: Inquiry) -> str:
        return codes.group(inquiry.reference)

    @admin.display(description=_("waiting"))
    def waiting(self, inquiry: Inquiry) -> str:
        """Until when somebody has to see to it, and how long the person has waited."""
        if not inquiry.is_open or is_reached(inquiry):
            return _("Reached") if inquiry.last_contact_at else "-"
        clinic, now = current_clinic(), timezone.now()
        waited = duration(now - inquiry.last_message_at)
        due = due_at(inquiry.level, inquiry.last_message_at, clinic.hours_on, clinic.time_zone)
        if due is None:
            return waited
        values = {"waited": waited, "due": near_time(due, now, clinic.time_zone)}
        if due < now:
            return format_html('<span class="late">{}</span>', _("Late: due %(due)s, waiting for %(waited)s") % values)
        return _("Due %(due)s, waiting for %(waited)s") % values

    @admin.display(description=_("arrived"))
    def arrived(self, inquiry: Inquiry) -> str:
        return date_format(timezone.localtime(inquiry.received_at), "SHORT_DATETIME_FORMAT")

    @admin.display(description=_("taken by"))
    def taken_by(self, inquiry: Inquiry) -> str:
        if inquiry.assignee_id is None:
            return format_html('<span class="help">{}</span>', _("Nobody"))
        return str(inquiry.assignee)

    def get_ordering(self, request: HttpRequest) -> Sequence[OrderBy]:
        return BY_NEED

    @admin.action(description=_("Take the chosen ones"), permissions=["view"])
    def take(self, request: HttpRequest, queryset: QuerySet[Inquiry]) -> None:
        taken = 0
        for inquiry in queryset:
            try:
                desk.claim(request.user, inquiry.pk)
                taken += 1
            except desk.Refused as refusal:
                self.message_user(request, f"{inquiry}: {refusal}", messages.WARNING)
        if taken:
            text = ngettext("You took %(count)d inquiry.", "You took %(count)d inquiries.", taken)
            self.message_user(request, text % {"count": taken}, messages.SUCCESS)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if not self.has_view_permission(request):
            audit.record(request.user, "inquiry.list", "intake.inquiry", outcome="refused")
            raise PermissionDenied
        context = {
            "title": _("Inquiries: what needs a person now"),
            "find": FindForm(),
            "morning": desk.morning(),
            "may_purge": request.user.has_perm(PURGE),
            "set_aside": Submission.objects.quarantined().count(),
            **(extra_context or {}),
        }
        return super().changelist_view(request, context)

    def find(self, request: HttpRequest) -> HttpResponse:
        """Look for a reference, or a whole name, phone or e-mail; leads to the one found, or to the list of them.

        Without a form (after a new sign-in) it leads to the queue: what is looked for never stands in an address.
        """
        if not self.has_view_permission(request):
            raise PermissionDenied
        if request.method == "GET":
            return redirect("admin:intake_inquiry_changelist")
        form = FindForm(request.POST)
        found = list(_find(form.cleaned_data["text"])[:50]) if form.is_valid() else []
        audit.record(request.user, "inquiry.find", facts={"found": len(found)})
        queue = reverse("admin:intake_inquiry_changelist")
        if not found:
            self.message_user(request, _("Nothing was found. A name is found only when it is whole."), messages.WARNING)
            return redirect(queue)
        return redirect(f"{queue}?state=all&pk__in={','.join(str(pk) for pk in found)}")

    def get_urls(self) -> list[URLPattern]:
        """The list, finding, and one inquiry; Django's own pages to add, delete, change and compare are not there."""
        view = self.admin_site.admin_view
        return [
            path("", view(self.changelist_view), name="intake_inquiry_changelist"),
            path("find/", view(require_http_methods(["GET", "POST"])(self.find)), name="intake_inquiry_find"),
            *self.purge_urls(),
            *self.inquiry_urls(),
        ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Inquiry | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Inquiry | None = None) -> bool:
        return False


def _find(text: str) -> QuerySet[Inquiry]:
    found = Q(indexes__value__in=indexes.values_for(text))
    # Both ways at once: "Maria Example" has the twelve letters of a reference too.
    with contextlib.suppress(codes.NotACode):
        found |= Q(reference=codes.read_reference(text))
    return Inquiry.objects.filter(found).order_by("-received_at", "pk").values_list("pk", flat=True).distinct()
