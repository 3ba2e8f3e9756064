"""The clinic's decisions on what its forms ask. Rows are added, never changed; the last one holds."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import instruments
from intake.journeys import JOURNEYS, say
from intake.models.inquiry import Language


def offered_instruments() -> list[tuple[str, str]]:
    """Those that are a part of their own; the PHQ-9 of the screening has no switch, as triage rests on it."""
    return [(each.id, each.name) for each in instruments.instruments().values() if each.offer]


class QuestionnaireSwitch(models.Model):
    """One decision; the last for a questionnaire and language holds.

    Where the rulebook's wording waits for a clinician (clinical.md 1.4), switching it on takes the stem and the answer
    labels from that person and names the document that was compared.
    """

    instrument = models.CharField(_("questionnaire"), max_length=40, choices=offered_instruments)
    language = models.CharField(_("language"), max_length=2, choices=Language)
    is_on = models.BooleanField(_("asked"), default=True)
    stem = models.TextField(_("stem"), blank=True, help_text=_("Word for word from the official form."))
    answers = models.TextField(
        _("answer labels"), blank=True, help_text=_("One on each line, the lowest first, word for word.")
    )
    document = models.CharField(
        _("document compared"), max_length=200, blank=True, help_text=_("Which official PDF you compared line by line.")
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("decided by"), editable=False
    )
    decided_at = models.DateTimeField(_("decided on"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("questionnaire switch")
        verbose_name_plural = _("questionnaire switches")
        default_permissions = ["add", "view"]
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.instrument} / {self.language}"

    @property
    def labels(self) -> list[str]:
        return [line.strip() for line in self.answers.splitlines() if line.strip()]


def optional_questions() -> list[tuple[str, str]]:
    """Every question that a form can do without ("wishes/times"), in words; what is not declared so has no switch."""
    return [
        (f"{journey.id}/{switch}", f"{say(journey.name, 'en')}: {say(question.short or question.words, 'en')}")
        for journey in JOURNEYS.values()
        for switch, question in journey.switches().items()
    ]


class QuestionSwitch(models.Model):
    """One decision on an optional question; the last for a question holds, for forms that are opened from then on."""

    question = models.CharField(_("question"), max_length=80, choices=optional_questions)
    is_on = models.BooleanField(_("asked"), default=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("decided by"), editable=False
    )
    decided_at = models.DateTimeField(_("decided on"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("question switch")
        verbose_name_plural = _("question switches")
        default_permissions = ["add", "view"]
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.question
