"""Who writes and reviews, as readers are told."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.models.fields import PlainField
from content.models.vocabulary import Language


class Contributor(models.Model):
    """A named person behind the pages. Who approves a text is one, with credentials and a licence."""

    name = PlainField(_("name"), max_length=120)
    credentials = PlainField(_("credentials"), max_length=120, blank=True, help_text=_("For example MD, PMHNP-BC."))
    licence = PlainField(
        _("licence"), max_length=120, blank=True, help_text=_("State and number, as on the board's list.")
    )
    role_en = PlainField(_("role, English"), max_length=120, blank=True)
    role_es = PlainField(_("role, Spanish"), max_length=120, blank=True)
    languages = ArrayField(
        models.CharField(max_length=2, choices=Language), verbose_name=_("languages"), default=list, blank=True
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="contributor",
        verbose_name=_("account"),
        help_text=_("The account with which this person approves pages."),
    )
    active = models.BooleanField(_("works here"), default=True)

    class Meta:
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")
        ordering = ["name"]

    def __str__(self) -> str:
        return f"{self.name}, {self.credentials}" if self.credentials else self.name

    @property
    def may_review(self) -> bool:
        """A licensed clinician, here and now."""
        return bool(self.active and self.credentials and self.licence)
