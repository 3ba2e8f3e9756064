"""`site`: the site as real processes with a database of its own; `campaign`: senders and workers alone, many times."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from django.conf import settings

from clinic_site.database.server import Cluster
from tests.faults.campaign import Campaign
from tests.faults.harness import Site

_numbers = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.faults)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Cluster]]:
    """A folder with keys and static files, and a cluster that writes through to the disk, migrated and loaded."""
    var = tmp_path_factory.mktemp("site")
    cluster = Cluster("faults", var)
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


@pytest.fixture(scope="session")
def victim(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A cluster with an empty, migrated database called "ready"; removed at the end."""
    cluster = Cluster(
        f"faults-{os.getpid()}",
        tmp_path_factory.mktemp("victim"),
        # A killed server loses nothing that the kernel has; only a power cut would. It saves most of the time here.
        options=("fsync=off",),
    )
    cluster.start()
    try:
        with contextlib.closing(cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE DATABASE ready")
        environment = {**os.environ, "CLINIC_ENV": "development", "DATABASE_URL": cluster.url("ready")}
        command = [sys.executable, "manage.py", "migrate", "-v0"]
        subprocess.run(command, cwd=settings.BASE_DIR, env=environment, check=True)
        yield cluster
    finally:
        cluster.remove()


@pytest.fixture
def campaign(victim: Cluster, tmp_path: Path) -> Iterator[Campaign]:
    """A clinic with a database of its own on the victim; all its processes end with the test."""
    victim.start()
    name = f"campaign_{next(_numbers)}"
    with contextlib.closing(victim.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE ready")
    campaign = Campaign(tmp_path, victim, name)
    yield campaign
    campaign.end()
    victim.start()
