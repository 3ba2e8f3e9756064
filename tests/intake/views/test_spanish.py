"""Spanish forms hold no English words: on no screen, in no error, and on no page about what went wrong."""

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation

from intake import limits
from intake.journeys import JOURNEYS, Journey
from tests.intake.views.browser import Browser
from tests.intake.views.pages import CONTACT, SCREENING, fill, write
from tests.intake.walks import CALM
from tests.spanish import english_in

SCREENING_ES, CONTACT_ES = SCREENING["es"], CONTACT["es"]


# Whoever leaves everything blank is asked once more, and warned that nobody can answer them.
LITTLE = {"age": "42", "consent": "on"}
MUCH = {**LITTLE, "name": "Ana", "phone": "713-555-0142", **CALM}


def walk(visitor: Browser, start: str, given: dict[str, object]) -> dict[str, list[str]]:
    """Go through a form from its first page as far as these answers lead; the English at each address met, if any."""
    found: dict[str, list[str]] = {}
    visitor.open(start)
    for _ in range(40):
        found.setdefault(visitor.address, []).extend(english_in(visitor.html))
        if "questions" not in visitor.page.forms:
            break
        visitor.send(**{name: given.get(name) for name in visitor.asked})
    return {address: english for address, english in found.items() if english}


@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=lambda journey: journey.id)
@pytest.mark.parametrize("answers", [LITTLE, MUCH, MUCH | {"phq9_9": "3"}], ids=["little", "much", "danger"])
def test_every_screen_of_every_form(visitor: Browser, journey: Journey, answers: dict[str, object]) -> None:
    words = "Quiero morir." if "phq9_9" in answers else "Quiero hablar con alguien."
    assert walk(visitor, f"/es/{journey.slugs['es']}/", {**answers, "message": words}) == {}
    assert visitor.address.endswith("/enviado/") or answers == LITTLE


def test_every_error(visitor: Browser) -> None:
    visitor.open(CONTACT_ES).send(phone="abc", email="maria", leave_message="perhaps", message="x" * 5000)
    assert visitor.status == 422
    assert english_in(visitor.html) == []
    assert english_in(visitor.open(SCREENING_ES).send(age="seven").html) == []
    assert english_in(visitor.open(SCREENING_ES).send(age="16").html) == []  # the stop page
    fill(visitor.open(SCREENING_ES), until="ultimas-preguntas").send(message="x" * 2000)
    assert english_in(visitor.html) == []


def test_clearing_and_another_language(visitor: Browser) -> None:
    assert english_in(visitor.open(SCREENING_ES).press("borrar").html) == []
    dense = "".join(chr(0x4E00 + (i * 7919) % 20000) for i in range(3000))
    visitor.open(CONTACT_ES).press("idioma", message=dense)
    assert visitor.status == 422
    assert english_in(visitor.html) == []


@pytest.mark.parametrize("start", [SCREENING_ES, CONTACT_ES])
def test_answers_that_are_gone_or_cannot_be_opened(visitor: Browser, start: str) -> None:
    visitor.open(start)
    for name in [name for name in visitor.client.cookies if name != "csrf"]:
        visitor.client.cookies[name] = "unreadable"
    assert english_in(visitor.send(age="42", message="Hola", consent="on").html) == []
    assert english_in(visitor.open(f"{start}revisar/").html) == []
    visitor.open(start)
    visitor.client = Client(enforce_csrf_checks=True, headers={"Sec-Fetch-Site": "same-origin", "Host": "localhost"})
    visitor.send(message="Hola", age="42", consent="on")
    assert visitor.status == 403
    assert english_in(visitor.html) == []


def test_a_send_that_cannot_be_taken(visitor: Browser, settings, monkeypatch: pytest.MonkeyPatch) -> None:
    most, settings.INTAKE_SPOOL_MOST = settings.INTAKE_SPOOL_MOST, 0
    write(visitor.open(CONTACT_ES), "una carta")
    assert (visitor.status, english_in(visitor.html)) == (503, [])
    settings.INTAKE_SPOOL_MOST, settings.INTAKE_SPARES_LOOPBACK = most, False
    monkeypatch.setattr(limits, "SEND", limits.Limit("send", 0, 600))
    write(visitor.open(CONTACT_ES), "otra carta")
    assert (visitor.status, english_in(visitor.html)) == (429, [])


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "500", "503"])
def test_pages_of_errors(visitor: Browser, name: str) -> None:
    with translation.override("es"):
        assert english_in(render_to_string(f"{name}.html")) == []
