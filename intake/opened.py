"""Whoever has typed a code (or has just sent something) holds the identity of that inquiry in a sealed cookie.

It is good below /sent/ only, for an hour, and says nothing of what was sent: the id of the inquiry and the secret of
its code, so that a further part is sealed under the same identity.
"""

import time
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from clinic_site.languages import address
from intake import codes, cookie
from intake.cookie import Missing, Unreadable


@dataclass(frozen=True)
class Opened:
    """since: when the code was typed; tells one wish to withdraw from a later one."""

    submission_id: UUID
    secret: bytes = field(repr=False)
    since: int = field(default_factory=lambda: int(time.time()))

    @property
    def code(self) -> codes.Code:
        return codes.code_of(self.submission_id, self.secret)


def read(request: HttpRequest, language: str) -> Opened:
    """What this request's cookie holds. Raises Missing, TooOld, Unreadable."""
    value = request.COOKIES.get(name_of(language), "")
    if not value:
        raise Missing
    data: Any = cookie.unseal(value, _purpose(language))
    try:
        opened = Opened(UUID(hex=data["i"]), bytes.fromhex(data["k"]), int(data["s"]))
        _ = opened.code  # a secret of another length is no secret of ours
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable from error
    return opened


def write(response: HttpResponse, opened: Opened, language: str) -> None:
    """Put it into the cookie for another hour."""
    response.set_cookie(
        name_of(language),
        cookie.seal({"i": opened.submission_id.hex, "k": opened.secret.hex(), "s": opened.since}, _purpose(language)),
        path=address("sent", language),
        secure=not settings.DEVELOPMENT,
        httponly=True,
        samesite="Lax",
    )


def clear(response: HttpResponse, language: str) -> None:
    """Take it back."""
    response.delete_cookie(name_of(language), path=address("sent", language), samesite="Lax")


def name_of(language: str) -> str:
    return f"{'' if settings.DEVELOPMENT else '__Secure-'}sent-{language}"


def _purpose(language: str) -> str:
    return f"sent/{language}/cookie"
