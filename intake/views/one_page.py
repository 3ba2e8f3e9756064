"""Forms of one page (contact): "Send" stores first, then shows a panel if the words speak of danger.

So nobody who leaves at the panel has written in vain (clinical.md 3.1).
"""

from dataclasses import replace

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clinic_site.rulebook import wording
from content.clinic import live_address
from intake import limits
from intake.cookie import NoDraft
from intake.drafts import Draft, new_draft
from intake.forms import StepForm
from intake.journeys import say
from intake.sending import CannotKeep
from intake.views.answers import hand_over
from intake.views.steps import PLAN_FOR_TONIGHT
from intake.views.visit import Visit, form_page


@require_http_methods(["GET", "HEAD", "POST"])
@form_page
def form(visit: Visit) -> HttpResponse:
    """The one page."""
    posted = visit.request.method == "POST"
    try:
        draft = visit.draft()
    except NoDraft as reason:
        # What was typed is in the request: it is given back under a new identity, and not sent by itself, because a
        # first "Send" may have arrived under the old one.
        notice = type(reason).__name__ if posted else ""
        return page(visit, new_draft(visit.journey), again=posted, notice=notice, status=409 if posted else 200)
    return receive(visit, draft) if posted else page(visit, draft)


def receive(visit: Visit, draft: Draft) -> HttpResponse:
    """Store, then go to the panel or the confirmation."""
    journey, step = visit.journey, visit.journey.steps[0]
    bound = StepForm(journey, step, draft.emptied(), visit.language, visit.request.POST)
    if not bound.is_valid():
        return page(visit, draft, again=True, status=422)
    filled = journey.record(draft.emptied(), step, bound.answers())
    answers, shown = journey.to_send(filled)
    found = journey.danger(answers, shown)
    if draft.digest(answers) in draft.sent:  # the second click of a double click: no way around the panel either
        return visit.go(visit.address_of(journey.help) if draft.panels else visit.address("sent"))
    caution = say(step.caution(filled), visit.language)
    # In danger, what was written is kept at once; the panel's screen asks for a number.
    if caution and not found.panels and step.id not in draft.filled.asked_again:
        warned = replace(draft, filled=replace(draft.emptied(), asked_again=(step.id,)))
        return page(visit, warned, again=True, caution=caution, status=422)
    if limits.is_over(visit.request, limits.SEND):
        return page(visit, draft, again=True, notice="TooMany", status=429)
    try:
        hand_over(visit, draft, answers, shown)
    except CannotKeep:
        return page(visit, draft, again=True, notice="CannotKeep", status=503)
    panels = found.panels or draft.panels  # one that waits for its answers still does, whatever is written now
    return visit.go(
        visit.address_of(journey.help) if panels else visit.address("sent"), draft.after_send(answers, panels)
    )


def page(
    visit: Visit,
    draft: Draft,
    *,
    again: bool = False,
    caution: str = "",
    notice: str = "",
    status: int = 200,
) -> HttpResponse:
    """The form; `again` with what was just typed, which is then in the page and not in the cookie."""
    step = visit.journey.steps[0]
    data = visit.request.POST if again else None
    bound = StepForm(visit.journey, step, draft.filled, visit.language, data)
    answers = bound.answers() if again and (bound.is_valid() or bound.errors) else {}
    context = {
        "form": bound,
        "step": step,
        "here": visit.address(),
        "intro": say(step.intro, visit.language),
        "caution": caution,
        "notice": notice,
        # Words of danger in a form that cannot be sent yet: the help does not wait for the rest of it.
        "panels": _panels(visit, visit.journey.danger(answers, tuple(answers)).panels if again else (), "form"),
        "was_sent": draft.is_sent,
        "submit": _("Send"),
        "trap": limits.TRAP,
    }
    return visit.page("step", context, draft, status)


@require_http_methods(["GET", "HEAD", "POST"])
@form_page
def help_after(visit: Visit, step: str) -> HttpResponse:
    """The panel after "Send", with S1-S3 and a phone field; their answers join the inquiry."""
    asked = visit.journey.help
    if step != asked.slugs[visit.language]:
        raise Http404
    draft = visit.draft()
    if not draft.panels:
        return visit.go(visit.address("sent") if draft.is_sent else visit.address())
    if visit.request.method != "POST":
        return panel_page(visit, draft)
    bound = StepForm(visit.journey, asked, draft.filled, visit.language, visit.request.POST)
    if not bound.is_valid():
        return panel_page(visit, draft, bound, status=422)
    answers = bound.answers()
    filled = visit.journey.record(draft.filled, asked, answers)
    if visit.journey.is_asking_again(asked, filled):
        return visit.go(visit.address_of(asked), replace(draft, filled=filled))
    if limits.is_over(visit.request, limits.SEND):
        return panel_page(visit, draft, bound, notice="TooMany", status=429)
    try:
        hand_over(visit, draft, answers, tuple(answers))
    except CannotKeep:
        return panel_page(visit, draft, bound, notice="CannotKeep", status=503)
    return visit.go(visit.address("sent"), draft.after_send(answers))


def panel_page(
    visit: Visit,
    draft: Draft,
    bound: StepForm | None = None,
    *,
    notice: str = "",
    status: int = 200,
) -> HttpResponse:
    step = visit.journey.help
    shown = bound or StepForm(visit.journey, step, draft.filled, visit.language)
    context = {
        "form": shown,
        "step": step,
        "here": visit.address_of(step),
        "left_blank": [shown[name] for name in shown.left_blank],
        "panels": _panels(visit, draft.panels, "sent"),
        "plan_address": live_address(PLAN_FOR_TONIGHT, visit.language),
        "after_send": True,
        "notice": notice,
    }
    return visit.page("panel", context, draft, status)


def _panels(visit: Visit, names: tuple[str, ...], placement: wording.Placement) -> list[wording.Panel]:
    return [wording.panel(name, visit.language, placement) for name in names]
