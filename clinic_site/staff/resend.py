"""What a person typed survives the end of their sign-in, and a form whose token went stale.

A POST that comes too late is not thrown away: the page that says so carries the fields with it, sealed, for the account
that sent them and for ten hours. The person signs in again in a new tab, comes back and presses one button; they see
what was kept, and send it with a fresh token. Passwords, codes and files are not kept.
"""

import json
from collections.abc import Callable

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.csrf import csrf_failure as plain_csrf_failure
from django.views.decorators.cache import never_cache
from django.views.decorators.csp import csp_override
from django.views.decorators.csrf import csrf_exempt

from clinic_site.staff import sessions
from clinic_site.staff.csp import ADMIN_POLICY
from clinic_site.staff.keys import derived_key

NEVER_KEPT = ("password", "otp_token", "csrfmiddlewaretoken")

Kept = dict[str, object]


def signed_out(request: HttpRequest) -> HttpResponse:
    """The answer to a POST of somebody whose sign-in has ended: 401, and what they typed."""
    return _ask_to_sign_in(request, seal(request))


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's CSRF_FAILURE_VIEW. In the admin a form of this site with a stale token keeps its text, too.

    A form of another site is refused plainly, as everywhere.
    """
    site = reverse("admin:index") if settings.SERVES_STAFF else None
    ours = site and request.path.startswith(site) and not request.path.startswith(reverse("admin:login"))
    if not (ours and is_same_origin(request)):
        return plain_csrf_failure(request, reason)
    return _decorated(_show_again if admin.site.has_permission(request) else _ask_to_sign_in)(request, seal(request))


@csrf_exempt  # it changes nothing: it shows a form with a fresh token, and only to a page of this site
def resend(request: HttpRequest) -> HttpResponse:
    """Show what was kept, ready to be sent again, to the account that typed it."""
    sealed = request.POST.get("kept", "")
    if request.method != "POST" or not is_same_origin(request) or not unseal(sealed):
        return plain_csrf_failure(request)
    sessions.end_if_over(request)
    return _decorated(_show_again if admin.site.has_permission(request) else _ask_to_sign_in)(request, sealed)


def is_same_origin(request: HttpRequest) -> bool:
    """Whether a page of this very site made the request; a browser that does not say is not believed."""
    origin = f"{request.scheme}://{request.get_host()}"
    return request.headers.get("Sec-Fetch-Site") == "same-origin" or request.headers.get("Origin") == origin


def seal(request: HttpRequest) -> str:
    """The fields of a POST, where they were going and who sent them, readable by this site alone."""
    sender = getattr(request, "ended_user", None) or request.user
    kept = {
        "user": sender.pk,
        "path": request.get_full_path(),
        "files": bool(request.FILES),
        "fields": [
            (name, value)
            for name, values in request.POST.lists()
            for value in values
            if not any(word in name for word in NEVER_KEPT)
        ],
    }
    return _box().encrypt(json.dumps(kept, ensure_ascii=False).encode()).decode()


def unseal(sealed: str) -> Kept | None:
    """What `seal` kept, or None when it is not ours or too old."""
    try:
        return json.loads(_box().decrypt(sealed.encode(), ttl=sessions.LONGEST))
    except InvalidToken:
        return None


def _box() -> Fernet:
    return Fernet(derived_key("clinic_site.staff.resend"))


def _decorated(view: Callable[[HttpRequest, str], HttpResponse]) -> Callable[[HttpRequest, str], HttpResponse]:
    return never_cache(csp_override(ADMIN_POLICY)(view))


def _ask_to_sign_in(request: HttpRequest, sealed: str) -> HttpResponse:
    context = {**admin.site.each_context(request), "title": _("You were signed out"), "kept": sealed}
    return render(request, "admin/signed_out.html", context, status=401)


def _show_again(request: HttpRequest, sealed: str) -> HttpResponse:
    kept = unseal(sealed) or {}
    context = {**admin.site.each_context(request), "title": _("Send it again"), "kept": kept}
    if kept["user"] not in {None, request.user.pk}:
        context |= {"title": _("This was typed by somebody else"), "kept": None}
        return render(request, "admin/resend.html", context, status=403)
    return render(request, "admin/resend.html", context)
