"""After a new key: every stored ciphertext is opened and sealed to it, in the background, until none is left.

A copy is replaced only when the new one has opened again to the same bytes; the other copy stays as it was meanwhile,
and the database lets key and bytes change together only (migration 0006). A batch is one transaction under row locks:
killed anywhere, the next round does the rest, and several workers share the work. What was sealed to the old key and
arrives after the rotation is received like all else, and sealed anew in the next round.
"""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.conf import settings
from django.db import models, transaction
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clinic_site.staff import audit
from intake import sealing
from intake.envelope import Envelope, Unreadable, binding
from intake.models import InquiryEvent, Submission, Triage
from intake.sealing import CLINIC, RECOVERY, PublicKey
from intake.spool import Spool

log = logging.getLogger("intake.resealing")

BATCH = 50
BATCHES = 4  # a round; mail and new messages are not kept waiting behind it
LOOK_AGAIN = 60.0  # seconds until the tables are looked through again, and what did not open is tried once more

# Everything sealed: the rows, what their ciphertexts are bound to, and what has to be read along for that.
SEALED: dict[str, tuple[type[models.Model], str]] = {
    "submission": (Submission, ""),
    "triage": (Triage, "submission"),
    "event": (InquiryEvent, "inquiry"),
}


@dataclass
class Resealer:
    """One process's share of the work.

    stuck: rows that did not open, by kind, left alone for a while; rests: when there was nothing to do, and under
    which keys, so that an idle worker does not read three tables every second
    """

    stuck: set[tuple[str, object]] = field(default_factory=set)
    rests: tuple[float, sealing.SealingKeys | None] = (0.0, None)
    done: int = 0

    def run(self, going: Callable[[], bool] = lambda: True) -> None:
        """A few batches. Raises OperationalError, KeyMissing."""
        keys = sealing.sealing_keys()
        since, under = self.rests
        if under == keys and time.monotonic() - since < LOOK_AGAIN:
            return
        if keys.clinic.id not in {key.id for key in sealing.opening_keys()}:
            raise sealing.KeyMissing(f"The private half of the clinic's present key {keys.clinic.id} is not here.")
        for _turn in range(BATCHES):
            if not going():
                return
            if not sum(self._batch(what, new) for what in SEALED for new in (keys.clinic, keys.recovery)):
                self._rest(keys)
                return

    def _rest(self, keys: sealing.SealingKeys) -> None:
        if self.stuck:
            log.error("%s stored copies cannot be sealed anew: they do not open", len(self.stuck))
        self.rests, self.stuck = (time.monotonic(), keys), set()
        if self.done:
            audit.record("worker", "keys.resealed", facts={"copies": self.done, "key": keys.clinic.id})
            self.done = 0

    def _batch(self, what: str, new: PublicKey) -> int:
        """Seal some rows anew; how many were looked at."""
        use, (model, along) = new.use, SEALED[what]
        looked = 0
        with transaction.atomic():
            rows = model.objects.filter(_sealed_to_another(new)).exclude(pk__in=self._stuck(what))
            if along:
                rows = rows.select_related(along)
            for row in rows.order_by("pk").select_for_update(skip_locked=True, of=("self",))[:BATCH]:
                looked += 1
                try:
                    sealed = _sealed_anew(row, what, new)
                except sealing.CannotOpen:
                    self.stuck.add((what, row.pk))
                    continue
                model.objects.filter(pk=row.pk).update(**{f"{use}_key": new.id, f"{use}_sealed": sealed})
                self.done += 1
        return looked

    def _stuck(self, what: str) -> list[object]:
        return [pk for kind, pk in self.stuck if kind == what]


def _sealed_to_another(new: PublicKey) -> Q:
    """Rows whose copy is sealed to another key than the present one; emptied rows hold nothing."""
    return ~Q(**{f"{new.use}_key": new.id}) & ~Q(**{f"{new.use}_sealed": b""})


def _sealed_anew(row: models.Model, what: str, new: PublicKey) -> bytes:
    """The row's message sealed to a key, proven to open. Raises CannotOpen, KeyMissing."""
    identity = row.submission.identity if what == "triage" else row.identity
    own = binding(what, *identity, key_id=row.clinic_key)
    padded = sealing.opening_key(row.clinic_key).open(bytes(row.clinic_sealed), own)
    bound = binding(what, *identity, key_id=new.id)
    sealed = new.seal(padded, bound)
    # The private recovery key is not here: the ceremony has opened a test message with it.
    if new.use == CLINIC and sealing.opening_key(new.id).open(sealed, bound) != padded:
        raise sealing.CannotOpen("the new copy holds other bytes")
    return sealed


def sealed_to() -> dict[str, dict[str, int]]:
    """How many stored copies each key seals: {"clinic": {key id: count}, "recovery": {...}}."""
    found: dict[str, dict[str, int]] = {CLINIC: {}, RECOVERY: {}}
    for model, _along in SEALED.values():
        for use, counts in found.items():
            rows = model.objects.exclude(**{f"{use}_sealed": b""}).values_list(f"{use}_key")
            for key_id, count in rows.annotate(Count("pk")).order_by():
                counts[key_id] = counts.get(key_id, 0) + count
    return found


def in_spool(spool: Spool) -> dict[str, int]:
    """How many files of this machine's spool each clinic key seals, those in quarantine too."""
    counts: dict[str, int] = {}
    for path in (*spool.waiting.glob("*"), *spool.quarantined.glob("*")):
        try:
            key_id = Envelope.from_bytes(path.read_bytes()).clinic_key
        except (FileNotFoundError, Unreadable):
            continue  # handed over meanwhile, or broken: no key opens it
        counts[key_id] = counts.get(key_id, 0) + 1
    return counts


def left() -> int:
    """How many stored copies still wait to be sealed to the present keys. Raises KeyMissing."""
    keys = sealing.sealing_keys()
    counts = sealed_to()
    present = {CLINIC: keys.clinic.id, RECOVERY: keys.recovery.id}
    return sum(count for use, ids in counts.items() for key_id, count in ids.items() if key_id != present[use])


def alarms() -> Iterator[str]:
    """For the admin's first page: that nothing can be opened. No health data, as all roles see it."""
    if settings.SERVES_STAFF:
        try:
            sealing.opening_key(sealing.sealing_keys().clinic.id)
        except (sealing.KeyMissing, sealing.UnknownKey):
            yield str(
                _("The keys of intake are not here: nothing that people sent can be opened. Call the technician.")
            )


def progress() -> Iterator[str]:
    """For the same page, below: how far the copies under a new key are. Nothing is to be done about it."""
    try:
        waiting = left() if settings.SERVES_STAFF else 0
    except sealing.KeyMissing:
        return
    if waiting:
        yield ngettext(
            "A new key is in use: %(count)d stored copy is still to be sealed to it. This goes on by itself.",
            "A new key is in use: %(count)d stored copies are still to be sealed to it. This goes on by itself.",
            waiting,
        ) % {"count": waiting}


def try_stored(private: sealing.PrivateKey, at_most: int = 20) -> tuple[int, int]:
    """(how many of the newest stored messages were tried, how many opened) with this key; shows none of them."""
    use = private.use
    rows = Submission.objects.filter(**{f"{use}_key": private.id}).exclude(**{f"{use}_sealed": b""})
    tried = opened = 0
    for row in rows.order_by("-received_at")[:at_most]:
        tried += 1
        bound = binding("submission", *row.identity, key_id=private.id)
        try:
            private.open(bytes(getattr(row, f"{use}_sealed")), bound)
        except sealing.CannotOpen:
            continue
        opened += 1
    return tried, opened
