"""After "Send": the reference, the code and what honestly happens next."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from content.clinic import current_clinic, live_address
from intake import codes
from intake.hours import coming_hours
from intake.views.steps import PLAN_FOR_TONIGHT
from intake.views.visit import Visit, form_page


@require_safe
@form_page
def sent(visit: Visit) -> HttpResponse:
    """The confirmation. The code is made from what the cookie holds, so a reload within the hour shows the same."""
    draft = visit.draft()
    if not draft.is_sent:
        return visit.go(visit.address())
    code = codes.code_of(draft.submission_id, draft.secret)
    whole = str(code)
    reference = codes.group(code.reference)
    clinic = current_clinic()
    context = {
        "reference": reference,
        "secret_part": whole.removeprefix(f"{reference}-"),
        "sent_at": datetime.fromtimestamp(draft.sent_at, tz=ZoneInfo(clinic.time_zone)),
        "hours": coming_hours(clinic, timezone.now()),
        "plan_address": live_address(PLAN_FOR_TONIGHT, visit.language),
    }
    return visit.page("sent", context, draft)
