"""What stops a "Send": a disk that takes nothing, a network that sends too much, a request that no browser makes."""

import re

import pytest

from clinic_site.staff.models import User
from intake import limits
from tests.intake.views.browser import Browser
from tests.intake.views.pages import fill, write

ADDRESSES = [
    "/screening/",
    "/screening/reach/",
    "/screening/follow-up/",
    "/screening/check/",
    "/screening/clear/",
    "/screening/language/",
    "/contact/",
    "/contact/follow-up/",
    "/es/contacto/",
    "/es/evaluacion/revisar/",
]


def full_disk(settings) -> None:
    settings.INTAKE_SPOOL_MOST = 0


def test_a_full_spool_says_so_and_keeps_the_letter(visitor: Browser, settings, sent) -> None:
    visitor.open("/contact/")
    full_disk(settings)
    write(visitor, "a letter")
    assert visitor.status == 503
    assert "Nothing was sent" in visitor.text
    assert "713-555-0100" in visitor.text
    assert visitor.form().values["message"] == ["a letter"]
    assert "data-reference" not in visitor.html
    settings.INTAKE_SPOOL_MOST = 100
    visitor.send()
    assert len(sent()) == 1


def test_a_full_spool_keeps_a_screening(visitor: Browser, settings, sent) -> None:
    fill(visitor.open("/screening/"))
    full_disk(settings)
    visitor.send()
    assert visitor.status == 503
    assert "Ana" in visitor.text
    settings.INTAKE_SPOOL_MOST = 100
    visitor.send()
    assert len(sent()) == 1


def test_a_full_spool_keeps_the_answers_below_the_panel(visitor: Browser, settings, sent) -> None:
    write(visitor.open("/contact/"), "I want to kill myself")
    full_disk(settings)
    visitor.send(s1="no", s2="no", s3="yes")
    assert visitor.status == 503
    assert visitor.form().values["s3"] == ["yes"]
    settings.INTAKE_SPOOL_MOST = 100
    visitor.send()
    assert len(sent()) == 2


def test_over_the_limit_the_letter_is_kept_and_the_phone_is_shown(
    visitor: Browser, settings, monkeypatch, sent, still_clock
) -> None:
    settings.INTAKE_SPARES_LOOPBACK = False
    monkeypatch.setattr(limits, "SEND", limits.Limit("send", 2, limits.DAY))
    for words in ("one", "two"):
        write(visitor.open("/contact/"), words)
    write(visitor.open("/contact/"), "three")
    assert visitor.status == 429
    assert "713-555-0100" in visitor.text
    assert visitor.form().values["message"] == ["three"]
    assert len(sent()) == 2


def test_over_the_limit_a_replay_still_finds_its_code(visitor: Browser, settings, monkeypatch, still_clock) -> None:
    settings.INTAKE_SPARES_LOOPBACK = False
    monkeypatch.setattr(limits, "SEND", limits.Limit("send", 1, limits.DAY))
    write(visitor.open("/contact/"), "one")
    write(visitor.open("/contact/"), "one")
    assert visitor.address == "/contact/sent/"


def test_a_full_trap_and_a_hurried_send_are_stored_and_marked(visitor: Browser, settings, sent, still_clock) -> None:
    write(visitor.open("/contact/"), "from a program", website="http://x")
    settings.INTAKE_SPARES_LOOPBACK = False
    write(visitor.open("/contact/"), "within a second")
    assert [list(content.marks) for content in sent()] == [["perhaps automatic"]] * 2


def test_a_person_is_not_marked(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"))
    assert list(sent()[0].marks) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_no_browser_sends_is_refused(visitor: Browser, address: str) -> None:
    client = visitor.open("/screening/").client
    form = "application/x-www-form-urlencoded"
    assert client.post(address, b"{}", content_type="application/json").status_code == 415
    assert client.post(address, {"a": "b"}).status_code == 415  # multipart: there are no uploads
    assert client.post(address, b"a=" + b"b" * 300_000, content_type=form).status_code == 413
    assert client.post(address, b"a=b", content_type=form, CONTENT_LENGTH=f"{300_000:020}").status_code == 413
    assert client.post(address, b"a=b", content_type=form, CONTENT_LENGTH="").status_code == 411
    assert client.post(address, b"a=b", content_type=form, CONTENT_LENGTH="-1").status_code == 411
    assert client.post(address, b"a=b", content_type=form + "; charset=utf-16").status_code in {400, 403}
    assert client.post(address, b"a=&" * 5000, content_type=form).status_code == 400
    assert client.put(address, b"a=b").status_code in {403, 405}


def test_the_check_against_forged_requests_is_on_every_form(visitor: Browser) -> None:
    for address in ADDRESSES:
        body, form = b"message=hi&consent=on", "application/x-www-form-urlencoded"
        assert visitor.client.post(address, body, content_type=form).status_code == 403


def test_a_refused_request_is_answered_without_echoing_it(visitor: Browser) -> None:
    response = visitor.client.post("/contact/", b'{"CANARY": 1}', content_type="application/json")
    assert b"CANARY" not in response.content


def test_a_reader_without_a_form_is_given_no_cookie(visitor: Browser) -> None:
    for address in ("/screening/cleared/", "/screening/for-adults/"):
        visitor.open(address)
        assert visitor.status == 200
        assert dict(visitor.client.cookies) == {}


def test_a_staff_session_cookie_costs_no_query_on_a_form(visitor: Browser) -> None:
    """pytest-django would refuse a query: whoever is signed in as staff fills in a form like anybody else."""
    visitor.client.cookies["sessionid"] = "a" * 32
    assert visitor.open("/contact/").status == 200
    assert User  # the model is there; nothing asked for it


def test_no_page_holds_a_script_or_style_of_its_own(visitor: Browser) -> None:
    fill(visitor.open("/screening/"))
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", visitor.html)
