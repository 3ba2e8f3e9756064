"""References and their results: the only place that figures come from."""

from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from content.models.fields import PlainField


class Reference(models.Model):
    """A study, label, guideline or law that pages lean on, described in our own words."""

    class Kind(models.TextChoices):
        RCT = "rct", _("Randomized trial")
        META_ANALYSIS = "meta-analysis", _("Meta-analysis")
        REVIEW = "review", _("Review")
        OPEN_LABEL = "open-label", _("Study without a comparison group")
        MECHANISM = "mechanism", _("Laboratory study")
        GUIDELINE = "guideline", _("Guideline")
        REGULATOR = "regulator", _("Regulator or law")
        INSTRUMENT = "instrument", _("Questionnaire or standard")
        CASE_REPORT = "case-report", _("Report of single cases")
        PRICE_LIST = "price-list", _("Price list")

    class Confidence(models.TextChoices):
        VERIFIED = "verified", _("Main facts found in a public page")
        KNOWN = "known", _("Certain from standard references")

    class Status(models.TextChoices):
        CURRENT = "current", _("Stands")
        CORRECTED = "corrected", _("Corrected")
        RETRACTED = "retracted", _("Retracted")

    id = models.SlugField(_("id"), primary_key=True, max_length=60)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    authors = PlainField(_("authors"), max_length=300)
    title = PlainField(_("title"), max_length=500)
    journal = PlainField(_("journal or publisher"), max_length=300, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    doi = PlainField(_("DOI"), max_length=200, blank=True)
    url = models.URLField(_("address for readers"), max_length=500)
    n = PlainField(_("people studied"), max_length=300, blank=True)
    population = PlainField(_("who was studied"), max_length=500, blank=True)
    summary = PlainField(_("summary, may be shown to patients"), max_length=2000)
    comparator = PlainField(_("compared with"), max_length=1000, blank=True)
    limits = PlainField(_("limits"), max_length=2000, blank=True)
    confidence = models.CharField(_("confidence"), max_length=20, choices=Confidence)
    verified_in = ArrayField(models.CharField(max_length=500), verbose_name=_("verified in"), default=list, blank=True)
    known_parts = PlainField(_("parts not covered by the check"), max_length=1000, blank=True)
    topics = ArrayField(models.SlugField(max_length=60), verbose_name=_("subjects"), default=list, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.CURRENT)
    status_note = PlainField(_("what was corrected or why it was retracted"), max_length=500, blank=True)
    checked_on = models.DateField(_("last checked on"), null=True, blank=True)
    loaded = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = _("reference")
        verbose_name_plural = _("references")
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="current") | ~Q(status_note=""),
                name="reference_status_says_why",
                violation_error_message=_("Say what was corrected, or why it was retracted."),
            ),
        ]

    def __str__(self) -> str:
        return self.id


class Result(models.Model):
    """A figure of a reference. `value`, `unit` and `n` belong to `label`; the comparator fields hold the other arm."""

    class Differs(models.TextChoices):
        YES = "yes", _("A difference was shown")
        NO = "no", _("Not shown to differ")

    reference = models.ForeignKey(Reference, models.CASCADE, related_name="results", verbose_name=_("reference"))
    key = models.SlugField(_("key"), max_length=60)
    label = PlainField(_("group"), max_length=200)
    value = models.DecimalField(_("value"), max_digits=14, decimal_places=4)
    unit = models.SlugField(_("unit"), max_length=40, allow_unicode=True)
    n = models.PositiveIntegerField(_("people in this group"), null=True, blank=True)
    interval_low = models.DecimalField(_("95% interval, from"), max_digits=14, decimal_places=4, null=True, blank=True)
    interval_high = models.DecimalField(_("95% interval, to"), max_digits=14, decimal_places=4, null=True, blank=True)
    comparator_label = PlainField(_("comparison group"), max_length=200, blank=True)
    comparator_value = models.DecimalField(
        _("value in the comparison group"), max_digits=14, decimal_places=4, null=True, blank=True
    )
    comparator_n = models.PositiveIntegerField(_("people in the comparison group"), null=True, blank=True)
    time = PlainField(_("time"), max_length=200, blank=True)
    outcome = models.SlugField(_("outcome"), max_length=60)
    differs = models.CharField(_("difference"), max_length=3, choices=Differs, blank=True)
    note = PlainField(_("note for writers"), max_length=1000, blank=True)

    class Meta:
        verbose_name = _("result")
        verbose_name_plural = _("results")
        ordering = ["reference_id", "key"]
        constraints = [
            models.UniqueConstraint(fields=["reference", "key"], name="one_result_per_key"),
            models.CheckConstraint(
                condition=Q(interval_low__isnull=True, interval_high__isnull=True)
                | Q(interval_low__lte=F("interval_high")),
                name="result_interval_has_two_ends",
                violation_error_message=_("An interval has a lower and a higher end."),
            ),
            models.CheckConstraint(
                condition=Q(comparator_label="", comparator_value__isnull=True, comparator_n__isnull=True)
                | (~Q(comparator_label="") & Q(comparator_value__isnull=False)),
                name="result_comparator_is_whole",
                violation_error_message=_("A comparison group has a name and a value."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference_id}/{self.key}"

    def facts(self) -> dict[str, object]:
        """What a publication freezes of this result (plain JSON values)."""
        return {
            "value": number(self.value),
            "unit": self.unit,
            "n": self.n,
            "interval": None if self.interval_low is None else [number(self.interval_low), number(self.interval_high)],
            "comparator": {
                "label": self.comparator_label,
                "value": number(self.comparator_value),
                "n": self.comparator_n,
            }
            if self.comparator_label
            else None,
            "time": self.time,
            "outcome": self.outcome,
            "differs": self.differs or None,
        }


def number(value: Decimal | None) -> int | float | None:
    """The plain JSON number of a decimal: 28 for 28.0000, 63.8 for 63.8000."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
