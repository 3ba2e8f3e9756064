"""The front page, the topics, the references: ways into the library."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from math import ceil
from urllib.parse import urlencode

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from clinic_site.languages import ENGLISH, SPANISH, address, other_language
from content import rendering, structured_data
from content.clinic import Clinic, LivePage, Shelf, current_clinic
from content.models import Publication, Reference
from content.page_cache import live_page
from content.search import plain
from content.views.pictures import home_picture_path

LANGUAGES = (ENGLISH, SPANISH)
# The page whose figure stands on the front page, and the questions that lead into the library; those that are live.
FIGURE_OF = "start-here"
FIGURE_LEADS_TO = "what-the-evidence-says"
DOORS = (
    "what-the-evidence-says",
    "what-happens-at-the-clinic",
    "side-effects",
    "cost-and-insurance",
    "compare-your-options",
    "for-family-and-friends",
    "how-ketamine-works",
    "questions-people-ask",
)
MOST_DOORS = 6
# References on a page of their list: as many as can be sent at once.
ON_A_PAGE = 30


@live_page
def home(request: HttpRequest, language: str) -> HttpResponse:
    """The front page: whom this is for, the figure with both sides, the questions."""
    clinic = current_clinic()
    doors = [page for page in (clinic.page(key, language) for key in DOORS) if page]
    context = {
        "figure": front_figure(language, clinic),
        "figure_page": clinic.page(FIGURE_LEADS_TO, language) or clinic.page(FIGURE_OF, language),
        "doors": doors[:MOST_DOORS],
        "who": clinic.page("what-is-trd", language),
        "plan": clinic.page("a-plan-for-tonight", language),
        "picture": home_picture_path(clinic, language),
        "facts": structured_data.script_text(
            structured_data.of_front_page(
                clinic, site=settings.PUBLIC_ADDRESS, path=address("home", language), language=language
            )
        ),
    }
    return render(request, "content/home.html", context | same_page("home", language))


@live_page
def topics(request: HttpRequest, language: str) -> HttpResponse:
    """The whole library, as a path and from A to Z."""
    clinic = current_clinic()
    shelves = [shelf_of(shelf, language, clinic) for shelf in clinic.shelves]
    context = {"shelves": [shelf for shelf in shelves if shelf["pages"]], "letters": letters(language, clinic)}
    return render(request, "content/topics.html", context | same_page("topics", language))


@live_page
def topic(request: HttpRequest, language: str, slug: str) -> HttpResponse:
    """One topic's pages in reading order."""
    clinic = current_clinic()
    shelf = next((s for s in clinic.shelves if s.slugs[language] == slug), None)
    if shelf is None:
        raise Http404
    paths = {code: address("topic", code, slug=shelf.slugs[code]) for code in LANGUAGES}
    context = {
        "topic": {"name": shelf.names[language]},
        "pages": clinic.pages_of(shelf.key, language),
        "topics_path": address("topics", language),
        "alternates": list(paths.items()),
        "other_language_address": paths[other_language(language)],
        "facts": list_facts(
            [(_("All topics"), address("topics", language)), (shelf.names[language], paths[language])], language
        ),
    }
    return render(request, "content/topic.html", context)


@live_page
def references(request: HttpRequest, language: str, number: int = 1) -> HttpResponse:
    """Every source that the live pages of a language lean on, in parts; `?kind= &page=` shows one kind alone."""
    clinic = current_clinic()
    facts, pages = sources_of(language, clinic)
    counts = Counter(fact["kind"] for fact in facts.values())
    labels = dict(Reference.Kind.choices)
    chosen = request.GET.get("kind", "")
    chosen = chosen if chosen in counts else ""
    shown = [fact for fact in facts.values() if chosen in ("", fact["kind"])]
    shown.sort(key=lambda fact: (plain(fact["authors"]), fact["id"]))
    sources = [
        {"facts": fact, "notice": clinic.notices.get(fact["id"], ""), "pages": pages[fact["id"]]} for fact in shown
    ]
    parts = Paginator(sources, ON_A_PAGE)
    if not 1 <= number <= parts.num_pages or (number == 1 and "number" in request.resolver_match.kwargs):
        raise Http404
    page = parts.get_page(request.GET.get("page") if chosen else number)
    context = {
        "kinds": [(kind, labels.get(kind, kind), counts[kind]) for kind in labels if kind in counts],
        "chosen": chosen,
        "page": page,
        "earlier": part_of_list(language, chosen, page.number - 1) if page.has_previous() else "",
        "later": part_of_list(language, chosen, page.number + 1) if page.has_next() else "",
    }
    context |= same_page("references", language)
    return render(request, "content/references.html", context if page.number == 1 else context | {"alternates": []})


def part_of_list(language: str, kind: str, number: int) -> str:
    """The address of a part of the list of references."""
    here = address("references", language)
    if kind:
        return f"{here}?{urlencode({'kind': kind} | ({'page': number} if number > 1 else {}))}"
    return address("references-page", language, number=number) if number > 1 else here


def list_pages(sources: int) -> int:
    """How many parts a list of so many references has."""
    return max(1, ceil(sources / ON_A_PAGE))


def list_facts(below: Sequence[tuple[str, str]], language: str) -> SafeString:
    """The JSON-LD text of a page that leads to others: `below` is the way to it from the front page."""
    trail = [(_("Home"), address("home", language)), *below]
    facts = structured_data.of_list(site=settings.PUBLIC_ADDRESS, trail=trail, language=language)
    return structured_data.script_text(facts)


def front_figure(language: str, clinic: Clinic) -> SafeString | str:
    """The first chart of the page that every reader should start with, "" while it is not live."""
    page = clinic.page(FIGURE_OF, language)
    if page is None:
        return ""
    publication = Publication.objects.live_for(page.slug, language)
    if publication is None or publication.is_withdrawn:
        return ""
    charts = (block for block in publication.snapshot["blocks"] if block["kind"] == "evidence")
    block = next((block for block in charts if not block.get("struck")), None)
    return rendering.render_block(block, publication.snapshot, page.path, live=clinic) if block else ""


def shelf_of(shelf: Shelf, language: str, clinic: Clinic) -> dict[str, object]:
    """A topic with its pages, as the template takes it."""
    path = address("topic", language, slug=shelf.slugs[language])
    return {"name": shelf.names[language], "path": path, "pages": clinic.pages_of(shelf.key, language)}


def letters(language: str, clinic: Clinic) -> list[dict[str, object]]:
    """All live pages by the first letter of their title, accents off."""
    pages = sorted((p for p in clinic.pages.values() if p.language == language), key=lambda page: plain(page.title))
    return [
        {"letter": letter.upper(), "pages": list(found)}
        for letter, found in groupby(pages, key=lambda p: plain(p.title)[:1])
    ]


def sources_of(language: str, clinic: Clinic) -> tuple[dict[str, dict[str, str]], dict[str, list[LivePage]]]:
    """The frozen facts of every reference of the live pages by id, and the pages that lean on each."""
    facts: dict[str, dict[str, str]] = {}
    pages: dict[str, list[LivePage]] = {}
    for publication in Publication.objects.live().filter(language=language).order_by("live_from", "id"):
        page = clinic.page(publication.key, language)
        for reference in publication.snapshot["references"]:
            facts[reference["id"]] = reference
            pages.setdefault(reference["id"], []).extend([page] if page else [])
    return facts, pages


def same_page(name: str, language: str) -> dict[str, object]:
    """The addresses of a page that exists in both languages, as the base template takes them."""
    paths = {code: address(name, code) for code in LANGUAGES}
    return {"alternates": list(paths.items()), "other_language_address": paths[other_language(language)]}
