"""Error pages help, in the reader's language, and none of them touches the database (these tests have none)."""

import pytest
from django.contrib import admin
from django.core.exceptions import SuspiciousOperation
from django.db import OperationalError
from django.template import TemplateDoesNotExist
from django.test import Client, RequestFactory, override_settings
from django.urls import path

from clinic_site import errors

pytestmark = pytest.mark.usefixtures("known_clinic")


def _raise(exception):
    def view(request):
        raise exception

    return view


urlpatterns = [
    path("admin/", admin.site.urls),
    path("broken/", _raise(RuntimeError("a fault"))),
    path("es/broken/", _raise(RuntimeError("a fault"))),
    path("frozen/", _raise(OperationalError("the database did not answer in time"))),
]
handler400, handler500 = "clinic_site.errors.bad_request", "clinic_site.errors.server_error"

CRISIS = {"en": b'<a href="tel:988">Call 988</a>', "es": b'<a href="tel:988">988, oprima 2</a>'}


@pytest.fixture
def reader():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(("address", "language"), [("/nothing-here/", "en"), ("/es/nada/", "es")])
def test_a_missing_page_offers_a_way_on(reader, address, language):
    response = reader.get(address)
    assert response.status_code == 404
    assert f'<html lang="{language}">'.encode() in response.content
    assert CRISIS[language] in response.content
    assert not response.cookies


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"no boundary"),
        ("multipart/form-data; boundary=b", b"--b\r\n" * 50),
        ("application/x-www-form-urlencoded", b"&".join(b"f%d=1" % place for place in range(2000))),
    ],
)
def test_what_is_sent_to_a_missing_page_is_not_read(reader, kind, body):
    """Django's own view for 404 looks for a token in it, and fails when it cannot be read."""
    reader.cookies["csrf"] = "a" * 32
    response = reader.generic("POST", "/nothing-here/", body, content_type=kind)
    assert response.status_code == 404


@pytest.mark.parametrize(("address", "language"), [("/broken/", "en"), ("/es/broken/", "es")])
@override_settings(ROOT_URLCONF=__name__)
def test_a_fault_of_ours_says_so_and_is_not_cached(reader, address, language):
    response = reader.get(address)
    assert response.status_code == 500
    assert CRISIS[language] in response.content
    assert "no-store" in response["Cache-Control"]


@override_settings(ROOT_URLCONF=__name__)
def test_a_database_that_does_not_answer_is_a_503_not_a_fault(reader):
    response = reader.get("/frozen/")
    assert response.status_code == 503
    assert response["Retry-After"] == "60"


@pytest.mark.parametrize(("address", "contact"), [("/frozen/", "/contact/"), ("/es/frozen/", "/es/contacto/")])
def test_who_is_told_that_writing_still_works_is_led_to_it(address, contact):
    response = errors.page(RequestFactory().get(address), 503)
    assert f'href="{contact}"'.encode() in response.content


@override_settings(ROOT_URLCONF=__name__)
def test_a_form_from_elsewhere_is_told_that_nothing_was_sent():
    response = Client(enforce_csrf_checks=True).post("/broken/", {})
    assert response.status_code == 403
    assert b"Nothing was sent" in response.content
    assert b"In danger now?" in response.content


def test_a_request_nobody_can_read_gets_a_page_too():
    response = errors.bad_request(RequestFactory().get("/es/"), SuspiciousOperation())
    assert response.status_code == 400
    assert CRISIS["es"] in response.content


def test_even_without_templates_the_numbers_to_call_are_there(monkeypatch):
    def fail(*args, **kwargs):
        raise TemplateDoesNotExist("gone")

    monkeypatch.setattr(errors, "render_to_string", fail)
    response = errors.page(RequestFactory().get("/"), 500)
    assert b"tel:988" in response.content
    assert b"tel:911" in response.content
