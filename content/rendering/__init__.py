"""A snapshot becomes a page: the one path for the live page, the preview of a draft and every past version.

A snapshot is plain JSON and holds all that a publication freezes; `live` brings what is shown as it is today (phone,
addresses of other pages, notices on references). Nothing here reads the database, so pages render without it.
"""

from content.rendering.evidence import MixedOutcomes
from content.rendering.page import Article, Heading, render, render_block

__all__ = ["Article", "Heading", "MixedOutcomes", "render", "render_block"]
