"""A real Chromium on a real server. Every page opened here also proves that it talks to this site alone, says nothing
in the console and gives a reader no cookie; a test fails on any of these even if it looks at something else.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.test import Client
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser, BrowserContext, Page, expect

from clinic_site.staff.models import User
from tests.clinic_site.staff.signing_in import sign_in
from tests.intake.conftest import clinic_in_memory, intake_keys, key_folders, spool

__all__ = ["clinic_in_memory", "intake_keys", "key_folders", "spool"]  # fixtures that forms need here as well

FLAGS = ["--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"]
WIDTHS = {"phone": (390, 844), "desktop": (1280, 900), "narrow": (320, 640)}

# What is waited for comes; only how soon depends on the machine.
PATIENCE = 120_000
expect.set_options(timeout=PATIENCE)

# Playwright runs an event loop of its own; Django would take the test for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever stands in this folder needs a browser."""
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """The same drawing on every machine: no graphics card, one colour space, no small shared memory."""
    return {**browser_type_launch_args, "args": [*browser_type_launch_args["args"], *FLAGS]}


@dataclass
class Record:
    """What the pages of one test did beside showing themselves."""

    host: str
    elsewhere: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("request", lambda request: self._asked(request.url))
        page.on("console", lambda message: self._said(message.type, message.text))
        page.on("pageerror", lambda error: self.console.append(str(error)))
        page.on("requestfailed", lambda request: self._failed(request.url, request.failure))

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"data", "about"} and parts.netloc != self.host:
            self.elsewhere.append(url)

    def _failed(self, url: str, why: str | None) -> None:
        if why != "net::ERR_ABORTED":  # a page that is left, or asks anew, gives up what it was waiting for
            self.failed.append(url)

    def _said(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.console.append(text)

    def expect(self, status: int) -> None:
        """Allow what Chromium says of a page that answers with this status on purpose."""
        wanted = f"the server responded with a status of {status} "
        self.console = [text for text in self.console if wanted not in text]

    def assert_clean(self) -> None:
        assert self.elsewhere == [], "asked another host"
        assert self.failed == [], "a request failed"
        assert self.console == [], "spoke in the console"


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of this project, served by a thread of this process, without a slash at its end.

    It sees what a test has committed: ask for `transactional_db` where pages need rows. A page that needs none is
    opened without, and fails if it touches the database after all.
    """
    server = LiveServerThread("localhost", StaticFilesHandler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    yield f"http://localhost:{server.port}"
    server.terminate()


@pytest.fixture
def record(site: str) -> Iterator[Record]:
    """What the pages of this test ask for and say; checked when the test ends."""
    record = Record(urlsplit(site).netloc)
    yield record
    record.assert_clean()


@pytest.fixture
def open_page(browser: Browser, site: str, record: Record) -> Iterator[Callable[..., Page]]:
    """`open_page("/patterns/", at="phone", dark=True)`: the page, loaded, in a fresh browser profile.

    at: "phone", "desktop" or "narrow"; dark, forced (forced colours), print; text: percent of the usual text size.
    `status` is what the page must answer with. A page that gives a reader a cookie fails the test; `cookies=True`
    (forms, the admin) allows them.
    """
    contexts: list[tuple[BrowserContext, bool]] = []

    def open_page(
        path: str,
        *,
        at: str = "desktop",
        dark: bool = False,
        forced: bool = False,
        script: bool = True,
        text: int = 100,
        cookies: bool = False,
        status: int = 200,
    ) -> Page:
        width, height = WIDTHS[at]
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            forced_colors="active" if forced else "none",
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        contexts.append((context, cookies))
        page = context.new_page()
        record.watch(page)
        answer = page.goto(site + path)
        assert answer.status == status
        if status >= 400:
            record.expect(status)
        if text != 100:
            # What a browser's own "text size" does: the root font grows, the window does not.
            page.evaluate("size => document.documentElement.style.fontSize = size", f"{text}%")
        return page

    yield open_page
    for context, cookies in contexts:
        found = context.cookies()
        context.close()
        assert cookies or found == [], "gave a reader a cookie"


@pytest.fixture
def open_as(open_page: Callable[..., Page], site: str) -> Callable[..., Page]:
    """`open_as(user, path, dark=True)`: the page, as somebody who has just signed in."""

    def open_as(user: User, path: str, **options: object) -> Page:
        page = open_page("/admin/login/", cookies=True, **options)
        key = sign_in(Client(), user).session.session_key
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": site}])
        page.goto(site + path)
        return page

    return open_as
