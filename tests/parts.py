"""All tests in two processes at once, as two cores allow; one command and one verdict. (`make test`)

    python -m tests.parts [ARGUMENTS OF PYTEST]

The parts take about the same time: real browsers and the library (loaded once for both) in the one, killed databases
in the other. They share the test server and nothing else: each run has a database, folders and ports of its own. With
arguments, or on one core, this is plain pytest.

Two browsers and killed servers on two cores can starve a test of time. So what fails is named, and the few tests that
failed are run once more, alone; that run is the verdict on them. No second try for a test that counts what was lost.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
FIRST = ("browser", "content", "intake")
FEW = 5
"""More failures than these are no want of time."""
ONCE = "tests/faults/test_loss.py"


def parts() -> tuple[list[str], list[str]]:
    """The paths of each part; together they are all that pytest would find."""
    found = sorted(
        path
        for path in TESTS.iterdir()
        if (path.is_dir() and any(path.rglob("test_*.py"))) or (path.is_file() and path.name.startswith("test_"))
    )
    first = [path for path in found if path.name in FIRST]
    return [str(path) for path in first], [str(path) for path in found if path not in first]


def run(arguments: list[str], output: int | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "pytest", *arguments], stdout=output, stderr=output)


def cached_in(folder: Path) -> list[str]:
    """Arguments that keep pytest's memory of what failed in `folder`: two runs at once would overwrite one's other."""
    return ["-o", f"cache_dir={folder}"]


def failed_in(folder: Path) -> list[str]:
    """The ids of the tests that failed in the run that kept its memory in `folder`."""
    file = folder / "v/cache/lastfailed"
    return sorted(json.loads(file.read_text())) if file.exists() else []


def once_more_alone(code: int, folder: Path) -> int:
    """The exit code of a part, after its few failures, if it had some, were tried again with nothing beside them."""
    failed = failed_in(folder)
    if code != pytest.ExitCode.TESTS_FAILED or not 0 < len(failed) <= FEW or any(ONCE in test for test in failed):
        return code
    print("\nFailed beside the other half, now once more, alone:", *failed, sep="\n  ", flush=True)
    return run([*failed, *cached_in(folder / "alone")]).wait()


def main(arguments: list[str]) -> int:
    """0 when all of it passed."""
    if arguments or (os.cpu_count() or 1) < 2:
        return run(arguments).wait()
    first, second = parts()
    with tempfile.TemporaryFile() as kept, tempfile.TemporaryDirectory() as memory:
        folders = [Path(memory, "first"), Path(memory, "second")]
        processes = [run([*first, *cached_in(folders[0])], kept.fileno()), run([*second, *cached_in(folders[1])])]
        try:
            codes = [process.wait() for process in processes]
        except KeyboardInterrupt:
            for process in processes:
                with contextlib.suppress(ProcessLookupError):
                    process.send_signal(signal.SIGINT)
            for process in processes:
                process.wait()
            codes = [pytest.ExitCode.INTERRUPTED]
        kept.seek(0)
        sys.stdout.write(f"\n{' '.join(FIRST)}, run at the same time:\n")
        sys.stdout.flush()
        sys.stdout.buffer.write(kept.read())
        sys.stdout.flush()
        codes = [once_more_alone(code, folder) for code, folder in zip(codes, folders, strict=False)]
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
