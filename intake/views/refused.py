"""A form whose check against forged requests failed: most often a browser that keeps no cookies."""

from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve

from clinic_site.languages import language_of
from clinic_site.staff import resend
from intake.journeys import JOURNEYS
from intake.middleware import is_code_page
from intake.views import code
from intake.views.visit import Visit, kept_words, private


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's CSRF_FAILURE_VIEW. A patient's form says what to do and gives back what was written; else as for staff.

    Only what this site's own page sent is given back: another site must not put words on ours.
    """
    try:
        match = resolve(request.path_info)
    except Resolver404:
        return resend.csrf_failure(request, reason)
    if is_code_page(match):
        language = language_of(request.path_info)
        return private(code.place_for_code(request, language, notice="NoCookies", status=403))
    journey = JOURNEYS.get(match.kwargs.get("journey", ""))
    if journey is None:
        return resend.csrf_failure(request, reason)
    visit = Visit(request, journey)
    kept = kept_words(visit) if resend.is_same_origin(request) else []
    return private(visit.page("start_again", {"reason": "NoCookies", "kept": kept}, status=403))
