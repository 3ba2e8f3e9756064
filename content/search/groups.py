"""The word groups of `starter/words.yaml`: what people type, and the pages that it leads to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from content.search.words import plain


@dataclass(frozen=True)
class Group:
    """Words that mean one thing: the pages to put first, and whether they are a sign of danger."""

    term: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    go: tuple[str, ...]
    show_crisis: bool


def load_groups(data: Mapping[str, Any]) -> tuple[Group, ...]:
    """The groups of a parsed `words.yaml`. Raises KeyError for one without term or pages."""
    return tuple(
        Group(
            term={"en": g["term"], "es": g["term_es"]},
            words={
                language: tuple(dict.fromkeys(filter(None, (plain(str(w)) for w in [*g.get(language, ()), g[term]]))))
                for language, term in (("en", "term"), ("es", "term_es"))
            },
            go=tuple(g["go"]),
            show_crisis=bool(g.get("show_crisis")),
        )
        for g in data["groups"]
    )
