"""A campaign: real senders, real workers, a real PostgreSQL, and something goes wrong. Then the count.

`acknowledged` is what a person was told is kept. `check` opens every stored row with the clinic's key and compares:
each acknowledged message must be there exactly once, unaltered, received once.
"""

import contextlib
import hashlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import psycopg2
from django.conf import settings

from clinic_site.database.server import Cluster
from intake import ceremony, sealing
from intake.envelope import Content, binding, canonical, unpadded
from intake.spool import Spool

MESSAGES = int(os.environ.get("FAULT_MESSAGES", "200"))
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Message:
    """One acknowledged message: its identity, and the SHA-256 of its answers."""

    submission_id: str
    digest: str
    answers: str


@dataclass
class Report:
    """What the count found wrong; all empty = nothing lost, nothing doubled, nothing altered."""

    missing: list[Message] = field(default_factory=list)
    doubled: list[Message] = field(default_factory=list)
    altered: list[Message] = field(default_factory=list)
    unreceived: int = 0
    inquiries: int = 0
    mails: int = 0
    rows: int = 0

    @property
    def faultless(self) -> bool:
        return not (self.missing or self.doubled or self.altered or self.unreceived)


class Campaign:
    """A clinic of its own: folder, keys, spool and database."""

    def __init__(self, var: Path, cluster: Cluster, database: str) -> None:
        self.var, self.cluster, self.database = var, cluster, database
        self.spool = Spool(var / "spool", reserve=0)
        self.acks = var / "acknowledged"
        self.folders = ceremony.Folders(*(var / "keys" / name for name in ("public", "private", "recovery")))
        ceremony.make_missing(self.folders)
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, script: str, *arguments: object, **environment: str) -> subprocess.Popen[bytes]:
        """Run one of the scripts of this folder as a process of this clinic."""
        process = subprocess.Popen(
            [sys.executable, "-m", f"tests.faults.{script}", *(str(argument) for argument in arguments)],
            cwd=settings.BASE_DIR,
            env={
                **os.environ,
                "CLINIC_ENV": "development",
                "CLINIC_VAR": str(self.var),
                "DATABASE_URL": self.cluster.url(self.database),
                "DJANGO_SETTINGS_MODULE": "clinic_site.settings",
                "INTAKE_SPOOL": str(self.spool.root),
                "INTAKE_SPOOL_RESERVE": "0",
                **environment,
            },
            stderr=(self.var / "log").open("ab"),
        )
        self.running.append(process)
        return process

    def senders(self, count: int = MESSAGES, *, processes: int = 2, seed: int = 0, **options: object) -> list:
        """Start processes that send `count` messages together, each with a share of its own."""
        extra = [f"--{name}={value}" for name, value in options.items()]
        share = count // processes
        return [
            self.start("sender", f"--first={seed + n * share}", f"--count={share}", f"--acks={self.acks}", *extra)
            for n in range(processes)
        ]

    def worker(self, *arguments: object, **environment: str) -> subprocess.Popen[bytes]:
        return self.start("worker", *arguments, **environment)

    def wait(self, processes: list[subprocess.Popen[bytes]], seconds: float = 60) -> list[int]:
        """The exit codes, once all have ended."""
        until = time.monotonic() + seconds
        return [process.wait(max(0.1, until - time.monotonic())) for process in processes]

    def drained(self, seconds: float = 60) -> bool:
        """Wait until a running worker has brought everything all the way."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with contextlib.suppress(psycopg2.OperationalError):
                if (
                    not self.spool.names()
                    and self.count("SELECT count(*) FROM intake_submission WHERE inquiry_id IS NULL") == 0
                ):
                    return True
            time.sleep(0.1)
        return False

    def end(self) -> None:
        for process in self.running:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
                process.wait()

    # -- the count ------------------------------------------------------------------------------------------------

    def acknowledged(self) -> list[Message]:
        lines = self.acks.read_text().splitlines() if self.acks.exists() else []
        return [Message(*line.split()[:3]) for line in lines]

    def slowest(self) -> float:
        """The longest that anybody waited for "we have it", in seconds."""
        return max(float(line.split()[3]) for line in self.acks.read_text().splitlines())

    def check(self) -> Report:
        """Open everything and compare."""
        report = Report()
        stored = list(self.stored())
        times = Counter((message.submission_id, message.digest) for message in stored)
        words = {(message.submission_id, message.digest): message.answers for message in stored}
        for message in set(self.acknowledged()):
            key = message.submission_id, message.digest
            if times[key] == 0:
                report.missing.append(message)
            elif times[key] > 1:
                report.doubled.append(message)
            elif words[key] != message.answers:
                report.altered.append(message)
        report.rows = len(stored)
        report.unreceived = self.count(
            "SELECT count(*) FROM intake_submission s LEFT JOIN intake_triage t ON t.submission_id = s.id"
            " WHERE s.inquiry_id IS NULL OR t.id IS NULL"
        )
        report.inquiries = self.count("SELECT count(*) FROM intake_inquiry")
        report.mails = self.count("SELECT count(*) FROM clinic_site_outgoingmessage")
        return report

    def stored(self) -> Iterator[Message]:
        keys = {key.id: key for key in sealing.read_keys(self.folders.private, "private")}
        for submission_id, digest, key_id, sealed in self.query(
            "SELECT submission_id, digest, clinic_key, clinic_sealed FROM intake_submission"
        ):
            submission_id, digest = UUID(str(submission_id)), bytes(digest)
            bound = binding("submission", submission_id.bytes, digest, key_id=key_id)
            try:
                content = Content.from_bytes(unpadded(keys[key_id].open(bytes(sealed), bound)))
                answers = hash_of(content.answers)
            except sealing.CannotOpen:
                answers = "does not open"
            yield Message(str(submission_id), digest.hex(), answers)

    def query(self, sql: str) -> list[tuple]:
        connection = psycopg2.connect(self.cluster.url(self.database))
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(sql)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def count(self, sql: str) -> int:
        return self.query(sql)[0][0]


def hash_of(answers: object) -> str:
    return hashlib.sha256(canonical(answers)).hexdigest()


@contextlib.contextmanager
def frozen(cluster: Cluster) -> Iterator[None]:
    """Every process of the server stopped (SIGSTOP), then let go on."""
    pids = server_processes(cluster)
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


def killed(cluster: Cluster) -> None:
    """Every process of the server killed at once (SIGKILL), as a power cut would."""
    for pid in server_processes(cluster):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def server_processes(cluster: Cluster) -> list[int]:
    """The main process of a server, and its children."""
    main = cluster.postmaster()
    assert main, "the server does not run"
    listing = subprocess.run(["ps", "-o", "pid=", "--ppid", str(main)], capture_output=True, text=True, check=False)
    return [main, *(int(pid) for pid in listing.stdout.split())]
