"""Marked text: what a rich-text field may hold, in stored HTML and in canonical Markdown. Pure; no database."""

from content.marks.html import (
    clean_flow,
    clean_inline,
    flow_from_html,
    flow_to_html,
    inline_from_html,
    inline_to_html,
)
from content.marks.markdown import (
    NotCanonical,
    flow_from_markdown,
    flow_to_markdown,
    inline_from_markdown,
    inline_to_markdown,
    line_to_markdown,
    settle,
    settle_flow,
)
from content.marks.runs import ID, LINKS, Flow, Inline, Part, Run, plain

__all__ = [
    "ID",
    "LINKS",
    "Flow",
    "Inline",
    "NotCanonical",
    "Part",
    "Run",
    "clean_flow",
    "clean_inline",
    "flow_from_html",
    "flow_from_markdown",
    "flow_to_html",
    "flow_to_markdown",
    "inline_from_html",
    "inline_from_markdown",
    "inline_to_html",
    "inline_to_markdown",
    "line_to_markdown",
    "plain",
    "settle",
    "settle_flow",
]
