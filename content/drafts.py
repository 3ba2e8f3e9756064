"""Drafts as documents: read a draft's rows, or make them as a document says."""

import hashlib

from django.db import transaction

from content import blocks
from content.blocks import Document
from content.models import BLOCKS, Article, Block


def rows(article: Article) -> list[Block]:
    """The blocks of a draft in their order; one query a kind."""
    found = [row for model in BLOCKS for row in model.objects.filter(parent=article)]
    return sorted(found, key=lambda row: (row.ordering, row.translation_key))


def document(article: Article, saved: list[Block] | None = None) -> Document:
    """What a draft holds. `saved` gives its blocks when the caller has them (unsaved ones of a form, for a preview)."""
    return Document(
        key=article.translation_key,
        language=article.language,
        slug=article.slug,
        title=article.title,
        topic=article.topic_id or "",
        kind=article.kind,
        review_interval_months=article.review_interval_months,
        next=tuple(article.next_keys),
        summary=article.summary,
        blocks=tuple(map(blocks.from_row, rows(article) if saved is None else saved)),
    )


def file_digest(document: Document) -> str:
    """The digest of a document's file; `Article.loaded` holds that of the starter file it came from."""
    return hashlib.sha256(blocks.to_markdown(document).encode()).hexdigest()


@transaction.atomic
def write(document: Document, **fields: object) -> Article:
    """Make the draft of this key and language be as the document says; `fields` are set on the article too.

    A block that stays under its key and kind keeps its id. The draft's version grows, so that a form opened before is
    told. Raises what the database raises: an address that another page has, a topic that is not there.
    """
    article, is_new = Article.objects.select_for_update().get_or_create(
        translation_key=document.key, language=document.language, defaults={"version": 0}
    )
    article.slug, article.title, article.summary = document.slug, document.title, document.summary
    article.topic_id = document.topic or None
    article.kind = document.kind
    article.review_interval_months = document.review_interval_months
    article.next_keys = list(document.next)
    article.version += 1
    for name, value in fields.items():
        setattr(article, name, value)
    article.full_clean(validate_unique=False, validate_constraints=False, exclude=["topic"])
    article.save()

    before = [] if is_new else rows(article)
    ids = {(row.kind, row.translation_key): {"id": row.pk} for row in before}
    after = [
        blocks.to_row(block, parent=article, ordering=10 * place, **ids.get((block["kind"], block["key"]), {}))
        for place, block in enumerate(document.blocks, 1)
    ]
    for model in BLOCKS:
        if any(isinstance(row, model) for row in before):
            model.objects.filter(parent=article).delete()
        model.objects.bulk_create(row for row in after if isinstance(row, model))
    return article
