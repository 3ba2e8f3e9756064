"""The clinic itself: one row of facts, shown live on every page. Whatever is empty is not shown; nothing is assumed."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from content.models.fields import PlainField
from content.models.vocabulary import Language


class ClinicProfile(models.Model):
    """The only row has id 1."""

    ONLY = 1

    name = PlainField(_("name"), max_length=120, blank=True)
    phone = PlainField(_("phone"), max_length=30, blank=True)
    text_phone = PlainField(_("number for texts"), max_length=30, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    languages = ArrayField(
        models.CharField(max_length=2, choices=Language), verbose_name=_("languages spoken"), default=list, blank=True
    )
    keep_months = models.PositiveSmallIntegerField(
        _("months that inquiries are kept"),
        default=24,
        db_default=24,
        validators=[MinValueValidator(1), MaxValueValidator(240)],
        help_text=_("After the last contact. The privacy page shows this time. Then they are deleted by a person."),
    )
    fees_dated = models.DateField(_("fees as of"), null=True, blank=True)

    class Meta:
        verbose_name = _("clinic profile")
        verbose_name_plural = _("clinic profile")
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="one_clinic_profile"),
            models.CheckConstraint(condition=Q(keep_months__gte=1), name="inquiries_are_kept_for_a_time"),
        ]

    def __str__(self) -> str:
        return self.name or str(_("Clinic profile"))

    def save(self, *args: object, **kwargs: object) -> None:
        self.pk = self.ONLY
        super().save(*args, **kwargs)

    @classmethod
    def load(cls) -> "ClinicProfile":
        """The profile, or an empty one that was not saved yet."""
        return cls.objects.filter(pk=cls.ONLY).first() or cls(pk=cls.ONLY)


class _OfClinic(models.Model):
    profile = models.ForeignKey(
        ClinicProfile, models.CASCADE, default=ClinicProfile.ONLY, related_name="%(class)s_set", editable=False
    )

    class Meta:
        abstract = True


class OpeningHours(_OfClinic):
    """A stretch of opening on a weekday, clinic time; a day may have several."""

    class Weekday(models.IntegerChoices):
        MONDAY = 0, _("Monday")
        TUESDAY = 1, _("Tuesday")
        WEDNESDAY = 2, _("Wednesday")
        THURSDAY = 3, _("Thursday")
        FRIDAY = 4, _("Friday")
        SATURDAY = 5, _("Saturday")
        SUNDAY = 6, _("Sunday")

    weekday = models.PositiveSmallIntegerField(_("day"), choices=Weekday)
    opens = models.TimeField(_("opens"))
    closes = models.TimeField(_("closes"))

    class Meta:
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")
        ordering = ["weekday", "opens"]
        constraints = [
            models.UniqueConstraint(fields=["weekday", "opens"], name="one_stretch_per_start"),
            models.CheckConstraint(condition=Q(weekday__lte=6), name="weekday_is_of_a_week"),
            models.CheckConstraint(
                condition=Q(opens__lt=F("closes")),
                name="opens_before_it_closes",
                violation_error_message=_("The clinic opens before it closes."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H:%M}–{self.closes:%H:%M}"


class HoursException(_OfClinic):
    """A date that differs from its weekday; without hours the clinic is closed."""

    day = models.DateField(_("date"), unique=True)
    opens = models.TimeField(_("opens"), null=True, blank=True)
    closes = models.TimeField(_("closes"), null=True, blank=True)
    reason_en = PlainField(_("reason, English"), max_length=120, blank=True)
    reason_es = PlainField(_("reason, Spanish"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("exception to the hours")
        verbose_name_plural = _("exceptions to the hours")
        ordering = ["day"]
        constraints = [
            models.CheckConstraint(
                condition=Q(opens__isnull=True, closes__isnull=True) | Q(opens__lt=F("closes")),
                name="exception_is_closed_or_has_hours",
                violation_error_message=_("Give both times, or none when the clinic is closed."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.day)


class Place(_OfClinic):
    """Where the clinic sees people."""

    order = models.PositiveSmallIntegerField(_("order"), default=0)
    name = PlainField(_("name"), max_length=120)
    address = PlainField(_("address"), max_length=300)
    notes_en = PlainField(_("entrance, parking, access, English"), max_length=600, blank=True)
    notes_es = PlainField(_("entrance, parking, access, Spanish"), max_length=600, blank=True)

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class Fee(_OfClinic):
    """What a visit costs; shown with the date of `ClinicProfile.fees_dated` only."""

    order = models.PositiveSmallIntegerField(_("order"), default=0)
    label_en = PlainField(_("what, English"), max_length=200)
    label_es = PlainField(_("what, Spanish"), max_length=200)
    amount_low = models.DecimalField(_("from, US dollars"), max_digits=8, decimal_places=2)
    amount_high = models.DecimalField(_("to, US dollars"), max_digits=8, decimal_places=2, null=True, blank=True)

    class Meta:
        verbose_name = _("fee")
        verbose_name_plural = _("fees")
        ordering = ["order", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(amount_low__gte=0) & (Q(amount_high__isnull=True) | Q(amount_high__gte=F("amount_low"))),
                name="fee_runs_from_low_to_high",
                violation_error_message=_("The higher amount is at least the lower one."),
            ),
        ]

    def __str__(self) -> str:
        return self.label_en
