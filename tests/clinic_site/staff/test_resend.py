"""What a person typed is not lost when their sign-in ended, nor handed to anybody else."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from clinic_site.staff import resend, roles, sessions
from clinic_site.staff.models import User
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in

pytestmark = pytest.mark.django_db

HERE = {"Origin": "http://testserver"}
TYPED = {"display_name": "Áñe <b> “Long” text", "email": "new@example.org", "username": "colleague", "is_active": "on"}


@pytest.fixture
def browser():
    """A browser that, as browsers do, sends its form tokens and is held to them."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def administrator(db):
    return make_user(roles.ADMINISTRATOR)


@pytest.fixture
def form(administrator):
    """The address of the form that somebody is filling in."""
    return reverse("admin:staff_user_change", args=[make_user().pk])


def token_of(page):
    return re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.content.decode()).group(1)


def hidden_fields(page):
    """Name and value of the hidden fields of the page's own form, as a browser would send them."""
    form = re.search(
        r"<form method=.post. action=[^#]*?</form>", page.content.decode().split('id="content"')[1]
    ).group()
    pairs = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)
    return {name: unescape(value) for name, value in pairs}


def end_sign_in(browser):
    session = browser.session
    session[sessions.ACTED_AT] = 0
    session.save()


def send_late(browser, form):
    """Fill in a form, be signed out, send it."""
    token = token_of(browser.get(form))
    end_sign_in(browser)
    return browser.post(form, {**TYPED, "csrfmiddlewaretoken": token, "password": "canary"}, headers=HERE)


def test_typed_text_survives_the_end_of_the_sign_in(browser, administrator, form):
    sign_in(browser, administrator)
    page = send_late(browser, form)
    assert page.status_code == 401
    assert "Long" not in page.content.decode()  # sealed: whoever sits down at this screen cannot read it
    kept = hidden_fields(page)
    assert browser.post(reverse("admin:resend"), kept, headers=HERE).status_code == 401

    sign_in(browser, administrator)
    shown = browser.post(reverse("admin:resend"), kept, headers=HERE)
    fields = hidden_fields(shown)
    assert {name: fields[name] for name in TYPED} == TYPED
    assert "canary" not in shown.content.decode()
    assert f'action="{form}"' in shown.content.decode()
    assert browser.post(form, fields, headers=HERE).status_code == 302
    assert User.objects.get(username="colleague").display_name == TYPED["display_name"]


def test_another_account_cannot_read_or_send_it(browser, administrator, form):
    sign_in(browser, administrator)
    kept = hidden_fields(send_late(browser, form))
    sign_in(browser, make_user(roles.ADMINISTRATOR))
    page = browser.post(reverse("admin:resend"), kept, headers=HERE)
    assert page.status_code == 403
    assert "Long" not in page.content.decode()


def test_a_form_whose_token_went_stale_keeps_its_text(browser, administrator, form):
    sign_in(browser, administrator)
    browser.get(form)
    page = browser.post(form, {**TYPED, "csrfmiddlewaretoken": "x" * 64}, headers=HERE)
    fields = hidden_fields(page)
    assert {name: fields[name] for name in TYPED} == TYPED
    assert browser.post(form, fields, headers=HERE).status_code == 302


def test_a_form_of_another_site_is_refused_plainly(browser, administrator, form):
    sign_in(browser, administrator)
    page = browser.post(form, TYPED, headers={"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"})
    assert page.status_code == 403
    assert "colleague" not in page.content.decode()


def test_another_site_cannot_have_kept_text_shown(browser, administrator, form):
    sign_in(browser, administrator)
    kept = hidden_fields(send_late(browser, form))
    sign_in(browser, administrator)
    for headers in ({"Origin": "https://elsewhere.example"}, {}):
        assert browser.post(reverse("admin:resend"), kept, headers=headers).status_code == 403


@pytest.mark.parametrize("sealed", ["", "made up", "gAAAAA=="])
def test_what_this_site_did_not_seal_is_refused(browser, administrator, sealed):
    sign_in(browser, administrator)
    assert browser.post(reverse("admin:resend"), {"kept": sealed}, headers=HERE).status_code == 403


def test_kept_text_grows_old(rf, administrator, monkeypatch):
    request = rf.post("/admin/", TYPED)
    request.user = administrator
    sealed = resend.seal(request)
    assert resend.unseal(sealed)["path"] == "/admin/"
    monkeypatch.setattr(sessions, "LONGEST", -1)
    assert resend.unseal(sealed) is None
