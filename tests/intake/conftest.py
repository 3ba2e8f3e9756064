"""Keys and a spool of their own for every test."""

import time as clock
from datetime import time

import pytest

from content import clinic as clinic_facts
from content.clinic import Clinic, Opening
from intake import ceremony


@pytest.fixture(scope="session")
def key_folders(tmp_path_factory):
    """One set of real keys a run; making them takes milliseconds, but each test needs them."""
    root = tmp_path_factory.mktemp("keys")
    folders = ceremony.Folders(root / "public", root / "private", root / "recovery")
    ceremony.make_missing(folders)
    return folders


@pytest.fixture
def intake_keys(key_folders, settings):
    """Settings that name real keys."""
    settings.INTAKE_PUBLIC_KEYS = key_folders.public
    settings.INTAKE_PRIVATE_KEYS = key_folders.private
    return key_folders


@pytest.fixture(autouse=True)
def own_switches(tmp_path, settings):
    """No test reads or writes the switches of this machine."""
    settings.INTAKE_QUESTIONNAIRES = tmp_path / "questionnaires.json"


@pytest.fixture
def spool(tmp_path, settings):
    """An empty spool, named in the settings."""
    from intake import sending

    settings.INTAKE_SPOOL = tmp_path / "spool"
    settings.INTAKE_SPOOL_RESERVE = 0
    return sending.spool()


@pytest.fixture
def still_clock(monkeypatch):
    """The clock stands still: no hour, day or window of a limit ends inside the test, however slow the machine."""
    now = clock.time()
    monkeypatch.setattr(clock, "time", lambda: now)


@pytest.fixture
def clinic_in_memory(monkeypatch) -> Clinic:
    """A clinic as a running process holds it, so that no page needs a database."""
    weekdays = tuple(Opening(day, time(8), time(17)) for day in range(5))
    facts = Clinic(name="Example Clinic", phone="713-555-0100", hours=weekdays)
    monkeypatch.setattr(clinic_facts, "_current", facts)
    return facts
