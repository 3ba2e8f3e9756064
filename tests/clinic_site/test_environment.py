"""Production starts with a complete, strong environment or not at all; a refusal is one sentence with the setting."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from clinic_site import environment
from clinic_site.database.server import PROJECT
from clinic_site.environment import Refused

COMPLETE = {
    "CLINIC_ENV": "production",
    "SERVES": "both",
    "SECRET_KEY": "qN3v8Zt1Lw6Xk0Rb5Yc7Hd2Jf4Mg9Ps-Ua_Ei3Oo8Tz1Vr6Wq0Bx",
    "ALLOWED_HOSTS": "www.clinic.example",
    "PUBLIC_ADDRESS": "https://www.clinic.example",
    "DATABASE_URL": "postgres://clinic:secret@db.clinic.example/clinic?sslmode=verify-full",
    "INTAKE_PRIVATE_KEYS": "/nonexistent/private",
    "SMTP_HOST": "mail.clinic.example",
    "MAIL_FROM": "site@clinic.example",
    "STAFF_ADDRESS": "https://staff.clinic.example",
    "CLINIC_TIME_ZONE": "America/Chicago",
}


def test_a_complete_environment_is_taken() -> None:
    environment.refuse_what_is_weak(COMPLETE)


def test_development_may_lack_everything() -> None:
    environment.refuse_what_is_weak({"CLINIC_ENV": "development"})


@pytest.mark.parametrize("name", sorted(set(COMPLETE) - {"CLINIC_ENV"}))
def test_what_is_missing_is_named(name: str) -> None:
    with pytest.raises(Refused) as refused:
        environment.refuse_what_is_weak({**COMPLETE, name: ""})
    assert name in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CLINIC_ENV", "prod"),
        ("SERVES", "everything"),
        ("SECRET_KEY", "short"),
        ("SECRET_KEY", "a" * 60),
        ("SECRET_KEY", "django-insecure-qN3v8Zt1Lw6Xk0Rb5Yc7Hd2Jf4Mg9PsUaEi3Oo8Tz1Vr6Wq0Bx"),
        ("ALLOWED_HOSTS", "*"),
        ("ALLOWED_HOSTS", "www.clinic.example .clinic.example"),
        ("DATABASE_URL", "sqlite:///site.db"),
        ("DATABASE_URL", "postgres://clinic@localhost/"),
        ("DATABASE_URL", "postgres://clinic@localhost:port/clinic"),
        ("DATABASE_URL", "postgres://clinic:secret@db.clinic.example/clinic"),
        ("DATABASE_URL", "postgres://clinic:secret@db.clinic.example/clinic?sslmode=prefer"),
        ("DATABASE_URL", "postgres://clinic@/clinic?host=db.clinic.example"),
        ("PUBLIC_ADDRESS", "http://www.clinic.example"),
        ("STAFF_ADDRESS", "http://staff.clinic.example"),
        ("SMTP_SECURITY", "none"),
        ("CLINIC_TIME_ZONE", "Chicago"),
    ],
)
def test_what_is_weak_or_wrong_is_named_in_one_sentence(name: str, value: str) -> None:
    with pytest.raises(Refused) as refused:
        environment.refuse_what_is_weak({**COMPLETE, name: value})
    sentence = str(refused.value)
    assert name in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert "secret" not in sentence.lower().replace("secret_key", ""), "no password is repeated"


@pytest.mark.parametrize(
    "url",
    ["postgres://c@localhost/c", "postgres://c@127.0.0.1:5433/c", "postgres://c@[::1]/c", "postgres://c@/c?host=/run/postgresql"],
)  # fmt: skip
def test_a_database_on_this_machine_needs_no_tls(url: str) -> None:
    environment.refuse_what_is_weak({**COMPLETE, "DATABASE_URL": url})


def test_the_public_side_must_not_know_the_private_keys() -> None:
    with pytest.raises(Refused, match="INTAKE_PRIVATE_KEYS"):
        environment.refuse_what_is_weak({**COMPLETE, "SERVES": "public"})
    environment.refuse_what_is_weak({**COMPLETE, "SERVES": "public", "INTAKE_PRIVATE_KEYS": "", "SMTP_HOST": ""})


def test_a_private_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    key = tmp_path / "clinic.private.json"
    key.write_text("{}")
    key.chmod(0o640)
    with pytest.raises(Refused, match=r"INTAKE_PRIVATE_KEYS.*chmod 600"):
        environment.refuse_what_is_weak({**COMPLETE, "INTAKE_PRIVATE_KEYS": str(tmp_path)})
    key.chmod(0o600)
    environment.refuse_what_is_weak({**COMPLETE, "INTAKE_PRIVATE_KEYS": str(tmp_path)})


def test_the_development_secret_is_made_once_and_is_for_the_owner_alone(tmp_path: Path) -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(environment.development_secret(tmp_path))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    assert len(found[0]) >= 50
    assert stat.S_IMODE((tmp_path / "keys" / "secret-key").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["secret-key"]


def test_a_url_becomes_djangos_settings() -> None:
    made = environment.database("postgres://us%40er:p%2Fw@[::1]:5433/na%20me?sslmode=require&connect_timeout=2")
    assert (made["USER"], made["PASSWORD"], made["HOST"], made["PORT"]) == ("us@er", "p/w", "::1", "5433")
    assert (made["NAME"], made["OPTIONS"]) == ("na me", {"sslmode": "require", "connect_timeout": "2"})
    assert environment.database("postgres://u@/n?host=%2Frun%2Fpg")["HOST"] == "/run/pg"


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "manage.py", "check"],
        [sys.executable, "-m", "gunicorn", "-c", "python:clinic_site.gunicorn_conf", "clinic_site.wsgi"],
    ],
    ids=["manage.py", "gunicorn"],
)
def test_the_real_commands_end_with_that_sentence(command: list[str]) -> None:
    weak = {"PATH": os.environ["PATH"], **COMPLETE, "SECRET_KEY": "short"}
    done = subprocess.run(command, cwd=PROJECT, env=weak, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0
    assert done.stderr == "SECRET_KEY can be guessed: set it to a random text of at least 50 characters.\n"
