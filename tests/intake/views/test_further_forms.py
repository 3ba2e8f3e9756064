"""Call-back and referral: the same machinery, shorter journeys."""

import pytest

from tests.intake.views.browser import Browser


@pytest.mark.parametrize("start", ["/call-back/", "/es/llamada/"])
def test_a_call_is_asked_for_with_a_number_and_the_consent_alone(visitor: Browser, start: str, sent) -> None:
    visitor.open(start).send(phone="713-555-0142", consent="on")
    [content] = sent()
    assert content.journey == "call-back"
    assert content.answers["phone"] == "713-555-0142"
    assert "age" not in content.shown


@pytest.mark.parametrize("given", [{"phone": "", "consent": "on"}, {"phone": "713-555-0142"}])
def test_a_call_needs_both(visitor: Browser, given: dict, sent) -> None:
    visitor.open("/call-back/").send(**given)
    assert visitor.status == 422
    assert sent() == []


def test_danger_in_a_call_back_is_stored_before_the_panel(visitor: Browser, sent) -> None:
    visitor.open("/call-back/").send(phone="713-555-0142", consent="on", message="I want to kill myself")
    assert visitor.address == "/call-back/follow-up/"
    assert len(sent()) == 1


@pytest.mark.parametrize(("start", "check"), [("/refer/", "/refer/check/"), ("/es/referir/", "/es/referir/revisar/")])
def test_a_referral_asks_no_questionnaire_and_no_safety_question(
    visitor: Browser, start: str, check: str, sent
) -> None:
    visitor.open(start).send(age="40")
    visitor.send(relation="clinician", person_knows="yes", consent="on")
    visitor.send(name="Dr. Example", email="office@example.org")
    visitor.send(message="Two trials at full dose.", contact_first="person")
    assert visitor.address == check
    visitor.send()
    [content] = sent()
    assert content.answers["age"] == 40
    assert not [name for name in content.shown if name.startswith(("phq9", "s1", "s2", "s3", "s4", "s5"))]
    assert set(content.versions) == {"rules"}


def test_a_referral_of_a_minor_meets_the_stop_page(visitor: Browser, sent) -> None:
    visitor.open("/refer/").send(age="16")
    assert visitor.address == "/refer/for-adults/"
    assert dict(visitor.client.cookies) == {}


def test_crisis_words_about_somebody_else_bring_the_panel_to_the_writer(visitor: Browser, sent) -> None:
    visitor.open("/refer/").send(age="40").send(relation="relative", person_knows="no", consent="on")
    visitor.send(phone="713-555-0142").send(message="my son says he wants to kill himself, suicide")
    assert visitor.address == "/refer/follow-up/"
    assert visitor.asked == ["s1", "s2", "s3", "phone"]
