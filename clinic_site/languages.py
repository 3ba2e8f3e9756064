"""English stands at the root and Spanish under /es/; the address alone chooses the language.

No cookie and no Accept-Language: a cached page is the same for every reader.
"""

from collections.abc import Callable
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import get_script_prefix, reverse
from django.utils import translation

ENGLISH, SPANISH = "en", "es"
PUBLIC_URLS = "clinic_site.public_urls"


def language_of(path: str) -> str:
    """The language of an address: "es" for /es and all below it, else "en"."""
    return SPANISH if path == "/es" or path.startswith("/es/") else ENGLISH


def other_language(language: str) -> str:
    """The other of the two."""
    return ENGLISH if language == SPANISH else SPANISH


def address(name: str, language: str | None = None, **kwargs: object) -> str:
    """The path of a named public page in a language ("en", "es"; the active one when None).

    Where staff alone are served, the full address: the page is at another host.
    """
    named = f"{language or translation.get_language()}:{name}"
    path = _path(get_script_prefix(), named, tuple(kwargs.items()))
    return path if settings.SERVES_PUBLIC else absolute(path)


@lru_cache(maxsize=4096)
def _path(_prefix: str, named: str, kwargs: tuple[tuple[str, object], ...]) -> str:
    """Remembered, as a page names a dozen addresses and they are always the same."""
    return reverse(named, urlconf=PUBLIC_URLS, kwargs=dict(kwargs))


def absolute(path: str) -> str:
    """A path as a full address of the site, the same whatever host the request named."""
    return path if path.startswith("https://") else f"{settings.PUBLIC_ADDRESS}{path}"


class LanguageByAddress:
    """Middleware: activate the language that the path names, for this request only."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = language_of(request.path_info)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response
