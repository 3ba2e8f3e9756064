"""The screening in a real browser: by keyboard, in Spanish, without script, narrow, in danger, with two tabs."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.hands import Keyboard, begun, path_of, screens, tap
from tests.browser.layout import sideways
from tests.intake.walks import CALM, screening_answers

OpenPage = Callable[..., Page]
DANGER = screening_answers(phq9_9=2, **CALM)


@pytest.fixture(autouse=True)
def ready(clinic_in_memory, intake_keys, spool, settings, tmp_path):
    """A clinic, keys and an empty spool; no database at all."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    return spool


def test_a_whole_screening_by_keyboard_with_item_nine_above_zero(open_page, ready) -> None:
    page = open_page("/screening/", cookies=True)
    weight = Weight(page)
    hand = Keyboard(page)
    seen = screens(page, DANGER, hand)
    assert seen[seen.index("/screening/questions-4/") + 1] == "/screening/follow-up/"
    hand.go_on()
    assert path_of(page) == "/screening/sent/"
    assert page.locator("[data-reference]").inner_text()
    assert len(ready.names()) == 1
    assert len(seen) + 2 <= 12  # with the page of answers and the confirmation
    assert weight.of_all() <= 25 * 1024


def test_the_panel_is_announced_first_and_its_heading_has_the_focus(open_page) -> None:
    page = begun(open_page, DANGER, until="questions-4")
    tap(page, DANGER)
    assert page.evaluate("() => document.activeElement.id") == "crisis-title"
    assert page.locator("a[href='tel:911']").first.is_visible()
    assert page.locator("a[href='tel:988']").first.is_visible()
    assert page.locator("input:checked").count() == 0


def test_a_spanish_screening_without_script_on_a_narrow_phone(open_page, ready) -> None:
    page = open_page("/es/evaluacion/", at="narrow", script=False, cookies=True)
    screens(page, DANGER)
    tap(page, {})
    assert path_of(page) == "/es/evaluacion/enviado/"
    assert len(ready.names()) == 1


@pytest.mark.parametrize(("language", "at", "dark"), [("en", "desktop", False), ("es", "narrow", True)])
def test_every_state_is_accessible_and_fits(open_page, record, language: str, at: str, dark: bool) -> None:
    start = {"en": "/screening/", "es": "/es/evaluacion/"}[language]
    page = open_page(start, at=at, dark=dark, cookies=True)
    looks = Looks(page)
    looks.at("age")
    tap(page, {"age": "forty"})
    looks.at("age with an error")
    tap(page, DANGER)
    looks.at("agree")
    tap(page, {})
    looks.at("agree with an error")
    tap(page, DANGER)
    looks.at("reach")
    tap(page, {})
    looks.at("reach with a caution")
    tap(page, {"phone": "no number", "email": "no address"})
    looks.at("reach with two errors")
    tap(page, DANGER | {"email": "ana@example.org"})
    looks.at("three items")
    tap(page, {"phq9_1": 1})
    looks.at("three items, two left blank")
    tap(page, DANGER)
    tap(page, DANGER)
    tap(page, DANGER)
    looks.at("item nine")
    tap(page, DANGER)
    looks.at("panel")
    tap(page, {})
    looks.at("panel, all left blank")
    tap(page, DANGER)
    looks.at("difficulty")
    tap(page, DANGER)
    looks.at("last questions")
    tap(page, DANGER | {"s5": ["overdose"], "message": "I like mornings."})
    looks.at("both panels")
    tap(page, {})
    looks.at("answers")
    tap(page, {})
    looks.at("sent")
    assert looks.found == []
    record.console[:] = [line for line in record.console if "422" not in line]  # how Chromium notes an error page


def test_enter_in_a_field_goes_on_and_never_changes_the_language(open_page) -> None:
    page = begun(open_page, {**DANGER, "phone": "713-555-0142"}, until="reach")
    page.focus("[name=name]")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert path_of(page).startswith("/screening/")


def test_under_eighteen(open_page, ready) -> None:
    page = open_page("/screening/", cookies=True)
    tap(page, {"age": 17})
    assert "adults" in page.inner_text("h1")
    assert page.context.cookies() == []
    assert axe.violations(page) == []
    assert ready.names() == []


def test_cookies_stay_below_the_form(open_page) -> None:
    page = open_page("/screening/", cookies=True)
    tap(page, {"age": 42})
    [cookie] = [each for each in page.context.cookies() if each["name"].startswith("screening")]
    assert cookie["path"] == "/screening/"
    assert cookie["expires"] == -1
    assert cookie["httpOnly"] is True
    assert cookie["sameSite"] == "Lax"


def test_clear_takes_all_cookies(open_page) -> None:
    page = begun(open_page, DANGER, until="questions-2")
    with page.expect_navigation():
        page.click("text=Clear my answers")
    assert page.context.cookies() == []
    page.go_back()
    assert page.locator("input:checked").count() == 0


def test_the_language_changes_midway_with_what_is_typed(open_page) -> None:
    page = begun(open_page, DANGER, until="reach")
    page.fill("[name=name]", "Ana María")
    with page.expect_navigation():
        page.click("button:has-text('Español')")
    assert path_of(page) == "/es/evaluacion/contacto/"
    assert page.input_value("[name=name]") == "Ana María"


def test_two_tabs_and_a_page_still_open(open_page, ready) -> None:
    page = begun(open_page, DANGER)
    other = page.context.new_page()
    other.goto(page.url.replace("/check/", "/last-questions/"))
    tap(page, {})
    first = page.inner_text(".code")
    tap(other, {"message": "I forgot to say"})
    assert path_of(other) == "/screening/check/"
    tap(other, {})
    assert other.inner_text(".code") == first
    assert len(ready.names()) == 2


def test_back_and_reload_after_send_show_no_answer_and_send_nothing(open_page, ready) -> None:
    page = begun(open_page, DANGER | {"name": "CANARY"})
    assert "CANARY" in page.content()
    tap(page, {})
    page.reload()
    assert path_of(page) == "/screening/sent/"
    page.go_back()
    assert "CANARY" not in page.content()
    assert len(ready.names()) == 1


class Looks:
    """axe and the width at every state; all findings at once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.found: list[str] = []

    def at(self, state: str) -> None:
        self.found += [f"{state}: {each}" for each in (*axe.violations(self.page), *sideways(self.page))]


class Weight:
    """What came over the wire after the first page: the pages themselves, compressed as a browser asks for them."""

    def __init__(self, page: Page) -> None:
        self.sizes: list[int] = []
        page.on("requestfinished", lambda request: self.sizes.append(request.sizes()["responseBodySize"]))

    def of_all(self) -> int:
        return sum(self.sizes)
