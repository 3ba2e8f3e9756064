import uuid

import pytest

from intake import codes, sealing, sending
from intake.envelope import Content, Envelope, binding, unpadded

SECRET = bytes(range(10))


def send(answers=None, **changes):
    values = {
        "journey": "contact",
        "journey_version": "1",
        "language": "en",
        "shown": ["message"],
        "versions": {},
        "submission_id": uuid.UUID(int=7),
        "secret": SECRET,
    }
    return sending.send({"message": "CANARY words"} if answers is None else answers, **values | changes)


def test_the_receipt_names_what_lies_sealed_in_the_spool(intake_keys, spool):
    receipt = send()
    [name] = spool.names()
    data = spool.read(name)
    assert b"CANARY" not in data
    envelope = Envelope.from_bytes(data)
    assert envelope.name == name
    assert receipt.reference == codes.group(codes.reference_of(envelope.submission_id))
    assert receipt.code == str(codes.code_of(envelope.submission_id, SECRET))
    assert receipt.repeated is False


def test_both_keys_open_the_same_content(intake_keys, spool):
    send()
    envelope = Envelope.from_bytes(spool.read(spool.names()[0]))
    [recovery] = sealing.read_keys(intake_keys.recovery, "private")
    copies = [
        (sealing.opening_key(envelope.clinic_key), envelope.clinic_sealed),
        (recovery, envelope.recovery_sealed),
    ]
    for key, sealed in copies:
        bound = binding("submission", envelope.submission_id.bytes, envelope.digest, key_id=key.id)
        content = Content.from_bytes(unpadded(key.open(sealed, bound)))
        assert content.answers == {"message": "CANARY words"}


def test_a_replay_gives_the_same_receipt_and_one_message(intake_keys, spool):
    first, second = send(), send(language="es", marks=["perhaps automatic"])
    assert (second.reference, second.code) == (first.reference, first.code)
    assert second.repeated is True
    assert len(spool.names()) == 1


def test_other_words_from_the_same_form_are_a_further_message(intake_keys, spool):
    first, second = send(), send({"message": "other words"})
    assert second.code == first.code
    assert second.repeated is False
    assert len(spool.names()) == 2


def test_without_a_key_nothing_is_stored(spool, settings, tmp_path):
    settings.INTAKE_PUBLIC_KEYS = tmp_path / "none"
    with pytest.raises(sending.CannotKeep):
        send()
    assert spool.names() == []


def test_no_database_is_asked(intake_keys, spool):
    # This test has no database fixture: pytest-django would refuse any query.
    assert send().reference


def test_every_ordinary_message_has_the_same_size_on_disk(intake_keys, spool):
    send({"message": ""})
    send({f"phq9_{n}": 3 for n in range(1, 10)} | {"message": "a long message " * 100})
    assert len({len(spool.read(name)) for name in spool.names()}) == 1
