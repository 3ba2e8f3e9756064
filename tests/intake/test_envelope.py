import dataclasses
import unicodedata
import uuid
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.envelope import (
    STEP,
    Content,
    Envelope,
    Unreadable,
    canonical,
    content_digest,
    padded,
    unpadded,
)

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
KEY = b"k" * 32


def content(**changes):
    values = {
        "journey": "screening",
        "journey_version": "1",
        "language": "es",
        "answers": {"name": "Peña", "age": 42, "phq9_9": None, "reach_by": ["phone", "email"]},
        "shown": ["age", "phq9_9"],
        "versions": {"phq9": "phq9 / es-US / w1 / s1"},
        "sent_at": NOW,
    }
    return Content(**values | changes)


def envelope(**changes):
    values = {
        "submission_id": uuid.UUID(int=7),
        "digest": b"d" * 32,
        "receipt_key": b"r" * 32,
        "received_at": NOW,
        "clinic_key": "c" * 16,
        "clinic_sealed": b"\x00sealed",
        "recovery_key": "e" * 16,
        "recovery_sealed": b"\xffsealed",
    }
    return Envelope(**values | changes)


def test_content_comes_back_as_it_was_sent():
    sent = content(marks=["perhaps automatic"])
    assert dataclasses.asdict(Content.from_bytes(sent.to_bytes())) == dataclasses.asdict(sent)


def test_equal_text_in_another_unicode_form_gives_equal_bytes():
    decomposed = unicodedata.normalize("NFD", "Peña")
    assert canonical({"b": decomposed, "a": 1}) == canonical({"a": 1, "b": "Peña"}) == '{"a":1,"b":"Peña"}'.encode()


def test_a_lone_surrogate_does_not_lose_the_message():
    assert canonical({"message": "a\ud800b"}) == b'{"message":"a?b"}'


@pytest.mark.parametrize("value", [1.5, {1, 2}, b"bytes", {"a": object()}])
def test_values_without_a_canonical_form_are_refused(value):
    with pytest.raises(TypeError):
        canonical(value)


def test_digest_depends_on_answers_form_and_key_alone():
    same = content_digest(KEY, "contact", {"a": "x", "b": None})
    assert content_digest(KEY, "contact", {"b": None, "a": "x"}) == same
    assert content_digest(KEY, "contact", {"a": "x"}) != same
    assert content_digest(KEY, "screening", {"a": "x", "b": None}) != same
    assert content_digest(b"q" * 32, "contact", {"a": "x", "b": None}) != same


@given(st.binary(max_size=3 * STEP))
def test_padding_hides_the_length_and_comes_off_again(data):
    filled = padded(data)
    assert len(filled) % STEP == 0
    assert len(filled) - len(data) <= STEP
    assert unpadded(filled) == data


def test_a_contact_message_and_a_screening_have_the_same_length():
    short = content(answers={"message": "Hi"})
    long = content(answers={f"phq9_{n}": 3 for n in range(1, 10)} | {"message": "palabra " * 250})
    assert len(padded(short.to_bytes())) == len(padded(long.to_bytes())) == STEP


@pytest.mark.parametrize("data", [b"", bytes(STEP), b"text"])
def test_bytes_without_padding_are_unreadable(data):
    with pytest.raises(Unreadable):
        unpadded(data)


def test_envelope_comes_back_and_is_named_by_id_and_digest():
    sent = envelope()
    assert Envelope.from_bytes(sent.to_bytes()) == sent
    assert sent.name == f"00000000-0000-0000-0000-000000000007.{'64' * 32}"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        envelope().to_bytes()[:-40],
        envelope().to_bytes().replace(b'"schema":1', b'"schema":9'),
        envelope(digest=b"short").to_bytes(),
        envelope(received_at=datetime(2026, 11, 24)).to_bytes(),
        b"[" * 100_000,
    ],
    ids=["empty", "a list", "nothing in it", "torn", "newer schema", "short digest", "no time zone", "nested"],
)
def test_anything_else_is_no_envelope(data):
    with pytest.raises(Unreadable):
        Envelope.from_bytes(data)


@pytest.mark.parametrize("data", [b"null", b'{"schema":2}', b'{"schema":1}', b'{"schema":1,"sent_at":5}'])
def test_anything_else_is_no_content(data):
    with pytest.raises(Unreadable):
        Content.from_bytes(data)


def test_an_error_about_content_never_quotes_it():
    with pytest.raises(Unreadable) as caught:
        Content.from_bytes(b'{"schema":1,"answers":{"message":"CANARY"}}')
    assert "CANARY" not in str(caught.value)
