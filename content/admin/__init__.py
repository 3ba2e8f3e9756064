"""Content in the stock admin. Importing it registers every page."""

from content.admin import articles, clinic, sources

__all__ = ["articles", "clinic", "sources"]
