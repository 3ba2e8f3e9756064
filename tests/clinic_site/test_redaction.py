"""Logs say what happened and where in the code, not who sat where and what they wrote."""

import io
import logging
import threading

import pytest

from clinic_site.redaction import Redact, network_of, redact_threads, redacted


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:1234:5678::9", "2001:db8:1234::/48"),
        ("::ffff:203.0.113.77", "203.0.113.0/24"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("", "-"),
        ("somebody", "-"),
    ],
)
def test_an_address_is_cut_to_its_network(address: str, network: str) -> None:
    assert network_of(address) == network


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("GET /search/?q=suicide&x=1 failed", "GET /search/?… failed"),
        ("see https://clinic.example/es/buscar/?q=morir", "see https://clinic.example/es/buscar/?…"),
        ("Invalid request line: 'HEAD *?q=suicide HTTP/1.1'", "Invalid request line: 'HEAD *?… HTTP/1.1'"),
        ("GET /contact/\\?q='suicide HTTP/1.1", "GET /contact/\\?… HTTP/1.1"),
        ("GET ?q=suicide", "GET ?…"),
        ("from 203.0.113.77 port 1", "from 203.0.113.0/24 port 1"),
        ("from [2001:db8:1234:5678::9]", "from [2001:db8:1234::/48]"),
        ("mail to ana.perez+k@mail.example bounced", "mail to [e-mail] bounced"),
        ("call (312) 555-0142 now", "call [phone] now"),
        ("call +1 312 555 0142", "call [phone]"),
        ("call 3125550142", "call [phone]"),
        (
            "Forbidden (Origin checking failed - <i>Ana\n</i> does not match any trusted origins.): /contact/",
            "Forbidden (Origin checking failed - … does not match any trusted origins.): /contact/",
        ),
        (
            "Forbidden (Referer checking failed - https://x.example/a does not match any trusted origins.): /contact/",
            "Forbidden (Referer checking failed - … does not match any trusted origins.): /contact/",
        ),
        (
            "Forbidden (Referer checking failed - no Referer.): /a/",
            "Forbidden (Referer checking failed - no Referer.): /a/",
        ),
        ("Is it ready? Yes", "Is it ready? Yes"),
        ("version 18.6.3 at 10:20:30, 2026-11-24", "version 18.6.3 at 10:20:30, 2026-11-24"),
        ("inquiry 01938f2a-7c1e-7000-8000-1234567890ab", "inquiry 01938f2a-7c1e-7000-8000-1234567890ab"),
    ],
)
def test_what_could_tell_on_a_person_goes_and_the_rest_stays(text: str, left: str) -> None:
    assert redacted(text) == left


@pytest.fixture
def written() -> io.StringIO:
    """What a redacted handler of the logger "a test" writes."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(Redact())
    logger = logging.getLogger("a test")
    logger.handlers, logger.propagate = [handler], False
    return stream


def test_an_exception_is_logged_by_kind_and_place_without_its_words(written: io.StringIO) -> None:
    try:
        try:
            int("my sister hears voices")
        except ValueError as error:
            raise KeyError("canary-name") from error
    except KeyError:
        logging.getLogger("a test").exception("Could not read %s", "203.0.113.77")
    line = written.getvalue()
    assert "voices" not in line.replace('int("my sister hears voices")', ""), "only the source line itself may say it"
    assert "'canary-name'" not in line
    assert "builtins.KeyError (message left out)" in line
    assert "builtins.ValueError (message left out)" in line
    assert "test_redaction.py" in line
    assert "203.0.113.0/24" in line


def test_arguments_that_do_not_fit_are_dropped_rather_than_raised(written: io.StringIO) -> None:
    logging.getLogger("a test").error("%d of %d", "canary")
    assert written.getvalue() == "%d of %d (its arguments did not fit)\n"


def test_a_thread_that_ends_by_an_exception_says_so_without_its_words(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    redact_threads()
    caplog.handler.addFilter(Redact())

    def fail() -> None:
        raise ValueError("canary" + "-words")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "A thread ended by an exception" in caplog.text
    assert "canary-words" not in caplog.text
