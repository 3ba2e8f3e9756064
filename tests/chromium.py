"""Finds the Chromium of the browser tests; as root on Debian or Ubuntu it installs it.

python -m tests.chromium      prints its path, or exits 1 with one sentence
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = ("Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium")
HOW = "The browser tests need Chromium: install it ({}), or name one with CHROME_PATH=/path/to/chrome."


def find() -> str | None:
    """The path of a Chromium that really starts, or None."""
    named = os.environ.get("CHROME_PATH")
    candidates = [named] if named else [*NAMES, *(f"/Applications/{app}" for app in MAC)]
    for candidate in candidates:
        path = shutil.which(candidate) or (candidate if Path(candidate).is_file() else None)
        if path and starts(path):
            return path
    return None


def starts(path: str) -> bool:
    try:
        run = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0 and "Chrom" in run.stdout


def install() -> None:
    """Debian's own, where we may; its output goes to stderr."""
    if os.geteuid() == 0 and shutil.which("apt-get") and "CHROME_PATH" not in os.environ:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = ["chromium", "fonts-liberation", "fonts-dejavu-core"]
        for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", *command], env=environment, stdout=sys.stderr, check=False)


def main() -> int:
    path = find()
    if path is None:
        install()
        path = find()
    if path is None:
        mac = sys.platform == "darwin"
        print(HOW.format("brew install --cask chromium" if mac else "apt install chromium"), file=sys.stderr)
        return 1
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
