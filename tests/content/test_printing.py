"""Checklists as PDFs: tagged, in both languages, from the live text, and no link where they cannot be made."""

import re
import zlib

import pytest

from clinic_site import printing
from content.printing import _pdf
from tests import starter
from tests.content import factories

pytestmark = pytest.mark.django_db


# A machine without the pango library can make no PDF, and then shows no link: the last test, which runs everywhere.
makes_pdfs = pytest.mark.skipif(not printing.available(), reason="WeasyPrint or pango is not on this machine")


@pytest.fixture
def published():
    def of(language: str = "en", kind: str = "checklist"):
        article = factories.complete_article("list", slug="list", language=language, kind=kind)
        page = factories.snapshot(article)
        page["kind"] = kind
        page["blocks"] = [{"kind": "steps", "key": "s", "title": "My plan", "items": ["First", "Second"]}]
        return factories.publication(article, snapshot=page)

    return of


def unpacked(pdf: bytes) -> bytes:
    """A PDF with its compressed streams laid open."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompressobj().decompress(stream) for stream in streams if stream[:1] == b"x")


@makes_pdfs
@pytest.mark.parametrize(("language", "path"), [("en", "/articles/list.pdf"), ("es", "/es/articulos/list.pdf")])
def test_a_list_is_a_tagged_pdf_in_its_language(client, published, language, path):
    published(language)
    response = client.get(path)
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.content.startswith(b"%PDF-")
    text = unpacked(response.content)
    assert b"/StructTreeRoot" in text
    assert b"pdfuaid" in text
    assert f"/Lang ({language})".encode() in text
    assert response.cookies == {}


@makes_pdfs
def test_all_four_lists_of_the_library_are_tagged_titled_and_short_in_both_languages(client):
    lists = [page for page in starter.publish().pages.values() if page.kind == "checklist"]
    assert {(page.key, page.language) for page in lists} == {
        (key, language)
        for key in ("prepare-for-a-session", "questions-to-ask-any-clinic", "my-medicines", "a-plan-for-tonight")
        for language in ("en", "es")
    }
    for page in lists:
        link = re.search(r'<a href="([^"]+\.pdf)" type="application/pdf">', client.get(page.path).content.decode())
        text = unpacked(client.get(link[1]).content)
        assert b"/StructTreeRoot" in text
        assert f"/Lang ({page.language})".encode() in text
        assert page.title.encode() in text  # its metadata is UTF-8
        most = 1 if page.key == "a-plan-for-tonight" else 2
        assert 1 <= len(re.findall(rb"/Type /Page\b", text)) <= most, page.key


@makes_pdfs
def test_the_same_text_is_made_once(client, published):
    published()
    first = client.get("/articles/list.pdf").content
    assert _pdf.cache_info().currsize >= 1
    hits = _pdf.cache_info().hits
    assert client.get("/articles/list.pdf").content == first
    assert _pdf.cache_info().hits == hits + 1


def test_other_pages_have_none(client, published):
    published(kind="article")
    assert client.get("/articles/list.pdf").status_code == 404
    assert ".pdf" not in client.get("/articles/list/").content.decode()


def test_without_the_library_there_is_no_link_and_no_error(client, published, monkeypatch):
    published()
    monkeypatch.setattr(printing, "available", lambda: True)
    assert ".pdf" in client.get("/articles/list/").content.decode()
    monkeypatch.setattr(printing, "available", lambda: False)
    assert ".pdf" not in client.get("/articles/list/").content.decode()
    assert client.get("/articles/list.pdf").status_code == 404


def test_a_list_to_fill_in_has_a_field_for_each_blank_cell_and_nowhere_to_go(client):
    article = factories.complete_article("list", slug="list")
    page = factories.snapshot(article)
    rows = [["1", "", ""], ["2", "", "said already"]]
    page["blocks"] = [
        {
            "kind": "table",
            "key": "my-medicines",
            "title": "T",
            "note": "",
            "columns": ["Line", "Name", "Why"],
            "rows": rows,
        }
    ]
    factories.publication(article, snapshot=page)
    html = client.get("/articles/list/").content.decode()
    form = re.search(r'<form method="dialog".*?</form>', html, re.DOTALL)[0]
    assert re.findall(r'<textarea[^>]*aria-label="([^"]*)"', form) == ["1, Name", "1, Why", "2, Name"]
    assert " name=" not in form
    assert "css/fields" in html


def test_the_plan_for_tonight_can_be_filled_in_and_has_nowhere_to_go(client):
    article = factories.complete_article("plan", slug="plan")
    page = factories.snapshot(article)
    page["blocks"] = [{"kind": "steps", "key": "my-plan", "title": "My plan", "items": ["First", "Second"]}]
    factories.publication(article, snapshot=page)
    html = client.get("/articles/plan/").content.decode()
    form = re.search(r'<form method="dialog".*?</form>', html, re.DOTALL)[0]
    assert form.count("<textarea") == 2
    assert " name=" not in form
    assert "action=" not in form
