"""`make run` as a person meets it: it gets ready, mends what is killed, stops everything, says no in one sentence."""

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_site.database.server import PROJECT, Cluster
from clinic_site.processes import living

OWN = {"DATABASE_URL", "PORT", "DJANGO_SETTINGS_MODULE"}  # of the test run, not for the site


class Run:
    """One `python -m clinic_site.launcher` with its output."""

    def __init__(self, var: Path, **environment: str) -> None:
        inherited = {name: value for name, value in os.environ.items() if name not in OWN}
        self.var = var
        self.process = subprocess.Popen(
            [sys.executable, "-m", "clinic_site.launcher"],
            cwd=PROJECT,
            env={**inherited, "CLINIC_ENV": "development", "CLINIC_VAR": str(var), "PORT": "0", **environment},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
        )  # fmt: skip
        self.lines: list[str] = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        self.lines.extend(iter(self.process.stdout.readline, ""))

    def wait_for(self, words: str, seconds: float = 180) -> str:
        """The line that has these words."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for line in list(self.lines):
                if words in line:
                    return line
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"{words!r} not said: {''.join(self.lines)}")

    @property
    def port(self) -> int:
        return int(self.wait_for("Ready: http://localhost:").strip().rstrip("/").rpartition(":")[2])

    def parts(self) -> list[dict]:
        return json.loads((self.var / "run" / "processes.json").read_text())

    def finish(self, number: int = signal.SIGINT) -> str:
        """Ask it to stop; all its output."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, number)
        self.process.wait(120)
        self.reader.join(60)
        return "".join(self.lines)


def answer(port: int, host: str = "127.0.0.1", path: str = "/health/ready") -> int:
    connection = http.client.HTTPConnection(host, port, timeout=60)
    with contextlib.closing(connection):
        connection.request("GET", path)
        return connection.getresponse().status


def eventually(true: object, seconds: float = 120) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with contextlib.suppress(OSError, http.client.HTTPException):
            if true():
                return True
        time.sleep(0.05)
    return False


def groups_alive(groups: set[int]) -> set[int]:
    return {process.group for process in living()} & groups


@pytest.fixture(scope="module")
def var(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("var")
    yield folder
    Cluster("run", folder).remove()


@pytest.fixture
def run(var: Path) -> Iterator[Run]:
    started = Run(var)
    try:
        yield started
    finally:
        started.finish()


def test_it_answers_on_both_loopbacks_once_it_says_ready_and_ctrl_c_stops_everything(run: Run) -> None:
    port = run.port
    assert answer(port) == 200
    assert answer(port, "localhost") == 200
    if socket.has_ipv6:
        assert answer(port, "::1") == 200
    groups = {part["group"] for part in run.parts()}
    output = run.finish()
    assert run.process.returncode == 0
    assert output.rstrip().endswith("Stopped.")
    assert "Traceback" not in output
    assert not groups_alive(groups)
    assert not Cluster("run", run.var).answers()


def test_a_killed_web_server_is_started_again_on_the_same_port(run: Run) -> None:
    port = run.port
    os.kill(run.parts()[0]["group"], signal.SIGKILL)
    run.wait_for("The web server stopped by itself; starting it again.")
    assert eventually(lambda: answer(port) == 200)


def test_a_killed_postgresql_is_started_again(run: Run) -> None:
    assert run.port
    cluster = Cluster("run", run.var)
    os.kill(cluster.postmaster(), signal.SIGKILL)
    run.wait_for("PostgreSQL was killed; starting it again.")
    assert eventually(cluster.answers)


def test_a_postgresql_stopped_in_good_order_stays_stopped(run: Run) -> None:
    port = run.port
    cluster = Cluster("run", run.var)
    cluster.stop()
    time.sleep(2.5)
    assert not cluster.answers()
    assert answer(port) == 200, "people still read and send"


def test_the_next_start_ends_the_orphans_of_a_killed_one_and_takes_their_port(run: Run, var: Path) -> None:
    port = run.port
    orphans = {part["group"] for part in run.parts()}
    run.process.kill()
    run.process.wait()
    assert groups_alive(orphans)
    following = Run(var, PORT=str(port))
    try:
        assert following.port == port
        assert not groups_alive(orphans)
    finally:
        following.finish()


def test_a_second_run_of_the_same_copy_is_refused_in_one_sentence(run: Run, var: Path) -> None:
    assert run.port
    second = Run(var)
    second.process.wait(120)
    assert second.finish() == (
        f"This copy of the site already runs (process {run.process.pid}): stop that one with Ctrl-C first.\n"
    )
    assert second.process.returncode == 1


def refusal(tmp_path: Path, **environment: str) -> str:
    """All that a start that cannot work says; it must end by itself, and not well."""
    refused = Run(tmp_path, **environment)
    try:
        assert refused.process.wait(120) == 1
    finally:
        said = refused.finish()
    return said


def test_a_busy_port_is_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        said = refusal(tmp_path, PORT=str(port))
    assert said == (
        f"Port {port} cannot be used (Address already in use): stop what listens there, or choose another, "
        f"for example `make run PORT={port + 1}`.\n"
    )


def test_a_port_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    assert refusal(tmp_path, PORT="eighty") == (
        "PORT is 'eighty', which is no port number: use one such as PORT=8001.\n"
    )


def test_a_database_that_does_not_answer_names_the_setting(tmp_path: Path) -> None:
    said = refusal(tmp_path, DATABASE_URL="postgres://nobody@127.0.0.1:1/none")
    sentence = said.splitlines()[-1]
    assert sentence.startswith("The database cannot be used (")
    assert sentence.endswith("): check DATABASE_URL.")
    assert "Traceback" not in said


def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(small)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk is not permitted here")
    try:
        said = refusal(small)
    finally:
        subprocess.run(["umount", str(small)], check=True)
    assert said == f"The disk is full: free about 200 MB where {small} is and start again.\n"
