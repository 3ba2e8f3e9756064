"""What a first visit to a page costs: its HTML and the stylesheets it names, compressed as they are sent.

A server may send about ten packets before it hears back (RFC 6928): a page within them is there after one round trip.
"""

import re
from functools import cache

import brotli
from django.conf import settings

from clinic_site import stylesheet

# Bytes of HTML and CSS of a page; the guide to deciding and the table of studies hold more than a page (`LARGE`).
MOST = 14 * 1024
MOST_LARGE = 20 * 1024
LARGE = frozenset({"compare-your-options"})

_SHEET = re.compile(r'<link rel="stylesheet" href="[^"]*(css/[a-z]+)(?:\.[0-9a-f]{12})?\.css"')


def weight(html: str) -> int:
    """The bytes of a page and of every stylesheet it names."""
    return compressed(html) + sum(sheet_weight(f"{sheet}.css") for sheet in _SHEET.findall(html))


def most(key: str) -> int:
    """How much the page of a key may weigh."""
    return MOST_LARGE if key in LARGE else MOST


def compressed(text: str) -> int:
    """The bytes of a text as the ready pages and static files are sent to a browser of today."""
    return len(brotli.compress(text.encode(), quality=11))


@cache
def sheet_weight(sheet: str) -> int:
    """The bytes of a stylesheet. Raises KeyError for one that is not the public site's."""
    return compressed(stylesheet.joined(settings.BASE_DIR / "static" / "css", sheet))
