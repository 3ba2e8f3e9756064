"""The durable hand-over: one file a submission, on disk before anybody is told "we have it".

    <root>/new/          being written; nothing here was ever acknowledged
    <root>/waiting/      acknowledged, on its way to the database
    <root>/quarantine/   what could not be handed over; it goes only by a person's hand (`intake.desk.unopened`)

A file is written, flushed to the disk, linked under its final name, and the folder is flushed: after that it survives a
kill and a power cut. The name is `<submission id>.<content digest>`, so the same message sent twice is the same file.
The files are sealed: this module neither knows nor needs what is in them.
"""

import contextlib
import errno
import logging
import os
import secrets
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clinic_site.files import flush_folder

log = logging.getLogger("intake.spool")

ABANDONED_AFTER = 3600
PROBE = 64 * 1024  # more than a sealed message takes
COUNTED_EVERY = 1.0


class CannotKeep(Exception):
    """The message could not be written durably: it is not acknowledged, and the person keeps the text."""


@dataclass(frozen=True)
class Spool:
    """A spool folder; `most` files may wait in it, and `reserve` bytes of its disk stay free."""

    root: Path
    most: int = 20_000
    reserve: int = 64 * 1024 * 1024

    @property
    def new(self) -> Path:
        return self.root / "new"

    @property
    def waiting(self) -> Path:
        return self.root / "waiting"

    @property
    def quarantined(self) -> Path:
        return self.root / "quarantine"

    def prepare(self) -> None:
        """Make the folders, closed to other users, and durable before anything is kept in them."""
        for folder in (self.root, self.new, self.waiting, self.quarantined):
            if not folder.exists():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                flush_folder(folder.parent)

    def keep(self, name: str, data: bytes) -> bool:
        """Write durably; False when exactly this message lies here already. Raises CannotKeep."""
        try:
            try:
                return self._keep_if_room(name, data)
            except FileNotFoundError:  # the first message of this machine, or its folders were taken away
                self.prepare()
                return self._keep_if_room(name, data)
        except OSError as error:
            log.error("A message could not be kept: %s", errno.errorcode.get(error.errno or 0, "unknown"))
            raise CannotKeep("The disk did not take the message.") from error

    def _keep(self, name: str, data: bytes) -> bool:
        draft = self.new / f"{name}.{secrets.token_hex(8)}"
        final = self.waiting / name
        try:
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            try:
                # Not rename: it would silently replace the file of an earlier "Send".
                os.link(draft, final)
            except FileExistsError:
                # The earlier "Send" may have been killed before its own flush of the folder.
                flush_folder(self.waiting)
                return False
            flush_folder(self.waiting)
            return True
        finally:
            draft.unlink(missing_ok=True)

    def _keep_if_room(self, name: str, data: bytes) -> bool:
        if lacks := self._lacks(len(data)):
            log.error("A message could not be kept: %s", lacks)
            raise CannotKeep(f"There is no room: {lacks}.")
        return self._keep(name, data)

    def _lacks(self, size: int) -> str:
        """What there is no room for; "" when there is."""
        disk = os.statvfs(self.root)
        if disk.f_bavail * disk.f_frsize < self.reserve + size:
            return "the disk is almost full"
        is_full = _waiting_about(self.waiting) >= self.most and len(os.listdir(self.waiting)) >= self.most
        return f"{self.most} wait already" if is_full else ""

    def state(self) -> str:
        """ "ok" when a message would be kept now, else what is wrong; tried on the disk, not asked of its rights."""
        probe = self.new / f"probe.{secrets.token_hex(8)}"
        try:
            self.prepare()
            if self._lacks(PROBE):
                return "full"
            probe.write_bytes(bytes(PROBE))
        except OSError as error:
            return "full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "not writable"
        finally:
            with contextlib.suppress(OSError):
                probe.unlink()
        return "ok"

    def writable(self) -> bool:
        """Whether a message would be kept now."""
        return self.state() == "ok"

    def names(self) -> list[str]:
        """The names of what waits, oldest first."""
        return _names(self.waiting)

    def quarantined_names(self) -> list[str]:
        """The file names in quarantine, oldest first (a name may bear a suffix)."""
        return _names(self.quarantined)

    def quarantined_since(self, name: str) -> datetime | None:
        """When a file in quarantine was written; None when it is there no more."""
        try:
            return datetime.fromtimestamp((self.quarantined / name).stat().st_mtime, UTC)
        except FileNotFoundError:
            return None

    def read(self, name: str) -> bytes:
        """The bytes of a waiting file. Raises FileNotFoundError when another worker was quicker."""
        return (self.waiting / name).read_bytes()

    def done(self, name: str) -> None:
        """Take away what the database has committed."""
        (self.waiting / name).unlink(missing_ok=True)

    def quarantine(self, name: str, why: str) -> None:
        """Set a file aside, and say so loudly. Nothing is deleted."""
        aside = self.quarantined / name
        if aside.exists():
            aside = aside.with_name(f"{name}~{secrets.token_hex(4)}")
        try:
            os.rename(self.waiting / name, aside)
        except FileNotFoundError:
            return
        flush_folder(self.quarantined)
        log.critical("ALARM: a message is in quarantine and needs a technician: %s (%s)", aside.name, why)

    def forget(self, names: Iterable[str]) -> int:
        """Take away what was left of messages that are stored and then deleted, in quarantine too; how many files."""
        found = [
            path
            for name in names
            for path in (self.waiting / name, self.quarantined / name, *self.quarantined.glob(f"{name}~*"))
            if path.exists()
        ]
        for path in found:
            path.unlink(missing_ok=True)
        return len(found)

    def sweep(self) -> None:
        """Take away drafts of killed processes; none of them was acknowledged."""
        for draft in _entries(self.new):
            # Most of them are in the hands of a process that is writing, and gone a moment later.
            with contextlib.suppress(FileNotFoundError):
                if time.time() - draft.stat().st_mtime > ABANDONED_AFTER:
                    os.unlink(draft)


_counted: dict[Path, tuple[float, int]] = {}


def _waiting_about(folder: Path) -> int:
    """How many files wait, counted once a second, with what this process has added since: a count of many is slow."""
    now = time.monotonic()
    then, number = _counted.get(folder, (0.0, -1))
    if number < 0 or now - then > COUNTED_EVERY:
        then, number = now, len(os.listdir(folder))
    _counted[folder] = (then, number + 1)
    return number


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except FileNotFoundError:
        return


def _names(folder: Path) -> list[str]:
    found = []
    for entry in _entries(folder):
        try:
            found.append((entry.stat().st_mtime_ns, entry.name))
        except FileNotFoundError:
            continue
    return [name for _, name in sorted(found)]
