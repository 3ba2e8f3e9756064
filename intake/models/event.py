"""What happened to an inquiry, in order, for good."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from intake.models.inquiry import Inquiry, Level, State
from intake.models.sealed import Sealed


class InquiryEvent(Sealed):
    """Append-only by trigger. What somebody wrote (a note, an outcome, a reason) is sealed like an answer."""

    class Kind(models.TextChoices):
        RECEIVED = "received", _("Received")
        FURTHER = "further", _("Further message received")
        TAKEN = "taken", _("Taken")
        GIVEN = "given", _("Given to")
        RELEASED = "released", _("Given back")
        STATE = "state", _("State changed")
        NOTE = "note", _("Note")
        OUTCOME = "outcome", _("What happened")
        RAISED = "raised", _("Level raised")
        WITHDRAWAL_ASKED = "withdrawal-asked", _("Withdrawal asked")
        WITHDRAWN = "withdrawn", _("Withdrawn, answers deleted")
        KEEPING = "keeping", _("How long it is kept")
        PURGED = "purged", _("Purged: kept no longer")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    inquiry = models.ForeignKey(Inquiry, models.PROTECT, related_name="events")
    at = models.DateTimeField(_("when"))
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("who")
    )
    kind = models.CharField(_("what"), max_length=20, choices=Kind)
    state = models.CharField(_("state"), max_length=12, choices=State, blank=True, default="")
    level = models.PositiveSmallIntegerField(_("level"), choices=Level, null=True)
    given_to = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        default_permissions: list[str] = []
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["inquiry", "at"], name="intake_event_by_time")]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kind="state") | ~models.Q(state=""), name="event_state_names_one"
            ),
            models.CheckConstraint(
                condition=~models.Q(kind="raised") | models.Q(level__isnull=False), name="event_raised_names_a_level"
            ),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def identity(self) -> tuple[bytes, bytes]:
        """What its ciphertexts are bound to."""
        return self.inquiry.submission_id.bytes, self.id.bytes
