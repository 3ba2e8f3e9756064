"""The real application under bad weather: a slow disk, a clock that jumps, a bug planted in it. For tests alone.

gunicorn serves this module instead of clinic_site.wsgi; nothing in the site knows of it. The weather stands in the
file that FAULT_WEATHER names (JSON: fsync_seconds, clock_offset, plant) and may change while the site runs.

FAULT_DURABLE names a file in which every flush that really happened is noted: after a power cut only that is left
(`power_cut` takes the rest away), whatever the kernel still had in memory.
"""

import json
import os
import stat
import threading
import time
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.faults import clock

_fsync = os.fsync
_seen: tuple[int, dict[str, Any]] = (0, {})
_numbers, _lock = count(1), threading.Lock()


def weather(name: str, otherwise: Any = 0) -> Any:
    """The present value; read again when the file has changed."""
    global _seen
    file = Path(os.environ["FAULT_WEATHER"])
    changed = file.stat().st_mtime_ns
    if changed != _seen[0]:
        _seen = (changed, json.loads(file.read_text()))
    return _seen[1].get(name, otherwise)


def fsync(descriptor: int) -> None:
    """Really flush, after the wait of a slow disk, and note what is durable now."""
    if weather("plant") == "not flushed":
        return
    time.sleep(weather("fsync_seconds"))
    about = os.fstat(descriptor)
    names = os.listdir(descriptor) if stat.S_ISDIR(about.st_mode) else None
    _fsync(descriptor)
    if durable := os.environ.get("FAULT_DURABLE"):
        lines = [f"file {about.st_ino}\n"] if names is None else [f"name {name}\n" for name in names]
        note = os.open(durable, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(note, "".join(lines).encode())
        finally:
            os.close(note)


def power_cut(spool_root: Path, durable: Path) -> int:
    """What a power cut leaves: take away every waiting file whose bytes or name were never flushed; how many."""
    lines = durable.read_text().split("\n") if durable.exists() else []
    files = {int(line[5:]) for line in lines if line.startswith("file ")}
    names = {line[5:] for line in lines if line.startswith("name ")}
    lost = [
        file for file in (spool_root / "waiting").iterdir() if file.stat().st_ino not in files or file.name not in names
    ]
    for file in lost:
        file.unlink()
    return len(lost)


def every(nth: int) -> bool:
    with _lock:
        return next(_numbers) % nth == 0


def plant_bugs() -> None:
    """Put the bugs in their places; each sleeps until the weather names it."""
    from intake.spool import Spool
    from intake.views import answers

    keep, send = Spool.keep, answers.send

    def buggy_keep(self: Spool, name: str, data: bytes) -> bool:
        plant = weather("plant")
        if plant == "dropped" and every(20):
            return True
        if plant == "acknowledged before it is written":
            threading.Timer(1.0, keep, (self, name, data)).start()
            return True
        if plant == "a byte altered" and every(20):
            place = data.index(b'"clinic_sealed":"') + 2000
            data = data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :]
        return keep(self, name, data)

    def buggy_send(typed: dict[str, Any], **given: Any) -> Any:
        plant = weather("plant")
        if plant == "a letter altered" and every(20):
            typed = {**typed, "message": f"{typed['message'] or ''}"[:-1]}
        if plant == "stored twice" and every(20):
            send(typed, **{**given, "submission_id": uuid4()})
        return send(typed, **given)

    Spool.keep = buggy_keep
    answers.send = buggy_send


def make() -> Any:
    clock.install(lambda: float(weather("clock_offset")))
    os.fsync = fsync
    from clinic_site.wsgi import application

    plant_bugs()
    return application


if "FAULT_WEATHER" in os.environ:
    application = make()
