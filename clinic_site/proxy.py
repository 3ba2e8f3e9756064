"""Behind a web server of ours every request comes from that server; this gives it back the address of the person.

Only the last entry of X-Forwarded-For is believed (the one that our own server added), and only from a server that
TRUSTED_PROXIES names. Everything that looks at REMOTE_ADDR (limits, lock-out, access log) then needs to know nothing.
"""

import contextlib
import ipaddress
from collections.abc import Callable, Iterable
from typing import Any

type Application = Callable[[dict[str, Any], Callable[..., object]], Iterable[bytes]]


class RemoteAddress:
    """WSGI wrapper, outermost. `trusted` are addresses; "" stands for a unix socket."""

    def __init__(self, application: Application, trusted: Iterable[str]) -> None:
        self.application = application
        self.trusted = frozenset(trusted)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
        if environ.get("REMOTE_ADDR", "") in self.trusted:
            last = environ.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
            with contextlib.suppress(ValueError):  # none there: the web server itself asks
                environ["REMOTE_ADDR"] = str(ipaddress.ip_address(last))
        return self.application(environ, start_response)
