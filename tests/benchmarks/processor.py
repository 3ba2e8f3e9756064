"""Who used the processor: what each part of a running site has worked so far, and the sender beside it."""

import os
import time
from pathlib import Path

from clinic_site.processes import living
from tests.faults.harness import Site

WEB, WORKER, DATABASE, SENDER = "web processes", "worker", "PostgreSQL", "senders and readers"


def used(site: Site) -> dict[str, float]:
    """Seconds of the processor by part; those of what has ended since are counted as far as its parent knows of it.

    All 0 but the sender's where there is no /proc.
    """
    groups = {site.web.pid: WEB} if site.web else {}
    if site.worker:
        groups[site.worker.pid] = WORKER
    database = set(site.database_processes())
    found = dict.fromkeys((WEB, WORKER, DATABASE), 0.0) | {SENDER: time.process_time()}
    for process in living():
        part = DATABASE if process.pid in database else groups.get(process.group)
        if part:
            found[part] += _seconds(process.pid)
    return found


def _seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    with_ended_children = fields[11:15]
    return sum(map(int, with_ended_children)) / os.sysconf("SC_CLK_TCK")
