"""Every submission there is, one JSON line each: the proof that none is missing. It opens none of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, InterfaceError

from clinic_site.database.deadline import within
from intake import codes, sending
from intake.envelope import Envelope, Unreadable
from intake.models import Submission
from intake.spool import Spool

STORED, WAITING, QUARANTINED = "stored", "waiting", "quarantined"
DATABASE_SECONDS = 3

type Entry = dict[str, str | None]


class Command(BaseCommand):
    help = (
        "Lists every submission as a JSON line: reference, submission_id, received_at, where (stored, waiting, "
        "quarantined), digest. With the database away it lists the spool and says so."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--expect",
            type=Path,
            metavar="FILE",
            help="references that were confirmed to people, one a line; ends with an error when one is missing",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        # The spool first: what is handed over while this runs is then found in the database, and missing in neither.
        in_spool = list(spooled(sending.spool()))
        try:
            with within(DATABASE_SECONDS):
                entries = {_key(entry): entry for entry in stored()}
        except (DatabaseError, InterfaceError):
            entries = {}
            self.stderr.write("The database does not answer: only the spool is listed.")
        for entry in in_spool:
            # Stored and waiting: on its way, or killed between commit and taking the file away. It is one submission.
            entries.setdefault(_key(entry), entry)
        for entry in entries.values():
            self.stdout.write(json.dumps(entry))
        if options["expect"]:
            self.compare(options["expect"], {entry["reference"] for entry in entries.values()})

    def compare(self, expected: Path, found: set[str | None]) -> None:
        wanted = {codes.read_reference(line) for line in expected.read_text().split()}
        missing = wanted - {reference and codes.read_reference(reference) for reference in found}
        if missing:
            raise CommandError(f"Missing: {', '.join(codes.group(each) for each in sorted(missing))}")


def stored() -> Iterator[Entry]:
    """What the database holds, oldest first. Raises DatabaseError."""
    rows = Submission.objects.order_by("received_at", "pk").defer("clinic_sealed", "recovery_sealed")
    for row in rows.iterator(chunk_size=2000):
        yield {
            "reference": str(row),
            "submission_id": str(row.submission_id),
            "received_at": row.received_at.isoformat(),
            "where": QUARANTINED if row.quarantined_at and not row.purged_at else STORED,
            "digest": bytes(row.digest).hex(),
        }


def spooled(spool: Spool) -> Iterator[Entry]:
    """What lies in the spool, a broken file included."""
    for where, folder, names in (
        (WAITING, spool.waiting, spool.names()),
        (QUARANTINED, spool.quarantined, spool.quarantined_names()),
    ):
        for name in names:
            try:
                envelope = Envelope.from_bytes((folder / name).read_bytes())
            except FileNotFoundError:
                continue  # handed over while this was listed
            except Unreadable:
                yield {"reference": None, "submission_id": None, "received_at": None, "where": where, "digest": name}
                continue
            yield {
                "reference": codes.group(codes.reference_of(envelope.submission_id)),
                "submission_id": str(envelope.submission_id),
                "received_at": envelope.received_at.isoformat(),
                "where": where,
                "digest": envelope.digest.hex(),
            }


def _key(entry: Entry) -> tuple[str | None, str | None]:
    return entry["submission_id"], entry["digest"]
