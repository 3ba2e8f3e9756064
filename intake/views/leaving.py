"""Ways out of a form: clear the answers, change the language, the stop page."""

from dataclasses import replace

from django.http import HttpResponse
from django.views.decorators.http import require_POST, require_safe

from clinic_site.languages import other_language
from clinic_site.rulebook import wording
from intake import cookie, opened
from intake.cookie import NoDraft, TooLong
from intake.drafts import Draft
from intake.forms import StepForm
from intake.journeys import Step
from intake.opened import Opened
from intake.views.steps import screen
from intake.views.visit import SeeOther, Visit, form_page


@require_POST
@form_page
def clear(visit: Visit) -> HttpResponse:
    """ "Clear my answers": everything goes, whatever state it was in."""
    response = visit.go(visit.address("cleared"))
    cookie.clear_all(response, visit.journey, visit.language)
    return response


@require_safe
@form_page
def cleared(visit: Visit) -> HttpResponse:
    return visit.page("cleared", {"change_language": None, "other_language_address": _same_page(visit, "cleared")})


@require_safe
@form_page
def adults(visit: Visit) -> HttpResponse:
    """The stop page, word for word (clinical.md 3.5)."""
    context = {
        "stop": wording.STOP_PAGE[visit.language],
        "change_language": None,
        "other_language_address": _same_page(visit, "adults"),
    }
    return visit.page("adults", context)


@require_POST
@form_page
def language(visit: Visit) -> HttpResponse:
    """Go on in the other language: what is filled in moves to that language's cookie, what was just typed too.

    Text that does not fit into the cookie stays where it is, and the page says so.
    """
    there = other_language(visit.language)
    if not visit.journey.is_offered(there):
        return visit.go(visit.address_outside(there))
    try:
        draft = visit.draft()
    except NoDraft:
        return visit.go(visit.address("", there))
    step = _step(visit)
    if step is not None and not draft.is_sent:
        draft = with_typed(visit, draft, step)
    response = SeeOther(_place(visit, draft, step, there))
    try:
        cookie.write(response, draft, visit.journey, there, spare=cookie.SPARE)
    except TooLong:
        context = {"kept": visit.request.POST.get("message", ""), "start_there": visit.address("", there)}
        return visit.page("too_long", context, status=422)
    if visit.journey.joins:
        opened.write(response, Opened(draft.submission_id, draft.secret), there)
    cookie.clear(response, visit.journey, visit.language)
    return response


@require_POST
@form_page
def stay(visit: Visit) -> HttpResponse:
    """ "I need more time": the same page again, with what was typed, for another hour."""
    draft = visit.draft()
    step = _step(visit)
    if step is None or draft.is_sent or not visit.journey.may_open(step, draft.filled):
        return visit.go(visit.address_next(draft.filled), draft)
    form = StepForm(visit.journey, step, draft.filled, visit.language, visit.request.POST)
    if not form.is_valid() and any(visit.request.POST.get(name) for name in form.errors):
        return screen(visit, draft, step, form=form, status=422)  # what cannot be taken yet is kept in the page
    try:
        return visit.go(visit.address_of(step), with_typed(visit, draft, step), spare=cookie.SPARE)
    except TooLong:  # it stays in the page, and "Continue" will say so
        return screen(visit, draft, step, form=form)


def with_typed(visit: Visit, draft: Draft, step: Step) -> Draft:
    """The draft with what stood in the page; an answer that is not valid yet is left out, nothing counts as asked."""
    form = StepForm(visit.journey, step, draft.filled, visit.language, visit.request.POST)
    form.is_valid()
    return replace(draft, filled=replace(draft.filled, answers={**draft.filled.answers, **form.answers()}))


def _step(visit: Visit) -> Step | None:
    try:
        return visit.journey.step(visit.request.POST.get("at", ""))
    except KeyError:
        return None


def _place(visit: Visit, draft: Draft, step: Step | None, there: str) -> str:
    """The same page in the other language."""
    if draft.panels:
        return visit.address_of(visit.journey.help, there)
    if draft.is_sent and not draft.filled.adding:
        return visit.address("" if step is not None else "sent", there)
    return visit.address_of(step, there)


def _same_page(visit: Visit, name: str) -> str:
    return visit.address(name, other_language(visit.language))
