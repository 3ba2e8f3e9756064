"""The pattern page: what every part of the site looks like, in every state, on one page to look at and to test."""

from crispy_forms.utils import render_crispy_form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render as page
from django.utils import translation

from content.patterns.forms import FORMS
from content.patterns.pages import STATES, page_contexts
from content.patterns.snapshots import snapshot
from content.patterns.sources import TERMS
from content.patterns.standins import EXAMPLE_CLINIC
from content.rendering import render

SWATCHES = (
    "paper raised field tint ink quiet rule edge link action ketamine compare good alert alert-ground strip focus"
)


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
            "pages": STATES,
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


def page_pattern(request: HttpRequest, name: str) -> HttpResponse:
    """One page template, filled with examples."""
    language = translation.get_language()
    contexts = page_contexts(language)
    if name not in contexts:
        raise Http404
    prefix = "/patterns/" if language == "es" else "/es/patrones/"
    frame = {"clinic": EXAMPLE_CLINIC, "page_language": language, "other_language_address": f"{prefix}{name}/"}
    template, context = contexts[name]
    return page(request, template, {**frame, **context})
