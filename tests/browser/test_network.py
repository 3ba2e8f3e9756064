"""A bad connection in a real browser: nothing that was typed is lost, nothing is sent twice, and time can be had."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.hands import begun, path_of, tap
from tests.intake.walks import CALM, screening_answers

ANSWERS = screening_answers(phq9_9=0, **CALM)
LETTER = "a letter on a train"


@pytest.fixture(autouse=True)
def ready(clinic_in_memory, intake_keys, spool, settings, tmp_path):
    """A clinic, keys and an empty spool; no database at all."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    return spool


@pytest.fixture
def lost(record) -> Iterator[None]:
    """Requests fail in this test, on purpose."""
    yield
    record.failed.clear()
    record.console.clear()


def written(open_page) -> Page:
    """The contact form, filled in."""
    page = open_page("/contact/", cookies=True)
    page.fill("[name=message]", LETTER)
    page.check("[name=consent]")
    page.fill("[name=phone]", "713-555-0142")
    return page


def waits(page: Page) -> None:
    """The page says that the network is gone, and still holds what was typed."""
    page.locator("#comfort", has_text="The network is gone").wait_for()


def test_what_is_typed_survives_a_network_that_goes_and_comes_back(open_page, ready, lost) -> None:
    page = written(open_page)
    page.context.set_offline(True)
    page.click("#questions .button")
    waits(page)
    assert page.input_value("[name=message]") == LETTER
    with page.expect_navigation():
        page.context.set_offline(False)
    page.wait_for_url(re.compile("/sent/$"))
    assert len(ready.names()) == 1


def test_a_network_cut_after_the_server_kept_it_sends_nothing_twice(open_page, ready, lost) -> None:
    page = begun(open_page, ANSWERS)
    cuts: list[int] = []

    def cut_the_answer(route: Route) -> None:
        if route.request.method == "POST" and not cuts:
            cuts.append(route.fetch().status)
            route.abort("connectionreset")
        else:
            route.continue_()

    page.route("**/check/", cut_the_answer)
    page.click("#questions .button")
    waits(page)
    assert cuts == [204]
    assert len(ready.names()) == 1
    page.click("#questions .button")  # whoever does not want to wait
    page.wait_for_url(re.compile("/sent/$"))
    assert page.locator("[data-reference]").inner_text()
    assert len(ready.names()) == 1


def test_a_step_survives_it_too(open_page, lost) -> None:
    page = begun(open_page, ANSWERS, until="last")
    page.fill("[name=message]", LETTER)
    page.context.set_offline(True)
    page.click("#questions .button")
    waits(page)
    with page.expect_navigation():
        page.context.set_offline(False)
    assert "/screening/" in page.url


def test_something_down_between_us_is_waited_for(open_page, ready, lost) -> None:
    page = written(open_page)
    answers = iter([502, 504])

    def gateway(route: Route) -> None:
        status = next(answers, 0) if route.request.method == "POST" else 0
        route.fulfill(status=status, body="Bad gateway") if status else route.continue_()

    page.route("**/contact/", gateway)
    page.click("#questions .button")
    waits(page)
    page.click("#questions .button")
    page.click("#questions .button")
    page.wait_for_url(re.compile("/sent/$"), timeout=120_000)
    assert len(ready.names()) == 1


def test_clearing_counts_even_while_a_send_waits(open_page, ready, lost) -> None:
    page = written(open_page)
    page.context.set_offline(True)
    page.click("#questions .button")
    waits(page)
    page.click("text=Clear my answers")
    with page.expect_navigation():
        page.context.set_offline(False)
    page.wait_for_url(re.compile("/cleared/$"))
    assert ready.names() == []


@pytest.mark.parametrize("script", [True, False])
def test_a_double_click_on_send_is_one_submission(open_page, ready, script: bool) -> None:
    page = begun(open_page, ANSWERS, script=script)
    page.dblclick("#questions .button")
    page.wait_for_url(re.compile("/sent/$"))
    assert len(ready.names()) == 1


@pytest.mark.parametrize("missing", ["AbortSignal.timeout", "SubmitEvent.prototype.submitter"])
def test_an_older_browser_sends_its_forms_itself(open_page, ready, missing: str) -> None:
    page = open_page("/contact/", cookies=True)
    page.add_init_script(f"delete {missing}")
    page.reload()
    with page.expect_navigation():
        page.click("text=Clear my answers")
    page.wait_for_url(re.compile("/cleared/$"))
    page.goto(page.url.replace("/contact/cleared/", "/contact/"))
    tap(page, {"message": LETTER, "phone": "713-555-0142", "consent": True})
    page.wait_for_url(re.compile("/sent/$"))
    assert len(ready.names()) == 1


def test_an_error_is_shown_as_without_script(open_page, record) -> None:
    page = written(open_page)
    tap(page, {"phone": "call me"})
    assert page.locator(".error-summary").is_visible()
    assert page.input_value("[name=message]") == LETTER
    record.expect(422)


def test_time_is_said_before_it_is_over_and_put_off_with_one_button(open_page) -> None:
    page = open_page("/screening/", cookies=True)
    page.clock.install()
    page.goto(page.url)
    tap(page, {"age": 42})
    first = page.inner_text("[data-until]")
    page.check("[name=consent]")
    page.clock.fast_forward("51:00")
    page.wait_for_selector("#comfort:not([hidden])")
    assert "ten minutes" in page.inner_text("[role=status]")
    page.click("#comfort button")
    expect(page.locator("[data-until]")).not_to_have_text(first)
    assert page.inner_text("[data-until]") in page.inner_text("[role=status]")
    assert page.locator("[name=consent]").is_checked()
    assert path_of(page) == "/screening/agree/"
    page.clock.fast_forward("30:00")
    assert "ten minutes" not in page.inner_text("[role=status]")
    page.clock.fast_forward("31:00")
    page.locator("#comfort", has_text="An hour went by").wait_for()
