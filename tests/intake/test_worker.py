import json
import os
import signal
import subprocess
import sys
import threading
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command
from django.db import OperationalError
from django.utils import timezone

from intake.draining import drain
from intake.management.commands import intake_ledger, worker
from intake.models import Inquiry, Submission
from tests.intake.factories import make_submission, send, send_and_drain


@pytest.fixture(autouse=True)
def ready(intake_keys, spool):
    return spool


class TestWorker:
    @pytest.mark.parametrize(
        ("public", "staff", "names"),
        [
            (True, False, ["drain", "questionnaires"]),
            (False, True, ["receive", "outbox", "reseal", "sessions", "questionnaires"]),
            (True, True, ["drain", "receive", "outbox", "reseal", "sessions", "questionnaires"]),
        ],
    )
    def test_what_it_does_follows_serves(self, settings, public, staff, names):
        settings.SERVES_PUBLIC, settings.SERVES_STAFF = public, staff
        assert [job.name for job in worker.jobs()] == names

    @pytest.mark.django_db
    def test_sign_ins_whose_time_is_over_are_deleted_now_and_then(self, monkeypatch):
        now = timezone.now()
        for key, ends in (("over", now - timedelta(hours=1)), ("lasts", now + timedelta(hours=1))):
            Session.objects.create(session_key=key, session_data="", expire_date=ends)
        every = worker.Every(3600, worker.clear_sessions)
        every.run(lambda: True)
        assert list(Session.objects.values_list("session_key", flat=True)) == ["lasts"]
        Session.objects.update(expire_date=now - timedelta(hours=1))
        every.run(lambda: True)
        assert Session.objects.exists()
        every.acted_at -= 3601
        every.run(lambda: False)
        assert Session.objects.exists()
        every.run(lambda: True)
        assert not Session.objects.exists()

    @pytest.mark.django_db
    def test_once_brings_a_message_all_the_way(self, spool):
        send()
        call_command("worker", "--once")
        assert spool.names() == []
        assert Inquiry.objects.count() == 1

    @pytest.mark.django_db
    def test_one_job_in_trouble_does_not_hold_up_the_others(self, caplog):
        done = []

        def away(_going):
            raise OperationalError("CANARY")

        jobs = [worker.Job("one", away), worker.Job("two", lambda _: 1 / 0), worker.Job("three", done.append)]
        worker.Worker(jobs, threading.Event()).run(once=True)
        assert len(done) == 1
        assert "CANARY" not in caplog.text
        assert caplog.text.count("tried again until it works") == 2

    @pytest.mark.django_db
    def test_trouble_is_told_once_and_so_is_its_end(self, caplog):
        caplog.set_level("INFO", "intake.worker")
        stop, calls = threading.Event(), []

        def sometimes(_going):
            calls.append(1)
            if len(calls) < 3:
                raise OperationalError
            stop.set()

        patched = worker.Worker([worker.Job("drain", sometimes)], stop)
        stop.wait = lambda _seconds: None
        patched.run()
        assert caplog.text.count("tried again until it works") == caplog.text.count("works again") == 1

    @pytest.mark.parametrize("leads", [True, False], ids=["a service", "in somebody's terminal"])
    def test_it_gives_way_with_its_session_when_that_is_its_own(self, monkeypatch, tmp_path, leads):
        weights = []
        monkeypatch.setattr(worker, "AUTOGROUP", tmp_path / "autogroup")
        monkeypatch.setattr(worker.os, "nice", weights.append)
        monkeypatch.setattr(worker.os, "getsid", lambda _pid: os.getpid() if leads else 1)
        worker.give_way()
        assert weights == [worker.GIVES_WAY]
        assert worker.AUTOGROUP.exists() == leads

    @pytest.mark.django_db(transaction=True)
    def test_it_stops_cleanly_on_sigterm(self, spool, intake_keys, tmp_path):
        """As a real process; the database here is a place where nobody answers, so it also shows the patience."""
        environment = {
            **os.environ,
            "CLINIC_ENV": "development",
            "DATABASE_URL": f"postgres://nobody@/none?host={tmp_path}",
            "INTAKE_SPOOL": str(spool.root),
            "INTAKE_PUBLIC_KEYS": str(intake_keys.public),
            "INTAKE_PRIVATE_KEYS": str(intake_keys.private),
        }
        send()
        process = subprocess.Popen(
            [sys.executable, "manage.py", "worker"],
            cwd=django_settings.BASE_DIR,
            env=environment,
            stderr=subprocess.PIPE,
        )
        told = iter(process.stderr.readline, b"")
        assert any(b"tried again until it works" in line for line in told)
        process.send_signal(signal.SIGTERM)
        assert process.wait(120) == 0
        assert len(spool.names()) == 1


@pytest.mark.django_db
class TestLedger:
    def lines(self, capsys, *arguments):
        call_command("intake_ledger", *arguments)
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def test_one_line_a_submission_wherever_it_is(self, spool, capsys):
        stored = send_and_drain()
        waiting = send()
        make_submission(quarantined_at="2026-01-01T00:00Z", why="key")
        spool.keep("torn", b"{")
        spool.quarantine("torn", "torn")
        lines = self.lines(capsys)
        assert sorted(line["where"] for line in lines) == ["quarantined", "quarantined", "stored", "waiting"]
        by_reference = {line["reference"]: line["where"] for line in lines}
        assert by_reference[str(stored)[:14]] == "stored"
        assert by_reference[waiting.reference] == "waiting"
        assert all(set(line) == {"reference", "submission_id", "received_at", "where", "digest"} for line in lines)

    def test_a_file_that_is_stored_already_is_one_submission(self, spool, capsys):
        send()
        [name] = spool.names()
        data = spool.read(name)
        send_and_drain()
        spool.keep(name, data)
        assert [line["where"] for line in self.lines(capsys)] == ["stored", "stored"]

    def test_what_is_handed_over_while_it_is_listed_is_missing_nowhere(self, spool, capsys, monkeypatch):
        receipt = send()
        for name in ("stored", "spooled"):
            whole = getattr(intake_ledger, name)

            def then_drained(*arguments, whole=whole):
                found = list(whole(*arguments))
                drain(spool)
                return iter(found)

            monkeypatch.setattr(intake_ledger, name, then_drained)
        assert [line["reference"] for line in self.lines(capsys)] == [receipt.reference]

    def test_further_messages_share_the_reference(self, capsys):
        first = make_submission()
        make_submission(submission_id=first.submission_id)
        assert len({line["reference"] for line in self.lines(capsys)}) == 1

    def test_with_the_database_away_the_spool_is_listed_and_it_says_so(self, capsys, monkeypatch):
        receipt = send()

        def away():
            raise OperationalError("away")
            yield

        monkeypatch.setattr(intake_ledger, "stored", away)
        call_command("intake_ledger")
        out, err = capsys.readouterr()
        assert [json.loads(line)["reference"] for line in out.splitlines()] == [receipt.reference]
        assert "only the spool is listed" in err

    def test_it_names_what_was_confirmed_and_is_missing(self, tmp_path, capsys):
        kept = send_and_drain()
        expected = tmp_path / "confirmed"
        expected.write_text(f"{str(kept)[:14]}\n")
        self.lines(capsys, "--expect", str(expected))
        expected.write_text(f"{str(kept)[:14]}\n0000-0000-0000\n")
        with pytest.raises(CommandError, match="0000-0000-0000"):
            self.lines(capsys, "--expect", str(expected))

    def test_it_shows_no_answer(self, capsys):
        send_and_drain({"message": "CANARY"})
        assert "CANARY" not in str(self.lines(capsys))
        assert Submission.objects.count() == 1
