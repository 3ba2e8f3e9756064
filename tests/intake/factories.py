"""Ready rows for tests of the staff side. Everything is really sealed, with the keys of the `intake_keys` fixture."""

import uuid
from datetime import UTC, datetime

from intake import codes, sealing, sending
from intake.draining import drain
from intake.envelope import Content, canonical
from intake.models import Inquiry, Level, Submission, Triage

NOON = datetime(2024, 6, 3, 12, 0, tzinfo=UTC)


def make_inquiry(**fields):
    """A bare row, for tests that read no answers."""
    submission_id = fields.pop("submission_id", None) or uuid.uuid4()
    values = {
        "submission_id": submission_id,
        "reference": codes.reference_of(submission_id),
        "level": Level.ROUTINE,
        "language": "en",
        "journey": "contact",
        "health_asked": False,
        "received_at": NOON,
        "last_message_at": NOON,
    }
    return Inquiry.objects.create(**values | fields)


def make_submission(**fields):
    """A bare row with bytes that no key opens."""
    values = {
        "submission_id": uuid.uuid4(),
        "digest": uuid.uuid4().bytes * 2,
        "receipt_key": uuid.uuid4().bytes * 2,
        "received_at": NOON,
        "clinic_key": "c" * 16,
        "clinic_sealed": b"sealed",
        "recovery_key": "r" * 16,
        "recovery_sealed": b"sealed too",
    }
    return Submission.objects.create(**values | fields)


def make_received(answers=None, *, reasons=(), level=Level.ROUTINE, inquiry=None, shown=None, **fields):
    """An inquiry with one sealed submission and its triage, as `receive` leaves it, whatever the rules would say."""
    answers = {"message": "Hello", "name": "Maria Example", "phone": "713-555-0142"} if answers is None else answers
    content = Content(
        journey=fields.get("journey", "contact"),
        journey_version="1",
        language=fields.get("language", "en"),
        answers=answers,
        shown=list(answers) if shown is None else shown,
        versions=fields.pop("versions", {"rules": "clinical-2026-11-24"}),
        sent_at=NOON,
        marks=fields.pop("marks", []),
    )
    inquiry = inquiry or make_inquiry(level=level, **fields)
    submission_id, digest = inquiry.submission_id, uuid.uuid4().bytes * 2
    submission = make_submission(
        submission_id=submission_id,
        digest=digest,
        inquiry=inquiry,
        **vars(sealing.seal(content.to_bytes(), "submission", submission_id.bytes, digest)),
    )
    stored = canonical({"reasons": [dict(reason) for reason in reasons], "panels": []})
    Triage.objects.create(
        submission=submission,
        level=level,
        rule_version="clinical-2026-11-24",
        at=NOON,
        **vars(sealing.seal(stored, "triage", submission_id.bytes, digest)),
    )
    return inquiry


def send(answers=None, **changes):
    """What the forms call, with everything filled in; `shown` is all that has an answer."""
    answers = {"message": "Hello", "consent": "yes", "name": "Maria Example"} if answers is None else answers
    values = {
        "journey": "contact",
        "journey_version": "1",
        "language": "en",
        "shown": list(answers),
        "versions": {"rules": "clinical-2026-11-24"},
        "submission_id": uuid.uuid4(),
        "secret": codes.new_secret(),
    }
    return sending.send(answers, **values | changes)


def send_and_drain(answers=None, **changes):
    """Sent, and drained into the database; the code."""
    receipt = send(answers, **changes)
    drain(sending.spool())
    return codes.read_code(receipt.code)
