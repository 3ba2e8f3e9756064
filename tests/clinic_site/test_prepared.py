"""A start that has nothing to prepare does not even ask Django; one that may have does all of it."""

import pytest

from clinic_site import prepared


class Cluster:
    def __init__(self, var):
        self.var = var


@pytest.fixture
def state(monkeypatch, tmp_path):
    """The state as the files and tables have it, to be changed; and how often `prepare` ran."""

    class State:
        now = "one"
        runs = 0

        def prepare(self):
            self.runs += 1
            return ["migrate", "worker"]

        def start(self):
            return prepared.commands(Cluster(tmp_path), self.prepare)

    found = State()
    monkeypatch.setattr(prepared, "state_of", lambda _cluster: found.now)
    return found


def test_it_runs_once_and_is_remembered(state):
    assert state.start() == state.start() == ["migrate", "worker"]
    assert state.runs == 1


def test_it_runs_again_when_anything_changed(state):
    state.start()
    state.now = "two"
    state.start()
    assert state.runs == 2


def test_without_tables_it_always_runs(state):
    state.now = ""
    state.start(), state.start()
    assert state.runs == 2


def test_a_torn_stamp_is_as_good_as_none(state, tmp_path):
    state.start()
    (tmp_path / "stamps" / "prepared.json").write_text("{")
    state.start()
    assert state.runs == 2


def test_a_server_of_others_is_always_prepared(state):
    assert prepared.commands(None, state.prepare) == prepared.commands(None, state.prepare)
    assert state.runs == 2


def test_a_change_of_any_file_changes_the_state(tmp_path):
    file = tmp_path / "module.py"
    file.write_text("one")
    before = prepared._files(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "module.pyc").write_text("")
    assert prepared._files(tmp_path) == before
    file.write_text("other")
    assert prepared._files(tmp_path) != before
    assert prepared._files(file) == prepared._files(tmp_path)
