"""Sign-ins end by themselves, and only the person's own actions keep them."""

import time

import pytest
from django.http import HttpResponse

from clinic_site.staff import sessions
from clinic_site.staff.models import AuditEntry
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import is_signed_in, sign_in

pytestmark = pytest.mark.django_db
MINUTE, HOUR = 60, 3600


def move_back(client, *, acted=0, signed_in=0):
    """Let time pass: move the clocks of a session into the past."""
    session = client.session
    session[sessions.ACTED_AT] -= acted
    session[sessions.SIGNED_IN_AT] -= signed_in or acted
    session.save()


@pytest.mark.parametrize(
    ("signed_in_ago", "acted_ago", "why"),
    [
        (14 * MINUTE, 14 * MINUTE, ""),
        (16 * MINUTE, 16 * MINUTE, "idle"),
        (10 * HOUR - MINUTE, MINUTE, ""),
        (10 * HOUR + 1, MINUTE, "longest"),
    ],
)
def test_a_sign_in_lasts_fifteen_idle_minutes_and_ten_hours(client, signed_in_ago, acted_ago, why):
    user = make_user()
    sign_in(client, user)
    move_back(client, acted=acted_ago, signed_in=signed_in_ago)
    page = client.get("/admin/")
    assert page.status_code == (302 if why else 200)
    assert is_signed_in(client) is not bool(why)
    ends = AuditEntry.objects.filter(action="session.end", actor=user)
    assert [entry.facts for entry in ends] == ([{"why": why}] if why else [])


def test_a_click_renews_the_idle_time(client):
    sign_in(client, make_user())
    move_back(client, acted=14 * MINUTE)
    before = int(time.time())
    client.get("/admin/")
    assert before <= client.session[sessions.ACTED_AT] <= time.time()


def test_what_a_page_does_by_itself_does_not(client):
    sign_in(client, make_user())
    move_back(client, acted=14 * MINUTE)
    acted = client.session[sessions.ACTED_AT]
    assert client.get("/admin/", headers={"X-Background": "1"}).status_code == 200
    assert client.session[sessions.ACTED_AT] == acted


def test_a_view_can_be_marked_as_one_that_pages_call_by_themselves(rf):
    request = rf.get("/")
    sessions.background(lambda request: HttpResponse())(request)
    assert sessions.is_background(request)


def test_a_page_that_calls_after_the_end_is_told_so_without_a_page(client):
    sign_in(client, make_user())
    move_back(client, acted=16 * MINUTE)
    assert client.post("/admin/", headers={"X-Background": "1"}).status_code == 401


def test_closing_an_account_ends_its_sign_in(client):
    user = make_user()
    sign_in(client, user)
    user.is_active = False
    user.save()
    assert client.get("/admin/").status_code == 302


def test_the_cookie_goes_with_the_browser(client, settings):
    client.get("/admin/login/")
    sign_in(client, make_user())
    client.get("/admin/")
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["httponly"]
    assert (cookie["samesite"], cookie["max-age"], cookie["path"]) == ("Lax", "", "/")
