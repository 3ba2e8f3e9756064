"""An article at its address, as Markdown, and every version it ever had."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from clinic_site.languages import ENGLISH, SPANISH, address, other_language
from content import blocks, printing, rendering, snapshots, structured_data
from content.clinic import Clinic, LivePage, current_clinic
from content.comparison import compare
from content.models import Article, Publication
from content.page_cache import live_page
from content.views.pictures import article_picture_path


@live_page
def article(request: HttpRequest, language: str, slug: str) -> HttpResponse:
    """The live article; 410 with the reason when it was withdrawn; a redirect when it moved."""
    publication = Publication.objects.live_for(slug, language)
    if publication is None:
        return moved(slug, language)
    if publication.is_withdrawn:
        return withdrawn(request, publication)
    return render(request, "content/article.html", live_context(publication, current_clinic()))


@live_page
def markdown(_request: HttpRequest, language: str, slug: str) -> HttpResponse:
    """The live article as canonical Markdown, the form in which it is also kept in files."""
    publication = Publication.objects.live_for(slug, language)
    if publication is None or publication.is_withdrawn:
        raise Http404
    # This column of the draft alone: the public side's role may read no other (`manage.py grant_public_role`).
    interval = Article.objects.values_list("review_interval_months", flat=True).get(pk=publication.article_id)
    document = snapshots.document_of(publication.snapshot, interval)
    response = HttpResponse(blocks.to_markdown(document), content_type="text/markdown; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def printed(_request: HttpRequest, language: str, slug: str) -> HttpResponse:
    """A live checklist as a tagged PDF. 404 for any other page, and where this machine cannot make PDFs."""
    publication = Publication.objects.live_for(slug, language)
    if publication is None or publication.is_withdrawn or not printing.has_pdf(publication):
        raise Http404
    response = HttpResponse(printing.pdf_of(publication), content_type="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{publication.slug}.pdf"'
    response.headers["Cache-Control"] = "no-cache"
    return response


def printed_path(publication: Publication) -> str:
    """Where the PDF of a page is; empty when there is none."""
    has_pdf = printing.has_pdf(publication)
    return address("article-printed", publication.language, slug=publication.slug) if has_pdf else ""


def versions(request: HttpRequest, language: str, slug: str) -> HttpResponse:
    """All versions of a page, newest first, each with the time in which it stood."""
    published = history(slug, language)
    page = live_of(published)
    return render(
        request,
        "content/article_versions.html",
        {
            "title": published[0].title,
            "path": page.path if page else "",
            "versions": version_lines(published),
            "other_language_address": None,
        },
    )


def version(request: HttpRequest, language: str, slug: str, number: int) -> HttpResponse:
    """One version as it was published, with a notice when it is not the one that stands."""
    publication = of_number(history(slug, language), number)
    if publication.is_withdrawn:
        return withdrawn(request, publication)
    clinic = current_clinic()
    context = article_context(publication, clinic)
    live = clinic.page(publication.key, language)
    context["notices"] = reference_notices(publication, clinic)
    if not live or live.number != number:
        day = date_format(timezone.localdate(publication.live_from))
        notice = {"kind": "past", "text": _("It was published on %s.") % day}
        context["notices"] = [notice | ({"path": live.path, "link": _("Read the page as it is now")} if live else {})]
    return render(request, "content/version.html", context | {"is_live": False, "other_language_address": None})


def changes(request: HttpRequest, language: str, slug: str, number: int) -> HttpResponse:
    """What changed in a version against the published one before it."""
    published = history(slug, language)
    newer = of_number(published, number)
    # Not the one with the number below: a later number may have been published for an earlier moment.
    before = published[published.index(newer) + 1 :]
    older = next((publication for publication in before if not publication.is_withdrawn), None)
    if older is None or newer.is_withdrawn:
        raise Http404
    page = live_of(published)
    return render(
        request,
        "content/comparison.html",
        {
            "title": newer.title,
            "path": page.path if page else "",
            "versions_path": address("article-versions", language, slug=slug),
            "older": older,
            "newer": newer,
            "changes": compare(older.snapshot, newer.snapshot),
            "other_language_address": None,
        },
    )


def moved(slug: str, language: str) -> HttpResponsePermanentRedirect:
    """To the address that a page has now. Raises Http404 when none ever stood here.

    For good, as search engines read it; but a browser asks each time, since the page may move back, and a reader who
    kept both ways would be sent to and fro.
    """
    now = Publication.objects.moved_to(slug, language)
    if now is None or now == slug:
        raise Http404
    response = redirect(address("article", language, slug=now), permanent=True)
    response.headers["Cache-Control"] = "no-cache"
    return response


def withdrawn(request: HttpRequest, publication: Publication) -> HttpResponse:
    """The tombstone: gone, with the public reason."""
    clinic, language = current_clinic(), publication.language
    context = {
        "title": publication.title,
        "reason": publication.public_reason,
        "since": publication.live_from,
        "next_pages": clinic.pages_of(publication.topic, language)[:4],
        "versions_path": address("article-versions", language, slug=publication.slug),
        "other_language_address": None,
    }
    return render(request, "content/withdrawn.html", context, status=410)


def live_context(publication: Publication, clinic: Clinic) -> dict[str, Any]:
    """All that `content/article.html` takes for the live page."""
    page = clinic.page(publication.key, publication.language)
    return article_context(publication, clinic, files=files_of(publication)) | {
        "notices": [*overdue_notices(publication, clinic), *reference_notices(publication, clinic)],
        "facts": structured_facts(publication, clinic),
        "picture": article_picture_path(page, clinic) if page else "",
    }


def article_context(publication: Publication, clinic: Clinic, *, files: str = "") -> dict[str, Any]:
    """What `content/article.html` takes, but for the notices; `files` as `rendering.render` has it."""
    language, key = publication.language, publication.key
    rendered = rendering.render(publication.snapshot, live=clinic, terms=clinic.terms.get(language, {}), files=files)
    other = clinic.page(key, other_language(language))
    english = clinic.page(key, ENGLISH)
    next_pages = [page for page in (clinic.page(next_key, language) for next_key in rendered.next_keys) if page]
    return {
        "article": rendered,
        "page": {
            "number": publication.number,
            "live_from": publication.live_from,
            "approval": approval_of(publication),
            "review_due": publication.review_due,
            "is_overdue": is_overdue(publication, clinic.today()),
        },
        "next_pages": next_pages,
        "topic": topic_of(publication.topic, language, clinic),
        "versions_path": address("article-versions", language, slug=publication.slug),
        "english_slug": english.slug if english else key,
        "alternates": alternates(english, clinic.page(key, SPANISH)),
        "printed_path": printed_path(publication),
        "is_live": True,
        "other_language_address": other.path if other else None,
    }


def structured_facts(publication: Publication, clinic: Clinic) -> SafeString:
    """The live page as the text of its JSON-LD block."""
    language = publication.language
    topic = topic_of(publication.topic, language, clinic)
    trail = [
        (_("Home"), address("home", language)),
        *([(topic["name"], topic["path"])] if topic else []),
        (publication.title, address("article", language, slug=publication.slug)),
    ]
    facts = structured_data.of_article(
        publication.snapshot,
        clinic,
        site=settings.PUBLIC_ADDRESS,
        trail=trail,
        live_from=publication.live_from,
        approval=publication.approval,
    )
    return structured_data.script_text(facts)


def files_of(publication: Publication) -> str:
    """Below which address the numbers of a live page's drawings stand."""
    where = {"slug": publication.slug, "key": "key"}
    return address("article-figure", publication.language, **where).removesuffix("key.csv")


def alternates(*pages: LivePage | None) -> list[tuple[str, str]]:
    """(language, path) of the live versions of a page, for hreflang; nothing when there is only one."""
    found = [(page.language, page.path) for page in pages if page]
    return found if len(found) > 1 else []


def topic_of(key: str, language: str, clinic: Clinic) -> dict[str, str] | None:
    """Name and path of a topic, or None for one that is not there."""
    for shelf in clinic.shelves:
        if shelf.key == key:
            return {"name": shelf.names[language], "path": address("topic", language, slug=shelf.slugs[language])}
    return None


def approval_of(publication: Publication) -> dict[str, Any] | None:
    """Who stands by this text: reviewer, credentials and date; None when nobody of this clinic has."""
    facts = publication.approval
    if not facts:
        return None
    day = timezone.localdate(datetime.fromisoformat(facts["at"]))
    return {"reviewer": facts["name"], "credentials": facts["credentials"], "on": day}


def is_overdue(publication: Publication, today: date) -> bool:
    """Whether the review that was promised is late."""
    return bool(publication.review_due and publication.review_due < today)


def overdue_notices(publication: Publication, clinic: Clinic) -> list[dict[str, str]]:
    """The notice of a late review, or nothing."""
    if not is_overdue(publication, clinic.today()):
        return []
    return [{"kind": "overdue", "text": _("It was due on %s.") % date_format(publication.review_due)}]


def reference_notices(publication: Publication, clinic: Clinic) -> list[dict[str, str]]:
    """The notice that a study which this page leans on was corrected or retracted, or nothing."""
    leaning = [r["id"] for r in publication.snapshot["references"] if r["id"] in clinic.notices]
    return [{"kind": "reference", "text": _("It is marked in the list at the end.")}] if leaning else []


def history(slug: str, language: str) -> list[Publication]:
    """Every publication of the article at an address that has come due, newest first. Raises Http404 for none."""
    published = list(Publication.objects.history(slug, language))
    if not published:
        raise Http404
    return published


def of_number(published: Sequence[Publication], number: int) -> Publication:
    """The publication with a number. Raises Http404."""
    for publication in published:
        if publication.number == number:
            return publication
    raise Http404


def live_of(published: Sequence[Publication]) -> LivePage | None:
    """The live page of an article whose history this is."""
    return current_clinic().page(published[0].key, published[0].language)


def version_lines(published: Sequence[Publication]) -> list[dict[str, Any]]:
    """One line a version for the template, newest first."""
    ends = [None, *(newer.live_from for newer, _older in pairwise([*published, published[-1]]))]
    lines = []
    for place, publication in enumerate(published):
        where = {"slug": publication.slug, "number": publication.number}
        before = any(not older.is_withdrawn for older in published[place + 1 :])
        lines.append(
            {
                "number": publication.number,
                "live_from": publication.live_from,
                "until": ends[place],
                "is_live": place == 0 and not publication.is_withdrawn,
                "is_withdrawn": publication.is_withdrawn,
                "reason": publication.public_reason,
                "approval": approval_of(publication),
                "path": address("article-version", publication.language, **where),
                "compare_path": address("article-changes", publication.language, **where) if before else "",
            }
        )
    return lines
