"""All tests in two processes at once, as two cores allow; one command and one verdict. (`make test`)

    python -m tests.parts [ARGUMENTS OF PYTEST]

The parts take about the same time: real browsers in the one, killed databases in the other. They share the test
server and nothing else: each run has a database, folders and ports of its own. With arguments, or on one core, this is
plain pytest.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).parent
FIRST = ("browser", "intake")


def parts() -> tuple[list[str], list[str]]:
    """The paths of each part; together they are all that pytest would find."""
    found = sorted(
        path
        for path in TESTS.iterdir()
        if (path.is_dir() and any(path.rglob("test_*.py"))) or (path.is_file() and path.name.startswith("test_"))
    )
    first = [path for path in found if path.name in FIRST]
    return [str(path) for path in first], [str(path) for path in found if path not in first]


def run(paths: list[str], output: int | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "pytest", *paths], stdout=output, stderr=output)


def main(arguments: list[str]) -> int:
    """0 when all of it passed."""
    if arguments or (os.cpu_count() or 1) < 2:
        return run(arguments).wait()
    first, second = parts()
    with tempfile.TemporaryFile() as kept:
        processes = [run(first, kept.fileno()), run(second)]
        try:
            codes = [process.wait() for process in reversed(processes)]
        except KeyboardInterrupt:
            for process in processes:
                with contextlib.suppress(ProcessLookupError):
                    process.send_signal(signal.SIGINT)
            codes = [process.wait() for process in processes] + [1]
        kept.seek(0)
        sys.stdout.write(f"\n{' '.join(FIRST)}, run at the same time:\n")
        sys.stdout.flush()
        sys.stdout.buffer.write(kept.read())
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
