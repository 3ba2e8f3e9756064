"""The background process: hands over what waits, receives it, sends mail. What it does follows SERVES."""

import contextlib
import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection

from clinic_site import outbox
from clinic_site.database import trouble
from clinic_site.database.deadline import within
from intake import receive, sealing, sending, switching
from intake.draining import drain
from intake.resealing import Resealer

log = logging.getLogger("intake.worker")

PAUSE = 1.0
LONGEST_PAUSE = 5.0
DATABASE_SECONDS = 20
SESSIONS_SECONDS = 3600.0
GIVES_WAY = 10  # on a busy machine who waits for an answer goes first; what is kept can wait a moment
AUTOGROUP = Path("/proc/self/autogroup")


@dataclass(frozen=True)
class Job:
    """Something to do again and again; `run` takes a function that says whether to go on."""

    name: str
    run: Callable[[Callable[[], bool]], object]


@dataclass
class Every:
    """Something for now and then: at the start, and from then on after so many seconds."""

    seconds: float
    act: Callable[[], object]
    acted_at: float | None = None

    def run(self, going: Callable[[], bool]) -> None:
        now = time.monotonic()
        if going() and (self.acted_at is None or now - self.acted_at >= self.seconds):
            self.act()
            self.acted_at = now


def clear_sessions() -> None:
    """Delete sign-ins whose time is over; one that ended sooner is deleted at once (`staff.sessions`)."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()


def jobs() -> list[Job]:
    """Public: drain the spool. Staff: receive, send the outbox, seal anew after a new key,
    clear old sign-ins. Either: the switches to a
    file of this machine.
    """
    found = []
    if settings.SERVES_PUBLIC:
        found.append(Job("drain", lambda going: drain(sending.spool(), going)))
    if settings.SERVES_STAFF:
        found.append(Job("receive", receive.receive_all))
        found.append(Job("outbox", lambda going: going() and outbox.send_due()))
        found.append(Job("reseal", Resealer().run))
        found.append(Job("sessions", Every(SESSIONS_SECONDS, clear_sessions).run))
    found.append(Job("questionnaires", lambda going: switching.hand_over() if going() else None))
    return found


def give_way() -> None:
    """Let those go first, on a busy machine, who wait for an answer."""
    os.nice(GIVES_WAY)
    # Linux may weigh sessions first and processes only within one (sched_autogroup): for a service, which has a session
    # of its own, the line above then changes nothing. A session that is shared with others is left as it is.
    if os.getsid(0) == os.getpid():
        with contextlib.suppress(OSError):
            AUTOGROUP.write_text(str(GIVES_WAY))


class Command(BaseCommand):
    help = (
        "Drains the spool (SERVES=public), receives and sends mail (SERVES=staff), or all of it (both). Survives a "
        "dead or frozen database. Stops cleanly on SIGTERM; several may run at once."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="do what there is to do, and end")

    def handle(self, *_args: Any, **options: Any) -> None:
        if not options["once"]:
            give_way()
        stop = threading.Event()

        def on_signal(_number: int, _frame: FrameType | None) -> None:
            stop.set()

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, on_signal)
        Worker(jobs(), stop).run(once=options["once"])


class Worker:
    """Runs each job in turn. A job that fails does not keep the others from their work."""

    def __init__(self, to_do: list[Job], stop: threading.Event) -> None:
        self.to_do = to_do
        self.stop = stop
        self.troubled: set[str] = set()
        self.pause = PAUSE

    def run(self, *, once: bool = False) -> None:
        log.info("Worker started: %s", ", ".join(job.name for job in self.to_do))
        if any(job.name == "receive" for job in self.to_do):
            self.attempt(Job("retry", lambda _going: receive.retry_quarantined()))
        while not self.stop.is_set():
            well = [self.attempt(job) for job in self.to_do if not self.stop.is_set()]
            if once:
                break
            # A database that is away is asked again soon at first, then every five seconds.
            self.pause = PAUSE if all(well) else min(self.pause * 2, LONGEST_PAUSE)
            self.stop.wait(self.pause)
        log.info("Worker stopped")

    def attempt(self, job: Job) -> bool:
        """Run a job; False when it could not be done now. Trouble is told when it begins and when it ends."""
        try:
            with within(DATABASE_SECONDS):
                job.run(lambda: not self.stop.is_set())
        except Exception as error:
            # A fault of ours in one job must not end the process that keeps messages moving. The type alone is
            # logged: a message may quote a row.
            known = str(error) if isinstance(error, sealing.KeyMissing) else trouble.words(error)
            self.tell(job, known or f"ALARM: {type(error).__name__}")
            connection.close_if_unusable_or_obsolete()
            return False
        if job.name in self.troubled:
            self.troubled.discard(job.name)
            log.info("%s: works again", job.name)
        return True

    def tell(self, job: Job, what: str) -> None:
        if job.name not in self.troubled:
            self.troubled.add(job.name)
            log.error("%s: %s; tried again until it works", job.name, what)
