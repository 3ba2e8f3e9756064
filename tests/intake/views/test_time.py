"""The hour: said on every page, put off by one button that keeps what is typed; and what the script is told."""

from pathlib import Path

import pytest
from django.conf import settings as django_settings

from intake import cookie
from intake.journeys import REFERRAL, SCREENING
from tests.intake.views.browser import Browser
from tests.intake.views.pages import CONTACT, cookies, fill, write

FORGETS = "For your privacy this form forgets your answers at"


@pytest.fixture
def clock(monkeypatch):
    """`clock(50)`: fifty minutes go by."""
    now = [cookie.time.time()]
    monkeypatch.setattr(cookie.time, "time", lambda: now[0])

    def later(minutes: float) -> None:
        now[0] += minutes * 60

    return later


@pytest.mark.parametrize("place", ["reach", "questions-1", "questions-4", "follow-up", "last-questions", ""])
def test_every_page_says_until_when_and_has_the_button(visitor: Browser, place: str) -> None:
    fill(visitor.open("/screening/"), until=place, phq9_9=1, s1="no", s2="no", s3="yes")
    assert FORGETS in visitor.text
    assert "I need more time" in visitor.text
    assert "(the clinic’s time)" in visitor.text  # until a script says it by the reader's own clock


def test_more_time_keeps_what_is_typed_and_asks_nothing_twice(visitor: Browser, clock) -> None:
    fill(visitor.open("/screening/"), until="reach")
    clock(50)
    visitor.press("more-time", name="Ana", best_time="after 3")
    assert visitor.address == "/screening/reach/"
    assert visitor.form().values["name"] == ["Ana"]
    assert "One thing to think about" not in visitor.text
    clock(50)
    assert visitor.send(phone="713-555-0142").address == "/screening/questions-1/"


def test_what_cannot_be_taken_yet_is_kept_too(visitor: Browser, clock) -> None:
    fill(visitor.open("/screening/"), until="reach")
    visitor.press("more-time", phone="call my siste", name="Ana")
    assert visitor.form().values["phone"] == ["call my siste"]
    assert visitor.form().values["name"] == ["Ana"]
    clock(59)
    assert visitor.send(phone="713-555-0142").address == "/screening/questions-1/"


def test_without_it_the_hour_ends_the_form(visitor: Browser, clock) -> None:
    fill(visitor.open("/screening/"), until="reach")
    clock(61)
    assert visitor.press("more-time", name="Ana").status == 410


def test_on_the_page_of_answers_it_makes_the_page_anew(visitor: Browser, clock, sent) -> None:
    fill(visitor.open("/screening/"))
    clock(50)
    visitor.press("more-time")
    assert visitor.address == "/screening/check/"
    clock(50)
    visitor.send()
    assert len(sent()) == 1


def test_a_page_of_answers_that_another_tab_kept_alive_asks_to_send_once_more(visitor: Browser, clock, sent) -> None:
    fill(visitor.open("/screening/"))
    clock(50)
    visitor.tab().open("/screening/reach/")
    clock(50)
    visitor.send()
    assert visitor.status == 409
    assert "Please press Send once more" in visitor.text
    assert sent() == []
    visitor.send()
    assert len(sent()) == 1


def test_before_anything_is_answered_there_is_nothing_to_forget(visitor: Browser, clock) -> None:
    assert FORGETS not in visitor.open("/screening/").text
    clock(61)
    visitor.send(age="42")
    assert visitor.address == "/screening/agree/"


def test_a_form_of_one_page_forgets_nothing_and_says_nothing(visitor: Browser) -> None:
    assert FORGETS not in visitor.open("/contact/").text


def test_a_clock_that_goes_back_a_little_changes_nothing(visitor: Browser, clock) -> None:
    fill(visitor.open("/screening/"), until="reach")
    clock(-4)
    assert visitor.send(phone="713-555-0142").address == "/screening/questions-1/"


def test_a_cookie_from_a_clock_far_ahead_is_refused_on_a_clear_page(visitor: Browser, clock) -> None:
    fill(visitor.open("/screening/"), until="reach")
    clock(-20)
    visitor.send(phone="713-555-0142")
    assert visitor.status == 410
    assert "Please start again" in visitor.text


class TestScript:
    """What static/js/forms.js hears of its POST."""

    def post(self, visitor: Browser, **answers: object):
        visitor.client.defaults["HTTP_X_COMFORT"] = "1"
        try:
            visitor._ask_once("post", visitor.form().action or visitor.address, self.values(visitor, answers))
        finally:
            del visitor.client.defaults["HTTP_X_COMFORT"]
        return visitor.response

    @staticmethod
    def values(visitor: Browser, answers: dict) -> dict[str, list[str]]:
        return {**visitor.form().values, **{name: [str(value)] for name, value in answers.items()}}

    def test_where_to_go(self, visitor: Browser) -> None:
        answer = self.post(visitor.open("/screening/"), age=42)
        assert (answer.status_code, answer.headers["X-Next"]) == (204, "/screening/agree/")
        assert visitor.open("/screening/agree/").address == "/screening/agree/"

    def test_an_error_is_left_to_the_browser(self, visitor: Browser) -> None:
        answer = self.post(visitor.open("/screening/"), age="seven")
        assert (answer.status_code, answer.headers["X-Next"]) == (204, "")
        assert "screening-en" not in answer.cookies

    def test_a_warning_that_nobody_saw_counts_as_not_given(self, visitor: Browser, sent) -> None:
        visitor.open(CONTACT["en"])
        values = dict(visitor.form().values)
        answer = self.post(visitor, message="Call me", consent="on")
        assert answer.headers["X-Next"] == ""
        assert sent() == []
        visitor._ask("post", CONTACT["en"], {**values, "message": ["Call me"], "consent": ["on"]})
        assert "One thing to think about" in visitor.text

    def test_a_repeated_send_is_one(self, visitor: Browser, sent) -> None:
        fill(visitor.open("/screening/"))
        before, values = dict(visitor.client.cookies), dict(visitor.form().values)
        assert self.post(visitor).headers["X-Next"] == "/screening/sent/"
        visitor.client.cookies.update(before)  # the answer was lost on its way
        again = visitor._ask("post", "/screening/check/", values)
        assert again.address == "/screening/sent/"
        assert len(sent()) == 1

    def test_it_is_small_and_keeps_nothing(self) -> None:
        source = (Path(django_settings.BASE_DIR) / "static/js/forms.js").read_bytes()
        assert len(source) < 5 * 1024
        for word in (b"localStorage", b"sessionStorage", b"indexedDB", b"caches", b"document.cookie", b"serviceWorker"):
            assert word not in source


@pytest.mark.parametrize("journey", [SCREENING, REFERRAL], ids=lambda journey: journey.id)
def test_clearing_after_more_time_leaves_nothing(visitor: Browser, journey) -> None:
    visitor.open(f"/{journey.slugs['en']}/").send(age="42").press("more-time", consent="on").press("clear")
    assert cookies(visitor) == {}


def test_after_send_there_is_nothing_left_to_keep(visitor: Browser) -> None:
    write(visitor.open("/contact/"))
    assert FORGETS not in visitor.text
