"""Loads the starter files: evidence, topics, glossary and the library's pages.

A row is made or brought up to date only while it is as it was last loaded; what staff changed is kept and reported.
In development pages whose text nothing blocks are then published without approval (they say so); in production they
arrive as drafts.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.db import models, transaction

from content import blocks, digests, drafts, marks, publishing, snapshots
from content.marks import NotCanonical
from content.models import (
    Article,
    ClinicProfile,
    GlossaryTerm,
    OpeningHours,
    Place,
    Publication,
    Reference,
    Result,
    StarterFile,
    Topic,
)
from content.models.reference import number
from content.sources import Sources

STARTER = Path(__file__).parent / "starter"
PAGES = "library/*/*.md"


@dataclass
class Report:
    """What a load did, by the names of rows and files."""

    loaded: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    refused: dict[str, list[str]] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)


def load(root: Path | None = None) -> Report:
    """Load every file under `root` (the starter files) that is new. A page that cannot be read is only reported."""
    report, root = Report(), root or STARTER
    new = _new_files(root)
    if not new:
        return report
    sources: dict[str, Callable[[Any, Report], None]] = {
        "evidence.yaml": _load_evidence,
        "topics.yaml": _load_topics,
        "glossary.yaml": _load_glossary,
    }
    for name, load_source in sources.items():
        if name in new:
            with transaction.atomic():
                load_source(root, report)
    if settings.DEVELOPMENT:
        _load_development_clinic(root)
    for name in new:
        if name.endswith(".md"):
            _load_page(root / name, name, report)
    if settings.DEVELOPMENT:
        _publish(new, report)
    done = [name for name in new if name not in report.unreadable and name not in report.refused]
    StarterFile.objects.bulk_create(
        [StarterFile(path=name, digest=new[name]) for name in done],
        update_conflicts=True,
        unique_fields=["path"],
        update_fields=["digest"],
    )
    return report


def _new_files(root: Path) -> dict[str, str]:
    """The digests of files that differ from when they were loaded, by name."""
    known = dict(StarterFile.objects.values_list("path", "digest"))
    files = {str(path.relative_to(root)): path for path in sorted([*root.glob("*.yaml"), *root.glob(PAGES)])}
    now = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
    return {name: digest for name, digest in now.items() if known.get(name) != digest}


def read(root: Path, name: str) -> Any:
    """What a YAML file of the starter holds."""
    return yaml.load((root / name).read_bytes(), yaml.CSafeLoader)


def _bring(row: models.Model | None, now: str, loaded: str, wanted: str, name: str, report: Report) -> bool:
    """Whether a row is to be written: it is new, or is as it was loaded and the file says otherwise now."""
    if row is not None and now == wanted:
        return False
    if row is not None and now != loaded:
        report.kept.append(name)
        return False
    report.loaded.append(name)
    return True


# --- topics and glossary


def _load_topics(root: Path, report: Report) -> None:
    rows = [{**row, "order": order} for order, row in enumerate(read(root, "topics.yaml")["topics"], 1)]
    _load_rows(Topic, ("order", "name_en", "name_es", "slug_en", "slug_es"), rows, report)


_TERM = ("term_en", "definition_en", "term_es", "definition_es")


def _load_glossary(root: Path, report: Report) -> None:
    _load_rows(GlossaryTerm, _TERM, read(root, "glossary.yaml")["terms"], report)


def _load_rows(
    model: type[Topic] | type[GlossaryTerm], names: tuple[str, ...], rows: Iterable[Mapping[str, Any]], report: Report
) -> None:
    """Rows under their `key`, with these fields."""
    present = model.objects.in_bulk()
    for row in rows:
        values = {
            name: marks.plain(row.get(name, "")) if isinstance(row.get(name, ""), str) else row[name] for name in names
        }
        wanted = digests.digest(values)
        known = present.get(row["key"])
        now = digests.digest({name: getattr(known, name) for name in names}) if known else ""
        if _bring(known, now, known.loaded if known else "", wanted, f"{model._meta.model_name} {row['key']}", report):
            model(key=row["key"], loaded=wanted, **values).save()


# --- evidence


_REFERENCE = (
    *("kind", "authors", "title", "journal", "year", "doi", "url", "n", "population", "summary", "comparator"),
    *("limits", "confidence", "verified_in", "known_parts", "topics"),
)
_RESULT = (
    *("key", "label", "value", "unit", "n", "interval_low", "interval_high", "comparator_label"),
    *("comparator_value", "comparator_n", "time", "outcome", "differs", "note"),
)


def read_evidence(root: Path) -> list[tuple[Reference, list[Result]]]:
    """The references of the evidence file with their results, unsaved."""
    found = []
    for entry in read(root, "evidence.yaml"):
        reference = Reference(id=entry["id"], **{name: _value(Reference, name, entry.get(name)) for name in _REFERENCE})
        results = [_result(reference, row) for row in entry.get("results") or ()]
        reference.loaded = _facts_digest(reference, results)
        found.append((reference, results))
    return found


def _load_evidence(root: Path, report: Report) -> None:
    present = Reference.objects.prefetch_related("results").in_bulk()
    for reference, results in read_evidence(root):
        known = present.get(reference.id)
        now = _facts_digest(known, known.results.all()) if known else ""
        if not _bring(known, now, known.loaded if known else "", reference.loaded, f"reference {reference.id}", report):
            continue
        if known:
            reference.status, reference.status_note = known.status, known.status_note
            reference.checked_on = known.checked_on
            known.results.all().delete()
        reference.save()
        Result.objects.bulk_create(results)


def _result(reference: Reference, row: Mapping[str, Any]) -> Result:
    comparator = row.get("comparator") or {}
    low, high = (row.get("interval") or {}).get("ci95", (None, None))
    flat = {**row, "interval_low": low, "interval_high": high}
    flat |= {f"comparator_{name}": comparator.get(name) for name in ("label", "value", "n")}
    return Result(reference=reference, **{name: _value(Result, name, flat.get(name)) for name in _RESULT})


def _value(model: type[models.Model], name: str, value: Any) -> Any:
    """The value of a file as the model's field holds it."""
    field_ = model._meta.get_field(name)
    if isinstance(field_, models.CharField):
        return marks.plain("" if value is None else str(value))
    if isinstance(field_, models.DecimalField) and value is not None:
        return Decimal(str(value))
    return [] if value is None and not field_.null else value


def _facts_digest(reference: Reference, results: Iterable[Result]) -> str:
    def facts(row: models.Model, names: tuple[str, ...]) -> dict[str, Any]:
        values = {name: getattr(row, name) for name in names}
        return {name: number(value) if isinstance(value, Decimal) else value for name, value in values.items()}

    rows = sorted((facts(result, _RESULT) for result in results), key=lambda row: row["key"])
    return digests.digest([facts(reference, _REFERENCE), rows])


# --- pages


def _load_page(path: Path, name: str, report: Report) -> None:
    text = path.read_text(encoding="utf-8")
    try:
        document = blocks.from_markdown(text)
    except NotCanonical as error:
        report.unreadable[name] = f"line {error.line}: {error.message}"
        return
    known = Article.objects.filter(translation_key=document.key, language=document.language).first()
    now = drafts.file_digest(drafts.document(known)) if known else ""
    wanted = drafts.file_digest(document)
    if _bring(known, now, known.loaded if known else "", wanted, name, report):
        drafts.write(document, loaded=wanted)


def _publish(new: Iterable[str], report: Report) -> None:
    """Show the pages that are as loaded, unless they stand so already or a clinician's publication stands.

    Only new pages are looked at, or all of them when what they lean on is new.
    """
    everything = any(name.endswith(".yaml") for name in new)
    standing = {publication.article_id: publication for publication in Publication.objects.standing()}
    sources = Sources()
    for article in Article.objects.exclude(loaded=""):
        name = f"library/{article.language}/{article.translation_key}.md"
        if everything or name in new:
            _publish_page(article, name, standing.get(article.pk), sources, report)


def _publish_page(article: Article, name: str, page: Publication | None, sources: Sources, report: Report) -> None:
    document = drafts.document(article)
    if drafts.file_digest(document) != article.loaded or (page and not page.is_unreviewed):
        return
    if page and page.snapshot == snapshots.snapshot_of(document, sources):
        return
    try:
        publishing.publish_starter(article, None)
        report.published.append(name)
    except publishing.Refused as refusal:
        report.refused[name] = [
            f"{reason.where}: {reason}" if reason.where else str(reason) for reason in refusal.reasons
        ]


def _load_development_clinic(root: Path) -> None:
    """An artificial clinic, where no facts have been entered yet."""
    file = root / "clinic-development.yaml"
    if ClinicProfile.objects.exists() or not file.exists():
        return
    data = read(root, file.name)
    ClinicProfile(**{name: data[name] for name in ("name", "phone", "email", "languages")}).save()
    hours = data["hours"]
    for weekday in hours["weekdays"]:
        OpeningHours.objects.create(weekday=weekday, opens=hours["opens"], closes=hours["closes"])
    Place.objects.create(**data["place"])


class FileSources(Sources):
    """What pages lean on, as the starter files have it: for checks that need no database."""

    def __init__(self, root: Path | None = None) -> None:
        root = root or STARTER
        evidence = read_evidence(root)
        self.references = {reference.id: reference for reference, _ in evidence}
        self.results = {str(result): result for _, results in evidence for result in results}
        terms = read(root, "glossary.yaml")["terms"]
        self.terms = {row["key"]: GlossaryTerm(key=row["key"], **{name: row[name] for name in _TERM}) for row in terms}
        self.fees_dated, self.fees = None, []
