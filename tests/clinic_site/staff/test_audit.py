"""The audit log: what is recorded survives, cannot be changed unseen, and holds nobody's words."""

import threading
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from clinic_site.staff import audit, roles
from clinic_site.staff.models import AuditEntry
from tests.clinic_site.staff.factories import make_user

committing = pytest.mark.django_db(transaction=True)


@committing
def test_a_refusal_stays_when_what_was_tried_is_rolled_back():
    user = make_user()

    def publish():
        try:
            with transaction.atomic():
                audit.record_change(user, "article.publish", "article:start-here")
                raise PermissionError
        except PermissionError:
            audit.record(user, "article.publish", "article:start-here", outcome="refused", facts={"reasons": ["role"]})
            raise

    with pytest.raises(PermissionError):
        publish()
    entry = AuditEntry.objects.get()
    assert (entry.number, entry.outcome, entry.facts) == (1, "refused", {"reasons": ["role"]})


@committing
def test_a_look_cannot_be_recorded_where_a_rollback_would_take_it():
    with transaction.atomic(), pytest.raises(RuntimeError, match="durable"):
        audit.record(None, "inquiry.open")
    assert not AuditEntry.objects.exists()


@committing
def test_a_change_is_recorded_inside_its_transaction_only():
    with pytest.raises(RuntimeError, match="inside the transaction"):
        audit.record_change(None, "account.change")


@pytest.mark.django_db
def test_an_entry_names_who_what_and_on_what():
    user = make_user(display_name="Test Clinician")
    entry = audit.record(user, "account.change", user, facts={"roles": ["editor"]}, request_id="r1")
    entry.refresh_from_db()
    assert (entry.actor, entry.actor_name, entry.target) == (user, "Test Clinician", f"staff.user:{user.pk}")
    assert audit.record("worker", "outbox.give-up").actor_name == "worker"


@pytest.mark.django_db
@pytest.mark.parametrize("fact", ["x" * 201, "two\nlines", "nul\x00", 0.5, {"nested": "text"}, ["x" * 201]])
def test_facts_have_no_room_for_what_a_person_typed(fact):
    with pytest.raises(ValueError, match="fact"):
        audit.record(None, "inquiry.open", facts={"fact": fact})


@pytest.mark.django_db
@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE staff_auditentry SET action = 'other'",
        "DELETE FROM staff_auditentry",
        "TRUNCATE staff_auditentry",
    ],
)
def test_the_database_refuses_to_change_or_empty_the_log(sql):
    audit.record(None, "sign-in.fail")
    connection.check_constraints()  # or TRUNCATE would only complain of checks still to come
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert AuditEntry.objects.get().action == "sign-in.fail"


@pytest.fixture
def unlocked(db):
    """The log as an intruder who owns the table could have it: its triggers asleep."""
    for action in ("first", "second", "third"):
        audit.record(None, action, facts={"ñ": "é"})
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")


def test_an_untouched_log_has_no_break(unlocked):
    last = AuditEntry.objects.get(number=3)
    assert list(audit.breaks(noted=(3, last.digest))) == []


def test_a_changed_entry_shows(unlocked):
    AuditEntry.objects.filter(number=2).update(action="other")
    assert list(audit.breaks()) == [audit.Break(2, "changed after it was written")]


def test_a_changed_entry_with_a_digest_to_match_shows_in_the_next(unlocked):
    entry = AuditEntry.objects.get(number=2)
    entry.action = "other"
    AuditEntry.objects.filter(number=2).update(action="other", digest=audit.digest_of(entry))
    assert list(audit.breaks()) == [audit.Break(3, "does not follow the one before")]


def test_a_removed_entry_shows(unlocked):
    AuditEntry.objects.filter(number=2).delete()
    assert list(audit.breaks()) == [audit.Break(2, "missing")]


def test_a_cut_off_end_shows_against_a_noted_digest(unlocked):
    noted = AuditEntry.objects.get(number=3).digest
    AuditEntry.objects.filter(number=3).delete()
    assert list(audit.breaks()) == []
    assert list(audit.breaks(noted=(3, noted))) == [audit.Break(3, "missing")]


@committing
def test_entries_written_at_once_stand_in_one_row():
    def write():
        try:
            for _ in range(5):
                audit.record(None, "sign-in.fail")
        finally:
            connection.close()

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert AuditEntry.objects.count() == 20
    assert list(audit.breaks()) == []


class TestAgingOut:
    """Entries are kept for six years; the chain still verifies without those that went."""

    @pytest.fixture
    def old(self, monkeypatch):
        """Three entries of seven years ago, then two of today."""
        with monkeypatch.context() as patch:
            patch.setattr(audit.timezone, "now", lambda now=timezone.now: now() - timedelta(days=7 * 366))
            for _ in range(3):
                audit.record(None, "sign-in")
        audit.record(None, "sign-in"), audit.record(None, "sign-in")

    @pytest.mark.django_db
    def test_only_what_is_older_goes_and_the_log_says_so(self, old):
        assert audit.purge("auditor") == 3
        assert list(AuditEntry.objects.order_by("number").values_list("number", flat=True)) == [4, 5, 6]
        assert AuditEntry.objects.first().facts["through"] == 3
        assert not list(audit.breaks())
        assert audit.purge("auditor") == 0

    @pytest.mark.django_db
    def test_a_cut_that_is_not_on_record_is_seen(self, old):
        AuditEntry.objects.filter(number__lte=3)._raw_delete("default")
        assert list(audit.breaks()) == [audit.Break(1, "missing")]

    @pytest.mark.django_db
    def test_a_younger_entry_is_never_deleted(self, old):
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            AuditEntry.objects.filter(number=4)._raw_delete("default")

    @pytest.mark.django_db
    def test_a_second_purge_goes_on_where_the_first_ended(self, old, monkeypatch):
        audit.purge("auditor")
        with connection.cursor() as cursor:  # six years later
            cursor.execute("SET LOCAL session_replication_role = replica")
            entry = AuditEntry.objects.get(number=4)
            entry.at -= timedelta(days=7 * 366)
            digest = audit.digest_of(entry)
            AuditEntry.objects.filter(number=4).update(at=entry.at, digest=digest)
            following = AuditEntry.objects.get(number=5)
            following.previous = digest
            fifth = audit.digest_of(following)
            AuditEntry.objects.filter(number=5).update(previous=digest, digest=fifth)
            last = AuditEntry.objects.get(number=6)
            last.previous = fifth
            AuditEntry.objects.filter(number=6).update(previous=fifth, digest=audit.digest_of(last))
            cursor.execute("SET LOCAL session_replication_role = origin")
        assert not list(audit.breaks())
        assert audit.purge("auditor") == 1
        assert not list(audit.breaks())

    @pytest.mark.django_db
    def test_what_was_noted_and_has_aged_out_is_no_break(self, old):
        noted = (2, AuditEntry.objects.get(number=2).digest)
        audit.purge("auditor")
        assert not list(audit.breaks(noted=noted))

    @pytest.mark.django_db
    def test_the_command_counts_first_and_wants_a_name(self, old, capsys):
        call_command("purge_audit")
        assert "3 entries are older" in capsys.readouterr().out
        with pytest.raises(CommandError, match="--by"):
            call_command("purge_audit", "--really", "--by", make_user(roles.CLINICIAN).username)
        call_command("purge_audit", "--really", "--by", make_user(roles.AUDITOR).username)
        assert "3 entries are removed" in capsys.readouterr().out
