"""The queue and an inquiry in a real browser: past axe, by keyboard, on a phone, without a word in the console."""

import pytest
from django.conf import settings
from django.test import Client

from clinic_site.staff import roles
from intake.models import Level, State
from tests.browser.axe import violations
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in
from tests.intake.conftest import intake_keys, key_folders  # noqa: F401  # fixtures
from tests.intake.factories import make_received

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("intake_keys")]

SCREENING = {
    "name": "Maria Example",
    "phone": "713-555-0142",
    **{f"phq9_{item}": 2 for item in range(1, 10)},
    "s1": "no",
    "message": "Some words of her own",
}
URGENT = [{"rule": "U1", "level": "URGENT", "text": "Thoughts of death or self-harm", "detail": "item 9 = 2"}]


@pytest.fixture
def page(open_page, site):
    """A page of the admin, signed in as a clinician."""

    def page(path, **options):
        opened = open_page("/admin/login/", cookies=True, **options)
        key = sign_in(Client(), make_user(roles.CLINICIAN)).session.session_key
        opened.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": site}])
        opened.goto(site + path)
        return opened

    return page


@pytest.fixture
def inquiry(db):
    inquiry = make_received(SCREENING, reasons=URGENT, level=Level.URGENT, journey="screening")
    make_received({"message": "One more thing"}, inquiry=inquiry)
    return inquiry


@pytest.mark.parametrize(
    "options", [{"at": "desktop"}, {"at": "narrow", "dark": True}], ids=["desktop", "narrow, dark"]
)
def test_queue_and_inquiry_pass_axe_and_fit(page, inquiry, options):
    make_received(language="es", state=State.READING)
    opened = page("/admin/intake/inquiry/", **options)
    assert violations(opened) == []
    opened.get_by_role("link", name=str(inquiry)).click()
    opened.wait_for_url("**/change/")
    assert violations(opened) == []
    assert opened.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_morning_by_keyboard_from_the_first_page_to_a_recorded_call(page, inquiry):
    """No mouse: the numbers lead to the queue, the first row to the inquiry, and what to do now stands at its top."""
    opened = page("/admin/", at="phone")
    opened.get_by_role("link", name="Inquiries: what needs a person now").press("Enter")
    opened.wait_for_url("**/intake/inquiry/")
    first = opened.locator("#result_list tbody tr").first
    assert "Late: " in first.inner_text()
    assert first.get_by_text("Nobody").bounding_box()["x"] < 390  # nothing of a row is off a phone's screen
    first.get_by_role("link").press("Enter")
    opened.wait_for_url("**/change/")
    top = opened.get_by_role("button", name="Take it")
    assert top.bounding_box()["y"] < 844
    top.press("Enter")
    opened.get_by_text("It is yours.").wait_for()
    opened.get_by_role("link", name="Record what happened").press("Enter")
    opened.get_by_label("Outcome").select_option("no-danger")
    opened.get_by_role("button", name="Record and keep open").press("Enter")
    opened.get_by_text("The person was reached.").wait_for()
    assert violations(opened) == []


def test_an_urgent_inquiry_by_keyboard_refused_then_recorded_and_closed(page, inquiry):
    opened = page(f"/admin/intake/inquiry/{inquiry.pk}/change/", at="desktop")
    opened.get_by_label("Outcome").select_option("no-answer")
    opened.get_by_label("Note").first.fill("tried twice")
    opened.get_by_role("button", name="Record and close").press("Enter")
    assert violations(opened) == []
    opened.get_by_role("button", name="Yes, do it").press("Enter")
    assert "nobody has reached the person" in opened.get_by_role("alert").inner_text()
    assert opened.get_by_label("Note").first.input_value() == "tried twice"
    assert violations(opened) == []

    opened.get_by_label("Outcome").select_option("no-danger")
    opened.get_by_role("button", name="Record and close").press("Enter")
    opened.get_by_role("button", name="Yes, do it").press("Enter")
    opened.wait_for_url("**/admin/intake/inquiry/")
    inquiry.refresh_from_db()
    assert (inquiry.state, inquiry.level) == (State.CLOSED, Level.URGENT)
