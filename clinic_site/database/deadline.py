"""No request waits long for a database that is dead, frozen or swallowed by the network.

psycopg2 waits for ever on a frozen server: the kernel still acknowledges, so neither a connect time-out nor a server's
own time-out ends it. Here every wait is ours: `wait` is called by psycopg2 whenever it would block, and raises once the
request's budget is spent. Then the breaker opens: of all the requests of this process one at a time tries the database,
the others fail at once, so that threads stay free for the pages that need none. Where no budget is set (commands,
migrations, the worker) nothing is limited.

What may not be done: call `conn.cancel()` (it opens a blocking connection), use COPY (refused in this mode), or read a
time-out on COMMIT as "not stored": the row may be there.
"""

import contextlib
import select
import threading
import time
from collections.abc import Callable, Iterable, Iterator

import psycopg2
from django.core.signals import request_finished
from psycopg2 import extensions

REQUEST_SECONDS = 2.0
BREAKER_SECONDS = 2.0

type Application = Callable[[dict[str, object], Callable[..., object]], Iterable[bytes]]


class DatabaseTooSlow(psycopg2.OperationalError):
    """The database did not answer within the time that this request has; Django shows it as its OperationalError."""


class Breaker:
    """Closed: everybody may wait. Open: one at a time may try, once in BREAKER_SECONDS. A success closes it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next_try: float | None = None  # None: closed

    def may_try(self) -> bool:
        if self._next_try is None:
            return True
        with self._lock:
            now = time.monotonic()
            if self._next_try is None:
                return True
            if now < self._next_try:
                return False
            self._next_try = now + REQUEST_SECONDS  # until then this one is trying
            return True

    def open(self) -> None:
        with self._lock:
            self._next_try = time.monotonic() + BREAKER_SECONDS

    def close(self) -> None:
        if self._next_try is not None:
            with self._lock:
                self._next_try = None


class _Budget(threading.local):
    """Seconds that may still be spent waiting; time in which Python works is nobody's wait and costs nothing."""

    request: float | None = None  # of the whole request
    block: float | None = None  # of a block inside it

    def left(self) -> float | None:
        return min((seconds for seconds in (self.request, self.block) if seconds is not None), default=None)

    def spend(self, seconds: float) -> None:
        if self.request is not None:
            self.request -= seconds
        if self.block is not None:
            self.block -= seconds


_budget = _Budget()
breaker = Breaker()


def install() -> None:
    """Make every psycopg2 connection of this process wait through `wait`."""
    extensions.set_wait_callback(wait)
    request_finished.connect(_end_of_request)  # after Django's own receiver, which may ask the database


def _end_of_request(**_kwargs: object) -> None:
    _budget.request = None


def wait(connection: extensions.connection) -> None:
    """psycopg2's wait callback: block until the connection has its answer, or raise DatabaseTooSlow."""
    state = connection.poll()
    if state == extensions.POLL_OK:
        return
    if _budget.left() is not None and not breaker.may_try():
        raise DatabaseTooSlow("the database did not answer others a moment ago")
    while state != extensions.POLL_OK:
        left = _budget.left()
        poller = select.poll()
        poller.register(connection.fileno(), select.POLLIN if state == extensions.POLL_READ else select.POLLOUT)
        is_request_s = left is not None and left == _budget.request
        begun = time.monotonic()
        answered = poller.poll(None if left is None else max(0.0, left) * 1000)
        _budget.spend(time.monotonic() - begun)
        if not answered:
            if is_request_s:
                breaker.open()  # a shorter limit of some block says nothing on the database
            raise DatabaseTooSlow("the database did not answer in time")
        state = connection.poll()
    breaker.close()


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let this block wait for the database, all together, at most this long; a request's own budget stays."""
    outer = _budget.block
    given = _budget.block = seconds if outer is None else min(outer, seconds)
    try:
        yield
    finally:
        _budget.block = None if outer is None else outer - (given - (_budget.block or 0.0))


class Deadline:
    """WSGI wrapper: a budget for all the database work of one request, until Django's `request_finished`.

    Not a middleware, because a body that streams and the connection's check after the response use the database too.
    """

    def __init__(self, application: Application) -> None:
        self.application = application

    def __call__(self, environ: dict[str, object], start_response: Callable[..., object]) -> Iterable[bytes]:
        _budget.request = REQUEST_SECONDS
        return self.application(environ, start_response)
