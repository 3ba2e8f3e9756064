"""Drafts and facts: what the database refuses, and how values are tidied whichever way a row is saved."""

import pytest
from django.db import IntegrityError, transaction

from content import models
from tests.content import factories

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "make",
    [
        lambda: factories.article(language="fr"),
        lambda: factories.article(key="Not Plain"),
        lambda: factories.article(slug="Not-Plain"),
        lambda: factories.article(review_interval_months=0),
        lambda: [factories.article(slug=""), factories.article(slug="x")],
        lambda: [factories.article("a", slug="x"), factories.article("b", slug="x")],
        lambda: models.ClinicProfile.objects.bulk_create([models.ClinicProfile(pk=2)]),
        lambda: factories.result(factories.reference(), interval_low=3, interval_high=1),
        lambda: factories.result(factories.reference(), comparator_label="saline"),
        lambda: factories.reference(status="retracted"),
    ],
)
def test_the_database_refuses_what_cannot_be(make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make()


def test_a_draft_may_be_blank_anywhere():
    article = models.Article.objects.create(translation_key="empty", language="en")
    models.Article.objects.create(translation_key="empty-too", language="en")

    for kind in models.BLOCKS:
        block = kind.objects.create(parent=article)
        block.full_clean()
        assert block.translation_key.startswith(block.kind)
        assert str(block)


def test_two_languages_may_have_the_same_address():
    assert factories.article(slug="x").slug == factories.article(language="es", slug="x").slug


def test_text_is_sanitised_however_it_is_saved():
    article = factories.article(title=" A\u200b  title\n", summary="<script>x</script>Words <b>here</b>")
    prose = models.Prose(parent=article, translation_key="l", html='<p onclick="x">a <a href="javascript:x">b</a></p>')
    models.Prose.objects.bulk_create(
        [models.Prose(parent=article, translation_key="k", html="<p>a<img src=x></p>"), prose]
    )

    assert article.title == "A title"
    assert article.summary == "Words <strong>here</strong>"
    assert set(models.Prose.objects.values_list("html", flat=True)) == {"<p>a</p>", "<p>a b</p>"}


def test_a_table_gets_as_many_cells_a_row_as_its_widest_row():
    table = models.Table.objects.create(parent=factories.article(), columns=["a"], rows=[["<i>b</i>", "c"], []])

    assert (table.columns, table.rows) == (["a", ""], [["<em>b</em>", "c"]])


def test_rows_keep_known_names_only():
    evidence = models.Evidence.objects.create(
        parent=factories.article(), rows=[{"result": "a/b", "label": " x ", "evil": "y"}, {"label": ""}, "nonsense"]
    )

    assert evidence.rows == [{"result": "a/b", "label": "x", "comparator_label": "", "detail": ""}]


def test_there_is_one_profile():
    models.ClinicProfile(name="Example Clinic").save()
    models.ClinicProfile(name="Example Clinic 2").save()

    assert models.ClinicProfile.load().name == "Example Clinic 2"
    assert models.ClinicProfile.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "may"),
    [({}, True), ({"credentials": ""}, False), ({"licence": ""}, False), ({"active": False}, False)],
)
def test_a_reviewer_is_a_licensed_clinician_who_works_here(fields, may):
    assert factories.contributor(**fields).may_review is may
