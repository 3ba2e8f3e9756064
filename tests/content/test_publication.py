"""Publications: which one stands, that none ever changes, and that every change readers see is counted."""

import json
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from content import digests
from content.models import ClinicProfile, GlossaryTerm, Place, Publication, generation
from tests.content import factories

pytestmark = pytest.mark.django_db

NOW = timezone.now()
HOUR = timedelta(hours=1)


def refused(sql: str, *params: object) -> str:
    with pytest.raises(DatabaseError) as refusal, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, params)
    return str(refusal.value)


def test_the_last_that_is_not_in_the_future_stands():
    article = factories.article()
    first = factories.publication(article, NOW - 3 * HOUR)
    second = factories.publication(article, NOW - HOUR)
    scheduled = factories.publication(article, NOW + HOUR)

    assert Publication.objects.live().get() == second
    assert Publication.objects.live(NOW - 2 * HOUR).get() == first
    assert Publication.objects.live(NOW + 2 * HOUR).get() == scheduled
    assert not Publication.objects.live(NOW - 4 * HOUR)


def test_of_two_for_the_same_moment_the_later_made_stands():
    """How a schedule is cancelled: the present page is published once more for that moment."""
    article = factories.article()
    factories.publication(article, NOW)
    cancelling = factories.publication(article, NOW)

    assert Publication.objects.live(NOW + HOUR).get() == cancelling


def test_a_filter_after_live_does_not_bring_an_older_page_back():
    article = factories.article()
    factories.publication(article, NOW - 2 * HOUR, snapshot=factories.snapshot(article, topic="safety"))
    factories.publication(article, NOW - HOUR)

    assert not Publication.objects.live().filter(topic="safety")
    assert not Publication.objects.filter(topic="safety").live()


def test_a_withdrawal_stands_but_is_not_live():
    article = factories.article()
    factories.publication(article, NOW - 2 * HOUR)
    withdrawal = factories.publication(article, NOW - HOUR, kind="withdrawn", public_reason="Out of date.")

    assert not Publication.objects.live()
    assert Publication.objects.live_for("example", "en") == withdrawal


def test_an_address_costs_one_query(django_assert_num_queries):
    factories.publication(factories.article())

    with django_assert_num_queries(1):
        assert Publication.objects.live_for("example", "en").snapshot["title"] == "An example"
    assert Publication.objects.live_for("example", "es") is None


def test_an_old_address_leads_to_the_page_as_it_stands_now():
    article = factories.article()
    factories.publication(article, NOW - 2 * HOUR)
    factories.publication(article, NOW - HOUR, snapshot=factories.snapshot(article, slug="better"))

    assert Publication.objects.live_for("example", "en") is None
    assert Publication.objects.moved_to("example", "en") == "better"
    assert Publication.objects.moved_to("unknown", "en") is None


def test_a_left_address_that_another_page_took_shows_the_history_of_that_page_alone():
    first, second = factories.article("first", slug="shared"), factories.article("second")
    factories.publication(first, NOW - 4 * HOUR)
    gone_on = factories.publication(first, NOW - 3 * HOUR, snapshot=factories.snapshot(first, slug="elsewhere"))

    assert [p.article for p in Publication.objects.history("shared", "en")] == [first, first]

    factories.publication(second, NOW + HOUR, snapshot=factories.snapshot(second, slug="shared"))

    assert [p.article for p in Publication.objects.history("shared", "en")] == [first, first]
    assert [p.article for p in Publication.objects.history("shared", "en", NOW + 2 * HOUR)] == [second]
    assert Publication.objects.history("elsewhere", "en").first() == gone_on


def test_a_schedule_that_was_cancelled_is_in_no_history():
    article = factories.article()
    first = factories.publication(article, NOW - 2 * HOUR)
    cancelled = factories.publication(article, NOW - HOUR, snapshot=factories.snapshot(article, title="Too early"))
    cancelling = factories.publication(article, NOW - HOUR)

    assert list(Publication.objects.history("example", "en")) == [cancelling, first]
    assert Publication.objects.filter(pk=cancelled.pk).exists()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE content_publication SET title = 'x'",
        "UPDATE content_publication SET live_from = now()",
        "UPDATE content_publication SET snapshot = jsonb_set(snapshot, '{title}', '\"x\"')",
        "UPDATE content_publication SET snapshot = jsonb_set(snapshot, '{blocks,0,html}', '\"x\"')",
        "UPDATE content_publication SET snapshot = jsonb_set(snapshot, '{blocks}', '[]')",
        "UPDATE content_publication SET snapshot = snapshot - 'blocks'",
        "UPDATE content_publication SET snapshot = jsonb_set(snapshot, '{blocks,0}',"
        ' \'{"kind": "prose", "key": "answer", "struck": true, "digest": "0000"}\')',
        "UPDATE content_publication SET approval = '{}'",
        "DELETE FROM content_publication",
        "TRUNCATE content_publication CASCADE",
    ],
)
def test_postgresql_refuses_any_change_of_a_publication(sql):
    publication = factories.publication(factories.article())
    connection.check_constraints()  # TRUNCATE would be refused for foreign keys that wait for the end, else

    assert "publications" in refused(sql)
    publication.refresh_from_db()
    assert publication.verifies()


def test_a_struck_block_leaves_its_digest_and_everything_still_verifies():
    first = factories.publication(article := factories.article())
    second = factories.publication(article)
    first.snapshot["blocks"][0] = digests.struck(first.snapshot["blocks"][0])
    first.save()

    assert "Words" not in json.dumps(Publication.objects.get(pk=first.pk).snapshot)
    assert all(publication.verifies() for publication in Publication.objects.all())
    assert second.record()["previous"] == first.record_digest


def test_a_struck_block_cannot_be_brought_back():
    publication = factories.publication(factories.article())
    original = publication.snapshot["blocks"][0]
    publication.snapshot["blocks"][0] = digests.struck(original)
    publication.save()

    assert "publications" in refused(
        "UPDATE content_publication SET snapshot = jsonb_set(snapshot, '{blocks,0}', %s)", json.dumps(original)
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"slug": "another"},
        {"title": "Another"},
        {"key": "another"},
        {"language": "es"},
        {"topic": "cost"},
        {"kind": "withdrawn"},
        {"public_reason": "Why?"},
        {"number": 0},
        {"number": 3, "previous": None},
    ],
)
def test_postgresql_refuses_a_publication_that_contradicts_itself(fields):
    article = factories.article()

    with pytest.raises(DatabaseError), transaction.atomic():
        factories.publication(article, **fields)


@pytest.mark.parametrize(
    "change",
    [
        lambda: factories.publication(factories.article()),
        lambda: ClinicProfile(name="Example Clinic").save(),
        lambda: factories.contributor(),
        lambda: factories.reference(),
        lambda: factories.topic("cost"),
        lambda: GlossaryTerm.objects.create(key="x", term_en="x", definition_en="x"),
    ],
)
def test_a_change_that_readers_see_is_counted(change):
    before = generation.current()

    change()

    assert generation.current() > before


def test_a_result_that_is_changed_alone_is_counted():
    """The table of studies says what results found."""
    result = factories.result(factories.reference())
    before = generation.current()

    result.differs = "yes"
    result.save()

    assert generation.current() > before


def test_a_changed_place_is_counted_and_a_changed_draft_is_not():
    ClinicProfile(name="Example Clinic").save()
    article = factories.article()
    before = generation.current()

    article.save()
    assert generation.current() == before

    Place.objects.create(name="Example", address="1 Example Street")
    assert generation.current() > before


def test_the_generation_costs_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        generation.current()
