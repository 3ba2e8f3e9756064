"""The verbs of a page: submit, approve, publish, schedule, cancel, withdraw, restore, strike.

Each is a function of what and who. It checks who may and whether the text allows it, makes the change and its audit
entry in one transaction, and returns what it made. Otherwise it raises `Refused` with all reasons at once, after the
refusal was recorded. Call them outside any transaction. Publishers take turns: the generation is locked first, then the
article's row, so that two of them, or two tabs of one, never act on the same moment.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import wraps
from typing import Any, Concatenate

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext

from clinic_site.staff import audit
from content import demands, digests, drafts, findings, permits, snapshots
from content.models import BLOCKS, Approval, Article, Contributor, Publication, Strike, generation
from content.permits import Actor
from content.refusals import Reason, Refused, refuse_if
from content.snapshots import snapshot
from content.sources import Sources

__all__ = [
    "Reason",
    "Refused",
    "approve",
    "cancel",
    "publish",
    "publish_starter",
    "restore",
    "schedule",
    "snapshot",
    "strike",
    "submit",
    "withdraw",
]

type Verb[**P, Made] = Callable[Concatenate[Article, Actor, P], Made]
STARTER = "starter"  # how the audit log calls the loader of the starter library


def _verb[**P, Made](name: str) -> Callable[[Verb[P, Made]], Verb[P, Made]]:
    """One transaction for the verb, with the article's row locked; a refusal is recorded after it rolled back."""

    def decorate(function: Verb[P, Made]) -> Verb[P, Made]:
        @wraps(function)
        def verb(article: Article, actor: Actor, *args: P.args, **kwargs: P.kwargs) -> Made:
            who = actor or STARTER
            try:
                with transaction.atomic():
                    generation.lock()
                    locked = Article.objects.select_for_update().get(pk=article.pk)
                    made = function(locked, actor, *args, **kwargs)
                    facts = {"publication": made.number} if isinstance(made, Publication) else {}
                    audit.record_change(who, name, locked, facts=facts)
                    return made
            except Refused as refusal:
                audit.record(who, name, article, outcome="refused", facts={"reasons": refusal.codes})
                raise

        return verb

    return decorate


@_verb("article.submit")
def submit(article: Article, actor: Actor) -> Article:
    """Hand the draft to the reviewers. The text is complete; a finding that blocks is mended first."""
    document, sources = drafts.document(article), Sources()
    frozen = snapshots.snapshot_of(document, sources)
    refuse_if(
        [
            *permits.may(actor, permits.SUBMIT),
            *demands.of(document, article, sources),
            *permits.nothing_blocks(findings.of(frozen, sources)),
        ]
    )
    article.submitted_digest = digests.content_digest(frozen)
    article.submitted_at, article.submitted_by = timezone.now(), actor
    article.save(update_fields=["submitted_digest", "submitted_at", "submitted_by"])
    return article


@_verb("article.approve")
def approve(article: Article, actor: Actor, digest: str, reasons: Mapping[str, str] | None = None) -> Approval:
    """A clinician stands by exactly the text with this digest, which is what they read.

    `reasons` gives, by the id of each review finding, why the text may stay as it is.
    """
    document, sources = drafts.document(article), Sources()
    frozen = snapshots.snapshot_of(document, sources)
    found = findings.of(frozen, sources)
    given = {id: text.strip() for id, text in (reasons or {}).items() if text.strip()}
    reviewer = Contributor.objects.filter(user=actor).first() if actor else None
    refuse_if(
        [
            *permits.may(actor, permits.APPROVE, apart_from=permits.PUBLISH),
            *permits.licensed(reviewer),
            *permits.is_what_was_read(frozen, digest),
            *permits.is_submitted(article, frozen),
            *demands.of(document, article, sources),
            *permits.nothing_blocks(found),
            *permits.all_answered(found, given),
        ]
    )
    answered = [(findings.id_of(finding), finding) for finding in found]
    return Approval.objects.create(
        article=article,
        digest=digests.content_digest(frozen),
        parts=digests.parts(frozen),
        reviewer=actor,
        contributor=reviewer,
        at=timezone.now(),
        reasons=[
            # Where it stands and not its words, which may have to be struck from everywhere (clinical.md 10).
            {"id": id, "rule": finding.rule, "where": finding.where, "reason": given[id]}
            for id, finding in answered
            if id in given
        ],
    )


@_verb("article.publish")
def publish(article: Article, actor: Actor, digest: str) -> Publication:
    """Make the text with this digest what the public reads, from now on."""
    return _publish(article, actor, digest, timezone.now())


@_verb("article.schedule")
def schedule(article: Article, actor: Actor, digest: str, at: datetime) -> Publication:
    """Make the text with this digest what the public reads, from a later moment on."""
    return _publish(article, actor, digest, at)


def _publish(article: Article, actor: Actor, digest: str, at: datetime) -> Publication:
    document, sources = drafts.document(article), Sources()
    frozen = snapshots.snapshot_of(document, sources)
    found = findings.of(frozen, sources)
    approval = article.approvals.filter(digest=digests.content_digest(frozen)).first()
    answered = {reason["id"]: reason["reason"] for reason in approval.reasons} if approval else {}
    refuse_if(
        [
            *permits.may(actor, permits.PUBLISH, apart_from=permits.APPROVE),
            *permits.is_not_past(at),
            *permits.is_what_was_read(frozen, digest),
            *permits.is_approved(article, approval, frozen, actor),
            *demands.of(document, article, sources),
            *permits.nothing_blocks(found),
            *permits.all_answered(permits.of_the_text(found), answered),
        ]
    )
    return _add(article, actor, frozen, at, approval=_facts(approval), review_due=_due(article, approval.at))


@_verb("article.cancel")
def cancel(article: Article, actor: Actor, number: int) -> Publication:
    """Undo a schedule: what would stand at that moment without it is published once more for that moment."""
    scheduled = article.publications.filter(number=number).first()
    refuse_if([*permits.may(actor, permits.PUBLISH, apart_from=permits.APPROVE), *permits.is_scheduled(scheduled)])
    others = article.publications.exclude(pk=scheduled.pk).filter(live_from__lte=scheduled.live_from)
    before = others.order_by("live_from", "id").last()
    if before is None:
        with translation.override(article.language):  # readers are told, whatever language the publisher works in
            public_reason = gettext("This page was not published.")
        return _withdrawal(article, actor, scheduled, scheduled.live_from, public_reason)
    return _add(
        article,
        actor,
        before.snapshot,
        scheduled.live_from,
        kind=before.kind,
        approval=before.approval,
        review_due=before.review_due,
        public_reason=before.public_reason,
    )


@_verb("article.withdraw")
def withdraw(article: Article, actor: Actor, public_reason: str, at: datetime | None = None) -> Publication:
    """Take the page from the public, with a reason that readers are told, now or from a later moment on."""
    moment = at or timezone.now()
    standing = article.publications.standing(moment).first()
    refuse_if(
        [
            *permits.may(actor, permits.PUBLISH, apart_from=permits.APPROVE),
            *permits.is_not_past(moment),
            *permits.is_published(standing),
            *permits.is_said(public_reason, "no-public-reason"),
        ]
    )
    return _withdrawal(article, actor, standing, moment, public_reason.strip())


@_verb("article.restore")
def restore(article: Article, actor: Actor, number: int) -> Article:
    """Make the draft as a publication was. It goes to readers the usual way; an approval of that text still holds."""
    publication = article.publications.filter(number=number).first()
    refuse_if(
        [
            *permits.may(actor, permits.CHANGE),
            *permits.is_restorable(publication),
            *permits.is_free_for(article, publication),
        ]
    )
    document = snapshots.document_of(publication.snapshot, article.review_interval_months)
    return drafts.write(replace(document, key=article.translation_key, language=article.language))


@_verb("article.strike")
def strike(article: Article, actor: Actor, block_key: str, reason: str) -> Strike:
    """Take a part's text out of the draft and every publication, for good; its digests and this record stay."""
    holding = [p for p in article.publications.all() if _holds(p.snapshot, block_key)]
    refuse_if(
        [
            *permits.may(actor, permits.STRIKE),
            *permits.holds_part(holding),
            *permits.is_said(reason, "no-reason"),
        ]
    )
    for publication in holding:
        publication.snapshot["blocks"] = [
            digests.struck(block) if block["key"] == block_key else block for block in publication.snapshot["blocks"]
        ]
        publication.save(update_fields=["snapshot"])
    for model in BLOCKS:
        model.objects.filter(parent=article, translation_key=block_key).delete()
    article.version += 1
    article.save(update_fields=["version", "changed_at"])
    numbers = [publication.number for publication in holding]
    return Strike.objects.create(article=article, block_key=block_key, numbers=numbers, by=actor, reason=reason.strip())


@_verb("article.publish_starter")
def publish_starter(article: Article, actor: Actor) -> Publication:
    """In development only: show a page of the starter library that no clinician has approved; the page says so."""
    document, sources = drafts.document(article), Sources()
    frozen = snapshots.snapshot_of(document, sources)
    refuse_if(
        [
            *permits.is_starter(article, actor, drafts.file_digest(document)),
            *demands.of(document, article, sources),
            *permits.nothing_blocks(findings.of(frozen, sources)),
        ]
    )
    now = timezone.now()
    return _add(article, None, frozen, now, review_due=_due(article, now))


def _withdrawal(
    article: Article, actor: Actor, of: Publication, live_from: datetime, public_reason: str
) -> Publication:
    """A tombstone: the name and address of the page, and why it is gone."""
    empty = {**of.snapshot, "summary": "", "blocks": [], "references": [], "next": []}
    return _add(article, actor, empty, live_from, kind=Publication.Kind.WITHDRAWN, public_reason=public_reason)


def _add(article: Article, actor: Actor, frozen: Mapping[str, Any], live_from: datetime, **fields: Any) -> Publication:
    """The next publication of the article's chain."""
    previous = article.publications.order_by("-number").first()
    publication = Publication(
        article=article,
        number=previous.number + 1 if previous else 1,
        previous=previous,
        key=frozen["key"],
        language=frozen["language"],
        slug=frozen["slug"],
        title=frozen["title"],
        topic=frozen["topic"],
        snapshot=dict(frozen),
        block_digests=digests.block_digests(frozen),
        content_digest=digests.content_digest(frozen),
        live_from=live_from,
        published_at=timezone.now(),
        published_by=actor,
        **({"kind": Publication.Kind.PUBLISHED} | fields),
    )
    publication.record_digest = digests.digest(publication.record())
    publication.save(force_insert=True)
    return publication


def _facts(approval: Approval) -> dict[str, Any]:
    """The approval as a publication keeps it, readable without any other table."""
    by = approval.contributor
    return {
        "approval": approval.pk,
        "digest": approval.digest,
        "at": approval.at.isoformat(),
        "name": by.name,
        "credentials": by.credentials,
        "licence": by.licence,
        "role_en": by.role_en,
        "role_es": by.role_es,
        "reasons": approval.reasons,
    }


def _due(article: Article, reviewed: datetime) -> date:
    """The day by which the page is reviewed again: so many months after it was read, or that month's last day."""
    day = timezone.localdate(reviewed)
    months = day.month - 1 + article.review_interval_months
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _holds(frozen: Mapping[str, Any], block_key: str) -> bool:
    return any(block["key"] == block_key and not block.get("struck") for block in frozen["blocks"])
