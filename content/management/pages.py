"""The starter files as the whole pages that they become, without a database: for what they weigh."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory, override_settings
from django.utils import translation

from content import clinic, library
from content.clinic import Clinic
from content.models import GlossaryTerm, Publication, Topic
from content.views.articles import live_context

Snapshot = Mapping[str, Any]

PLAIN = {**settings.STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}


def publication_of(snapshot: Snapshot) -> Publication:
    """The first publication of a snapshot, unsaved and unreviewed."""
    facts = {name: snapshot[name] for name in ("key", "language", "slug", "title", "topic")}
    now = datetime.now(UTC)
    return Publication(**facts, snapshot=dict(snapshot), number=1, kind=Publication.Kind.PUBLISHED, live_from=now)


def clinic_of(snapshots: Iterable[Snapshot], root: Path, terms: Mapping[str, GlossaryTerm]) -> Clinic:
    """The artificial clinic of the starter files with all its pages live."""
    publications = sorted(map(publication_of, snapshots), key=clinic.library_order)
    profile, topics = library.read(root, "clinic-development.yaml"), library.read(root, "topics.yaml")["topics"]
    return Clinic(
        name=profile["name"],
        phone=profile["phone"],
        shelves=tuple(clinic.shelf(Topic(**{**row, "order": 0})) for row in topics),
        pages={f"{page.key}/{page.language}": clinic.live_page(page) for page in publications},
        terms=clinic.glossary(terms.values()),
    )


def html_of(snapshot: Snapshot, facts: Clinic) -> str:
    """The page of a snapshot as it is served, but for the digests in the names of static files: none are collected."""
    publication = publication_of(snapshot)
    page = facts.page(publication.key, publication.language)
    request: HttpRequest = RequestFactory().get(page.path if page else "/")
    with translation.override(publication.language), override_settings(STORAGES=PLAIN):
        context = {**live_context(publication, facts), "clinic": facts}
        return render_to_string("content/article.html", context, request=request)
