"""How many submissions a machine acknowledges, hands over and receives a second. Figures in var/bench/intake.json.

    python -m tests.benchmarks.intake [MESSAGES]

Each is sealed twice and flushed to the disk before it counts; the database is a real PostgreSQL that flushes, too.
"""

import json
import os
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

from clinic_site.database.server import Cluster, var_folder

MESSAGES = 1000


def main() -> None:
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else MESSAGES
    with tempfile.TemporaryDirectory(dir=var_folder()) as folder:
        cluster = Cluster("bench", Path(folder))
        cluster.start()
        try:
            figures = measure(Path(folder), cluster, messages)
        finally:
            cluster.remove()
    target = var_folder() / "bench" / "intake.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures, indent=1) + "\n")
    for name, value in figures.items():
        print(f"{name:40} {value}")


def measure(folder: Path, cluster: Cluster, messages: int) -> dict[str, object]:
    os.environ |= {
        "CLINIC_ENV": "development",
        "CLINIC_VAR": str(folder),
        "DATABASE_URL": cluster.url(),
        "DJANGO_SETTINGS_MODULE": "clinic_site.settings",
    }
    import django

    django.setup()
    from django.core.management import call_command

    from intake import receive, sending
    from intake.draining import drain

    call_command("migrate", verbosity=0)
    call_command("make_intake_keys", stdout=open(os.devnull, "w"))  # noqa: SIM115  # closed with the process
    figures: dict[str, object] = {"messages": messages}
    for processes in (1, 2):
        with get_context("spawn").Pool(processes) as pool:
            pool.map(send_many, [5] * processes)
            started = time.perf_counter()
            shares = pool.map(send_many, [messages // processes] * processes)
            waits = sorted(wait for share in shares for wait in share)
            figures[f"acknowledged a second, {processes} process(es)"] = round(
                len(waits) / (time.perf_counter() - started)
            )
            figures[f"ms until acknowledged, p50, {processes}"] = round(waits[len(waits) // 2] * 1000, 2)
            figures[f"ms until acknowledged, p99, {processes}"] = round(waits[len(waits) * 99 // 100] * 1000, 2)
    for name, work in (("handed over", lambda: drain(sending.spool())), ("received", receive.receive_all)):
        started = time.perf_counter()
        figures[f"{name} a second"] = round(work() / (time.perf_counter() - started))
    return figures


def send_many(count: int) -> list[float]:
    """Send so many screenings; the seconds that each took."""
    import uuid

    import django

    django.setup()
    from intake import codes, sending

    answers = {f"phq9_{item}": 1 for item in range(1, 10)} | {"name": "Maria Example", "message": "palabra " * 100}
    waits = []
    for _ in range(count):
        started = time.perf_counter()
        sending.send(
            answers,
            journey="screening",
            journey_version="1",
            language="es",
            shown=list(answers),
            versions={"rules": "clinical-2026-11-24"},
            submission_id=uuid.uuid4(),
            secret=codes.new_secret(),
        )
        waits.append(time.perf_counter() - started)
    return waits


if __name__ == "__main__":
    main()
