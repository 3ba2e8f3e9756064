"""The checker is worth nothing unless it catches a planted bug: each kind, planted, is caught."""

import pytest


@pytest.fixture
def done(campaign):
    campaign.wait(campaign.senders(20))
    assert campaign.worker("--once").wait(60) == 0
    assert campaign.check().faultless
    return campaign


def test_a_site_that_says_kept_and_drops_the_message_is_caught(campaign):
    campaign.wait(campaign.senders(100, plant="lie"))
    campaign.worker("--once").wait(60)
    report = campaign.check()
    assert len(report.missing) == 2
    assert not report.faultless


def test_messages_altered_moved_and_doubled_are_caught(done):
    done.query("ALTER TABLE intake_submission DISABLE TRIGGER USER")
    done.query(
        "UPDATE intake_submission SET clinic_sealed = set_bit(clinic_sealed, 20000, 1 - get_bit(clinic_sealed, 20000))"
        " WHERE id = 3"
    )
    assert len(done.check().altered) == 1
    done.query(
        "UPDATE intake_submission a SET clinic_sealed = b.clinic_sealed FROM intake_submission b"
        " WHERE (a.id, b.id) IN ((1, 2), (2, 1))"
    )
    assert len(done.check().altered) == 3
    columns = "digest, receipt_key, received_at, inquiry_id, clinic_key, clinic_sealed, recovery_key, recovery_sealed"
    done.query("ALTER TABLE intake_submission DROP CONSTRAINT one_submission_each_content")
    done.query(
        f"INSERT INTO intake_submission (submission_id, {columns})"
        f" SELECT submission_id, {columns} FROM intake_submission WHERE id = 4"
    )
    report = done.check()
    assert len(report.doubled) == 1
    assert not report.faultless


def test_a_message_that_nobody_received_is_caught(campaign):
    campaign.wait(campaign.senders(20))
    campaign.worker("--die=receive: before the commit@5", "--once").wait(60)
    assert campaign.check().unreceived == 16
