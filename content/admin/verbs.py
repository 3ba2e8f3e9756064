"""The verbs of a page as pages of the admin: say what will happen, ask for what is needed, do it or say why not.

Nothing is decided here: `content.publishing` does. These views stand outside any transaction, as it asks for.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminSplitDateTime
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from content import findings, permits, publishing, state
from content.admin import preview
from content.comparison import compare
from content.models import Article
from content.publishing import Refused
from content.sources import Sources
from content.state import State

type Text = str | Promise


class VerbForm(forms.Form):
    """What a verb needs to know; a verb that needs nothing more has no field."""

    def arguments(self) -> dict[str, Any]:
        """The keyword arguments of the verb."""
        return dict(self.cleaned_data)


class Read(VerbForm):
    """The text that the person had before them."""

    digest = forms.CharField(widget=forms.HiddenInput, required=False)


class When(Read):
    at = forms.SplitDateTimeField(label=_("Live from"), widget=AdminSplitDateTime, help_text=_("Clinic time."))


class PublicReason(VerbForm):
    public_reason = forms.CharField(
        label=_("Why, for readers"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Stands on the page in place of its text. In the page's language."),
        required=False,
    )


class Number(VerbForm):
    number = forms.IntegerField(widget=forms.HiddenInput)


class Part(VerbForm):
    block_key = forms.CharField(label=_("Key of the part"), max_length=80)
    reason = forms.CharField(label=_("Why"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}), required=False)


class Reasons(Read):
    """A field for each review finding: why the text may stay."""

    def __init__(self, *args: Any, found: Iterable[findings.Finding] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for finding in found:
            if finding.severity == "review":
                field = forms.CharField(label=_("This may stay, because"), max_length=500, required=False)
                field.finding = finding
                self.fields[f"reason-{findings.id_of(finding)}"] = field

    def arguments(self) -> dict[str, Any]:
        values = self.cleaned_data.items()
        given = {name.removeprefix("reason-"): value for name, value in values if name.startswith("reason-")}
        return {"digest": self.cleaned_data["digest"], "reasons": given}


@dataclass(frozen=True)
class Verb:
    """`call` is the verb of `content.publishing`; `needs` names the permission that shows the button."""

    title: Text
    says: Text
    button: Text
    done: Text
    needs: str
    form: type[VerbForm]
    call: Callable[..., object]
    shown: Callable[[State], bool] | None = None
    shows_changes: bool = False
    grave: bool = False


VERBS = {
    "submit": Verb(
        title=_("Submit for review"),
        says=_("A reviewer reads exactly this text next. You can still change it; then it is submitted again."),
        button=_("Submit"),
        done=_("The text waits for a reviewer."),
        needs=permits.SUBMIT,
        form=VerbForm,
        call=publishing.submit,
        shown=lambda now: now.draft == state.Draft.WRITING,
        shows_changes=True,
    ),
    "approve": Verb(
        title=_("Review"),
        says=_("Your approval is for exactly these words. One changed word voids it."),
        button=_("Approve"),
        done=_("The text is approved and can be published."),
        needs=permits.APPROVE,
        form=Reasons,
        call=publishing.approve,
        shown=lambda now: now.draft == state.Draft.SUBMITTED,
        shows_changes=True,
    ),
    "publish": Verb(
        title=_("Publish"),
        says=_("Readers see this text at once, in place of what stands there now."),
        button=_("Publish"),
        done=_("The page is live."),
        needs=permits.PUBLISH,
        form=Read,
        call=publishing.publish,
        shown=lambda now: now.draft == state.Draft.APPROVED,
        shows_changes=True,
    ),
    "schedule": Verb(
        title=_("Schedule"),
        says=_("Readers see this text from the moment that you choose."),
        button=_("Schedule"),
        done=_("The page is scheduled."),
        needs=permits.PUBLISH,
        form=When,
        call=publishing.schedule,
        shown=lambda now: now.draft == state.Draft.APPROVED,
        shows_changes=True,
    ),
    "withdraw": Verb(
        title=_("Withdraw"),
        says=_("The page is taken from readers at once. Its address tells them why."),
        button=_("Withdraw"),
        done=_("The page is withdrawn."),
        needs=permits.PUBLISH,
        form=PublicReason,
        call=publishing.withdraw,
        shown=lambda now: bool(now.standing and not now.standing.is_withdrawn),
        grave=True,
    ),
    "restore": Verb(
        title=_("Restore a version"),
        says=_("The draft becomes as that version was; what the draft says now is lost. Readers see no change yet."),
        button=_("Restore"),
        done=_("The draft is as that version was."),
        needs=permits.CHANGE,
        form=Number,
        call=publishing.restore,
        grave=True,
    ),
    "cancel": Verb(
        title=_("Cancel a schedule"),
        says=_("What readers see before that moment, they go on seeing after it."),
        button=_("Cancel the schedule"),
        done=_("The schedule is cancelled."),
        needs=permits.PUBLISH,
        form=Number,
        call=publishing.cancel,
    ),
    "strike": Verb(
        title=_("Strike a text for good"),
        says=_(
            "The text of this part goes from the draft and every version, for ever. It cannot be undone or restored."
        ),
        button=_("Strike it for good"),
        done=_("The text is struck from every version."),
        needs=permits.STRIKE,
        form=Part,
        call=publishing.strike,
        shown=lambda now: now.standing is not None,
        grave=True,
    ),
}


def buttons(user: User, article: Article, now: State) -> list[dict[str, Any]]:
    """The verbs that this person may use on this page as it stands."""
    return [
        {
            "address": reverse(f"admin:content_article_{name}", args=[article.pk]),
            "title": verb.title,
            "grave": verb.grave,
        }
        for name, verb in VERBS.items()
        if verb.shown and verb.shown(now) and user.has_perm(verb.needs)
    ]


def answer(request: HttpRequest, verb: Verb, article: Article, context: dict[str, Any], *, back: str) -> HttpResponse:
    """The verb's page; on "POST" the verb itself, or the page with all reasons why not and what was typed."""
    sources = Sources()
    now = state.of(article, sources)
    found = findings.of(now.snapshot, sources)
    extra = {"found": found} if issubclass(verb.form, Reasons) else {}
    form = verb.form(
        request.POST if request.method == "POST" else None,
        initial={"digest": now.digest, "number": request.GET.get("number")},
        **extra,
    )
    reasons: tuple[publishing.Reason, ...] = ()
    if request.method == "POST" and form.is_valid():
        try:
            verb.call(article, request.user, **form.arguments())
        except Refused as refusal:
            reasons = refusal.reasons
        else:
            messages.success(request, verb.done)
            return HttpResponseRedirect(back)
    context |= {"verb": verb, "form": form, "reasons": reasons, "state": now, "findings": found, "back": back}
    if verb.shows_changes:
        standing = now.standing if now.standing and not now.standing.is_withdrawn else None
        context |= comparison(standing.snapshot if standing else None, now.snapshot)
        context |= {"preview": preview.page(request, article)}
    return TemplateResponse(request, "admin/content/article/verb.html", context, status=409 if reasons else 200)


def comparison(older: Mapping[str, Any] | None, newer: Mapping[str, Any]) -> dict[str, Any]:
    """What a page that shows changes needs; `changes` is None when there is nothing to compare with."""
    return {"changes": None if older is None else compare(older, newer)}
