"""Refuses what no browser sends with one of our forms, before anything of it is read."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch

from clinic_site import errors
from intake.journeys import JOURNEYS

MOST_BYTES = 256 * 1024
MOST_DIGITS = 12
OUR_FORMS = "application/x-www-form-urlencoded"


class OrdinaryForms:
    """Middleware, before the CSRF check (which reads the body): the forms of patients take small, plain forms only.

    413 for a body over 256 KB (a long message is 50), 411 without a length, 415 for any other kind of body: there are
    no uploads, so nothing nested or in parts is ever parsed.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        """Called when the address is known and nothing of the body has been read."""
        match = request.resolver_match
        if request.method != "POST" or match is None or not _is_ours(match):
            return None
        status = _refusal(request)
        if not status:
            return None
        response = errors.page(request, 400)
        response.status_code = status
        return response


def _is_ours(match: ResolverMatch) -> bool:
    return match.kwargs.get("journey") in JOURNEYS or is_code_page(match)


def is_code_page(match: ResolverMatch) -> bool:
    """Whether an address is one of the pages that a code opens."""
    return match.url_name == "sent" or (match.url_name or "").startswith("sent-")


def _refusal(request: HttpRequest) -> int:
    length = request.META.get("CONTENT_LENGTH") or ""
    if not length.isascii() or not length.isdigit():
        return 411
    if len(length) > MOST_DIGITS or int(length) > MOST_BYTES:
        return 413
    return 0 if request.content_type == OUR_FORMS else 415
