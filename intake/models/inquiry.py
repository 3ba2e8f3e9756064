"""One person's matter: all they sent under one id, where it stands, and who sees to it."""

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, When
from django.db.models.expressions import OrderBy
from django.utils.translation import gettext_lazy as _

from intake.codes import group


class Level(models.IntegerChoices):
    """How soon a person must see it (clinical.md 3.4). Never lowered."""

    ROUTINE = 0, _("ROUTINE")
    REVIEW = 1, _("REVIEW")
    URGENT = 2, _("URGENT")


class Language(models.TextChoices):
    """The language a person wrote in, as staff call it."""

    ENGLISH = "en", _("English")
    SPANISH = "es", _("Spanish")


class State(models.TextChoices):
    """Where an inquiry stands. No health word: the person may see it by code, and the database holds it in clear."""

    NEW = "new", _("New")
    READING = "reading", _("Being read")
    NO_ANSWER = "no-answer", _("Called, no answer")
    ANSWERED = "answered", _("Answered")
    BOOKED = "booked", _("Consult booked")
    CLOSED = "closed", _("Closed")
    WITHDRAWN = "withdrawn", _("Withdrawn")


WAITS = Q(last_contact_at=None) | Q(last_contact_at__lt=F("last_message_at"))


def _first(condition: Q) -> OrderBy:
    return Case(When(condition, then=0), default=1, output_field=models.SmallIntegerField()).asc()


# Urgent ones first, whatever else there is; then who asks to take back what they sent; then by level. Among equals who
# waits stands before who was reached, and who has waited longest before the others.
BY_NEED = (
    _first(Q(level=Level.URGENT)),
    _first(Q(withdrawal_asked_at__isnull=False) & ~Q(state=State.WITHDRAWN)),
    F("level").desc(),
    _first(WAITS),
    F("last_message_at").asc(),
    F("pk").asc(),
)


class InquiryQuerySet(models.QuerySet):
    def open(self) -> "InquiryQuerySet":
        """What still needs a person."""
        return self.exclude(state__in=[State.CLOSED, State.WITHDRAWN])

    def waiting(self) -> "InquiryQuerySet":
        """Open, and nobody has reached the person since their last message."""
        return self.open().filter(WAITS)

    def by_need(self) -> "InquiryQuerySet":
        """The order of the queue, see `BY_NEED`."""
        return self.order_by(*BY_NEED)


class Inquiry(models.Model):
    """Made by the staff side from the first submission of an id; the id outlives a purge.

    `level` is the highest that any submission or person gave it. `last_message_at` is the person's, `first_contact_at`
    and `last_contact_at` are ours: when somebody of the clinic reached the person. A legal hold and an open complaint
    keep it from an ordinary purge; `in_record_since`: the person became a patient, and what counts is in the record.
    """

    submission_id = models.UUIDField(unique=True, editable=False)
    reference = models.CharField(_("reference"), max_length=12, unique=True, editable=False)
    level = models.PositiveSmallIntegerField(_("level"), choices=Level, editable=False)
    language = models.CharField(_("language"), max_length=2, choices=Language, editable=False)
    journey = models.CharField(_("form"), max_length=40, editable=False)
    health_asked = models.BooleanField(_("health conditions and medicines asked"), editable=False)
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.NEW, editable=False)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="inquiries",
        verbose_name=_("taken by"),
        editable=False,
    )
    received_at = models.DateTimeField(_("arrived"), editable=False)
    last_message_at = models.DateTimeField(_("last message"), editable=False)
    first_contact_at = models.DateTimeField(_("first reached"), null=True, editable=False)
    last_contact_at = models.DateTimeField(_("last reached"), null=True, editable=False)
    withdrawal_asked_at = models.DateTimeField(_("withdrawal asked"), null=True, editable=False)
    legal_hold_since = models.DateTimeField(_("legal hold since"), null=True, editable=False)
    complaint_since = models.DateTimeField(_("complaint open since"), null=True, editable=False)
    in_record_since = models.DateTimeField(_("in the medical record since"), null=True, editable=False)
    purged_at = models.DateTimeField(_("purged"), null=True, editable=False)

    objects = InquiryQuerySet.as_manager()

    class Meta:
        verbose_name = _("inquiry")
        verbose_name_plural = _("inquiries")
        default_permissions = ["view"]
        permissions = [
            ("open_inquiry", "Can read what a person sent"),
            ("work_inquiry", "Can take, note, record and close inquiries"),
            ("purge_inquiry", "Can delete for good what is kept no longer"),
        ]
        indexes = [models.Index(fields=["-level", "received_at"], name="intake_by_need")]
        constraints = [
            models.CheckConstraint(condition=Q(level__in=Level.values), name="inquiry_level_known"),
            models.CheckConstraint(condition=Q(state__in=State.values), name="inquiry_state_known"),
            models.CheckConstraint(
                condition=Q(last_message_at__gte=F("received_at")), name="inquiry_messages_in_order"
            ),
            models.CheckConstraint(
                condition=Q(first_contact_at__isnull=True, last_contact_at__isnull=True)
                # A CHECK that comes to NULL passes: both have to be there.
                | Q(first_contact_at__isnull=False, last_contact_at__isnull=False)
                & Q(last_contact_at__gte=F("first_contact_at")),
                name="inquiry_contacts_in_order",
            ),
            # Someone urgent is reached by a person before anything is closed or withdrawn (clinical.md 3.4); after the
            # time that it is kept, a named person may purge it all the same (clinical.md 10).
            models.CheckConstraint(
                condition=~Q(level=Level.URGENT, state__in=[State.CLOSED, State.WITHDRAWN])
                | Q(last_contact_at__isnull=False)
                | Q(purged_at__isnull=False),
                name="inquiry_urgent_is_reached_first",
            ),
        ]

    def __str__(self) -> str:
        return group(self.reference)

    @property
    def is_open(self) -> bool:
        return self.state not in {State.CLOSED, State.WITHDRAWN}


class BlindIndex(models.Model):
    """A keyed hash of a whole name, phone or e-mail: staff can find the same one again, nobody can read it."""

    class Kind(models.TextChoices):
        NAME = "name", _("Name")
        PHONE = "phone", _("Phone")
        EMAIL = "email", _("E-mail")

    inquiry = models.ForeignKey(Inquiry, models.CASCADE, related_name="indexes")
    kind = models.CharField(max_length=5, choices=Kind)
    value = models.BinaryField()

    class Meta:
        default_permissions: list[str] = []
        constraints = [models.UniqueConstraint(fields=["value", "inquiry", "kind"], name="one_index_each")]

    def __str__(self) -> str:
        return f"{self.kind} index"
