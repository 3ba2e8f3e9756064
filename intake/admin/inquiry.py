"""One inquiry, opened to be read, and the buttons beside it. Each button is one verb of `intake.desk`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods

from content.clinic import current_clinic
from intake import desk, switching
from intake.admin import reading
from intake.admin.forms import AssignForm, KeepForm, NoteForm, OutcomeForm, RaiseForm
from intake.admin.next_steps import next_steps
from intake.desk import withdrawal
from intake.desk.changing import WORK
from intake.desk.progress import STEPS, refusals
from intake.models import Inquiry, InquiryEvent, Level, State

URGENT_WORDS = _("call within 1 business hour")
LEVEL_WORDS = {
    Level.URGENT: URGENT_WORDS,
    Level.REVIEW: _("a licensed clinician looks within 1 business day"),
    Level.ROUTINE: _("answer in normal order"),
}


class MoveForm(forms.Form):
    to = forms.ChoiceField(choices=State)


class Nothing(forms.Form):
    """For a verb that needs no words."""


@dataclass(frozen=True)
class Verb:
    """A button: its form, what it does with the cleaned form, what it says afterwards, and what it asks before."""

    form: Callable[[Inquiry, Mapping[str, Any] | None], forms.Form]
    act: Callable[[Any, int, dict[str, Any]], Inquiry]
    done: Any
    ask: Any = ""


def _plain(form: type[forms.Form]) -> Callable[[Inquiry, Mapping[str, Any] | None], forms.Form]:
    return lambda _inquiry, data: form(data)


VERBS: dict[str, Verb] = {
    "claim": Verb(_plain(Nothing), lambda user, pk, _: desk.claim(user, pk), _("It is yours.")),
    "release": Verb(_plain(Nothing), lambda user, pk, _: desk.release(user, pk), _("Given back.")),
    "assign": Verb(_plain(AssignForm), lambda user, pk, said: desk.assign(user, pk, said["to"]), _("Given to them.")),
    "move": Verb(
        _plain(MoveForm),
        lambda user, pk, said: desk.change_state(user, pk, State(said["to"])),
        _("The state is changed."),
        ask=_("Do you want to change the state?"),
    ),
    "note": Verb(_plain(NoteForm), lambda user, pk, said: desk.add_note(user, pk, said["note"]), _("Noted.")),
    "outcome": Verb(
        _plain(OutcomeForm),
        lambda user, pk, said: desk.record_outcome(user, pk, desk.Outcome(said["outcome"]), said["note"]),
        _("Recorded. The inquiry stays open."),
    ),
    "outcome-close": Verb(
        _plain(OutcomeForm),
        lambda user, pk, said: desk.record_outcome(user, pk, desk.Outcome(said["outcome"]), said["note"], close=True),
        _("Recorded and closed."),
        ask=_("Do you want to record this and close the inquiry?"),
    ),
    "raise": Verb(
        lambda inquiry, data: RaiseForm(inquiry, data),
        lambda user, pk, said: desk.raise_level(user, pk, Level(said["level"]), said["reason"]),
        _("The level is raised."),
        ask=_("Do you want to raise the level? It can never be lowered again."),
    ),
    "keep": Verb(
        lambda inquiry, data: KeepForm(inquiry, data),
        lambda user, pk, said: desk.keep(user, pk, desk.Keeping(said["keeping"]), said["why"]),
        _("Recorded."),
    ),
    "withdraw": Verb(
        _plain(Nothing),
        lambda user, pk, _: desk.withdraw(user, pk),
        _("What was sent is deleted."),
        ask=_("Do you want to delete everything this person sent? It cannot be brought back."),
    ),
}


class InquiryViews:
    """The pages of one inquiry, for the model admin of the queue."""

    admin_site: admin.AdminSite
    message_user: Callable[..., None]

    def inquiry_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/change/", view(require_GET(self.open)), name="intake_inquiry_change"),
            path(
                "<int:pk>/<slug:verb>/",
                view(require_http_methods(["GET", "POST"])(self.verb)),
                name="intake_inquiry_verb",
            ),
        ]

    def open(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What was sent, to who may read it; the look is recorded first."""
        return self._page(request, pk, {})

    def verb(self, request: HttpRequest, pk: int, verb: str) -> HttpResponse:
        """Do one thing: asked once more where it matters, then done, or refused with a sentence and the text kept.

        Its address is also come to without a form: after a new sign-in, or from the button of the other language on the
        page that asks once more. Nothing is done then; the inquiry is shown.
        """
        if verb not in VERBS:
            raise Http404
        if request.method == "GET":
            return redirect("admin:intake_inquiry_change", pk)
        does = VERBS[verb]
        inquiry = Inquiry.objects.filter(pk=pk).first()
        if inquiry is None:
            raise Http404
        form = does.form(inquiry, request.POST)
        if not form.is_valid():
            return self._page(request, pk, {verb: form})
        # Who may not do it is not asked, but refused by the verb: the page that asks shows the reference.
        if does.ask and "confirmed" not in request.POST and request.user.has_perm(WORK):
            return self._ask(request, inquiry, verb, form)
        try:
            inquiry = does.act(request.user, pk, form.cleaned_data)
        except desk.Refused as refusal:
            if refusal.code == "no-right":
                raise PermissionDenied from refusal
            return self._page(request, pk, {verb: form}, refusal=refusal)
        self.message_user(request, f"{inquiry}: {does.done}", messages.SUCCESS)
        return redirect("admin:intake_inquiry_change", pk) if inquiry.is_open else self._to_queue()

    def _ask(self, request: HttpRequest, inquiry: Inquiry, verb: str, form: forms.Form) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": _("Are you sure?"),
            "inquiry": inquiry,
            "verb": verb,
            "ask": VERBS[verb].ask,
            "to": _chosen(form.cleaned_data),
            "fields": [(name, request.POST.get(name, "")) for name in form.fields],
        }
        return TemplateResponse(request, "admin/intake/inquiry/confirm.html", context)

    def _page(
        self,
        request: HttpRequest,
        pk: int,
        filled: dict[str, forms.Form],
        *,
        refusal: desk.Refused | None = None,
    ) -> HttpResponse:
        try:
            opened = desk.open_inquiry(request.user, pk, desk.Purpose.ANSWER)
        except desk.Refused as refused:
            raise PermissionDenied from refused
        except Inquiry.DoesNotExist as missing:
            raise Http404 from missing
        inquiry = opened.inquiry
        outcome = filled.get("outcome") or filled.get("outcome-close")
        now, laid_out = timezone.now(), reading.lay_out(opened, switching.confirmed)
        context = {
            **self.admin_site.each_context(request),
            # The reference, never a name: titles stand in histories and on shared screens.
            "title": str(inquiry),
            "inquiry": inquiry,
            "opened_at": now,
            "next_steps": list(
                next_steps(inquiry, {line.name for line in laid_out.reach}, current_clinic(), now),
            ),
            "level": Level(inquiry.level),
            "level_words": LEVEL_WORDS[Level(inquiry.level)],
            "reading": laid_out,
            "events": [(event, _in_words(text)) for event, text in opened.events],
            "raised": [event for event, _text in opened.events if event.kind == InquiryEvent.Kind.RAISED],
            "refusal": refusal,
            "moves": _moves(inquiry),
            "not_deleted_because": [str(refusal) for refusal in withdrawal.in_the_way(inquiry)],
            "outcome_form": outcome or OutcomeForm(),
            "note_form": filled.get("note") or NoteForm(auto_id="note_%s"),
            "raise_form": filled.get("raise") or RaiseForm(inquiry, auto_id="raise_%s"),
            "keep_form": filled.get("keep") or KeepForm(inquiry, auto_id="keep_%s"),
            "assign_form": filled.get("assign") or AssignForm(auto_id="assign_%s"),
            "is_mine": inquiry.assignee_id == request.user.pk,
        }
        return TemplateResponse(request, "admin/intake/inquiry/inquiry.html", context)

    def _to_queue(self) -> HttpResponse:
        return redirect("admin:intake_inquiry_changelist")


def _chosen(said: Mapping[str, Any]) -> str:
    """What was chosen in the form of a verb that asks once more, by name."""
    kinds = {"to": State, "level": Level, "outcome": desk.Outcome}
    return next((str(kind(said[name]).label) for name, kind in kinds.items() if said.get(name)), "")


def _in_words(text: Mapping[str, str]) -> dict[str, Any]:
    """What was written in an event, with what was chosen in it by name."""
    outcome, keeping = text.get("outcome"), text.get("keeping")
    chosen = dict(desk.Outcome.choices).get(outcome, outcome) or dict(desk.Keeping.choices).get(keeping, keeping)
    return {**text, "outcome_words": chosen}


def _moves(inquiry: Inquiry) -> list[tuple[State, list[str]]]:
    """The states this inquiry could go to, in the order of the table, and for each what stands in the way now."""
    return [
        (state, [str(refusal) for refusal in refusals(inquiry, state)])
        for state in State
        if state in STEPS[inquiry.state]
    ]
