"""`make check`: every quality gate beside the tests; all of them run, so that one look tells all."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.production import complete_environment

PROJECT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
MANAGE = [sys.executable, "manage.py"]

GATES: list[tuple[str, list[str]]] = [
    ("style", [str(BIN / "ruff"), "check", "--quiet", "."]),
    ("format", [str(BIN / "ruff"), "format", "--check", "--quiet", "."]),
    ("types", [str(BIN / "mypy"), "--no-error-summary", "clinic_site", "content", "intake"]),
    ("templates", [str(BIN / "djlint"), "templates", "--lint", "--quiet"]),
    ("imports one way", [str(BIN / "lint-imports"), "--no-logo"]),
    ("migrations", [*MANAGE, "makemigrations", "--check", "--dry-run"]),
]
DEPLOY = [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"]


def passes(name: str, command: list[str], environment: dict[str, str]) -> bool:
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    print(f"{name:20} {'ok' if done.returncode == 0 else 'FAILED'}", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


def main() -> int:
    development = {**os.environ, "CLINIC_ENV": "development"}
    verdicts = [passes(name, command, development) for name, command in GATES]
    with tempfile.TemporaryDirectory() as folder:
        for serves in ("public", "staff", "both"):
            environment = complete_environment(Path(folder) / serves, serves)
            verdicts.append(passes(f"production, {serves}", DEPLOY, environment))
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
