"""Where things stand, for who has the code. The database answers this one question and no other (migration 0004)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from intake.codes import Code, receipt_key
from intake.models import State


@dataclass(frozen=True)
class Standing:
    """What a code tells: no answer, no level, no health word. The id lets a further part join what was sent."""

    submission_id: UUID
    state: State
    received_at: datetime
    last_message_at: datetime
    withdrawal_asked: bool


def standing_of(code: Code) -> Standing | None:
    """Where the inquiry of this code stands; None when nothing with it has reached the database (yet).

    Raises OperationalError when the database is away.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM intake_state_by_receipt(%s)", [receipt_key(code)])
        row = cursor.fetchone()
    return row and Standing(row[0], State(row[1]), *row[2:])
