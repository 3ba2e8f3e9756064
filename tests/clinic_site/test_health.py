"""/health/ready: what readers and senders need is there; the database's state is told, not demanded."""

import contextlib
import logging
import logging.config
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from clinic_site import health
from intake import sending


@contextlib.contextmanager
def configured_logging(settings: Settings) -> Iterator[None]:
    """Logging as a process of ours has it (pytest puts its own in the way)."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    logging.config.dictConfig(settings.LOGGING)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)


def test_live_answers_without_looking_at_anything(client: Client) -> None:
    response = client.get("/health/live")
    assert response.json() == {"live": True}
    assert "no-store" in response.headers["Cache-Control"]


def test_ready_with_a_database(client: Client, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.INTAKE_SPOOL = tmp_path / "spool"
    response = client.get("/health/ready")
    assert response.status_code == 200
    assert response.json()["ready"] is True
    assert response.json()["spool"] == response.json()["database"] == "ok"


def test_a_spool_that_cannot_be_written_is_not_ready(
    client: Client, db: None, settings: Settings, tmp_path: Path
) -> None:
    settings.INTAKE_SPOOL = tmp_path / "file"
    settings.INTAKE_SPOOL.write_text("")
    response = client.get("/health/ready")
    assert response.status_code == 503
    assert response.json()["spool"] == "not writable"
    assert response.json()["ready"] is False


def test_the_probe_leaves_nothing_in_the_spool(settings: Settings, tmp_path: Path) -> None:
    settings.INTAKE_SPOOL = tmp_path
    assert health.probes["spool"]() == "ok"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_ready_means_that_a_message_would_really_be_kept(
    client: Client, db: None, settings: Settings, tmp_path: Path
) -> None:
    """The same question as "Send" asks: room on the disk beyond the reserve, and fewer files than may wait."""
    settings.INTAKE_SPOOL, settings.INTAKE_SPOOL_MOST = tmp_path, 1
    sending.spool().keep("one", b"message")
    assert client.get("/health/ready").json()["spool"] == "full"
    settings.INTAKE_SPOOL_MOST, settings.INTAKE_SPOOL_RESERVE = 2, 10**18
    assert client.get("/health/ready").json()["spool"] == "full"


def test_not_ready_yet_is_no_error_in_the_log(
    client: Client, db: None, settings: Settings, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    settings.INTAKE_SPOOL = tmp_path / "file"
    settings.INTAKE_SPOOL.write_text("")
    with configured_logging(settings):
        client.get("/health/ready")
        client.get("/no-such-page-here/")
    said = capfd.readouterr().err
    assert "/health/ready" not in said
    assert "/no-such-page-here/" in said


def test_a_process_of_staff_needs_no_spool(client: Client, db: None, settings: Settings) -> None:
    settings.SERVES_PUBLIC = False
    assert "spool" not in client.get("/health/ready").json()


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_only_reading_is_allowed(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
