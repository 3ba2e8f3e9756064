"""The development server starts whatever state a kill left it in."""

import concurrent.futures
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest

from clinic_site.database import server
from clinic_site.database.server import Cluster, ServerError

FAST = ("fsync=off",)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A cluster of this module's own, so that killing it hurts nobody."""
    made = Cluster("mine", tmp_path_factory.mktemp("var"), options=FAST)
    yield made
    made.remove()


@pytest.fixture
def running(cluster: Cluster) -> Cluster:
    cluster.start()
    return cluster


def test_start_gives_a_database_that_its_address_reaches(running: Cluster) -> None:
    with psycopg2.connect(running.url()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT lower('ÁÑÉ'), current_setting('listen_addresses')")
        assert cursor.fetchone() == ("áñé", "")


def test_stop_stops_and_may_be_said_twice(running: Cluster) -> None:
    running.stop()
    running.stop()
    assert not running.answers()


def test_start_after_the_server_was_killed(running: Cluster) -> None:
    os.kill(running.postmaster(), signal.SIGKILL)
    running.start()
    assert running.answers()


def test_start_wakes_a_frozen_server(running: Cluster) -> None:
    os.kill(running.postmaster(), signal.SIGSTOP)
    running.start()
    assert running.answers()


@pytest.mark.parametrize("content", ["", "12", f"{os.getpid()}\n/elsewhere\n", "1\n"])
def test_start_with_a_pid_file_that_is_empty_half_or_of_a_stranger(running: Cluster, content: str) -> None:
    running.stop()
    (running.data / "postmaster.pid").write_text(content)
    running.start()
    assert running.answers()


def test_start_after_initdb_was_killed_half_way(tmp_path: Path) -> None:
    cluster = Cluster("half", tmp_path, options=FAST)
    (cluster.home / "data.new" / "base").mkdir(parents=True)
    try:
        cluster.start()
        assert cluster.answers()
    finally:
        cluster.remove()


def test_four_first_starts_at_once_share_one_server(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "clinic_site.database.server", "start"]
    environment = {**os.environ, "CLINIC_VAR": str(tmp_path)}
    cluster = Cluster("run", tmp_path)
    try:
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            runs = list(pool.map(lambda _: subprocess.run(command, env=environment, check=False), range(4)))
        assert [run.returncode for run in runs] == [0, 0, 0, 0]
        assert cluster.answers()
    finally:
        cluster.remove()


def test_the_last_holder_stops_it(running: Cluster) -> None:
    inside, leave = threading.Event(), threading.Event()

    def first_holder() -> None:
        with running.held():
            inside.set()
            leave.wait(120)

    holder = threading.Thread(target=first_holder)
    holder.start()
    assert inside.wait(120)
    with running.held():
        pass
    assert running.answers(), "the other still holds it"
    leave.set()
    holder.join(120)
    assert not running.answers()


def test_a_killed_holder_does_not_keep_it_up(running: Cluster) -> None:
    script = (
        "import sys, time; from pathlib import Path; from clinic_site.database.server import Cluster\n"
        f"with Cluster('mine', Path({str(running.var)!r})).held():\n"
        "    print('held', flush=True); time.sleep(60)"
    )
    child = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "held\n"
    child.kill()
    child.wait()
    with running.held():
        assert running.answers()
    assert not running.answers()


def test_data_of_another_major_version_is_refused_in_one_sentence(running: Cluster) -> None:
    running.stop()
    version = running.data / "PG_VERSION"
    kept = version.read_text()
    version.write_text("15\n")
    try:
        with pytest.raises(ServerError, match=r"made by PostgreSQL 15, this is .*move that folder away"):
            running.start()
    finally:
        version.write_text(kept)


def test_a_long_path_moves_the_socket_where_it_fits(tmp_path: Path) -> None:
    home = Cluster("run", tmp_path / ("deep" * 30)).home
    assert home.is_relative_to("/var/tmp")
    assert len(str(home)) < 90


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs PostgreSQL as somebody else")
def test_a_closed_parent_folder_moves_files_and_binaries_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    monkeypatch.setattr(server, "_open_to_all", lambda path: False)
    cluster = Cluster("run", closed, options=FAST)
    assert cluster.home.is_relative_to("/var/tmp")
    try:
        cluster.start()
        assert cluster.answers()
        assert oct(closed.stat().st_mode)[-3:] == "700", "nobody's folder is opened"
    finally:
        cluster.remove()
        shutil.rmtree(cluster.home.parent, ignore_errors=True)


def test_a_start_is_quick(running: Cluster) -> None:
    running.stop()
    begun = time.monotonic()
    running.start()
    assert time.monotonic() - begun < 5
