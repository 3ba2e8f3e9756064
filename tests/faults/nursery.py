"""Workers by the dozen: each is forked from one process that has Django loaded, and is then a process like any other.

To load Django costs more than all the work that a test has for a worker. `worker.py` is the other end.
"""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable


class Child:
    """A worker: what `subprocess.Popen` offers of a process, as far as the tests ask."""

    def __init__(self, nursery: "Nursery", pid: int) -> None:
        self.nursery, self.pid = nursery, pid
        self.code: int | None = None

    def poll(self) -> int | None:
        """Its exit code (minus the number of the signal that ended it), None while it lives."""
        if self.code is None:
            answer = self.nursery.ask(f"poll\t{self.pid}")
            self.code = int(answer) if answer else None
        return self.code

    def wait(self, timeout: float = 60) -> int:
        """The exit code. Raises TimeoutExpired."""
        until = time.monotonic() + timeout
        while (code := self.poll()) is None:
            if time.monotonic() > until:
                raise subprocess.TimeoutExpired("worker", timeout)
            time.sleep(0.01)
        return code

    def terminate(self) -> None:
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def _signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)


class Nursery:
    """`begin` starts the process that has Django loaded; it ends when `close` is called, or with this process."""

    def __init__(self, begin: Callable[[], "subprocess.Popen[bytes]"]) -> None:
        self._begin = begin
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> Child:
        """A worker with these arguments."""
        return Child(self, int(self.ask("\t".join(["start", *arguments]))))

    def ask(self, line: str) -> str:
        if self._process is None:
            self._process = self._begin()
        wire, answers = self._process.stdin, self._process.stdout
        assert wire
        assert answers
        wire.write(f"{line}\n".encode())
        wire.flush()
        return answers.readline().decode().strip()

    def close(self) -> None:
        if self._process is not None:
            self._process.communicate()
            self._process = None
