"""The table of studies at its address, and numbers as files."""

import csv
from io import StringIO

import pytest

from content.ready_pages import MARK
from content.snapshots import NO_RESULT
from tests.content import factories

pytestmark = pytest.mark.django_db


def frozen(id, **fields):
    facts = dict.fromkeys(("journal", "doi", "population", "comparator", "limits"), "")
    facts |= {"id": id, "kind": "rct", "authors": f"{id} et al.", "title": "A trial", "year": 2020, "n": "40"}
    return facts | {"url": f"https://example.org/{id}", "summary": "It found.", "confidence": "verified"} | fields


def rows_of(response):
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.reader(StringIO(response.content.decode().removeprefix("\ufeff"), newline="")))


@pytest.fixture
def library():
    article = factories.complete_article("page", slug="page", topic=factories.topic("evidence"))
    row = {**NO_RESULT, "result": "found/response", "label": "=ketamine", "comparator_label": "", "detail": "", "n": 20}
    row |= {"value": -14, "unit": "points", "outcome": "score-change", "differs": "no", "interval": [-20, -8]}
    row |= {"comparator": {"label": "saline", "value": 0, "n": 7}}
    block = {"kind": "evidence", "key": "scores", "chart": "dot-plot", "title": "Scores", "measured": ""}
    block |= {"conclusion": "", "note": "", "rows": [row]}
    references = [frozen("found"), frozen("not-found", year=2010, kind="review"), frozen("a-law", kind="regulator")]
    factories.publication(article, snapshot=factories.snapshot(article, blocks=[block], references=references))
    factories.result(factories.reference("found"), differs="no", comparator_label="saline", comparator_value=0)


@pytest.mark.parametrize("path", ["/references/studies/", "/es/referencias/estudios/"])
def test_it_stands_in_both_languages_even_for_an_empty_library(client, path):
    response = client.get(path)
    assert (response.status_code, response.headers[MARK]) == (200, "1")
    assert response.cookies == {}


def test_it_shows_studies_and_no_laws_with_what_they_found(client, library):
    html = client.get("/references/studies/").content.decode()
    assert "found et al. 2020" in html
    assert "not-found et al. 2010" in html
    assert "a-law" not in html
    assert "Not shown to differ</strong>" in html
    assert 'rel="canonical"' in html


def test_the_spanish_page_says_that_the_studies_speak_english(client):
    said = "Lo que viene de cada estudio está en inglés."
    assert said in client.get("/es/referencias/estudios/").content.decode()
    assert said not in client.get("/references/studies/").content.decode()


def test_it_is_narrowed_by_address_alone_and_then_not_indexed(client, library):
    html = client.get("/references/studies/?kind=review&found=none&years=2017").content.decode()
    assert "not-found et al." in html
    assert "found et al. 2020" not in html
    assert '<meta name="robots" content="noindex">' in html
    assert 'value="review" id="kind-review" checked' in html
    nothing = client.get("/references/studies/?kind=review&found=no").content.decode()
    assert "No study fits all of that." in nothing


@pytest.mark.parametrize("query", ["page=999", "page=x", "page=-1", "kind=%00", "topic=<script>alert(1)</script>"])
def test_any_address_of_it_gives_a_page(client, library, query):
    response = client.get(f"/references/studies/?{query}")
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()


def test_a_long_table_comes_in_parts_that_keep_the_filters(client):
    article = factories.complete_article("page", slug="page")
    references = [frozen(f"study-{n}") for n in range(31)]
    factories.publication(article, snapshot=factories.snapshot(article, references=references))
    first = client.get("/references/studies/?kind=rct").content.decode()
    assert first.count('<th scope="row"') == 30
    assert 'href="/references/studies/?kind=rct&amp;page=2"' in first
    second = client.get("/references/studies/?kind=rct&page=2").content.decode()
    assert second.count('<th scope="row"') == 1
    assert 'href="/references/studies/?kind=rct"' in second


def test_the_table_as_a_file_follows_the_filters(client, library):
    rows = rows_of(client.get("/references/studies.csv"))
    assert [row[0] for row in rows[1:]] == ["found et al.", "not-found et al."]
    assert "Not shown to differ" in rows[1]
    assert len(rows_of(client.get("/references/studies.csv?kind=review"))) == 2
    assert len(rows_of(client.get("/es/referencias/estudios.csv"))) == 1


def test_each_drawing_links_to_its_numbers_as_a_file(client, library):
    html = client.get("/articles/page/").content.decode()
    assert 'href="/articles/page/figures/scores.csv"' in html
    assert "figures/scores.csv" not in client.get("/articles/page/versions/1/").content.decode()
    response = client.get("/articles/page/figures/scores.csv")
    head, row = rows_of(response)
    assert len(head) == len(row)
    assert row[0] == "'=ketamine"
    assert row[2:7] == ["-14", "points", "20", "-20", "-8"]
    assert row[7:10] == ["saline", "0", "7"]
    assert row[-2:] == ["found et al. 2020", "https://example.org/found"]
    assert 'filename="scores.csv"' in response.headers["Content-Disposition"]


def test_no_file_of_what_is_not_drawn(client, library):
    for path in (
        "/articles/page/figures/answer.csv",
        "/articles/none/figures/scores.csv",
        "/es/articulos/page/figuras/scores.csv",
    ):
        assert client.get(path).status_code == 404
