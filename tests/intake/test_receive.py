"""What the staff side makes of a sealed row. The rules themselves are tested in the rulebook."""

import uuid

import pytest
from django.db import OperationalError

from clinic_site.outbox import OutgoingMessage
from clinic_site.staff import roles
from intake import ceremony, codes, desk, indexes, receive, sealing
from intake.models import BlindIndex, Inquiry, Level, State, Submission, Triage
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import make_submission, send_and_drain

pytestmark = pytest.mark.django_db

PHQ9 = {f"phq9_{item}": 0 for item in range(1, 10)}


@pytest.fixture(autouse=True)
def ready(intake_keys, spool, settings):
    settings.INTAKE_ALERTS_TO = "desk@example.org"


def opened(inquiry):
    return desk.open_inquiry(make_user(roles.CLINICIAN), inquiry.pk, desk.Purpose.ANSWER)


def rules(inquiry):
    return [{reason["rule"] for reason in part.reasons} for part in opened(inquiry).submissions]


def test_a_contact_message_becomes_a_routine_inquiry(settings):
    code = send_and_drain({"message": "Do you have parking?", "consent": "yes"}, language="es")
    assert receive.receive_all() == 1
    inquiry = Inquiry.objects.get()
    assert inquiry.reference == code.reference
    assert (inquiry.level, inquiry.language, inquiry.state, inquiry.journey) == (Level.ROUTINE, "es", "new", "contact")
    assert inquiry.received_at == inquiry.last_message_at == Submission.objects.get().received_at
    assert inquiry.health_asked is False
    [part] = opened(inquiry).submissions
    assert part.content.answers["message"] == "Do you have parking?"


def test_item_nine_makes_a_screening_urgent_and_says_why():
    send_and_drain(PHQ9 | {"phq9_9": 2, "s1": "no", "s2": "no", "s3": "yes", "s4": "no", "s5": ["none"]})
    receive.receive_all()
    inquiry = Inquiry.objects.get()
    assert inquiry.level == Level.URGENT
    assert "U1" in rules(inquiry)[0]
    assert Triage.objects.get().rule_version == "clinical-2026-11-24"


def test_the_reasons_are_sealed():
    send_and_drain({"message": "I want to kill myself"})
    receive.receive_all()
    triage = Triage.objects.get()
    assert triage.level == Level.URGENT
    assert b'"rule"' not in bytes(triage.clinic_sealed) + bytes(triage.recovery_sealed)


def test_the_same_message_twice_is_received_once():
    one, secret = uuid.uuid4(), codes.new_secret()
    for _ in range(2):
        send_and_drain({"message": "Hello"}, submission_id=one, secret=secret)
        receive.receive_all()
    assert Inquiry.objects.count() == Submission.objects.count() == OutgoingMessage.objects.count() == 1


def test_other_words_join_the_inquiry_and_never_lower_its_level():
    one, secret = uuid.uuid4(), codes.new_secret()
    send_and_drain({"message": "I want to kill myself"}, submission_id=one, secret=secret)
    receive.receive_all()
    send_and_drain({"message": "I am fine, sorry"}, submission_id=one, secret=secret)
    receive.receive_all()
    inquiry = Inquiry.objects.get()
    assert inquiry.level == Level.URGENT
    assert inquiry.submissions.count() == 2
    assert [triage.level for triage in Triage.objects.order_by("pk")] == [Level.URGENT, Level.ROUTINE]
    assert list(inquiry.events.values_list("kind", flat=True)) == ["received", "further"]


SAYS = {
    Level.ROUTINE: "Do you have parking?",
    Level.REVIEW: "I had chest pain last year.",
    Level.URGENT: "I want to kill myself",
}


@pytest.mark.parametrize("first", Level)
@pytest.mark.parametrize("further", Level)
def test_a_further_part_raises_the_stored_level_and_never_lowers_it(first, further):
    one, secret = uuid.uuid4(), codes.new_secret()
    send_and_drain({"message": SAYS[first]}, submission_id=one, secret=secret)
    receive.receive_all()
    assert Inquiry.objects.get().level == first
    send_and_drain({"message": SAYS[further]}, submission_id=one, secret=secret)
    receive.receive_all()
    inquiry = Inquiry.objects.get()
    assert inquiry.level == max(first, further)
    raised = inquiry.events.filter(kind="raised").values_list("level", flat=True)
    assert list(raised) == ([further] if further > first else [])


def test_safety_answers_sent_later_are_read_together_with_what_came_before():
    """Contact form: stored first, S1-S3 after it. Alone, "item 9 = 1" and "s1 = no" mean less than together (R1)."""
    one, secret = uuid.uuid4(), codes.new_secret()
    send_and_drain(PHQ9 | {"phq9_9": 1}, submission_id=one, secret=secret)
    receive.receive_all()
    send_and_drain({"s1": "no", "s2": "no", "s3": "no"}, submission_id=one, secret=secret)
    receive.receive_all()
    inquiry = Inquiry.objects.get()
    assert inquiry.level == Level.URGENT
    assert "U4" in rules(inquiry)[1]
    assert list(inquiry.events.values_list("kind", flat=True)) == ["received", "further", "raised"]


def test_a_message_to_a_closed_inquiry_opens_it_again():
    one, secret = uuid.uuid4(), codes.new_secret()
    send_and_drain(submission_id=one, secret=secret)
    receive.receive_all()
    inquiry = desk.close(make_user(roles.CLINICIAN), Inquiry.objects.get().pk)
    send_and_drain({"message": "One more thing"}, submission_id=one, secret=secret)
    receive.receive_all()
    inquiry.refresh_from_db()
    assert inquiry.state == State.NEW


def test_staff_find_a_person_by_whole_name_phone_or_email_however_typed():
    send_and_drain({"name": "  José  PEÑA", "phone": "+1 (713) 555-0142", "email": "Jose@Example.org"})
    receive.receive_all()
    inquiry = Inquiry.objects.get()
    for typed in ("jose pena", "José Peña", "713.555.0142", "17135550142", "jose@example.ORG "):
        assert Inquiry.objects.get(indexes__value__in=indexes.values_for(typed)) == inquiry
    assert not Inquiry.objects.filter(indexes__value__in=indexes.values_for("jose")).exists()
    assert b"pena" not in b"".join(bytes(each.value) for each in BlindIndex.objects.all())


def test_the_clinic_is_told_that_a_form_waits_and_nothing_else(settings):
    settings.STAFF_ADDRESS = "https://staff.example.org"
    send_and_drain({"message": "I want to kill myself", "name": "Maria CANARY"})
    receive.receive_all()
    message = OutgoingMessage.objects.get()
    assert message.to == "desk@example.org"
    assert "https://staff.example.org/admin/intake/inquiry/" in message.body
    said = (message.subject + message.body).casefold()
    assert not any(word in said for word in ("canary", "urgent", "suicid", "crisis", "level", "health", "screening"))


def test_without_an_address_the_message_is_received_all_the_same(settings, caplog):
    settings.INTAKE_ALERTS_TO = ""
    send_and_drain()
    assert receive.receive_all() == 1
    assert Inquiry.objects.count() == 1
    assert "INTAKE_ALERTS_TO" in caplog.text


@pytest.mark.parametrize("wrong", [{"INTAKE_ALERTS_TO": "no address"}, {"STAFF_ADDRESS": ""}])
def test_a_wrong_setting_costs_an_email_and_never_a_message(settings, caplog, wrong):
    for name, value in wrong.items():
        setattr(settings, name, value)
    send_and_drain()
    receive.receive_all()
    assert Inquiry.objects.count() == 1
    assert not OutgoingMessage.objects.exists()
    assert "ALARM" in caplog.text


class TestQuarantine:
    def test_bytes_that_do_not_open_are_set_aside_with_an_alarm(self, caplog):
        key = sealing.sealing_keys().clinic.id
        make_submission(clinic_key=key)
        send_and_drain()
        assert receive.receive_all() == 2
        assert Submission.objects.quarantined().get().why == "bytes"
        assert Inquiry.objects.count() == 1
        assert "ALARM" in caplog.text
        assert OutgoingMessage.objects.filter(subject="A form needs a technician").count() == 1

    def test_a_message_to_a_key_that_is_not_here_waits_until_the_key_is_back(self, settings, tmp_path, intake_keys):
        send_and_drain()
        elsewhere = ceremony.Folders(tmp_path / "public", tmp_path / "private", tmp_path / "recovery")
        ceremony.make_missing(elsewhere)
        settings.INTAKE_PRIVATE_KEYS = elsewhere.private
        receive.receive_all()
        assert Submission.objects.quarantined().get().why == "key"
        settings.INTAKE_PRIVATE_KEYS = intake_keys.private
        assert receive.retry_quarantined() == 1
        receive.receive_all()
        assert Inquiry.objects.count() == 1

    def test_content_of_an_unknown_form_is_set_aside(self):
        one, digest = uuid.uuid4(), b"d" * 32
        pair = sealing.seal(b'{"schema":99}', "submission", one.bytes, digest)
        make_submission(submission_id=one, digest=digest, **vars(pair))
        receive.receive_all()
        assert Submission.objects.quarantined().get().why == "content"

    def test_a_fault_of_ours_stops_nobody_else_and_quotes_nobody(self, monkeypatch, caplog):
        send_and_drain({"message": "CANARY"})
        send_and_drain({"message": "fine"})
        whole = receive.add_indexes

        def faulty(inquiry, answers):
            if answers["message"] == "CANARY":
                raise ValueError(answers["message"])
            whole(inquiry, answers)

        monkeypatch.setattr(receive, "add_indexes", faulty)
        assert receive.receive_all() == 2
        assert Inquiry.objects.count() == Submission.objects.quarantined().count() == 1
        assert "CANARY" not in caplog.text

    def test_a_fault_in_the_rules_still_brings_the_message_to_people(self, monkeypatch, caplog):
        monkeypatch.setattr(receive, "triage", lambda _: 1 / 0)
        send_and_drain({"message": "words"})
        receive.receive_all()
        inquiry = Inquiry.objects.get()
        assert inquiry.level == Level.REVIEW
        assert rules(inquiry) == [{"R11"}]
        assert "ALARM" in caplog.text

    @pytest.mark.parametrize(("says", "level"), [("I want to kill myself", 2), ("Do you have parking?", 1)])
    def test_an_earlier_message_that_opens_no_more_keeps_nothing_new_from_people(self, caplog, says, level):
        one, secret = uuid.uuid4(), codes.new_secret()
        send_and_drain(submission_id=one, secret=secret)
        receive.receive_all()
        [row] = Submission.objects.all()
        other = sealing.seal(b"{}", "submission", one.bytes, b"d" * 32)  # opens for another row alone
        Submission.objects.filter(pk=row.pk).update(clinic_key="0" * 16, clinic_sealed=other.clinic_sealed)
        send_and_drain({"message": says}, submission_id=one, secret=secret)
        receive.receive_all()
        inquiry = Inquiry.objects.get()
        assert not Submission.objects.quarantined().exists()
        assert (inquiry.submissions.count(), inquiry.level) == (2, level)
        damaged, new = opened(inquiry).submissions
        assert (damaged.problem, new.content.answers["message"]) == ("damaged", says)
        assert "R11" in rules(inquiry)[1]
        assert "ALARM" in caplog.text

    def test_a_database_that_goes_away_sets_nothing_aside(self, monkeypatch):
        send_and_drain()
        monkeypatch.setattr(receive, "add_indexes", lambda *_: (_ for _ in ()).throw(OperationalError("away")))
        with pytest.raises(OperationalError):
            receive.receive_all()
        assert Submission.objects.unreceived().count() == 1
        assert Inquiry.objects.count() == 0


def test_a_process_without_the_private_key_receives_nothing_and_loses_nothing(settings):
    send_and_drain()
    settings.INTAKE_PRIVATE_KEYS = None
    with pytest.raises(sealing.KeyMissing):
        receive.receive_all()
    assert Submission.objects.unreceived().count() == 1
