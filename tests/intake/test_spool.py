import errno
import os
import time

import pytest

from intake import spool as module
from intake.spool import CannotKeep, Spool


def test_a_kept_message_lies_under_its_name_and_closed_to_others(spool):
    assert spool.keep("id.digest", b"sealed") is True
    assert spool.read("id.digest") == b"sealed"
    assert (spool.waiting / "id.digest").stat().st_mode & 0o777 == 0o600
    assert spool.root.stat().st_mode & 0o777 == 0o700
    assert os.listdir(spool.new) == []


def test_the_same_message_again_is_no_second_file_and_the_first_stays(spool):
    spool.keep("id.digest", b"first")
    assert spool.keep("id.digest", b"sealed anew") is False
    assert spool.read("id.digest") == b"first"
    assert os.listdir(spool.new) == []


def test_other_words_under_the_same_id_are_a_second_file(spool):
    spool.keep("id.one", b"1")
    spool.keep("id.two", b"2")
    assert sorted(spool.names()) == ["id.one", "id.two"]


@pytest.fixture
def flushed(monkeypatch):
    """The paths of what is flushed, in order."""
    paths = []
    fsync = os.fsync

    def record(descriptor):
        paths.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", record)
    return paths


def test_the_first_message_of_a_machine_flushes_its_new_folders_too(spool, flushed):
    """Else a power cut could take the folder, and with it the message."""
    spool.keep("id.digest", b"sealed")
    assert flushed[:2] == [str(spool.root.parent), str(spool.root)]


def test_file_and_folder_are_flushed_before_the_answer(spool, flushed):
    spool.prepare()
    flushed.clear()
    spool.keep("id.digest", b"sealed")
    assert len(flushed) == 2
    assert flushed[0].startswith(str(spool.new))
    assert flushed[1] == str(spool.waiting)
    spool.keep("id.digest", b"sealed")
    # The first "Send" may have died before its folder was flushed: the second flushes it again.
    assert flushed[-1] == str(spool.waiting)


@pytest.mark.parametrize("step", ["open", "fsync", "link"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT])
def test_a_disk_that_fails_at_any_step_acknowledges_nothing(spool, monkeypatch, step, code):
    def fail(*args, **kwargs):
        raise OSError(code, "the disk says no")

    spool.prepare()
    monkeypatch.setattr(os, step, fail)
    with pytest.raises(CannotKeep):
        spool.keep("id.digest", b"sealed")
    monkeypatch.undo()
    assert spool.names() == []
    assert os.listdir(spool.new) == []
    assert spool.keep("id.digest", b"sealed") is True


def test_over_the_quota_nothing_is_acknowledged_and_nothing_is_lost(tmp_path):
    spool = Spool(tmp_path, most=2, reserve=0)
    spool.keep("a", b"1")
    spool.keep("b", b"2")
    assert spool.writable() is False
    with pytest.raises(CannotKeep):
        spool.keep("c", b"3")
    spool.done("a")
    assert spool.writable() is True
    spool.keep("c", b"3")
    assert spool.names() == ["b", "c"]


def test_the_count_at_the_quota_is_a_true_one(tmp_path, monkeypatch):
    """Files are counted once a second; nobody is refused for a number that is no longer so."""
    spool = Spool(tmp_path, most=2, reserve=0)
    for name in ("a", "b", "c", "d"):
        spool.keep(name, b"1")
        spool.done(name)
    Spool(tmp_path, most=3, reserve=0).keep("e", b"1")
    (spool.waiting / "of another process").write_bytes(b"1")
    monkeypatch.setattr("intake.spool.COUNTED_EVERY", 0.0)
    with pytest.raises(CannotKeep):
        spool.keep("f", b"1")


def test_a_disk_that_is_almost_full_keeps_its_reserve(tmp_path):
    spool = Spool(tmp_path, reserve=2**62)
    with pytest.raises(CannotKeep):
        spool.keep("a", b"1")


def test_names_come_oldest_first(spool):
    for at, name in enumerate(["c", "a", "b"]):
        spool.keep(name, b"")
        os.utime(spool.waiting / name, (at, at))
    assert spool.names() == ["c", "a", "b"]


def test_quarantine_deletes_nothing_and_raises_an_alarm(spool, caplog):
    spool.keep("a", b"1")
    spool.quarantine("a", "torn")
    spool.keep("a", b"2")
    spool.quarantine("a", "torn again")
    assert sorted(path.read_bytes() for path in spool.quarantined.iterdir()) == [b"1", b"2"]
    assert spool.names() == []
    assert caplog.text.count("ALARM") == 2
    spool.quarantine("a", "another worker was quicker")


def test_only_old_drafts_are_swept(spool):
    spool.prepare()
    (spool.new / "old").write_bytes(b"torn")
    (spool.new / "fresh").write_bytes(b"being written")
    os.utime(spool.new / "old", (time.time() - 7200,) * 2)
    spool.sweep()
    assert os.listdir(spool.new) == ["fresh"]


def test_a_draft_that_is_finished_while_drafts_are_swept_is_no_trouble(spool, monkeypatch):
    spool.prepare()
    for name in ("one", "two"):
        (spool.new / name).write_bytes(b"being written")
    listed = module._entries

    def finished(folder):
        for entry in listed(folder):
            os.unlink(entry)
            yield entry

    monkeypatch.setattr(module, "_entries", finished)
    spool.sweep()
    assert os.listdir(spool.new) == []


def test_a_spool_that_does_not_exist_yet_is_empty(tmp_path):
    spool = Spool(tmp_path / "none")
    assert spool.names() == spool.quarantined_names() == []
    spool.sweep()
