"""The living processes of this machine: from /proc where there is one, else from `ps`."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True)
class Process:
    pid: int
    group: int
    command: str


def living() -> Iterator[Process]:
    """Every process that is not a zombie. The command is its arguments joined by spaces."""
    if (PROC / "self" / "stat").exists():
        for entry in PROC.glob("[0-9]*"):
            found = living_process(int(entry.name))
            if found:
                yield found
    else:
        yield from _listed("-A")


def living_process(pid: int) -> Process | None:
    """The process with this pid, None when there is none or it is a zombie."""
    if not (PROC / "self" / "stat").exists():
        return next(_listed("-p", str(pid)), None)
    with contextlib.suppress(OSError):
        state, _parent, group = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[:3]
        command = (PROC / str(pid) / "cmdline").read_bytes().rstrip(b"\0").replace(b"\0", b" ")
        if state not in "ZX":
            return Process(pid, int(group), os.fsdecode(command))
    return None


def _listed(*selection: str) -> Iterator[Process]:
    listing = subprocess.run(
        ["ps", "-ww", *selection, "-o", "pid=,pgid=,stat=,command="], capture_output=True, text=True, check=False
    )
    for line in listing.stdout.splitlines():
        pid, group, state, command = (*line.split(None, 3), "")[:4]
        if not state.startswith("Z"):
            yield Process(int(pid), int(group), command)


def signal_quietly(pid: int, number: int) -> None:
    """Send a signal; a process that is already gone is no error."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)
