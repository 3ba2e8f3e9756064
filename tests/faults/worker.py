"""The real worker, which may be told to kill itself (SIGKILL) at a step of its work. Nothing in the site knows of it.

--die=STEP@N   die when STEP is reached for the Nth time
--gives-way    to others on a busy machine, as it does in production
"""

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from typing import Any

import django
from django.core.management import call_command

COMMAND = "intake.management.commands.worker"

# step -> (module, attribute path): death comes right before this call.
STEPS = {
    "drain: before the insert": ("intake.draining", "store"),
    "drain: before the file is taken away": ("intake.spool", "Spool.done"),
    "receive: before it is opened": ("intake.receive", "_open"),
    "receive: before the triage is stored": ("intake.receive", "_sealed"),
    "receive: before the mail is written": ("intake.alerts", "form_is_waiting"),
    "receive: before the commit": ("intake.receive", "_receive.after"),
}


def main() -> None:
    """The other end of `nursery.py`: starts a worker, or says how one has ended, a line for each line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clinic_site.settings")
    django.setup()
    import_module(COMMAND)  # with all that it imports
    for line in sys.stdin:
        order, *arguments = line.rstrip("\n").split("\t")
        answer = str(begin(arguments)) if order == "start" else ended(int(arguments[0]))
        print(answer, flush=True)


def begin(arguments: list[str]) -> int:
    """A worker's pid. It leads a group of its own, reads nothing, and writes into the site's log."""
    pid = os.fork()
    if pid:
        return pid
    os.setsid()
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    try:
        work(arguments)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def ended(pid: int) -> str:
    """The exit code of a worker; "" while it lives."""
    found, status = os.waitpid(pid, os.WNOHANG)
    return str(os.waitstatus_to_exitcode(status)) if found else ""


def work(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--die", default="")
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--gives-way", action="store_true")
    given = parser.parse_args(arguments)
    if not given.gives_way:  # the test waits for this worker, and others may keep the machine busy
        import_module(COMMAND).give_way = lambda: None
    if given.die:
        step, _, times = given.die.rpartition("@")
        arm(step, int(times))
    call_command("worker", once=given.once)


def arm(step: str, times: int) -> None:
    """Replace a function by one that kills this process at its Nth call."""
    module, path = STEPS[step]
    after = path.endswith(".after")
    owner: Any = import_module(module)
    *parents, name = path.removesuffix(".after").split(".")
    for parent in parents:
        owner = getattr(owner, parent)
    whole: Callable[..., Any] = getattr(owner, name)
    calls = iter(range(1, 10**9))

    def armed(*args: Any, **kwargs: Any) -> Any:
        if next(calls) < times:
            return whole(*args, **kwargs)
        if after:
            whole(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)
        return None

    setattr(owner, name, armed)


if __name__ == "__main__":
    main()
