"""The table of all studies, and the numbers of a drawing, for reading and as files."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from clinic_site.languages import address
from content import studies
from content.clinic import Clinic, current_clinic
from content.models import Publication, Reference, Result
from content.page_cache import live_page
from content.spreadsheets import Cell, as_csv
from content.studies import Filters, Study
from content.views.library import list_facts, same_page, sources_of


@live_page
def table(request: HttpRequest, language: str) -> HttpResponse:
    """The studies; `?kind= &topic= &found= &years= &sort= &page=`, all of which may be missing or nonsense."""
    clinic = current_clinic()
    everything = studies_of(language, clinic)
    filters = Filters.of(request.GET)
    found = studies.chosen(everything, filters)
    page = Paginator(found, studies.PAGE_SIZE).get_page(request.GET.get("page"))
    here = address("studies", language)
    trail = [(_("All references"), address("references", language)), (_("All the studies, for and against"), here)]
    context = {
        "page": page,
        "total": len(everything),
        "groups": groups(everything, filters, clinic, language),
        "earlier": link(here, filters, page.number - 1) if page.has_previous() else "",
        "later": link(here, filters, page.number + 1) if page.has_next() else "",
        "file": link(address("studies-file", language), filters),
        "is_narrowed": bool(filters.query) or page.number > 1,
        "facts": list_facts(trail, language),
    }
    return render(request, "content/studies.html", context | same_page("studies", language))


@live_page
def table_file(request: HttpRequest, language: str) -> HttpResponse:
    """The studies that the same filters leave, all of them, as CSV."""
    found = studies.chosen(studies_of(language, current_clinic()), Filters.of(request.GET))
    head = [_("Study"), _("Title"), _("Year"), _("Kind"), _("People studied"), _("Who was studied"), _("Compared with")]
    head += [_("Found"), _("Was a difference shown?"), _("Limits"), _("Checked"), _("Address")]
    kinds, names = dict(Reference.Kind.choices), studies.finding_words()
    checked = dict(Reference.Confidence.choices)
    rows = [
        [
            *(study.facts[name] for name in ("authors", "title", "year")),
            str(kinds[study.facts["kind"]]),
            *(study.facts[name] for name in ("n", "population", "comparator", "summary")),
            names[study.finding],
            study.facts["limits"],
            str(checked.get(study.facts["confidence"], "")),
            study.facts["url"],
        ]
        for study in found
    ]
    return file_of(head, rows, "studies")


@live_page
def figure_file(_request: HttpRequest, language: str, slug: str, key: str) -> HttpResponse:
    """The numbers of one drawing of a live article as CSV."""
    publication = Publication.objects.live_for(slug, language)
    if publication is None or publication.is_withdrawn:
        raise Http404
    drawn = (b for b in publication.snapshot["blocks"] if b["kind"] == "evidence" and not b.get("struck"))
    block = next((block for block in drawn if block["key"] == key), None)
    if block is None:
        raise Http404
    references = {reference["id"]: reference for reference in publication.snapshot["references"]}
    head = [
        _("Group"),
        _("Detail"),
        _("Figure"),
        _("Unit"),
        _("People"),
        _("95% interval, from"),
        _("95% interval, to"),
    ]
    head += [_("Compared with"), _("Figure of the comparison"), _("People in the comparison")]
    head += [_("Time"), _("Was a difference shown?"), _("Study"), _("Address")]
    return file_of(head, [figure_row(row, references) for row in block["rows"]], key)


def figure_row(row: Mapping[str, Any], references: Mapping[str, Mapping[str, Any]]) -> list[Cell]:
    """A row of a drawing with its exact figures and its source."""
    low, high = row.get("interval") or (None, None)
    other = row.get("comparator") or {}
    source = references.get(str(row["result"]).partition("/")[0], {})
    differs = {"yes": _("Yes"), "no": _("Not shown")}.get(str(row.get("differs")), "")
    return [
        *(row["label"], row.get("detail"), row.get("value"), row.get("unit"), row.get("n"), low, high),
        *(row.get("comparator_label") or other.get("label"), other.get("value"), other.get("n")),
        *(row.get("time"), differs),
        " ".join(str(source[name]) for name in ("authors", "year") if source.get(name)),
        source.get("url"),
    ]


def file_of(head: list[str], rows: Iterable[list[Cell]], name: str) -> HttpResponse:
    """A table to keep under a name."""
    response = HttpResponse(as_csv(head, rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def studies_of(language: str, clinic: Clinic) -> list[Study]:
    """The studies that the live pages of a language lean on, as those pages froze them. Three queries at most."""
    facts, pages = sources_of(language, clinic)
    differs: dict[str, list[str]] = {}
    for reference, said in Result.objects.values_list("reference_id", "differs"):
        differs.setdefault(reference, []).append(said)
    return [
        Study(
            fact,
            frozenset(page.topic for page in pages[id]),
            studies.finding_of(differs.get(id, ())),
            clinic.notices.get(id, ""),
        )
        for id, fact in facts.items()
        if fact["kind"] in studies.KINDS
    ]


def groups(everything: list[Study], filters: Filters, clinic: Clinic, language: str) -> list[dict[str, object]]:
    """The filters with their choices and how many studies each would leave; a choice that leaves none is not shown."""
    kinds = dict(Reference.Kind.choices)
    found = studies.finding_words()
    years = {"2023": _("2023 and later"), "2018-2022": _("2018 to 2022"), "2017": _("2017 and earlier")}
    groups = [
        ("kind", _("Kind"), {kind: str(kinds[kind]) for kind in studies.KINDS}),
        ("topic", _("Used on pages about"), {shelf.key: shelf.names[language] for shelf in clinic.shelves}),
        ("found", _("Was a difference shown?"), {value: found[value] for value in studies.FINDINGS}),
        ("years", _("Year"), years),
    ]
    return [
        {
            "name": name,
            "title": title,
            "choices": [
                {"value": value, "label": label, "is_on": getattr(filters, name) == value, "count": left}
                for value, label in {"": _("All"), **labels}.items()
                if (left := studies.count(everything, filters, name, value)) or getattr(filters, name) == value
            ],
        }
        for name, title, labels in groups
    ] + [
        {
            "name": "sort",
            "title": _("Order"),
            "choices": [
                {"value": value, "label": label, "is_on": filters.sort == value, "count": None}
                for value, label in zip(
                    studies.SORTS, (_("Newest first"), _("Oldest first"), _("By author")), strict=True
                )
            ],
        }
    ]


def link(path: str, filters: Filters, number: int = 1) -> str:
    """An address with these filters, and the page where it is not the first."""
    query = filters.query | ({"page": str(number)} if number > 1 else {})
    return f"{path}?{urlencode(query)}" if query else path
