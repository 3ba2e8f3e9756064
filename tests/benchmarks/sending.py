"""How many submissions a second the whole site acknowledges over HTTP while articles are read. (`make bench`)

    python -m tests.benchmarks.sending [SENDS] [SECONDS A FLUSH]

gunicorn as in production, PostgreSQL, the worker: all on this machine, as are the senders. Two figures: people who
press Send on a form that they opened before (a burst), and whole visits (open the form, send, read the confirmation).
Beside them: what bounds it (processor time by who used it, how long this disk takes to flush). On a machine that has
other work, "for each second of one core" is the steadier figure: two idle cores do twice that. Every send is a
submission of its own; at the end as many are in the database as were acknowledged.
The figures go to var/bench/sending.json. A second argument makes every flush slower by so many seconds.
"""

import contextlib
import json
import os
import platform
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import urlencode

from clinic_site.database.server import Cluster, var_folder
from tests.benchmarks.burst import send_all
from tests.benchmarks.page_cache import wait_until_warm
from tests.benchmarks.processor import used
from tests.faults.campaign import Readers, set_weather
from tests.faults.harness import Site
from tests.faults.people import REFERENCE, TOKEN
from tests.faults.wire import Reply, Wire, request

SENDS, SENDERS, WARMING = 2000, 16, 50
ASKED_RATE, ASKED_P99 = 200, 0.250
WORDS = "I would like to know whether this can help me and what it costs. Please call in the morning. "


class Visitor:
    """One person on one connection: opens the form, sends it, reads the confirmation."""

    def __init__(self, port: int, number: int) -> None:
        self.port, self.number = port, number
        self.wire: Wire | None = None
        self.cookies: dict[str, str] = {}
        self.token = ""

    def ask(self, method: str, path: str, body: bytes = b"") -> Reply:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.wire = self.wire or Wire(self.port)
        reply = self.wire.ask(request(method, path, self.port, body, cookies=cookies))
        for name, value in reply.headers:
            if name == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.partition(";")[0]
        return reply

    def open(self) -> float:
        reply = self.ask("GET", "/contact/")
        found = TOKEN.search(reply.text)
        assert found, reply.status
        self.token = found.group(1)
        self.leave()  # people take minutes to write; their connection is closed long before they send
        return reply.seconds

    def written(self) -> bytes:
        values = {
            "csrfmiddlewaretoken": self.token,
            "name": f"Person {self.number}",
            "message": WORDS * 3 + str(self.number),
            "phone": "713-555-0142",
            "consent": "on",
        }
        return urlencode(values).encode()

    def letter(self) -> bytes:
        """The whole request that sends this person's form."""
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return request("POST", "/contact/", self.port, self.written(), cookies=cookies, close=True)

    def send(self) -> float:
        reply = self.ask("POST", "/contact/", self.written())
        assert reply.status == 303, reply.status
        return reply.seconds

    def read(self) -> float:
        reply = self.ask("GET", "/contact/sent/")
        assert REFERENCE.search(reply.text), reply.status
        self.leave()
        return reply.seconds

    def visit(self) -> float:
        self.open()
        seconds = self.send()
        self.read()
        return seconds

    def leave(self) -> None:
        if self.wire:
            self.wire.close()
        self.wire = None


def together(people: Iterable[Visitor], do: Callable[[Visitor], float], at_once: int = SENDERS) -> list[float]:
    """Let all do it, so many at a time; what each waited."""
    left, lock, waits = iter(people), threading.Lock(), []
    failed: list[BaseException] = []

    def one_after_the_other() -> None:
        while not failed:
            with lock:
                visitor = next(left, None)
            if visitor is None:
                return
            try:
                waits.append(do(visitor))
                visitor.leave()
            except BaseException as error:
                failed.append(error)

    threads = [threading.Thread(target=one_after_the_other) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]
    return waits


def share(times: list[float], part: float) -> float:
    """Milliseconds within which this part of them lies."""
    return round(sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000, 2)


def flushes(folder: Path, number: int = 200) -> list[float]:
    """What one durable file costs on this disk while nothing else is asked of it."""
    times = []
    for place in range(number):
        file = folder / f"flush-{place}"
        started = time.perf_counter()
        with file.open("wb") as opened:
            opened.write(bytes(28_000))
            opened.flush()
            os.fsync(opened.fileno())
        times.append(time.perf_counter() - started)
        file.unlink()
    return times


def busy_seconds() -> float:
    """How long all cores of this machine together have worked so far, whoever for (0 where there is no /proc)."""
    file = Path("/proc/stat")
    if not file.exists():
        return 0.0
    user, nice, system, _idle, _waiting, *more = map(int, file.read_text().split("\n", 1)[0].split()[1:])
    return (user + nice + system + sum(more[:2])) / os.sysconf("SC_CLK_TCK")


def kept(site: Site, seconds: float = 120) -> int:
    """How many submissions the database holds, once nothing waits in the spool any more."""
    until = time.monotonic() + seconds
    while any((site.var / "spool" / "waiting").iterdir()):
        assert time.monotonic() < until, "the worker has not handed over what was sent"
        time.sleep(0.1)
    with contextlib.closing(site.cluster.connect("clinic")) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM intake_submission")
        return cursor.fetchone()[0]


@contextlib.contextmanager
def running(folder: Path, fsync_seconds: float) -> Iterator[Site]:
    cluster = Cluster("bench", folder)
    set_weather(folder / "weather.json", fsync_seconds=fsync_seconds)
    site = Site(folder, cluster, "clinic", FAULT_WEATHER=str(folder / "weather.json"))
    try:
        cluster.start()
        site.manage("prepare")
        site.start_web(application="tests.faults.weather" if fsync_seconds else "clinic_site.wsgi")
        site.start_worker("--gives-way")
        wait_until_warm(site)
        yield site
    finally:
        site.stop()
        cluster.remove()


def measure(sends: int = SENDS, fsync_seconds: float = 0.0) -> dict[str, object]:
    """Run it and give the figures."""
    with tempfile.TemporaryDirectory(dir=var_folder()) as name, running(Path(name), fsync_seconds) as site:
        disk = flushes(site.var)
        figures: dict[str, object] = {"sends": sends, "at once": SENDERS, "slower flush, s": fsync_seconds}
        figures |= {f"flush of a file, ms, {name}": share(disk, part) for name, part in (("p50", 0.5), ("p99", 0.99))}
        numbers = iter(range(10**9))

        def visitors() -> list[Visitor]:
            return [Visitor(site.port, next(numbers)) for _ in range(sends)]

        together(visitors()[:WARMING], Visitor.visit)
        burst = visitors()
        together(burst, Visitor.open)
        letters = [each.letter() for each in burst]
        doings: dict[str, Callable[[], list[float]]] = {
            "send": lambda: send_all(site.port, letters, SENDERS),
            "visit": lambda: together(visitors(), Visitor.visit),
        }
        for what, do in doings.items():
            readers = Readers(site)
            worked, busy, started = used(site), busy_seconds(), time.perf_counter()
            waits = do()
            took = time.perf_counter() - started
            worked = {part: seconds - worked[part] for part, seconds in used(site).items()}
            busy = busy_seconds() - busy
            readers.stop()
            assert not readers.failed, "an article was refused"
            figures |= {
                f"{what}: acknowledged a second": round(len(waits) / took),
                f"{what}: ms until acknowledged, p50": share(waits, 0.5),
                f"{what}: ms until acknowledged, p99": share(waits, 0.99),
                f"{what}: articles read beside, a second": round(len(readers.seconds) / took),
                f"{what}: ms of an article, p99": share(readers.seconds, 0.99),
            }
            figures |= {
                f"{what}: ms of the processor for each, {part}": round(seconds / len(waits) * 1000, 2)
                for part, seconds in worked.items()
            }
            figures[f"{what}: acknowledged for each second of one core"] = round(len(waits) / sum(worked.values()))
            figures[f"{what}: cores that worked for the site"] = round(sum(worked.values()) / took, 2)
            figures[f"{what}: cores that worked, whoever for"] = round(busy / took, 2)
        assert kept(site) == WARMING + 2 * sends, "each that was acknowledged is kept, and nothing else"
    figures["machine"] = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    figures["load before, 1 min"] = os.getloadavg()[0]
    return figures


def main() -> int:
    sends = int(sys.argv[1]) if len(sys.argv) > 1 else SENDS
    figures = measure(sends, float(sys.argv[2]) if len(sys.argv) > 2 else 0.0)
    target = var_folder() / "bench" / "sending.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures, indent=1) + "\n")
    for name, value in figures.items():
        print(f"{name:52} {value}")
    rate, p99 = figures["send: acknowledged a second"], figures["send: ms until acknowledged, p99"]
    good = float(str(rate)) >= ASKED_RATE and float(str(p99)) < ASKED_P99 * 1000
    print(f"asked: {ASKED_RATE} a second with p99 < {ASKED_P99 * 1000:.0f} ms: {'yes' if good else 'NO'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
