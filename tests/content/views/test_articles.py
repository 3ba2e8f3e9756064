"""An article, its Markdown, its versions, what became of it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.utils import timezone

from content import blocks, clinic
from content.models import ClinicProfile, Reference
from content.ready_pages import MARK
from tests.content import factories

pytestmark = pytest.mark.django_db


def test_a_live_article_is_shown_and_marked_as_the_same_for_everyone(client):
    factories.published("start", slug="start", title="Where to start")
    response = client.get("/articles/start/")
    assert response.status_code == 200
    assert "Where to start" in response.content.decode()
    assert response.headers[MARK] == "1"
    assert response.cookies == {}


def test_an_article_costs_one_query_at_any_length(client, django_assert_num_queries):
    article = factories.complete_article("long", slug="long")
    page = factories.snapshot(article)
    page["blocks"] = [{"kind": "prose", "key": f"b{n}", "html": f"<h2>Part {n}</h2><p>Words.</p>"} for n in range(400)]
    factories.publication(article, snapshot=page)
    client.get("/articles/long/")  # fills the clinic's facts
    with django_assert_num_queries(1):
        assert client.get("/articles/long/").status_code == 200


def test_a_draft_alone_shows_nothing(client):
    factories.complete_article("draft", slug="draft")
    assert client.get("/articles/draft/").status_code == 404


def test_a_scheduled_page_is_not_there_before_its_moment(client):
    article = factories.complete_article("later", slug="later")
    factories.publication(article, live_from=timezone.now() + timedelta(hours=1))
    assert client.get("/articles/later/").status_code == 404
    assert client.get("/articles/later/versions/1/").status_code == 404


def test_each_language_stands_at_its_own_address_and_names_the_other(client):
    factories.published("start", slug="start", language="en")
    factories.published("start", slug="inicio", language="es")
    english = client.get("/articles/start/").content.decode()
    spanish = client.get("/es/articulos/inicio/").content.decode()
    assert '<html lang="en">' in english
    assert 'href="/es/articulos/inicio/"' in english
    assert '<html lang="es">' in spanish
    assert 'href="/articles/start/"' in spanish
    assert '<meta name="topic" content="start">' in spanish
    assert client.get("/articles/inicio/").status_code == 404


def test_the_old_address_leads_to_the_new_one(client):
    article = factories.complete_article("moved", slug="old-words")
    factories.publication(article)
    article.slug = "new-words"
    article.save()
    factories.publication(article)
    response = client.get("/articles/old-words/")
    assert (response.status_code, response.headers["Location"]) == (301, "/articles/new-words/")
    assert response.headers["Cache-Control"] == "no-cache"  # it may move back, and no browser goes in a circle


def test_a_withdrawn_page_says_why_and_is_gone(client):
    article = factories.complete_article("gone", slug="gone")
    factories.publication(article)
    factories.publication(article, kind="withdrawn", public_reason="A study was retracted.")
    response = client.get("/articles/gone/")
    assert response.status_code == 410
    assert "A study was retracted." in response.content.decode()
    assert MARK not in response.headers
    assert client.get("/articles/gone.md").status_code == 404


def test_every_version_keeps_its_address_and_says_that_it_is_old(client):
    article = factories.complete_article("kept", slug="kept")
    factories.publication(article, snapshot=factories.snapshot(article, title="As it was"), title="As it was")
    factories.publication(article)
    old = client.get("/articles/kept/versions/1/").content.decode()
    assert "As it was" in old
    assert "This is an old version." in old
    assert '<meta name="robots" content="noindex">' in old
    now = client.get("/articles/kept/versions/2/").content.decode()
    assert "This is an old version." not in now
    assert client.get("/articles/kept/versions/3/").status_code == 404


def test_the_changes_of_a_version_are_computed_from_what_was_published(client):
    article = factories.complete_article("changed", slug="changed")
    page = factories.snapshot(article, title="It may help")
    factories.publication(article, snapshot=page, title="It may help")
    page = factories.snapshot(article, title="It will help")
    factories.publication(article, snapshot=page, title="It will help")
    html = client.get("/articles/changed/versions/2/changes/").content.decode()
    assert "<ins>" in html
    assert "<del>" in html
    assert client.get("/articles/changed/versions/1/changes/").status_code == 404
    listing = client.get("/articles/changed/versions/").content.decode()
    assert "/articles/changed/versions/2/changes/" in listing
    assert "/articles/changed/versions/1/changes/" not in listing


def test_a_version_is_compared_with_what_readers_had_before_it_whatever_its_number(client):
    """Scheduled first, for later; published second, for at once."""
    now = timezone.now()
    article = factories.complete_article("changed", slug="changed")
    page = factories.snapshot(article, title="Scheduled words")
    factories.publication(article, now - timedelta(hours=1), snapshot=page)
    factories.publication(article, now - timedelta(hours=2))
    assert "/articles/changed/versions/1/changes/" in client.get("/articles/changed/versions/").content.decode()
    html = client.get("/articles/changed/versions/1/changes/").content.decode()
    assert "Version 1, against version 2" in html
    assert client.get("/articles/changed/versions/2/changes/").status_code == 404


def test_days_are_those_of_the_clinic_s_wall(client):
    """It is evening at the clinic when the next day has begun in Greenwich."""
    evening = datetime(2026, 1, 10, 19, tzinfo=ZoneInfo(settings.TIME_ZONE))
    assert evening.astimezone(UTC).day == 11
    approval = {"name": "Dr. A. Example", "credentials": "MD", "at": evening.astimezone(UTC).isoformat()}
    article = factories.complete_article("kept", slug="kept")
    factories.publication(article, evening, approval=approval)
    factories.publication(article, evening + timedelta(hours=1), approval=approval)
    old = client.get("/articles/kept/versions/1/").content.decode()
    assert "It was published on Jan. 10, 2026." in old
    live = client.get("/articles/kept/").content.decode()
    assert '"lastReviewed":"2026-01-10"' in live
    assert 'datetime="2026-01-11' not in live


def test_the_markdown_of_a_page_reads_back_as_the_page(client):
    article = factories.published("plain", slug="plain", title="Plain words")
    response = client.get("/articles/plain.md")
    assert response.headers["Content-Type"] == "text/markdown; charset=utf-8"
    document = blocks.from_markdown(response.content.decode())
    assert (document.key, document.title) == (article.translation_key, "Plain words")


def test_a_late_review_and_a_retracted_study_are_said_on_the_live_page(client):
    reference = factories.reference("weak-2020")
    article = factories.complete_article("leaning", slug="leaning")
    listed = {name: getattr(reference, name) for name in ("id", "kind", "authors", "title", "journal", "year", "doi")}
    listed |= {name: getattr(reference, name) for name in ("url", "n", "population", "summary", "comparator", "limits")}
    page = factories.snapshot(article, references=[listed | {"confidence": "verified"}])
    factories.publication(article, snapshot=page, review_due=timezone.localdate() - timedelta(days=2))
    html = client.get("/articles/leaning/").content.decode()
    assert "This page is late for its check." in html
    assert "was corrected or taken back" not in html
    Reference.objects.filter(id="weak-2020").update(status="retracted", status_note="Made-up data.")
    clinic.forget()
    assert "was corrected or taken back" in client.get("/articles/leaning/").content.decode()


def test_the_clinic_s_phone_is_today_s(client):
    factories.published("start", slug="start")
    ClinicProfile.objects.update_or_create(pk=1, defaults={"name": "Example Clinic", "phone": "713-555-0100"})
    assert 'href="tel:+17135550100"' in client.get("/articles/start/").content.decode()


@pytest.mark.parametrize("slug", ["nothing", "%00", "a" * 300, "../admin", "-"])
def test_an_address_of_nothing_is_a_calm_404(client, slug):
    for path in (f"/articles/{slug}/", f"/articles/{slug}.md", f"/articles/{slug}/versions/", f"/es/articulos/{slug}/"):
        response = client.get(path)
        assert response.status_code == 404
        assert "988" in response.content.decode()


def test_a_version_number_beyond_all_numbers_is_a_404(client):
    factories.published("start", slug="start")
    assert client.get(f"/articles/start/versions/{10**30}/").status_code == 404
