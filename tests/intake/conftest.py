"""Keys and a spool of their own for every test."""

import pytest

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


@pytest.fixture
def spool(tmp_path, settings):
    """An empty spool, named in the settings."""
    from intake import sending

    settings.INTAKE_SPOOL = tmp_path / "spool"
    settings.INTAKE_SPOOL_RESERVE = 0
    return sending.spool()
