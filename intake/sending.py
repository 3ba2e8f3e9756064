"""What "Send" does: seal, keep on disk, and only then say so. No database is asked."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings

from intake import codes, sealing
from intake.envelope import Answer, Content, Envelope, content_digest
from intake.spool import CannotKeep, Spool

__all__ = ["CannotKeep", "Receipt", "send", "spool"]


@dataclass(frozen=True)
class Receipt:
    """The promise that a message is kept: what the confirmation page shows, grouped in fours.

    repeated: exactly this message lay here already (a double click, a replay).
    """

    reference: str
    code: str
    repeated: bool


def spool() -> Spool:
    """The spool of this machine."""
    return Spool(settings.INTAKE_SPOOL, settings.INTAKE_SPOOL_MOST, settings.INTAKE_SPOOL_RESERVE)


def readiness() -> str:
    """For /health/ready: whether a message would be kept now; "" where the public is not served."""
    return spool().state() if settings.SERVES_PUBLIC else ""


def send(
    answers: Mapping[str, Answer],
    *,
    journey: str,
    journey_version: str,
    language: str,
    shown: Sequence[str],
    versions: Mapping[str, str],
    submission_id: UUID,
    secret: bytes,
    marks: Sequence[str] = (),
    opened: int = 0,
) -> Receipt:
    """Seal these answers and keep them. Returns only when they are on disk. Raises CannotKeep.

    The id and the secret were made when the form was opened. The same id with the same answers gives the same receipt
    and one message; the same id with other answers is a further submission of that inquiry.

    opened: for a further part, when it was opened: what is written anew under an old id is a message of its own, even
    in the same words ("please call me", to an inquiry that was closed since).
    """
    now = datetime.now(UTC)
    code = codes.code_of(submission_id, secret)
    digest = content_digest(codes.digest_key(code), journey, answers, opened)
    content = Content(
        journey=journey,
        journey_version=journey_version,
        language=language,
        answers=answers,
        shown=shown,
        versions=versions,
        sent_at=now,
        marks=marks,
    )
    try:
        envelope = _seal(content, submission_id, digest, codes.receipt_key(code), now)
    except sealing.KeyMissing as error:
        # Without a key nothing may be stored: a message in clear on the public side would break the promise.
        raise CannotKeep("No key to seal with.") from error
    new = spool().keep(envelope.name, envelope.to_bytes())
    return Receipt(codes.group(code.reference), str(code), repeated=not new)


def _seal(content: Content, submission_id: UUID, digest: bytes, receipt_key: bytes, now: datetime) -> Envelope:
    pair = sealing.seal(content.to_bytes(), "submission", submission_id.bytes, digest)
    return Envelope(
        submission_id=submission_id, digest=digest, receipt_key=receipt_key, received_at=now, **dataclasses.asdict(pair)
    )
