"""The real worker, which may be told to kill itself (SIGKILL) at a step of its work. Nothing in the site knows of it.

--die=STEP:N   die when STEP is reached for the Nth time
"""

import argparse
import os
import signal
from collections.abc import Callable
from typing import Any

import django
from django.core.management import call_command

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
    parser = argparse.ArgumentParser()
    parser.add_argument("--die", default="")
    parser.add_argument("--once", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clinic_site.settings")
    django.setup()
    if given.die:
        step, _, times = given.die.rpartition("@")
        arm(step, int(times))
    call_command("worker", once=given.once)


def arm(step: str, times: int) -> None:
    """Replace a function by one that kills this process at its Nth call."""
    from importlib import import_module

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
