"""A questionnaire answered for oneself in a real browser: narrow, without script, to the result and the PDF."""

import pytest

from clinic_site import printing
from tests.browser import axe
from tests.browser.hands import path_of, tap
from tests.browser.layout import sideways

SCORES = {"age": 42, **{f"phq9_{number}": 2 for number in range(1, 9)}, "phq9_9": 1, "phq9_difficulty": "very"}


@pytest.fixture(autouse=True)
def ready(clinic_in_memory, intake_keys, spool, settings, tmp_path):
    """A clinic and an empty spool; no database at all."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    settings.INTAKE_QUESTIONNAIRES = tmp_path / "questionnaires.json"
    return spool


@pytest.mark.parametrize(
    ("start", "at", "dark", "script"),
    [("/for-yourself/", "desktop", True, True), ("/es/para-usted/", "narrow", False, False)],
)
def test_every_state_is_accessible_and_fits_and_nothing_is_sent(
    open_page, ready, start: str, at: str, dark: bool, script: bool
) -> None:
    page = open_page(start, at=at, dark=dark, script=script, cookies=True)
    found: list[str] = []

    def look(state: str) -> None:
        found.extend(f"{state}: {each}" for each in sideways(page))
        if script:
            found.extend(f"{state}: {each}" for each in axe.violations(page))

    look("the list")
    assert page.context.cookies() == []
    with page.expect_navigation():
        page.locator(".doors a").first.click()
    for state in ("age", "four items", "four more", "item nine"):
        look(state)
        tap(page, SCORES)
    look("panel")
    assert page.locator("#crisis-title").count() == 1
    tap(page, SCORES)
    look("functional item")
    tap(page, SCORES)
    look("result")
    assert page.locator("h1").inner_text() in {"Your answers", "Sus respuestas"}
    assert page.locator("#crisis-title").count() == 0
    assert page.locator(".figure").inner_text() == "17"
    assert page.locator("[data-print]").is_visible() == script
    assert found == []
    assert ready.names() == []


@pytest.mark.skipif(not printing.available(), reason="WeasyPrint or pango is not on this machine")
def test_the_pdf_is_handed_out_and_the_page_stays(open_page) -> None:
    page = open_page("/for-yourself/questions-2/", cookies=True)
    while path_of(page) != "/for-yourself/questions-2/result/":
        tap(page, {"age": 30, **{f"gad7_{number}": 1 for number in range(1, 8)}, "gad7_difficulty": "not"})
    with page.expect_download() as download:
        page.click(".button >> nth=0")
    assert download.value.suggested_filename == "my-answers.pdf"
    assert download.value.path().read_bytes().startswith(b"%PDF-")
    assert path_of(page) == "/for-yourself/questions-2/result/"


def test_on_paper_there_is_nothing_to_press(open_page) -> None:
    page = open_page("/for-yourself/questions-1/", cookies=True)
    while "result" not in path_of(page):
        tap(page, SCORES)
    page.emulate_media(media="print")
    assert page.locator("button:visible").count() == 0
    assert page.locator(".summary-list a:visible").count() == 0
    assert page.locator(".figure").is_visible()
