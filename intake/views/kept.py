"""Questionnaires to keep: the list of them, the result, and the sheet for one's own doctor, kept nowhere."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from clinic_site import printing
from clinic_site.languages import address, language_of, other_language
from clinic_site.rulebook import wording
from content.clinic import current_clinic, live_address
from intake import limits
from intake.journeys import KEPT, say
from intake.results import Result, result_of
from intake.views.steps import PLAN_FOR_TONIGHT
from intake.views.visit import Visit, form_page


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """Which questionnaire: a page like any other, without a form and a cookie."""
    language = language_of(request.path_info)
    offered = [
        {
            "name": say(each.name, language),
            "takes": say(each.takes, language),
            "address": address(each.id, language),
        }
        for each in KEPT
        if each.is_offered(language)
    ]
    context = {"offered": offered, "other_language_address": address("own", other_language(language))}
    return render(request, "intake/kept/choose.html", context)


@require_safe
@form_page
def result(visit: Visit) -> HttpResponse:
    """The answers with their score, when all has been asked."""
    draft = visit.draft()
    if not visit.journey.complete(draft.filled):
        return visit.go(visit.address_next(draft.filled))
    return visit.page("kept/result", _context(visit, result_of(visit.journey, draft.filled, visit.language)), draft)


@require_POST
@form_page
def sheet(visit: Visit) -> HttpResponse:
    """The same as a PDF, made in this request from this request's cookie."""
    draft = visit.draft()
    if not visit.journey.complete(draft.filled):
        return visit.go(visit.address_next(draft.filled))
    context = _context(visit, result_of(visit.journey, draft.filled, visit.language))
    if limits.is_over(visit.request, limits.SHEET) or not printing.available():
        return visit.page("kept/result", {**context, "is_busy": True}, draft, status=429)
    document = printing.document("intake/kept/sheet.html", context, language=visit.language)
    response = HttpResponse(printing.pdf(document), content_type="application/pdf")
    response.headers["Content-Disposition"] = f'attachment; filename="{_("my-answers")}.pdf"'
    return response


def _context(visit: Visit, found: Result) -> dict[str, Any]:
    clinic = current_clinic()
    return {
        "result": found,
        "clinic": clinic,
        "today": clinic.today(),
        "items": [(item, visit.address_of(item.step)) for item in found.items],
        "functional_address": visit.address_of(found.functional.step) if found.functional else "",
        "open_items": [(item, visit.address_of(item.step)) for item in found.items if item.score is None],
        "not_watched": wording.panel("crisis", visit.language, "search").body[-1],
        "help_address": visit.address_of(visit.journey.help) if found.flagged else "",
        "plan_address": live_address(PLAN_FOR_TONIGHT, visit.language),
        "sheet_address": visit.address("sheet") if printing.available() else "",
    }
