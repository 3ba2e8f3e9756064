"""make_staff and check_audit."""

import json
from base64 import b32decode

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError
from django_otp.oath import totp

from clinic_site import launcher
from clinic_site.staff import audit, roles
from clinic_site.staff.management.commands import make_staff
from clinic_site.staff.models import AuditEntry, User

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", roles.ALL)
def test_make_staff_prints_all_that_signing_in_takes(capsys, client, monkeypatch, role):
    monkeypatch.setenv("PORT", "8123")
    monkeypatch.setattr(make_staff, "running_port", lambda _folder: None)  # whatever runs on this machine now
    call_command("make_staff", role=role)
    (line,) = capsys.readouterr().out.splitlines()
    made = json.loads(line)
    assert made.keys() == {"url", "username", "password", "totp_secret"}
    assert made["url"] == "http://localhost:8123/admin/"
    client.post("/admin/login/", {"username": made["username"], "password": made["password"]})
    code = f"{totp(b32decode(made['totp_secret'])):06d}"
    assert client.post("/admin/login/code/", {"otp_token": code}).url == "/admin/"
    assert [group.name for group in User.objects.get(username=made["username"]).groups.all()] == [role]


def test_the_address_is_where_the_site_of_this_folder_really_listens(capsys, monkeypatch, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    monkeypatch.delenv("PORT", raising=False)
    (tmp_path / "run").mkdir()
    launcher.port_file(tmp_path).write_text("8321")
    call_command("make_staff", role=roles.EDITOR)  # the file of a run that is no more
    with launcher.only_one(tmp_path):
        call_command("make_staff", role=roles.EDITOR)
    urls = [json.loads(line)["url"] for line in capsys.readouterr().out.splitlines()]
    assert urls == ["http://localhost:8000/admin/", "http://localhost:8321/admin/"]


def test_a_made_up_reviewer_has_made_up_credentials():
    call_command("make_staff", role=roles.REVIEWER)
    assert User.objects.get().contributor.may_review
    assert "made up" in str(User.objects.get().contributor)


def test_make_staff_without_a_database_says_what_to_do(monkeypatch):
    def nobody_there(role):
        raise OperationalError

    monkeypatch.setattr(make_staff, "make", nobody_there)
    with pytest.raises(CommandError, match="make run"):
        call_command("make_staff", role=roles.EDITOR)


def test_make_staff_refuses_outside_development(settings):
    settings.DEVELOPMENT = False
    with pytest.raises(CommandError, match="in development only"):
        call_command("make_staff", role=roles.EDITOR)
    assert not User.objects.exists()


def test_make_staff_names_the_roles():
    with pytest.raises(CommandError, match="editor, reviewer, publisher"):
        call_command("make_staff", role="superuser")


def test_createsuperuser_makes_the_first_administrator(monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "a long enough phrase")
    call_command("createsuperuser", interactive=False, username="first", email="first@example.org")
    user = User.objects.get(username="first")
    assert user.has_role(roles.ADMINISTRATOR)
    assert user.check_password("a long enough phrase")


def test_check_audit_prints_the_entry_to_note_and_takes_it_back(capsys):
    call_command("check_audit")
    assert "empty" in capsys.readouterr().out
    entry = audit.record(None, "sign-in")
    call_command("check_audit")
    assert capsys.readouterr().out.strip().endswith(f"1:{entry.digest}")
    call_command("check_audit", noted=f"1:{entry.digest}")


def test_check_audit_fails_on_a_log_that_lost_its_end(capsys):
    digest = "a" * 64
    with pytest.raises(CommandError, match="not as it was written"):
        call_command("check_audit", noted=f"1:{digest}")
    assert "Entry 1: missing." in capsys.readouterr().err


@pytest.mark.parametrize("noted", ["nonsense", "1:abc", "x:" + "a" * 64])
def test_check_audit_says_what_it_takes(noted):
    with pytest.raises(CommandError, match="NUMBER:DIGEST"):
        call_command("check_audit", noted=noted)
    assert not AuditEntry.objects.exists()
