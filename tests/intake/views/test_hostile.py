"""Hostile input: valid-shaped and mutated requests to every address of the forms.

No answer is ever a fault of ours (5xx), nothing that was refused is stored, nothing is echoed unescaped.
The short form runs with all tests; HOSTILE_REQUESTS=10000 makes it a campaign.
"""

import os
from http.cookies import SimpleCookie
from unicodedata import normalize
from urllib.parse import quote, urlencode
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import opened as opened_by_code
from intake import receipts, urls
from intake.codes import new_secret
from intake.journeys import JOURNEYS
from intake.opened import Opened
from tests.intake.walks import screening_answers

CANARY = "<canary x='\"&amp;"
HOW_MANY = int(os.environ.get("HOSTILE_REQUESTS", "300"))
STARTS = [
    f"{prefix}{j.slugs[language]}/" for j in JOURNEYS.values() for prefix, language in (("/", "en"), ("/es/", "es"))
]
STARTS += ["/sent/", "/es/enviado/"]
FORM = "application/x-www-form-urlencoded"
CALM = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


def addresses() -> list[str]:
    """Every address of every form in both languages, each step by name."""
    found = []
    for prefix, language in (("/", "en"), ("/es/", "es")):
        for pattern in urls.patterns(language):
            assert isinstance(pattern, URLPattern)
            route = f"{prefix}{pattern.pattern}"
            journey = JOURNEYS.get(pattern.default_args.get("journey", ""))
            slugs = [step.slugs[language] for step in (*journey.steps, journey.help)] if journey else []
            found += [route.replace("<slug:step>", slug) for slug in slugs] if "<slug:step>" in route else [route]
    return found


ADDRESSES = addresses()
NAMES = sorted({q.name for j in JOURNEYS.values() for s in (*j.steps, j.help) for q in s.fields})
NAMES += ["at", "page", "website", "csrfmiddlewaretoken", "nothing", "__class__", ""]
VALID = [str(value) for value in screening_answers().values() if isinstance(value, str | int)]
NASTY = [
    CANARY,
    "\x00",
    "a\x00b",
    "\ud800",
    "\udcff",
    "\u202e\u2066",
    "9" * 5000,
    "-1",
    "1e309",
    "NaN",
    "٤٢",
    "²",
    "{{ 7*7 }}",
    "%s%n",
    "../../etc/passwd",
    "x" * 20000,
    "🙂" * 2000,
    "' OR 1=1 --",
    "\r\nSet-Cookie: a=b",
    "javascript:alert(1)",
    "a@" + "b" * 300,
    "@",
    "+" * 40,
    "None",
    "[]",
]
VALUES = st.one_of(st.sampled_from(VALID), st.sampled_from(NASTY), st.text(max_size=60))
BODIES = st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=12)
LATIN = st.text(st.characters(max_codepoint=255), max_size=40)  # a header holds no other letters
COOKIES = st.one_of(
    st.none(), st.sampled_from(["", "x", "A" * 60, "=", CANARY]), st.text(st.characters(max_codepoint=255), max_size=40)
)


def encoded(pairs: list[tuple[str, str]]) -> bytes:
    return "&".join(f"{quote(n)}={quote(v, errors='surrogatepass')}" for n, v in pairs).encode()


def hostile(client: Client, address: str, pairs: list, cookie: str | None, raw: bytes | None, method: str) -> None:
    """One request, after which the forms must still stand."""
    if cookie is not None:
        for name in ("screening-en", "screening-es", "contact-en", "contact-es"):
            client.cookies[name] = cookie
    body = encoded(pairs) if raw is None else raw
    response = client.generic(method, address, body, content_type=FORM)
    assert response.status_code < 500, (method, address, pairs)
    assert b"<canary" not in response.content
    assert "\r" not in response.headers.get("Location", "")


def code_typed() -> SimpleCookie:
    """The cookies of somebody who has typed a code, so that the further parts open as well."""
    response = HttpResponse()
    for language in ("en", "es"):
        opened_by_code.write(response, Opened(uuid4(), new_secret()), language)
    return response.cookies


@pytest.mark.faults
def test_no_request_is_a_fault(kept, monkeypatch) -> None:
    client = Client()
    monkeypatch.setattr(receipts, "standing_of", lambda _code: None)

    @settings(max_examples=HOW_MANY, deadline=None, suppress_health_check=CALM, database=None)
    @given(
        address=st.sampled_from(ADDRESSES),
        pairs=BODIES,
        cookie=COOKIES,
        raw=st.one_of(st.none(), st.none(), st.none(), st.binary(max_size=200)),
        method=st.sampled_from(["POST", "POST", "POST", "GET", "PUT", "HEAD", "DELETE"]),
        opened=st.booleans(),
    )
    def run(address: str, pairs: list, cookie: str | None, raw: bytes | None, method: str, opened: bool) -> None:
        if opened:
            client.cookies.clear()
            client.cookies.update(code_typed())
            client.get(next((start for start in STARTS if address.startswith(start)), address))
        hostile(client, address, pairs, cookie, raw, method)

    run()


@settings(max_examples=60, deadline=None, suppress_health_check=CALM, database=None)
@given(pairs=BODIES)
def test_nothing_is_stored_without_a_valid_form(kept, sent, pairs: list) -> None:
    client = Client()
    client.get("/contact/")
    pairs = [(name, value) for name, value in pairs if name != "consent"]
    response = client.post("/contact/", encoded(pairs), content_type=FORM)
    assert response.status_code in {400, 411, 422}
    assert kept.names() == []


@settings(max_examples=60, deadline=None, suppress_health_check=CALM, database=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400))
def test_any_text_that_is_taken_arrives_as_it_was_written(kept, sent, text: str) -> None:
    client = Client()
    client.get("/contact/")
    values = {"message": text, "phone": "713-555-0142", "consent": "on"}
    response = client.post("/contact/", urlencode(values), content_type=FORM)
    if response.status_code == 303:
        # Kept in the composed form (NFC), in which it looks the same.
        expected = normalize("NFC", text.strip().replace("\r\n", "\n").replace("\r", "\n"))
        assert expected in [content.answers["message"] for content in sent()]
    else:
        assert response.status_code == 422
        assert not text.strip() or "\x00" in text
    for name in kept.names():
        kept.done(name)


def test_a_planted_canary_would_be_caught(kept) -> None:
    """The check itself: text echoed without escaping is found."""
    assert "<canary" in CANARY
    client = Client()
    client.get("/contact/")
    page = client.post("/contact/", encoded([("message", CANARY)]), content_type=FORM)
    assert page.status_code == 422
    assert b"&lt;canary x=&#x27;&quot;&amp;amp;" in page.content
