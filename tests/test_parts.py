"""Two processes run all tests: none is left out, none runs twice, and one that fails is heard.

A test that fails for want of time has a second try alone; one that fails again, or that counts losses, has not.
"""

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


FAILS_ONCE = """
from pathlib import Path
def test_late() -> None:
    seen = Path(__file__).with_suffix(".seen")
    late, _ = not seen.exists(), seen.touch()
    assert not late
"""
FAILS = "import pytest\n@pytest.mark.parametrize('n', range({many}))\ndef test_wrong(n) -> None:\n    assert False\n"


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with tests of its own, which know nothing of this project."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DJANGO_SETTINGS_MODULE", raising=False)
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:django -p no:hypothesispytest -p no:playwright")
    return tmp_path


def tried(folder: Path, text: str) -> int:
    (folder / "test_it.py").write_text(text)
    code = parts.run(["test_it.py", *parts.cached_in(folder / "memory")]).wait()
    assert code == pytest.ExitCode.TESTS_FAILED
    return parts.once_more_alone(code, folder / "memory")


def test_what_failed_beside_the_other_half_may_pass_alone(elsewhere: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert tried(elsewhere, FAILS_ONCE) == pytest.ExitCode.OK
    assert "now once more, alone:\n  test_it.py::test_late" in capfd.readouterr().out


def test_what_fails_again_has_failed(elsewhere: Path) -> None:
    assert tried(elsewhere, FAILS.format(many=1)) == pytest.ExitCode.TESTS_FAILED


def test_many_failures_are_not_tried_again(elsewhere: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert tried(elsewhere, FAILS.format(many=parts.FEW + 1)) == pytest.ExitCode.TESTS_FAILED
    assert "once more" not in capfd.readouterr().out


def test_a_lost_message_is_lost(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (parts.TESTS.parent / parts.ONCE).exists()
    monkeypatch.setattr(parts, "ONCE", "test_it.py")
    assert tried(elsewhere, FAILS_ONCE) == pytest.ExitCode.TESTS_FAILED
