import errno
import os
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command

from intake import ceremony, sealing
from intake.envelope import binding

ID, DIGEST = uuid.UUID(int=7), b"d" * 32


@pytest.fixture
def clinic():
    return sealing.PrivateKey.generate(sealing.CLINIC)


def bound(key, submission_id=ID, digest=DIGEST):
    return binding("submission", submission_id.bytes, digest, key_id=key.id)


def test_what_is_sealed_opens_with_the_private_key_alone(clinic):
    sealed = clinic.public.seal(b"words", bound(clinic))
    assert b"words" not in sealed
    assert clinic.open(sealed, bound(clinic)) == b"words"
    with pytest.raises(sealing.CannotOpen):
        sealing.PrivateKey.generate(sealing.CLINIC).open(sealed, bound(clinic))


def test_a_ciphertext_moved_to_another_row_does_not_open(clinic):
    sealed = clinic.public.seal(b"words", bound(clinic))
    for elsewhere in (
        bound(clinic, submission_id=uuid.UUID(int=8)),
        bound(clinic, digest=b"e" * 32),
        binding("event", ID.bytes, DIGEST, key_id=clinic.id),
    ):
        with pytest.raises(sealing.CannotOpen):
            clinic.open(sealed, elsewhere)


def test_an_altered_ciphertext_does_not_open(clinic):
    sealed = bytearray(clinic.public.seal(b"words", bound(clinic)))
    for place in (0, 600, 1130, len(sealed) - 1):
        altered = bytearray(sealed)
        altered[place] ^= 1
        with pytest.raises(sealing.CannotOpen):
            clinic.open(bytes(altered), bound(clinic))


def test_key_files_come_back_and_private_ones_are_closed_to_others(tmp_path, clinic):
    path = sealing.write_key(tmp_path, clinic)
    assert sealing.read_key(path) == clinic
    assert path.stat().st_mode & 0o777 == 0o600
    public = sealing.read_key(sealing.write_key(tmp_path, clinic.public))
    assert public == clinic.public
    assert "private" not in sealing.write_key(tmp_path / "elsewhere", clinic.public).read_text()


def test_a_key_file_whose_id_does_not_fit_is_refused(tmp_path, clinic):
    path = sealing.write_key(tmp_path, clinic)
    path.write_text(path.read_text().replace(clinic.id, "0" * 16))
    with pytest.raises(ValueError, match="damaged"):
        sealing.read_key(path)


@pytest.mark.parametrize("spoiled", [lambda text: text[:200], lambda _: "", lambda _: "[]", lambda _: "{}"])
def test_a_key_file_that_is_half_there_is_refused_and_keeps_no_other_from_its_work(tmp_path, settings, caplog, spoiled):
    """A new public key is just being copied to the public side, or a private one has a bad sector."""
    settings.INTAKE_PUBLIC_KEYS, settings.INTAKE_PRIVATE_KEYS = tmp_path / "public", tmp_path / "private"
    folders = ceremony.Folders(tmp_path / "public", tmp_path / "private", tmp_path / "recovery")
    ceremony.make_missing(folders)
    good = sealing.sealing_keys()
    ceremony.make_missing(folders, renewed={sealing.CLINIC})
    new = sealing.sealing_keys().clinic
    whole = {}
    for path in [*folders.public.glob(f"*{new.id}*"), *folders.private.glob(f"*{new.id}*")]:
        whole[path] = path.read_text()
        path.write_text(spoiled(whole[path]))
        with pytest.raises(ValueError, match="damaged"):
            sealing.read_key(path)
        os.utime(path.parent, ns=(1, 1))  # else what was read before counts
    assert sealing.sealing_keys() == good
    assert sealing.opening_key(good.clinic.id).id == good.clinic.id
    assert "ALARM" in caplog.text
    for path, text in whole.items():
        path.write_text(text)
    assert sealing.sealing_keys().clinic == new
    assert sealing.opening_key(new.id).id == new.id


def test_a_key_is_flushed_with_its_name_before_it_counts(tmp_path, clinic, monkeypatch):
    """A medium is pulled out right after the ceremony; a retired key is deleted right after its copy is written."""
    flushed, fsync = [], os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda number: (flushed.append(os.readlink(f"/proc/self/fd/{number}")), fsync(number))
    )
    path = sealing.write_key(tmp_path, clinic)
    assert flushed[-1] == str(tmp_path)
    assert path.name in flushed[0]


def test_a_medium_without_links_takes_a_key_too_and_loses_none(tmp_path, clinic, monkeypatch):
    def fat(*_):
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", fat)
    path = sealing.write_key(tmp_path, clinic)
    assert sealing.read_key(path) == clinic
    with pytest.raises(FileExistsError):
        sealing.write_key(tmp_path, clinic)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_private_key_is_never_printed(clinic):
    assert clinic.raw.hex()[:8] not in repr(clinic)
    assert repr(clinic) == f"PrivateKey(clinic {clinic.id})"


def test_the_newest_public_key_seals_and_the_older_private_key_still_opens(tmp_path, settings):
    settings.INTAKE_PUBLIC_KEYS, settings.INTAKE_PRIVATE_KEYS = tmp_path / "public", tmp_path / "private"
    folders = ceremony.Folders(tmp_path / "public", tmp_path / "private", tmp_path / "recovery")
    ceremony.make_missing(folders)
    old = sealing.sealing_keys().clinic
    sealed = old.seal(b"words", bound(old))
    ceremony.make_missing(folders, renewed={sealing.CLINIC})
    new = sealing.sealing_keys().clinic
    assert new.id != old.id
    assert sealing.opening_key(old.id).open(sealed, bound(old)) == b"words"
    assert sealing.opening_key(new.id).id == new.id


def test_newest_is_by_the_date_in_the_file(tmp_path, settings):
    settings.INTAKE_PUBLIC_KEYS = tmp_path
    now = datetime.now(UTC)
    keys = [
        sealing.PublicKey(use, now - timedelta(days=days), sealing.PrivateKey.generate(use).public.raw)
        for use in (sealing.CLINIC, sealing.RECOVERY)
        for days in (0, 3)
    ]
    for key in keys:
        sealing.write_key(tmp_path, key)
    chosen = sealing.sealing_keys()
    assert (chosen.clinic, chosen.recovery) == (keys[0], keys[2])


def test_without_keys_the_error_says_what_to_run(tmp_path, settings):
    settings.INTAKE_PUBLIC_KEYS = tmp_path
    with pytest.raises(sealing.KeyMissing, match="make_intake_keys"):
        sealing.sealing_keys()


def test_the_public_side_holds_no_private_key(settings):
    settings.INTAKE_PRIVATE_KEYS = None
    with pytest.raises(sealing.KeyMissing):
        sealing.opening_key("0" * 16)
    with pytest.raises(sealing.KeyMissing):
        sealing.blind_index("name", "maria")


def test_a_recovery_key_beside_the_clinic_key_opens_nothing_for_staff(intake_keys):
    with pytest.raises(sealing.CannotOpen):
        sealing.opening_key(sealing.sealing_keys().recovery.id)


def test_blind_indexes_differ_by_kind_and_key(intake_keys, tmp_path, settings):
    one = sealing.blind_index("name", "maria")
    assert sealing.blind_index("name", "maria") == one != sealing.blind_index("email", "maria")
    sealing.write_index_key(tmp_path)
    settings.INTAKE_PRIVATE_KEYS = tmp_path
    assert sealing.blind_index("name", "maria") != one


@pytest.mark.django_db
class TestCeremony:
    def run(self, settings, tmp_path, *arguments):
        settings.INTAKE_PUBLIC_KEYS, settings.INTAKE_PRIVATE_KEYS = tmp_path / "public", tmp_path / "private"
        settings.VAR_DIR = tmp_path / "var"
        call_command("make_intake_keys", *arguments)

    def test_development_needs_no_question_and_runs_again_without_change(self, settings, tmp_path, capsys):
        self.run(settings, tmp_path)
        made = sorted(path.name for path in tmp_path.rglob("*.*"))
        self.run(settings, tmp_path)
        assert sorted(path.name for path in tmp_path.rglob("*.*")) == made
        assert len(made) == 5

    def test_production_demands_a_medium_for_the_recovery_key(self, settings, tmp_path):
        settings.DEVELOPMENT = False
        with pytest.raises(CommandError, match="--recovery-to"):
            self.run(settings, tmp_path)
        self.run(settings, tmp_path, "--recovery-to", str(tmp_path / "medium"))
        assert [path.name[:9] for path in (tmp_path / "medium").iterdir()] == ["recovery-"]

    def test_a_key_file_that_does_not_open_is_not_accepted(self, settings, tmp_path, monkeypatch):
        def damaged(folder, key):
            return sealing.write_key(folder, sealing.PrivateKey.generate(key.use))

        monkeypatch.setattr(ceremony, "write_key", damaged)
        with pytest.raises(CommandError, match="does not open"):
            self.run(settings, tmp_path)
        assert not list(tmp_path.glob("public/*"))

    def test_check_tries_every_key_with_a_test_message(self, settings, tmp_path, capsys):
        self.run(settings, tmp_path)
        self.run(settings, tmp_path, "--check")
        assert capsys.readouterr().out.count(": opens a test message") == 2
        next((tmp_path / "private").glob("clinic-*")).unlink()
        with pytest.raises(CommandError):
            self.run(settings, tmp_path, "--check")

    def test_the_public_side_makes_no_private_key(self, settings):
        settings.INTAKE_PRIVATE_KEYS = None
        with pytest.raises(CommandError, match="SERVES=public"):
            call_command("make_intake_keys")
