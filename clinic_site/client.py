"""Where a request came from."""

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address this request came from; behind proxies, the one that the outermost trusted proxy saw.

    X-Forwarded-For is believed only as far as `settings.TRUSTED_PROXIES` (how many proxies stand in front) says:
    what stands further left in it was written by the sender.
    """
    hops = settings.TRUSTED_PROXIES
    seen = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    if hops and len(seen) >= hops:
        return seen[-hops]
    return str(request.META.get("REMOTE_ADDR", ""))
