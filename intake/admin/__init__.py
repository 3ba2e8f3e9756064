"""The staff side of intake in the admin. Loaded only where staff is served: see `clinic_site.urls`."""

from django.contrib import admin

from intake import resealing
from intake.admin.queue import InquiryAdmin
from intake.admin.switches import QuestionnaireSwitchAdmin, QuestionSwitchAdmin

__all__ = ["InquiryAdmin", "QuestionSwitchAdmin", "QuestionnaireSwitchAdmin"]

admin.site.alarms.append(resealing.alarms)
