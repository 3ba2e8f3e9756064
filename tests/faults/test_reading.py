"""Reading goes on: with PostgreSQL dead or frozen, after a restart too, and what is read is true two seconds later."""

import re
import time
from collections.abc import Callable

import pytest

from content.ready_pages import Pages
from tests.faults.harness import Answer, Site

FAULTS = ["kill_database", "freeze_database"]
QUICK = 2.0
TRUE_WITHIN = 2.0
ARTICLE = "/articles/start-here/"


def live_paths(site: Site) -> list[str]:
    paths = re.findall(r"<loc>https?://[^/]+([^<]*)</loc>", site.get("/sitemap.xml").text)
    assert len(paths) > 30
    return paths


def wait_until_ready(site: Site) -> None:
    """Until every live page answers from memory: the disk holds a copy of each."""
    pages = Pages(site.var / "pages")
    # The list is asked for anew each time: what the test before has changed may be a moment old in it.
    site.wait_until(lambda: all(pages.file_of(path).exists() for path in live_paths(site)), "all pages are kept")


@pytest.mark.parametrize("fault", FAULTS)
def test_every_live_page_is_served_without_the_database(site: Site, fault: str) -> None:
    wait_until_ready(site)
    paths = live_paths(site)
    getattr(site, fault)()
    for path in paths:
        answer = site.get(path)
        assert (answer.status, answer.seconds < QUICK) == (200, True), path


@pytest.mark.parametrize("fault", FAULTS)
def test_a_web_process_started_without_the_database_serves_every_live_page(site: Site, fault: str) -> None:
    wait_until_ready(site)
    before = {path: site.get(path).body for path in live_paths(site)}
    getattr(site, fault)()
    site.kill_web()
    site.start_web()
    for path, body in before.items():
        answer = site.get(path)
        assert (answer.status, answer.body == body) == (200, True), path
        assert answer.seconds < 3, path


@pytest.mark.parametrize("fault", FAULTS)
def test_a_page_that_is_not_kept_is_a_calm_503_in_time(site: Site, fault: str) -> None:
    wait_until_ready(site)
    getattr(site, fault)()
    answer = site.get("/articles/never-heard-of/")
    assert answer.status == 503
    assert answer.seconds < 3
    assert "988" in answer.text


@pytest.mark.parametrize("fault", FAULTS)
def test_search_works_without_the_database(site: Site, fault: str) -> None:
    def ask() -> list[Answer]:
        return [site.get("/search/?q=side+efects") for _ in range(6)]

    wait_until_ready(site)
    # A process makes its index once, soon after it starts.
    site.wait_until(lambda: max(answer.seconds for answer in ask()) < QUICK, "each process has its index", seconds=60)
    getattr(site, fault)()
    for answer in ask():
        assert (answer.status, answer.seconds < QUICK) == (200, True)
        assert "/articles/side-effects/" in answer.text


def seconds_until(site: Site, path: str, true: Callable[[str], bool]) -> float:
    """How long until every one of many readers, on all processes, sees it."""
    begun = time.monotonic()
    last_untrue = begun
    while time.monotonic() - begun < TRUE_WITHIN + 1:
        if not true(site.get(path).text):
            last_untrue = time.monotonic()
        time.sleep(0.01)
    return last_untrue - begun


def test_a_publication_is_seen_by_every_reader_within_two_seconds(site: Site) -> None:
    wait_until_ready(site)
    publish = """
from content.models import Publication
from tests.content import factories
live = Publication.objects.live_for("start-here", "en")
page = live.snapshot | {"title": "A title that is new"}
factories.publication(live.article, snapshot=page, title=page["title"])
"""
    site.manage("shell", "-c", publish)
    assert seconds_until(site, ARTICLE, lambda text: "A title that is new" in text) < TRUE_WITHIN
    assert seconds_until(site, "/topics/", lambda text: "A title that is new" in text) < TRUE_WITHIN


def test_a_withdrawn_page_is_gone_within_two_seconds_and_stays_gone_without_the_database(site: Site) -> None:
    wait_until_ready(site)
    path = "/articles/accessibility/"
    withdraw = """
from content.models import Publication
from tests.content import factories
live = Publication.objects.live_for("accessibility", "en")
factories.publication(live.article, snapshot=live.snapshot, kind="withdrawn", public_reason="A test took it down.")
"""
    site.manage("shell", "-c", withdraw)
    assert seconds_until(site, path, lambda text: "A test took it down." in text) < TRUE_WITHIN
    site.kill_database()
    site.kill_web()
    site.start_web()
    assert site.get(path).status == 503


def test_a_changed_phone_number_is_on_every_page_within_two_seconds(site: Site) -> None:
    wait_until_ready(site)
    site.manage("shell", "-c", "from content.models import *; ClinicProfile.objects.update(phone='713-555-0199')")
    assert seconds_until(site, "/es/", lambda text: "713-555-0199" in text) < TRUE_WITHIN
    assert all("713-555-0199" in site.get(path).text for path in live_paths(site) if path.endswith("/"))
