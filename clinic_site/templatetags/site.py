"""Template tags that every app may use."""

from collections.abc import Iterable

from django import template
from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from clinic_site import languages

register = template.Library()


@register.simple_tag
def address(name: str, language: str | None = None, **kwargs: object) -> str:
    """`{% address "article" slug=page.slug %}`: the path of a public page in the active (or named) language."""
    return languages.address(name, language, **kwargs)


@register.simple_tag
def sheets(*names: str | Iterable[str]) -> SafeString:
    """`{% sheets "evidence" more %}`: the stylesheets a page needs beside the site's own, by name or in lists."""
    flat = [name for each in names for name in ([each] if isinstance(each, str) else each)]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', ((static(f"css/{name}.css"),) for name in flat))
