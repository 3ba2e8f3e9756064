"""Each verb: what it changes, what it records, what it refuses. A refusal changes nothing and is on record."""

from datetime import timedelta

import pytest
from django.db import connection

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake import desk
from intake.desk import Outcome, Purpose, Refused
from intake.models import BlindIndex, InquiryEvent, Level, State, Triage
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import make_inquiry, make_received

pytestmark = pytest.mark.django_db


def kinds(inquiry):
    return list(inquiry.events.order_by("at").values_list("kind", flat=True))


def last_audit():
    entry = AuditEntry.objects.first()
    return entry.action, entry.outcome, entry.facts.get("why")


def refused(code):
    return pytest.raises(Refused, check=lambda refusal: refusal.code == code and str(refusal).endswith("."))


VERBS = {
    "claim": lambda user, pk: desk.claim(user, pk),
    "assign": lambda user, pk: desk.assign(user, pk, user),
    "release": lambda user, pk: desk.release(user, pk),
    "change_state": lambda user, pk: desk.change_state(user, pk, State.READING),
    "close": lambda user, pk: desk.close(user, pk),
    "add_note": lambda user, pk: desk.add_note(user, pk, "words"),
    "record_outcome": lambda user, pk: desk.record_outcome(user, pk, Outcome.OTHER),
    "raise_level": lambda user, pk: desk.raise_level(user, pk, Level.URGENT, "why"),
    "withdraw": lambda user, pk: desk.withdraw(user, pk),
}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("role", [r for r in roles.ALL if r not in {roles.CLINICIAN, roles.COORDINATOR}])
def test_without_the_right_nothing_happens_and_the_refusal_is_recorded(verb, role):
    inquiry = make_inquiry()
    with refused("no-right"):
        VERBS[verb](make_user(role), inquiry.pk)
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.level, inquiry.assignee) == (State.NEW, Level.ROUTINE, None)
    assert kinds(inquiry) == []
    assert last_audit()[1:] == ("refused", "no-right")


def test_taking_an_inquiry_marks_it_as_being_read(clinician):
    inquiry = desk.claim(clinician, make_inquiry().pk)
    assert (inquiry.assignee, inquiry.state) == (clinician, State.READING)
    assert kinds(inquiry) == ["taken", "state"]
    assert last_audit() == ("inquiry.claim", "done", None)


def test_two_people_cannot_take_the_same_inquiry(clinician, coordinator):
    inquiry = desk.claim(clinician, make_inquiry().pk)
    with refused("taken"):
        desk.claim(coordinator, inquiry.pk)
    assert last_audit() == ("inquiry.claim", "refused", "taken")


def test_an_inquiry_is_given_only_to_somebody_who_may_work_on_it(clinician, coordinator, editor):
    inquiry = make_inquiry()
    assert desk.assign(clinician, inquiry.pk, coordinator).assignee == coordinator
    with refused("no-right-to-receive"):
        desk.assign(clinician, inquiry.pk, editor)
    with refused("not-yours"):
        desk.release(clinician, inquiry.pk)
    assert desk.release(coordinator, inquiry.pk).assignee is None


def test_a_note_is_stored_sealed_and_read_through_the_door_alone(clinician):
    inquiry = make_received()
    desk.add_note(clinician, inquiry.pk, "CANARYNOTE")
    event = inquiry.events.get()
    assert b"CANARYNOTE" not in bytes(event.clinic_sealed) + bytes(event.recovery_sealed)
    assert "CANARYNOTE" not in str(AuditEntry.objects.values_list("facts", flat=True))
    opened = desk.open_inquiry(clinician, inquiry.pk, Purpose.ANSWER)
    assert opened.events[0][1] == {"note": "CANARYNOTE"}


@pytest.mark.parametrize(("text", "code"), [("  ", "empty"), ("x" * 4001, "too-long")])
def test_a_note_has_words_and_a_limit(clinician, text, code):
    with refused(code):
        desk.add_note(clinician, make_inquiry().pk, text)


def test_an_outcome_stands_beside_the_level_which_stays(clinician):
    inquiry = make_received(level=Level.URGENT)
    inquiry = desk.record_outcome(clinician, inquiry.pk, Outcome.NO_DANGER, "calm, sister is there")
    assert inquiry.level == Level.URGENT
    assert inquiry.first_contact_at == inquiry.last_contact_at is not None
    opened = desk.open_inquiry(clinician, inquiry.pk, Purpose.ANSWER)
    assert opened.events[0][1] == {"outcome": "no-danger", "note": "calm, sister is there"}


def test_an_unanswered_call_is_no_contact(clinician):
    inquiry = desk.record_outcome(clinician, make_inquiry().pk, Outcome.NO_ANSWER)
    assert (inquiry.state, inquiry.last_contact_at) == (State.NO_ANSWER, None)


def test_someone_urgent_is_reached_before_the_inquiry_is_closed(clinician):
    inquiry = make_inquiry(level=Level.URGENT)
    with refused("urgent-not-reached"):
        desk.close(clinician, inquiry.pk)
    with refused("urgent-not-reached"):
        desk.record_outcome(clinician, inquiry.pk, Outcome.NO_ANSWER, close=True)
    inquiry.refresh_from_db()
    assert (inquiry.state, kinds(inquiry)) == (State.NEW, [])
    inquiry = desk.record_outcome(clinician, inquiry.pk, Outcome.EMERGENCY, close=True)
    assert inquiry.state == State.CLOSED


def test_a_contact_before_the_last_message_does_not_count(clinician):
    inquiry = make_inquiry(level=Level.URGENT)
    inquiry = desk.record_outcome(clinician, inquiry.pk, Outcome.NO_DANGER)
    inquiry.last_message_at = inquiry.last_contact_at + timedelta(days=1)
    inquiry.save()
    with refused("urgent-not-reached"):
        desk.close(clinician, inquiry.pk)


def test_nothing_is_booked_from_an_urgent_inquiry(clinician):
    inquiry = make_inquiry(level=Level.URGENT, state=State.READING)
    with refused("urgent-books-nothing"):
        desk.change_state(clinician, inquiry.pk, State.BOOKED)
    review = make_inquiry(level=Level.REVIEW, state=State.READING)
    assert desk.change_state(clinician, review.pk, State.BOOKED).state == State.BOOKED


ALLOWED = {(now, then) for now, steps in desk.progress.STEPS.items() for then in steps}


@pytest.mark.parametrize("then", State)
@pytest.mark.parametrize("now", State)
def test_only_the_steps_of_the_table_can_be_made(clinician, now, then):
    inquiry = make_inquiry(state=now)
    if (now, then) in ALLOWED:
        assert desk.change_state(clinician, inquiry.pk, then).state == then
        assert kinds(inquiry) == ["state"]
    else:
        with refused("no-such-step"):
            desk.change_state(clinician, inquiry.pk, then)


def test_a_level_can_be_raised_with_a_reason_and_never_lowered(clinician):
    inquiry = make_inquiry(level=Level.REVIEW)
    with refused("never-lowered"):
        desk.raise_level(clinician, inquiry.pk, Level.ROUTINE, "looks fine")
    with refused("empty"):
        desk.raise_level(clinician, inquiry.pk, Level.URGENT, " ")
    inquiry = desk.raise_level(clinician, inquiry.pk, Level.URGENT, "said so on the phone")
    assert inquiry.level == Level.URGENT


def test_raising_a_closed_inquiry_opens_it_again(clinician):
    inquiry = make_inquiry(state=State.CLOSED)
    assert desk.raise_level(clinician, inquiry.pk, Level.URGENT, "a relative called").state == State.READING


def test_the_level_of_what_was_withdrawn_stays(clinician):
    """Nothing is left that could be urgent, and who was not reached may not stand there as urgent and withdrawn."""
    inquiry = make_inquiry(state=State.WITHDRAWN)
    with refused("withdrawn"):
        desk.raise_level(clinician, inquiry.pk, Level.URGENT, "why")


class TestWithdrawal:
    def test_asking_deletes_nothing_and_is_seen(self, clinician):
        inquiry = make_received()
        desk.ask_withdrawal(inquiry.pk)
        desk.ask_withdrawal(inquiry.pk)
        assert kinds(inquiry) == ["withdrawal-asked"]
        assert desk.open_inquiry(clinician, inquiry.pk, Purpose.ANSWER).submissions[0].content is not None

    def test_it_empties_everything_and_keeps_the_id(self, clinician):
        inquiry = make_received()
        BlindIndex.objects.create(inquiry=inquiry, kind="name", value=b"x")
        desk.add_note(clinician, inquiry.pk, "a note")
        desk.ask_withdrawal(inquiry.pk)
        inquiry = desk.withdraw(clinician, inquiry.pk)
        assert inquiry.state == State.WITHDRAWN
        assert inquiry.submissions.get().is_purged
        assert Triage.objects.get().is_purged
        assert all(event.is_purged for event in InquiryEvent.objects.all())
        assert not BlindIndex.objects.exists()
        with connection.cursor() as cursor:
            cursor.execute("SELECT sum(length(clinic_sealed) + length(recovery_sealed)) FROM intake_submission")
            assert cursor.fetchone() == (0,)
        opened = desk.open_inquiry(clinician, inquiry.pk, Purpose.REQUEST)
        assert [part.problem for part in opened.submissions] == ["purged"]

    def test_someone_urgent_is_first_reached_by_a_person(self, clinician):
        inquiry = make_received(level=Level.URGENT)
        desk.ask_withdrawal(inquiry.pk)
        with refused("urgent-not-reached"):
            desk.withdraw(clinician, inquiry.pk)
        desk.record_outcome(clinician, inquiry.pk, Outcome.NO_DANGER)
        assert desk.withdraw(clinician, inquiry.pk).state == State.WITHDRAWN

    def test_staff_cannot_delete_what_nobody_asked_to_delete(self, clinician):
        with refused("not-asked"):
            desk.withdraw(clinician, make_received().pk)


def test_change_and_record_stand_or_fall_together(clinician, monkeypatch):
    inquiry = make_inquiry()
    monkeypatch.setattr("clinic_site.staff.audit.record_change", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        desk.claim(clinician, inquiry.pk)
    inquiry.refresh_from_db()
    assert (inquiry.assignee, kinds(inquiry)) == (None, [])
