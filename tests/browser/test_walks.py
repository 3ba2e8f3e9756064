"""Walks that people take besides the straight one: for somebody else, with a medical sign, back and forth."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.hands import begun, path_of, screens, tap
from tests.browser.layout import sideways
from tests.intake.walks import CALM, screening_answers

OpenPage = Callable[..., Page]
REFERRAL = {
    "age": 40,
    "consent": True,
    "relation": "relative",
    "person_knows": "no",
    "phone": "713-555-0142",
    "message": "My sister has not got up for weeks.",
}


@pytest.fixture(autouse=True)
def ready(clinic_in_memory, intake_keys, spool, settings, tmp_path):
    """A clinic, keys and an empty spool; no database at all."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    settings.INTAKE_QUESTIONNAIRES = tmp_path / "questionnaires.json"
    return spool


@pytest.mark.parametrize(("start", "sent"), [("/refer/", "/refer/sent/"), ("/es/referir/", "/es/referir/enviado/")])
def test_a_relative_writes_for_somebody_else(open_page, ready, start: str, sent: str) -> None:
    page = open_page(start, at="narrow", cookies=True)
    found: list[str] = []
    while page.locator('[name="page"]').count() == 0:
        found += [f"{path_of(page)}: {each}" for each in (*axe.violations(page), *sideways(page))]
        assert page.locator("[name^=phq9], [name=s1]").count() == 0
        tap(page, REFERRAL)
    tap(page, {})
    assert path_of(page) == sent
    assert page.locator("[name=part][value=gad7]").count() == 0
    assert found == []
    assert len(ready.names()) == 1


def test_a_screening_for_somebody_else_asks_no_questionnaire(open_page, ready) -> None:
    page = open_page("/screening/", at="phone", cookies=True)
    seen = screens(page, screening_answers(for_whom="other", message="It is for my brother."))
    assert seen == ["/screening/", "/screening/agree/", "/screening/reach/", "/screening/last-questions/"]
    tap(page, {})
    assert len(ready.names()) == 1


def test_a_medical_sign_brings_911_before_anything_else(open_page, ready) -> None:
    answers = screening_answers(s5=["chest-pain"], **{key: value for key, value in CALM.items() if key != "s5"})
    page = begun(open_page, answers, until="last")
    tap(page, answers)
    assert path_of(page) == "/screening/follow-up/"
    assert page.evaluate("() => document.activeElement.id") == "medical-title"
    assert page.locator("main a[href='tel:911']").first.is_visible()
    assert axe.violations(page) == []
    assert ready.names() == []  # nothing is sent yet, and the panel says so
    tap(page, CALM)
    tap(page, {})
    assert path_of(page) == "/screening/sent/"
    assert len(ready.names()) == 1


def test_back_forward_and_reload_keep_what_was_answered(open_page, ready) -> None:
    page = open_page("/screening/", at="phone", cookies=True)
    answers = screening_answers()
    for _ in range(4):
        tap(page, answers)
    here = path_of(page)
    page.go_back()
    page.go_back()
    assert path_of(page) == "/screening/reach/"
    assert page.input_value("[name=name]") == "Ana"
    page.go_forward()
    page.reload()
    assert path_of(page) == "/screening/questions-1/"
    assert page.locator("[name=phq9_1][value='1']").is_checked()
    with page.expect_navigation():
        page.click("#questions .button")
    assert path_of(page) == here
    screens(page, answers)
    tap(page, {})
    assert len(ready.names()) == 1


def test_a_bookmarked_page_in_a_fresh_browser_leads_to_the_first(open_page) -> None:
    page = open_page("/screening/questions-4/", at="phone", cookies=True)
    assert path_of(page) == "/screening/"


def test_the_page_of_answers_prints_as_a_list(open_page) -> None:
    page = begun(open_page, screening_answers())
    assert page.locator("[data-print]").is_visible()
    page.emulate_media(media="print")
    assert page.locator("main button:visible").count() == 0
    assert page.locator(".summary-list a:visible").count() == 0
    assert "Ana" in page.inner_text(".summary-list >> nth=1")
