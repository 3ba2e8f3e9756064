"""`site`: the site as real processes with a database of its own. The table of faults is printed at the end."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_site.database.server import Cluster
from tests.faults import campaign
from tests.faults.harness import Site


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.faults)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Cluster]]:
    """A folder with keys and static files, and a cluster that writes through to the disk, migrated and loaded."""
    var = tmp_path_factory.mktemp("site")
    cluster = Cluster("faults", var, options=("max_connections=40",))
    cluster.start()
    try:
        done = Site(var, cluster, "clinic").manage("prepare", check=False)
        assert done.returncode == 0, done.stderr
        yield var, cluster
    finally:
        cluster.remove()


@pytest.fixture
def site(prepared: tuple[Path, Cluster]) -> Iterator[Site]:
    var, cluster = prepared
    cluster.start()
    site = Site(var, cluster, "clinic")
    site.start_web()
    try:
        yield site
    finally:
        with contextlib.suppress(OSError):
            site.stop()
        cluster.start()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if campaign.verdicts:
        terminalreporter.section("faults")
        for line in campaign.table():
            terminalreporter.write_line(line)
