"""The only door through which a person sees what was sent."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from clinic_site.staff import audit
from clinic_site.staff.models import User
from intake import sealing
from intake.desk.changing import no_right
from intake.envelope import Content, Unreadable
from intake.models import Inquiry, InquiryEvent, Submission, Triage

OPEN = "intake.open_inquiry"
ACTION = "inquiry.open"


class Purpose(models.TextChoices):
    """Why somebody looks; it stands in the audit log."""

    ANSWER = "answer", _("To answer the person")
    SUPERVISE = "supervise", _("To check how it was handled")
    REQUEST = "request", _("The person asked what we have")


@dataclass(frozen=True)
class OpenedSubmission:
    """One submission, readable. `content` is None when it was purged or does not open; `problem` says which."""

    submission: Submission
    content: Content | None
    triage: Triage
    reasons: Sequence[Mapping[str, str]]
    problem: str = ""


@dataclass(frozen=True)
class OpenedInquiry:
    """An inquiry, readable: its submissions oldest first, and its events with what was written in them."""

    inquiry: Inquiry
    submissions: Sequence[OpenedSubmission]
    events: Sequence[tuple[InquiryEvent, Mapping[str, str]]]


def open_inquiry(user: User, pk: int, purpose: Purpose) -> OpenedInquiry:
    """What a person sent, for somebody who may read it.

    The look is committed to the audit log first, a refused one too. Raises Refused and Inquiry.DoesNotExist.
    """
    target = f"intake.inquiry:{pk}"
    facts = {"purpose": Purpose(purpose).value}
    if not (user.is_active and user.has_perm(OPEN)):
        refusal = no_right()
        audit.record(user, ACTION, target, outcome="refused", facts={**facts, "why": refusal.code})
        raise refusal
    inquiry = Inquiry.objects.select_related("assignee").get(pk=pk)
    audit.record(user, ACTION, inquiry, facts=facts)
    submissions = inquiry.submissions.select_related("triage").order_by("received_at", "pk")
    events = inquiry.events.select_related("actor", "given_to", "inquiry")
    return OpenedInquiry(
        inquiry, [_open_submission(each) for each in submissions], [(event, _open_event(event)) for event in events]
    )


def _open_submission(submission: Submission) -> OpenedSubmission:
    triage = submission.triage
    if submission.is_purged:
        return OpenedSubmission(submission, None, triage, [], "purged")
    try:
        content = Content.from_bytes(_unseal(submission, "submission", submission.identity))
        reasons = json.loads(_unseal(triage, "triage", submission.identity))["reasons"]
    except (sealing.CannotOpen, Unreadable):
        return OpenedSubmission(submission, None, triage, [], "damaged")
    return OpenedSubmission(submission, content, triage, reasons)


def _open_event(event: InquiryEvent) -> Mapping[str, str]:
    if event.is_purged:
        return {}
    try:
        return json.loads(_unseal(event, "event", event.identity))
    except (sealing.CannotOpen, Unreadable):
        return {"problem": "damaged"}


def _unseal(row: Submission | Triage | InquiryEvent, what: str, identity: tuple[bytes, bytes]) -> bytes:
    return sealing.unseal(row.clinic_key, bytes(row.clinic_sealed), what, *identity)
