"""Addresses of what the public reads; one list a language."""

from django.urls import URLPattern, URLResolver


def patterns(language: str) -> list[URLPattern | URLResolver]:
    """The content addresses of a language ("en" or "es"), without the /es/ prefix."""
    return []
