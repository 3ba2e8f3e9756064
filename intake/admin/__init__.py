"""The staff side of intake in the admin. Loaded only where staff is served: see `clinic_site.urls`."""

from django.contrib import admin
from django.http import HttpRequest
from django.template.loader import render_to_string

from intake import desk, resealing
from intake.admin.queue import InquiryAdmin
from intake.admin.switches import QuestionnaireSwitchAdmin, QuestionSwitchAdmin

__all__ = ["InquiryAdmin", "QuestionSwitchAdmin", "QuestionnaireSwitchAdmin"]


def briefing(request: HttpRequest) -> str:
    """The queue in numbers, for who may see it."""
    if not request.user.has_perm("intake.view_inquiry"):
        return ""
    return render_to_string("admin/intake/inquiry/briefing.html", {"morning": desk.morning()}, request)


admin.site.alarms.append(resealing.alarms)
admin.site.reminders.append(resealing.progress)
admin.site.briefings.append(briefing)
