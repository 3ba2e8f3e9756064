"""The words that order the library: topics, and the glossary."""

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from content.models.fields import PlainField


class Language(models.TextChoices):
    ENGLISH = "en", _("English")
    SPANISH = "es", _("Spanish")


class Topic(models.Model):
    """A shelf of the library."""

    key = models.SlugField(_("key"), primary_key=True, max_length=40)
    order = models.PositiveSmallIntegerField(_("order"), unique=True)
    name_en = PlainField(_("name, English"), max_length=80)
    name_es = PlainField(_("name, Spanish"), max_length=80)
    slug_en = models.SlugField(_("address, English"), max_length=60, unique=True)
    slug_es = models.SlugField(_("address, Spanish"), max_length=60, unique=True)
    loaded = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["order"]

    def __str__(self) -> str:
        return self.name_es if translation.get_language() == Language.SPANISH else self.name_en

    def name(self, language: str) -> str:
        return getattr(self, f"name_{language}")

    def slug(self, language: str) -> str:
        return getattr(self, f"slug_{language}")


class GlossaryTerm(models.Model):
    """A word explained, once for all pages."""

    key = models.SlugField(_("key"), primary_key=True, max_length=60)
    term_en = PlainField(_("term, English"), max_length=120)
    definition_en = PlainField(_("definition, English"), max_length=600)
    term_es = PlainField(_("term, Spanish"), max_length=120, blank=True)
    definition_es = PlainField(_("definition, Spanish"), max_length=600, blank=True)
    loaded = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["term_en"]

    def __str__(self) -> str:
        return self.term_en

    def term(self, language: str) -> str:
        return getattr(self, f"term_{language}")

    def definition(self, language: str) -> str:
        return getattr(self, f"definition_{language}")
