"""The pictures of shared links: made once, bounded, at an address that names their words, without a database."""

import struct

import pytest

from content import clinic, share_pictures
from content.share_pictures import Card, fitted, shortened, wrapped
from tests.content import factories

CARD = Card("¿Qué pasa después?", "Lo básico", "Example Clinic", "es")


@pytest.fixture(autouse=True)
def folder(tmp_path, settings):
    settings.PAGES_DIR = tmp_path / "pages"
    return tmp_path / "pictures"


def wide(text, size=10):
    return len(text) * size


def test_a_picture_is_a_png_of_the_size_that_is_asked_for():
    data = share_pictures.picture(CARD)
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == (1200, 630)
    assert len(data) < 60_000


def test_it_is_drawn_once_and_then_kept(monkeypatch):
    first = share_pictures.picture(CARD)
    monkeypatch.setattr(share_pictures, "draw", None)
    assert share_pictures.picture(CARD) == share_pictures.kept(CARD.digest) == first


def test_other_words_are_another_picture_and_neighbouring_words_do_not_run_together():
    assert CARD.digest != Card("¿Qué pasa después?", "Lo básicoE", "xample Clinic", "es").digest
    assert share_pictures.draw(CARD) != share_pictures.draw(Card("¿Que pasa despues?", *["Lo básico"] * 2, "es"))


def test_the_folder_holds_no_more_than_its_bound(folder, monkeypatch):
    monkeypatch.setattr(share_pictures, "MOST_FILES", 3)
    for number in range(6):
        share_pictures.picture(Card(f"Page {number}", "", "", "en"))
    assert len(list(folder.glob("*.png"))) == 3


def test_a_title_is_as_large_as_it_can_be_and_loses_nothing_until_it_must():
    assert fitted("Short", wide) == (84, ["Short"])
    size, lines = fitted("a title of middle length " * 3, wide)
    assert " ".join(lines) == ("a title of middle length " * 3).strip()
    assert size < 84
    size, lines = fitted("endless " * 60, wide)
    assert size == 44
    assert lines[-1].endswith("…")
    assert all(wide(line, size) <= share_pictures.TITLE_BOX[0] for line in lines)


def test_words_are_kept_whole_and_a_word_too_long_is_cut():
    assert wrapped("one two three", 70, wide) == ["one two", "three"]
    assert shortened("a" * 20, 100, wide) == "a" * 9 + "…"


@pytest.mark.django_db
def test_an_article_names_its_picture_which_may_be_kept_for_a_year(client, monkeypatch):
    factories.published("start", slug="start", title="Where to start")
    html = client.get("/articles/start/").content.decode()
    path = html.partition('property="og:image" content="http://localhost:8000')[2].partition('"')[0]
    assert path.startswith("/articles/start/picture-")
    assert '<meta property="og:title" content="Where to start">' in html
    response = client.get(path)
    assert (response.status_code, response.headers["Content-Type"]) == (200, "image/png")
    assert "immutable" in response.headers["Cache-Control"]
    assert response.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert response.cookies == {}


@pytest.mark.django_db
def test_an_old_address_leads_to_today_s_picture_and_no_article_has_none(client):
    factories.published("start", slug="start")
    moved = client.get("/articles/start/picture-0123.png")
    assert client.get(moved.url).status_code == 200
    assert client.get("/articles/nothing/picture-0123.png").status_code == 404
    assert client.get(client.get("/es/imagen-0.png").url).status_code == 200


def test_no_database_is_asked(client):
    """This test has none: the facts in memory are enough."""
    assert clinic.current_clinic().pages == {}
    assert client.get(client.get("/picture-0.png").url).status_code == 200
