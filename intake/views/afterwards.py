"""After "Send": the reference, the code and what honestly happens next."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from clinic_site.languages import address
from clinic_site.rulebook import instruments
from content.clinic import current_clinic, live_address
from intake import codes, opened
from intake.drafts import Draft
from intake.hours import coming_hours, is_closed
from intake.journeys import PARTS, REFERRAL, Journey, say
from intake.opened import Opened
from intake.views.steps import PLAN_FOR_TONIGHT
from intake.views.visit import SeeOther, Visit, form_page


@require_safe
@form_page
def sent(visit: Visit) -> HttpResponse:
    """The confirmation. The code is made from what the cookie holds, so a reload within the hour shows the same."""
    draft = visit.draft()
    if not draft.is_sent:
        return visit.go(visit.address())
    if visit.journey.joins:
        return added(visit, draft)
    code = codes.code_of(draft.submission_id, draft.secret)
    whole = str(code)
    reference = codes.group(code.reference)
    clinic = current_clinic()
    context = {
        "reference": reference,
        "secret_part": whole.removeprefix(f"{reference}-"),
        "sent_at": datetime.fromtimestamp(draft.sent_at, tz=ZoneInfo(clinic.time_zone)),
        "hours": coming_hours(clinic, timezone.now()),
        "closed_now": is_closed(clinic, timezone.now()),
        "plan_address": live_address(PLAN_FOR_TONIGHT, visit.language),
        "more_address": visit.address("more"),
        "parts": offered(visit.language, self_report=visit.journey is not REFERRAL),
    }
    return visit.page("sent", context, draft)


def added(visit: Visit, draft: Draft) -> HttpResponse:
    """After a further part: it has joined the rest, and the others are offered."""
    context = {
        "reference": codes.group(codes.reference_of(draft.submission_id)),
        "plan_address": live_address(PLAN_FOR_TONIGHT, visit.language),
        "parts": [each for each in offered(visit.language) if each["id"] != visit.journey.id],
    }
    response = visit.page("added", context, draft)
    opened.write(response, Opened(draft.submission_id, draft.secret), visit.language)
    return response


@require_POST
@form_page
def more(visit: Visit) -> HttpResponse:
    """From the confirmation to a further part: the identity goes into the cookie of what was sent; no code is typed."""
    draft = visit.draft()
    if not draft.is_sent:
        return visit.go(visit.address())
    wanted = visit.request.POST.get("part", "")
    part = next((each for each in PARTS if each.id == wanted and each.is_offered(visit.language)), None)
    response = SeeOther(address(part.id if part else "sent", visit.language))
    opened.write(response, Opened(draft.submission_id, draft.secret), visit.language)
    return response


def offered(language: str, *, self_report: bool = True) -> list[dict[str, str]]:
    """The further parts that are offered now. `self_report`: also those that only the person can answer (3.4)."""
    return [
        {
            "id": part.id,
            "name": say(part.name, language),
            "takes": say(part.takes, language),
            "address": address(part.id, language),
        }
        for part in PARTS
        if part.is_offered(language) and (self_report or not is_self_report(part))
    ]


def is_self_report(part: Journey) -> bool:
    return part.id in instruments.instruments()
