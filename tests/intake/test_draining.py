import dataclasses
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import OperationalError, connection, transaction

from intake import draining, sending
from intake.draining import drain
from intake.envelope import Envelope
from intake.models import Submission
from tests.intake.factories import send

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def ready(intake_keys, spool):
    return spool


def stored():
    return {f"{each.submission_id}.{bytes(each.digest).hex()}" for each in Submission.objects.all()}


def test_what_waits_is_stored_byte_for_byte_and_taken_away(spool):
    send()
    [name] = spool.names()
    envelope = Envelope.from_bytes(spool.read(name))
    assert drain(spool) == 1
    row = Submission.objects.get()
    for field in ("submission_id", "received_at", "clinic_key", "recovery_key"):
        assert getattr(row, field) == getattr(envelope, field)
    for field in ("digest", "receipt_key", "clinic_sealed", "recovery_sealed"):
        assert bytes(getattr(row, field)) == getattr(envelope, field)
    assert spool.names() == []


def test_a_clock_that_has_run_ahead_does_not_put_an_arrival_in_the_future(spool):
    send()
    envelope = Envelope.from_bytes(spool.read(*spool.names()))
    ahead = dataclasses.replace(envelope, received_at=envelope.received_at + timedelta(days=400))
    draining.store(ahead)
    draining.store(ahead)
    assert envelope.received_at <= Submission.objects.get().received_at <= datetime.now(UTC)


def test_killed_between_commit_and_taking_away_nothing_is_doubled(spool, monkeypatch):
    send()
    with monkeypatch.context() as patch:
        patch.setattr(type(spool), "done", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            drain(spool)
    assert Submission.objects.count() == len(spool.names()) == 1
    drain(spool)
    assert Submission.objects.count() == 1
    assert spool.names() == []


def test_with_the_database_away_everything_stays(spool, monkeypatch):
    send()

    def away(_):
        raise OperationalError("away")

    monkeypatch.setattr(draining, "store", away)
    with pytest.raises(OperationalError):
        drain(spool)
    assert len(spool.names()) == 1


def test_a_torn_or_foreign_file_is_set_aside_and_the_others_go_on(spool):
    spool.keep("torn", b'{"schema":1,')
    send()
    good = spool.read(spool.names()[-1])
    spool.keep("another-name", good)
    send()
    assert drain(spool) == 2
    assert Submission.objects.count() == 2
    assert sorted(spool.quarantined_names()) == ["another-name", "torn"]


def test_a_file_that_the_database_refuses_is_set_aside(spool, monkeypatch):
    send()
    monkeypatch.setattr(draining, "INSERT", draining.INSERT.replace("%s, %s)", "%s, NULLIF(%s, 'x')::int::bytea)"))
    assert drain(spool) == 0
    assert len(spool.quarantined_names()) == 1


def test_a_file_that_the_driver_refuses_is_set_aside_and_the_others_go_on(spool):
    send()
    [name] = spool.names()
    spoiled = spool.read(name).replace(b'"clinic_key":"', b'"clinic_key":"\\u0000')
    spool.done(name)
    spool.keep(name, spoiled)
    send()
    assert drain(spool) == 1
    assert spool.quarantined_names() == [name]


def test_a_file_that_cannot_be_read_stays_with_an_alarm_and_the_others_go_on(spool, caplog):
    (spool.root / "waiting").mkdir(parents=True)
    (spool.waiting / "unreadable").mkdir()  # as root, a folder is the one thing that cannot be read as a file
    send()
    assert drain(spool) == 1
    assert spool.names() == ["unreadable"]
    assert "ALARM" in caplog.text


def test_it_refuses_to_run_inside_a_transaction(spool):
    send()
    with pytest.raises(RuntimeError), transaction.atomic():
        drain(spool)
    assert len(spool.names()) == 1


def test_a_second_worker_that_was_quicker_is_no_trouble(spool):
    send()
    name = spool.names()[0]
    drain(spool)
    assert draining.drain_one(spool, name) is False


def test_a_message_sent_again_after_it_was_drained_is_still_one(spool):
    receipt = send({"message": "words"}, submission_id=(one := uuid.uuid4()), secret=b"s" * 10)
    drain(spool)
    again = send({"message": "words"}, submission_id=one, secret=b"s" * 10)
    drain(spool)
    assert again.code == receipt.code
    assert Submission.objects.count() == 1


def test_no_readable_word_reaches_the_database(spool):
    send({"message": "CANARYWORD", "name": "CANARYNAME"})
    drain(spool)
    with connection.cursor() as cursor:
        cursor.execute("SELECT s::text FROM intake_submission s")
        text = cursor.fetchone()[0].lower()
    assert b"CANARYWORD".hex() not in text
    assert "canary" not in text


def test_the_spool_of_the_settings_is_drained(spool):
    assert sending.spool() == spool
