"""`make run`: starts everything in the right order, keeps it running, and stops all of it.

PostgreSQL (unless DATABASE_URL names one), `manage.py prepare`, gunicorn, `manage.py worker`. A part that dies is
started again; what an earlier, killed run left behind is ended first. In production systemd does this (`deploy/`).
"""

import contextlib
import fcntl
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from clinic_site import prepared
from clinic_site.database.server import PROJECT, Cluster, ServerError, var_folder
from clinic_site.processes import living, signal_quietly

PARENT = os.getppid()
READY_SECONDS = 60
STOP_SECONDS = 10
ROOM_NEEDED = 200_000_000
CRASHES_ALLOWED, CRASH_WINDOW_SECONDS = 5, 30


class CannotRun(Exception):
    """The start is impossible. The text is one sentence that says what to do."""


class StopAsked(Exception):
    """Ctrl-C, or a signal to stop."""


@dataclass
class Part:
    """One child process that the launcher keeps alive."""

    name: str
    command: list[str]
    sockets: tuple[socket.socket, ...] = ()
    process: subprocess.Popen[bytes] | None = None
    crashes: list[float] = field(default_factory=list)

    def start(self) -> None:
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL,
            pass_fds=[each.fileno() for each in self.sockets],
            cwd=PROJECT,
            start_new_session=True,  # Ctrl-C reaches the launcher alone, which stops the parts in order
        )

    def has_died(self) -> bool:
        return self.process is not None and self.process.poll() is not None

    def restart(self) -> None:
        """Start it again; raises CannotRun when it keeps dying."""
        now = time.monotonic()
        self.crashes = [moment for moment in self.crashes if now - moment < CRASH_WINDOW_SECONDS] + [now]
        if len(self.crashes) > CRASHES_ALLOWED:
            raise CannotRun(f"{self.name} keeps stopping right after its start: its last lines above say why.")
        say(f"{self.name} stopped by itself; starting it again.")
        time.sleep(0.2 * len(self.crashes))
        self.start()

    def stop(self, number: int) -> None:
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, number)


class Record:
    """The processes of this run on disk, so that the next run can end them if this one is killed."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def write(self, parts: list[Part]) -> None:
        started = [{"group": part.process.pid, "command": part.command} for part in parts if part.process]
        half = self.file.with_suffix(".new")
        half.write_text(json.dumps(started))
        half.replace(self.file)

    def end_what_is_left(self) -> None:
        """End what a killed run left: same process group and same command line as recorded, nothing else."""
        try:
            recorded = {(item["group"], " ".join(item["command"])) for item in json.loads(self.file.read_text())}
        except (OSError, ValueError, TypeError, KeyError):
            return

        def left() -> list[int]:
            return [process.pid for process in living() if (process.group, process.command) in recorded]

        for number, seconds in ((signal.SIGCONT, 0.0), (signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
            for pid in left():
                signal_quietly(pid, number)
            until = time.monotonic() + seconds
            while time.monotonic() < until and left():
                time.sleep(0.05)
        self.file.unlink(missing_ok=True)


def say(text: str) -> None:
    print(text, flush=True)


def wanted_port() -> int:
    """PORT, 8000 without it. Raises CannotRun when it is no port number."""
    text = os.environ.get("PORT") or "8000"
    if not text.isdigit() or int(text) > 65535:
        raise CannotRun(f"PORT is {text!r}, which is no port number: use one such as PORT=8001.")
    return int(text)


def listen(port: int) -> list[socket.socket]:
    """Sockets on this port of both loopbacks (one, where the machine has no IPv6). Raises CannotRun."""
    sockets = []
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            listener = socket.socket(family, socket.SOCK_STREAM)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((address, port))
            listener.listen(1024)
        except OSError as error:
            if family == socket.AF_INET6 and not isinstance(error, PermissionError) and not _has_ipv6():
                continue
            raise CannotRun(
                f"Port {port} cannot be used ({error.strerror}): stop what listens there, or choose another, "
                f"for example `make run PORT={port + 1}`."
            ) from error
        port = listener.getsockname()[1]
        sockets.append(listener)
    return sockets


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@contextlib.contextmanager
def only_one(var: Path) -> Iterator[None]:
    """One run of a working copy at a time; the lock goes with the process, however it ends."""
    with (var / "run" / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise CannotRun(
                f"This copy of the site already runs ({lock.read().strip()}): stop that one with Ctrl-C first."
            ) from None
        lock.truncate(0)
        lock.write(f"process {os.getpid()}")
        lock.flush()
        yield


@contextlib.contextmanager
def database(var: Path) -> Iterator[Cluster | None]:
    """The development server for the length of the block; nothing when DATABASE_URL names a server."""
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    cluster = Cluster("run", var)
    with cluster.held():
        yield cluster


def prepare() -> list[str]:
    """Run `manage.py prepare`; returns the names of the commands that the project has. Ends the start when it fails."""
    done = subprocess.run(
        [sys.executable, "manage.py", "prepare"],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        sys.exit(done.returncode)  # it has said why
    return done.stdout.decode().split()


def port_file(var: Path) -> Path:
    """Where a running site writes the port that it listens on."""
    return var / "run" / "port"


def running_port(var: Path) -> int | None:
    """The port of the site that runs from this folder; None when none does."""
    try:
        with (var / "run" / "lock").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:  # somebody holds it, so the file is not of a killed run
        with contextlib.suppress(OSError, ValueError):
            return int(port_file(var).read_text())
    except OSError:
        pass
    return None


def answers(host: str, port: int) -> bool:
    """Whether the site says at this address that it is ready."""
    connection = http.client.HTTPConnection(host, port, timeout=5)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def wait_until_ready(parts: list[Part], listeners: list[socket.socket]) -> None:
    until = time.monotonic() + READY_SECONDS
    waiting = [listener.getsockname()[:2] for listener in listeners]
    while waiting:
        if time.monotonic() > until:
            raise CannotRun(f"The site did not answer within {READY_SECONDS} seconds: its lines above say why.")
        for part in parts:
            if part.has_died():
                part.restart()
        waiting = [address for address in waiting if not answers(*address)]
        if waiting:
            time.sleep(0.05)


def watch(parts: list[Part], cluster: Cluster | None, record: Record) -> None:
    """Keep everything alive until a signal comes. A server that was stopped in good order is left alone."""
    looked = time.monotonic()
    while True:
        time.sleep(0.2)
        if os.getppid() != PARENT:
            raise StopAsked  # make was killed: nobody is left to press Ctrl-C
        for part in parts:
            if part.has_died():
                part.restart()
                record.write(parts)
        if cluster and time.monotonic() - looked > 1:
            looked = time.monotonic()
            if cluster.has_crashed():
                say("PostgreSQL was killed; starting it again.")
                cluster.start()


def stop_all(parts: list[Part]) -> None:
    for number, seconds in ((signal.SIGCONT, 0), (signal.SIGTERM, STOP_SECONDS), (signal.SIGKILL, STOP_SECONDS)):
        for part in parts:
            if not part.has_died():
                part.stop(number)
        until = time.monotonic() + seconds
        while time.monotonic() < until and not all(part.has_died() for part in parts if part.process):
            time.sleep(0.02)
    for part in parts:
        part.stop(signal.SIGKILL)  # what a dead leader left in its group


def run() -> None:
    """All of it. Raises CannotRun, ServerError, StopAsked."""
    var = var_folder()
    port = wanted_port()
    try:
        (var / "run").mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(var).free < ROOM_NEEDED:
            raise CannotRun(f"The disk is full: free about 200 MB where {var} is and start again.")
        with only_one(var):
            record = Record(var / "run" / "processes.json")
            record.end_what_is_left()
            listeners = listen(port)
            port = listeners[0].getsockname()[1]
            os.environ["PORT"] = str(port)  # PORT=0 means any: the parts write the real one into addresses
            port_file(var).write_text(str(port))
            with database(var) as cluster:
                commands = prepared.commands(cluster, prepare)
                web = [sys.executable, "-m", "gunicorn", "--config", "python:clinic_site.gunicorn_conf"]
                for listener in listeners:
                    web += ["--bind", f"fd://{listener.fileno()}"]
                parts = [Part("The web server", [*web, "clinic_site.wsgi"], sockets=tuple(listeners))]
                try:
                    parts[0].start()
                    record.write(parts)
                    wait_until_ready(parts, listeners)
                    # Not beside the web server, which starts faster alone: what is sent until then lies in the spool.
                    if "worker" in commands:
                        parts.append(Part("The worker", [sys.executable, "manage.py", "worker"]))
                        parts[-1].start()
                        record.write(parts)
                    say(f"Ready: http://localhost:{port}/")
                    watch(parts, cluster, record)
                finally:
                    stop_all(parts)
                    record.file.unlink(missing_ok=True)
                    port_file(var).unlink(missing_ok=True)
    except OSError as error:
        raise CannotRun(f"Cannot write under {var} ({error.strerror}): free the space or the rights there.") from error


def _ask_to_stop(_number: int, _frame: object) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # asked once is enough; a second Ctrl-C must not leave things running
    raise StopAsked


def main() -> int:
    os.environ.setdefault("CLINIC_ENV", "development")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _ask_to_stop)
    try:
        run()
    except (CannotRun, ServerError) as error:
        print(error, file=sys.stderr, flush=True)
        return 1
    except StopAsked:
        say("Stopped.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
