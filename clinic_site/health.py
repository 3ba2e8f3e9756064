"""Two addresses for machines. /health/live: the process answers. /health/ready: readers can be served.

Ready does not ask for the database: with it down, people still read and send. Its state is told in the body.
"""

from collections.abc import Callable

from django.conf import settings
from django.db import Error, connection
from django.http import HttpRequest, JsonResponse
from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from clinic_site import outbox
from clinic_site.database.deadline import within

DATABASE_SECONDS = 0.5


@never_cache
@require_safe
def live(_request: HttpRequest) -> JsonResponse:
    return JsonResponse({"live": True})


@never_cache
@require_safe
def ready(_request: HttpRequest) -> JsonResponse:
    """200 when everything that reading and sending need is there, else 503; the body names each part's state."""
    needed = {name: state for name, probe in probes.items() if (state := probe())}
    is_ready = all(state == "ok" for state in needed.values())
    told = {"database": database(), **({"mail": mail()} if settings.SERVES_STAFF else {})}
    return JsonResponse({"ready": is_ready, **needed, **told}, status=200 if is_ready else 503)


# Probes of parts that this module may not know, by name: `clinic_site.wsgi` adds the ready pages, intake its spool.
# Each answers "ok" or what is wrong, in a word or two, or "" for a part that this process does without.
probes: dict[str, Callable[[], str]] = {}


def database() -> str:
    """ "ok" or "down", answered within half a second."""
    try:
        with within(DATABASE_SECONDS), connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return "down"
    return "ok"


def mail() -> str:
    """ "ok", or "late" or "given up" when alerts do not leave; "unknown" without a database."""
    try:
        with within(DATABASE_SECONDS):
            return outbox.state()
    except Error:
        return "unknown"


def patterns() -> list[URLPattern]:
    return [path("health/live", live, name="health-live"), path("health/ready", ready, name="health-ready")]
