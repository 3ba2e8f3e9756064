"""`SERVES=public` is a process that could not show or open a patient's answers if it wanted to."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clinic_site.database.server import PROJECT
from tests.production import complete_environment

LOOK = """
import json, sys
import django
from django.conf import settings
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"  # none collected
django.setup()
import clinic_site.urls
from django.test import Client
from django.urls import Resolver404, resolve

def resolves(path):
    try:
        resolve(path)
    except Resolver404:
        return False
    return True

def status(path):
    return Client(raise_request_exception=False, HTTP_HOST=settings.ALLOWED_HOSTS[0]).get(path, secure=True).status_code

print(json.dumps({
    "status": {path: status(path) for path in ("/admin/login/", "/contact/", "/es/contacto/", "/no-such-page/")},
    "admin": resolves("/admin/"),
    "health": resolves("/health/ready"),
    "private keys": str(settings.INTAKE_PRIVATE_KEYS),
    "middleware": settings.MIDDLEWARE,
    "rooms of staff": [name for name in sys.modules if ".admin" in name and name.startswith(("content", "intake"))]
    + [name for name in sys.modules if name.startswith(("intake.desk.", "intake.receive"))],
}))
"""


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """What a production process of each side has loaded."""
    seen = {}
    for side in ("public", "staff"):
        environ = complete_environment(tmp_path_factory.mktemp(side), side)
        done = subprocess.run(
            [sys.executable, "-c", LOOK], cwd=PROJECT, capture_output=True, text=True, check=True,
            env={**environ, "DJANGO_SETTINGS_MODULE": "clinic_site.settings"},
        )  # fmt: skip
        seen[side] = json.loads(done.stdout)
    return seen


def test_the_public_side_has_no_admin_no_sessions_and_no_private_key(sides: dict[str, dict]) -> None:
    public = sides["public"]
    assert not public["admin"]
    assert public["rooms of staff"] == []
    assert public["private keys"] == "None"
    assert not [name for name in public["middleware"] if "session" in name or "auth" in name or "axes" in name]
    assert public["health"]
    assert public["status"] == {"/admin/login/": 404, "/contact/": 200, "/es/contacto/": 200, "/no-such-page/": 404}


def test_the_staff_side_has_them(sides: dict[str, dict]) -> None:
    staff = sides["staff"]
    assert staff["admin"]
    assert staff["status"] == {"/admin/login/": 200, "/contact/": 404, "/es/contacto/": 404, "/no-such-page/": 404}
    assert "intake.admin" in staff["rooms of staff"]
    assert staff["private keys"].endswith("/private")


@pytest.mark.parametrize(
    ("setting", "side", "wanted"),
    [
        ("INTAKE_PUBLIC_KEYS", "public", "clinic.E002"),
        ("INTAKE_SPOOL", "public", "clinic.E001"),
        ("INTAKE_PRIVATE_KEYS", "staff", "clinic.E003"),
    ],
)
def test_the_check_names_what_the_machine_lacks(tmp_path: Path, setting: str, side: str, wanted: str) -> None:
    environ = complete_environment(tmp_path, side)
    nowhere = tmp_path / "a file, no folder"
    nowhere.write_text("")
    done = subprocess.run(
        [sys.executable, "manage.py", "check"], cwd=PROJECT, capture_output=True, text=True, check=False,
        env={**environ, setting: str(nowhere if setting == "INTAKE_SPOOL" else tmp_path / "empty")},
    )  # fmt: skip
    assert done.returncode != 0
    assert wanted in done.stderr
    assert setting in done.stderr
    assert "HINT" in done.stderr
    assert os.sep + "medium" not in done.stderr
