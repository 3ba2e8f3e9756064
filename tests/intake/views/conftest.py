"""The forms over HTTP, without a database: any query in these tests is an error (pytest-django refuses it)."""

from collections.abc import Callable

import pytest
from django.conf import settings as django_settings
from django.test import Client

from intake import sealing
from intake.envelope import Content, Envelope
from tests.intake.views.browser import Browser


@pytest.fixture(autouse=True)
def kept(clinic_in_memory, intake_keys, spool, settings, tmp_path):
    """A clinic, real keys and an empty spool; limits on a file of their own."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    return spool


@pytest.fixture
def visitor() -> Browser:
    """A browser that checks forged requests, as real ones meet them."""
    return Browser(Client(enforce_csrf_checks=True, HTTP_HOST=django_settings.ALLOWED_HOSTS[0]))


@pytest.fixture
def sent(kept) -> Callable[[], list[Content]]:
    """What was sent so far, opened with the clinic's private key, in the order it was sent."""

    def open_all() -> list[Content]:
        return sorted((open_one(kept.read(name)) for name in kept.names()), key=lambda content: content.sent_at)

    return open_all


def open_one(data: bytes) -> Content:
    envelope = Envelope.from_bytes(data)
    identity = (envelope.submission_id.bytes, envelope.digest)
    return Content.from_bytes(sealing.unseal(envelope.clinic_key, envelope.clinic_sealed, "submission", *identity))
