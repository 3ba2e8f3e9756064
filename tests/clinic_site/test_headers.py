"""What browsers are told to refuse, on every kind of answer."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from clinic_site.headers import HEADERS


@pytest.mark.parametrize("path", ["/health/live", "/no/such/page", "/es/no/existe", "/static/no-such-file.css"])
def test_every_answer_carries_them(client: Client, path: str) -> None:
    response = client.get(path)
    assert {name: response.headers.get(name) for name in HEADERS} == HEADERS
    assert response.headers["X-Frame-Options"] == "DENY"


def test_the_policy_of_public_pages_allows_this_site_alone_and_no_html_from_text(client: Client) -> None:
    policy = client.get("/health/live").headers["Content-Security-Policy"]
    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == directives["style-src"] == "'self'"
    assert directives["require-trusted-types-for"] == "'script'"
    assert directives["trusted-types"] == directives["frame-ancestors"] == directives["base-uri"] == "'none'"
    assert "nonce" not in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_the_admin_may_make_elements_but_runs_nothing_inline(client: Client, db: None) -> None:
    policy = client.get(reverse(settings.LOGIN_URL)).headers["Content-Security-Policy"]
    assert "script-src 'self' 'nonce-" in policy
    assert "unsafe" not in policy


def test_features_that_no_page_needs_are_off(client: Client) -> None:
    policy = client.get("/health/live").headers["Permissions-Policy"]
    for feature in ("camera", "microphone", "geolocation", "browsing-topics", "payment"):
        assert f"{feature}=()" in policy
