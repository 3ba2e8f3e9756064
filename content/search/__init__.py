"""Search over the live pages, in memory, in two languages: works with the database dead."""

from content.search.index import LONGEST_QUERY, Found, Hit, Index, Page, Section, build
from content.search.pages import (
    current,
    forget,
    form_pages,
    groups,
    keep,
    page_of_snapshot,
    prepare,
    questions,
    refresh,
    restore,
    synonyms,
    text_of,
)
from content.search.words import plain

__all__ = [
    "LONGEST_QUERY",
    "Found",
    "Hit",
    "Index",
    "Page",
    "Section",
    "build",
    "current",
    "forget",
    "form_pages",
    "groups",
    "keep",
    "page_of_snapshot",
    "plain",
    "prepare",
    "questions",
    "refresh",
    "restore",
    "synonyms",
    "text_of",
]
