"""What publishing demands of a draft, which may be blank anywhere until then. Reads the database; changes nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from django.utils.html import strip_tags
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from content import blocks, snapshots
from content.blocks import Document
from content.models import Article, Publication
from content.refusals import Reason
from content.sources import Sources

_HEAD = {
    "title": _("The page has no title."),
    "slug": _("The page has no address."),
    "topic": _("The page has no topic."),
    "summary": _("The page has no summary."),
}


def of(document: Document, article: Article, sources: Sources) -> Iterator[Reason]:
    """Every reason why this text may not be published as it stands."""
    yield from (Reason(f"no-{name}", text) for name, text in _HEAD.items() if not getattr(document, name))
    if not document.blocks:
        yield Reason("no-text", _("The page has no text."))
    for block in document.blocks:
        yield from _BLOCK.get(block["kind"], _nothing)(block)
    yield from _unique_keys(document.blocks)
    yield from _known_sources(document, sources)
    yield from _free_address(document, article)
    yield from _not_struck(document, article)


def _nothing(_block: blocks.Block) -> Iterator[Reason]:
    return iter(())


def _lacks(code: str, block: Mapping[str, Any], what: str | Any) -> Reason:
    return Reason(code, format_lazy(_("The part “{key}” {lacks}"), key=block["key"], lacks=what), block["key"])


def _needs(**wanted: Any) -> Callable[[blocks.Block], Iterator[Reason]]:
    """Each of these values is there: `name=sentence`."""

    def check(block: blocks.Block) -> Iterator[Reason]:
        for name, sentence in wanted.items():
            value = block[name]
            if not (strip_tags(value) if isinstance(value, str) else value):
                yield _lacks(f"no-{name}", block, sentence)

    return check


def _do_dont(block: blocks.Block) -> Iterator[Reason]:
    if not block["do"] and not block["dont"]:
        yield _lacks("no-items", block, _("names nothing to do or not to do."))


def _evidence(block: blocks.Block) -> Iterator[Reason]:
    yield from _needs(
        title=_("does not state its finding."),
        measured=_("does not say what is measured."),
        conclusion=_("has no sentence for who cannot see the chart."),
        rows=_("has no figures."),
    )(block)
    if any(not row["result"] for row in block["rows"]):
        yield _lacks("row-without-result", block, _("has a row without a result."))


_BLOCK: dict[str, Callable[[blocks.Block], Iterator[Reason]]] = {
    "prose": _needs(html=_("has no words.")),
    "callout": _needs(html=_("has no words.")),
    "steps": _needs(items=_("has no steps.")),
    "do-dont": _do_dont,
    "evidence": _evidence,
    "table": _needs(title=_("has no caption."), columns=_("has no column headings."), rows=_("has no rows.")),
    "picture": _needs(alt=_("does not say what it shows."), rows=_("has no parts.")),
}


def _unique_keys(data: Iterable[blocks.Block]) -> Iterator[Reason]:
    seen: set[str] = set()
    for block in data:
        if block["key"] in seen:
            yield _lacks("key-twice", block, _("shares its key with another part."))
        seen.add(block["key"])


def _known_sources(document: Document, sources: Sources) -> Iterator[Reason]:
    for id in snapshots.used(document):
        if id not in sources.references:
            yield Reason("unknown-reference", format_lazy(_("There is no reference “{id}”."), id=id))
    for name in snapshots.results_used(document):
        if name not in sources.results:
            yield Reason("unknown-result", format_lazy(_("There is no result “{name}”."), name=name))
    for key in snapshots.terms_used(document):
        if key not in sources.terms:
            yield Reason("unknown-term", format_lazy(_("The glossary has no “{key}”."), key=key))


def _free_address(document: Document, article: Article) -> Iterator[Reason]:
    """No other page stands, or will stand, at this address."""
    others = Publication.objects.filter(language=document.language, slug=document.slug).exclude(article=article)
    if document.slug and (others.standing().exists() or others.coming().exists()):
        yield Reason("address-taken", _("Another page is published at this address."))


def _not_struck(document: Document, article: Article) -> Iterator[Reason]:
    struck = set(article.strikes.values_list("block_key", flat=True)) if article.pk else set()
    for block in document.blocks:
        if block["key"] in struck:
            yield _lacks("struck", block, _("was struck and cannot come back. Give new text a new key."))
