"""A word on its way: typed by an editor, approved by a reviewer, published by a publisher, read by everybody."""

import pytest
from django.utils import translation

from content.admin import editor_words
from content.models import Prose, Publication
from tests.browser.axe import violations
from tests.browser.layout import sideways
from tests.content import factories

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article():
    return factories.published(title="A page about words")


def change(article) -> str:
    return f"/admin/content/article/{article.pk}/change/"


def editor_ready(page):
    page.wait_for_selector(".order-machine [role=textbox]")
    page.wait_for_selector(".block-moves")
    return page


def press(page, name):
    page.get_by_role("button", name=name).click()


def test_a_changed_word_reaches_the_public_page(article, open_as, open_page):
    public = "/articles/example/"
    assert "Words." in open_page(public).inner_text("article")

    page = editor_ready(open_as(factories.staff("editor"), change(article)))
    area = page.locator(".order-machine [role=textbox]").first
    area.click()
    page.keyboard.press("End")
    page.keyboard.type(" And one word more.")
    preview = page.frame_locator("iframe[data-preview]")
    preview.get_by_text("And one word more.").wait_for()
    assert "one word more" not in Prose.objects.get().html

    press(page, "Save and continue editing")
    assert Prose.objects.get().html == "<p>Words. And one word more.</p>"
    page.get_by_role("link", name="Submit for review").click()
    press(page, "Submit")
    page.get_by_text("The text waits for a reviewer.").first.wait_for()

    page = open_as(factories.staff("reviewer", licensed=True), f"/admin/content/article/{article.pk}/approve/")
    assert page.locator(".marks ins").inner_text().endswith("And one word more.")
    assert violations(page) == []
    press(page, "Approve")
    page.get_by_text("The text is approved and can be published.").first.wait_for()

    page = open_as(factories.staff("publisher"), change(article))
    assert page.locator("input[name=title]").count() == 0
    assert violations(page) == []
    page.get_by_role("link", name="Publish", exact=True).click()
    press(page, "Publish")
    page.get_by_text("The page is live.").first.wait_for()

    assert "And one word more." in open_page(public).inner_text("article")
    assert [p.number for p in Publication.objects.live()] == [2]


def test_blocks_are_added_and_moved_by_keyboard_alone(article, open_as):
    page = editor_ready(open_as(factories.staff("editor"), change(article)))

    target = page.locator(".order-machine-insert-target.last")
    target.focus()
    page.keyboard.press("Enter")
    page.locator(".plugin-button:focus").wait_for()
    page.keyboard.press("Tab")  # from texts to callouts
    page.keyboard.press("Enter")
    page.wait_for_selector("[name=content_callout_set-0-title]")
    page.locator("[name=content_callout_set-0-title]").fill("Take note")
    up = page.locator("#content_callout_set-0 .block-moves button").first
    up.focus()
    page.keyboard.press("Enter")

    order = page.eval_on_selector_all(
        ".order-machine .inline-related:not(.empty-form)", "blocks => blocks.map(block => block.id)"
    )
    assert order == ["content_callout_set-0", "content_prose_set-0"], "Tab follows what is seen"
    press(page, "Save and continue editing")
    page.get_by_text("was changed successfully").first.wait_for()
    callout, prose = article.content_callout_set.get(), article.content_prose_set.get()
    assert (callout.title, callout.ordering < prose.ordering) == ("Take note", True)


def test_a_link_typed_as_a_mark_survives_the_editor(open_as):
    marked = '<p>See <a href="term:remission">remission</a>.<a href="cite:lii-2023">lii-2023</a></p>'
    article = factories.article()
    Prose.objects.create(parent=article, html=marked)
    page = editor_ready(open_as(factories.staff("editor"), change(article)))

    page.locator(".order-machine [role=textbox]").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.type("!")
    press(page, "Save and continue editing")

    page.wait_for_selector(".order-machine [role=textbox]")
    assert 'href="term:remission"' in Prose.objects.get().html
    assert 'href="cite:lii-2023"' in Prose.objects.get().html


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_barrier_that_a_machine_can_find_in_the_editor(article, open_as, dark):
    page = editor_ready(open_as(factories.staff("editor"), change(article), dark=dark))
    assert violations(page) == []


def test_every_button_of_the_editor_is_spanish_for_who_reads_spanish(article, open_as):
    editor = factories.staff("editor")
    editor.language = "es"
    editor.save()
    page = editor_ready(open_as(editor, change(article)))
    with translation.override("es"):
        spanish = set(editor_words.words().values())
    named = page.eval_on_selector_all(
        ".prose-menubar button:not(:empty), .prose-menubar [aria-label]",
        "buttons => buttons.map(button => button.getAttribute('aria-label') || button.title)",
    )
    assert "negrita" in named
    assert set(filter(None, named)) - spanish == set()
    offered = page.eval_on_selector_all(
        ".prose-menubar :is(h2, h3, p)", "options => options.map(option => option.textContent)"
    )
    assert set(offered) - spanish == set()


def test_the_editor_fits_a_phone(article, open_as):
    page = editor_ready(open_as(factories.staff("editor"), change(article), at="phone"))
    assert sideways(page) == []


def test_a_conflict_keeps_what_was_typed(article, open_as):
    page = editor_ready(open_as(factories.staff("editor"), change(article)))
    other = editor_ready(open_as(factories.staff("editor"), change(article)))
    other.locator("[name=title]").fill("Theirs")
    press(other, "Save and continue editing")
    other.wait_for_selector(".messagelist")

    page.locator("[name=title]").fill("Mine")
    press(page, "Save and continue editing")

    page.get_by_text("Somebody saved this page after you opened it").first.wait_for()
    assert page.locator("[name=title]").input_value() == "Mine"
    page.get_by_label("Save my text over theirs").check()
    press(page, "Save and continue editing")
    article.refresh_from_db()
    assert article.title == "Mine"
