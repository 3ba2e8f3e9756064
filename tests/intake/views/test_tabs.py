"""Two tabs, back, reload, bookmarks, double clicks and replays: each has one defined answer."""

import pytest

from intake import cookie
from tests.intake.views.browser import Browser
from tests.intake.views.pages import code, fill, write


def test_a_double_click_and_a_replay_are_one_submission(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"))
    cookies_then, values = dict(visitor.client.cookies), dict(visitor.form().values)
    first = code(visitor.send())
    visitor.client.cookies.update(cookies_then)  # the second click left before the first answer arrived
    replay = visitor._ask("post", "/screening/check/", values)
    assert code(replay) == first
    assert len(sent()) == 1


def test_send_in_a_second_tab_shows_the_same_confirmation(visitor: Browser, sent) -> None:
    other = fill(visitor.open("/screening/")).tab().open("/screening/check/")
    assert code(visitor.send()) == code(other.send())
    assert len(sent()) == 1


def test_other_words_sent_from_another_open_page_of_answers_are_a_further_submission(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), message="first words")
    other = visitor.tab().open("/screening/check/")
    visitor.open("/screening/last-questions/").send(message="other words").send()
    assert code(visitor) == code(other.send())
    assert [content.answers["message"] for content in sent()] == ["other words", "first words"]


def test_send_sends_what_its_page_shows(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), message="what I read and meant")
    other = visitor.tab().open("/screening/last-questions/").send(message="something else")
    assert other.address == "/screening/check/"
    visitor.send()
    assert [content.answers["message"] for content in sent()] == ["what I read and meant"]


def test_other_words_from_a_page_still_open_after_send_are_a_further_submission(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), message="first words")
    other = visitor.tab().open("/screening/last-questions/")
    first = code(visitor.send())
    other.send(message="I forgot to say")
    assert other.address == "/screening/check/"
    assert "We have what you sent before" in other.text
    assert code(other.send()) == first
    assert [content.answers["message"] for content in sent()] == ["first words", "I forgot to say"]
    assert "phq9_1" not in sent()[1].shown


def test_danger_written_after_send_still_meets_the_panel(visitor: Browser) -> None:
    fill(visitor.open("/screening/"))
    other = visitor.tab().open("/screening/last-questions/")
    visitor.send()
    other.send(message="I want to kill myself")
    assert other.address == "/screening/follow-up/"
    assert other.focused["id"] == "crisis-title"


@pytest.mark.parametrize("phone", ["", "713-555-0199"])
def test_answers_below_a_panel_that_was_still_open_after_send_are_not_dropped(visitor: Browser, sent, phone) -> None:
    fill(visitor.open("/screening/"), until="last-questions", phq9_9=1)
    other = visitor.tab().open("/screening/follow-up/")
    first = code(fill(visitor).send())
    other.send(s1="yes", s2="no", s3="no", phone=phone)
    assert other.address == "/screening/check/"
    assert code(other.send()) == first
    assert sent()[1].answers == {"s1": "yes", "s2": "no", "s3": "no", "phone": phone or None}


def test_blanks_below_that_panel_are_pointed_out_once_and_then_taken(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), until="last-questions", phq9_9=1)
    other = visitor.tab().open("/screening/follow-up/")
    fill(visitor).send()
    other.send(s1="yes", s2=None, s3=None, phone="")
    assert other.focused["aria-labelledby"] == "left-blank"
    other.send()
    assert other.address == "/screening/check/"
    other.send()
    assert sent()[1].answers == {"s1": "yes", "s2": None, "s3": None, "phone": None}


def test_below_a_panel_of_a_form_that_asks_no_safety_questions_they_are_not_dropped_either(visitor, sent) -> None:
    visitor.open("/refer/").send(age="40").send(relation="relative", person_knows="yes", consent="on")
    visitor.send(phone="713-555-0142").send(message="She said: I want to kill myself.")
    other = visitor.tab().open("/refer/follow-up/")
    visitor.send(s1="not sure", s2="not sure", s3="yes").send()
    other.send(s1="yes", s2="no", s3="no")
    assert other.address == "/refer/check/"
    other.send()
    assert sent()[1].answers == {"s1": "yes", "s2": "no", "s3": "no", "phone": "713-555-0142"}


def test_a_page_without_anything_new_leads_back_to_the_confirmation(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="reach")
    other = visitor.tab().open("/screening/reach/")
    fill(visitor).send()
    assert other.send(name="", phone="", email="").address == "/screening/sent/"


def test_a_bookmarked_middle_page_without_answers_leads_to_the_first(visitor: Browser) -> None:
    assert visitor.open("/screening/questions-4/").address == "/screening/"


def test_a_page_not_reached_yet_leads_to_the_one_that_is(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="reach")
    assert visitor.open("/screening/questions-4/").address == "/screening/reach/"


def test_back_shows_what_was_answered_and_going_on_returns_to_where_one_was(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="questions-2")
    visitor.open("/screening/agree/")
    assert visitor.form().values["for_whom"] == ["self"]
    assert visitor.send().address == "/screening/questions-2/"


def test_a_reload_changes_nothing(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="questions-2")
    assert visitor.refresh().address == "/screening/questions-2/"
    assert visitor.refresh().status == 200


def test_answers_from_two_tabs_join(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), until="questions-1")
    other = visitor.tab().open("/screening/reach/")
    fill(visitor)
    other.send(name="From the other tab")
    visitor.open("/screening/check/").send()
    assert sent()[0].answers["name"] == "From the other tab"


def test_an_unknown_page_is_not_found(visitor: Browser) -> None:
    assert visitor.open("/screening/nothing/").status == 404
    assert visitor.open("/contact/nothing/").status == 404


def test_an_old_cookie_is_said_on_a_page_and_the_words_are_given_back(visitor: Browser, monkeypatch) -> None:
    fill(visitor.open("/screening/"), until="last-questions")
    in_an_hour(monkeypatch)
    visitor.send(message="words I do not want to lose")
    assert visitor.status == 410
    assert "More than an hour" in visitor.text
    assert "words I do not want to lose" in visitor.text


def test_an_old_cookie_on_the_first_page_is_said_and_replaced(visitor: Browser, monkeypatch) -> None:
    fill(visitor.open("/screening/"), until="reach")
    in_an_hour(monkeypatch)
    visitor.open("/screening/")
    assert visitor.status == 200
    assert "More than an hour" in visitor.text
    assert visitor.form().values["age"] == [""]


@pytest.mark.parametrize("spoiled", ["x", "A" * 40, "A" * 5000, "é", "%00", '"', "=" * 9])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_spoiled_cookie_is_a_clear_page(visitor: Browser, spoiled: str, method: str) -> None:
    fill(visitor.open("/screening/"), until="reach")
    visitor.client.cookies["screening-en"].set("screening-en", spoiled, spoiled)
    visitor.send(name="Ana") if method == "post" else visitor.refresh()
    assert visitor.status in {200, 400}
    assert "Nothing was sent" in visitor.text or visitor.address == "/screening/"


def test_a_page_of_answers_from_before_is_refused_when_it_is_changed(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"))
    sealed = visitor.form().values["page"][0]
    visitor.post("/screening/check/", page=sealed[:-4] + ("AAAA" if sealed[-4:] != "AAAA" else "BBBB"))
    assert visitor.status == 400
    assert sent() == []


def test_two_tabs_of_the_contact_form_send_two_messages_of_one_inquiry(visitor: Browser, sent) -> None:
    other = visitor.open("/contact/").tab().open("/contact/")
    assert code(write(visitor, "one")) == code(write(other, "two"))
    assert [content.answers["message"] for content in sent()] == ["one", "two"]


def test_the_same_message_from_two_tabs_is_one(visitor: Browser, sent) -> None:
    other = visitor.open("/contact/").tab().open("/contact/")
    assert code(write(visitor, "one")) == code(write(other, "one"))
    assert len(sent()) == 1


def test_a_contact_form_open_for_hours_keeps_the_words_and_asks_to_send_again(
    visitor: Browser, sent, monkeypatch
) -> None:
    visitor.open("/contact/")
    in_an_hour(monkeypatch)
    write(visitor, "a long letter")
    assert visitor.status == 409
    assert sent() == []
    assert visitor.form().values["message"] == ["a long letter"]
    visitor.send()
    assert [content.answers["message"] for content in sent()] == ["a long letter"]


def in_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    now = cookie.time.time()
    monkeypatch.setattr(cookie.time, "time", lambda: now + cookie.IDLE + 5)
