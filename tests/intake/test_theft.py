"""What a thief can read: the claims of docs/threat-model.md, tried on a whole journey with planted words."""

import base64
import re
import uuid
from pathlib import Path

import pytest
from django.db import connection

from clinic_site.staff import roles
from intake import codes, desk, receive, sealing, sending
from intake.draining import drain
from intake.envelope import Content, Envelope, binding, content_digest, unpadded
from intake.models import Inquiry, Submission
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import send, send_and_drain

pytestmark = pytest.mark.django_db

PLANTED = {
    "name": "Canaryname Zebra",
    "phone": "713-555-0142",
    "email": "canarymail@example.org",
    "message": "canarymessage quiero morir",
    "best_time": "canarytime",
    "confirm_by_email": "yes",
}
NOTE, WHY = "canarynote", "canarywhy"


def traces():
    """Each planted word, in the forms in which it could lie in bytes."""
    for text in [*PLANTED.values(), NOTE, WHY, "Canaryname", "7135550142", "U7", "Crisis words"]:
        if len(text) > 5:
            raw = text.encode()
            yield from (raw, raw.lower(), raw.hex().encode(), base64.b64encode(raw)[:-4])


def assert_no_trace(data: bytes):
    lower = data.lower()
    found = [trace for trace in traces() if trace in data or trace in lower]
    assert not found


@pytest.fixture
def journey(intake_keys, spool):
    """Sent, received, read, noted, raised; a second message waits in the spool."""
    submission_id, secret = uuid.uuid4(), codes.new_secret()
    send_and_drain(PLANTED, submission_id=submission_id, secret=secret)
    receive.receive_all()
    clinician = make_user(roles.CLINICIAN)
    pk = Inquiry.objects.get().pk
    desk.open_inquiry(clinician, pk, desk.Purpose.ANSWER)
    desk.add_note(clinician, pk, NOTE)
    desk.record_outcome(clinician, pk, desk.Outcome.NO_DANGER, WHY)
    send(PLANTED | {"message": "canarymessage again"}, submission_id=submission_id, secret=secret)
    return codes.code_of(submission_id, secret)


def whole_database() -> bytes:
    """Every row of every table as text: what a dump holds."""
    rows = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT t::text FROM {connection.ops.quote_name(table)} t")
            rows += [row for (row,) in cursor.fetchall()]
    return "\n".join(rows).encode()


def test_a_stolen_dump_holds_no_word_no_reason_and_no_code(journey):
    dump = whole_database()
    assert len(dump) > 50_000
    assert_no_trace(dump)
    assert journey.secret.hex().encode() not in dump
    assert str(journey).replace("-", "")[12:].encode() not in dump


def test_a_stolen_spool_holds_no_word_and_no_code(journey, spool):
    files = b"".join(path.read_bytes() for path in spool.root.rglob("*") if path.is_file())
    assert len(files) > 10_000
    assert_no_trace(files)
    assert journey.secret.hex().encode() not in files


def test_the_logs_of_a_whole_journey_hold_no_word(intake_keys, spool, caplog):
    caplog.set_level("DEBUG")
    send_and_drain(PLANTED)
    receive.receive_all()
    spool.keep("torn", b"{" + PLANTED["message"].encode())
    drain(spool)
    assert "ALARM" in caplog.text
    assert_no_trace(caplog.text.encode())


def test_digests_confirm_no_guess_without_the_code(journey):
    """Who has the dump and guesses the very answers still cannot check the guess."""
    [submission] = Submission.objects.all()
    digest = bytes(submission.digest)
    assert content_digest(codes.digest_key(journey), "contact", PLANTED) == digest
    assert content_digest(codes.digest_key(codes.Code(journey.reference, bytes(10))), "contact", PLANTED) != digest
    assert content_digest(b"", "contact", PLANTED) != digest


def test_blind_indexes_confirm_no_guess_without_the_staff_side_key(journey, settings, tmp_path):
    from intake import indexes

    assert Inquiry.objects.filter(indexes__value__in=indexes.values_for(PLANTED["name"])).exists()
    sealing.write_index_key(tmp_path)
    settings.INTAKE_PRIVATE_KEYS = tmp_path
    assert not Inquiry.objects.filter(indexes__value__in=indexes.values_for(PLANTED["name"])).exists()


def test_the_public_side_cannot_open_what_it_has_sealed(journey, settings, spool):
    settings.INTAKE_PRIVATE_KEYS = None
    [name] = spool.names()
    envelope = Envelope.from_bytes(spool.read(name))
    with pytest.raises(sealing.KeyMissing):
        sealing.unseal(
            envelope.clinic_key, envelope.clinic_sealed, "submission", envelope.submission_id.bytes, envelope.digest
        )
    public = b"".join(path.read_bytes() for path in settings.INTAKE_PUBLIC_KEYS.iterdir())
    assert b'"private"' not in public


def test_a_retired_key_opens_old_backups_and_nothing_sealed_since(journey, intake_keys, settings, tmp_path):
    old = sealing.opening_key(Submission.objects.get().clinic_key)
    new = sealing.PrivateKey.generate(sealing.CLINIC)
    for key in (new.public, sealing.sealing_keys().recovery):
        sealing.write_key(tmp_path, key)
    settings.INTAKE_PUBLIC_KEYS = tmp_path
    send({"message": "after the rotation"})
    envelope = Envelope.from_bytes(sending.spool().read(sending.spool().names()[-1]))
    assert envelope.clinic_key == new.id
    bound = binding("submission", envelope.submission_id.bytes, envelope.digest, key_id=new.id)
    with pytest.raises(sealing.CannotOpen):
        old.open(envelope.clinic_sealed, bound)


def test_the_offline_recovery_key_alone_opens_every_message(journey, intake_keys):
    [recovery] = sealing.read_keys(intake_keys.recovery, "private")
    submission = Submission.objects.get()
    bound = binding("submission", *submission.identity, key_id=recovery.id)
    content = Content.from_bytes(unpadded(recovery.open(bytes(submission.recovery_sealed), bound)))
    assert content.answers == PLANTED


@pytest.mark.parametrize("page", ["threat-model.md", "forms.md"])
def test_every_claim_names_a_test_that_exists(page: str):
    root = Path(__file__).parents[2]
    text = (root / "docs" / page).read_text()
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+(?:::\w+)?))?`", text)
    assert len(named) > 15
    for path, test in named:
        source = (root / path).read_text()
        for part in test.split("::") if test else []:
            assert re.search(rf"\b(def|class) {part}\b", source), f"{path}::{test}"
