"""A screen of a journey: shown, and sent off. And the screen of the panels, which comes before anything else."""

from dataclasses import replace

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clinic_site.rulebook import wording
from content.clinic import live_address
from intake import cookie, limits
from intake.cookie import Missing, NoDraft, TooLong
from intake.drafts import Draft
from intake.forms import StepForm
from intake.journeys import Filled, Step, is_blank, joined, say
from intake.views.visit import Visit, form_page

ADULT = 18
PLAN_FOR_TONIGHT = "a-plan-for-tonight"


@require_http_methods(["GET", "HEAD", "POST"])
@form_page
def first(visit: Visit) -> HttpResponse:
    """The first screen: where a form is opened. An old or unreadable cookie is said and replaced."""
    notice = ""
    try:
        draft = visit.draft()
    except NoDraft as reason:
        draft = visit.new_draft()
        notice = "" if isinstance(reason, Missing) else type(reason).__name__
    if visit.request.method == "POST":
        return receive(visit, draft, visit.journey.steps[0])
    if draft.is_sent and not draft.filled.adding:
        return visit.go(visit.address("sent"))
    if visit.journey.steps[0] not in visit.journey.path(draft.filled):  # the clinic leaves all of it out
        return visit.go(visit.address_next(draft.filled), draft)
    return screen(visit, draft, visit.journey.steps[0], notice=notice)


@require_http_methods(["GET", "HEAD", "POST"])
@form_page
def step(visit: Visit, step: str) -> HttpResponse:
    """Any other screen, by its address; one that is not reached yet leads to the one that is."""
    current = visit.journey.step_at(step, visit.language)
    try:
        draft = visit.draft()
    except Missing:
        if current is None:
            raise Http404 from None
        raise
    found = visit.journey.step_at(step, visit.language)  # as it was when this form was opened
    if found is None and current is not None:
        return visit.go(visit.address_next(draft.filled))  # a screen that came with a later version
    if found is None:
        raise Http404
    if found is visit.journey.steps[0]:
        return visit.go(visit.address())
    if visit.request.method == "POST":
        return receive(visit, draft, found)
    if draft.is_sent and not draft.filled.adding:
        return visit.go(visit.address("sent"))
    if not visit.journey.may_open(found, draft.filled):
        return visit.go(visit.address_next(draft.filled))
    return screen(visit, draft, found)


def receive(visit: Visit, draft: Draft, step: Step) -> HttpResponse:
    """A screen was sent off: keep the answers in the cookie and go on, or say what is wrong and keep what was typed."""
    if draft.is_sent and (step is not visit.journey.help or not draft.filled.adding):
        draft = replace(draft, filled=added_to(draft.filled, visit, step))
        if not draft.filled.adding:
            return visit.go(visit.address("sent"))
    form = StepForm(visit.journey, step, draft.filled, visit.language, visit.request.POST)
    if limits.is_over(visit.request, limits.STEP):
        return screen(visit, draft, step, form=form, notice="TooMany", status=429)
    if not form.is_valid():
        return screen(visit, draft, step, form=form, status=422)
    answers = form.answers()
    if is_minor(answers):
        return stop(visit)
    after = replace(draft, filled=visit.journey.record(draft.filled, step, answers))
    try:
        return visit.go(visit.address_next(after.filled), after, spare=cookie.SPARE)
    except TooLong:
        form.add_error(form.longest_text(), _("This is too long for the form. Please make it shorter."))
        return screen(visit, draft, step, form=form, status=422)


def added_to(filled: Filled, visit: Visit, step: Step) -> Filled:
    """After "Send", a page that was still open brings other words: they begin a further submission of the same inquiry.

    Only what that page holds is in it; the rest was sent before.
    """
    names = [q.name for q in step.fields if not is_blank(visit.request.POST.get(q.name))]
    return replace(filled, adding=joined(filled.adding, names))


def is_minor(answers: dict) -> bool:
    """Under 18: no further question is asked (clinical.md 3.5)."""
    age = answers.get("age")
    return isinstance(age, int) and age < ADULT


def stop(visit: Visit) -> HttpResponse:
    """The stop page, with nothing kept: no cookie, no answer."""
    response = visit.go(visit.address("adults"))
    cookie.clear_all(response, visit.journey, visit.language)
    return response


def screen(
    visit: Visit,
    draft: Draft,
    step: Step,
    *,
    form: StepForm | None = None,
    notice: str = "",
    status: int = 200,
) -> HttpResponse:
    """A screen with its questions; `form` when it was sent off and has to be shown again."""
    journey, filled = visit.journey, draft.filled
    if form is None:
        form = StepForm(journey, step, filled, visit.language)
    number, of = journey.progress(step, filled)
    previous = journey.previous(step, filled)
    asked_again = journey.is_asking_again(step, filled) and status == 200
    context = {
        "form": form,
        "step": step,
        "number": number,
        "of": of,
        "back": visit.address_of(previous) if previous else "",
        "here": visit.address_of(step),
        "intro": say(step.intro, visit.language),
        "credit": say(step.credit, visit.language),
        "left_blank": [form[name] for name in form.left_blank],
        "caution": say(step.caution(filled), visit.language) if asked_again else "",
        "notice": notice,
    }
    if step is journey.help:
        context["panels"] = panels(visit, draft)
        context["plan_address"] = live_address(PLAN_FOR_TONIGHT, visit.language)
        return visit.page("panel", context, draft, status)
    return visit.page("step", context, draft, status)


def panels(visit: Visit, draft: Draft) -> list[wording.Panel]:
    """What stands on the screen of the panels: medical first, both if both apply (clinical.md 3.1).

    Whoever comes back to this screen after changing an answer still finds the help.
    """
    found = visit.journey.danger(*visit.journey.to_send(draft.filled)).panels or ("crisis",)
    placement: wording.Placement = "search" if visit.journey.kept else "form"
    return [wording.panel(name, visit.language, placement) for name in found]
