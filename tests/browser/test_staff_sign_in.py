"""Staff sign in and work in a real browser: by keyboard, in both schemes, under the admin's policy, past axe."""

from urllib.parse import urlsplit

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.staff import audit, roles, sessions, signatures
from clinic_site.staff.models import User
from tests.browser.axe import violations
from tests.clinic_site.staff.factories import PASSWORD, make_user
from tests.clinic_site.staff.signing_in import code_of, enrol

pytestmark = pytest.mark.django_db(transaction=True)


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def path_of(page):
    return urlsplit(page.url).path


def test_a_first_sign_in_by_keyboard_alone(open_page):
    user = make_user(roles.EDITOR)
    page = open_page("/admin/", cookies=True)
    assert violations(page) == []
    page.keyboard.type(user.email)
    press(page, "Tab")
    page.keyboard.type(PASSWORD)
    press(page, "Enter")

    page.wait_for_url("**/set-up/*")
    assert violations(page) == []
    secret = page.locator(".secret").inner_text().replace(" ", "")
    device = TOTPDevice.objects.get(user=user)
    assert secret in device.config_url
    page.keyboard.type(code_of(device))
    press(page, "Enter")

    page.locator(".recovery-codes").wait_for()
    assert violations(page) == []
    page.get_by_text("I have kept them").focus()
    press(page, "Enter")
    page.locator("#user-tools").wait_for()
    assert path_of(page) == "/admin/"


def test_a_sign_in_with_a_code_and_out_again(open_page):
    user = make_user(roles.EDITOR, display_name="Test Editor")
    device = enrol(user)
    page = open_page("/admin/password_change/", cookies=True, at="narrow", dark=True)
    page.get_by_label("Username or e-mail").fill(user.username)
    page.get_by_label("Password").fill("not it")
    press(page, "Enter")
    page.get_by_role("alert").wait_for()
    assert page.title().startswith("Error:")
    assert violations(page) == []
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Enter")
    page.get_by_label("Code").fill(code_of(device))
    assert violations(page) == []
    press(page, "Enter")
    page.get_by_text("Signed in as Test Editor.").wait_for()
    assert path_of(page) == "/admin/password_change/"
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("heading", name="You are signed out").wait_for()
    assert violations(page) == []


DAILY = {
    roles.ADMINISTRATOR: [
        "/admin/",
        "/admin/staff/",
        "/admin/staff/user/",
        "/admin/staff/user/{user}/change/",
        "/admin/staff/user/{user}/password/",
        "/admin/staff/user/add/",
        "/admin/staff/user/{user}/history/",
        "/admin/clinic_site/outgoingmessage/",
        "/admin/password_change/",
        "/admin/recovery-codes/",
    ],
    roles.AUDITOR: ["/admin/staff/auditentry/", "/admin/staff/auditentry/1/change/", "/admin/staff/signature/"],
    roles.CLINICIAN: ["/admin/staff/signature/add/"],
}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("role", DAILY)
def test_axe_has_nothing_to_say_to_the_pages_of(role, dark, open_as, site, monkeypatch):
    monkeypatch.setattr(signatures, "_signables", {})
    signatures.register("phq9", "w1", "PHQ-9")
    user = make_user(role)
    audit.record(user, "sign-in", user, facts={"network": "127.0.0.1"})
    page = open_as(user, "/admin/", dark=dark)
    other = make_user(roles.EDITOR)
    found = {}
    for path in DAILY[role]:
        page.goto(site + path.format(user=other.pk))
        found[path] = violations(page)
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize("path", ["/admin/", "/admin/staff/user/", "/admin/staff/user/add/"])
def test_nothing_scrolls_sideways_on_a_phone(path, open_as):
    page = open_as(make_user(roles.ADMINISTRATOR), path, at="phone")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_typed_text_survives_the_end_of_the_sign_in(open_as, open_page, record, site):
    user, colleague = make_user(roles.ADMINISTRATOR), make_user()
    device = enrol(user)
    page = open_as(user, f"/admin/staff/user/{colleague.pk}/change/")
    page.get_by_label("Name shown").fill("Long “text” of an hour")
    end_sign_ins()
    page.locator("[name=_continue]").click()
    page.get_by_role("heading", name="You were signed out").wait_for()
    assert violations(page) == []

    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Sign in again").click()
    tab = opened.value
    record.watch(tab)
    tab.get_by_label("Username or e-mail").fill(user.username)
    tab.get_by_label("Password").fill(PASSWORD)
    press(tab, "Enter")
    tab.get_by_label("Code").fill(code_of(device))
    press(tab, "Enter")
    tab.locator("#user-tools").wait_for()

    page.get_by_role("button", name="Show what I typed").click()
    page.get_by_text("Long “text” of an hour").wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Send it again").click()
    page.get_by_text("was changed successfully").wait_for()
    assert User.objects.get(pk=colleague.pk).display_name == "Long “text” of an hour"
    forget_status(record, 401)


def end_sign_ins():
    """Let the idle time of everybody pass."""
    for row in Session.objects.filter(expire_date__gt=timezone.now()):
        store = row.get_session_store_class()(row.session_key)
        store[sessions.ACTED_AT] = 0
        store.save()


def forget_status(record, status):
    """Browsers note pages of these statuses in the console; that is no fault of the page."""
    said = [line for line in record.console if f"status of {status}" in line]
    assert said
    record.console[:] = [line for line in record.console if line not in said]


def test_the_lock_out_page_is_one_that_axe_has_nothing_to_say_to(open_page, record):
    page = open_page("/admin/login/", cookies=True)
    for _ in range(5):
        page.get_by_label("Username or e-mail").fill("nobody-at-all")
        page.get_by_label("Password").fill("not it")
        press(page, "Enter")
        page.wait_for_load_state()
    page.get_by_role("heading", name="Too many tries").wait_for()
    assert violations(page) == []
    forget_status(record, 429)


def test_a_style_that_a_script_makes_gets_the_nonce_and_inline_styles_do_not_work(open_as, record):
    page = open_as(make_user(roles.EDITOR), "/admin/")
    colour = page.evaluate(
        """() => {
            const style = document.createElement("style");
            style.textContent = "#content { color: rgb(1, 2, 3) }";
            document.head.append(style);
            return getComputedStyle(document.querySelector("#content")).color;
        }"""
    )
    assert colour == "rgb(1, 2, 3)"
    assert record.console == []
    page.evaluate("""document.body.insertAdjacentHTML("beforeend", "<p id=inline style='color: rgb(4, 5, 6)'>x</p>")""")
    assert page.evaluate("getComputedStyle(document.querySelector('#inline')).color") != "rgb(4, 5, 6)"
    assert record.console.pop().startswith("Applying inline style violates")
