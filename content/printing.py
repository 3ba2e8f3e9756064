"""Printable lists: a live checklist as a tagged PDF, made from the very text of its page."""

from functools import lru_cache

from clinic_site import printing
from content import rendering
from content.clinic import current_clinic
from content.models import Publication

# The kinds of block that a list to take along is made of; what a page explains stays on the page.
PRINTED = frozenset({"steps", "table", "do-dont", "callout"})
KIND = "checklist"
MOST_KEPT = 32


def has_pdf(publication: Publication) -> bool:
    """Whether there is a PDF of this page here."""
    return publication.snapshot["kind"] == KIND and printing.available()


def html_of(publication: Publication) -> str:
    """The list of a publication as the document that is printed."""
    snapshot = publication.snapshot
    blocks = [block for block in snapshot["blocks"] if block["kind"] in PRINTED and not block.get("struck")]
    clinic = current_clinic()
    context = {
        "article": rendering.render({**snapshot, "blocks": blocks}, live=clinic),
        "publication": publication,
        "clinic": clinic,
    }
    return printing.document("content/printed.html", context, language=publication.language)


def pdf_of(publication: Publication) -> bytes:
    """The list as PDF bytes, made once for each text."""
    return _pdf(html_of(publication))


_pdf = lru_cache(maxsize=MOST_KEPT)(printing.pdf)
