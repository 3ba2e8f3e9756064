"""Addresses of the forms; one list a language."""

from django.urls import URLPattern, URLResolver


def patterns(language: str) -> list[URLPattern | URLResolver]:
    """The form addresses of a language ("en" or "es"), without the /es/ prefix."""
    return []
