"""The whole site as real processes, to kill and freeze: a PostgreSQL of its own, gunicorn on a free port, the worker.

    def test_reading_goes_on(site: Site) -> None:
        site.freeze_database()
        assert site.get("/").status == 200

`prepared` migrates and collects once a session, and one site runs for all tests of faults: each finds it `well`, with
only what the test before has killed started anew.
"""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import psycopg2

from clinic_site.database.deadline import BREAKER_SECONDS
from clinic_site.database.server import PROJECT, Cluster
from clinic_site.launcher import CannotRun, listen
from clinic_site.processes import living_process, signal_quietly
from tests.faults.nursery import Child, Nursery

REAL = "clinic_site.wsgi"
OF_THE_TEST_RUN = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "CLINIC_VAR", "SERVES"}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes
    seconds: float

    @property
    def text(self) -> str:
        return self.body.decode()


class Site:
    """One site. `log` is all that its processes wrote; `var` its folder (mail, spool, keys)."""

    def __init__(self, var: Path, cluster: Cluster, database: str, **environment: str) -> None:
        self.var = var
        self.cluster = cluster
        inherited = {name: value for name, value in os.environ.items() if name not in OF_THE_TEST_RUN}
        self.environment = {
            **inherited,
            "CLINIC_ENV": "development",
            "CLINIC_VAR": str(var),
            "DATABASE_URL": cluster.url(database),
            **environment,
        }
        self.log_file = var / f"log.{os.getpid()}.{time.monotonic_ns()}"
        self.web: subprocess.Popen[bytes] | None = None
        self.nursery = Nursery(self._start_nursery)
        self.worker: Child | None = None
        self.others: list[Child] = []
        self.port = 0
        self.application = REAL
        self.log_begins = 0
        self.frozen, self.resumed = False, 0.0

    # -- processes -------------------------------------------------------------------------------------------------

    def manage(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run `manage.py` with this site's environment."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=PROJECT, env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert not (check and done.returncode), done.stderr[-4000:]
        return done

    def start_web(self, *, ready: bool = True, application: str = "") -> None:
        """gunicorn as in production, on a free port (both the same again after a restart)."""
        self.application = application or self.application
        listener = self._listener()
        self.port = listener.getsockname()[1]
        command = [sys.executable, "-m", "gunicorn", "--config", "python:clinic_site.gunicorn_conf"]
        command += ["--bind", f"fd://{listener.fileno()}", self.application]
        self.web = self._start(command, pass_fds=[listener.fileno()])
        listener.close()
        if ready:
            self.wait_until(lambda: self.get("/health/ready").status == 200, "the site is ready")

    def _listener(self) -> socket.socket:
        """A socket on this site's port; the kernel may need a moment to take it from processes that were killed."""
        found: list[socket.socket] = []

        def bound() -> bool:
            with contextlib.suppress(CannotRun):
                found.extend(listen(self.port)[:1])
            return bool(found)

        self.wait_until(bound, "the port is free", seconds=10)
        return found[0]

    def start_worker(self, *arguments: str) -> None:
        self.worker = self.nursery.start(*arguments)

    def _start(self, command: list[str], pass_fds: list[int] | None = None) -> subprocess.Popen[bytes]:
        with self.log_file.open("ab") as log:
            return subprocess.Popen(
                command, cwd=PROJECT, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                pass_fds=pass_fds or [], start_new_session=True,
            )  # fmt: skip

    def _start_nursery(self) -> subprocess.Popen[bytes]:
        with self.log_file.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "tests.faults.worker"], cwd=PROJECT, env=self.environment,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, start_new_session=True,
            )  # fmt: skip

    def run_worker(self, *arguments: str) -> Child:
        """A worker beside the site's own, which may be told where to die (`worker.py`)."""
        worker = self.nursery.start(*arguments)
        self.others.append(worker)
        return worker

    def kill_one_web_worker(self) -> bool:
        """SIGKILL to the gunicorn worker that has worked most; False when there is none."""
        workers = self.web_workers()
        if workers:
            os.kill(max(workers, key=_ticks), signal.SIGKILL)
        return bool(workers)

    def web_workers(self) -> list[int]:
        """The processes that gunicorn has started."""
        return sorted(pid for pid, parent in _processes() if self.web and parent == self.web.pid)

    def kill_everything(self) -> None:
        """SIGKILL to gunicorn, its workers, the worker and all of PostgreSQL, in one moment."""
        pids = self.database_processes()
        for process in (self.web, self.worker):
            if process is not None:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.kill_web()
        self.kill_worker()

    def heal(self, application: str = REAL) -> None:
        """Every part runs and answers again, whatever was done to it, and this application is served.

        What still runs is left alone. The log is read from here on.
        """
        self.resume_database()
        self.start_database()
        for other in self.others:
            self._end(other, signal.SIGKILL)
        self.others.clear()
        if self.web is None or self.web.poll() is not None or self.application != application:
            self.kill_web()
            self.start_web(application=application)
        if self.worker is None or self.worker.poll() is not None:
            self.start_worker()
        # For so long each web process goes without a database that did not answer.
        time.sleep(max(0.0, self.resumed + BREAKER_SECONDS - time.monotonic()))
        self.wait_until(lambda: b'"database": "ok"' in self.get("/health/ready").body, "the database is used")
        self.log_begins = self.log_file.stat().st_size

    def kill_web(self) -> None:
        """SIGKILL to gunicorn and its workers at once."""
        self._end(self.web, signal.SIGKILL)
        self.web = None

    def kill_worker(self) -> None:
        self._end(self.worker, signal.SIGKILL)
        self.worker = None

    def _end(self, process: subprocess.Popen[bytes] | Child | None, number: int) -> None:
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def stop(self) -> None:
        """Stop the processes; the database is left running, awake."""
        self.resume_database()
        for process in (self.web, self.worker, *self.others):
            self._end(process, signal.SIGTERM)
        self.web = self.worker = None
        self.nursery.close()

    @property
    def log(self) -> str:
        """What the processes wrote since the site was last made well."""
        if not self.log_file.exists():
            return ""
        with self.log_file.open("rb") as file:
            file.seek(self.log_begins)
            return file.read().decode(errors="replace")

    # -- the database ----------------------------------------------------------------------------------------------

    def database_processes(self) -> list[int]:
        """The postmaster and all its children."""
        main = self.cluster.postmaster()
        if main is None:
            return []
        return [main, *(pid for pid, parent in _processes() if parent == main)]

    def freeze_database(self) -> None:
        """SIGSTOP to every process of PostgreSQL: connections stay open and nothing answers."""
        for pid in self.database_processes():
            signal_quietly(pid, signal.SIGSTOP)  # a child may have ended since it was listed
        self.frozen = True

    def resume_database(self) -> None:
        if self.frozen:
            for pid in self.database_processes():
                signal_quietly(pid, signal.SIGCONT)
            self.frozen, self.resumed = False, time.monotonic()

    def kill_database(self) -> None:
        """SIGKILL to the postmaster; its children see that and end, which this waits for."""
        pids = self.database_processes()
        if pids:
            os.kill(pids[0], signal.SIGKILL)
            self.wait_until(lambda: not any(map(living_process, pids)), "PostgreSQL is gone")

    def start_database(self) -> None:
        self.cluster.start()

    @contextlib.contextmanager
    def read_only(self) -> Iterator[None]:
        """PostgreSQL refuses every change, on connections that are open as well."""
        self._set("ALTER SYSTEM SET default_transaction_read_only = on")
        try:
            yield
        finally:
            self._set("ALTER SYSTEM RESET default_transaction_read_only")

    def _set(self, change: str) -> None:
        with contextlib.closing(self.cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(change)
            cursor.execute("SELECT pg_reload_conf()")

    @contextlib.contextmanager
    def all_connections_taken(self) -> Iterator[None]:
        """Every connection that PostgreSQL grants is ours: whoever asks for one is refused."""
        ours = []
        with contextlib.closing(self.cluster.connect()) as first, first.cursor() as cursor:
            try:
                while True:
                    with contextlib.suppress(psycopg2.OperationalError):
                        while True:
                            ours.append(self.cluster.connect())
                    cursor.execute(
                        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        " WHERE datname = 'clinic' AND backend_type = 'client backend'"
                    )
                    if cursor.fetchone() == (0,):
                        break
                yield
            finally:
                for connection in ours:
                    connection.close()

    # -- requests --------------------------------------------------------------------------------------------------

    def get(self, path: str, headers: Mapping[str, str] | None = None, *, timeout: float = 20) -> Answer:
        return self.request("GET", path, headers=headers, timeout=timeout)

    def post(
        self, path: str, data: Mapping[str, object], headers: Mapping[str, str] | None = None, *, timeout: float = 20
    ) -> Answer:
        """A form, as a browser sends it from this site (same-origin headers included)."""
        sent = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": f"http://localhost:{self.port}",
            "Host": f"localhost:{self.port}",
            **(headers or {}),
        }
        return self.request("POST", path, urlencode(data, doseq=True), sent, timeout=timeout)

    def request(
        self,
        method: str,
        path: str,
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        timeout: float = 20,
    ) -> Answer:
        begun = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        with contextlib.closing(connection):
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            content = response.read()
        return Answer(response.status, response.headers, content, time.monotonic() - begun)

    def wait_until(self, true: object, what: str, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if true():
                    return
            if self.web and self.web.poll() is not None:
                break  # it will never be true
            time.sleep(0.03)
        raise AssertionError(f"Not within {seconds} s: {what}. The log:\n{self.log[-4000:]}")


def _processes() -> list[tuple[int, int]]:
    """(pid, pid of its parent) of every process."""
    listing = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    return [(int(pid), int(parent)) for pid, parent in (line.split() for line in listing.splitlines())]


def _ticks(pid: int) -> int:
    """How long a process has worked, in the kernel's ticks; 0 when it is gone."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])
    return 0
