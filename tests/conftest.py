"""Shared by all tests: real PostgreSQL, started at the first test that asks for a database and stopped at the end."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import TransactionTestCase
from django.urls import get_resolver
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from clinic_site.database.server import Cluster, cluster_for_tests
from clinic_site.translations import compile_catalogues
from content import clinic
from content.clinic import Clinic
from tests import chromium
from tests.emptying import empty_tables
from tests.faults.harness import Site

# A loaded machine makes no example wrong: time is asserted where it is promised, not here.
hypothesis_settings.register_profile("clinic", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("clinic")


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """pytest-django asks for this before it makes the test database: the moment to have a server."""
    if not settings.OWN_SERVER:
        yield
        return
    with cluster_for_tests().held():
        drop_databases_of_killed_runs(cluster_for_tests())
        yield


@pytest.fixture(scope="session", autouse=True)
def addresses_are_those_of_both_sides() -> None:
    """Read the addresses once, before a test that serves one side alone can be the first to need them."""
    assert get_resolver().url_patterns


@pytest.fixture(scope="session", autouse=True)
def translations_are_compiled() -> None:
    for folder in settings.LOCALE_PATHS:
        compile_catalogues(Path(folder))


@pytest.fixture(autouse=True)
def clinic_facts(request: pytest.FixtureRequest, settings: object, tmp_path: Path) -> Iterator[None]:
    """What this process remembers of the clinic: nothing in a test with a database, an empty clinic in the others."""
    from content import clinic, search  # needs Django's apps, which are not there when this file is read

    settings.PAGES_DIR = tmp_path / "pages"
    search.forget()
    clinic.forget()
    database = {"db", "transactional_db", "live_server"} & set(request.fixturenames)
    if not database and not request.node.get_closest_marker("django_db"):
        clinic.hold(clinic.Clinic())
    yield
    clinic.forget()
    search.forget()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    """Playwright drives the system's Chromium; it downloads none."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.HOW.format("make test does it as root on Debian and Ubuntu"))
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": path, "args": arguments}


@pytest.fixture(scope="session", autouse=True)
def committed_rows_are_emptied() -> Iterator[None]:
    """Tests that commit leave nothing behind, in append-only tables neither, and keep the roles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", empty_tables)
        yield


def drop_databases_of_killed_runs(cluster: Cluster) -> None:
    """Remove test databases (their names end in a pid) whose run is gone."""
    with contextlib.closing(cluster.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname ~ '^test_clinic_[0-9]+$'")
        for (name,) in cursor.fetchall():
            if not is_alive(int(name.rpartition("_")[2])):
                cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@pytest.fixture
def known_clinic(monkeypatch: pytest.MonkeyPatch) -> Clinic:
    """The clinic's facts as a serving process holds them: in memory, so that a page needs no database."""
    known = Clinic(name="Example Clinic", phone="713-555-0100")
    monkeypatch.setattr(clinic, "_current", known)
    return known


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Cluster]]:
    """For sites of real processes: a folder with keys and static files, and a cluster, migrated and loaded.

    The cluster writes through to the disk, as the tests' own does not.
    """
    var = tmp_path_factory.mktemp("site")
    cluster = Cluster("site", var, options=("max_connections=40",))
    cluster.start()
    try:
        done = Site(var, cluster, "clinic").manage("prepare", check=False)
        assert done.returncode == 0, done.stderr
        yield var, cluster
    finally:
        cluster.remove()
