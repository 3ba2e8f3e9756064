"""The table of all studies that the live pages lean on: what may be asked of it, and what it answers.

Plain values in, plain values out: the view reads the publications. Rules, labels, forms and price lists are no studies;
the list of references has them.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from content.search import plain

# In the order of a reader's trust; no other kind of reference is a study.
KINDS = ("rct", "meta-analysis", "open-label", "review", "case-report", "guideline", "mechanism")
# What the results of a study say together.
SHOWN, NOT_SHOWN, BOTH, NO_COMPARISON = "yes", "no", "both", "none"
FINDINGS = (SHOWN, NOT_SHOWN, NO_COMPARISON)
# (name, first year, last year); a source without a year is in none.
YEARS = (("2023", 2023, 9999), ("2018-2022", 2018, 2022), ("2017", 0, 2017))
SORTS = ("newest", "oldest", "author")
PAGE_SIZE = 30

_ID = re.compile(r"^[a-z0-9-]{1,60}$")


@dataclass(frozen=True)
class Study:
    """A study: the frozen facts of its reference, the topics of the pages that lean on it, what its results show."""

    facts: Mapping[str, Any]
    topics: frozenset[str]
    finding: str
    notice: str = ""

    @property
    def people(self) -> str:
        """How many were studied; "" where the reference holds no number ("guidance", "review")."""
        people = self.facts["n"] or ""
        return people if any(letter.isdigit() for letter in people) else ""

    @property
    def year(self) -> int | None:
        return self.facts["year"]


@dataclass(frozen=True)
class Filters:
    """What a reader asked for; "" stands for all. `of` reads an address and drops what it does not know."""

    kind: str = ""
    topic: str = ""
    found: str = ""
    years: str = ""
    sort: str = SORTS[0]

    @classmethod
    def of(cls, query: Mapping[str, str]) -> "Filters":
        """The filters of a query string."""
        topic = query.get("topic", "")
        return cls(
            kind=known(query.get("kind", ""), KINDS),
            topic=topic if _ID.match(topic) else "",
            found=known(query.get("found", ""), FINDINGS),
            years=known(query.get("years", ""), [name for name, *_ends in YEARS]),
            sort=known(query.get("sort", ""), SORTS) or SORTS[0],
        )

    @property
    def query(self) -> dict[str, str]:
        """The query string that `of` reads back, as short as it can be."""
        values = {"kind": self.kind, "topic": self.topic, "found": self.found, "years": self.years}
        values["sort"] = "" if self.sort == SORTS[0] else self.sort
        return {name: value for name, value in values.items() if value}


def known(value: str, values: Iterable[str]) -> str:
    """The value if it is one of those, else ""."""
    return value if value in values else ""


def finding_of(differs: Iterable[str]) -> str:
    """What the results of a study show together, from the `differs` of each ("yes", "no" or "")."""
    said = set(differs) & {SHOWN, NOT_SHOWN}
    return BOTH if len(said) == 2 else said.pop() if said else NO_COMPARISON


def finding_words() -> dict[str, str]:
    """What the results of a study show together, in the active language."""
    return {
        SHOWN: _("A difference was shown"),
        NOT_SHOWN: _("Not shown to differ"),
        BOTH: _("Shown for some measures, not for others"),
        NO_COMPARISON: _("Not a comparison, or not tested"),
    }


# --- one test a filter: does a study pass?


def _of_kind(study: Study, kind: str) -> bool:
    return study.facts["kind"] == kind


def _of_topic(study: Study, topic: str) -> bool:
    return topic in study.topics


def _of_finding(study: Study, found: str) -> bool:
    return study.finding == found or (study.finding == BOTH and found in (SHOWN, NOT_SHOWN))


def _of_years(study: Study, years: str) -> bool:
    return any(name == years and first <= (study.year or -1) <= last for name, first, last in YEARS)


TESTS: Mapping[str, Callable[[Study, str], bool]] = {
    "kind": _of_kind,
    "topic": _of_topic,
    "found": _of_finding,
    "years": _of_years,
}


def chosen(studies: Iterable[Study], filters: Filters) -> list[Study]:
    """The studies that pass every filter, in the order that was asked for."""
    wanted = [(TESTS[name], value) for name in TESTS if (value := getattr(filters, name))]
    return in_order((s for s in studies if all(passes(s, value) for passes, value in wanted)), filters.sort)


def count(studies: Sequence[Study], filters: Filters, name: str, value: str) -> int:
    """How many studies there would be if this one filter were set to this value and the others stayed."""
    return len(chosen(studies, replace(filters, **{name: value})))


def in_order(studies: Iterable[Study], sort: str) -> list[Study]:
    """By year, those without one last, or by author."""
    by_author = sorted(studies, key=lambda study: (plain(study.facts["authors"]), study.facts["id"]))
    if sort == "author":
        return by_author
    if sort == "oldest":
        return sorted(by_author, key=lambda study: study.year or 9999)
    return sorted(by_author, key=lambda study: -(study.year or 0))
