"""The pattern page shows every part in every state: what holds here holds wherever a part is used."""

import pytest

from tests.browser.axe import poor_contrast, violations
from tests.browser.layout import sideways

pytestmark = pytest.mark.usefixtures("known_clinic")
PAGES = pytest.mark.parametrize("path", ["/patterns/", "/es/patrones/"])
# Many forms and an article on one page: more than one first heading, and focus is asked for more than once.
ONE_PAGE_ONLY = ("heading-order", "landmark-unique")


@PAGES
@pytest.mark.parametrize("at", ["phone", "desktop"])
def test_no_barrier_that_a_machine_can_find(open_page, path, at):
    page = open_page(path, at=at)
    assert violations(page, without=ONE_PAGE_ONLY) == []
    page.emulate_media(color_scheme="dark")
    assert poor_contrast(page) == []


@PAGES
def test_nothing_is_wider_than_a_narrow_phone(open_page, path):
    assert sideways(open_page(path, at="narrow")) == []


@PAGES
def test_text_of_twice_the_size_still_fits_a_phone(open_page, path):
    assert sideways(open_page(path, at="phone", text=200)) == []


def test_it_works_without_script(open_page):
    page = open_page("/patterns/", script=False)
    assert page.locator("h1").first.is_visible()


def test_the_crisis_strip_stays_in_sight(open_page):
    page = open_page("/patterns/", at="phone")
    page.evaluate("window.scrollTo(0, 4000)")
    assert page.locator(".crisis-strip").bounding_box()["y"] == 0


def test_the_keyboard_reaches_the_skip_link_first(open_page):
    page = open_page("/nothing-here/", status=404)
    page.keyboard.press("Tab")
    skip = page.locator(".skip-link")
    assert skip.evaluate("link => link === document.activeElement")
    assert skip.bounding_box()["height"] > 20
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("name", ["ketamine", "compare"])
def test_forced_colours_keep_the_drawings(open_page, name):
    page = open_page("/patterns/", forced=True)
    assert page.locator(f".icon-arrays .is-{name} .crowd").first.is_visible()


NAMES = ["home", "article", "past", "withdrawn", "versions", "comparison", "topic", "topics", "references", "form"]


@pytest.mark.parametrize("name", NAMES)
def test_each_page_template_has_no_barrier_and_fits(open_page, name):
    page = open_page(f"/patterns/{name}/", at="phone")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert poor_contrast(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert sideways(page) == []


def test_a_missing_page_has_no_barrier(open_page):
    assert violations(open_page("/nothing-here/", status=404)) == []
