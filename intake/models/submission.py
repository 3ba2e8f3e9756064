"""What arrived, sealed, and what the rules said to it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from intake.codes import group, reference_of
from intake.models.inquiry import Inquiry, Level
from intake.models.sealed import Sealed


class SubmissionQuerySet(models.QuerySet):
    def unreceived(self) -> "SubmissionQuerySet":
        """Drained by the public side, not yet opened by the staff side, oldest first."""
        return self.filter(inquiry=None, quarantined_at=None).order_by("received_at", "pk")

    def quarantined(self) -> "SubmissionQuerySet":
        """What could not be opened and waits for a technician."""
        return self.filter(inquiry=None, purged_at=None).exclude(quarantined_at=None)


class Submission(Sealed):
    """One "Send". The public side inserts it and may do no more; the staff side ties it to its inquiry.

    The same id and digest are the same message (unique). The receipt key finds the state for who has the code.
    """

    class Why(models.TextChoices):
        """Why a submission is in quarantine."""

        KEY = "key", _("No private key here opens it")
        BYTES = "bytes", _("Its bytes are damaged")
        CONTENT = "content", _("It opens, but is of an unknown form")

    submission_id = models.UUIDField(editable=False)
    digest = models.BinaryField(editable=False)
    receipt_key = models.BinaryField(editable=False, db_index=True)
    received_at = models.DateTimeField(_("arrived"), editable=False)
    inquiry = models.ForeignKey(Inquiry, models.PROTECT, null=True, related_name="submissions", editable=False)
    quarantined_at = models.DateTimeField(_("set aside"), null=True, editable=False)
    why = models.CharField(_("why"), max_length=8, choices=Why, blank=True, default="", db_default="", editable=False)
    purged_at = models.DateTimeField(null=True, editable=False)

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        default_permissions: list[str] = []
        constraints = [
            models.UniqueConstraint(fields=["submission_id", "digest"], name="one_submission_each_content"),
        ]
        indexes = [
            models.Index(fields=["received_at"], condition=models.Q(inquiry=None), name="intake_unreceived"),
        ]

    def __str__(self) -> str:
        return group(reference_of(self.submission_id))

    @property
    def identity(self) -> tuple[bytes, bytes]:
        """What its ciphertexts are bound to."""
        return self.submission_id.bytes, bytes(self.digest)


class Triage(Sealed):
    """What the rules said when a submission was received: version and level in clear, rules and reasons sealed."""

    submission = models.OneToOneField(Submission, models.PROTECT, related_name="triage")
    level = models.PositiveSmallIntegerField(_("level"), choices=Level)
    rule_version = models.CharField(_("rules"), max_length=60)
    at = models.DateTimeField(_("when"))

    class Meta:
        verbose_name = _("triage")
        verbose_name_plural = _("triages")
        default_permissions: list[str] = []

    def __str__(self) -> str:
        return f"{self.get_level_display()} ({self.rule_version})"

    @property
    def get_level_name(self) -> str:
        """ "urgent", "review" or "routine", for a stylesheet."""
        return Level(self.level).name.lower()
