"""Signing in: two factors, both always."""

import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.staff import roles, second_factor
from clinic_site.staff.models import AuditEntry
from tests.clinic_site.staff.factories import PASSWORD, make_user
from tests.clinic_site.staff.signing_in import code_of, enrol, is_signed_in, sign_in

pytestmark = pytest.mark.django_db

INDEX, LOGIN, CODE = "/admin/", "/admin/login/", "/admin/login/code/"


def give_password(client, name, password=PASSWORD, **more):
    return client.post(LOGIN, {"username": name, "password": password, **more})


def give_code(client, code, path=CODE, **more):
    return client.post(path, {"otp_token": code, **more})


@pytest.mark.parametrize("by", ["username", "email"])
def test_password_then_code_opens_the_admin(client, by):
    user = make_user(roles.EDITOR)
    device = enrol(user)
    response = give_password(client, getattr(user, by).upper())
    assert response.url.startswith(CODE)
    assert not is_signed_in(client)
    assert give_code(client, code_of(device)).url == INDEX
    assert client.get(INDEX).status_code == 200


def test_a_password_alone_opens_nothing(client):
    user = make_user(roles.ADMINISTRATOR)
    enrol(user)
    give_password(client, user.username)
    assert client.get(INDEX).url.startswith(LOGIN)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get(INDEX).url.startswith(LOGIN)


def test_a_code_alone_opens_nothing(client):
    device = enrol(make_user())
    assert give_code(client, code_of(device)).url.startswith(LOGIN)


def test_a_code_works_once(client):
    user = make_user()
    device = enrol(user)
    code = code_of(device)
    give_password(client, user.username)
    give_code(client, code)
    client.post("/admin/logout/")
    give_password(client, user.username)
    response = give_code(client, code)
    assert b"used already" in response.content
    assert not is_signed_in(client)


def test_the_wait_between_password_and_code_is_short(client, monkeypatch):
    user = make_user()
    device = enrol(user)
    give_password(client, user.username)
    session = client.session
    session["sign_in_waiting"] = {**session["sign_in_waiting"], "until": 0}
    session.save()
    assert give_code(client, code_of(device)).url.startswith(LOGIN)


def test_the_person_comes_where_they_were_going_on_this_site_only(client):
    user = make_user()
    device = enrol(user)
    target = reverse("admin:password_change")
    assert client.get(target).url == f"{LOGIN}?next={target}"
    give_password(client, user.username, next=target)
    assert give_code(client, code_of(device), next="https://elsewhere.example/").url == INDEX
    client.post("/admin/logout/")
    TOTPDevice.objects.update(last_t=-1)
    give_password(client, user.username, next=target)
    assert give_code(client, code_of(device), next=target).url == target


def test_a_closed_account_is_answered_like_a_wrong_password(client):
    closed = give_password(client, make_user(is_active=False).username)
    unknown = give_password(client, "nobody-at-all")
    wrong = give_password(client, make_user().username, "not it")
    answers = {(page.status_code, error_of(page)) for page in (closed, unknown, wrong)}
    assert answers == {(200, b"This name and password do not go together. Check both and try again.")}


def error_of(page):
    return re.search(rb'errornote" role="alert">(.*?)</p>', page.content).group(1)


def test_the_first_sign_in_sets_the_second_factor_up_and_shows_recovery_codes_once(client):
    user = make_user()
    give_password(client, user.username)
    set_up = client.get(client.get(CODE).url)
    device = TOTPDevice.objects.get(user=user)
    assert second_factor.Enrolment(device).secret.encode() in set_up.content
    assert b"<svg" in set_up.content
    assert not is_signed_in(client)

    shown = give_code(client, code_of(device), reverse("admin:login_set_up"))
    codes = re.findall(rb"<li><code>([a-z0-9-]+)</code>", shown.content)
    assert len(codes) == 10
    assert client.get(INDEX).status_code == 200
    assert not StaticToken.objects.filter(token__in=[code.decode().replace("-", "") for code in codes]).exists()
    assert AuditEntry.objects.filter(action="second-factor.set-up", actor=user).exists()

    client.post("/admin/logout/")
    give_password(client, user.username)
    assert give_code(client, codes[0].decode().upper()).url == INDEX
    client.post("/admin/logout/")
    give_password(client, user.username)
    assert b"used already" in give_code(client, codes[0].decode()).content


def at_once(work, times=6):
    """Do this so many times in threads that start together; what each gave."""
    begin = threading.Barrier(times)

    def one(_number):
        try:
            begin.wait()
            return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(one, range(times)))


@pytest.mark.django_db(transaction=True)
def test_a_set_up_page_opened_twice_at_once_shows_one_secret():
    user = make_user()
    assert len({enrolment.secret for enrolment in at_once(lambda: second_factor.start_enrolment(user))}) == 1
    assert TOTPDevice.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_recovery_codes_made_twice_at_once_are_ten():
    user = make_user()
    assert len(at_once(lambda: second_factor.replace_recovery_codes(user))) == 6
    assert second_factor.recovery_codes_left(user) == second_factor.CODES


def test_somebody_with_a_second_factor_cannot_set_up_another_with_the_password_alone(client):
    user = make_user()
    enrol(user)
    give_password(client, user.username)
    assert client.get(reverse("admin:login_set_up")).url.startswith(CODE)
    assert TOTPDevice.objects.filter(user=user).count() == 1


def test_new_recovery_codes_need_a_code_of_the_app(client):
    user = make_user()
    device = enrol(user)
    sign_in(client, user)
    assert StaticToken.objects.count() == 0
    give_code(client, "000000", reverse("admin:recovery_codes"))
    assert StaticToken.objects.count() == 0
    TOTPDevice.objects.update(throttling_failure_timestamp=None, throttling_failure_count=0)
    page = give_code(client, code_of(device), reverse("admin:recovery_codes"))
    assert page.content.count(b"<li><code>") == StaticToken.objects.count() == 10


def test_sign_ins_misses_and_sign_outs_are_on_record_without_what_was_typed(client):
    user = make_user()
    device = enrol(user)
    give_password(client, user.username, "a wrong password")
    give_password(client, "my secret password in the wrong field")
    give_password(client, user.username)
    give_code(client, code_of(device))
    client.post("/admin/logout/")
    entries = list(AuditEntry.objects.order_by("number").values_list("action", "outcome", "actor", "target", "facts"))
    me, network = f"staff.user:{user.pk}", {"network": "127.0.0.1"}
    assert entries == [
        ("sign-in", "refused", None, me, {**network, "locked": False}),
        ("sign-in", "refused", None, "", {**network, "locked": False}),
        ("sign-in", "done", user.pk, me, network),
        ("sign-out", "done", user.pk, me, {}),
    ]


def test_pages_of_the_admin_are_never_stored(client):
    user = make_user()
    for page in (client.get(LOGIN), client.get(INDEX), sign_in(client, user).get(INDEX), client.get("/admin/jsi18n/")):
        assert "no-store" in page.headers["Cache-Control"]


def test_the_policy_of_the_admin_allows_nothing_inline_without_a_nonce(client):
    policy = sign_in(client, make_user()).get(INDEX).headers["Content-Security-Policy"]
    assert re.search(r"script-src 'self' 'nonce-[\w+/=-]+';", policy)
    assert "unsafe" not in policy


def test_a_new_password_is_recorded_and_ends_other_sign_ins(client):
    user, other = make_user(), Client()
    sign_in(client, user)
    sign_in(other, user)
    new = "another long enough phrase"
    client.post(
        reverse("admin:password_change"), {"old_password": PASSWORD, "new_password1": new, "new_password2": new}
    )
    assert AuditEntry.objects.filter(action="account.password", actor=user).exists()
    assert client.get(INDEX).status_code == 200
    assert other.get(INDEX).status_code == 302
