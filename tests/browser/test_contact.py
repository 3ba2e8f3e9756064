"""The contact form in a real browser, and every page on which a form can end."""

import pytest
from playwright.sync_api import Page

from intake import limits
from tests.browser import axe
from tests.browser.hands import path_of, tap
from tests.browser.layout import sideways

LETTER = {"message": "Please call me.", "phone": "713-555-0142", "consent": True}


@pytest.fixture(autouse=True)
def ready(clinic_in_memory, intake_keys, spool, settings, tmp_path):
    """A clinic, keys and an empty spool; no database at all."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    return spool


@pytest.mark.parametrize(("start", "at", "dark"), [("/contact/", "phone", True), ("/es/contacto/", "narrow", False)])
def test_every_state_is_accessible_and_fits(
    open_page, ready, record, settings, monkeypatch, start: str, at: str, dark: bool
) -> None:
    page = open_page(start, at=at, dark=dark, cookies=True)
    found: list[str] = []

    def look(state: str) -> None:
        found.extend(f"{state}: {each}" for each in (*axe.violations(page), *sideways(page)))

    look("the form")
    tap(page, {"email": "nobody", "message": "I want to kill myself"})
    look("two errors, and words of danger")
    page.fill("[name=email]", "")
    tap(page, LETTER | {"message": "hello", "phone": ""})
    look("no way to be reached")
    settings.INTAKE_SPOOL_MOST = 0
    tap(page, {})
    look("nothing can be kept")
    settings.INTAKE_SPOOL_MOST = 100
    settings.INTAKE_SPARES_LOOPBACK = False
    monkeypatch.setattr(limits, "SEND", limits.Limit("send", 0, 600))
    tap(page, {})
    look("over the limit")
    settings.INTAKE_SPARES_LOOPBACK = True
    tap(page, {"message": "I want to kill myself"})
    look("panel after Send")
    tap(page, {})
    look("panel, all left blank")
    tap(page, {})
    look("sent")
    page.click(".plain:not(.language-link)")
    page.wait_for_load_state()
    look("cleared")
    page.goto(page.url.replace(path_of(page), start))
    page.context.clear_cookies()
    tap(page, LETTER)
    look("no cookies")
    assert found == []
    assert len(ready.names()) == 2
    record.console[:] = [line for line in record.console if "status of 4" not in line and "status of 5" not in line]


def test_without_cookies_what_was_written_can_be_copied(open_page, record) -> None:
    page = open_page("/contact/", cookies=True)
    page.context.clear_cookies()
    tap(page, LETTER | {"message": "a letter I do not want to lose"})
    assert "Nothing was sent" in page.inner_text("h1")
    assert page.locator("textarea[readonly]").input_value() == "a letter I do not want to lose"
    record.console.clear()


def test_in_danger_the_message_is_kept_before_the_panel_is_read(open_page, ready) -> None:
    page = open_page("/contact/", cookies=True)
    tap(page, LETTER | {"message": "I want to kill myself"})
    assert len(ready.names()) == 1
    assert page.evaluate("() => document.activeElement.id") == "crisis-title"


def test_no_request_comes_before_send_but_the_page_and_its_parts(open_page) -> None:
    page = open_page("/contact/", cookies=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.fill("[name=message]", "words that stay on the page until Send")
    page.wait_for_timeout(300)
    assert [url for url in asked if "/static/" not in url] == []


def test_nothing_is_kept_in_the_browser_but_the_cookie(open_page) -> None:
    page: Page = open_page("/contact/", cookies=True)
    page.fill("[name=message]", "CANARY")
    kept = page.evaluate("() => [localStorage.length, sessionStorage.length, indexedDB.databases()]")
    assert kept[:2] == [0, 0]
    assert sorted(each["name"] for each in page.context.cookies()) == ["contact-en", "csrf"]
