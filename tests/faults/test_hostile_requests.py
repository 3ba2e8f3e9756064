"""Hostile bytes to every address of the running site: no fault of ours, nothing stored, nothing echoed as it came.

The short form runs with all tests; HOSTILE_REQUESTS=10000 (`make faults`) makes it a campaign. The forms' own fields
are tried in `tests/intake/views/test_hostile.py`.
"""

import contextlib
import os
import re
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from intake.limits import CODE
from tests.faults.campaign import Campaign
from tests.faults.harness import Site
from tests.faults.hostile import CANARY, WORD, Stranger
from tests.faults.people import Habits, Person
from tests.intake.views.test_hostile import ADDRESSES, NAMES

HOW_MANY = max(int(os.environ.get("HOSTILE_REQUESTS", "0")), 1200)
OF_THE_SERVER = {501, 505}  # gunicorn's own words for a coding or a version of HTTP that it does not speak
STATUS = re.compile(rb"HTTP/1\.[01] (\d{3}) ")


def answer(port: int, request: bytes, seconds: float = 20) -> bytes:
    """All that comes back; b"" when the server hangs up without a word, as it may on what is no HTTP."""
    received = b""
    with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", port), timeout=seconds) as wire:
        wire.sendall(request)
        with contextlib.suppress(OSError):
            wire.shutdown(socket.SHUT_WR)
        while data := wire.recv(65536):
            received += data
    return received


def wrong_with(received: bytes) -> str:
    """What may not be in an answer; "" when all is well."""
    found = STATUS.match(received)
    head, _, body = received.partition(b"\r\n\r\n")
    if received and not found:
        return "no answer of HTTP"
    if found and int(found.group(1)) >= 500 and int(found.group(1)) not in OF_THE_SERVER:
        return f"status {found.group(1).decode()}"
    if b"\r\nx-canary" in head.lower():
        return "a header that was put in from outside"
    if b"<canary" in body or f"<script>{WORD}".encode() in body:
        return "an echo without escaping"
    if b"Traceback (most recent call last)" in body:
        return "a traceback"
    return ""


def tracebacks(log: str) -> str:
    """The last words of the log about a fault of ours."""
    place = log.rfind("Traceback (most recent call last)")
    return log[place : place + 3000] if place >= 0 else ""


@pytest.fixture
def stranger(site: Site) -> Stranger:
    """Somebody who has looked at the site and holds real cookies of its forms."""
    live = re.findall(r"<loc>https?://[^/]+([^<]*)</loc>", site.get("/sitemap.xml").text)
    cookies, tokens = [], []
    for number in range(6):
        person = Person(lambda: site.port, number, Habits(screening_every=2 if number % 2 else 0))
        page = person.ask("GET", person.start)
        tokens.append(str(person.token(page.text)["csrfmiddlewaretoken"]))
        cookies += [f"{name}={value}" for name, (value, _path) in person.cookies.items()]
    return Stranger(site.port, [*live, *ADDRESSES], cookies, tokens, [name for name in NAMES if name != "consent"])


def test_no_request_is_a_fault_or_stores_anything(site: Site, stranger: Stranger) -> None:
    campaign = Campaign(site)
    before = campaign.query("SELECT count(*) FROM intake_submission")
    files = sorted(campaign.spool.names())
    workers = site.web_workers()

    def attempt(number: int) -> str:
        request = stranger.request(number)
        wrong = wrong_with(answer(site.port, request))
        return f"request {number}: {wrong}: {request[:400]!r}" if wrong else ""

    with ThreadPoolExecutor(6) as pool:
        wrong = [each for each in pool.map(attempt, range(HOW_MANY)) if each]
    assert wrong == [], "\n".join([*wrong[:5], tracebacks(site.log)])
    assert site.get("/health/ready").status == 200
    assert site.web_workers() == workers, "a worker died or was ended over a request"
    assert campaign.query("SELECT count(*) FROM intake_submission") == before
    assert sorted(campaign.spool.names()) == files
    assert "Internal Server Error" not in site.log
    assert WORD not in site.log


def test_the_check_catches_what_it_is_there_for() -> None:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    assert wrong_with(page + b"all well") == wrong_with(b"") == ""
    assert wrong_with(page + CANARY.encode())
    assert wrong_with(page + f"<p><script>{WORD}</script>".encode())
    assert wrong_with(b"HTTP/1.1 500 Internal Server Error\r\n\r\n")
    assert wrong_with(b"HTTP/1.1 200 OK\r\nX-Canary: 1\r\n\r\n")
    assert wrong_with(b"nonsense")
    assert wrong_with(b"HTTP/1.1 501 Not Implemented\r\n\r\n") == ""


@pytest.mark.parametrize(
    ("kind", "length", "status"),
    [
        ("multipart/form-data; boundary=b", 10, 415),
        ("application/json", 10, 415),
        ("application/x-www-form-urlencoded", 257 * 1024, 413),
        ("application/x-www-form-urlencoded", 10**12, 413),
    ],
)
def test_what_no_form_of_ours_sends_is_refused_before_it_is_read(
    site: Site, kind: str, length: int, status: int
) -> None:
    """The head alone is sent: an answer shows that nobody waited for the body."""
    head = ["POST /contact/ HTTP/1.1", f"Host: localhost:{site.port}", f"Content-Type: {kind}", "Connection: close"]
    with socket.create_connection(("127.0.0.1", site.port), timeout=5) as wire:
        wire.sendall("\r\n".join([*head, f"Content-Length: {length}", "", ""]).encode())
        assert wire.recv(200).startswith(f"HTTP/1.1 {status} ".encode())


def test_limits_hold_over_several_processes_while_the_database_is_dead(site: Site) -> None:
    """One network sends more than it may, to two web processes, with PostgreSQL killed: the rest is told so, kindly."""
    site.kill_web()
    site.start_web(application="tests.faults.limited")
    site.kill_database()
    codes = {"code": "7KD4-M92P-XQ3T-A1B2-C3D4-E5F6-G7H8"}
    page = Person(lambda: site.port, 1, Habits())
    token = page.token(page.ask("GET", "/sent/").text)
    statuses = [page.ask("POST", "/sent/", {**token, **codes}).status for _ in range(CODE.most + 20)]
    assert set(statuses[: CODE.most]) == {503}, "the database is dead; the limit is not reached"
    assert set(statuses[CODE.most :]) == {429}
    refused = page.ask("POST", "/sent/", {**token, **codes})
    assert "data-phone" in refused.text or "tel:" in refused.text
