"""Makes what content tests need, with artificial words; every value can be given."""

from datetime import datetime
from itertools import count

from django.contrib.auth.models import Group
from django.utils import timezone

from clinic_site.staff.models import User
from content import digests, publishing
from content.models import Article, Contributor, Prose, Publication, Reference, Result, Topic

_numbers = count(1)


def topic(key: str = "basics") -> Topic:
    n = next(_numbers)
    return Topic.objects.get_or_create(
        key=key,
        defaults={"order": n, "name_en": key, "name_es": key, "slug_en": key, "slug_es": key},
    )[0]


def article(key: str = "example", language: str = "en", **fields: object) -> Article:
    fields = {"slug": key, "title": "An example", "topic": topic(), "summary": "A short answer.", **fields}
    return Article.objects.create(translation_key=key, language=language, **fields)


def reference(id: str = "lii-2023", **fields: object) -> Reference:  # the field's own name
    fields = {
        "kind": "rct",
        "authors": "Example A et al.",
        "title": "An example trial",
        "year": 2023,
        "url": "https://example.org/",
        "summary": "Of 40 people, 20 were given it.",
        "confidence": "verified",
        **fields,
    }
    return Reference.objects.create(id=id, **fields)


def result(reference: Reference, key: str = "response-1d", **fields: object) -> Result:
    fields = {"label": "ketamine", "value": 60, "unit": "percent", "n": 20, "outcome": "response", **fields}
    return Result.objects.create(reference=reference, key=key, **fields)


def user(username: str = "") -> User:
    return User.objects.create_user(username or f"person-{next(_numbers)}")


def contributor(user: User | None = None, **fields: object) -> Contributor:
    fields = {"name": "Dr. A. Example", "credentials": "MD", "licence": "TX 0000", **fields}
    return Contributor.objects.create(user=user, **fields)


def snapshot(of: Article, **fields: object) -> dict[str, object]:
    return {
        "schema": 1,
        "key": of.translation_key,
        "language": of.language,
        "slug": of.slug,
        "topic": of.topic_id,
        "kind": of.kind,
        "title": of.title,
        "summary": of.summary,
        "blocks": [{"kind": "prose", "key": "answer", "html": "<p>Words.</p>"}],
        "references": [],
        "next": [],
        **fields,
    }


def publication(of: Article, live_from: datetime | None = None, **fields: object) -> Publication:
    """A publication as it would stand, without asking anybody: for tests of what reads publications."""
    text = fields.pop("snapshot", None) or snapshot(of)
    previous = of.publications.order_by("-number").first()
    publication = Publication(
        **{
            "article": of,
            "number": previous.number + 1 if previous else 1,
            "kind": "published",
            "key": text["key"],
            "language": text["language"],
            "slug": text["slug"],
            "title": text["title"],
            "topic": text["topic"],
            "snapshot": text,
            "block_digests": digests.block_digests(text),
            "content_digest": digests.content_digest(text),
            "previous": previous,
            "live_from": live_from or timezone.now(),
            "published_at": timezone.now(),
            **fields,
        }
    )
    publication.record_digest = digests.digest(publication.record())
    publication.save(force_insert=True)
    return publication


def staff(*roles: str, licensed: bool = False) -> User:
    """An account with these roles; `licensed` makes it a contributor who may review."""
    account = user()
    account.groups.set(Group.objects.filter(name__in=roles))
    if licensed:
        contributor(account)
    return account


def complete_article(key: str = "example", **fields: object) -> Article:
    """A draft that lacks nothing that publishing demands."""
    draft = article(key, **fields)
    Prose.objects.create(parent=draft, translation_key="answer", html="<p>Words.</p>")
    return draft


def digest(of: Article) -> str:
    return digests.content_digest(publishing.snapshot(of))


def submitted(key: str = "example", **fields: object) -> Article:
    draft = complete_article(key, **fields)
    publishing.submit(draft, staff("editor"))
    return draft


def approved(key: str = "example", **fields: object) -> Article:
    draft = submitted(key, **fields)
    publishing.approve(draft, staff("reviewer", licensed=True), digest(draft))
    return draft


def published(key: str = "example", **fields: object) -> Article:
    draft = approved(key, **fields)
    publishing.publish(draft, staff("publisher"), digest(draft))
    return draft
