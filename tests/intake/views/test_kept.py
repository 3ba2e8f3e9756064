"""Questionnaires to keep: answered, scored and explained, without a database, and nothing of it goes anywhere."""

import logging
import re
import zlib

import pytest

from clinic_site import printing
from clinic_site.rulebook import wording
from intake import questionnaires
from tests.intake.views.browser import Browser
from tests.intake.views.pages import cookies

PHQ9 = {"en": "/for-yourself/questions-1/", "es": "/es/para-usted/preguntas-1/"}
RESULT = {"en": "/for-yourself/questions-1/result/", "es": "/es/para-usted/preguntas-1/resultado/"}
GAD7 = "/for-yourself/questions-2/"

makes_pdfs = pytest.mark.skipif(not printing.available(), reason="WeasyPrint or pango is not on this machine")


def answer(visitor: Browser, until: str = "result", **given: object) -> Browser:
    """Answer each screen that comes with these answers, up to the result or another screen."""
    answers = {"age": 42, **{f"phq9_{n}": 0 for n in range(1, 10)}, **{f"gad7_{n}": 0 for n in range(1, 8)}, **given}
    for _ in range(16):
        if visitor.address.rstrip("/").endswith((until, "resultado")) or "questions" not in visitor.page.forms:
            return visitor
        visitor.send(**{name: answers.get(name) for name in visitor.asked})
    raise AssertionError(visitor.text)


def test_a_reader_finds_both_and_is_given_no_cookie(visitor: Browser) -> None:
    visitor.open("/for-yourself/")
    assert {PHQ9["en"], GAD7} <= {attrs.get("href") for attrs in visitor.page.attrs}
    assert dict(visitor.client.cookies) == {}


def test_spanish_offers_no_gad7_while_its_switch_is_off(visitor: Browser) -> None:
    visitor.open("/es/para-usted/")
    assert "GAD-7" not in visitor.text
    assert visitor.open("/es/para-usted/preguntas-2/").address == "/es/para-usted/"


def test_spanish_has_it_in_the_words_that_a_clinician_confirmed(visitor: Browser) -> None:
    words = {"on": True, "stem": "Un enunciado confirmado", "answers": ["Primera", "Segunda", "Tercera", "Cuarta"]}
    questionnaires.write({"gad7/es": words})
    assert "GAD-7" in visitor.open("/es/para-usted/").text
    answer(visitor.open("/es/para-usted/preguntas-2/"), gad7_1=3, gad7_2=2, gad7_difficulty="very")
    assert "síntomas leves" in visitor.text
    assert "Un enunciado confirmado" in visitor.text
    assert "Cuarta (3)" in visitor.text


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_score_is_shown_with_the_fixed_sentences_alone(visitor: Browser, language: str, sent) -> None:
    scores = {"phq9_1": 3, "phq9_2": 3, "phq9_3": 3, "phq9_4": 3, "phq9_difficulty": "somewhat"}
    answer(visitor.open(PHQ9[language]), **scores)
    assert visitor.address == RESULT[language]
    said = {
        "en": "Your answers are in the range called moderate symptoms on this form. This is not a diagnosis. "
        "A clinician looks at the whole picture.",
        "es": "Sus respuestas están en el nivel llamado síntomas moderados . Esto no es un diagnóstico. "
        "Un médico o terapeuta ve todo su caso.",
    }
    assert said[language] in visitor.text
    assert "12" in visitor.text
    assert f"phq9 / {language}-US / w1 / s1" in visitor.text
    assert sent() == []


def test_a_lower_range_says_that_one_can_still_talk(visitor: Browser) -> None:
    assert "Your score is in a lower range." in answer(visitor.open(PHQ9["en"]), phq9_1=1).text


@pytest.mark.parametrize("flag", [{"phq9_9": 1}, {"phq9_difficulty": "extremely"}, {"age": 70}])
def test_any_flag_hides_that_sentence(visitor: Browser, flag: dict) -> None:
    answer(visitor.open(PHQ9["en"]), **{"phq9_1": 1, **flag})
    assert visitor.address == RESULT["en"]
    assert "lower range" not in visitor.text
    assert "minimal symptoms" in visitor.text


def test_a_blank_is_asked_once_more_and_then_there_is_no_score(visitor: Browser) -> None:
    answer(visitor.open(PHQ9["en"]), until="page-1", phq9_1=3, phq9_2=None)
    visitor.send(phq9_1=3, phq9_2=None, phq9_3=0, phq9_4=0)
    assert visitor.focused["aria-labelledby"] == "left-blank"
    answer(visitor, phq9_1=3, phq9_2=None)
    assert "Some questions have no answer, so there is no score." in visitor.text
    assert "symptoms" not in visitor.text
    assert "out of 27" not in visitor.text
    assert "add up to 3." in visitor.text
    assert any(attrs.get("href") == f"{PHQ9['en']}page-1/" for attrs in visitor.page.attrs)


def test_above_zero_on_item_nine_the_panel_comes_before_anything_else(visitor: Browser) -> None:
    answer(visitor.open(PHQ9["en"]), until="follow-up", phq9_9=1)
    said = visitor.text.replace(" .", ".").replace(" ,", ",")
    for paragraph in wording.panel("crisis", "en", "search").paragraphs:
        assert " ".join(wording.plain(paragraph).split()) in said
    assert "our team will contact you" not in visitor.text
    assert visitor.asked == []
    assert visitor.focused["id"] == "crisis-title"
    assert visitor.open(RESULT["en"]).address == f"{PHQ9['en']}follow-up/"
    assert "symptoms" not in visitor.text


def test_the_score_then_stands_on_a_page_without_the_panel(visitor: Browser) -> None:
    answer(visitor.open(PHQ9["en"]), phq9_9=1, phq9_difficulty="very")
    assert "crisis-title" not in visitor.html
    assert 'href="tel:988"' in visitor.html
    assert "minimal symptoms" in visitor.text


@pytest.mark.parametrize(("language", "start"), PHQ9.items())
def test_under_eighteen_meets_the_stop_page_and_nothing_is_kept(visitor: Browser, language: str, start: str) -> None:
    visitor.open(start).send(age="17")
    said = visitor.text.replace(" .", ".")
    assert " ".join(wording.plain(wording.STOP_PAGE[language]).split()) in said
    assert dict(visitor.client.cookies) == {}


def test_gad7_has_its_own_ranges(visitor: Browser) -> None:
    answer(visitor.open(GAD7), **{f"gad7_{n}": 3 for n in range(1, 8)}, gad7_difficulty="very")
    assert "severe symptoms" in visitor.text
    assert "out of 21" in visitor.text


def test_nothing_of_it_stands_in_an_address_a_title_a_log_or_the_spool(visitor: Browser, sent, caplog) -> None:
    with caplog.at_level(logging.DEBUG):
        answer(visitor.open(PHQ9["en"]), phq9_9=2, phq9_1=3)
    title = visitor.html[visitor.html.index("<title>") : visitor.html.index("</title>")]
    assert "Your answers" in title
    assert "no-store" in visitor.response["Cache-Control"]
    assert visitor.response["X-Robots-Tag"] == "noindex"
    assert [name for name in cookies(visitor) if "phq" in name] == []
    assert "phq9_9" not in caplog.text
    assert sent() == []


def test_clear_leaves_nothing(visitor: Browser) -> None:
    answer(visitor.open(PHQ9["en"]), phq9_1=1)
    visitor._ask("post", f"{PHQ9['en']}clear/", next(iter(visitor.page.forms.values())).values)
    assert visitor.address == f"{PHQ9['en']}cleared/"
    assert dict(visitor.client.cookies) == {}
    assert visitor.open(RESULT["en"]).address == PHQ9["en"]


def test_the_other_language_shows_the_same_result(visitor: Browser) -> None:
    answer(visitor.open(PHQ9["en"]), phq9_1=3, phq9_2=3).press("language")
    assert visitor.address == RESULT["es"]
    assert "síntomas leves" in visitor.text


def test_it_cannot_be_sent(visitor: Browser, sent) -> None:
    answer(visitor.open(PHQ9["en"]), phq9_1=1)
    for place in ("check", "sent", "more"):
        assert visitor.client.get(f"{PHQ9['en']}{place}/").status_code == 404
    assert sent() == []


@makes_pdfs
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_sheet_is_a_tagged_pdf_made_in_that_request(visitor: Browser, language: str) -> None:
    answer(visitor.open(PHQ9[language]), phq9_1=3, phq9_2=None)
    response = sheet(visitor, language)
    assert response.headers["Content-Type"] == "application/pdf"
    assert "no-store" in response.headers["Cache-Control"]
    assert "phq" not in response.headers["Content-Disposition"]
    text = unpacked(response.content)
    assert b"/StructTreeRoot" in text
    assert f"/Lang ({language})".encode() in text


@makes_pdfs
def test_without_answers_there_is_no_sheet(visitor: Browser) -> None:
    visitor.open(PHQ9["en"])
    assert sheet(visitor, "en").status_code == 303


def test_without_the_library_the_page_still_prints(visitor: Browser, monkeypatch) -> None:
    monkeypatch.setattr(printing, "available", lambda: False)
    answer(visitor.open(PHQ9["en"]), phq9_1=1)
    assert "PDF for my doctor" not in visitor.text
    assert sheet(visitor, "en").status_code == 429


def sheet(visitor: Browser, language: str):
    address = PHQ9[language] + {"en": "sheet/", "es": "hoja/"}[language]
    token = next(iter(visitor.page.forms.values())).values["csrfmiddlewaretoken"][0]
    body = f"csrfmiddlewaretoken={token}"
    return visitor.client.post(address, body, content_type="application/x-www-form-urlencoded")


def unpacked(pdf: bytes) -> bytes:
    """A PDF with its compressed streams laid open."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompressobj().decompress(stream) for stream in streams if stream[:1] == b"x")
