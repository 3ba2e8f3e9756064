"""The pattern page: what every part of the site looks like, in every state, on one page to look at and to test."""

from datetime import date

from crispy_forms.utils import render_crispy_form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render as page
from django.utils import translation

from content.patterns.forms import FORMS
from content.patterns.snapshots import TERMS, snapshot
from content.patterns.standins import EXAMPLE_CLINIC
from content.rendering import render

SWATCHES = (
    "paper raised field tint ink quiet rule edge link action ketamine compare good alert alert-ground strip focus"
)
DAY = date(2026, 11, 24)
PAGES = {
    "unreviewed": {"number": 1, "live_from": DAY, "approval": None, "review_due": date(2027, 5, 24)},
    "reviewed": {
        "number": 2,
        "live_from": DAY,
        "review_due": date(2027, 5, 24),
        "approval": {"reviewer": "[name]", "credentials": "[license]", "on": DAY},
    },
    "late": {"number": 2, "live_from": DAY, "approval": None, "is_overdue": True, "review_due": DAY},
}


def patterns(request: HttpRequest) -> HttpResponse:
    """Every component from its fixtures, in the language of the address."""
    language = translation.get_language()
    article = render(snapshot(language), live=EXAMPLE_CLINIC, terms=TERMS[language])
    fields = []
    for name, make in FORMS.items():
        form = make()
        form.auto_id = f"id_{name}_%s"  # many forms on one page: no id may come twice
        fields.append((name, render_crispy_form(form)))
    return page(
        request,
        "patterns/index.html",
        {
            "clinic": EXAMPLE_CLINIC,
            "page_language": language,
            "other_language_address": "/patterns/" if language == "es" else "/es/patrones/",
            "swatches": SWATCHES.split(),
            "article": article,
            "pages": PAGES,
            "fields": fields,
            "notices": [{"kind": kind} for kind in ("past", "preview", "overdue", "reference", "withdrawn")],
            "doors": [
                {"path": "#a", "title": "What else could I try?", "summary": "Seven options, the same questions."},
                {"path": "#b", "title": "What are the risks?", "summary": "At least half of people feel strange."},
            ],
            "segments": [
                {"side": "same", "text": "Seventy-"},
                {"side": "removed", "text": "three"},
                {"side": "added", "text": "two"},
                {"side": "same", "text": "adults were counted."},
            ],
        },
    )
