"""A draft as patients would see it, saved or not, by the path of the live page."""

import re

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone, translation

from content import snapshots
from content.clinic import current_clinic
from content.models import Article, Block, Publication
from content.views.articles import article_context

_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)


def tidied(row: Article | Block) -> None:
    """Tidy the values of an unsaved row as saving would."""
    for field in row._meta.fields:
        if hasattr(field, "tidied"):
            setattr(row, field.attname, field.tidied(getattr(row, field.attname), row))


def page(request: HttpRequest, article: Article, rows: list[Block] | None = None) -> str:
    """The page's HTML. `rows` are the blocks of an unsaved form. Scripts are left out: its frame would refuse them."""
    snapshot = snapshots.snapshot(article, rows)
    with translation.override(article.language):
        publication = Publication(
            article=article,
            number=0,
            kind=Publication.Kind.PUBLISHED,
            key=article.translation_key,
            language=article.language,
            slug=article.slug or "-",
            title=article.title,
            topic=article.topic_id or "",
            snapshot=snapshot,
            live_from=timezone.now(),
        )
        context = article_context(publication, current_clinic())
        context |= {"is_live": False, "notices": [{"kind": "preview"}]}
        return _SCRIPT.sub("", render_to_string("content/version.html", context, request))
