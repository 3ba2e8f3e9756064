"""Where a page is between its writer and its readers, worked out from what is stored; nothing keeps a status."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from content import digests, snapshots
from content.models import Approval, Article, Publication
from content.sources import Sources


class Draft(models.TextChoices):
    """What the draft waits for."""

    WRITING = "writing", _("Being written")
    SUBMITTED = "submitted", _("Waits for a reviewer")
    APPROVED = "approved", _("Approved, may be published")
    PUBLISHED = "published", _("Published as it stands")


@dataclass(frozen=True)
class State:
    """A draft, the approval of exactly this text, and what the public reads.

    `voided` is the last approval when it was of another text; `changed` then names the parts that differ from it.
    """

    snapshot: dict[str, Any]
    digest: str
    draft: Draft
    approval: Approval | None
    voided: Approval | None
    changed: tuple[str, ...]
    standing: Publication | None
    coming: tuple[Publication, ...]


def of(article: Article, sources: Sources | None = None) -> State:
    """Read everything; about fifteen queries, for staff pages only."""
    snapshot = snapshots.snapshot(article, sources=sources)
    digest = digests.content_digest(snapshot)
    approval = article.approvals.filter(digest=digest).first()
    last = article.approvals.first()
    voided = last if last and not approval else None
    standing = article.publications.standing().first()
    return State(
        snapshot=snapshot,
        digest=digest,
        draft=_draft(article, digest, approval, standing),
        approval=approval,
        voided=voided,
        changed=tuple(digests.changed_parts(voided.parts, digests.parts(snapshot))) if voided else (),
        standing=standing,
        coming=_coming(article, standing),
    )


def _draft(article: Article, digest: str, approval: Approval | None, standing: Publication | None) -> Draft:
    if standing and not standing.is_withdrawn and standing.content_digest == digest:
        return Draft("published")
    if approval:
        return Draft("approved")
    return Draft("submitted" if article.submitted_digest == digest else "writing")


def _coming(article: Article, standing: Publication | None) -> tuple[Publication, ...]:
    """Schedules that readers will notice: not those published over for their moment, nor repeats of the one before."""
    last_of_moment = {publication.live_from: publication for publication in article.publications.coming()}
    seen, before = [], standing
    for publication in last_of_moment.values():
        if _shown(publication) != _shown(before):
            seen.append(publication)
        before = publication
    return tuple(seen)


def _shown(publication: Publication | None) -> tuple[str, str] | None:
    """What readers see of it; a withdrawal of a page that never stood is nothing to see."""
    if publication is None or publication.is_withdrawn:
        return None
    return publication.content_digest, publication.slug
