"""Messages that nobody could open: listed when their time is over, deleted one by one by a named person."""

import json
import os
import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from clinic_site.staff.models import AuditEntry
from intake import codes, desk, receive
from intake.models import Submission
from tests.intake.desk.test_keeping import LONG_AGO, OLD, old
from tests.intake.factories import make_inquiry, make_submission

pytestmark = pytest.mark.django_db

ASIDE = {"quarantined_at": OLD, "received_at": OLD, "why": "key"}


def torn(spool, age=timedelta(days=3 * 365), name=""):
    """A file in quarantine that never reached the database."""
    name = name or f"{uuid.uuid4()}.{'ab' * 32}"
    spool.keep(name, b"{")
    spool.quarantine(name, "torn")
    then = (timezone.now() - age).timestamp()
    os.utime(spool.quarantined / name, (then, then))
    return name


def listed():
    return [each.key for each in desk.unopened()]


class TestWhatIsDue:
    def test_only_when_the_time_is_over_and_never_by_itself(self, coordinator):
        due, recent = make_submission(**ASIDE), make_submission(**ASIDE | {"received_at": timezone.now()})
        assert listed() == [f"row-{due.pk}"]
        assert not list(desk.due())
        assert not Submission.objects.exclude(purged_at=None).exists()
        with pytest.raises(desk.Refused) as refused:
            desk.purge_unopened(coordinator, f"row-{recent.pk}")
        assert refused.value.code == "not-due"

    def test_a_later_contact_with_the_same_person_counts_as_the_last(self):
        recent = timezone.now() - timedelta(days=30)
        inquiry = make_inquiry(**LONG_AGO, first_contact_at=OLD, last_contact_at=recent)
        make_submission(submission_id=inquiry.submission_id, **ASIDE)
        assert listed() == []

    def test_what_waits_or_was_received_is_none_of_these(self):
        make_submission(received_at=OLD)
        old()
        assert listed() == []

    def test_a_file_that_never_reached_the_database_is_listed_with_its_reference(self, spool):
        torn(spool, age=timedelta(days=1))
        name, odd = torn(spool), torn(spool, name="no-name")
        found = {each.key: each.reference for each in desk.unopened()}
        assert set(found) == {f"file-{name}", f"file-{odd}"}
        assert found[f"file-{name}"] == codes.group(codes.reference_of(uuid.UUID(name.partition(".")[0])))
        assert found[f"file-{odd}"] == "-"

    def test_where_staff_alone_are_served_there_is_no_spool_to_look_into(self, spool, settings):
        torn(spool)
        settings.SERVES_PUBLIC = False
        assert listed() == []


class TestDeleting:
    def test_the_row_is_emptied_and_stays_and_who_did_it_is_recorded(self, coordinator, spool):
        row = make_submission(**ASIDE)
        desk.purge_unopened(coordinator, f"row-{row.pk}")
        row.refresh_from_db()
        assert (bytes(row.clinic_sealed), bytes(row.recovery_sealed)) == (b"", b"")
        assert row.is_purged
        assert listed() == []
        entry = AuditEntry.objects.get(action="message.purge")
        assert (entry.actor, entry.outcome, entry.facts["reference"]) == (coordinator, "done", str(row))

    def test_what_is_deleted_alarms_nobody_and_is_not_tried_again(self, coordinator, spool):
        row = make_submission(**ASIDE)
        desk.purge_unopened(coordinator, f"row-{row.pk}")
        assert Submission.objects.quarantined().count() == 0
        assert receive.retry_quarantined() == 0

    def test_a_file_is_taken_away(self, coordinator, spool, django_capture_on_commit_callbacks):
        name = torn(spool)
        with django_capture_on_commit_callbacks(execute=True):
            desk.purge_unopened(coordinator, f"file-{name}")
        assert spool.quarantined_names() == []

    def test_its_broken_copies_in_the_spool_go_with_a_row(self, coordinator, spool, django_capture_on_commit_callbacks):
        row = make_submission(**ASIDE)
        torn(spool, name=f"{row.submission_id}.{row.digest.hex()}")
        assert listed() == [f"row-{row.pk}"]
        with django_capture_on_commit_callbacks(execute=True):
            desk.purge_unopened(coordinator, f"row-{row.pk}")
        assert spool.quarantined_names() == []

    def test_nobody_without_the_right_deletes_and_the_try_is_recorded(self, editor):
        row = make_submission(**ASIDE)
        with pytest.raises(desk.Refused) as refused:
            desk.purge_unopened(editor, f"row-{row.pk}")
        assert refused.value.code == "no-right"
        row.refresh_from_db()
        assert not row.is_purged
        assert AuditEntry.objects.get(action="message.purge").outcome == "refused"

    def test_with_an_inquiry_goes_what_nobody_could_open_of_it(self, coordinator):
        inquiry = old()
        row = make_submission(submission_id=inquiry.submission_id, **ASIDE)
        desk.purge(coordinator, inquiry.pk)
        row.refresh_from_db()
        assert row.is_purged


class TestCommand:
    def lines(self, capsys, *arguments):
        call_command("purge_inquiries", *arguments)
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def test_it_lists_them_and_leaves_them_to_a_person(self, capsys, coordinator):
        row = make_submission(**ASIDE)
        assert [(line["reference"], line["done"]) for line in self.lines(capsys)] == [(str(row), "would ask a person")]
        [line] = self.lines(capsys, "--really", "--by", "coordinator")
        assert (line["against"], line["done"]) == (["unopened"], "left for a person")
        row.refresh_from_db()
        assert not row.is_purged
