"""The starter library in the browser, as readers get it: no barrier, nothing too wide, no third party, no cookie."""

import pytest

from content import clinic
from content.views.machines import live_paths
from tests import starter
from tests.browser.axe import violations, violations_of_new
from tests.browser.layout import sideways

SEARCHES = ("/search/?q=how long does it last", "/es/buscar/?q=cuánto dura")
FORMS = ("/screening/", "/es/contacto/")


@pytest.fixture
def library(transactional_db: None) -> clinic.Clinic:
    """The starter library, live."""
    return starter.publish()


def test_every_page_is_open_to_everyone_and_fits_a_narrow_phone(library, open_page, site):
    page = open_page("/", at="phone", cookies=True)  # the last addresses are forms, which give one
    every = [path for path in live_paths() if path.endswith("/")]
    assert len(every) > len(library.pages)
    barriers: dict[str, list[str]] = {}
    seen: set[str] = set()
    for path in (*every, *SEARCHES):
        assert page.goto(site + path).status == 200, path
        barriers[path] = violations_of_new(page, seen)
        page.set_viewport_size({"width": 320, "height": 640})
        barriers[path] += sideways(page)
        page.set_viewport_size({"width": 390, "height": 844})
    assert {path: found for path, found in barriers.items() if found} == {}
    assert page.context.cookies() == [], "a reader was given a cookie"
    for path in FORMS:
        assert page.goto(site + path).status == 200, path
        assert violations(page) == sideways(page) == [], path


def test_a_pale_text_is_found_on_a_page_whose_other_texts_were_judged_before(library, open_page):
    page, seen = open_page("/articles/start-here/", at="phone"), set()
    assert violations_of_new(page, seen) == violations_of_new(page, seen) == []
    page.locator("main p").last.evaluate("words => words.style.color = '#aaa'")
    [barrier] = violations_of_new(page, seen)
    assert "color-contrast" in barrier


def test_the_table_of_studies_is_narrowed_without_script_and_facts_for_machines_are_let_in(library, open_page):
    page = open_page("/references/studies/", at="phone", script=False)
    page.get_by_text("Filter and sort").click()
    page.get_by_label("Not shown to differ").check()
    page.get_by_role("button", name="Apply").click()
    assert "found=no" in page.url
    assert page.get_by_label("Not shown to differ").is_checked()
    shown = page.get_by_role("rowheader").count()
    assert 0 < shown < 30
    page = open_page("/references/studies/?found=no", at="phone")
    assert violations(page) == sideways(page) == []
    page = open_page("/articles/what-the-evidence-says/")  # the policy would speak in the console, which fails the test
    block = page.locator('script[type="application/ld+json"]')
    assert "MedicalWebPage" in block.evaluate("element => JSON.parse(element.textContent)['@graph'][0]['@type']")


@pytest.mark.parametrize("width", [360, 390])
@pytest.mark.parametrize("path", ["/", "/es/"])
def test_the_five_ways_stand_in_one_line_on_a_phone_and_take_a_thumb(library, open_page, path, width):
    page = open_page(path)
    page.set_viewport_size({"width": width, "height": 800})
    ways = page.eval_on_selector_all(
        ".masthead nav a",
        "links => links.map(a => a.getBoundingClientRect()).map(({top, width, height}) => [top, width, height])",
    )
    assert len(ways) == 5
    assert len({top for top, _width, _height in ways}) == 1, "they wrap"
    assert min(min(wide, high) for _top, wide, high in ways) >= 44
