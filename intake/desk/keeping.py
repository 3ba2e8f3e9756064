"""How long what a person sent is kept, and what stands against deleting it (clinical.md 10).

Kept: as long as the clinic has set after the last contact; from then on it is due. In the medical record: the person
became a patient, what counts was copied there, and this copy is due at once. URGENT, an open complaint, a legal hold
and what is still open are purged only one by one, by a named person. A purge is recorded without content.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from content.clinic import current_clinic
from intake.desk.changing import Refused, add_event, changing
from intake.desk.emptying import empty
from intake.models import Inquiry, InquiryEvent, Level, State, Submission

PURGE = "intake.purge_inquiry"
Kind = InquiryEvent.Kind


class Keeping(models.TextChoices):
    """What staff may say about how long an inquiry is kept."""

    HOLD = "hold", _("A legal hold: keep it until the hold is lifted")
    HOLD_OVER = "hold-over", _("The legal hold is lifted")
    COMPLAINT = "complaint", _("A complaint is open")
    COMPLAINT_OVER = "complaint-over", _("The complaint is settled")
    IN_RECORD = "in-record", _("Became a patient: all that counts is in the medical record")
    NOT_IN_RECORD = "not-in-record", _("Not in the medical record after all")


COLUMNS = {
    Keeping.HOLD: ("legal_hold_since", True),
    Keeping.HOLD_OVER: ("legal_hold_since", False),
    Keeping.COMPLAINT: ("complaint_since", True),
    Keeping.COMPLAINT_OVER: ("complaint_since", False),
    Keeping.IN_RECORD: ("in_record_since", True),
    Keeping.NOT_IN_RECORD: ("in_record_since", False),
}


class Rule(models.TextChoices):
    """Why an inquiry is due."""

    TIME = "time", _("The time that inquiries are kept is over")
    RECORD = "record", _("In the medical record")


class Against(models.TextChoices):
    """Why a named person has to confirm it, one by one."""

    URGENT = "urgent", _("It was urgent")
    COMPLAINT = "complaint", _("A complaint is open")
    HOLD = "hold", _("A legal hold")
    OPEN = "open", _("It is still open")


@dataclass(frozen=True)
class Due:
    """An inquiry that is kept no longer, and what stands against an ordinary purge; since: the last contact."""

    inquiry: Inquiry
    rule: Rule
    since: datetime
    against: tuple[Against, ...]


def possible(inquiry: Inquiry) -> list[Keeping]:
    """What can be said of this inquiry now: each thing once, and only an end to what has begun."""
    return [each for each, (column, begins) in COLUMNS.items() if (getattr(inquiry, column) is None) == begins]


def keep(user: User, pk: int, what: Keeping, reason: str) -> Inquiry:
    """Say something about how long it is kept, with a (sealed) reason. Raises Refused."""
    with changing(user, pk, "inquiry.keep", what=what.value) as inquiry:
        if what not in possible(inquiry):
            raise Refused("no-change", _("This is so already."))
        if not reason.strip():
            raise Refused("empty", _("Write down why."))
        column, begins = COLUMNS[what]
        setattr(inquiry, column, timezone.now() if begins else None)
        add_event(inquiry, user, Kind.KEEPING, text={"keeping": what.value, "note": reason.strip()})
    return inquiry


def due(now: datetime | None = None) -> Iterator[Due]:
    """Everything that is kept no longer, the oldest contact first."""
    before = cutoff(now or timezone.now(), current_clinic().keep_months)
    for inquiry in _with_content().filter(Q(contact__lt=before) | Q(in_record_since__isnull=False)):
        yield _due(inquiry, before)


def purge(user: User, pk: int, *, confirmed: bool = False) -> Inquiry:
    """Delete what is kept no longer. `confirmed`: this person has looked at this one. Raises Refused."""
    before = cutoff(timezone.now(), current_clinic().keep_months)
    with changing(user, pk, "inquiry.purge", right=PURGE, confirmed=confirmed, before=before.isoformat()) as inquiry:
        found = _with_content().filter(pk=pk).first()
        if found is None or not (found.contact < before or found.in_record_since):
            raise Refused("not-due", _("This is still kept: its time is not over."))
        if _due(found, before).against and not confirmed:
            raise Refused("confirm", _("This one has to be confirmed by itself."))
        empty(inquiry)
        inquiry.purged_at = timezone.now()
        if inquiry.is_open:
            inquiry.state = State.CLOSED
            add_event(inquiry, user, Kind.STATE, state=State.CLOSED)
        inquiry.withdrawal_asked_at = None
        add_event(inquiry, user, Kind.PURGED)
    return inquiry


def cutoff(now: datetime, months: int) -> datetime:
    """So many months before; the last day of a shorter month, where its day is missing."""
    place = now.year * 12 + now.month - 1 - months
    for day in range(now.day, now.day - 4, -1):
        try:
            return now.replace(year=place // 12, month=place % 12 + 1, day=day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _with_content() -> models.QuerySet[Inquiry]:
    """Inquiries that still hold something a person wrote, with their last `contact`, the oldest first."""
    messages = Submission.objects.filter(inquiry=OuterRef("pk"), purged_at=None)
    notes = InquiryEvent.objects.filter(inquiry=OuterRef("pk")).exclude(clinic_sealed=b"")
    contact = Greatest("last_message_at", Coalesce("last_contact_at", "last_message_at"))
    return Inquiry.objects.filter(Exists(messages) | Exists(notes)).annotate(contact=contact).order_by("contact")


def _due(inquiry: Inquiry, before: datetime) -> Due:
    contact = inquiry.contact
    standing = {
        Against.URGENT: inquiry.level == Level.URGENT,
        Against.COMPLAINT: inquiry.complaint_since is not None,
        Against.HOLD: inquiry.legal_hold_since is not None,
        Against.OPEN: inquiry.is_open,
    }
    rule = Rule.TIME if contact < before else Rule.RECORD
    return Due(inquiry, rule, contact, tuple(each for each, stands in standing.items() if stands))
