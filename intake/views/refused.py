"""A form whose check against forged requests failed: most often a browser that keeps no cookies."""

from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve

from clinic_site.staff import resend
from intake.journeys import JOURNEYS
from intake.views.visit import Visit, kept_words, private


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's CSRF_FAILURE_VIEW. A patient's form says what to do and gives back what was written; else as for staff.

    Only what this site's own page sent is given back: another site must not put words on ours.
    """
    try:
        journey = JOURNEYS[resolve(request.path_info).kwargs["journey"]]
    except (Resolver404, KeyError):
        return resend.csrf_failure(request, reason)
    visit = Visit(request, journey)
    kept = kept_words(visit) if resend.is_same_origin(request) else []
    return private(visit.page("start_again", {"reason": "NoCookies", "kept": kept}, status=403))
