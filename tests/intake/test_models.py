"""What the database refuses, whoever asks."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from clinic_site.staff import roles
from clinic_site.staff.models import User
from intake.models import BlindIndex, Inquiry, InquiryEvent, Level, State, Submission, Triage
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import NOON, make_inquiry, make_submission

pytestmark = pytest.mark.django_db


@pytest.fixture
def refused():
    """A block that the database must refuse, by the name of the constraint or trigger."""

    class Block:
        def __call__(self, name):
            self.name = name
            return self

        def __enter__(self):
            self.atomic = transaction.atomic()
            self.atomic.__enter__()

        def __exit__(self, kind, error, traceback):
            self.atomic.__exit__(kind, error, traceback)
            assert kind is not None, "the database accepted it"
            assert issubclass(kind, IntegrityError), error
            assert self.name in (error.__cause__.diag.constraint_name or str(error))
            return True

    return Block()


def make_triage(**fields):
    submission = make_submission()
    return Triage.objects.create(
        **{
            "submission": submission,
            "level": 1,
            "rule_version": "v",
            "clinic_sealed": b"x",
            "recovery_sealed": b"y",
            "at": NOON,
        }
        | fields
    )


def make_event(**fields):
    return InquiryEvent.objects.create(
        **{"inquiry": make_inquiry(), "at": NOON, "kind": "note", "clinic_sealed": b"x", "recovery_sealed": b"y"}
        | fields
    )


def test_a_level_is_never_lowered_but_may_be_raised(refused):
    inquiry = make_inquiry(level=Level.REVIEW)
    Inquiry.objects.filter(pk=inquiry.pk).update(level=Level.URGENT)
    with refused("inquiry_level_never_lowered"):
        Inquiry.objects.filter(pk=inquiry.pk).update(level=Level.ROUTINE)


@pytest.mark.parametrize("state", [State.CLOSED, State.WITHDRAWN])
def test_someone_urgent_is_reached_before_anything_is_closed(refused, state):
    inquiry = make_inquiry(level=Level.URGENT)
    with refused("inquiry_urgent_is_reached_first"):
        Inquiry.objects.filter(pk=inquiry.pk).update(state=state)
    now = timezone.now()
    Inquiry.objects.filter(pk=inquiry.pk).update(state=state, first_contact_at=now, last_contact_at=now)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"level": 3}, "inquiry_level_known"),
        ({"state": "gone"}, "inquiry_state_known"),
        ({"last_message_at": NOON.replace(hour=1)}, "inquiry_messages_in_order"),
        ({"first_contact_at": NOON}, "inquiry_contacts_in_order"),
    ],
)
def test_an_inquiry_makes_sense(refused, fields, constraint):
    with refused(constraint):
        make_inquiry(**fields)


def test_the_id_of_an_inquiry_outlives_everything(refused):
    inquiry = make_inquiry()
    with refused("inquiry_is_kept"):
        Inquiry.objects.all().delete()
    with refused("inquiry_identity"):
        Inquiry.objects.filter(pk=inquiry.pk).update(reference="0" * 12)


def test_the_same_message_cannot_be_stored_twice(refused):
    first = make_submission()
    make_submission(submission_id=first.submission_id)
    with refused("one_submission_each_content"):
        make_submission(submission_id=first.submission_id, digest=first.digest)


@pytest.mark.parametrize("make", [make_submission, make_triage, make_event])
def test_sealed_rows_never_change_and_are_never_deleted(refused, make):
    row = make()
    rows = type(row).objects.filter(pk=row.pk)
    table = row._meta.db_table
    with refused(f"{table}_written_once"):
        rows.update(clinic_sealed=b"other")
    with refused(f"{table}_written_once"):
        rows.update(clinic_sealed=b"")
    with refused(f"{table}_written_once"):
        rows.update(clinic_key="other")
    with refused(f"{table}_written_once"):
        rows._raw_delete(rows.db)
    with refused(f"{table}_written_once"), connection.cursor() as cursor:
        cursor.execute(f"SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE {table} CASCADE")


@pytest.mark.parametrize("make", [make_submission, make_triage, make_event])
def test_a_purge_may_empty_both_copies_and_nothing_else(refused, make):
    row = make()
    rows = type(row).objects.filter(pk=row.pk)
    rows.update(clinic_sealed=b"", recovery_sealed=b"")
    assert rows.get().is_purged
    with refused("written_once"):
        rows.update(clinic_sealed=b"back", recovery_sealed=b"back")


NEW_KEY = "0123456789abcdef"


@pytest.mark.parametrize("use", ["clinic", "recovery"])
@pytest.mark.parametrize("make", [make_submission, make_triage, make_event])
def test_a_copy_may_be_sealed_anew_to_another_key(make, use):
    row = make()
    rows = type(row).objects.filter(pk=row.pk)
    rows.update(**{f"{use}_key": NEW_KEY, f"{use}_sealed": bytes(len(getattr(row, f"{use}_sealed")))})
    assert getattr(rows.get(), f"{use}_key") == NEW_KEY


@pytest.mark.parametrize("use", ["clinic", "recovery"])
@pytest.mark.parametrize("make", [make_submission, make_triage, make_event])
def test_sealing_anew_changes_key_and_bytes_of_one_copy_and_nothing_else(refused, make, use):
    row = make()
    rows = type(row).objects.filter(pk=row.pk)
    key, sealed, other = f"{use}_key", f"{use}_sealed", "recovery" if use == "clinic" else "clinic"
    was = getattr(row, sealed)
    anew = {key: NEW_KEY, sealed: bytes(len(was))}
    changed = {"at" if hasattr(row, "at") else "received_at": timezone.now()}
    for changes in (
        {key: NEW_KEY},
        {sealed: bytes(len(was))},
        {key: NEW_KEY, sealed: was},
        {key: "no such key", sealed: bytes(len(was))},
        {key: NEW_KEY, sealed: b""},
        {key: NEW_KEY, sealed: was + b"more"},
        {**anew, f"{other}_key": NEW_KEY},
        {**anew, f"{other}_sealed": bytes(len(getattr(row, f"{other}_sealed")))},
        {**anew, f"{other}_sealed": b""},
        {**anew, **changed},
    ):
        with refused("written_once"):
            rows.update(**changes)
    rows.update(clinic_sealed=b"", recovery_sealed=b"")
    with refused("written_once"):
        rows.update(**anew)


def test_a_submission_stays_with_its_inquiry(refused):
    submission = make_submission()
    submission.inquiry = make_inquiry()
    submission.save()
    with refused("submission_stays_with_its_inquiry"):
        Submission.objects.filter(pk=submission.pk).update(inquiry=make_inquiry())
    with refused("submission_stays_with_its_inquiry"):
        Submission.objects.filter(pk=submission.pk).update(inquiry=None)


def test_an_event_cannot_say_less_than_its_kind(refused):
    with refused("event_state_names_one"):
        make_event(kind="state")
    with refused("event_raised_names_a_level"):
        make_event(kind="raised")


def test_nothing_readable_about_a_person_stands_in_a_column():
    """The list of clear columns, for good: another one is a decision about privacy, not a detail."""
    clear = {
        Inquiry: {"id", "submission_id", "reference", "level", "language", "journey", "health_asked", "state"}
        | {"assignee_id", "received_at", "last_message_at", "first_contact_at", "last_contact_at"}
        | {"withdrawal_asked_at", "legal_hold_since", "complaint_since", "in_record_since", "purged_at"},
        Submission: {"id", "submission_id", "digest", "receipt_key", "received_at", "inquiry_id", "quarantined_at"}
        | {"why", "purged_at"},
        Triage: {"id", "submission_id", "level", "rule_version", "at"},
        InquiryEvent: {"id", "inquiry_id", "at", "actor_id", "kind", "state", "level", "given_to_id"},
        BlindIndex: {"id", "inquiry_id", "kind", "value"},
    }
    sealed = {"clinic_key", "clinic_sealed", "recovery_key", "recovery_sealed"}
    for model, columns in clear.items():
        assert {field.column for field in model._meta.concrete_fields} - sealed == columns


def test_urgent_comes_first_then_who_waits_longest():
    late = make_inquiry(level=Level.URGENT, received_at=NOON, last_message_at=NOON)
    early = make_inquiry(level=Level.URGENT, received_at=NOON.replace(hour=9), last_message_at=NOON.replace(hour=9))
    routine = make_inquiry(received_at=NOON.replace(hour=1))
    make_inquiry(state=State.CLOSED)
    assert list(Inquiry.objects.open().by_need()) == [early, late, routine]


def test_who_asks_to_withdraw_comes_next_and_who_was_reached_comes_last_among_equals():
    later, before = NOON.replace(hour=13), NOON.replace(hour=1)
    reached = make_inquiry(first_contact_at=later, last_contact_at=later, received_at=before, last_message_at=before)
    waits = make_inquiry()
    wrote_again = make_inquiry(first_contact_at=before, last_contact_at=before)
    review = make_inquiry(level=Level.REVIEW)
    asks = make_inquiry(withdrawal_asked_at=NOON)
    urgent = make_inquiry(level=Level.URGENT)
    gone = make_inquiry(withdrawal_asked_at=NOON, state=State.WITHDRAWN)
    assert list(Inquiry.objects.by_need()) == [urgent, asks, review, waits, wrote_again, gone, reached]
    assert set(Inquiry.objects.waiting()) == {urgent, asks, review, waits, wrote_again}


@pytest.mark.parametrize(
    ("role", "may"),
    [(role, role in {roles.COORDINATOR, roles.CLINICIAN}) for role in roles.ALL],
)
def test_only_the_front_desk_and_clinicians_have_rights_on_inquiries(role, may):
    user = User.objects.get(pk=make_user(role).pk)
    for permission in ("view_inquiry", "open_inquiry", "work_inquiry"):
        assert user.has_perm(f"intake.{permission}") is may
    assert not any(
        user.has_perm(f"intake.{verb}_{model}")
        for verb in ("add", "change", "delete")
        for model in ("inquiry", "submission", "inquiryevent", "triage", "blindindex")
    )


def test_a_title_shows_the_reference_alone():
    inquiry = make_inquiry(level=Level.URGENT)
    assert str(inquiry).replace("-", "") == inquiry.reference
