"""The queue: what needs a person now. No name and no answer is shown here."""

import contextlib
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from clinic_site.staff import audit
from content.clinic import current_clinic
from intake import codes, desk, indexes
from intake.admin.filters import LevelFilter, StateFilter, TakenByFilter
from intake.admin.forms import FindForm
from intake.admin.inquiry import InquiryViews
from intake.admin.purging import PurgeViews
from intake.admin.words import duration
from intake.desk.keeping import PURGE
from intake.desk.progress import is_reached
from intake.desk.targets import due_at
from intake.models import Inquiry, Level, Submission

TARGETS = {Level.URGENT: _("1 business hour"), Level.REVIEW: _("1 business day")}


@admin.register(Inquiry)
class InquiryAdmin(InquiryViews, PurgeViews, admin.ModelAdmin):
    """Urgent first, then by arrival; open ones unless asked for more. What changes goes through `intake.desk`."""

    list_display = ["level_shown", "reference_shown", "received_at", "waiting", "language", "state", "taken_by"]
    list_display_links = ["reference_shown"]
    list_filter = [LevelFilter, TakenByFilter, "language", StateFilter]
    show_facets = admin.ShowFacets.ALWAYS
    list_select_related = ["assignee"]
    list_per_page = 50
    ordering = ["-level", "received_at", "pk"]
    sortable_by: list[str] = []
    actions = ["take"]

    @admin.display(description=_("level"))
    def level_shown(self, inquiry: Inquiry) -> str:
        notes = []
        if not inquiry.health_asked:
            notes.append(_("Health conditions and medicines not asked yet"))
        if inquiry.withdrawal_asked_at and inquiry.is_open:
            notes.append(_("Asks to withdraw what was sent"))
        level = Level(inquiry.level)
        return format_html(
            '<span class="level is-{}">{}</span>{}',
            level.name.lower(),
            level.label,
            format_html("".join(['<br><span class="help">{}</span>'] * len(notes)), *notes) if notes else "",
        )

    @admin.display(description=_("reference"))
    def reference_shown(self, inquiry: Inquiry) -> str:
        return codes.group(inquiry.reference)

    @admin.display(description=_("waiting, of its target"))
    def waiting(self, inquiry: Inquiry) -> str:
        if not inquiry.is_open or is_reached(inquiry):
            return _("Reached") if inquiry.last_contact_at else "-"
        clinic, now = current_clinic(), timezone.now()
        waited = duration(now - inquiry.last_message_at)
        target = TARGETS.get(Level(inquiry.level))
        if target is None:
            return waited
        due = due_at(inquiry.level, inquiry.last_message_at, clinic.hours_on, clinic.time_zone)
        if due is not None and due < now:
            late = _("Late: %(waited)s of %(target)s") % {"waited": waited, "target": target}
            return format_html('<span class="late">{}</span>', late)
        return _("%(waited)s of %(target)s") % {"waited": waited, "target": target}

    @admin.display(description=_("taken by"))
    def taken_by(self, inquiry: Inquiry) -> str:
        return str(inquiry.assignee or _("Nobody"))

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
            "may_purge": request.user.has_perm(PURGE),
            "set_aside": Submission.objects.quarantined().count(),
            **(extra_context or {}),
        }
        return super().changelist_view(request, context)

    def find(self, request: HttpRequest) -> HttpResponse:
        """Look for a reference, or a whole name, phone or e-mail; leads to the one found, or to the list of them."""
        if not self.has_view_permission(request):
            raise PermissionDenied
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
            path("find/", view(require_POST(self.find)), name="intake_inquiry_find"),
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
