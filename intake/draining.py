"""From the spool to the database; all that the public side may do there.

Insert unless it is there already, commit, and only then take the file away: killed at any point, the next run does the
rest, and the unique (submission id, digest) makes the second time harmless. Safe with several workers at once.
"""

import logging
from collections.abc import Callable

from django.db import DataError, IntegrityError, connection, transaction

from intake.envelope import Envelope, Unreadable
from intake.spool import Spool

log = logging.getLogger("intake.draining")

# Plain SQL, because the public role may insert these columns and read none: the ORM would name all columns, and an ON
# CONFLICT that names its columns would need the right to read them. The time of arrival is that of the machine that
# took the message: had its clock run ahead, nobody would be late, and nobody "reached", before that time has come.
INSERT = """
INSERT INTO intake_submission
    (submission_id, digest, receipt_key, received_at, clinic_key, clinic_sealed, recovery_key, recovery_sealed)
VALUES (%s, %s, %s, LEAST(%s, clock_timestamp()), %s, %s, %s, %s)
ON CONFLICT DO NOTHING
"""


def drain(spool: Spool, going: Callable[[], bool] = lambda: True) -> int:
    """Hand over all that waits, while `going()`; how many files were done with.

    Raises OperationalError when the database is away.
    """
    spool.sweep()
    return sum(drain_one(spool, name) for name in spool.names() if going())


def drain_one(spool: Spool, name: str) -> bool:
    """Hand over one file; False when it was set aside, left for later, or another worker was quicker.

    Raises OperationalError.
    """
    try:
        data = spool.read(name)
    except FileNotFoundError:
        return False
    except OSError as error:
        # A bad sector, or a right that somebody took away: it stays, and those behind it do not wait for it.
        log.critical("ALARM: a message cannot be read, tried again: %s (%s)", name, type(error).__name__)
        return False
    try:
        envelope = Envelope.from_bytes(data)
        if envelope.name != name:
            raise Unreadable("an envelope under another's name")
        store(envelope)
    except (ValueError, DataError, IntegrityError) as error:  # ValueError: the driver's, for text with a NUL in it
        # The type alone: a database's message may quote the row.
        spool.quarantine(name, str(error) if isinstance(error, Unreadable) else type(error).__name__)
        return False
    spool.done(name)
    return True


def store(envelope: Envelope) -> None:
    """Insert a sealed submission unless it is there; committed on return (RuntimeError inside a transaction)."""
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute(
            INSERT,
            [
                envelope.submission_id,
                envelope.digest,
                envelope.receipt_key,
                envelope.received_at,
                envelope.clinic_key,
                envelope.clinic_sealed,
                envelope.recovery_key,
                envelope.recovery_sealed,
            ],
        )
