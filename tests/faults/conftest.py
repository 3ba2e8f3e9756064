"""`site`: the site as real processes with a database of its own. The table of faults is printed at the end."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_site.database.server import Cluster
from tests.faults.campaign import Campaign, set_weather, verdicts
from tests.faults.harness import Site
from tests.faults.table import write


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those that want the weather come last: the site is started anew for them once, not each time."""
    here = Path(__file__).parent
    ours = [item for item in items if item.path.is_relative_to(here)]
    for item in ours:
        item.add_marker(pytest.mark.faults)
    in_order = iter(sorted(ours, key=lambda item: "weather" in getattr(item, "fixturenames", ())))
    items[:] = [next(in_order) if item.path.is_relative_to(here) else item for item in items]


@pytest.fixture(scope="session")
def town(prepared: tuple[Path, Cluster]) -> Iterator[Site]:
    """One site for all faults."""
    var, cluster = prepared
    set_weather(var / "weather.json")
    site = Site(
        var, cluster, "clinic",
        INTAKE_SPOOL_RESERVE="0", FAULT_WEATHER=str(var / "weather.json"), FAULT_DURABLE=str(var / "durable"),
    )  # fmt: skip
    try:
        yield site
    finally:
        with contextlib.suppress(OSError):
            site.stop()


@pytest.fixture
def site(town: Site) -> Site:
    """The site, well again after whatever the test before did to it."""
    town.heal()
    return town


@pytest.fixture
def weather(town: Site) -> Iterator[Path]:
    """The well site, under a weather (`weather.py`) that is fair; the path of the file that says what it is."""
    file = town.var / "weather.json"
    set_weather(file)
    town.heal("tests.faults.weather")
    try:
        yield file
    finally:
        set_weather(file)


@pytest.fixture
def campaign(request: pytest.FixtureRequest, town: Site) -> Iterator[Campaign]:
    """People and a count for a test of `site` or `weather`; the real application where the test asks for neither."""
    if not {"site", "weather"} & set(request.fixturenames):
        request.getfixturevalue("site")
    campaign = Campaign(town)
    try:
        yield campaign
    finally:
        campaign.end()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if verdicts:
        terminalreporter.section("faults")
        for line in write(verdicts):
            terminalreporter.write_line(line)
