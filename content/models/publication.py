"""What the public reads: publications, which never change (triggers of migration 0002 hold them)."""

from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.fields.json import KT
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content import digests
from content.models.article import Article
from content.models.vocabulary import Language


class PublicationQuerySet(models.QuerySet["Publication"]):
    """Of each article, the last by (live_from, id) that is not in the future stands; nothing else decides."""

    def standing(self, at: datetime | None = None) -> "PublicationQuerySet":
        """The publication of each article that stands at a moment (now when None), withdrawals included."""
        last = (
            Publication.objects.filter(article=OuterRef("article"), live_from__lte=at or timezone.now())
            .order_by("-live_from", "-id")
            .values("id")[:1]
        )
        return self.filter(id=Subquery(last))

    def live(self, at: datetime | None = None) -> "PublicationQuerySet":
        """The pages that the public reads at a moment: those that stand and are not withdrawn."""
        return self.standing(at).filter(kind=Publication.Kind.PUBLISHED)

    def coming(self) -> "PublicationQuerySet":
        """What is scheduled."""
        return self.filter(live_from__gt=timezone.now()).order_by("live_from", "id")

    def live_for(self, slug: str, language: str, at: datetime | None = None) -> "Publication | None":
        """What stands at an address: a page, a withdrawal (`is_withdrawn`), or None. One query."""
        return self.standing(at).filter(slug=slug, language=language).first()

    def history(self, slug: str, language: str, at: datetime | None = None) -> "PublicationQuerySet":
        """Every publication that readers met, due by then, of the article that stood at `slug` last: newest first.

        One that another replaced for its very moment (a schedule that was cancelled) never stood, and nobody met it.
        """
        moment = at or timezone.now()
        instead = Publication.objects.filter(
            article=OuterRef("article"), live_from=OuterRef("live_from"), id__gt=OuterRef("id")
        )
        stood = self.filter(article=_last_at(slug, language, moment), live_from__lte=moment).exclude(Exists(instead))
        return stood.order_by("-live_from", "-id")

    def moved_to(self, slug: str, language: str, at: datetime | None = None) -> str | None:
        """The address now of the page that once stood at `slug`, or None. One query, for when `live_for` is None."""
        moment = at or timezone.now()
        once = _last_at(slug, language, moment)
        return self.standing(moment).filter(article=once).values_list("slug", flat=True).first()


def _last_at(slug: str, language: str, moment: datetime) -> Subquery:
    """The article that was the last to stand at an address: another page may take one that was left."""
    at_address = Publication.objects.filter(slug=slug, language=language, live_from__lte=moment)
    return Subquery(at_address.order_by("-live_from", "-id").values("article")[:1])


class Publication(models.Model):
    """An article as the public reads it from `live_from` on, or its withdrawal, with all that was said of it then."""

    class Kind(models.TextChoices):
        PUBLISHED = "published", _("Published")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    article = models.ForeignKey(Article, models.PROTECT, related_name="publications", verbose_name=_("article"))
    number = models.PositiveIntegerField(_("number"))
    kind = models.CharField(_("what"), max_length=10, choices=Kind)
    key = models.SlugField(_("key"), max_length=80)
    language = models.CharField(_("language"), max_length=2, choices=Language)
    slug = models.SlugField(_("address"), max_length=80)
    title = models.CharField(_("title"), max_length=200)
    topic = models.SlugField(_("topic"), max_length=40)
    snapshot = models.JSONField()
    block_digests = ArrayField(models.CharField(max_length=64))
    content_digest = models.CharField(max_length=64)
    record_digest = models.CharField(max_length=64, unique=True)
    previous = models.OneToOneField("self", models.PROTECT, null=True, related_name="following")
    live_from = models.DateTimeField(_("live from"))
    published_at = models.DateTimeField(_("published on"))
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("published by")
    )
    approval = models.JSONField(_("approval"), null=True)
    review_due = models.DateField(_("next review by"), null=True)
    public_reason = models.CharField(_("public reason"), max_length=500, blank=True)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ["article_id", "-number"]
        default_permissions = ("view",)
        permissions = [("strike_publication", "Can strike a text from all publications for good")]
        indexes = [
            models.Index(fields=["article", "-live_from", "-id"], name="publication_standing"),
            models.Index(fields=["language", "slug"]),
            models.Index(fields=["live_from"]),
        ]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="one_publication_per_number"),
            models.CheckConstraint(condition=Q(number__gte=1), name="publications_count_from_one"),
            models.CheckConstraint(
                condition=Q(number=1, previous__isnull=True) | Q(number__gt=1, previous__isnull=False),
                name="publication_names_the_one_before",
            ),
            models.CheckConstraint(
                condition=Q(kind="published", public_reason="") | (Q(kind="withdrawn") & ~Q(public_reason="")),
                name="withdrawal_says_why",
            ),
            models.CheckConstraint(
                condition=Q(
                    key=KT("snapshot__key"),
                    language=KT("snapshot__language"),
                    slug=KT("snapshot__slug"),
                    title=KT("snapshot__title"),
                    topic=KT("snapshot__topic"),
                ),
                name="publication_is_of_its_snapshot",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.language}), {self.number}"

    @property
    def is_withdrawn(self) -> bool:
        return self.kind == self.Kind.WITHDRAWN

    @property
    def is_unreviewed(self) -> bool:
        """A starter page that no clinician approved; possible in development only."""
        return self.kind == self.Kind.PUBLISHED and self.approval is None

    def record(self) -> dict[str, Any]:
        """What the record digest covers."""
        return {
            "content": self.content_digest,
            "number": self.number,
            "kind": self.kind,
            "page": {name: self.snapshot.get(name) for name in digests.PAGE},
            "approval": self.approval,
            "live_from": _moment(self.live_from),
            "published_at": _moment(self.published_at),
            "published_by": self.published_by_id,
            "review_due": self.review_due.isoformat() if self.review_due else None,
            "public_reason": self.public_reason,
            "previous": self.previous.record_digest if self.previous else None,
        }

    def verifies(self) -> bool:
        """Whether this row still is what was published, and follows the one before it."""
        return (
            self.block_digests == digests.block_digests(self.snapshot)
            and self.content_digest == digests.content_digest(self.snapshot)
            and self.record_digest == digests.digest(self.record())
        )


class Strike(models.Model):
    """A text that was taken out of every publication of an article for good: it cannot come back (clinical.md 10)."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="strikes", verbose_name=_("article"))
    block_key = models.SlugField(_("part"), max_length=80)
    numbers = ArrayField(models.PositiveIntegerField(), verbose_name=_("publications"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("struck by"))
    at = models.DateTimeField(_("struck on"), default=timezone.now)
    reason = models.CharField(_("reason"), max_length=500)

    class Meta:
        verbose_name = _("struck text")
        verbose_name_plural = _("struck texts")
        ordering = ["-at"]
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["article", "block_key"], name="a_text_is_struck_once"),
            models.CheckConstraint(condition=~Q(reason=""), name="strike_says_why"),
        ]

    def __str__(self) -> str:
        return f"{self.block_key}, {self.at:%Y-%m-%d}"


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")
