"""Template tags that every app may use."""

from django import template

from clinic_site import languages

register = template.Library()


@register.simple_tag
def address(name: str, language: str | None = None, **kwargs: object) -> str:
    """`{% address "article" slug=page.slug %}`: the path of a public page in the active (or named) language."""
    return languages.address(name, language, **kwargs)
