"""`make bench`: a ready page beside bare gunicorn that answers the same bytes, in one run on one machine.

Requests a second are ratios to compare, not capacity: the generator shares the processor with the servers. Rounds of
the two alternate, so that whatever else the machine does falls on both; on a busy machine the processor time that
the servers used for an answer is the steadier figure. The figures go to var/bench/page_cache.json.
"""

import contextlib
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

from clinic_site.database.server import Cluster, var_folder
from clinic_site.processes import living
from tests.benchmarks.load import load, once, request_for
from tests.faults.harness import Site

PAGE = "/articles/start-here/"
ASKED = 0.95
OF_GUNICORN = (b"server:", b"date:", b"connection:")


def bare_server(site: Site, folder: Path) -> Site:
    """gunicorn with the site's configuration and an application that repeats the site's own answer."""
    head, _, body = once(site.port, request_for(PAGE, site.port)).partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n")[1:] if not line.lower().startswith(OF_GUNICORN)]
    answer = {
        "headers": [[part.decode() for part in line.split(b": ", 1)] for line in lines],
        "body": b64encode(body).decode(),
    }
    (folder / "answer.json").write_text(json.dumps(answer))
    bare = Site(folder, site.cluster, "clinic", BARE_ANSWER=str(folder / "answer.json"))
    bare.start_web(application="tests.benchmarks.bare", ready=False)
    bare.wait_until(lambda: bare.get(PAGE).status == 200, "the bare server answers")
    return bare


def processor_seconds(site: Site) -> float:
    """What gunicorn and its workers have used of the processor so far (0 where there is no /proc)."""
    assert site.web
    ticks = 0
    for process in living():
        if process.group == site.web.pid:
            fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def wait_until_warm(site: Site) -> None:
    """Until every live page has been made ready and the workers rest."""
    rest, before = 0, processor_seconds(site)
    while rest < 4:
        time.sleep(0.5)
        now = processor_seconds(site)
        rest, before = (rest + 1 if now - before < 0.1 else 0), now


def one_round(site: Site, seconds: float) -> tuple[float, float]:
    """Requests a second, and microseconds of the processor for each."""
    before = processor_seconds(site)
    result = load(site.port, PAGE, seconds=seconds)
    return result.rate, (processor_seconds(site) - before) / result.requests * 1e6


@contextlib.contextmanager
def prepared() -> Iterator[Site]:
    """A site of its own, with nothing running yet but its database."""
    with tempfile.TemporaryDirectory() as name:
        cluster = Cluster("bench", Path(name))
        try:
            cluster.start()
            site = Site(Path(name), cluster, "clinic")
            site.manage("prepare")
            yield site
        finally:
            cluster.remove()


def measure(site: Site, *, rounds: int, seconds: float) -> dict[str, object]:
    """Run both servers and give the figures."""
    bare = None
    try:
        site.start_web()
        bare = bare_server(site, site.var)
        for server in (site, bare):
            wait_until_warm(server)
            load(server.port, PAGE, seconds=seconds / 2)
        measured: dict[Site, list[tuple[float, float]]] = {site: [], bare: []}
        for number in range(rounds):
            for server in (bare, site) if number % 2 else (site, bare):
                measured[server].append(one_round(server, seconds))
        encoded = len(once(site.port, request_for(PAGE, site.port)).partition(b"\r\n\r\n")[2])
    finally:
        for server in (site, bare):
            if server:
                server.stop()
    ready, plain = measured[site], measured[bare]
    return {
        "page": PAGE,
        "bytes": encoded,
        "ready pages, requests/s": round(statistics.median(rate for rate, _ in ready)),
        "bare gunicorn, requests/s": round(statistics.median(rate for rate, _ in plain)),
        "ratio": round(statistics.median(one[0] / other[0] for one, other in zip(ready, plain, strict=True)), 3),
        "ready pages, microseconds of processor": round(statistics.median(cost for _, cost in ready)),
        "bare gunicorn, microseconds of processor": round(statistics.median(cost for _, cost in plain)),
        "ratio by processor": round(
            statistics.median(cost for _, cost in plain) / statistics.median(cost for _, cost in ready), 3
        ),
        "rounds": [[round(one[0]), round(other[0])] for one, other in zip(ready, plain, strict=True)],
        "asked": ASKED,
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {platform.python_version()}",
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }


def main() -> int:
    with prepared() as site:
        figures = measure(site, rounds=7, seconds=2.0)
    file = var_folder() / "bench" / "page_cache.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(figures, indent=1) + "\n")
    print(
        f"Ready page {figures['ready pages, requests/s']}/s, bare gunicorn {figures['bare gunicorn, requests/s']}/s, "
        f"ratio {figures['ratio']} (asked: {ASKED}), by processor time {figures['ratio by processor']}; see {file}"
    )
    return 0 if float(str(figures["ratio"])) >= ASKED else 1


if __name__ == "__main__":
    sys.exit(main())
