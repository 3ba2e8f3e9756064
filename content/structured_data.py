"""A page as structured facts for machines (schema.org, JSON-LD): plain values in, one plain dict out.

Nothing is claimed that the page does not say: `reviewedBy` and `lastReviewed` stand only where a clinician approved
exactly this text, and of the clinic only what it has entered. May not know requests, settings or the database.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html.parser import HTMLParser
from typing import Any

from django.utils.safestring import SafeString

from content.clinic import Clinic, Opening, dialled
from content.rendering.marks import MOST_LED_BACK, without_cites

Facts = dict[str, Any]
# (name, path) from the front page down to the page itself.
Trail = Sequence[tuple[str, str]]

STUDIES = frozenset({"rct", "meta-analysis", "review", "open-label", "mechanism", "guideline", "case-report"})
PHYSICIANS = frozenset({"MD", "DO", "MBBS", "MBCHB"})
ABOUT_THE_CLINIC = frozenset({"policy", "story-policy"})
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# A page with more sources than these gives their addresses alone, and a page with very many only those of studies: it
# must fit in what a server can send at once.
MOST_NAMED = 12
# What could end the script element or start a comment in it (as `django.utils.html.json_script` has it).
_UNSAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def script_text(facts: Facts) -> SafeString:
    """Facts as the text of a `<script type="application/ld+json">`: no text in them can close the element."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return SafeString(text.translate(_UNSAFE))


def of_article(
    snapshot: Mapping[str, Any],
    clinic: Clinic,
    *,
    site: str,
    trail: Trail,
    live_from: datetime,
    approval: Mapping[str, Any] | None,
) -> Facts:
    """An article: the page itself, its sources, the way to it, and the clinic that publishes it.

    `site` is the address of the site without a slash at its end; `trail` ends with the article; `approval` is what its
    publication froze (`name`, `credentials`, `at`), None when nobody has reviewed it.
    """
    here = site + trail[-1][1]
    answers = list(questions(snapshot["blocks"])) if snapshot["kind"] == "faq" else []
    is_about_clinic = snapshot["kind"] in ABOUT_THE_CLINIC
    kind = "WebPage" if is_about_clinic else "MedicalWebPage"
    page: Facts = {
        "@type": [kind, "FAQPage"] if answers else kind,
        "url": here,
        "name": snapshot["title"],
        "inLanguage": snapshot["language"],
        "dateModified": live_from.isoformat(timespec="seconds"),
        "publisher": {"@id": clinic_id(site)},
    }
    if is_about_clinic:
        page["about"] = {"@id": clinic_id(site)}
    elif len(trail) > 1:
        page["about"] = {"@type": "Thing", "name": trail[-2][0]}
    if approval:
        page["lastReviewed"] = clinic.today(datetime.fromisoformat(approval["at"])).isoformat()
        page["reviewedBy"] = reviewer(approval, site)
    if answers:
        page["mainEntity"] = answers
    if snapshot["references"]:
        count = len(snapshot["references"])
        page["citation"] = [
            citation(reference, is_named=count <= MOST_NAMED)
            for reference in snapshot["references"]
            if count <= MOST_LED_BACK or reference["kind"] in STUDIES
        ]
    is_full = snapshot["topic"] == "clinic"
    return graph([page, breadcrumbs(trail, site), clinic_facts(clinic, site, is_full=is_full)])


def of_front_page(clinic: Clinic, *, site: str, path: str, language: str) -> Facts:
    """The front page of a language: the site, and the clinic with all that it has entered."""
    website: Facts = {"@type": "WebSite", "@id": site + path, "url": site + path, "inLanguage": language}
    website |= {"name": clinic.name or site.partition("://")[2], "publisher": {"@id": clinic_id(site)}}
    return graph([website, clinic_facts(clinic, site, is_full=True)])


def of_list(*, site: str, trail: Trail, language: str) -> Facts:
    """A page that leads to others: a topic, the table of studies."""
    here = site + trail[-1][1]
    page = {"@type": "CollectionPage", "@id": here, "url": here, "name": trail[-1][0], "inLanguage": language}
    return graph([page, breadcrumbs(trail, site)])


def graph(parts: Iterable[Facts]) -> Facts:
    """Parts as one document; empty ones are left out."""
    return {"@context": "https://schema.org", "@graph": [part for part in parts if part]}


# --- the clinic and its people


def clinic_id(site: str) -> str:
    return f"{site}/#clinic"


def clinic_facts(clinic: Clinic, site: str, *, is_full: bool) -> Facts:
    """The clinic: what it has entered and no more; {} while it has not even a name.

    `is_full` adds hours and places; without it the clinic is only named, with its phone.
    """
    if not clinic.name:
        return {}
    facts: Facts = {"@type": "MedicalClinic", "@id": clinic_id(site), "name": clinic.name, "url": f"{site}/"}
    if clinic.phone:
        facts["telephone"] = dialled(clinic.phone)
    if not is_full:
        return facts
    if clinic.email:
        facts["email"] = clinic.email
    if clinic.languages:
        facts["knowsLanguage"] = list(clinic.languages)
    if clinic.hours:
        facts["openingHoursSpecification"] = opening_hours(clinic.hours)
    places = [{"@type": "Place", "name": place.name, "address": place.address} for place in clinic.places]
    if len(places) == 1:
        facts["address"] = places[0]["address"]
    elif places:
        facts["location"] = places
    return facts


def opening_hours(hours: Iterable[Opening]) -> list[Facts]:
    """Weekdays with the same hours together, in the order of the week."""
    by_times: dict[tuple[str, str], list[str]] = {}
    for opening in hours:
        times = (opening.opens.isoformat("minutes"), opening.closes.isoformat("minutes"))
        by_times.setdefault(times, []).append(WEEKDAYS[opening.weekday])
    return [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": opens, "closes": closes}
        for (opens, closes), days in by_times.items()
    ]


def reviewer(approval: Mapping[str, Any], site: str) -> Facts:
    """Who approved the text: a physician where the credentials say so, else a person with the credentials they have."""
    credentials = str(approval.get("credentials") or "")
    letters = {word.strip(".,").replace(".", "").upper() for word in credentials.replace("/", " ").split()}
    facts: Facts = {
        "@type": ["Person", "Physician"] if letters & PHYSICIANS else "Person",
        "name": approval["name"],
        "worksFor": {"@id": clinic_id(site)},
    }
    if credentials:
        facts["honorificSuffix"] = credentials
    return facts


# --- the page's parts


def citation(reference: Mapping[str, Any], *, is_named: bool) -> Facts:
    """A source, as short as it can be: its line at the end of the page says the rest. One without address is named."""
    facts = {"@type": "ScholarlyArticle" if reference["kind"] in STUDIES else "CreativeWork"}
    if reference.get("url"):
        facts["@id"] = reference["url"]
    if is_named or not reference.get("url"):
        facts["name"] = reference["title"]
    return facts


def breadcrumbs(trail: Trail, site: str) -> Facts:
    """The way from the front page to a page."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": site + path}
            for place, (name, path) in enumerate(trail, 1)
        ],
    }


def questions(blocks: Iterable[Mapping[str, Any]]) -> Iterator[Facts]:
    """Every heading of the prose that asks something, with the text below it as its answer."""
    for block in blocks:
        if block["kind"] != "prose" or block.get("struck"):
            continue
        for heading, text in sections(block["html"]):
            if heading.endswith("?") and text:
                answer = {"@type": "Answer", "text": text}
                yield {"@type": "Question", "name": heading, "acceptedAnswer": answer}


def sections(html: str) -> list[tuple[str, str]]:
    """(heading, plain text below it) of stored prose, citations left out; what stands before a heading is in none."""
    reader = _Sections()
    reader.feed(without_cites(html))
    reader.close()
    return [(joined(heading), joined(text)) for heading, text in reader.found]


def joined(pieces: Iterable[str]) -> str:
    return " ".join("".join(pieces).split())


class _Sections(HTMLParser):
    """Collects the text of headings and of what stands below each."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[list[str], list[str]]] = []
        self.in_heading = False

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"h2", "h3"}:
            self.in_heading = True
            self.found.append(([], []))

    def handle_endtag(self, tag: str) -> None:
        if tag in {"h2", "h3"}:
            self.in_heading = False
        elif tag in {"p", "li"} and self.found:
            self.found[-1][1].append(" ")

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1][0 if self.in_heading else 1].append(data)
