"""What the checkers start does not outlive them."""

import signal
import subprocess
import sys
import time

from clinic_site.processes import living_process, signal_quietly
from tests.checkers.running import family

# A tool that starts a browser in a group of its own, as Lighthouse does, and then waits.
TOOL = (
    "import subprocess, sys, time;"
    "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'], start_new_session=True);"
    "time.sleep(60)"
)
CHECKER = (
    "import os, sys; from tests.checkers.running import end_in_order, run_to_the_end;"
    f"end_in_order(); run_to_the_end([sys.executable, '-c', {TOOL!r}], os.environ)"
)


def test_a_checker_that_is_ended_ends_the_browser_of_its_tool() -> None:
    checker = subprocess.Popen([sys.executable, "-c", CHECKER])
    below: list[int] = []
    try:
        for _ in range(300):
            below = family(checker.pid)[1:]
            if len(below) == 2:
                break
            time.sleep(0.1)
        assert len(below) == 2, "the tool and its browser"
        checker.send_signal(signal.SIGTERM)
        assert checker.wait(timeout=60) == 128 + signal.SIGTERM
        for _ in range(100):
            if not any(map(living_process, below)):
                break
            time.sleep(0.1)
        assert [pid for pid in below if living_process(pid)] == []
    finally:
        for pid in (*below, checker.pid):
            signal_quietly(pid, signal.SIGKILL)
        checker.wait()
