"""Guessing passwords and codes: after five misses for a name from a network that pair waits, the name elsewhere not.

django-axes counts. What it stores is made harmless first: a keyed digest instead of what was typed (people type
passwords into the wrong field), a network instead of an address. An unknown name is treated as a known one.
"""

from axes.handlers.database import AxesDatabaseHandler
from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from axes.utils import reset
from django.conf import settings
from django.contrib import admin
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import salted_hmac
from django.views.decorators.cache import never_cache
from django.views.decorators.csp import csp_override

from clinic_site.redaction import network_of
from clinic_site.staff.csp import ADMIN_POLICY
from clinic_site.staff.models import User

MISSES_OF_A_NETWORK = 50
WAIT = settings.AXES_COOLOFF_TIME


def name_key(_request: HttpRequest | None, credentials: dict[str, str] | None) -> str:
    """What axes stores for a typed username or e-mail: a keyed digest of it."""
    return digest_of_name((credentials or {}).get("username") or "")


def digest_of_name(name: str) -> str:
    return salted_hmac("clinic_site.staff.lockout", name.strip().lower(), algorithm="sha256").hexdigest()[:32]


def network(request: HttpRequest) -> str | None:
    """The network a request came from, /24 of IPv4 or /48 of IPv6, never stored finer; None through a unix socket."""
    network = network_of(request.META.get("REMOTE_ADDR", "")).partition("/")[0]
    return None if network == "-" else network


class Handler(AxesDatabaseHandler):
    """Axes' own, and a limit for one network that tries many names."""

    def is_locked(self, request: HttpRequest, credentials: dict[str, str] | None = None) -> bool:
        misses = AccessAttempt.objects.filter(
            ip_address=request.axes_ip_address, attempt_time__gte=request.axes_attempt_time - WAIT
        ).aggregate(total=Sum("failures_since_start"))["total"]
        return (misses or 0) >= MISSES_OF_A_NETWORK or super().is_locked(request, credentials)


def is_locked(request: HttpRequest, user: User) -> bool:
    """Whether an account waits, for the network of this request."""
    return not AxesProxyHandler.is_allowed(request, {"username": user.username})


def unlock(user: User) -> None:
    """Forget the misses of an account, under both its names."""
    reset(username=digest_of_name(user.username))
    if user.email:
        reset(username=digest_of_name(user.email))


@never_cache
@csp_override(ADMIN_POLICY)
def locked_out(request: HttpRequest, _credentials: dict[str, str] | None = None) -> HttpResponse:
    """The page that says how long to wait and whom to ask; the same for every name, known or not."""
    context = {**admin.site.each_context(request), "minutes": int(WAIT.total_seconds() // 60)}
    response = render(request, "admin/locked_out.html", context, status=429)
    response.headers["Retry-After"] = str(int(WAIT.total_seconds()))
    return response
