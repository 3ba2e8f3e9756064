"""How long a sign-in lasts: 15 minutes without an action of the person, 10 hours in all. Both held on the server.

Only a person's own action renews the idle time. A request that a page makes by itself says `X-Background: 1`; a view
that only such requests use (autosave, polling) is marked with `@background` besides.
"""

import functools
import time
from collections.abc import Callable

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse

from clinic_site.staff import audit

IDLE = 15 * 60
LONGEST = 10 * 60 * 60

SIGNED_IN_AT = "signed_in_at"
ACTED_AT = "acted_at"


def begin(request: HttpRequest) -> None:
    """Start both clocks, at sign-in."""
    request.session[SIGNED_IN_AT] = request.session[ACTED_AT] = int(time.time())


def end_if_over(request: HttpRequest) -> None:
    """Sign the person out when either time is over; `request.ended_user` then names who it was."""
    user = request.user
    if not user.is_authenticated:
        return
    why = over(request.session.get(SIGNED_IN_AT, 0), request.session.get(ACTED_AT, 0), time.time())
    if why:
        audit.record(user, "session.end", user, facts={"why": why})
        request.session.flush()
        request.ended_user = user
        request.user = AnonymousUser()
        request.user.is_verified = lambda: False


def over(signed_in_at: float, acted_at: float, now: float) -> str:
    """Why a sign-in has ended: "idle", "longest", or "" while it lasts."""
    if now - acted_at > IDLE:
        return "idle"
    return "longest" if now - signed_in_at > LONGEST else ""


def renew(request: HttpRequest) -> None:
    """Start the idle time anew, unless the page made this request by itself."""
    if request.user.is_authenticated and not is_background(request) and ACTED_AT in request.session:
        request.session[ACTED_AT] = int(time.time())


def is_background(request: HttpRequest) -> bool:
    return "X-Background" in request.headers or getattr(request, "is_background", False)


def background(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Mark a view that pages call by themselves: it never renews the idle time."""

    @functools.wraps(view)
    def inner(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        request.is_background = True
        return view(request, *args, **kwargs)

    return inner
