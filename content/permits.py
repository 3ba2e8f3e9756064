"""Who may do what to a page, and whether the page allows it: each check yields its reasons against."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from content import digests
from content.findings import Finding, id_of, why
from content.models import Approval, Article, Contributor, Publication
from content.refusals import Reason

SUBMIT, APPROVE, PUBLISH = "content.submit_article", "content.approve_article", "content.publish_article"
CHANGE, STRIKE = "content.change_article", "content.strike_publication"
Actor = User | None
Reasons = Iterator[Reason]


def may(actor: Actor, permission: str, *, apart_from: str = "") -> Reasons:
    """The account has this right, and not the one that is kept apart from it."""
    if actor is None or not actor.is_active or not actor.has_perm(permission):
        yield Reason("not-yours", _("Your role does not include this."))
    elif apart_from and actor.has_perm(apart_from):
        yield Reason(
            "roles-apart", _("One account may not both review and publish. Ask for one of the two roles to be ended.")
        )


def licensed(reviewer: Contributor | None) -> Reasons:
    """A reviewer is named to readers, with credentials and a licence."""
    if reviewer is None:
        yield Reason(
            "not-a-contributor", _("An approval names a contributor to readers. Your account is linked to none.")
        )
    elif not reviewer.may_review:
        yield Reason(
            "not-licensed", _("Your contributor entry lacks the credentials or the licence that an approval needs.")
        )


def is_what_was_read(snapshot: Mapping[str, Any], digest: str) -> Reasons:
    """The draft still is the text that the person had before them."""
    if digests.content_digest(snapshot) != digest:
        yield Reason("changed-since", _("The text was changed after you opened it. Read it as it is now."))


def is_submitted(article: Article, snapshot: Mapping[str, Any]) -> Reasons:
    if article.submitted_digest != digests.content_digest(snapshot):
        yield Reason("not-submitted", _("This text was not submitted for review yet."))


def is_approved(article: Article, approval: Approval | None, snapshot: Mapping[str, Any], actor: Actor) -> Reasons:
    """A clinician approved exactly this text, is one still, and is not the one who publishes it."""
    last = article.approvals.first()
    if approval is None and last:
        parts = ", ".join(digests.changed_parts(last.parts, digests.parts(snapshot)))
        yield Reason(
            "approval-voided", format_lazy(_("The text was changed after its approval: {parts}."), parts=parts)
        )
    elif approval is None:
        yield Reason("not-approved", _("No reviewer has approved this text."))
    elif approval.reviewer == actor:
        yield Reason("own-approval", _("You approved this text, so another person publishes it."))
    elif not approval.contributor.may_review:
        yield Reason(
            "reviewer-left",
            _("Who approved this text works here no more, or lacks the credentials or the licence that it needs."),
        )


def nothing_blocks(findings: Iterable[Finding]) -> Reasons:
    for finding in findings:
        if finding.severity == "block":
            text = format_lazy("{why} “{sentence}”", why=why(finding), sentence=finding.sentence)
            yield Reason(f"finding-{finding.rule}", text, finding.where)


def of_the_text(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Without those that come while a text stands still: a date that passes (T), a change in the other language (P).

    At its approval a text answers these too. Where a date forbids publishing, the finding blocks, and that holds.
    """
    return (finding for finding in findings if finding.severity == "block" or finding.rule[0] not in "TP")


def all_answered(findings: Iterable[Finding], reasons: Mapping[str, str]) -> Reasons:
    """Each review finding has a clinician's reason why the text may stay."""
    for finding in findings:
        if finding.severity == "review" and id_of(finding) not in reasons:
            text = format_lazy(
                _("Give a reason why this may stay, or change it ({rule}): “{sentence}” {why}"),
                rule=finding.rule,
                sentence=finding.sentence,
                why=why(finding),
            )
            yield Reason("finding-open", text, finding.where)


def is_scheduled(publication: Publication | None) -> Reasons:
    if publication is None or publication.live_from <= timezone.now():
        yield Reason("not-scheduled", _("This publication is not waiting for its time."))


def is_published(standing: Publication | None) -> Reasons:
    if standing is None or standing.is_withdrawn:
        yield Reason("not-published", _("This page is not published."))


def is_restorable(publication: Publication | None) -> Reasons:
    if publication is None or publication.is_withdrawn:
        yield Reason("no-such-version", _("There is no text of this page under that number."))


def is_free_for(article: Article, publication: Publication | None) -> Reasons:
    """No other draft has taken the address that this publication had."""
    if publication is None:
        return
    others = Article.objects.filter(language=article.language, slug=publication.slug).exclude(pk=article.pk)
    if others.exists():
        yield Reason("address-taken", _("Another page in this language has this address."))


def is_not_past(moment: datetime) -> Reasons:
    if moment < timezone.now() - timedelta(minutes=1):  # "now" was a moment ago
        yield Reason("in-the-past", _("This moment is past. Choose a later one."))


def is_said(text: str, code: str) -> Reasons:
    if not text.strip():
        yield Reason(code, _("Say why, in a sentence."))


def holds_part(publications: Iterable[Publication]) -> Reasons:
    if not publications:
        yield Reason("no-such-part", _("No publication of this page has a text under that key."))


def is_starter(article: Article, actor: Actor, file_digest: str) -> Reasons:
    """Only the loader, only in development, only a page as it was loaded."""
    if not settings.DEVELOPMENT or actor is not None:
        yield Reason("not-development", _("Only in development are pages shown without a clinician's approval."))
    if article.loaded != file_digest:
        yield Reason("not-starter", _("This page is not as the starter library has it."))
