"""A release in the middle of a form: it ends on the version it started under, or a clear page says that it cannot."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from intake import cookie
from intake.journeys import EARLIER, JOURNEYS, SCREENING, Field, Kind, Step
from tests.intake.views.browser import Browser
from tests.intake.views.pages import fill, write

SLEEP = Step(
    id="sleep",
    slugs={"en": "sleep", "es": "sueno"},
    heading="Sleep",
    fields=(Field(name="sleep", kind=Kind.LINE, words="How do you sleep?"),),
)
# The next version: a screen more behind "reach", and none of "last".
NEXT = replace(SCREENING, version="next", steps=(*SCREENING.steps[:3], SLEEP, *SCREENING.steps[3:-1]))


@pytest.fixture
def release(monkeypatch) -> Callable[..., None]:
    """`release()`: the site starts anew with the next version; `keeps=False` forgets the one before."""

    def release(*, keeps: bool = True) -> None:
        monkeypatch.setitem(JOURNEYS, "screening", NEXT)
        if keeps:
            monkeypatch.setitem(EARLIER, ("screening", SCREENING.version), SCREENING)

    return release


def test_a_form_that_was_started_finishes_on_its_version(visitor: Browser, sent, release) -> None:
    fill(visitor.open("/screening/"), until="reach")
    release()
    fill(visitor)
    assert visitor.address == "/screening/check/"
    visitor.send()
    [content] = sent()
    assert content.journey_version == SCREENING.version
    assert "sleep" not in content.shown
    assert "s2" in content.shown


def test_a_form_opened_after_it_has_the_new_one(visitor: Browser, sent, release) -> None:
    release()
    fill(visitor.open("/screening/")).send()
    [content] = sent()
    assert content.journey_version == "next"
    assert "sleep" in content.shown


def test_a_screen_that_is_gone_since_still_opens(visitor: Browser, release) -> None:
    fill(visitor.open("/screening/"), until="last-questions")
    release()
    assert visitor.refresh().address == "/screening/last-questions/"
    assert visitor.status == 200


def test_a_screen_that_came_since_leads_to_where_one_is(visitor: Browser, release) -> None:
    fill(visitor.open("/screening/"), until="questions-1")
    release()
    assert visitor.open("/screening/sleep/").address == "/screening/questions-1/"
    assert visitor.open("/screening/never/").status == 404


def test_the_page_of_answers_sends_what_it_shows(visitor: Browser, sent, release) -> None:
    fill(visitor.open("/screening/"))
    release()
    visitor.send()
    assert visitor.address == "/screening/sent/"
    assert sent()[0].journey_version == SCREENING.version


def test_the_other_language_goes_on_with_the_same_version(visitor: Browser, sent, release) -> None:
    fill(visitor.open("/screening/"), until="reach")
    release()
    fill(visitor.press("language")).send()
    assert sent()[0].journey_version == SCREENING.version


def test_a_version_that_is_no_longer_kept_is_said_and_the_words_are_given_back(visitor: Browser, release, sent) -> None:
    fill(visitor.open("/screening/"), until="last-questions")
    release(keeps=False)
    visitor.send(message="words I do not want to lose")
    assert visitor.status == 400
    assert "They may come from an older version of this form." in visitor.text
    assert "words I do not want to lose" in visitor.text
    visitor.open("/screening/")
    assert visitor.status == 200
    assert visitor.form().values["age"] == [""]
    assert sent() == []


def test_a_page_of_answers_of_a_version_that_is_gone_is_not_sent(visitor: Browser, release, sent) -> None:
    fill(visitor.open("/screening/"))
    release(keeps=False)
    assert visitor.send().status == 400
    assert sent() == []


def test_the_cookie_of_a_release_that_packed_it_otherwise(visitor: Browser, monkeypatch) -> None:
    with monkeypatch.context() as before:
        before.setattr(cookie, "PACKING", "intake draft 0")
        fill(visitor.open("/screening/"), until="reach")
    visitor.send(name="Ana")
    assert visitor.status == 400
    assert "older version" in visitor.text


@pytest.mark.parametrize("earlier", EARLIER.values(), ids=lambda journey: f"{journey.id} {journey.version}")
def test_every_version_that_is_kept_can_still_be_sent(visitor: Browser, monkeypatch, sent, earlier) -> None:
    answers = {"age": "42", "consent": "on", "for_whom": "self", "phone": "713-555-0142", "message": "Please call me."}
    with monkeypatch.context() as before:
        before.setitem(JOURNEYS, earlier.id, earlier)
        visitor.open(f"/{earlier.slugs['en']}/")
    for _ in range(30):
        if visitor.address.endswith("/sent/"):
            break
        visitor.send(**{name: answers.get(name) for name in visitor.asked})
    assert [content.journey_version for content in sent()] == [earlier.version]


def test_a_message_begun_before_a_release_joins_what_was_sent(visitor: Browser, sent, release) -> None:
    write(visitor.open("/contact/"))
    release()
    assert visitor.refresh().address == "/contact/sent/"
