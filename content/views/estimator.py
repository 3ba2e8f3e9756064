"""The cost estimator: what is typed is summed up in the answer and kept nowhere."""

from collections.abc import Mapping
from typing import Any

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from content.clinic import current_clinic
from content.estimate import totals
from content.estimator import EstimatorForm
from content.models import Publication
from content.rendering.page import day
from content.views.library import same_page

PAGE = "cost-estimator"


@csrf_exempt  # it changes nothing and needs no cookie
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def estimator(request: HttpRequest, language: str) -> HttpResponse:
    """The form alone (GET), or with the sums below it (POST); an error keeps what was typed. Never kept anywhere."""
    frozen = fees_of(language)
    form = EstimatorForm(request.POST if request.method == "POST" else None, frozen.get("fees", ()))
    context = {
        "form": form,
        "dated": day(frozen.get("dated")),
        "totals": list(totals(form.costs())) if form.is_valid() else [],
        "page": current_clinic().page(PAGE, language),
        "estimate_page": current_clinic().page("good-faith-estimate", language),
    }
    response = render(request, "content/estimator.html", context | same_page("estimator", language))
    add_never_cache_headers(response)
    response.headers["Cache-Control"] = "no-store, private"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def fees_of(language: str) -> Mapping[str, Any]:
    """The fees that the live page froze, with their date; nothing when there are none or the database is away."""
    live = current_clinic().page(PAGE, language)
    try:
        page = Publication.objects.live_for(live.slug, language) if live else None
    except DatabaseError:
        page = None
    blocks = page.snapshot["blocks"] if page and not page.is_withdrawn else []
    return next((block for block in blocks if block.get("what") == "estimator"), {})
