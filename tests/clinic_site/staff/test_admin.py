"""Accounts, signatures and the audit log in the admin."""

from html import unescape

import pytest
from axes.models import AccessAttempt
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils.http import urlencode
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.rulebook import triage
from clinic_site.staff import audit, roles, signatures
from clinic_site.staff.models import AuditEntry, Signature, User
from tests.clinic_site.staff.factories import PASSWORD, make_user
from tests.clinic_site.staff.signing_in import enrol, sign_in

pytestmark = pytest.mark.django_db

ACCOUNTS = "/admin/staff/user/"
READ = "/admin/staff/signature/read/"


@pytest.fixture
def administrator():
    return make_user(roles.ADMINISTRATOR)


@pytest.fixture
def client(administrator):
    return sign_in(Client(), administrator)


def change(client, user, *role_names, **fields):
    data = {"username": user.username, "email": user.email, "display_name": "", "is_active": "on", **fields}
    data["groups"] = list(Group.objects.filter(name__in=role_names).values_list("pk", flat=True))
    return client.post(reverse("admin:staff_user_change", args=[user.pk]), data)


def test_an_administrator_makes_an_account_that_can_sign_in(client, administrator):
    editor = Group.objects.get(name=roles.EDITOR)
    data = {"username": "Rivera", "password1": PASSWORD, "password2": PASSWORD, "groups": [editor.pk], "email": ""}
    assert client.post(f"{ACCOUNTS}add/", data).status_code == 302
    user = User.objects.get(username="rivera")
    assert user.check_password(PASSWORD)
    actions = list(AuditEntry.objects.filter(actor=administrator).values_list("action", "target", "facts"))
    target = f"staff.user:{user.pk}"
    assert ("account.make", target, {"fields": ["username"]}) in actions
    assert ("account.roles", target, {"given": ["editor"], "taken": []}) in actions


def test_weak_passwords_are_refused(client):
    page = client.post(f"{ACCOUNTS}add/", {"username": "rivera", "password1": "short", "password2": "short"})
    assert b"at least 12 characters" in page.content


def test_changes_of_roles_are_recorded(client, administrator):
    user = make_user(roles.EDITOR)
    assert change(client, user, roles.REVIEWER, roles.CLINICIAN).status_code == 302
    entry = AuditEntry.objects.get(action="account.roles")
    assert (entry.actor, entry.facts) == (administrator, {"given": ["clinician", "reviewer"], "taken": ["editor"]})


def test_reviewer_and_publisher_on_one_account_is_refused_in_words(client):
    user = make_user()
    page = change(client, user, roles.REVIEWER, roles.PUBLISHER)
    assert b"choose reviewer or publisher, not both" in page.content
    assert not user.groups.exists()


def test_nobody_changes_their_own_roles_or_closes_their_own_account(client, administrator):
    change(client, administrator, roles.CLINICIAN, is_active="")
    administrator.refresh_from_db()
    assert administrator.is_active
    assert [group.name for group in administrator.groups.all()] == [roles.ADMINISTRATOR]


def test_accounts_are_never_deleted(client):
    user = make_user()
    assert client.post(reverse("admin:staff_user_delete", args=[user.pk]), {"post": "yes"}).status_code == 403
    client.post(ACCOUNTS, {"action": "delete_selected", "_selected_action": [user.pk], "post": "yes"})
    assert User.objects.filter(pk=user.pk).exists()


def test_an_administrator_resets_a_lost_second_factor_on_record(client, administrator):
    user = make_user()
    enrol(user)
    client.post(ACCOUNTS, {"action": "reset_second_factor", "_selected_action": [user.pk]})
    assert not TOTPDevice.objects.filter(user=user).exists()
    assert AuditEntry.objects.filter(action="second-factor.reset", actor=administrator).exists()


def test_a_reset_ends_the_sign_in_of_that_account(client):
    user = make_user()
    other = sign_in(Client(), user)
    client.post(ACCOUNTS, {"action": "reset_second_factor", "_selected_action": [user.pk]})
    assert other.get("/admin/").status_code == 302


def test_an_administrator_lets_a_locked_out_person_in_again(client):
    user = make_user()
    guesser = Client()
    for _ in range(5):
        guesser.post("/admin/login/", {"username": user.email, "password": "not it"})
    client.post(ACCOUNTS, {"action": "unlock", "_selected_action": [user.pk]})
    assert not AccessAttempt.objects.exists()
    assert AuditEntry.objects.filter(action="account.unlock").exists()


def test_a_new_password_for_a_colleague_is_recorded(client, administrator):
    user = make_user()
    new = "another long enough phrase"
    address = reverse("admin:auth_user_password_change", args=[user.pk])
    assert b"at least 12" in client.post(address, {"password1": "short", "password2": "short"}).content
    assert client.post(address, {"password1": new, "password2": new}).status_code == 302
    user.refresh_from_db()
    assert user.check_password(new)
    assert AuditEntry.objects.get(action="account.password").target == f"staff.user:{user.pk}"


@pytest.mark.parametrize("role", [role for role in roles.ALL if role not in {roles.ADMINISTRATOR, roles.AUDITOR}])
def test_other_roles_do_not_see_accounts(role):
    assert sign_in(Client(), make_user(role)).get(ACCOUNTS).status_code == 403


def test_the_secrets_of_second_factors_and_the_roles_themselves_have_no_page(client):
    for address in ("otp_totp/totpdevice/", "otp_static/staticdevice/", "auth/group/", "axes/accessattempt/"):
        assert client.get(f"/admin/{address}").status_code == 404


@pytest.fixture
def waits_for_a_signature(monkeypatch):
    monkeypatch.setattr(signatures, "_signables", {})
    signatures.register("phq9", "w1", "PHQ-9")


def test_a_clinician_signs_a_version_once(waits_for_a_signature):
    user = make_user(roles.CLINICIAN)
    client = sign_in(Client(), user)
    assert b"PHQ-9: w1" in client.get("/admin/staff/signature/add/").content
    assert client.post("/admin/staff/signature/add/", {"what": "phq9\tw1"}).status_code == 302
    signature = Signature.objects.get()
    assert (signature.signed_by, signature.version) == (user, "w1")
    again = client.post("/admin/staff/signature/add/", {"what": "phq9\tw1"})
    assert b"Nothing waits for your signature" in again.content
    assert Signature.objects.count() == 1
    assert client.get(f"/admin/staff/signature/{signature.pk}/change/").status_code == 200


@pytest.mark.parametrize(
    ("subject", "version", "words"),
    [
        ("phq9", "phq9 / es-US / w1 / s1", ["Poco interés o placer en hacer cosas", "mínimos", "Casi todos los días"]),
        (
            signatures.TRIAGE,
            triage.VERSION,
            ["Item 9 not answered", "Pregunta 9 sin contestar", "You deserve support right now", "¿Está a salvo"],
        ),
    ],
)
def test_what_is_signed_can_be_read_first_word_for_word(subject, version, words):
    client = sign_in(Client(), make_user(roles.CLINICIAN))
    address = f"{READ}?{urlencode({'subject': subject, 'version': version})}"
    assert address in unescape(client.get("/admin/staff/signature/add/").text)
    text = unescape(client.get(address).text)
    assert [each for each in words if each not in text] == []


def test_only_what_is_in_use_can_be_read_and_only_by_who_may_see_signatures():
    known = {"subject": signatures.TRIAGE, "version": triage.VERSION}
    clinician = sign_in(Client(), make_user(roles.CLINICIAN))
    assert clinician.get(READ, {"subject": "phq9", "version": "w0"}).status_code == 404
    assert sign_in(Client(), make_user(roles.AUDITOR)).get(READ, known).status_code == 200
    assert sign_in(Client(), make_user(roles.EDITOR)).get(READ, known).status_code == 403


def test_what_nobody_has_signed_is_named_on_the_first_page_until_somebody_does():
    clinician = make_user(roles.CLINICIAN)
    client = sign_in(Client(), clinician)
    assert "No clinician has signed yet: " in client.get("/admin/").text
    for each in signatures.unsigned():
        assert str(each.title) in unescape(client.get("/admin/").text)
        signatures.sign(Signature(signed_by=clinician, subject=each.subject, version=each.version))
    assert "No clinician has signed yet" not in client.get("/admin/").text


def test_what_waits_for_a_signature_is_named_in_the_language_of_the_page():
    client = sign_in(Client(), make_user(roles.CLINICIAN, language="es"))
    assert "Reglas de clasificación, avisos y preguntas de seguridad" in client.get("/admin/staff/signature/add/").text


def test_whoever_gives_roles_reads_what_each_is_for(client):
    text = unescape(client.get(f"{ACCOUNTS}add/").text)
    assert [role for role in roles.ALL if str(roles.WORDS[role]) not in text] == []


def test_what_is_not_offered_cannot_be_signed(waits_for_a_signature):
    client = sign_in(Client(), make_user(roles.CLINICIAN))
    client.post("/admin/staff/signature/add/", {"what": "phq9\tw2"})
    assert not Signature.objects.exists()


def test_an_editor_signs_nothing(waits_for_a_signature):
    client = sign_in(Client(), make_user(roles.EDITOR))
    assert client.get("/admin/staff/signature/add/").status_code == 403


def test_auditors_read_the_log_and_change_nothing():
    client = sign_in(Client(), make_user(roles.AUDITOR))
    entry = audit.record(None, "inquiry.open", "inquiry:7KD4", outcome="refused", facts={"reasons": ["role", "late"]})
    assert b"inquiry:7KD4" in client.get("/admin/staff/auditentry/").content
    page = client.get(f"/admin/staff/auditentry/{entry.pk}/change/")
    assert b"reasons: role, late" in page.content
    assert client.get("/admin/staff/auditentry/add/").status_code == 403
    assert client.post(f"/admin/staff/auditentry/{entry.pk}/delete/", {"post": "yes"}).status_code == 403
    assert client.post(f"/admin/staff/auditentry/{entry.pk}/change/", {"action": "x"}).status_code == 403


@pytest.mark.parametrize("role", [role for role in roles.ALL if role != roles.AUDITOR])
def test_other_roles_do_not_read_the_log(role):
    assert sign_in(Client(), make_user(role)).get("/admin/staff/auditentry/").status_code == 403
