"""How long what a person sent is kept (clinical.md 10), and that deleting it leaves no word behind."""

import json
import uuid
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from clinic_site.outbox import OutgoingMessage
from clinic_site.staff import audit, roles
from clinic_site.staff.models import AuditEntry
from content import clinic
from content.clinic import current_clinic
from content.models import ClinicProfile
from intake import codes, desk, receipts, receive, sending
from intake.desk import Against, Keeping
from intake.desk.keeping import cutoff
from intake.draining import drain
from intake.models import BlindIndex, Inquiry, InquiryEvent, Level, State, Submission, Triage
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import make_inquiry, make_received, send, send_and_drain

pytestmark = pytest.mark.django_db

OLD = timezone.now() - timedelta(days=3 * 365)
LONG_AGO = {"received_at": OLD, "last_message_at": OLD}
CANARY = {"message": "canarymessage", "name": "Canaryname Zebra", "email": "canary@example.org", "consent": "yes"}


def old(**fields):
    return make_received({"message": "words"}, **{"state": State.CLOSED, **LONG_AGO, **fields})


def make_old(**fields):
    """Years pass for every inquiry, with the triggers asleep: when one arrived never changes."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        Inquiry.objects.update(**LONG_AGO, **fields)
        cursor.execute("SET LOCAL session_replication_role = origin")


def found():
    return {each.inquiry.pk: each for each in desk.due()}


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [
        ("2026-11-24", 24, "2024-11-24"),
        ("2026-01-31", 2, "2025-11-30"),
        ("2024-02-29", 12, "2023-02-28"),
        ("2026-03-31", 1, "2026-02-28"),
        ("2026-12-01", 12, "2025-12-01"),
        ("2026-01-01", 1, "2025-12-01"),
    ],
)
def test_months_are_counted_on_the_calendar(now, months, before):
    assert cutoff(datetime.fromisoformat(now).replace(tzinfo=UTC), months).date().isoformat() == before


class TestWhatIsDue:
    def test_two_years_after_the_last_contact_unless_the_clinic_sets_another_time(self):
        now = timezone.now()
        before = cutoff(now, 24)
        just, not_yet = (old(received_at=OLD, last_message_at=before + timedelta(hours=hours)) for hours in (-1, 1))
        assert list(found()) == [just.pk]
        ClinicProfile(keep_months=12).save()
        clinic.forget()
        assert current_clinic().keep_months == 12
        assert set(found()) == {just.pk, not_yet.pk}

    def test_a_contact_of_ours_counts_as_the_last(self):
        recent = timezone.now() - timedelta(days=30)
        old(first_contact_at=OLD, last_contact_at=recent)
        assert not found()

    def test_who_became_a_patient_is_due_once_it_is_in_the_record(self, clinician):
        inquiry = make_received(state=State.CLOSED, received_at=timezone.now(), last_message_at=timezone.now())
        assert not found()
        desk.keep(clinician, inquiry.pk, Keeping.IN_RECORD, "copied on Monday")
        assert found()[inquiry.pk].rule == "record"

    @pytest.mark.parametrize(
        ("fields", "against"),
        [
            ({"level": Level.URGENT, "first_contact_at": OLD, "last_contact_at": OLD}, Against.URGENT),
            ({"complaint_since": OLD}, Against.COMPLAINT),
            ({"legal_hold_since": OLD}, Against.HOLD),
            ({"state": State.READING}, Against.OPEN),
        ],
    )
    def test_what_a_named_person_confirms_one_by_one(self, fields, against, coordinator):
        inquiry = old(**fields)
        assert found()[inquiry.pk].against == (against,)
        with pytest.raises(desk.Refused) as refused:
            desk.purge(coordinator, inquiry.pk)
        assert refused.value.code == "confirm"
        assert not Submission.objects.get().is_purged
        desk.purge(coordinator, inquiry.pk, confirmed=True)
        assert Submission.objects.get().is_purged

    def test_what_is_emptied_already_is_not_due_again(self, coordinator):
        inquiry = old()
        desk.purge(coordinator, inquiry.pk)
        assert not found()

    def test_a_note_alone_is_due_too(self, clinician):
        inquiry = make_inquiry(state=State.CLOSED, **LONG_AGO)
        assert not found()
        desk.add_note(clinician, inquiry.pk, "a note")
        assert list(found()) == [inquiry.pk]

    def test_an_urgent_person_who_was_never_reached_can_be_purged_after_that_time(self, coordinator):
        inquiry = old(level=Level.URGENT, state=State.NO_ANSWER)
        assert set(found()[inquiry.pk].against) == {Against.URGENT, Against.OPEN}
        assert desk.purge(coordinator, inquiry.pk, confirmed=True).state == State.CLOSED

    def test_the_list_costs_one_query_however_long_it_is(self, django_assert_num_queries):
        current_clinic()
        for _ in range(3):
            old()
        with django_assert_num_queries(1):
            assert len(found()) == 3


class TestKeeping:
    def test_a_hold_stands_until_it_is_lifted_and_says_why_sealed(self, clinician):
        inquiry = old()
        desk.keep(clinician, inquiry.pk, Keeping.HOLD, "canarywhy")
        assert found()[inquiry.pk].against == (Against.HOLD,)
        event = InquiryEvent.objects.get(kind="keeping")
        assert b"canarywhy" not in bytes(event.clinic_sealed)
        opened = desk.open_inquiry(clinician, inquiry.pk, desk.Purpose.ANSWER)
        assert opened.events[-1][1] == {"keeping": "hold", "note": "canarywhy"}
        desk.keep(clinician, inquiry.pk, Keeping.HOLD_OVER, "settled")
        assert found()[inquiry.pk].against == ()
        assert AuditEntry.objects.filter(action="inquiry.keep").count() == 2

    @pytest.mark.parametrize(
        ("what", "reason", "code"),
        [(Keeping.HOLD_OVER, "why", "no-change"), (Keeping.HOLD, " ", "empty")],
    )
    def test_only_what_can_be_so_and_never_without_a_reason(self, clinician, what, reason, code):
        with pytest.raises(desk.Refused) as refused:
            desk.keep(clinician, old().pk, what, reason)
        assert refused.value.code == code

    def test_nothing_under_a_legal_hold_is_withdrawn(self, clinician):
        inquiry = old(withdrawal_asked_at=OLD, legal_hold_since=OLD)
        with pytest.raises(desk.Refused) as refused:
            desk.withdraw(clinician, inquiry.pk)
        assert refused.value.code == "legal-hold"
        assert not Submission.objects.get().is_purged


class TestPurge:
    @pytest.mark.parametrize("role", [r for r in roles.ALL if r not in {roles.CLINICIAN, roles.COORDINATOR}])
    def test_nobody_else_may(self, role):
        with pytest.raises(desk.Refused) as refused:
            desk.purge(make_user(role), old().pk)
        assert refused.value.code == "no-right"
        assert not Submission.objects.get().is_purged

    def test_what_is_still_kept_is_refused_even_if_confirmed(self, coordinator):
        inquiry = make_received(state=State.CLOSED, received_at=timezone.now(), last_message_at=timezone.now())
        with pytest.raises(desk.Refused) as refused:
            desk.purge(coordinator, inquiry.pk, confirmed=True)
        assert refused.value.code == "not-due"

    def test_it_is_recorded_without_content(self, coordinator):
        inquiry = desk.purge(coordinator, old().pk)
        entry = AuditEntry.objects.get(action="inquiry.purge")
        assert (entry.actor, entry.target, entry.outcome) == (coordinator, f"intake.inquiry:{inquiry.pk}", "done")
        assert set(entry.facts) == {"confirmed", "before"}
        event = inquiry.events.get(kind="purged")
        assert (event.actor, event.is_purged) == (coordinator, True)
        assert inquiry.purged_at is not None
        assert not list(audit.breaks())

    def test_a_further_message_after_a_purge_is_received_like_any_other(self, coordinator, spool):
        one, secret = uuid.uuid4(), codes.new_secret()
        send_and_drain(submission_id=one, secret=secret)
        receive.receive_all()
        make_old()
        desk.purge(coordinator, Inquiry.objects.get().pk, confirmed=True)
        send_and_drain({"message": "me again", "consent": "yes"}, submission_id=one, secret=secret)
        receive.receive_all()
        inquiry = Inquiry.objects.get()
        assert (inquiry.state, inquiry.purged_at) == (State.NEW, None)
        opened = desk.open_inquiry(coordinator, inquiry.pk, desk.Purpose.ANSWER)
        assert [part.problem for part in opened.submissions] == ["purged", ""]
        assert not found()


class TestNothingIsLeft:
    """One whole story with planted words: sent, received, noted, confirmed by e-mail, purged."""

    @pytest.fixture
    def story(self, clinician, spool, settings, django_capture_on_commit_callbacks):
        settings.INTAKE_ALERTS_TO = ""
        self.one, self.secret = uuid.uuid4(), codes.new_secret()
        same = {"submission_id": self.one, "secret": self.secret}
        send_and_drain(CANARY | {"confirm_by_email": "yes"}, **same)
        receive.receive_all()
        pk = Inquiry.objects.get().pk
        desk.add_note(clinician, pk, "canarynote")
        desk.record_outcome(clinician, pk, desk.Outcome.REACHED, "canaryoutcome", close=True)
        # A broken copy of the very message in quarantine, and the file again, as after a kill before it was taken away.
        send(CANARY | {"confirm_by_email": "yes"}, **same)
        [name] = spool.names()
        spool.quarantine(name, "test")
        send(CANARY | {"confirm_by_email": "yes"}, **same)
        make_old(first_contact_at=OLD, last_contact_at=OLD)
        self.before = self.ledger()
        with django_capture_on_commit_callbacks(execute=True):
            desk.purge(clinician, pk)
        return pk

    def ledger(self):
        out = StringIO()
        call_command("intake_ledger", stdout=out)
        lines = [json.loads(line) for line in out.getvalue().splitlines()]
        return [
            (line["reference"], line["submission_id"], line["digest"]) for line in lines if line["where"] == "stored"
        ]

    def test_ciphertexts_indexes_notes_outbox_and_spool_are_empty(self, story, spool):
        for model in (Submission, Triage, InquiryEvent):
            assert not model.objects.exclude(clinic_sealed=b"", recovery_sealed=b"").exists()
        assert not BlindIndex.objects.exists()
        assert not OutgoingMessage.objects.exists()
        assert not [path for path in spool.root.rglob("*") if path.is_file()]

    def test_no_sealed_byte_is_left_in_the_whole_database(self, story):
        """Every ciphertext is longer than a padded step; nothing of that length is there any more."""
        with connection.cursor() as cursor:
            for table in connection.introspection.table_names(cursor):
                if table.startswith(("intake_", "clinic_site_")):
                    cursor.execute(f"SELECT COALESCE(max(length(t::text)), 0) FROM {table} t")
                    assert cursor.fetchone()[0] < 2000, table

    def test_the_ledger_still_proves_that_nothing_is_missing(self, story, tmp_path):
        assert self.ledger() == self.before
        assert len(self.before) == 1
        expected = tmp_path / "expected"
        expected.write_text(self.before[0][0])
        call_command("intake_ledger", "--expect", str(expected))

    def test_the_same_message_delivered_once_more_comes_back_empty(self, story):
        send(CANARY | {"confirm_by_email": "yes"}, submission_id=self.one, secret=self.secret)
        drain(sending.spool())
        receive.receive_all()
        assert Submission.objects.get().is_purged

    def test_who_has_the_code_learns_that_it_is_closed(self, story):
        standing = receipts.standing_of(codes.code_of(self.one, self.secret))
        assert standing.state == State.CLOSED

    def test_a_message_that_still_waits_is_not_taken_away(self, clinician, spool, django_capture_on_commit_callbacks):
        one, secret = uuid.uuid4(), codes.new_secret()
        send_and_drain(submission_id=one, secret=secret)
        receive.receive_all()
        make_old()
        send({"message": "waits", "consent": "yes"}, submission_id=one, secret=secret)
        with django_capture_on_commit_callbacks(execute=True):
            desk.purge(clinician, Inquiry.objects.get().pk, confirmed=True)
        assert len(spool.names()) == 1


class TestCommand:
    def lines(self, capsys, *arguments):
        call_command("purge_inquiries", *arguments)
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def test_it_lists_first_and_changes_nothing(self, capsys):
        inquiry, held = old(), old(legal_hold_since=OLD)
        told = {line["reference"]: line["done"] for line in self.lines(capsys)}
        assert told == {str(inquiry): "would be deleted", str(held): "would ask a person"}
        assert not Submission.objects.exclude(purged_at=None).exists()

    def test_the_real_thing_is_done_in_a_persons_name_and_leaves_what_asks_a_person(self, capsys, coordinator):
        inquiry, held = old(), old(legal_hold_since=OLD)
        told = {line["reference"]: line["done"] for line in self.lines(capsys, "--really", "--by", "coordinator")}
        assert told == {str(inquiry): "deleted", str(held): "left for a person"}
        assert list(Submission.objects.exclude(purged_at=None).values_list("inquiry", flat=True)) == [inquiry.pk]
        assert AuditEntry.objects.get(action="inquiry.purge").actor == coordinator

    def test_somebody_with_the_right_to_is_named(self, editor):
        old()
        with pytest.raises(CommandError, match="--by"):
            call_command("purge_inquiries", "--really")
        with pytest.raises(CommandError, match="may not"):
            call_command("purge_inquiries", "--really", "--by", "editor")
