"""The one cookie of a form: sealed, bound to its journey and language, old after an hour, small."""

import dataclasses
import json
import secrets
import zlib
from base64 import urlsafe_b64encode

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from intake import cookie, drafts
from intake.cookie import Missing, TooLong, TooOld, Unreadable
from intake.drafts import new_draft
from intake.journeys import CONTACT, SCREENING, Filled
from tests.intake.walks import CALM, screening_answers, walk


def carried(value: str, journey=SCREENING, language: str = "en", name: str | None = None):
    """A request that carries this cookie value."""
    request = RequestFactory().get("/")
    request.COOKIES[name or cookie.name_of(journey, language)] = value
    return request


def written(draft, journey=SCREENING, language: str = "en"):
    response = HttpResponse()
    cookie.write(response, draft, journey, language)
    return response.cookies[cookie.name_of(journey, language)]


@pytest.fixture
def draft():
    return dataclasses.replace(new_draft(SCREENING), filled=walk(screening_answers(message="CANARY ñandú", **CALM)))


def test_what_is_written_is_read_back(draft) -> None:
    assert cookie.read(carried(written(draft).value), SCREENING, "en") == draft


def test_a_sent_draft_is_read_back_without_answers(draft) -> None:
    after = draft.after_send({"message": "CANARY"}, ("crisis",))
    assert after.filled == Filled()
    assert cookie.read(carried(written(after).value), SCREENING, "en") == after


def test_nothing_of_it_can_be_read(draft) -> None:
    value = written(draft).value
    assert "CANARY" not in value
    assert draft.submission_id.hex not in value
    assert draft.secret.hex() not in value


def test_its_attributes_keep_it_to_the_form_and_to_the_session(draft, settings) -> None:
    settings.DEVELOPMENT = False
    morsel = written(draft, language="es")
    assert morsel.key == "__Secure-screening-es"
    assert morsel["path"] == "/es/evaluacion/"
    assert morsel["secure"] is True
    assert morsel["httponly"] is True
    assert morsel["samesite"] == "Lax"
    assert morsel["expires"] == morsel["max-age"] == ""


def test_it_is_old_after_an_hour(draft, monkeypatch, still_clock) -> None:
    value, now = written(draft).value, cookie.time.time()
    monkeypatch.setattr(cookie.time, "time", lambda: now + cookie.IDLE - 2)
    assert cookie.read(carried(value), SCREENING, "en") == draft
    monkeypatch.setattr(cookie.time, "time", lambda: now + cookie.IDLE + 2)
    with pytest.raises(TooOld):
        cookie.read(carried(value), SCREENING, "en")


def test_a_clock_set_back_by_minutes_is_forgiven_and_by_more_is_not(draft, monkeypatch, still_clock) -> None:
    value, now = written(draft).value, cookie.time.time()
    monkeypatch.setattr(cookie.time, "time", lambda: now - 200)
    assert cookie.read(carried(value), SCREENING, "en") == draft
    monkeypatch.setattr(cookie.time, "time", lambda: now - 4000)
    with pytest.raises(TooOld):
        cookie.read(carried(value), SCREENING, "en")


def test_the_cookie_of_another_form_or_language_cannot_be_opened(draft) -> None:
    value = written(draft).value
    with pytest.raises(Unreadable):
        cookie.read(carried(value, CONTACT), CONTACT, "en")
    with pytest.raises(Unreadable):
        cookie.read(carried(value, SCREENING, "es"), SCREENING, "es")


def test_a_page_of_answers_cannot_stand_in_for_the_cookie(draft) -> None:
    with pytest.raises(Unreadable):
        cookie.read(carried(cookie.snapshot(draft, SCREENING, "en")), SCREENING, "en")


def test_a_cookie_under_an_earlier_secret_is_read_while_that_one_is_honoured(draft, settings) -> None:
    value = written(draft).value
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another" * 10
    assert cookie.read(carried(value), SCREENING, "en") == draft
    settings.SECRET_KEY_FALLBACKS = []
    with pytest.raises(Unreadable):
        cookie.read(carried(value), SCREENING, "en")


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"j": "screening"},
        {"j": 1, "v": "1", "o": 0, "i": "0" * 32, "k": "0" * 20, "f": {}, "x": [], "y": 0, "p": []},
        {"j": "screening", "v": "1", "o": 0, "i": "zz", "k": "0" * 20, "f": {}, "x": [], "y": 0, "p": []},
        {"j": "screening", "v": "1", "o": 0, "i": "0" * 32, "k": "0" * 4, "f": {}, "x": [], "y": 0, "p": []},
        {"j": "screening", "v": "1", "o": 0, "i": "0" * 32, "k": "0" * 20, "f": [], "x": [], "y": 0, "p": []},
        {"j": "screening", "v": "1", "o": 0, "i": "0" * 32, "k": "0" * 20, "f": {}, "x": "no", "y": 0, "p": []},
    ],
)
def test_a_cookie_of_another_release_is_unreadable_and_no_fault(data) -> None:
    value = cookie.seal(data, "screening/en/cookie")
    with pytest.raises(Unreadable):
        cookie.read(carried(value), SCREENING, "en")


def test_no_cookie_is_missing() -> None:
    with pytest.raises(Missing):
        cookie.read(RequestFactory().get("/"), SCREENING, "en")


@given(st.one_of(st.text(max_size=200), st.binary(max_size=200).map(lambda raw: urlsafe_b64encode(raw).decode())))
def test_no_text_at_all_is_a_fault(value: str) -> None:
    with pytest.raises((Unreadable, Missing)):
        cookie.read(carried(value), SCREENING, "en")


def test_every_bit_counts(draft) -> None:
    value = written(draft).value
    for place in range(0, len(value), max(1, len(value) // 60)):
        other = "A" if value[place] != "A" else "Q"
        with pytest.raises(Unreadable):
            cookie.unseal(value[:place] + other + value[place + 1 :], "screening/en/cookie")


def test_a_whole_screening_with_a_thousand_letters_fits_easily(draft) -> None:
    text = " ".join(secrets.token_hex(3) for _ in range(142))
    full = dataclasses.replace(draft, filled=walk(screening_answers(message=text, **CALM)))
    assert len(written(full).value) < 2600


def test_what_does_not_fit_is_refused_and_not_cut(draft) -> None:
    full = dataclasses.replace(draft, filled=Filled(answers={"message": secrets.token_urlsafe(3000)}))
    with pytest.raises(TooLong):
        written(full)


def test_what_was_taken_once_fits_at_any_later_time(draft, monkeypatch) -> None:
    """The time inside is compressed with the rest: the same draft is now a few bytes longer, now shorter."""
    letters = secrets.token_urlsafe(3000)
    fits = draft
    for length in range(2800, 4000):
        longer = dataclasses.replace(draft, filled=Filled(answers={"message": letters[:length]}))
        try:
            cookie.write(HttpResponse(), longer, SCREENING, "en", spare=cookie.SPARE)
        except TooLong:
            break
        fits = longer
    assert len(written(fits).value) > cookie.MOST_BYTES - 2 * cookie.SPARE
    for second in range(0, 3600, 11):
        monkeypatch.setattr(cookie.time, "time", lambda at=1_795_543_000 + second: at)
        assert len(written(fits).value) <= cookie.MOST_BYTES


def test_packing_is_compressed_before_it_is_sealed(draft) -> None:
    data = json.dumps(drafts.to_json(draft), ensure_ascii=False, separators=(",", ":")).encode()
    assert len(written(draft).value) < (len(zlib.compress(data, 9)) + 60) * 4 / 3


def test_clearing_takes_the_draft_and_the_csrf_cookie_back(settings) -> None:
    response = HttpResponse()
    cookie.clear_all(response, SCREENING, "en")
    assert {name: morsel["max-age"] for name, morsel in response.cookies.items()} == {
        "screening-en": 0,
        settings.CSRF_COOKIE_NAME: 0,
    }


def test_no_answer_is_in_the_words_that_describe_a_draft(draft) -> None:
    assert "CANARY" not in repr(draft)
