"""The audit log: one for the whole site, append-only, hash-chained. It never holds health data or what someone typed.

Two ways in, because a record must share the fate of what it tells:

* `record` is for looks and refusals. It commits before it returns, so it may not stand inside another transaction (it
  raises RuntimeError there): a rollback would take the record of the refusal with it.
* `record_change` is for changes. It stands inside the transaction that makes the change, as its last statement: both
  are committed, or neither.

So a verb reads:

    try:
        with transaction.atomic():
            ...                                    # lock, check (raise Refused), change
            record_change(actor, "article.publish", article)
    except Refused as refusal:
        record(actor, "article.publish", article, outcome="refused", facts={"reasons": refusal.codes})
        raise

Entries are numbered without gaps under an advisory lock, held until the transaction ends: hence last, and short.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from django.contrib.auth.models import AnonymousUser
from django.db import connection, models, transaction
from django.utils import timezone

from clinic_site.staff.models import AuditEntry, User

type Actor = User | AnonymousUser | str | None
type Fact = str | int | bool | list[str] | list[int] | None

START = "0" * 64  # what the first entry names as the one before
LOCK = 0x61756469  # "audi": the advisory lock of this chain
LONGEST_FACT = 200
KEPT_YEARS = 6
AGED_OUT = "audit.purge"


def record(
    actor: Actor,
    action: str,
    target: models.Model | str = "",
    *,
    outcome: str = "done",
    facts: Mapping[str, Fact] | None = None,
    request_id: str | None = None,
) -> AuditEntry:
    """Write an entry and commit it before returning.

    `actor`: the account, a name such as "worker" for the site's own processes, or None for somebody not known.
    `action`: a dotted name, noun first ("inquiry.open"). `target`: a saved model, or text such as "inquiry:7KD4".
    `facts`: a few codes, numbers and ids; never free text. Raises ValueError for facts that could hold some, and
    RuntimeError inside another transaction.
    """
    with transaction.atomic(durable=True):
        return _append(actor, action, target, outcome, facts or {}, request_id or "")


def record_change(
    actor: Actor,
    action: str,
    target: models.Model | str = "",
    *,
    facts: Mapping[str, Fact] | None = None,
    request_id: str | None = None,
) -> AuditEntry:
    """Write an entry that stands or falls with the caller's transaction; raises RuntimeError when there is none."""
    if not connection.in_atomic_block:
        raise RuntimeError("record_change belongs inside the transaction of the change it records")
    return _append(actor, action, target, "done", facts or {}, request_id or "")


def name_of(target: models.Model | str) -> str:
    """ "content.article:12" for a saved model; text is taken as it is."""
    return target if isinstance(target, str) else f"{target._meta.label_lower}:{target.pk}"


def canonical(entry: AuditEntry) -> bytes:
    """The bytes that an entry's digest is made of: JSON with sorted keys, no spaces, UTF-8."""
    return json.dumps(
        {
            "number": entry.number,
            "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": entry.actor_id,
            "actor_name": entry.actor_name,
            "action": entry.action,
            "target": entry.target,
            "outcome": entry.outcome,
            "facts": entry.facts,
            "request_id": entry.request_id,
            "previous": entry.previous,
        },
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()


def digest_of(entry: AuditEntry) -> str:
    """SHA-256 over the canonical entry, which names the digest of the one before."""
    return hashlib.sha256(canonical(entry)).hexdigest()


@dataclass(frozen=True)
class Break:
    """A place where the log is not as it was written."""

    number: int
    why: str


def breaks(*, noted: tuple[int, str] | None = None) -> Iterator[Break]:
    """Walk the whole log and yield every break of the chain.

    A chain alone cannot show that its end was cut off. `noted` is a (number, digest) written down earlier, elsewhere:
    the log must still hold that entry.
    """
    number, previous = _start()
    if noted and noted[0] <= number:
        noted = None  # it has aged out since
    for entry in AuditEntry.objects.order_by("number").iterator(chunk_size=2000):
        if entry.number != number + 1:
            yield Break(number + 1, "missing")
        elif entry.previous != previous:
            yield Break(entry.number, "does not follow the one before")
        if entry.digest != digest_of(entry):
            yield Break(entry.number, "changed after it was written")
        if noted and noted[0] == entry.number and noted[1] != entry.digest:
            yield Break(entry.number, "is not the entry that was noted")
        number, previous = entry.number, entry.digest
    if noted and noted[0] > number:
        yield Break(noted[0], "missing")


def _start() -> tuple[int, str]:
    """The number and digest that the first entry follows: of none, or of the last one that aged out on record."""
    first = AuditEntry.objects.order_by("number").first()
    if first is None or first.number == 1:
        return 0, START
    facts = {"facts__through": first.number - 1, "facts__digest": first.previous}
    recorded = AuditEntry.objects.filter(action=AGED_OUT, **facts).exists()
    return (first.number - 1, first.previous) if recorded else (0, START)


def aged_out(now: datetime | None = None) -> models.QuerySet[AuditEntry]:
    """The entries at the log's beginning that are older than it is kept (clinical.md 10)."""
    now = now or timezone.now()
    try:
        before = now.replace(year=now.year - KEPT_YEARS)
    except ValueError:  # 29 February
        before = now.replace(year=now.year - KEPT_YEARS, day=28)
    kept = AuditEntry.objects.filter(at__gte=before).order_by("number").values_list("number", flat=True).first()
    old = AuditEntry.objects.filter(at__lt=before)
    return old if kept is None else old.filter(number__lt=kept)


def purge(actor: Actor) -> int:
    """Remove the entries that are older than the log is kept; how many.

    An entry says through which number and digest, so that the chain still verifies from there. The database lets
    nobody delete a younger one (staff migration 0004).
    """
    with transaction.atomic(durable=True):
        last = aged_out().order_by("-number").first()
        if last is None:
            return 0
        count = last.number - (_start()[0])
        _append(actor, AGED_OUT, "", "done", {"through": last.number, "digest": last.digest, "count": count}, "")
        gone = AuditEntry.objects.filter(number__lte=last.number)
        gone._raw_delete(gone.db)
        return count


def _append(
    actor: Actor, action: str, target: models.Model | str, outcome: str, facts: Mapping[str, Fact], request_id: str
) -> AuditEntry:
    account = actor if isinstance(actor, User) else None
    entry = AuditEntry(
        actor=account,
        actor_name=actor if isinstance(actor, str) else str(account or "")[:100],
        action=action,
        target=name_of(target),
        outcome=AuditEntry.Outcome(outcome),
        facts={key: _fact(value) for key, value in facts.items()},
        request_id=request_id,
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
    last = AuditEntry.objects.order_by("-number").first()
    entry.number = last.number + 1 if last else 1
    entry.previous = last.digest if last else START
    entry.at = timezone.now()
    entry.digest = digest_of(entry)
    entry.save(force_insert=True)
    return entry


def _fact(value: Fact) -> Fact:
    """A fact as it is stored; raises ValueError for what could carry a person's words."""
    if isinstance(value, list):
        return cast(Fact, [_fact(part) for part in value])
    if value is None or isinstance(value, bool | int):
        return value
    if not isinstance(value, str):
        raise ValueError(f"a fact is text, a number, yes or no, not {type(value).__name__}")
    text = unicodedata.normalize("NFC", str(value))
    if len(text) > LONGEST_FACT or not text.isprintable():
        raise ValueError("a fact is one short line: a code, a name or an id")
    return text
