"""The contact form: one page, stored first, the panel afterwards."""

import pytest

from clinic_site.rulebook import wording
from intake import limits
from tests.intake.views.browser import Browser
from tests.intake.views.pages import CONTACT, code, write


@pytest.mark.parametrize(("language", "start"), CONTACT.items())
def test_a_message_is_sent_once(visitor: Browser, language: str, start: str, sent) -> None:
    write(visitor.open(start), "¿Me pueden llamar?")
    [content] = sent()
    assert content.answers["message"] == "¿Me pueden llamar?"
    assert (content.journey, content.language) == ("contact", language)
    assert "age" not in content.shown
    assert "data-reference" in visitor.html


def test_crisis_words_are_stored_before_the_panel_is_shown(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"), "I want to kill myself")
    assert visitor.address == "/contact/follow-up/"
    assert len(sent()) == 1
    said = visitor.text.replace(" .", ".").replace(" ,", ",")
    for paragraph in wording.panel("crisis", "en", "sent").paragraphs:
        assert " ".join(wording.plain(paragraph).split()) in said
    assert visitor.focused["id"] == "crisis-title"
    assert wording.plain(wording.phone_line("en", "sent")) in said


def test_the_answers_below_the_panel_join_the_inquiry(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"), "I want to kill myself", phone="", email="a@example.org")
    visitor.send(s1="yes", s2="no", s3="not sure", phone="713-555-0199")
    first, second = sent()
    assert second.answers == {"s1": "yes", "s2": "no", "s3": "not sure", "phone": "713-555-0199"}
    assert list(second.shown) == ["s1", "s2", "s3", "phone"]
    assert visitor.address == "/contact/sent/"
    assert first.journey == second.journey == "contact"


def test_blanks_below_the_panel_are_pointed_out_once_and_then_taken(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"), "I want to kill myself").send()
    assert visitor.address == "/contact/follow-up/"
    assert visitor.focused["aria-labelledby"] == "left-blank"
    visitor.send()
    assert visitor.address == "/contact/sent/"
    assert sent()[1].answers == {"s1": None, "s2": None, "s3": None, "phone": None}


def test_a_number_below_the_panel_that_cannot_be_read_is_said_there(visitor: Browser) -> None:
    write(visitor.open("/contact/"), "I want to kill myself").send(s1="no", s2="no", s3="yes", phone="none")
    assert visitor.status == 422
    assert 'id="id_phone_error"' in visitor.html
    assert 'id="crisis-title"' in visitor.html


def test_the_panel_after_send_is_shown_once(visitor: Browser) -> None:
    write(visitor.open("/contact/"), "I want to kill myself").send(s1="no", s2="no", s3="yes")
    assert visitor.open("/contact/follow-up/").address == "/contact/sent/"


def test_a_second_click_on_send_does_not_lead_around_the_panel(visitor: Browser, sent) -> None:
    visitor.open("/contact/")
    other = visitor.tab().open("/contact/")
    write(visitor, "I want to kill myself")
    assert write(other, "I want to kill myself").address == "/contact/follow-up/"
    assert len(sent()) == 1


def test_calm_words_sent_meanwhile_do_not_take_the_panel_away(visitor: Browser, sent) -> None:
    other = visitor.open("/contact/").tab().open("/contact/")
    write(visitor, "I want to kill myself")
    assert write(other, "Do you have parking?").address == "/contact/follow-up/"
    assert len(sent()) == 2


def test_the_answers_below_the_panel_count_against_the_limit_with_the_words_kept(visitor, sent, settings, monkeypatch):
    """A cookie can be sent again and again: without it, one network could fill the spool here."""
    settings.INTAKE_SPARES_LOOPBACK = False
    monkeypatch.setattr(limits, "_count", lambda _network, limit: limit.most if len(sent()) == 0 else limit.most + 1)
    write(visitor.open("/contact/"), "I want to kill myself")
    visitor.send(s1="no", s2="no", s3="yes", phone="713-555-0199")
    assert visitor.status == 429
    assert visitor.form().values["phone"] == ["713-555-0199"]
    assert 'id="crisis-title"' in visitor.html
    assert "713-555-0100" in visitor.text
    assert len(sent()) == 1


def test_the_panel_cannot_be_opened_out_of_nothing(visitor: Browser) -> None:
    assert visitor.open("/contact/").open("/contact/follow-up/").address == "/contact/"


def test_words_of_danger_in_a_form_with_an_error_show_the_help_at_once(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"), "I want to kill myself", email="nope")
    assert visitor.status == 422
    assert visitor.focused["id"] == "crisis-title"
    assert visitor.form().values["message"] == ["I want to kill myself"]
    assert sent() == []


def test_no_way_to_be_reached_is_pointed_out_once_with_the_words_kept(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"), "hello", phone="")
    assert visitor.status == 422
    assert visitor.focused["aria-labelledby"] == "caution"
    assert visitor.form().values["message"] == ["hello"]
    assert sent() == []
    visitor.send()
    assert [content.answers["phone"] for content in sent()] == [None]


def test_in_danger_nobody_is_held_up_by_that_warning(visitor: Browser, sent) -> None:
    write(visitor.open("/contact/"), "I want to kill myself", phone="")
    assert len(sent()) == 1


@pytest.mark.parametrize(("given", "wrong"), [({"message": "   "}, "message"), ({"consent": None}, "consent")])
def test_a_message_and_the_consent_are_needed(visitor: Browser, given: dict, wrong: str, sent) -> None:
    write(visitor.open("/contact/"), **{"message": "hello", **given})
    assert visitor.status == 422
    assert f'id="id_{wrong}_error"' in visitor.html
    assert sent() == []


def test_nothing_else_is_needed(visitor: Browser, sent) -> None:
    visitor.open("/contact/").send(message="only this", consent="on").send()
    assert len(sent()) == 1


def test_a_further_message_within_the_hour_joins_the_first(visitor: Browser, sent) -> None:
    first = code(write(visitor.open("/contact/"), "one"))
    visitor.open("/contact/")
    assert "We have your earlier message" in visitor.text
    assert visitor.form().values["message"] == [""]
    assert code(write(visitor, "two")) == first
    assert len(sent()) == 2


def test_a_line_break_counts_as_one_letter(visitor: Browser, sent) -> None:
    text = "line\r\n" * 700 + "x" * 480
    write(visitor.open("/contact/"), text)
    assert visitor.address == "/contact/sent/"
    assert sent()[0].answers["message"] == text.replace("\r\n", "\n")
