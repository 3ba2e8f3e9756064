"""Guessing is stopped, without telling who exists and without keeping what was typed or from where exactly."""

import json
from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.core import serializers
from django.utils import timezone

from clinic_site.staff import lockout
from tests.clinic_site.staff.factories import PASSWORD, make_user
from tests.clinic_site.staff.signing_in import code_of, enrol

pytestmark = pytest.mark.django_db

LOGIN, CODE = "/admin/login/", "/admin/login/code/"


def miss(client, name, times=1, **where):
    for _ in range(times):
        response = client.post(LOGIN, {"username": name, "password": "not it"}, **where)
    return response


def test_five_misses_lock_a_name_from_that_network_and_the_page_says_what_to_do(client):
    user = make_user()
    assert miss(client, user.username, 4).status_code == 200
    page = miss(client, user.username)
    assert (page.status_code, page.headers["Retry-After"]) == (429, "900")
    assert b"15 minutes" in page.content
    assert b"administrator can open" in page.content
    right = client.post(LOGIN, {"username": user.username, "password": PASSWORD})
    assert right.status_code == 429


def test_the_same_name_from_elsewhere_is_not_locked(client):
    user = make_user()
    miss(client, user.username, 5)
    elsewhere = client.post(LOGIN, {"username": user.username, "password": PASSWORD}, REMOTE_ADDR="198.51.100.7")
    assert elsewhere.status_code == 302


def test_an_unknown_name_is_locked_in_the_same_words(client):
    known, unknown = miss(client, make_user().username, 5), miss(client, "nobody-at-all", 5)
    assert known.status_code == unknown.status_code == 429
    assert without_nonces(known) == without_nonces(unknown)


def without_nonces(page):
    nonce = page.headers["Content-Security-Policy"].partition("nonce-")[2].partition("'")[0]
    return page.content.replace(nonce.encode(), b"")


def test_the_lock_ends_after_the_wait(client):
    user = make_user()
    miss(client, user.username, 5)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    assert client.post(LOGIN, {"username": user.username, "password": PASSWORD}).status_code == 302


def test_wrong_codes_count_as_misses_and_a_right_code_does_not_pass_a_lock(client):
    user = make_user()
    device = enrol(user)
    miss(client, user.username, 4)
    client.post(LOGIN, {"username": user.username, "password": PASSWORD})
    assert client.post(CODE, {"otp_token": "000000"}).status_code == 429
    device.throttle_reset()
    assert client.post(CODE, {"otp_token": code_of(device)}).status_code == 429


def test_signing_in_forgets_the_misses_under_both_names(client):
    user = make_user()
    device = enrol(user)
    miss(client, user.username, 2)
    miss(client, user.email, 2)
    client.post(LOGIN, {"username": user.username, "password": PASSWORD})
    client.post(CODE, {"otp_token": code_of(device)})
    assert not AccessAttempt.objects.exists()


def test_one_network_that_tries_many_names_waits(client, monkeypatch):
    monkeypatch.setattr(lockout, "MISSES_OF_A_NETWORK", 6)
    for number in range(6):
        miss(client, f"guess-{number}", REMOTE_ADDR=f"203.0.113.{number}")
    assert miss(client, "guess-7", REMOTE_ADDR="203.0.113.99").status_code == 429
    assert miss(client, "guess-7", REMOTE_ADDR="192.0.2.1").status_code == 200


def test_nothing_typed_and_no_whole_address_is_stored(client):
    client.post(
        f"{LOGIN}?next=/admin/canary-next/",
        {"username": "canary-name", "password": "canary-password", "next": "/admin/canary-next/"},
        REMOTE_ADDR="203.0.113.77",
    )
    stored = json.dumps(json.loads(serializers.serialize("json", AccessAttempt.objects.all())))
    assert "203.0.113.0" in stored
    assert "canary" not in stored
    assert "203.0.113.77" not in stored


@pytest.mark.parametrize(
    ("address", "network"),
    [("203.0.113.77", "203.0.113.0"), ("2001:db8:1:2:3::4", "2001:db8:1::"), ("127.0.0.1", "127.0.0.1"), ("", None)],
)
def test_an_address_is_cut_to_its_network(rf, address, network):
    assert lockout.network(rf.get("/", REMOTE_ADDR=address)) == network
