"""What a call costs, in seconds of processor time that mean the same on a busy machine as on a quiet one.

Processor time alone does not: two tests that share a core's caches and clock each take up to twice theirs. So a fixed
piece of work is timed beside the call, and the call's time is divided by how much slower than usual that ran.
"""

import re
import time
from collections.abc import Callable

YARDSTICK_SECONDS = 0.013
"""What the yardstick takes on a quiet core of the machine that the limits in the tests were written on."""


def slowness() -> float:
    """How many times slower than a quiet machine this one is now; never under 1, so that no limit gets stricter."""
    text = " ".join(f"word{number} and {number}" for number in range(8_000))
    begun = time.thread_time()
    counts: dict[str, int] = {}
    for word in re.findall(r"\w+", text):
        counts[word] = counts.get(word, 0) + len(word.upper())
    sorted(counts, key=lambda word: (counts[word], word))
    return max(1.0, (time.thread_time() - begun) / YARDSTICK_SECONDS)


def seconds(call: Callable[[], object], *, times: int = 3) -> float:
    """The least of `times` runs of `call` in this thread, in processor seconds of a quiet machine."""
    costs = []
    for _ in range(times):
        before = slowness()
        begun = time.thread_time()
        call()
        took = time.thread_time() - begun
        costs.append(took / ((before + slowness()) / 2))
    return min(costs)
