"""Clear my answers, the other language, and a browser without cookies."""

import pytest
from django.test import Client

from intake.journeys import JOURNEYS, PARTS, Journey
from tests.intake.views.browser import Browser
from tests.intake.views.pages import CONTACT, SCREENING, code, cookies, fill, write
from tests.intake.walks import CALM


@pytest.mark.parametrize("start", [*SCREENING.values(), *CONTACT.values()])
def test_clear_my_answers_leaves_no_cookie(visitor: Browser, start: str) -> None:
    visitor.open(start).press("borrar" if start.startswith("/es/") else "clear")
    assert visitor.status == 200
    assert dict(visitor.client.cookies) == {}


@pytest.mark.parametrize("place", ["reach", "questions-4", "follow-up", "last-questions", ""])
def test_it_is_on_every_page_of_the_form(visitor: Browser, place: str) -> None:
    fill(visitor.open("/screening/"), until=place, phq9_9=1, **CALM).press("clear")
    assert visitor.address == "/screening/cleared/"
    assert cookies(visitor) == {}
    assert visitor.open("/screening/questions-1/").address == "/screening/"


def test_it_is_on_the_confirmation_and_takes_the_code_away(visitor: Browser) -> None:
    write(visitor.open("/contact/")).press("clear")
    assert dict(visitor.client.cookies) == {}
    assert visitor.open("/contact/sent/").address == "/contact/"


def test_clearing_is_never_a_mere_link(visitor: Browser) -> None:
    visitor.open("/screening/")
    visitor.open("/screening/clear/")
    assert visitor.status == 405


def test_a_cleared_form_begins_a_new_inquiry(visitor: Browser) -> None:
    first = code(write(visitor.open("/contact/"), "one"))
    visitor.press("clear")
    assert code(write(visitor.open("/contact/"), "one")) != first


@pytest.mark.parametrize(
    ("place", "there"),
    [
        ("", "/es/evaluacion/revisar/"),
        ("reach", "/es/evaluacion/contacto/"),
        ("questions-2", "/es/evaluacion/preguntas-2/"),
        ("follow-up", "/es/evaluacion/seguimiento/"),
    ],
)
def test_the_other_language_shows_the_same_page_with_the_same_answers(visitor: Browser, place: str, there: str) -> None:
    fill(visitor.open("/screening/"), until=place, phq9_9=1, **CALM).press("language")
    assert visitor.address == there
    assert list(cookies(visitor)) == ["screening-es"]
    assert visitor.open("/es/evaluacion/").form().values["age"] == ["42"]


def test_a_form_begun_in_one_language_is_sent_in_the_other_as_one_inquiry(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), until="questions-2").press("language")
    fill(visitor).send()
    [content] = sent()
    assert content.language == "es"
    assert content.versions["phq9"].startswith("phq9 / es-US")


def test_what_was_just_typed_comes_along(visitor: Browser) -> None:
    visitor.open("/contact/").press("language", message="half a letter", phone="713-555-0142")
    assert visitor.address == "/es/contacto/"
    assert visitor.form().values["message"] == ["half a letter"]
    assert visitor.form().values["phone"] == ["713-555-0142"]


def test_a_text_too_long_to_come_along_is_given_back(visitor: Browser) -> None:
    dense = "".join(chr(0x4E00 + (i * 7919) % 20000) for i in range(3000))
    visitor.open("/contact/").press("language", message=dense)
    assert visitor.status == 422
    assert dense in visitor.text


def test_the_code_is_the_same_in_the_other_language(visitor: Browser) -> None:
    first = code(write(visitor.open("/contact/")))
    visitor.press("language")
    assert visitor.address == "/es/contacto/enviado/"
    assert code(visitor) == first


@pytest.mark.parametrize("at", ["", "nothing", "follow-up", "age"])
def test_a_language_change_that_names_no_page_of_the_form_leads_into_it(visitor: Browser, at: str) -> None:
    visitor.open("/contact/").press("language", at=at)
    assert visitor.status == 200
    assert visitor.address == "/es/contacto/"


def test_changing_the_language_without_a_form_opens_one_there(visitor: Browser) -> None:
    visitor.open("/screening/")
    del visitor.client.cookies["screening-en"]
    assert visitor.press("language").address == "/es/evaluacion/"


@pytest.mark.parametrize("start", [*SCREENING.values(), *CONTACT.values()])
def test_without_cookies_a_page_says_so_and_gives_the_words_back(visitor: Browser, start: str, sent) -> None:
    visitor.open(start)
    visitor.client = Client(enforce_csrf_checks=True, headers={"Sec-Fetch-Site": "same-origin", "Host": "localhost"})
    visitor.send(message="words I typed", age="42", consent="on")
    assert visitor.status == 403
    assert 'href="tel:' in visitor.html
    assert "words I typed" in visitor.text
    assert sent() == []


def test_another_site_cannot_put_words_on_this_page(visitor: Browser) -> None:
    visitor.open("/contact/")
    visitor.client = Client(enforce_csrf_checks=True, headers={"Sec-Fetch-Site": "cross-site", "Host": "localhost"})
    visitor.send(message="words of another site")
    assert visitor.status == 403
    assert "words of another site" not in visitor.text


OPENED = [journey for journey in JOURNEYS.values() if not journey.joins]
ALL = {"age": "42", "consent": "on", "for_whom": "self", "phone": "713-555-0142", "message": "Please call me."}
# A further part is sent only when it holds an answer.
ALL |= {"tried_1_name": "Zoloft", "gad7_1": "1", "health_heart": "none", "medicines": "none", "hope": "Sleep."}


def can_clear(visitor: Browser) -> bool:
    places = [attrs.get("formaction", "") for attrs in visitor.page.buttons]
    places += [form.action for form in visitor.page.forms.values()]
    return any(place.endswith("/clear/") for place in places)


@pytest.mark.parametrize("journey", OPENED, ids=lambda journey: journey.id)
def test_every_page_of_every_form_can_be_cleared(visitor: Browser, journey: Journey) -> None:
    visitor.open(f"/{journey.slugs['en']}/")
    assert pages_that_cannot_be_cleared(visitor) == []
    assert visitor.address.endswith(("/sent/", "/result/"))


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.id)
def test_every_page_of_every_further_part_can_be_cleared(visitor: Browser, part: Journey) -> None:
    write(visitor.open("/contact/"))
    form = next(form for form in visitor.page.forms.values() if form.action.endswith("/more/"))
    form.values["part"] = [part.id]
    visitor.press(form.action)
    assert visitor.address == f"/{part.slugs['en']}/"
    assert pages_that_cannot_be_cleared(visitor) == []
    assert visitor.address.endswith("/sent/")


def pages_that_cannot_be_cleared(visitor: Browser) -> list[str]:
    """Go on until the end; every blank is pointed out once and left blank."""
    found = []
    for _ in range(40):
        found += [] if can_clear(visitor) else [visitor.address]
        if "questions" not in visitor.page.forms:
            return found
        visitor.send(**{name: ALL.get(name) for name in visitor.asked})
    raise AssertionError(visitor.text)
