"""Search: its own page, never kept anywhere, with help first when the words are a sign of danger."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers

from content import search as index
from content.search import LONGEST_QUERY, Found
from content.views.library import same_page


def search(request: HttpRequest, language: str) -> HttpResponse:
    """`?q=`: results for what was typed. The title never changes; nobody may keep the words or pass them on."""
    query = request.GET.get("q", "")[:LONGEST_QUERY].replace("\x00", "")
    try:
        found = index.current(language).search(query)
    except DatabaseError:
        found = Found()
    response = render(
        request,
        "content/search.html",
        {"query": query, "found": found, "asked": bool(query.strip())} | same_page("search", language),
    )
    add_never_cache_headers(response)
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
