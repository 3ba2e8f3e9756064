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
    nothing is missing, and the same message sent once more finds its row and is not stored again.
    """
    confirmation.forget(inquiry)
    inquiry.submissions.update(**NOTHING, purged_at=timezone.now())
    Triage.objects.filter(submission__in=Submission.objects.filter(inquiry=inquiry)).update(**NOTHING)
    inquiry.events.update(**NOTHING)
    inquiry.indexes.all().delete()
    if settings.SERVES_PUBLIC:
        # Only files of what is stored: a message that still waits was acknowledged, and is never lost.
        stored = [f"{row.submission_id}.{bytes(row.digest).hex()}" for row in inquiry.submissions.only(*NAMES)]
        transaction.on_commit(lambda: sending.spool().forget(stored))
