"""What I sent: opened by the code. Where things stand, a further part, a wish to withdraw.

The one view of this package that asks a database, and only for the state; what was sent is sealed and never shown.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any
from zoneinfo import ZoneInfo

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clinic_site.languages import address, language_of, other_language
from content.clinic import current_clinic, live_address
from intake import codes, cookie, limits, opened, receipts
from intake.cookie import NoDraft
from intake.forms import CodeForm
from intake.journeys import PARTS, withdrawal
from intake.models import State
from intake.opened import Opened
from intake.sending import CannotKeep, send
from intake.views.afterwards import offered
from intake.views.steps import PLAN_FOR_TONIGHT
from intake.views.visit import SeeOther, private

log = logging.getLogger("intake.code")

# Whoever has the code sees four steps; what staff call "no answer" or "booked" is theirs.
ANSWERED = {State.ANSWERED, State.BOOKED}


def code_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page below /sent/: called with the request and its language, never stored, compressed for old phones."""

    @gzip_page
    @wraps(view)
    def wrapped(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return private(view(request, language_of(request.path_info), **kwargs))

    return wrapped


@require_http_methods(["GET", "HEAD", "POST"])
@code_page
def status(request: HttpRequest, language: str) -> HttpResponse:
    """The place for the code; with one, where things stand."""
    if request.method == "POST":
        return receive(request, language)
    try:
        found = opened.read(request, language)
    except NoDraft:
        return place_for_code(request, language)
    return standing_page(request, language, found)


def receive(request: HttpRequest, language: str) -> HttpResponse:
    """A code was typed. It goes into the sealed cookie, so that it stands in no address and no history."""
    form = CodeForm(request.POST)
    if limits.is_over(request, limits.CODE):
        return place_for_code(request, language, notice="TooMany", status=429)
    if not form.is_valid():
        return place_for_code(request, language, form, status=422)
    code = form.cleaned_data["code"]
    try:
        standing = receipts.standing_of(code)
    except (DatabaseError, InterfaceError):
        log.error("A code could not be looked up: the database is away")
        return place_for_code(request, language, notice="Away", status=503)
    if standing is None:
        form.not_found()
        return place_for_code(request, language, form, status=422)
    response = SeeOther(address("sent", language))
    opened.write(response, Opened(standing.submission_id, code.secret), language)
    return response


def place_for_code(
    request: HttpRequest, language: str, form: CodeForm | None = None, *, notice: str = "", status: int = 200
) -> HttpResponse:
    """The form for the code, empty, or with what is wrong."""
    return page(request, language, "code", {"form": form or CodeForm(), "notice": notice}, status=status)


def standing_page(request: HttpRequest, language: str, found: Opened) -> HttpResponse:
    """Where the inquiry stands; while that cannot be asked, everything else on the page works."""
    try:
        standing, away = receipts.standing_of(found.code), False
    except (DatabaseError, InterfaceError):
        standing, away = None, True
    reference = codes.group(found.code.reference)
    is_withdrawn = standing is not None and standing.state == State.WITHDRAWN
    context = {
        "reference": reference,
        "away": away,
        "standing": standing,
        "received_at": standing and standing.received_at.astimezone(ZoneInfo(current_clinic().time_zone)),
        "is_read": standing is not None and standing.state != State.NEW,
        "is_answered": standing is not None and standing.state in ANSWERED,
        "is_closed": standing is not None and standing.state == State.CLOSED,
        "is_withdrawn": is_withdrawn,
        "parts": [] if is_withdrawn else offered(language),
    }
    response = page(request, language, "standing", context)
    opened.write(response, found, language)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@code_page
def withdraw(request: HttpRequest, language: str) -> HttpResponse:
    """Asked once more, then the wish goes the way of every message: sealed, kept, and seen by a person."""
    try:
        found = opened.read(request, language)
    except NoDraft:
        return SeeOther(address("sent", language))
    if request.method != "POST":
        return page(request, language, "withdraw", {"reference": codes.group(found.code.reference)})
    if limits.is_over(request, limits.SEND):
        return page(request, language, "withdraw", {"notice": "TooMany"}, status=429)
    try:
        send(
            withdrawal.answers(found.since),
            journey=withdrawal.ID,
            journey_version=withdrawal.VERSION,
            language=language,
            shown=[],
            versions={},
            submission_id=found.submission_id,
            secret=found.secret,
        )
    except CannotKeep:
        return page(request, language, "withdraw", {"notice": "CannotKeep"}, status=503)
    return SeeOther(address("sent-withdrawn", language))


@require_safe
@code_page
def withdrawn(request: HttpRequest, language: str) -> HttpResponse:
    return page(request, language, "withdrawn", {"plan_address": live_address(PLAN_FOR_TONIGHT, language)})


@require_POST
@code_page
def leave(_request: HttpRequest, language: str) -> HttpResponse:
    """ "I am done": nothing of the code, or of a part under way, stays in this browser."""
    response = SeeOther(address("sent", language))
    forget(response, language)
    return response


@require_POST
@code_page
def change_language(request: HttpRequest, language: str) -> HttpResponse:
    """The same page in the other language, under the same code."""
    there = other_language(language)
    response = SeeOther(address("sent", there))
    try:
        opened.write(response, opened.read(request, language), there)
    except NoDraft:
        return response
    forget(response, language)
    return response


def forget(response: HttpResponse, language: str) -> None:
    opened.clear(response, language)
    for part in PARTS:
        cookie.clear_all(response, part, language)


def page(
    request: HttpRequest, language: str, template: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    there = other_language(language)
    common = {
        "here": address("sent", language),
        "withdraw_address": address("sent-withdraw", language),
        "leave_address": address("sent-leave", language),
        "change_language": {"address": address("sent-language", language), "language": there},
        "now": datetime.now(ZoneInfo(current_clinic().time_zone)),
    }
    return render(request, f"intake/sent/{template}.html", {**common, **context}, status=status)
