"""A campaign: the whole site as real processes, people who write to it over HTTP, readers beside them, and a fault.

    crowd = campaign.people()          # starts to send
    site.kill_database() ...           # what goes wrong, and is mended
    campaign.verdict("database killed", crowd)

`FAULT_MESSAGES` says how many people write in each fault (200; `make faults`: 2,000), `FAULT_KILLS` in the two kills.
With `FAULT_MORE=1` a run is added to the table of the runs before (`table.py`): a long campaign may go in parts.
"""

import contextlib
import json
import os
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count as numbers
from pathlib import Path

import psycopg2

from intake.spool import Spool
from tests.faults.count import Report, count, rows
from tests.faults.harness import Site
from tests.faults.people import Crowd, Habits
from tests.faults.table import Row, milliseconds, write
from tests.faults.wire import Wire, request

MESSAGES = int(os.environ.get("FAULT_MESSAGES", "200"))
KILLS = int(os.environ.get("FAULT_KILLS", str(MESSAGES)))
ARTICLES = ("/articles/start-here/", "/es/", "/articles/side-effects/", "/")
MOST_PEOPLE = 1_000_000
# In a long campaign fewer of the people fill in the screening, which is as much work as ten messages.
SCREENING_EVERY = max(Habits().screening_every, MESSAGES // 20)

_series = numbers(1)
verdicts: list[Row] = []


class Readers:
    """People who read articles all the while."""

    def __init__(self, site: Site, people: int = 2) -> None:
        self.site, self.seconds, self.failed, self.cut = site, [0.0], 0, 0
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._read) for _ in range(people)]
        for thread in self._threads:
            thread.start()

    def _read(self) -> None:
        for number in numbers():
            if self._stop.wait(0.02):
                return
            path = ARTICLES[number % len(ARTICLES)]
            try:
                with contextlib.closing(Wire(self.site.port)) as wire:
                    asked = request("GET", path, self.site.port, close=True, headers=("Accept-Encoding: gzip",))
                    reply = wire.ask(asked)
            except OSError:
                self.cut += 1
                continue
            self.seconds.append(reply.seconds)
            self.failed += reply.status != 200

    def stop(self) -> "Readers":
        self._stop.set()
        for thread in self._threads:
            thread.join()
        return self

    @property
    def p99(self) -> float:
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)]


@dataclass
class Campaign:
    """A site under trial. `habits` of the last crowd are needed to know what they typed."""

    site: Site
    readers: Readers | None = None
    after: int = 0
    crowds: list[Crowd] = field(default_factory=list)

    @property
    def spool(self) -> Spool:
        return Spool(self.site.var / "spool", reserve=0)

    def people(
        self, messages: int = MESSAGES, habits: Habits | None = None, *, people: int = 8, readers: bool = True
    ) -> Crowd:
        """Begin to send, with readers beside; none of these numbers was used before."""
        self.after = self.query("SELECT coalesce(max(id), 0) FROM intake_submission")[0][0]
        first = next(_series) * MOST_PEOPLE
        site = self.site
        habits = habits or Habits(screening_every=SCREENING_EVERY)
        crowd = Crowd(lambda: site.port, range(first, first + messages), habits, people)
        self.readers = Readers(site) if readers else None
        self.crowds.append(crowd)
        return crowd.start()

    def stop_reading(self) -> Readers:
        assert self.readers
        return self.readers.stop()

    def end(self) -> None:
        for crowd in self.crowds:
            crowd.stop()
        if self.readers:
            self.readers.stop()

    def found(self, crowd: Crowd, seconds: float = 120) -> Report:
        """The count, once the worker has brought all the way what was sent."""
        self.wait_until_received(seconds)
        stored = list(rows(self.site.cluster, "clinic", self.site.var / "keys" / "private", self.after))
        return count(crowd.acknowledged, stored, crowd.habits)

    def verdict(self, fault: str, crowd: Crowd) -> Report:
        """Count, put the line into the table, and insist."""
        crowd.join()
        readers = self.stop_reading()
        report = self.found(crowd)
        people = len(crowd.acknowledged) + len(crowd.gave_up)
        verdicts.append(
            Row(
                fault, people, report.acknowledged, len(report.missing), len(report.doubled),
                len(report.altered) + len(report.misnamed), max(each.waited for each in crowd.acknowledged),
                milliseconds(each.seconds for each in crowd.acknowledged), milliseconds(readers.seconds),
                os.getloadavg()[0], Counter({**crowd.met, "readers refused": readers.failed}),
            )
        )  # fmt: skip
        write(verdicts)  # after each, for a campaign that is ended early
        assert report.faultless, (fault, report)
        assert not crowd.gave_up, (fault, crowd.gave_up)
        assert report.acknowledged == people, fault
        assert fault == "clock jumps" or not crowd.met["confirmation gone"], fault
        return report

    def wait_until_received(self, seconds: float = 120) -> None:
        until = time.monotonic() + seconds
        waiting = "SELECT count(*) FROM intake_submission WHERE inquiry_id IS NULL AND quarantined_at IS NULL"
        while time.monotonic() < until:
            with contextlib.suppress(psycopg2.Error):
                if not self.spool.names() and not self.query(waiting)[0][0]:
                    return
            time.sleep(0.05)
        raise AssertionError(
            f"not received within {seconds} s: {len(self.spool.names())} files. {self.site.log[-3000:]}"
        )

    def query(self, sql: str) -> list[tuple]:
        with contextlib.closing(self.site.cluster.connect("clinic")) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall() if cursor.description else []


def set_weather(file: Path, **values: object) -> None:
    """Change the weather whole: a reader never sees half of it."""
    draft = file.with_suffix(".new")
    draft.write_text(json.dumps(values))
    os.replace(draft, file)
