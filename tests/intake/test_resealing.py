"""A new key: all that is stored is sealed to it in the background, whatever happens meanwhile."""

import threading

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake import ceremony, desk, receive, resealing, sealing, sending
from intake.draining import drain
from intake.envelope import binding, unpadded
from intake.models import Inquiry, InquiryEvent, Submission, Triage
from intake.resealing import Resealer
from intake.sealing import CLINIC, RECOVERY
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import make_received, send, send_and_drain

pytestmark = pytest.mark.django_db

TABLES = (Submission, Triage, InquiryEvent)


@pytest.fixture
def keys(tmp_path, settings, spool):
    """Keys of this test's own, as it makes new ones."""
    folders = ceremony.Folders(tmp_path / "public", tmp_path / "private", tmp_path / "recovery")
    settings.INTAKE_PUBLIC_KEYS, settings.INTAKE_PRIVATE_KEYS = folders.public, folders.private
    ceremony.make_missing(folders)
    return folders


@pytest.fixture
def story(keys):
    """Two messages, received, with a note."""
    clinician = make_user(roles.CLINICIAN)
    for message in ("one", "two"):
        send_and_drain({"message": message, "consent": "yes"})
    receive.receive_all()
    desk.add_note(clinician, Inquiry.objects.earliest("pk").pk, "a note")
    return clinician


def rotate(folders, *uses):
    ceremony.make_missing(folders, renewed=set(uses or (CLINIC,)))


def until_done(resealer=None):
    resealer = resealer or Resealer()
    for _ in range(50):
        if not resealing.left():
            return
        resealer.run()
    pytest.fail("it did not end")


def damage(rows, **values):
    """What a broken disk does, with the triggers asleep."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        rows.update(**values)
        cursor.execute("SET LOCAL session_replication_role = origin")


def said(clinician):
    """Everything that staff can read."""
    opened = [desk.open_inquiry(clinician, each.pk, desk.Purpose.ANSWER) for each in Inquiry.objects.order_by("pk")]
    return (
        [part.content.answers["message"] for each in opened for part in each.submissions],
        [part.reasons for each in opened for part in each.submissions],
        [text["note"] for each in opened for _, text in each.events if text],
    )


def test_all_that_is_stored_is_sealed_to_the_new_key_and_reads_the_same(story, keys):
    before, old = said(story), sealing.sealing_keys().clinic.id
    rotate(keys)
    new = sealing.sealing_keys().clinic.id
    assert resealing.left() == 5
    assert list(resealing.progress()) == [
        "A new key is in use: 5 stored copies are still to be sealed to it. This goes on by itself."
    ]
    until_done()
    assert resealing.sealed_to()[CLINIC] == {new: 5}
    assert not [*resealing.alarms(), *resealing.progress()]
    next(keys.private.glob(f"*{old}*")).unlink()
    assert said(story) == before


def test_the_recovery_copies_follow_a_new_recovery_key(story, keys):
    old = sealing.sealing_keys().recovery.id
    rotate(keys, RECOVERY)
    until_done()
    assert old not in resealing.sealed_to()[RECOVERY]
    new = next(key for key in sealing.read_keys(keys.recovery, "private") if key.id != old)
    for row in Submission.objects.all():
        bound = binding("submission", *row.identity, key_id=new.id)
        assert b'"message":' in unpadded(new.open(bytes(row.recovery_sealed), bound))
    assert resealing.try_stored(new) == (2, 2)


def test_a_copy_sealed_anew_is_bound_to_its_row_still(story, keys):
    rotate(keys)
    until_done()
    one, two = Submission.objects.order_by("pk")
    with pytest.raises(sealing.CannotOpen):
        sealing.unseal(one.clinic_key, bytes(one.clinic_sealed), "submission", *two.identity)


def test_what_was_on_its_way_under_the_old_key_is_received_and_sealed_anew(story, keys):
    old = sealing.sealing_keys().clinic.id
    send({"message": "on its way", "consent": "yes"})
    rotate(keys)
    until_done()
    drain(sending.spool())
    assert Submission.objects.filter(clinic_key=old).count() == 1
    receive.receive_all()
    assert "on its way" in said(story)[0]
    until_done()
    assert old not in resealing.sealed_to()[CLINIC]
    assert "on its way" in said(story)[0]


def test_a_round_that_breaks_off_is_taken_up_where_it_stopped(story, keys, monkeypatch):
    before = said(story)
    rotate(keys)
    monkeypatch.setattr(resealing, "BATCH", 1)
    kept, calls = resealing._sealed_anew, []

    def breaks(*arguments):
        calls.append(arguments)
        if len(calls) == 3:
            raise OperationalError("gone")
        return kept(*arguments)

    monkeypatch.setattr(resealing, "_sealed_anew", breaks)
    with pytest.raises(OperationalError):
        Resealer().run()
    assert 0 < resealing.left() < 5
    until_done(Resealer())
    assert said(story) == before


def test_it_stops_when_the_worker_stops(story, keys):
    rotate(keys)
    Resealer().run(lambda: False)
    assert resealing.left() == 5


def test_a_copy_that_would_not_open_again_is_not_stored(story, keys, monkeypatch):
    before = said(story)
    rotate(keys)
    seal = sealing.PublicKey.seal
    monkeypatch.setattr(sealing.PublicKey, "seal", lambda key, data, bound: seal(key, data, bound + b"!"))
    Resealer().run()
    assert resealing.left() == 5
    assert said(story) == before


def test_more_damaged_rows_than_a_batch_hold_nothing_up(story, keys, monkeypatch, caplog):
    monkeypatch.setattr(resealing, "BATCH", 1)
    damaged = [make_received({"message": "x"}) for _ in range(3)]
    damage(Submission.objects.filter(inquiry__in=damaged), clinic_sealed=b"damaged")
    rotate(keys)
    resealer = Resealer()
    for _ in range(20):
        resealer.run()
    assert resealing.left() == 3
    assert "3 stored copies cannot be sealed anew" in caplog.text


def test_without_the_new_private_key_nothing_is_touched(story, keys):
    rotate(keys)
    next(keys.private.glob(f"*{sealing.sealing_keys().clinic.id}*")).unlink()
    with pytest.raises(sealing.KeyMissing):
        Resealer().run()
    assert resealing.left() == 5
    assert [words.partition(":")[0] for words in resealing.alarms()] == ["The keys of intake are not here"]


def test_emptied_rows_are_left_alone(story, keys):
    pk = Inquiry.objects.earliest("pk").pk
    desk.ask_withdrawal(pk)
    desk.withdraw(story, pk)
    rotate(keys)
    assert resealing.left() == 2
    until_done()


def test_an_idle_worker_does_not_read_the_tables_every_second(story, keys, django_assert_num_queries):
    resealer = Resealer()
    resealer.run()
    with django_assert_num_queries(0):
        resealer.run()
    rotate(keys)
    resealer.run()
    assert not resealing.left()


def test_the_end_stands_in_the_audit_log(story, keys):
    resealer = Resealer()
    rotate(keys)
    until_done(resealer)
    resealer.run()
    entry = AuditEntry.objects.get(action="keys.resealed")
    assert entry.facts == {"copies": 5, "key": sealing.sealing_keys().clinic.id}


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_share_the_work(story, keys, monkeypatch):
    monkeypatch.setattr(resealing, "BATCH", 1)
    rotate(keys)
    resealers = [Resealer(), Resealer()]
    done = []

    def work(resealer):
        try:
            for _ in range(5):
                resealer.run()
        finally:
            done.append(resealer.done)
            connection.close()

    threads = [threading.Thread(target=work, args=[each]) for each in resealers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not resealing.left()
    assert sum(entry.facts["copies"] for entry in AuditEntry.objects.filter(action="keys.resealed")) + sum(done) == 5


class TestRetiring:
    def command(self, *arguments):
        call_command("make_intake_keys", *arguments)

    def test_a_key_is_retired_only_when_nothing_is_sealed_to_it(self, story, keys, tmp_path, capsys):
        old = sealing.sealing_keys().clinic.id
        with pytest.raises(CommandError, match="in use"):
            self.command("--retire", old, "--to", str(tmp_path / "safe"))
        rotate(keys)
        with pytest.raises(CommandError, match=": 5\\. Let the worker"):
            self.command("--retire", old, "--to", str(tmp_path / "safe"))
        until_done()
        with pytest.raises(CommandError, match="--to"):
            self.command("--retire", old)
        self.command("--retire", old, "--to", str(tmp_path / "safe"))
        assert [key.id for key in sealing.read_keys(tmp_path / "safe", "private")] == [old]
        assert old not in {key.id for key in (*sealing.opening_keys(), *sealing.read_keys(keys.public, "public"))}
        assert said(story)[0] == ["one", "two"]
        assert AuditEntry.objects.get(action="keys.retire").facts == {"key": old}

    def test_what_still_lies_in_the_spool_keeps_its_key(self, story, keys, tmp_path, spool):
        old = sealing.sealing_keys().clinic.id
        send({"message": "on its way", "consent": "yes"})
        spool.keep("torn", b"{")
        rotate(keys)
        until_done()
        with pytest.raises(CommandError, match=": 1\\. Let the worker"):
            self.command("--retire", old, "--to", str(tmp_path / "safe"))
        drain(sending.spool())
        receive.receive_all()
        until_done()
        self.command("--retire", old, "--to", str(tmp_path / "safe"))
        assert "on its way" in said(story)[0]

    def test_a_retired_key_opens_nothing_of_today(self, story, keys, tmp_path):
        rotate(keys)
        old = next(key for key in sealing.opening_keys() if key.id != sealing.sealing_keys().clinic.id)
        until_done()
        assert resealing.try_stored(old) == (0, 0)
        for row in Submission.objects.all():
            with pytest.raises(sealing.CannotOpen):
                old.open(bytes(row.clinic_sealed), binding("submission", *row.identity, key_id=old.id))

    def test_a_key_that_does_not_arrive_on_the_medium_stays(self, story, keys, tmp_path, monkeypatch):
        old = sealing.sealing_keys().clinic.id
        rotate(keys)
        until_done()
        monkeypatch.setattr(ceremony, "opens_what_is_sealed", lambda *_: False)
        with pytest.raises(CommandError, match="stays where it is"):
            self.command("--retire", old, "--to", str(tmp_path / "safe"))
        assert old in {key.id for key in sealing.opening_keys()}

    def test_an_older_recovery_key_is_taken_out_of_use(self, story, keys):
        old = sealing.sealing_keys().recovery.id
        rotate(keys, RECOVERY)
        until_done()
        self.command("--retire", old)
        assert old not in {key.id for key in sealing.read_keys(keys.public, "public")}

    def test_an_unknown_key_is_named(self, keys):
        with pytest.raises(CommandError, match="No key 0000"):
            self.command("--retire", "0000")


def test_the_drill_opens_stored_messages_with_every_key_and_is_recorded(story, keys, capsys):
    call_command("make_intake_keys", "--check", "--recovery-to", str(keys.recovery))
    assert capsys.readouterr().out.count("opens 2 of 2 stored messages") == 2
    assert AuditEntry.objects.get(action="keys.check").facts == {"well": True}


def test_the_drill_fails_when_a_stored_message_does_not_open(story, keys):
    damage(Submission.objects.filter(pk=Submission.objects.earliest("pk").pk), recovery_sealed=b"damaged")
    with pytest.raises(CommandError):
        call_command("make_intake_keys", "--check", "--recovery-to", str(keys.recovery))


def test_the_status_counts_what_each_key_seals(story, keys, capsys):
    call_command("make_intake_keys", "--rotate", "--recovery-to", str(keys.recovery))
    capsys.readouterr()
    call_command("make_intake_keys", "--status")
    out = capsys.readouterr().out
    assert "(older): seals 5 stored copies" in out
    assert "(in use): seals 0 stored copies" in out
