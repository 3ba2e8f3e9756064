"""The site with its starter library as it runs, and the tools that npm brings, under var/tools/."""

import contextlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from clinic_site.database.server import Cluster, var_folder
from clinic_site.processes import signal_quietly
from tests.faults.harness import Site


@contextlib.contextmanager
def running_site() -> Iterator[Site]:
    """The site as real processes on a free port, with a database of its own that is removed at the end."""
    with tempfile.TemporaryDirectory() as name:
        cluster = Cluster("checkers", Path(name))
        port = free_port()
        site = Site(Path(name), cluster, "clinic", PORT=str(port))
        site.port = port
        try:
            cluster.start()
            site.manage("prepare")
            site.start_web()
            yield site
        finally:
            site.stop()
            cluster.remove()


def end_in_order() -> None:
    """Let a SIGTERM end this program as Ctrl-C does: what it has started is stopped first."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))


def run_to_the_end(command: list[str], environment: Mapping[str, str]) -> None:
    """Run a tool; when this program is ended meanwhile, so are all processes below the tool (its browser has a group
    of its own, which no signal to the tool reaches). Raises CalledProcessError when the tool fails."""
    with subprocess.Popen(command, env=dict(environment), stdout=sys.stderr) as tool_run:
        try:
            status = tool_run.wait()
        finally:
            for pid in family(tool_run.pid):
                signal_quietly(pid, signal.SIGKILL)
    if status:
        raise subprocess.CalledProcessError(status, command)


def family(ancestor: int) -> list[int]:
    """The pids of the living processes below this one, and its own, from `ps`; none when it is gone."""
    listing = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(pid): int(parent) for pid, parent in (line.split() for line in listing.splitlines())}
    found = [ancestor] if ancestor in parents else []
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def free_port() -> int:
    """A port that nobody listens on: pages name their own address, so it is chosen before they are made."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]


def tool(package: str, *file: str) -> Path:
    """A file of an npm package, installed when it is not there; ends the program with a sentence when it cannot be."""
    folder = var_folder() / "tools"
    found = folder.joinpath("node_modules", package.partition("@")[0], *file)
    if not found.exists():
        if shutil.which("npm") is None:
            sys.exit("This needs Node.js with npm: install it and run the command again.")
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", package]
        subprocess.run(command, check=False, stdout=sys.stderr)
    if not found.exists():
        sys.exit(f"npm could not install {package}: the lines above say why.")
    return found
