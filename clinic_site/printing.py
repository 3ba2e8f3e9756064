"""Documents to print or keep: a template as a tagged PDF (PDF/UA-1), made by WeasyPrint.

WeasyPrint needs the pango library of the system; without it there are no PDFs and no links to them (`available`).
"""

import importlib
import logging
from collections.abc import Mapping
from functools import cache

from django.template.loader import render_to_string
from django.utils import translation

log = logging.getLogger(__name__)


@cache
def available() -> bool:
    """Whether this machine can make PDFs. Loaded when first asked for, since it is slow."""
    try:
        importlib.import_module("weasyprint")
    except (ImportError, OSError) as error:
        log.warning("No printable PDFs here: %s", error)
        return False
    return True


def document(template: str, context: Mapping[str, object], *, language: str) -> str:
    """The HTML of a document: a template that extends printed.html, in a language."""
    with translation.override(language):
        return render_to_string(template, {**context, "language": language})


def pdf(html: str) -> bytes:
    """A document as PDF/UA-1 bytes: tagged, with its language and title. Nothing is kept of it here."""
    import weasyprint

    return bytes(weasyprint.HTML(string=html, url_fetcher=_nothing).write_pdf(pdf_variant="pdf/ua-1"))


def _nothing(url: str, *_args: object, **_options: object) -> dict[str, object]:
    """A document asks for nothing from anywhere."""
    raise ValueError(f"not fetched: {url}")
