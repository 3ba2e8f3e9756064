"""Two processes run all tests: none is left out, none runs twice, and one that fails is heard."""

from pathlib import Path

import pytest

from tests import parts


def test_each_test_file_is_in_exactly_one_part() -> None:
    first, second = ([Path(path) for path in part] for part in parts.parts())
    files = list(parts.TESTS.rglob("test_*.py"))
    assert len(files) > 100
    for file in files:
        holding = [path for path in (*first, *second) if file == path or file.is_relative_to(path)]
        assert len(holding) == 1, file


@pytest.mark.parametrize(("one", "other", "verdict"), [(0, 0, 0), (1, 0, 1), (0, 1, 1), (0, 2, 2)])
def test_the_verdict_is_that_of_the_worse_part(
    monkeypatch: pytest.MonkeyPatch, one: int, other: int, verdict: int
) -> None:
    ends = iter((one, other))

    class Ended:
        def __init__(self, code: int) -> None:
            self.code = code

        def wait(self) -> int:
            return self.code

    monkeypatch.setattr(parts.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(parts, "run", lambda *_: Ended(next(ends)))
    assert parts.main([]) == verdict
