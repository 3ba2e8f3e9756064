"""Which processes live, as /proc and as ps tell it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from clinic_site import processes


@pytest.fixture(params=["/proc", "ps"])
def source(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "ps":
        monkeypatch.setattr(processes, "PROC", Path("/nowhere"))
    return request.param


@pytest.fixture
def child() -> subprocess.Popen:
    started = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)  # a mark"], start_new_session=True)
    yield started
    started.kill()
    started.wait()


def test_a_living_process_is_found_with_its_group_and_command(source: str, child: subprocess.Popen) -> None:
    found = {process.pid: process for process in processes.living()}
    assert found[child.pid] == processes.living_process(child.pid)
    assert found[child.pid].group == child.pid
    assert found[child.pid].command.endswith("import time; time.sleep(60)  # a mark")
    assert os.getpid() in found


def test_a_zombie_does_not_live(source: str, child: subprocess.Popen) -> None:
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # dead, and nobody has taken note of it
    assert processes.living_process(child.pid) is None
    assert child.pid not in {process.pid for process in processes.living()}
