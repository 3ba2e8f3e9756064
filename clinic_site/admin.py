"""The outbox in the admin: what waits, what was given up, and why."""

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clinic_site import outbox
from clinic_site.outbox import OutgoingMessage
from clinic_site.staff import audit

admin.site.alarms.append(outbox.alarms)


@admin.register(OutgoingMessage)
class OutgoingMessageAdmin(admin.ModelAdmin):
    """To read; a message that was given up can be put back in line."""

    list_display = ["subject", "to", "state", "queued_at", "tries", "trouble"]
    list_filter = ["state"]
    fields = ["subject", "body", "to", "state", "queued_at", "next_try", "tries", "trouble", "done_at"]
    readonly_fields = fields
    actions = ["try_again"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: OutgoingMessage | None = None) -> bool:
        return False

    @admin.action(description=_("Try again to send what was given up"), permissions=["change"])
    def try_again(self, request: HttpRequest, queryset: QuerySet[OutgoingMessage]) -> None:
        count = 0
        for message in queryset:
            with transaction.atomic():
                if outbox.try_again(message):
                    audit.record_change(request.user, "outbox.try-again", message)
                    count += 1
        text = ngettext("%(count)d message is tried again.", "%(count)d messages are tried again.", count)
        self.message_user(request, text % {"count": count}, messages.SUCCESS if count else messages.WARNING)
