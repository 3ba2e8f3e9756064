"""The snapshot that a draft would make: its text with the facts it leans on frozen in.

Frozen: results into evidence rows, references in the order of their first use, fees and glossary terms into inserts.
What is not there (a result that a draft names wrongly) stays empty here; publishing refuses it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from content import blocks, drafts
from content.blocks import Document
from content.models import Article, Block, Reference
from content.models.reference import number
from content.sources import Sources

SCHEMA = 1
NO_RESULT = {"value": None, "unit": "", "n": None, "interval": None, "comparator": None}
NO_RESULT |= {"time": "", "outcome": "", "differs": None}
_LEANS_ON = re.compile(r'href="(?:cite|result):([a-z0-9-]+)')
_RESULT = re.compile(r'href="result:([a-z0-9-]+/[a-z0-9-]+)')
_TERM = re.compile(r'href="term:([a-z0-9-]+)')


def snapshot(article: Article, saved: list[Block] | None = None, sources: Sources | None = None) -> dict[str, Any]:
    """What a publication of this draft would freeze (see `drafts.document` for `saved`)."""
    return snapshot_of(drafts.document(article, saved), sources)


def snapshot_of(document: Document, sources: Sources | None = None) -> dict[str, Any]:
    """The snapshot of a document: plain JSON values."""
    sources = sources or Sources()
    return {
        "schema": SCHEMA,
        "key": document.key,
        "language": document.language,
        "slug": document.slug,
        "topic": document.topic,
        "kind": document.kind,
        "title": document.title,
        "summary": document.summary,
        "blocks": [_frozen(block, document.language, sources) for block in document.blocks],
        "references": [_reference(sources.references[id]) for id in used(document) if id in sources.references],
        "next": list(document.next),
    }


def document_of(snapshot: Mapping[str, Any], review_interval_months: int) -> Document:
    """The document that a snapshot was made of; a struck text is not in it, since nothing brings it back."""
    return replace(
        Document(snapshot["key"], snapshot["language"]),
        **{name: snapshot[name] for name in ("slug", "title", "topic", "kind", "summary")},
        review_interval_months=review_interval_months,
        next=tuple(snapshot["next"]),
        blocks=tuple(blocks.thaw(block) for block in snapshot["blocks"] if not block.get("struck")),
    )


def used(document: Document) -> list[str]:
    """Ids of the references that a document cites or takes figures from, in the order of their first use."""
    return list(dict.fromkeys(_used(document)))


def results_used(document: Document) -> list[str]:
    """ "ref-id/key" of every result that a document marks or draws, in the order of first use."""
    marks = [result for text in _texts(document) for result in _RESULT.findall(text)]
    return list(dict.fromkeys(marks + [row["result"] for row in _evidence_rows(document.blocks)]))


def terms_used(document: Document) -> list[str]:
    """Keys of the glossary terms that a document links to."""
    return list(dict.fromkeys(key for text in _texts(document) for key in _TERM.findall(text)))


def _used(document: Document) -> Iterator[str]:
    yield from _LEANS_ON.findall(document.summary)
    for block in document.blocks:
        for text in blocks.marked(block):
            yield from _LEANS_ON.findall(text)
        yield from (row["result"].partition("/")[0] for row in _evidence_rows([block]))


def _texts(document: Document) -> Iterator[str]:
    yield document.summary
    for block in document.blocks:
        yield from blocks.marked(block)


def _evidence_rows(data: Iterable[blocks.Block]) -> Iterator[Mapping[str, str]]:
    for block in data:
        if block["kind"] == "evidence":
            yield from (row for row in block["rows"] if row["result"])


def _frozen(block: blocks.Block, language: str, sources: Sources) -> dict[str, Any]:
    freeze = _FREEZE.get(block["kind"])
    return {**block, **freeze(block, language, sources)} if freeze else dict(block)


def _frozen_rows(block: blocks.Block, _language: str, sources: Sources) -> dict[str, Any]:
    def facts(row: Mapping[str, str]) -> Mapping[str, object]:
        result = sources.results.get(row["result"])
        return result.facts() if result else NO_RESULT

    return {"rows": [{**row, **facts(row)} for row in block["rows"]]}


def _frozen_insert(block: blocks.Block, language: str, sources: Sources) -> dict[str, Any]:
    facts = {"terms": _terms, "fees": _fees, "estimator": _fees}.get(block["what"])
    return facts(language, sources) if facts else {}


def _terms(language: str, sources: Sources) -> dict[str, Any]:
    terms = [
        {"key": term.key, "term": term.term(language), "definition": term.definition(language)}
        for term in sources.terms.values()
        if term.term(language) and term.definition(language)
    ]
    return {"terms": sorted(terms, key=lambda term: _as_sorted(term["term"]))}


def _as_sorted(text: str) -> str:
    """Accents off, so that Á stands with A; PostgreSQL here sorts by code point."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _fees(language: str, sources: Sources) -> dict[str, Any]:
    """Fees stand only with the date they are of."""
    return {
        "dated": sources.fees_dated.isoformat() if sources.fees_dated else None,
        "fees": [
            {
                "label": fee.label_es if language == "es" else fee.label_en,
                "low": number(fee.amount_low),
                "high": number(fee.amount_high),
            }
            for fee in sources.fees
        ],
    }


_FREEZE: dict[str, Callable[[blocks.Block, str, Sources], dict[str, Any]]] = {
    "evidence": _frozen_rows,
    "insert": _frozen_insert,
}
_FACTS_OF_REFERENCE = (
    *("id", "kind", "authors", "title", "journal", "year", "doi", "url", "n", "population", "summary"),
    *("comparator", "limits", "confidence", "status", "status_note"),
)


def _reference(reference: Reference) -> dict[str, Any]:
    return {name: getattr(reference, name) for name in _FACTS_OF_REFERENCE}
