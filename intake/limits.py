"""Abuse without captchas: marks for what looks automatic, and a limit of requests per network.

Nothing that a person sends is dropped here. A full trap field or a form sent within seconds is stored and marked
"perhaps automatic"; over a limit the page keeps the text and shows the phone number.

The counts live in one memory-mapped file a day under var/, shared by all processes of this machine, so that they hold
with the database dead. No address is stored: a network (IPv4 /24, IPv6 /56) is a keyed hash under a salt that is made
new each day and gone with the day's file.
"""

import fcntl
import hmac
import ipaddress
import mmap
import os
import secrets
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest

from intake.drafts import Draft
from intake.journeys import Journey

AUTOMATIC = "perhaps automatic"
TRAP = "website"

SLOTS = 1 << 14
SLOT = struct.Struct("<QII")  # who, which window, how often
SALT = 32
TABLE = SALT + SLOTS * SLOT.size
PROBES = 16
DAY = 86_400


@dataclass(frozen=True)
class Limit:
    """At most `most` of one kind of request per network within `seconds`."""

    name: str
    most: int
    seconds: int


# A waiting room, a school or a mobile carrier is one network for many people: these stop a script, not a crowd.
SEND = Limit("send", 30, 600)
STEP = Limit("step", 900, 600)
# A PDF costs more than a page.
SHEET = Limit("sheet", 60, 600)
# Nobody guesses 80 bits; this spares the database the attempts.
CODE = Limit("code", 40, 600)


def marks(request: HttpRequest, draft: Draft, journey: Journey) -> tuple[str, ...]:
    """What the server noticed about this "Send", for staff to see beside it."""
    trapped = bool(request.POST.get(TRAP))
    hurried = not _exempt(request) and time.time() - draft.opened < _shortest(journey)
    return (AUTOMATIC,) if trapped or hurried else ()


def _shortest(journey: Journey) -> int:
    """Seconds below which nobody reads and answers this form."""
    return 3 * len(journey.steps)


def is_over(request: HttpRequest, limit: Limit) -> bool:
    """Count this request; True when its network has used up the limit for now.

    A fault of the file (a full disk, no right to write) lets people through: a limit must not stop a message.
    """
    if _exempt(request):
        return False
    try:
        return _count(network_of(request.META.get("REMOTE_ADDR", "")), limit) > limit.most
    except OSError:
        return False


def network_of(address: str) -> str:
    """The network that an address is counted under; "" for what is no address."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return ""
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    prefix = 24 if parsed.version == 4 else 56
    return str(ipaddress.ip_network(f"{parsed}/{prefix}", strict=False))


def _exempt(request: HttpRequest) -> bool:
    """In development a person on this machine is neither counted nor timed."""
    if not settings.INTAKE_SPARES_LOOPBACK:
        return False
    try:
        return ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


def _count(network: str, limit: Limit) -> int:
    now = int(time.time())
    window = now // limit.seconds
    with _table(now // DAY) as (salt, table):
        who = int.from_bytes(hmac.digest(salt, f"{limit.name} {network}".encode(), "sha256")[:8])
        place = _find(table, who)
        owner, then, often = SLOT.unpack_from(table, place)
        often = often + 1 if (owner, then) == (who, window) else 1
        SLOT.pack_into(table, place, who, window, min(often, 0xFFFFFFFF))
        return often


def _find(table: mmap.mmap, who: int) -> int:
    """Where this network's count stands, else an empty place, else the one counted least."""
    least, least_often = 0, 1 << 32
    for probe in range(PROBES):
        place = SALT + ((who + probe) % SLOTS) * SLOT.size
        owner, _window, often = SLOT.unpack_from(table, place)
        if owner == who or not often:
            return place
        if often < least_often:
            least, least_often = place, often
    return least


@contextmanager
def _table(day: int) -> Iterator[tuple[bytes, mmap.mmap]]:
    """Today's salt and table, locked against the other processes; yesterday's file is removed."""
    folder: Path = settings.INTAKE_LIMITS
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / f"{day}.table", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_size != TABLE:  # new, or its maker was killed half way
            os.ftruncate(descriptor, 0)
            os.write(descriptor, secrets.token_bytes(SALT))
            os.ftruncate(descriptor, TABLE)
            _forget_other_days(folder, day)
        with mmap.mmap(descriptor, TABLE) as table:
            yield table[:SALT], table
    finally:
        os.close(descriptor)  # and with it the lock


def _forget_other_days(folder: Path, day: int) -> None:
    for file in folder.glob("*.table"):
        if file.stem != str(day):
            file.unlink(missing_ok=True)
