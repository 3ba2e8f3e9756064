"""The site with its starter library as it runs, and the tools that npm brings, under var/tools/."""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from clinic_site.database.server import Cluster, var_folder
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
