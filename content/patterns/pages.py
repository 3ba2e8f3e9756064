"""A filled context for every page template, so that each can be looked at and tested before a view serves it."""

from datetime import datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from content.comparison import compare
from content.patterns.forms import FORMS
from content.patterns.snapshots import ENGLISH, snapshot
from content.patterns.sources import REFERENCES, TERMS
from content.patterns.standins import EXAMPLE_CLINIC, ExamplePage
from content.rendering import render, render_block

DAY = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("America/Chicago"))
DUE = datetime(2027, 5, 24, 9, 0, tzinfo=ZoneInfo("America/Chicago"))
STATES = {
    "unreviewed": {"number": 1, "live_from": DAY, "approval": None, "review_due": DUE},
    "reviewed": {
        "number": 2,
        "live_from": DAY,
        "review_due": DUE,
        "approval": {"reviewer": "[name]", "credentials": "[license]", "on": DAY},
    },
    "late": {"number": 2, "live_from": DAY, "approval": None, "is_overdue": True, "review_due": DAY},
}
DOORS = [
    ExamplePage(
        "#1", "How well does it work?", "54 of 100 in US clinics, 26 of 100 veterans. Two trials found no clear gain."
    ),
    ExamplePage(
        "#2", "What happens at the clinic?", "A 40-minute drip in a chair, then rest. An adult you know takes you home."
    ),
    ExamplePage(
        "#3", "What are the risks?", "At least half of people feel strange, floaty or woozy. Some risks are serious."
    ),
    ExamplePage("#4", "What does it cost?", "Listings most often say $400 to $900 a session. Many plans do not pay."),
    ExamplePage("#5", "What else could I try?", "Seven options with the same questions. Waiting is one of them."),
    ExamplePage("#6", "I am worried about someone", "What you can do tonight, and what to ask us."),
]


def page_contexts(language: str) -> dict[str, tuple[str, dict[str, object]]]:
    """{name: (template, context)} of every page of the library."""
    page = snapshot(language)
    article = render(page, live=EXAMPLE_CLINIC, terms=TERMS[language])
    figure = render_block(
        next(block for block in ENGLISH if block["key"] == "groups"), page, "/patterns/article/", live=EXAMPLE_CLINIC
    )
    earlier = {**page, "summary": "Some people feel better.", "blocks": page["blocks"][1:]}
    reading = {
        "article": article,
        "next_pages": DOORS[:2],
        "topic": {"name": "The evidence", "path": "#topic"},
        "versions_path": "#versions",
        "english_slug": "pattern",
    }
    versions = [
        {"number": 3, "live_from": DAY, "is_live": True, "approval": None, "path": "#v3", "compare_path": "#c3"},
        {"number": 2, "live_from": DAY, "until": DAY, "is_withdrawn": True, "reason": "A figure was wrong."},
        {"number": 1, "live_from": DAY, "until": DAY, "approval": {"reviewer": "[name]"}, "path": "#v1"},
    ]
    sources = [{"facts": facts, "notice": "", "pages": DOORS[:1]} for facts in REFERENCES]
    sources[1]["notice"] = "retracted"
    return {
        "home": (
            "content/home.html",
            {"figure": figure, "figure_page": DOORS[0], "doors": DOORS, "who": DOORS[1], "plan": DOORS[2]},
        ),
        "article": ("content/article.html", {**reading, "page": STATES["unreviewed"], "is_live": True}),
        "past": (
            "content/version.html",
            {**reading, "page": STATES["reviewed"], "notices": [{"kind": "past", "path": "#", "link": "Read today's"}]},
        ),
        "withdrawn": (
            "content/withdrawn.html",
            {"title": "An example page", "reason": "A figure on it was wrong.", "since": DAY, "next_pages": DOORS[:2]},
        ),
        "versions": (
            "content/article_versions.html",
            {"title": "An example page", "path": "#live", "versions": versions},
        ),
        "comparison": (
            "content/comparison.html",
            {
                "title": "An example page",
                "path": "#live",
                "versions_path": "#versions",
                "older": SimpleNamespace(number=1),
                "newer": SimpleNamespace(number=2),
                "changes": compare(earlier, page),
            },
        ),
        "topic": ("content/topic.html", {"topic": {"name": "The evidence"}, "pages": DOORS, "topics_path": "#topics"}),
        "topics": (
            "content/topics.html",
            {
                "shelves": [
                    {"name": "The basics", "path": "#basics", "pages": DOORS[:2]},
                    {"name": "The evidence", "path": "#evidence", "pages": DOORS[2:5]},
                ],
                "letters": [{"letter": "H", "pages": DOORS[:1]}, {"letter": "W", "pages": DOORS[1:5]}],
            },
        ),
        "references": (
            "content/references.html",
            {
                "kinds": [("", "All", 7), ("rct", "Randomized trials", 2), ("regulator", "Regulators", 1)],
                "chosen": "rct",
                "sources": sources,
            },
        ),
        "form": ("patterns/form.html", {"form": FORMS["one-control-error"]()}),
    }
