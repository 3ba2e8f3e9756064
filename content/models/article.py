"""The article as staff write it: one working copy a language, blank wherever nothing is written yet."""

from content_editor.models import Region
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from content.models.fields import InlineField, PlainField
from content.models.people import Contributor
from content.models.vocabulary import Language, Topic

KEY = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Article(models.Model):
    """A draft. What the public reads is its `Publication`s; a changed draft changes nothing until it is published."""

    class Kind(models.TextChoices):
        ARTICLE = "article", _("Article")
        CHECKLIST = "checklist", _("Checklist")
        DECISION_AID = "decision-aid", _("Decision guide")
        FAQ = "faq", _("Questions and answers")
        GLOSSARY = "glossary", _("Glossary")
        POLICY = "policy", _("About us and our rules")
        STORY_POLICY = "story-policy", _("About patient stories")

    regions = [Region(key="main", title=_("Text"))]

    translation_key = models.SlugField(
        _("key"),
        max_length=80,
        help_text=_("The same for both languages of a page. Other pages link to it by this key."),
    )
    language = models.CharField(_("language"), max_length=2, choices=Language)
    slug = models.SlugField(
        _("address"), max_length=80, blank=True, help_text=_("The last part of the page's address, in its language.")
    )
    title = PlainField(_("title"), max_length=200, blank=True)
    summary = InlineField(
        _("summary"),
        blank=True,
        help_text=_("One paragraph that answers the page's question in two or three sentences."),
    )
    topic = models.ForeignKey(Topic, models.PROTECT, null=True, blank=True, verbose_name=_("topic"))
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.ARTICLE)
    review_interval_months = models.PositiveSmallIntegerField(_("months until the next review"), default=12)
    next_keys = ArrayField(
        models.SlugField(max_length=80),
        verbose_name=_("read next"),
        default=list,
        blank=True,
        help_text=_("Keys of pages, separated by commas. A page shows only while it is live."),
    )
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    changed_at = models.DateTimeField(_("changed on"), auto_now=True)
    submitted_digest = models.CharField(max_length=64, blank=True, editable=False)
    submitted_at = models.DateTimeField(_("submitted on"), null=True, editable=False)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("submitted by"),
    )
    loaded = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["translation_key", "language"]
        permissions = [
            ("submit_article", "Can submit an article for review"),
            ("approve_article", "Can approve an article as its clinical reviewer"),
            ("publish_article", "Can publish, schedule and withdraw an article"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "language"],
                name="one_article_per_key_and_language",
                violation_error_message=_("This key already has a page in this language."),
            ),
            models.UniqueConstraint(
                fields=["language", "slug"],
                condition=~Q(slug=""),
                name="one_article_per_address",
                violation_error_message=_("Another page in this language has this address."),
            ),
            models.CheckConstraint(condition=Q(language__in=["en", "es"]), name="article_language_is_ours"),
            models.CheckConstraint(
                condition=Q(translation_key__regex=KEY),
                name="article_key_is_plain",
                violation_error_message=_("A key is small letters and digits, joined by hyphens."),
            ),
            models.CheckConstraint(
                condition=Q(slug="") | Q(slug__regex=KEY),
                name="article_slug_is_plain",
                violation_error_message=_("An address is small letters and digits, joined by hyphens."),
            ),
            models.CheckConstraint(
                condition=Q(review_interval_months__range=(1, 36)),
                name="article_review_within_three_years",
                violation_error_message=_("A page is reviewed every 1 to 36 months."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title or self.translation_key} ({self.language})"


class Approval(models.Model):
    """A clinician read exactly the text with this digest and stands by it. Never changed; a new text needs another."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="approvals", verbose_name=_("article"))
    digest = models.CharField(_("digest of the text"), max_length=64)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("approved by")
    )
    contributor = models.ForeignKey(Contributor, models.PROTECT, related_name="+", verbose_name=_("reviewer"))
    at = models.DateTimeField(_("approved on"))
    parts = models.JSONField(help_text="The digest of each part, to say where a later text differs.")
    reasons = models.JSONField(_("reasons for findings left as they are"), default=list)

    class Meta:
        verbose_name = _("approval")
        verbose_name_plural = _("approvals")
        ordering = ["-at", "-id"]
        default_permissions = ("view",)
        indexes = [models.Index(fields=["article", "digest"])]

    def __str__(self) -> str:
        return f"{self.contributor} {self.at:%Y-%m-%d}"
