"""Messages that nobody could open, and how they end (clinical.md 10).

They wait in quarantine for a technician, with an alarm, and nothing deletes them by itself. When the time that
inquiries are kept is over they are listed, and a named person deletes the ones they tick, one by one: nobody knows how
grave they are. One that belongs to an inquiry which is emptied goes with it (`emptying`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import models, transaction
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.staff import audit
from clinic_site.staff.models import User
from content.clinic import current_clinic
from intake import codes, sending
from intake.desk.changing import Refused, no_right
from intake.desk.emptying import NOTHING, file_name
from intake.desk.keeping import PURGE, cutoff
from intake.models import Inquiry, Submission

ACTION = "message.purge"
ROW, FILE = "row-", "file-"
CONTACT = Greatest("last_message_at", Coalesce("last_contact_at", "last_message_at"))


@dataclass(frozen=True)
class Unopened:
    """One that is kept no longer. key: what a list calls it; since: the last contact with who sent it."""

    key: str
    reference: str
    since: datetime
    why: object


def unopened() -> Iterator[Unopened]:
    """What nobody could open and is kept no longer: rows, the oldest first, then files of this machine's spool."""
    before = _cutoff()
    for row in _stored(before).defer("clinic_sealed", "recovery_sealed"):
        yield Unopened(f"{ROW}{row.pk}", str(row), row.contact, row.get_why_display())
    if settings.SERVES_PUBLIC:
        yield from _files(before)


def purge_unopened(user: User, key: str) -> None:
    """Delete one of the list, in this person's name. Raises Refused, after recording the refusal."""
    try:
        with transaction.atomic(durable=True):
            if not (user.is_active and user.has_perm(PURGE)):
                raise no_right()
            listed = next((each for each in unopened() if each.key == key), None)
            if listed is None or not _delete(key):
                raise Refused("not-due", _("This is still kept: its time is not over."))
            facts = {"before": _cutoff().isoformat(), "reference": listed.reference}
            audit.record_change(user, ACTION, "intake.submission", facts=facts)
    except Refused as refusal:
        audit.record(user, ACTION, "intake.submission", outcome="refused", facts={"why": refusal.code})
        raise


def _cutoff() -> datetime:
    return cutoff(timezone.now(), current_clinic().keep_months)


def _delete(key: str) -> bool:
    """Empty the row, or take the file away; False when a technician was quicker."""
    name = key.removeprefix(FILE)
    if key.startswith(ROW):
        row = Submission.objects.quarantined().select_for_update().filter(pk=key.removeprefix(ROW)).first()
        if row is None:
            return False
        name = file_name(row)
        Submission.objects.filter(pk=row.pk).update(**NOTHING, purged_at=timezone.now())
    if settings.SERVES_PUBLIC:
        transaction.on_commit(lambda: sending.spool().forget([name]))
    return True


def _stored(before: datetime) -> models.QuerySet[Submission]:
    """Rows in quarantine; a later contact with the same person counts as the last."""
    same = Inquiry.objects.filter(submission_id=OuterRef("submission_id")).annotate(contact=CONTACT)
    last = Coalesce(Subquery(same.values("contact")[:1]), "received_at")
    found = Submission.objects.quarantined().annotate(contact=Greatest("received_at", last))
    return found.filter(contact__lt=before).order_by("contact", "pk")


def _files(before: datetime) -> Iterator[Unopened]:
    """Files in quarantine that stand for no stored row; the others go with their rows."""
    spool = sending.spool()
    for name in spool.quarantined_names():
        submission_id, digest = _identity(name)
        if Submission.objects.filter(submission_id=submission_id, digest=digest).exists():
            continue
        same = Inquiry.objects.filter(submission_id=submission_id).annotate(contact=CONTACT).first()
        since = max(filter(None, (spool.quarantined_since(name), same and same.contact)), default=None)
        if since is not None and since < before:
            reference = codes.group(codes.reference_of(submission_id)) if submission_id else "-"
            yield Unopened(f"{FILE}{name}", reference, since, _("It never reached the database"))


def _identity(name: str) -> tuple[UUID | None, bytes]:
    """The submission id and digest in the name of a file (`spool`); (None, b"") for another name."""
    first, _dot, rest = name.partition(".")
    try:
        return UUID(first), bytes.fromhex(rest.partition("~")[0])
    except ValueError:
        return None, b""
