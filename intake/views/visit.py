"""One request to one journey: its draft, where to go next, and what every page of a form has in common."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.views.decorators.gzip import gzip_page

from clinic_site.languages import address, language_of, other_language
from content.clinic import current_clinic
from intake import cookie, opened
from intake.cookie import Missing, NoDraft, TooOld, Unreadable
from intake.drafts import Draft, new_draft
from intake.journeys import JOURNEYS, Filled, Journey, Kind, Step, journey_of, say

type Context = Mapping[str, Any]

SCRIPT = "X-Comfort"


class NotOpen(Exception):
    """A form that cannot be begun now: a further part without a code (or one typed over an hour ago), or one that is
    not offered in this language.
    """


class SeeOther(HttpResponseRedirect):
    """Go there with GET: a reload after it repeats nothing."""

    status_code = 303


class Visit:
    """A request to a journey in a language."""

    def __init__(self, request: HttpRequest, journey: Journey) -> None:
        self.request = request
        self.journey = journey
        self.language = language_of(request.path_info)

    def draft(self) -> Draft:
        """The form under way, and from then on the journey as it was when it was opened. Raises NoDraft."""
        draft = cookie.read(self.request, self.journey, self.language)
        journey = journey_of(draft.journey, draft.version)
        if journey is None:
            raise Unreadable
        if journey.joins and self._is_of_another_code(draft):
            raise Missing
        self.journey = journey
        return draft

    def new_draft(self) -> Draft:
        """A form that is opened now; a further part joins what the code stands for. Raises NotOpen."""
        if not self.journey.is_offered(self.language):
            raise NotOpen
        if not self.journey.joins:
            return new_draft(self.journey)
        try:
            found = opened.read(self.request, self.language)
        except NoDraft as reason:
            raise NotOpen from reason
        return new_draft(self.journey, found.submission_id, found.secret)

    def _is_of_another_code(self, draft: Draft) -> bool:
        """Whether another code was typed at this browser since: what was filled in belongs to the earlier one."""
        try:
            return opened.read(self.request, self.language).submission_id != draft.submission_id
        except NoDraft:
            return False

    def address(self, name: str = "", language: str | None = None, **kwargs: str) -> str:
        """The path of a page of this journey: "" is its first screen."""
        return address(f"{self.journey.id}-{name}" if name else self.journey.id, language or self.language, **kwargs)

    def address_outside(self, language: str) -> str:
        """Where somebody goes for whom this journey is not open: to its list, or to the place for a code."""
        return address("own" if self.journey.kept else "sent", language)

    def address_of(self, step: Step | None, language: str | None = None) -> str:
        """The path of a screen; of the page of answers for None (a form of one page has none)."""
        if step is self.journey.steps[0] or (step is None and self.journey.at_once):
            return self.address("", language)
        if step is None:
            return self.address("check", language)
        return self.address("step", language, step=step.slugs[language or self.language])

    def address_next(self, filled: Filled) -> str:
        return self.address_of(self.journey.next(filled))

    def go(self, place: str, draft: Draft | None = None, *, spare: int = 0) -> HttpResponse:
        """Send the person to a path. Raises TooLong when the draft does not fit into the cookie, `spare` bytes less."""
        response = SeeOther(place)
        if draft is not None:
            cookie.write(response, draft, self.journey, self.language, spare=spare)
        return response

    def page(self, template: str, context: Context, draft: Draft | None = None, status: int = 200) -> HttpResponse:
        """Render a page of this journey; the draft, if given, is kept for another hour. Raises TooLong."""
        there = other_language(self.language)
        change = {"address": self.address("language"), "language": there}
        common = {
            "journey": self.journey,
            "start_address": self.address(),
            "clear_address": self.address("clear"),
            "change_language": change if self.journey.is_offered(there) else None,
            "other_language_address": None if self.journey.is_offered(there) else self.address_outside(there),
            "code_address": address("sent", self.language),
            "until": self._until(draft) if draft else None,
            "stay_address": self.address("stay") if not self.journey.at_once else "",
        }
        response = render(self.request, f"intake/{template}.html", {**common, **context}, status=status)
        if draft is not None:
            cookie.write(response, draft, self.journey, self.language)
        return response

    def _until(self, draft: Draft) -> datetime | None:
        """When a draft that is kept now will be refused, by the clinic's clock; None where nothing would be lost."""
        if self.journey.at_once or not (draft.filled.done or self.journey.joins):
            return None
        return datetime.fromtimestamp(time.time() + cookie.IDLE, ZoneInfo(current_clinic().time_zone))


def form_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page of a form: called with a Visit, never stored by a browser or an index, clear when there is no draft.

    Compressed, for old phones: what is secret in these pages (token, code, sealed answers) never stands beside words
    that another site could choose, and Django pads against guessing by length.
    """

    @gzip_page
    @wraps(view)
    def wrapped(request: HttpRequest, journey: str, **kwargs: Any) -> HttpResponse:
        visit = Visit(request, JOURNEYS[journey])
        try:
            response = view(visit, **kwargs)
        except NoDraft as reason:
            response = nothing_under_way(visit, reason)
        except NotOpen:
            response = SeeOther(visit.address_outside(visit.language))
        return private(for_script(response) if request.method == "POST" and request.headers.get(SCRIPT) else response)

    return wrapped


def for_script(response: HttpResponse) -> HttpResponse:
    """What static/js/forms.js is told of its "Send": where to go.

    Anything but a way on (an error, a warning) is left as if it had not been asked: the browser then sends the form
    itself and shows what comes, so its cookies stay behind.
    """
    short = HttpResponse(status=204)
    short.headers["X-Next"] = ""
    if isinstance(response, SeeOther):
        short.headers["X-Next"] = response.url
        short.cookies = response.cookies
    return short


def private(response: HttpResponse) -> HttpResponse:
    """Headers of a page with answers on it.

    Not `no-referrer`: under it a browser sends "Origin: null" with a form, and the check against forged requests would
    refuse every "Send". `same-origin` tells other sites as little.
    """
    patch_cache_control(response, no_store=True, private=True)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "same-origin"
    return response


def nothing_under_way(visit: Visit, reason: NoDraft) -> HttpResponse:
    """There is no form to go on with: back to its start, or a page that says why and gives back what was typed."""
    if isinstance(reason, Missing) and visit.request.method in {"GET", "HEAD"}:
        return visit.go(visit.address())
    status = {Missing: 409, TooOld: 410}.get(type(reason), 400)
    context = {"reason": type(reason).__name__, "kept": kept_words(visit)}
    response = visit.page("start_again", context, status=status)
    if not isinstance(reason, Missing):
        cookie.clear(response, visit.journey, visit.language)
    return response


def kept_words(visit: Visit) -> list[str]:
    """What the person wrote in own words on the page that was sent off, to give it back.

    By the names of any form: the page may be one of a version that is gone.
    """
    texts = {q.name for each in JOURNEYS.values() for step in each.steps for q in step.fields if q.kind is Kind.TEXT}
    posted = visit.request.POST
    lines = {q.name: say(q.words, visit.language) for s in visit.journey.steps for q in s.fields if q.kind is Kind.LINE}
    short = [f"{words}: {text}" for name, words in lines.items() if (text := posted.get(name, "").strip())]
    whole = [text for name in sorted(texts) if (text := posted.get(name, "").strip())]
    return [*whole, "\n".join(short)] if short else whole
