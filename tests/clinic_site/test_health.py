"""/health/ready: what readers and senders need is there; the database's state is told, not demanded."""

from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from clinic_site import health


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
    assert health.spool() == "ok"
    assert list(tmp_path.iterdir()) == []


def test_a_process_of_staff_needs_no_spool(client: Client, db: None, settings: Settings) -> None:
    settings.SERVES_PUBLIC = False
    assert "spool" not in client.get("/health/ready").json()


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_only_reading_is_allowed(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
