"""The verbs of a page: who may, in which state, and that a refusal changes nothing but the audit log."""

from datetime import timedelta

import pytest
from django.utils import timezone, translation

from clinic_site.staff.models import AuditEntry
from content import drafts, findings, publishing, state
from content.models import Approval, Article, Contributor, Prose, Publication, Reference, Strike
from content.publishing import Refused
from content.sources import Sources
from content.state import Draft
from tests.content import factories

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
EVERYONE = ("editor", "reviewer", "publisher", "coordinator", "clinician", "auditor", "administrator")

# verb: (state that allows it, how it is called, who may)
VERBS = {
    "submit": (factories.complete_article, lambda a, who: publishing.submit(a, who), {"editor"}),
    "approve": (
        factories.submitted,
        lambda a, who: publishing.approve(a, who, factories.digest(a)),
        {"reviewer"},
    ),
    "publish": (
        factories.approved,
        lambda a, who: publishing.publish(a, who, factories.digest(a)),
        {"publisher"},
    ),
    "schedule": (
        factories.approved,
        lambda a, who: publishing.schedule(a, who, factories.digest(a), timezone.now() + HOUR),
        {"publisher"},
    ),
    "withdraw": (
        factories.published,
        lambda a, who: publishing.withdraw(a, who, "Out of date."),
        {"publisher"},
    ),
    "restore": (factories.published, lambda a, who: publishing.restore(a, who, 1), {"editor", "reviewer"}),
    "strike": (
        factories.published,
        lambda a, who: publishing.strike(a, who, "answer", "Authorization withdrawn."),
        {"publisher"},
    ),
}


def everything() -> tuple[object, ...]:
    """What a verb may change."""
    return (
        list(Article.objects.values()),
        list(Prose.objects.values()),
        list(Publication.objects.values()),
        list(Approval.objects.values()),
        list(Strike.objects.values()),
    )


def codes(function, *args, **kwargs) -> list[str]:
    with pytest.raises(Refused) as refusal:
        function(*args, **kwargs)
    return refusal.value.codes


@pytest.mark.parametrize("role", [*EVERYONE, None])
@pytest.mark.parametrize("verb", VERBS)
def test_who_may(verb, role):
    ready, call, allowed = VERBS[verb]
    article = ready()
    actor = factories.staff(role, licensed=True) if role else None
    before = everything()

    if role in allowed:
        assert call(article, actor)
        assert everything() != before or verb == "restore"
        outcome, expected = AuditEntry.objects.first(), "done"
    else:
        reasons = codes(call, article, actor)
        assert reasons == ["not-yours"] if actor else "not-yours" in reasons
        assert everything() == before
        outcome, expected = AuditEntry.objects.first(), "refused"
        assert outcome.facts == {"reasons": reasons}
    assert (outcome.action, outcome.target, outcome.outcome) == (
        f"article.{verb}",
        f"content.article:{article.pk}",
        expected,
    )


STATES = {
    "writing": factories.complete_article,
    "submitted": factories.submitted,
    "approved": factories.approved,
    "published": factories.published,
}
RIGHT = {"submit": "editor", "approve": "reviewer", "restore": "editor"}


@pytest.mark.parametrize(
    ("verb", "at", "reasons"),
    [
        ("approve", "writing", ["not-submitted"]),
        ("publish", "writing", ["not-approved"]),
        ("publish", "submitted", ["not-approved"]),
        ("schedule", "submitted", ["not-approved"]),
        ("withdraw", "writing", ["not-published"]),
        ("withdraw", "approved", ["not-published"]),
        ("restore", "approved", ["no-such-version"]),
        ("strike", "approved", ["no-such-part"]),
    ],
)
def test_in_which_state(verb, at, reasons):
    article = STATES[at]()

    assert codes(VERBS[verb][1], article, factories.staff(RIGHT.get(verb, "publisher"), licensed=True)) == reasons


def test_all_reasons_are_given_at_once():
    article = factories.article(title="", summary="", slug="", topic=None)
    Prose.objects.create(parent=article, html='<p><a href="cite:unknown">x</a> <a href="result:un/known">5</a></p>')
    Prose.objects.create(parent=article)

    assert set(codes(publishing.submit, article, factories.staff("auditor"))) >= {
        "not-yours",
        "no-title",
        "no-slug",
        "no-topic",
        "no-summary",
        "no-html",
        "unknown-reference",
        "unknown-result",
        "finding-C02",
    }


def test_a_text_that_a_rule_blocks_goes_nowhere():
    article = factories.complete_article()
    publishing.submit(article, factories.staff("editor"))
    Prose.objects.update(html="<p>Ketamine prevents suicide.</p>")

    assert codes(publishing.submit, article, factories.staff("editor")) == ["finding-F13", "finding-S03"]


def test_a_review_finding_needs_a_reviewers_reason_which_goes_with_the_publication():
    article = factories.complete_article()
    Prose.objects.update(html="<p>This is a breakthrough treatment.</p>")
    publishing.submit(article, factories.staff("editor"))
    reviewer = factories.staff("reviewer", licensed=True)
    found = findings.of(publishing.snapshot(article), Sources())
    digest = factories.digest(article)
    assert codes(publishing.approve, article, reviewer, digest) == ["finding-open"]

    reasons = {findings.id_of(finding): "Quoted as an example." for finding in found}
    publishing.approve(article, reviewer, digest, reasons)
    publication = publishing.publish(article, factories.staff("publisher"), digest)

    said = {reason["rule"]: reason["reason"] for reason in publication.approval["reasons"]}
    assert said["F05"] == "Quoted as an example."

    publishing.strike(article, factories.staff("publisher"), "answer", "Authorization withdrawn.")
    kept = [*Publication.objects.values_list("approval", "snapshot"), *Approval.objects.values_list("reasons", "parts")]
    assert "breakthrough" not in str(kept)


def test_an_approval_needs_a_licensed_contributor():
    article = factories.submitted()
    unknown, unlicensed = factories.staff("reviewer"), factories.staff("reviewer")
    factories.contributor(unlicensed, licence="")

    assert codes(publishing.approve, article, unknown, factories.digest(article)) == ["not-a-contributor"]
    assert codes(publishing.approve, article, unlicensed, factories.digest(article)) == ["not-licensed"]


def test_an_account_that_could_do_both_may_do_neither():
    """Roles keep them apart already (a trigger refuses both groups); permissions given by hand do not get round it."""
    from django.contrib.auth.models import Permission

    article = factories.approved()
    both = factories.staff("publisher", licensed=True)
    both.user_permissions.add(Permission.objects.get(codename="approve_article"))

    assert codes(publishing.publish, article, both, factories.digest(article)) == ["roles-apart"]
    assert codes(publishing.approve, article, both, factories.digest(article)) == ["roles-apart"]


def test_who_approved_a_text_does_not_publish_it_after_changing_roles():
    article = factories.approved()
    reviewer = article.approvals.get().reviewer
    reviewer.groups.clear()
    reviewer.groups.set(factories.staff("publisher").groups.all())
    reviewer = type(reviewer).objects.get(pk=reviewer.pk)

    assert codes(publishing.publish, article, reviewer, factories.digest(article)) == ["own-approval"]


def test_a_reviewer_who_has_left_stands_by_no_new_page():
    article = factories.approved()
    Contributor.objects.update(active=False)

    assert codes(publishing.publish, article, factories.staff("publisher"), factories.digest(article)) == [
        "reviewer-left"
    ]


def test_an_unchanged_save_keeps_the_approval_and_a_changed_word_voids_it_and_says_where():
    article = factories.approved()
    prose = Prose.objects.get()
    prose.save()
    article.save()
    assert state.of(article).draft == Draft.APPROVED

    prose.html = "<p>Other words.</p>"
    prose.save()

    now = state.of(article)
    assert (now.draft, now.changed) == (Draft.WRITING, ("block answer",))
    with pytest.raises(Refused) as refusal:
        publishing.publish(article, factories.staff("publisher"), now.digest)
    assert [str(reason) for reason in refusal.value.reasons] == [
        "The text was changed after its approval: block answer."
    ]


def test_a_retracted_reference_voids_the_approval_of_a_draft_and_changes_no_publication():
    reference = factories.reference("lii-2023")
    article = factories.published(summary='Words.<a href="cite:lii-2023">lii-2023</a>')
    before = Publication.objects.get().snapshot

    Reference.objects.filter(pk=reference.pk).update(status="retracted", status_note="Data could not be found.")

    assert state.of(article).changed == ("reference lii-2023",)
    assert Publication.objects.get().snapshot == before


@pytest.mark.parametrize("verb", ["approve", "publish"])
def test_only_what_was_read_is_approved_or_published(verb):
    article = factories.submitted() if verb == "approve" else factories.approved()
    read = factories.digest(article)
    Article.objects.filter(pk=article.pk).update(title="Changed in another tab")
    actor = factories.staff("reviewer", licensed=True) if verb == "approve" else factories.staff("publisher")

    assert "changed-since" in codes(getattr(publishing, verb), article, actor, read)


def test_a_publication_holds_what_was_said_of_it():
    article = factories.approved(review_interval_months=6)
    publisher = factories.staff("publisher")

    publication = publishing.publish(article, publisher, factories.digest(article))

    assert publication.number == 1
    assert publication.published_by == publisher
    assert publication.approval["name"] == "Dr. A. Example"
    assert publication.approval["digest"] == publication.content_digest
    assert publication.review_due > timezone.localdate(publication.live_from) + timedelta(days=180)
    assert publication.verifies()
    assert Publication.objects.live().get() == publication


def test_a_schedule_comes_true_by_itself_and_can_be_cancelled():
    article = factories.published()
    Article.objects.filter(pk=article.pk).update(title="New title")
    article.refresh_from_db()
    publishing.submit(article, factories.staff("editor"))
    publishing.approve(article, factories.staff("reviewer", licensed=True), factories.digest(article))
    publisher = factories.staff("publisher")

    scheduled = publishing.schedule(article, publisher, factories.digest(article), timezone.now() + HOUR)

    later = scheduled.live_from + HOUR
    assert Publication.objects.live().get().title == "An example"
    assert Publication.objects.live(later).get().title == "New title"
    assert state.of(article).coming == (scheduled,)

    publishing.cancel(article, publisher, scheduled.number)

    assert Publication.objects.live(later).get().title == "An example"
    assert state.of(article).coming == ()
    assert all(publication.verifies() for publication in article.publications.all())


def test_a_first_schedule_that_is_cancelled_leaves_no_page():
    article = factories.approved()
    publisher = factories.staff("publisher")
    scheduled = publishing.schedule(article, publisher, factories.digest(article), timezone.now() + HOUR)

    publishing.cancel(article, publisher, scheduled.number)

    assert not Publication.objects.live(scheduled.live_from + HOUR)
    assert codes(publishing.cancel, article, publisher, 99) == ["not-scheduled"]


def test_readers_are_told_of_a_cancelled_schedule_in_the_language_of_the_page():
    article = factories.approved(language="es")
    publisher = factories.staff("publisher")
    scheduled = publishing.schedule(article, publisher, factories.digest(article), timezone.now() + HOUR)

    with translation.override("en"):
        withdrawal = publishing.cancel(article, publisher, scheduled.number)

    assert withdrawal.public_reason == "Esta página no se publicó."


def test_the_past_cannot_be_scheduled():
    article = factories.approved()
    past = timezone.now() - HOUR

    assert codes(publishing.schedule, article, factories.staff("publisher"), factories.digest(article), past) == [
        "in-the-past"
    ]


def test_a_withdrawal_says_why_and_holds_no_text():
    article = factories.published()
    assert codes(publishing.withdraw, article, factories.staff("publisher"), "  ") == ["no-public-reason"]

    withdrawal = publishing.withdraw(article, factories.staff("publisher"), "We are correcting a figure.")

    assert not Publication.objects.live()
    assert Publication.objects.live_for("example", "en") == withdrawal
    assert (withdrawal.snapshot["blocks"], withdrawal.snapshot["summary"]) == ([], "")
    assert withdrawal.public_reason == "We are correcting a figure."
    assert withdrawal.verifies()


def test_an_address_where_another_page_stands_is_taken():
    first = factories.published("first", slug="shared")
    Article.objects.filter(pk=first.pk).update(slug="elsewhere")  # its draft moves on; its page still stands there

    second = factories.complete_article("second", slug="shared")

    assert codes(publishing.submit, second, factories.staff("editor")) == ["address-taken"]


def test_a_starter_page_is_published_without_approval_in_development_only(settings):
    article = factories.complete_article()
    assert codes(publishing.publish_starter, article, None) == ["not-starter"]
    Article.objects.update(loaded=drafts.file_digest(drafts.document(article)))

    settings.DEVELOPMENT = False
    assert codes(publishing.publish_starter, article, None) == ["not-development"]

    settings.DEVELOPMENT = True
    publication = publishing.publish_starter(article, None)
    assert publication.is_unreviewed
    assert AuditEntry.objects.first().actor_name == "starter"


@pytest.mark.django_db(transaction=True)
def test_two_publishers_at_once_make_two_publications_in_one_chain():
    from concurrent.futures import ThreadPoolExecutor

    from django.db import connection

    article = factories.approved()
    digest = factories.digest(article)
    publishers = [factories.staff("publisher") for _ in range(4)]

    def publish(publisher):
        try:
            return publishing.publish(article, publisher, digest).number
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(publish, publishers)) == [1, 2, 3, 4]

    assert all(publication.verifies() for publication in Publication.objects.all())
