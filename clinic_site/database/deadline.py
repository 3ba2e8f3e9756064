"""No request waits long for a database that is dead, frozen or swallowed by the network.

psycopg2 waits for ever on a frozen server: the kernel still acknowledges, so neither a connect time-out nor a server's
own time-out ends it. Here every wait is ours: `wait` is called by psycopg2 whenever it would block, and it raises once
the request's budget is spent. After that all requests of this process fail at once for a while (the breaker), so that
threads are free for the pages that need no database. Where no budget is set (commands, migrations, the worker)
nothing is limited.

What may not be done: call `conn.cancel()` (it opens a blocking connection), use COPY (refused in this mode), or read a
time-out on COMMIT as "not stored": the row may be there.
"""

import contextlib
import select
import threading
import time
from collections.abc import Callable, Iterator

import psycopg2
from django.http import HttpRequest, HttpResponse
from psycopg2 import extensions

REQUEST_SECONDS = 2.0
BREAKER_SECONDS = 2.0


class DatabaseTooSlow(psycopg2.OperationalError):
    """The database did not answer within the time that this request has; Django shows it as its OperationalError."""


class _Budget(threading.local):
    until: float | None = None


class Breaker:
    """Open for a while after a time-out: then nobody of this process waits for the database."""

    def __init__(self) -> None:
        self._open_until = 0.0

    def is_open(self) -> bool:
        return time.monotonic() < self._open_until

    def trip(self) -> None:
        self._open_until = time.monotonic() + BREAKER_SECONDS

    def reset(self) -> None:
        self._open_until = 0.0


_budget = _Budget()
breaker = Breaker()


def wait(connection: extensions.connection) -> None:
    """psycopg2's wait callback: block until the connection has something, or raise DatabaseTooSlow."""
    until = _budget.until
    while (state := connection.poll()) != extensions.POLL_OK:
        remaining = None
        if until is not None:
            if breaker.is_open():
                raise DatabaseTooSlow("the database did not answer others a moment ago")
            remaining = until - time.monotonic()
            if remaining <= 0:
                breaker.trip()
                raise DatabaseTooSlow("the database did not answer in time")
        poller = select.poll()
        poller.register(connection.fileno(), select.POLLIN if state == extensions.POLL_READ else select.POLLOUT)
        poller.poll(None if remaining is None else min(remaining, 0.25) * 1000)


def install() -> None:
    """Make every psycopg2 connection of this process wait through `wait`."""
    extensions.set_wait_callback(wait)


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Give the database work of this block, all together, at most this long; an outer, shorter limit stays."""
    outer = _budget.until
    inner = time.monotonic() + seconds
    _budget.until = inner if outer is None else min(outer, inner)
    try:
        yield
    finally:
        _budget.until = outer


class Deadline:
    """Middleware, outermost: a budget for all the database work of one request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with within(REQUEST_SECONDS):
            return self.get_response(request)
