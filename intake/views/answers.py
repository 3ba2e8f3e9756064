"""The page of answers, and "Send"."""

from dataclasses import replace

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from intake import cookie, limits, summary
from intake.cookie import NoDraft, TooOld, Unreadable
from intake.drafts import Draft
from intake.journeys import Answer, journey_of
from intake.sending import CannotKeep, send
from intake.views.visit import Visit, form_page


@require_http_methods(["GET", "HEAD", "POST"])
@form_page
def check(visit: Visit) -> HttpResponse:
    """Show all answers with a way to change each; on POST send exactly what the page showed."""
    if visit.request.method == "POST":
        return receive(visit)
    draft = visit.draft()
    if draft.is_sent and not draft.filled.adding:
        return visit.go(visit.address("sent"))
    if not visit.journey.complete(draft.filled):
        return visit.go(visit.address_next(draft.filled))
    return answers_page(visit, draft, notice="Empty" if visit.journey.is_empty(draft.filled) else "")


def receive(visit: Visit) -> HttpResponse:
    """ "Send". What the page held is sent, even if another tab has changed or sent the answers in the meantime."""
    try:
        draft = shown_draft(visit)
    except TooOld:
        # The page was open for more than an hour, its answers were kept alive in another tab or by "more time".
        return answers_page(visit, complete_draft(visit), notice="Again", status=409)
    if not visit.journey.complete(draft.filled):
        return visit.go(visit.address_next(draft.filled))
    if visit.journey.is_empty(draft.filled):
        return answers_page(visit, draft, notice="Empty", status=422)
    answers, shown = visit.journey.to_send(draft.filled)
    if draft.digest(answers) in draft.sent:
        return visit.go(visit.address("sent"))
    if limits.is_over(visit.request, limits.SEND):
        return answers_page(visit, draft, notice="TooMany", status=429)
    try:
        hand_over(visit, draft, answers, shown)
    except CannotKeep:
        return answers_page(visit, draft, notice="CannotKeep", status=503)
    return visit.go(visit.address("sent"), draft.after_send(answers))


def complete_draft(visit: Visit) -> Draft:
    """The draft in the cookie, when all of it is answered and none of it sent. Raises TooOld."""
    draft = visit.draft()
    if not visit.journey.complete(draft.filled) or (draft.is_sent and not draft.filled.adding):
        raise TooOld
    return draft


def shown_draft(visit: Visit) -> Draft:
    """The draft that the page of answers was made from, with what has been sent since. Raises NoDraft."""
    draft = cookie.read_snapshot(visit.request.POST.get("page", ""), visit.journey, visit.language)
    journey = journey_of(draft.journey, draft.version)
    if journey is None:
        raise Unreadable
    visit.journey = journey
    try:
        kept = cookie.read(visit.request, journey, visit.language)
    except NoDraft:
        return draft
    return replace(draft, sent=kept.sent) if kept.submission_id == draft.submission_id else draft


def hand_over(visit: Visit, draft: Draft, answers: dict[str, Answer], shown: tuple[str, ...]) -> None:
    """Seal and keep, under the identity that the form was opened with. Raises CannotKeep."""
    send(
        answers,
        journey=draft.journey,
        journey_version=draft.version,
        language=visit.language,
        shown=shown,
        versions=visit.journey.versions(visit.language, shown),
        submission_id=draft.submission_id,
        secret=draft.secret,
        marks=limits.marks(visit.request, draft, visit.journey),
        opened=draft.opened if visit.journey.joins else 0,
    )


def answers_page(visit: Visit, draft: Draft, *, notice: str = "", status: int = 200) -> HttpResponse:
    number, of = visit.journey.progress(None, draft.filled)
    path = visit.journey.path(draft.filled)
    context = {
        "sections": [
            (section.heading, [(row, visit.address_of(row.step)) for row in section.rows])
            for section in summary.sections(visit.journey, draft.filled, visit.language)
        ],
        "snapshot": cookie.snapshot(draft, visit.journey, visit.language),
        "adding": draft.is_sent or visit.journey.joins,
        "number": number,
        "of": of,
        "back": visit.address_of(path[-1] if path else visit.journey.help),
        "notice": notice,
    }
    return visit.page("check", context, draft, status)
