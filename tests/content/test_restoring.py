"""Versions of a page: what comes back into the draft, and what never does."""

import pytest

from content import publishing, state
from content.models import Article, Prose, Publication
from content.state import Draft
from tests.content import factories
from tests.content.test_publishing import codes

pytestmark = pytest.mark.django_db


def test_restoring_an_approved_text_needs_no_new_approval():
    article = factories.published()
    prose = Prose.objects.get()
    Prose.objects.filter(pk=prose.pk).update(html="<p>Worse words.</p>")
    assert state.of(article).draft == Draft.WRITING

    publishing.restore(article, factories.staff("editor"), 1)

    assert Prose.objects.get().html == "<p>Words.</p>"
    assert Prose.objects.get().pk == prose.pk
    assert state.of(article).draft == Draft.PUBLISHED
    assert state.of(article).approval


def test_a_text_whose_address_another_draft_has_taken_is_not_restored():
    article = factories.published("first", slug="shared")
    Article.objects.filter(pk=article.pk).update(slug="elsewhere")
    factories.article("second", slug="shared")

    assert codes(publishing.restore, article, factories.staff("editor"), 1) == ["address-taken"]


def test_restoring_writes_the_draft_itself_whatever_its_key_was_then():
    article = factories.published("before")
    Article.objects.filter(pk=article.pk).update(translation_key="after")

    assert publishing.restore(article, factories.staff("editor"), 1) == article
    assert Article.objects.get().translation_key == "after"


def test_a_struck_text_is_gone_from_every_publication_and_cannot_come_back():
    article = factories.published()
    Prose.objects.create(parent=article, translation_key="more", ordering=9, html="<p>More.</p>")
    publishing.submit(article, factories.staff("editor"))
    publishing.approve(article, factories.staff("reviewer", licensed=True), factories.digest(article))
    publishing.publish(article, factories.staff("publisher"), factories.digest(article))

    strike = publishing.strike(article, factories.staff("publisher"), "answer", "Authorization withdrawn.")

    assert sorted(strike.numbers) == [1, 2]
    assert "Words" not in str(list(Publication.objects.values_list("snapshot", flat=True)))
    assert all(publication.verifies() for publication in Publication.objects.all())
    restored = publishing.restore(article, factories.staff("editor"), 1)
    assert not Prose.objects.filter(parent=restored)
    Prose.objects.create(parent=article, translation_key="answer", html="<p>Words.</p>")
    assert "struck" in codes(publishing.submit, article, factories.staff("editor"))
