"""What waits, in numbers: for whoever opens the queue, or the first page, in the morning. Nothing about a person."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q
from django.utils import timezone

from content.clinic import Clinic, current_clinic
from intake.desk.targets import due_at
from intake.models import Inquiry, Level
from intake.models.inquiry import WAITS


@dataclass(frozen=True)
class Morning:
    """How many wait for a person, and of these: urgent, late, nobody's; and how many ask to withdraw."""

    waiting: int
    urgent: int
    late: int
    nobodys: int
    withdrawals: int


def morning() -> Morning:
    """The numbers now, in two queries."""
    waits, asks = Q(WAITS), Q(withdrawal_asked_at__isnull=False)
    counted = Inquiry.objects.open().aggregate(
        waiting=Count("pk", filter=waits),
        urgent=Count("pk", filter=waits & Q(level=Level.URGENT)),
        nobodys=Count("pk", filter=waits & Q(assignee=None)),
        withdrawals=Count("pk", filter=asks),
    )
    since: dict[int, list[datetime]] = {Level.URGENT: [], Level.REVIEW: []}
    rows = Inquiry.objects.waiting().filter(level__gt=Level.ROUTINE).order_by("last_message_at")
    for level, at in rows.values_list("level", "last_message_at"):
        since[level].append(at)
    clinic, now = current_clinic(), timezone.now()
    return Morning(late=sum(_late(level, found, clinic, now) for level, found in since.items()), **counted)


def _late(level: int, since: Sequence[datetime], clinic: Clinic, now: datetime) -> int:
    """How many of these moments, in order, are past their target: who wrote later is never due earlier."""

    def is_in_time(at: datetime) -> bool:
        due = due_at(level, at, clinic.hours_on, clinic.time_zone)
        return due is None or due >= now

    return bisect_left(since, True, key=is_in_time)
