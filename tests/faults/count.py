"""The count after a fault: is everything that people were told is kept there, once, unaltered, and received?

Every stored row is opened with the clinic's private key and compared with what the person typed.
"""

import contextlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from clinic_site.database.server import Cluster
from intake import codes, sealing
from intake.envelope import Content, Unreadable, binding, unpadded
from tests.faults.people import Acknowledged, Habits, written_by

UNOPENED = "does not open"
ROWS = """
SELECT s.submission_id, s.digest, s.clinic_key, s.clinic_sealed, s.inquiry_id IS NOT NULL AND t.id IS NOT NULL
FROM intake_submission s LEFT JOIN intake_triage t ON t.submission_id = s.id WHERE s.id > %s ORDER BY s.id
"""


@dataclass(frozen=True)
class Row:
    """One stored submission, opened. `answers` is None when it does not open."""

    reference: str
    answers: Mapping[str, object] | None
    received: bool

    @property
    def number(self) -> int | None:
        """Whose it is; None for a further submission (S1-S3) and for what does not open."""
        name = str((self.answers or {}).get("name") or "")
        return int(name.removeprefix("Person ")) if name.startswith("Person ") else None


@dataclass
class Report:
    """What the count found wrong; all empty = nothing lost, nothing doubled, nothing altered."""

    acknowledged: int = 0
    stored: int = 0
    missing: list[int] = field(default_factory=list)
    doubled: list[int] = field(default_factory=list)
    altered: list[int | str] = field(default_factory=list)
    misnamed: list[int] = field(default_factory=list)
    unreceived: int = 0

    @property
    def faultless(self) -> bool:
        return not (self.missing or self.doubled or self.altered or self.misnamed or self.unreceived)


def rows(cluster: Cluster, database: str, private_keys: Path, after: int) -> Iterator[Row]:
    """The submissions stored after the one with this id, in the order they were stored."""
    keys = {key.id: key for key in sealing.read_keys(private_keys, "private")}
    with contextlib.closing(cluster.connect(database)) as connection, connection.cursor() as cursor:
        cursor.execute(ROWS, [after])
        for submission_id, digest, key_id, sealed, received in cursor:
            submission_id = UUID(str(submission_id))
            bound = binding("submission", submission_id.bytes, bytes(digest), key_id=key_id)
            try:
                answers = Content.from_bytes(unpadded(keys[key_id].open(bytes(sealed), bound))).answers
            except (sealing.CannotOpen, Unreadable):
                answers = None
            yield Row(codes.group(codes.reference_of(submission_id)), answers, received)


def count(acknowledged: Iterable[Acknowledged], found: Sequence[Row], habits: Habits) -> Report:
    """Compare what people were told with what is there. Who was told nothing may be there, but once at most."""
    told = {each.number: each for each in acknowledged}
    report = Report(acknowledged=len(told), stored=len(found))
    times = Counter(row.number for row in found if row.number is not None)
    of_number: dict[int, list[Row]] = defaultdict(list)
    for row in found:
        if row.number is not None:
            of_number[row.number].append(row)
    report.missing = [number for number in told if not times[number]]
    report.doubled = [number for number, often in times.items() if often > 1]
    report.altered = [row.reference for row in found if row.answers is None]
    for number, of_this in of_number.items():
        typed = written_by(number, habits)
        if any(not is_as_typed(row.answers or {}, typed) for row in of_this):
            report.altered.append(number)
        if (
            number in told
            and told[number].reference
            and told[number].reference not in {row.reference for row in of_this}
        ):
            report.misnamed.append(number)
    report.unreceived = sum(not row.received for row in found)
    return report


def is_as_typed(answers: Mapping[str, object], typed: Mapping[str, object]) -> bool:
    """Whether all that was typed or ticked stands there as it was."""
    return all(answers.get(name) == value for name, value in typed.items() if name not in {"consent"})
