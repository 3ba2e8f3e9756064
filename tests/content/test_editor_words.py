"""The words of the editors in the admin are Spanish where the pages are; so are the findings that stand beside them."""

import re
from pathlib import Path

import content_editor
import django_prose_editor
import pytest
from django.contrib import admin
from django.template import engines
from django.utils import translation

from content.admin import editor_words, fields
from content.models import Prose
from tests.clinic_site.staff.signing_in import sign_in
from tests.content import factories

pytestmark = pytest.mark.django_db

BLOCK_EDITOR = Path(content_editor.__file__).parent
RICH_TEXT = Path(django_prose_editor.__file__).parent / "static/django_prose_editor/editor.js"
# Of rich text that the articles do not have: pictures, and raw HTML.
NOT_OFFERED = {"Add caption", "Alternative Text", "Browse...", "Caption", "Edit Figure", "Edit HTML", "Edit Image"}
NOT_OFFERED |= {"Image URL", "Insert Figure", "Prettify", "Remove caption", "Toggle fullscreen"}
NOT_OFFERED |= {
    "The HTML contents of the editor. Note that the allowed HTML is restricted by the editor schema.",
}


@pytest.fixture
def spanish_editor(client):
    user = factories.staff("editor")
    user.language = "es"
    user.save()
    return sign_in(client, user)


def test_every_word_that_the_block_editor_takes_from_the_page_is_in_our_catalogue():
    said = set(re.findall(r'^ +"\w+": gettext\(\s*"([^"]+)"', (BLOCK_EDITOR / "admin.py").read_text(), re.MULTILINE))
    assert len(said) > 10
    assert said - set(editor_words.BLOCKS) == set()


def test_every_word_that_a_script_asks_for_is_in_the_script_catalogue():
    scripts = [file.read_text() for file in (BLOCK_EDITOR / "static/content_editor").glob("*.js")]
    asked = {word for text in scripts for word in re.findall(r'gettext\("([^"]+)"\)', text)}
    asked |= set(re.findall(r'\bpX\("([^"]+)"', RICH_TEXT.read_text())) - NOT_OFFERED
    assert len(asked) > 20, "the editor's file is built anew: look how it asks for its words"
    assert asked - set(editor_words.DIALOGS) - set(editor_words.BUTTONS) == set()


def test_no_word_of_an_editor_lacks_spanish():
    named = {*editor_words.BLOCKS, *editor_words.DIALOGS, *editor_words.BUTTONS}
    with translation.override("es"):
        assert {word for word in named if translation.gettext(word) == word} == set()
        assert {word for word, said in editor_words.words().items() if word == said} == set()


def test_buttons_for_headings_are_named_as_far_as_there_are_headings():
    levels = fields.PROSE["Heading"]["levels"]
    assert {f"heading {level}" for level in levels} <= set(editor_words.BUTTONS)


def test_the_script_catalogue_and_the_page_hold_them(spanish_editor):
    catalogue = spanish_editor.get("/admin/jsi18n/").content.decode()
    assert '"Edit Link": "Editar enlace"' in catalogue
    assert '"Today": "Hoy"' in catalogue, "Django's own stay"
    page = spanish_editor.get(f"/admin/content/article/{factories.article().pk}/change/").content.decode()
    assert "&quot;bold&quot;: &quot;negrita&quot;" in page
    assert "Agregar una parte" in page


def test_findings_stand_in_spanish_on_spanish_pages(spanish_editor):
    article = factories.article()
    Prose.objects.create(parent=article, translation_key="answer", html="<p>Ketamine cures depression.</p>")
    page = spanish_editor.get(f"/admin/content/article/{article.pk}/change/").content.decode()
    assert "Dice que una enfermedad se cura o desaparece." in page
    assert "Says that" not in page


def test_the_search_field_of_lists_differs_from_djangos_in_one_word():
    ours = engines["django"].get_template("admin/search_form.html").template.source
    theirs = (Path(admin.__file__).parent / "templates/admin/search_form.html").read_text()
    ours = re.sub(r"\{# .* #\}", "", ours)
    assert ours == theirs.replace('alt="Search"', "alt=\"{% translate 'Search' %}\"")


def test_the_search_field_is_spanish_on_spanish_pages(spanish_editor):
    page = spanish_editor.get("/admin/content/article/").content.decode()
    assert 'alt="Buscar"' in page
    assert 'alt="Search"' not in page
