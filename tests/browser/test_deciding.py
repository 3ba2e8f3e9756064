"""The guide to deciding in the browser: open to everyone, and nothing that a reader marks leaves the page."""

import re

import pytest

from tests import starter
from tests.browser.axe import violations
from tests.browser.layout import sideways

GUIDE, PLAN, COST = "/articles/compare-your-options/", "/articles/a-plan-for-tonight/", "/cost-estimator/"


@pytest.fixture
def library(transactional_db: None) -> None:
    """The starter library, live."""
    starter.publish()


def test_a_reader_compares_two_options_and_nothing_is_sent_or_kept(library, open_page):
    page = open_page(GUIDE, at="phone", script=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    before = page.url
    page.check("#p-therapy", force=True)
    page.check("#p-ketamine", force=True)
    assert page.locator(".option:visible").count() == 2
    assert page.locator(".option:visible dl > :not(.short, .ask)").first.is_visible()
    page.locator(".option:visible .asks input").first.check()
    for each in page.locator(".marks fieldset").all():
        each.locator("input").first.check()
    page.fill("#mine", "What would you choose?")
    page.press("#else", "Enter")
    assert [url for url in asked if not url.endswith("icon.svg")] == []  # the browser fetches the icon when it likes
    assert page.url == before
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.reload()
    assert page.input_value("#mine") == ""
    assert page.locator(".guide .pick :checked").count() == 0


@pytest.mark.parametrize(("at", "dark"), [("phone", False), ("phone", True), ("desktop", False), ("desktop", True)])
def test_it_has_no_barrier_and_fits(library, open_page, at, dark):
    page = open_page(GUIDE, at=at, dark=dark)
    assert violations(page) == sideways(page) == []
    page.check("#p-tms", force=True)
    assert violations(page) == sideways(page) == []


@pytest.mark.parametrize("path", [PLAN, COST])
def test_the_plan_and_the_sums_have_no_barrier(library, open_page, path):
    page = open_page(path, at="phone")
    assert violations(page) == sideways(page) == []


@pytest.mark.parametrize("path", [GUIDE, "/es/articulos/compare-sus-opciones/"])
def test_the_sheet_is_one_page_of_paper_whatever_was_ticked(library, open_page, path):
    page = open_page(path, at="desktop", script=False)
    for box in page.locator(".asks input").all():
        box.check()
    paper = page.pdf(format="Letter", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", paper)) == 1


def test_the_sheet_prints_alone(library, open_page):
    page = open_page(GUIDE, at="desktop", script=False)
    page.locator(".option:has(#o-therapy) .asks input").first.check()
    page.emulate_media(media="print")
    assert page.locator(".sheet").is_visible()
    assert page.locator(".option:visible").count() == 1
    assert not page.locator(".masthead").is_visible()
    assert not page.locator("#references").is_visible()
