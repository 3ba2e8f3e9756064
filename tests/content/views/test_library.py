"""The ways into the library: front page, topics, references, search, and what machines read."""

import pytest
from django.utils import timezone

from content.ready_pages import MARK
from content.views.machines import live_paths
from tests.content import factories

pytestmark = pytest.mark.django_db

PAGES = ["/", "/es/", "/topics/", "/es/temas/", "/references/", "/es/referencias/", "/new.atom", "/es/novedades.atom"]


@pytest.mark.parametrize("path", [*PAGES, "/sitemap.xml", "/robots.txt"])
def test_every_way_in_works_for_an_empty_library(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert response.headers[MARK] == "1"
    assert response.cookies == {}


def test_every_live_path_is_one_that_may_be_kept(client):
    factories.published("start", slug="start")
    factories.published("inicio", slug="inicio", language="es")
    for path in live_paths():
        response = client.get(path)
        assert (response.status_code, response.headers.get(MARK)) == (200, "1"), path


def test_a_topic_shows_its_live_pages_alone(client):
    factories.topic("safety")
    factories.published("one", slug="one", title="Of the topic", topic_id="safety")
    factories.published("two", slug="two", title="Of another")
    factories.complete_article("three", slug="three", title="Never published", topic_id="safety")
    html = client.get("/topics/safety/").content.decode()
    assert "Of the topic" in html
    assert "Of another" not in html
    assert "Never published" not in html
    assert client.get("/topics/nothing/").status_code == 404


def test_the_sitemap_names_live_pages_with_their_last_change(client):
    article = factories.published("start", slug="start")
    xml = client.get("/sitemap.xml").content.decode()
    assert "/articles/start/</loc>" in xml
    assert f"{timezone.localtime(article.publications.get().live_from):%Y-%m-%d}" in xml


@pytest.mark.parametrize("path", ["/", "/sitemap.xml", "/new.atom", "/robots.txt"])
def test_the_host_of_a_request_never_gets_into_a_page(client, path, settings):
    settings.ALLOWED_HOSTS = ["*"]
    factories.published("start", slug="start")
    assert "evil.example" not in client.get(path, headers={"host": "evil.example"}).content.decode()


def test_references_can_be_narrowed_and_an_unknown_kind_shows_all(client):
    assert client.get("/references/?kind=rct").status_code == 200
    assert client.get("/references/?kind=%00<script>").status_code == 200


@pytest.mark.parametrize("number", ["0", "1", "2", "99999999999999999999"])
def test_a_part_of_the_references_that_is_not_there_is_a_404(client, number):
    assert client.get(f"/references/{number}/").status_code == 404


def test_search_finds_a_page_and_is_kept_nowhere(client):
    factories.published("side-effects", slug="side-effects", title="Side effects")
    response = client.get("/search/?q=side+efects")
    html = response.content.decode()
    assert "/articles/side-effects/" in html
    assert "no-store" in response.headers["Cache-Control"]
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in response.headers["X-Robots-Tag"]
    assert MARK not in response.headers
    assert "<title>Search" in html


@pytest.mark.parametrize("query", ["i want to die", "kms", "quiero morir", "SU1CIDE", "i feel worse"])
@pytest.mark.parametrize("path", ["/search/", "/es/buscar/"])
def test_words_of_danger_put_help_first_and_are_not_shown_again(client, path, query):
    html = client.get(path, {"q": query}).content.decode()
    assert "crisis-panel" in html
    assert html.index("crisis-panel") < html.index('<form method="get"')
    assert f'value="{query}"' not in html


@pytest.mark.parametrize(
    "query", ["", " ", "\x00", "<script>alert(1)</script>", "a" * 10_000, "\ud800", "%%%", "٣٤", "🙂"]
)
def test_any_query_gives_a_page(client, query):
    response = client.get("/search/", {"q": query.encode("utf-8", "replace").decode()})
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()
