"""Deleting what a person sent, at once and for good; ids, times and who did what stay."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from intake import confirmation, sending
from intake.models import Inquiry, Submission, Triage

NAMES = ("submission_id", "digest")
NOTHING = {"clinic_sealed": b"", "recovery_sealed": b""}


def empty(inquiry: Inquiry) -> None:
    """Answers, reasons, notes, indexes, the confirmation in the outbox, and files that the spool still holds.

    Inside the caller's transaction, under the lock on the inquiry. The rows stay, so that the ledger still proves that
    nothing is missing, and the same message sent once more finds its row and is not stored again. A message of the same
    person that nobody could open goes too.
    """
    confirmation.forget(inquiry)
    all_sent = inquiry.submissions.all() | Submission.objects.quarantined().filter(submission_id=inquiry.submission_id)
    sent = list(all_sent.only(*NAMES))
    Submission.objects.filter(pk__in=[row.pk for row in sent]).update(**NOTHING, purged_at=timezone.now())
    Triage.objects.filter(submission__in=Submission.objects.filter(inquiry=inquiry)).update(**NOTHING)
    inquiry.events.update(**NOTHING)
    inquiry.indexes.all().delete()
    if settings.SERVES_PUBLIC:
        # Only files of what is stored: a message that still waits was acknowledged, and is never lost.
        stored = [file_name(row) for row in sent]
        transaction.on_commit(lambda: sending.spool().forget(stored))


def file_name(submission: Submission) -> str:
    """What a stored message was called in the spool."""
    return f"{submission.submission_id}.{bytes(submission.digest).hex()}"
