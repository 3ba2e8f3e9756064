"""What the text rules say of a page. They stand in the rulebook and know no database; here they get what they need."""

import hashlib
from collections.abc import Mapping
from typing import Any

from django.forms.models import model_to_dict
from django.utils import timezone, translation
from django.utils.functional import lazy

from clinic_site.languages import other_language
from clinic_site.rulebook import finding_words
from clinic_site.rulebook.findings import Finding
from clinic_site.rulebook.text_check import check_snapshot
from content import snapshots
from content.models import Article
from content.sources import Sources

__all__ = ["Finding", "id_of", "of", "results", "told", "why"]


def of(snapshot: Mapping[str, Any], sources: Sources, other: Mapping[str, Any] | None = None) -> tuple[Finding, ...]:
    """All findings on a page, blocking ones first.

    `other` is its snapshot in the other language, {} for none; when it is not given, that of the draft is looked up.
    """
    references = {id: model_to_dict(reference) for id, reference in sources.references.items()}
    return check_snapshot(
        snapshot,
        references=references,
        results=results(sources),
        today=timezone.localdate(),
        other_language=_in_other_language(snapshot, sources) if other is None else other or None,
        checks={id: facts["checked_on"] for id, facts in references.items() if facts["checked_on"]},
    )


def results(sources: Sources) -> dict[str, dict[str, Any]]:
    """Results as the rules read them."""
    rows = sources.results.items()
    return {name: {**result.facts(), "label": result.label, "note": result.note} for name, result in rows}


def _in_other_language(snapshot: Mapping[str, Any], sources: Sources) -> dict[str, Any] | None:
    other = other_language(snapshot["language"])
    article = Article.objects.filter(translation_key=snapshot["key"], language=other).first()
    return snapshots.snapshot(article, sources=sources) if article else None


def id_of(finding: Finding) -> str:
    """The same for the same rule on the same sentence of the same part, so that a reason given stays with it."""
    return hashlib.sha256("\0".join((finding.rule, finding.where, finding.sentence)).encode()).hexdigest()[:16]


def told(finding: Finding) -> Finding:
    """The finding in the active language, to be shown and not to be kept."""
    return finding_words.told(finding, translation.get_language())


# Why, in the language of whoever reads it in the end.
why = lazy(lambda finding: told(finding).why, str)
