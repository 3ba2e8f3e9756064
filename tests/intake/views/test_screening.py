"""The screening as a person meets it over HTTP, from the first page to the code."""

import pytest

from clinic_site.rulebook import wording
from intake import cookie
from tests.intake.views.browser import Browser
from tests.intake.views.pages import SCREENING, code, cookies, fill, reference
from tests.intake.walks import CALM


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_screening_is_sent_once(visitor: Browser, language: str, sent) -> None:
    fill(visitor.open(SCREENING[language])).send()
    [content] = sent()
    assert (content.journey, content.journey_version, content.language) == ("screening", "2", language)
    assert content.answers["phq9_9"] == 0
    assert content.answers["s5"] == ["none"]
    assert content.answers["best_time"] is None
    assert content.versions["phq9"] == f"phq9 / {language}-US / w1 / s1"
    assert set(content.answers) == set(content.shown)


def test_the_confirmation_shows_reference_and_code_and_a_reload_shows_the_same(visitor: Browser) -> None:
    fill(visitor.open("/screening/")).send()
    assert visitor.address == "/screening/sent/"
    assert len(reference(visitor).replace("-", "")) == 12
    first = code(visitor)
    assert code(visitor.refresh()) == first


def test_after_send_the_answers_have_left_the_cookie(visitor: Browser) -> None:
    before = len(cookies(fill(visitor.open("/screening/"), message="x" * 900))["screening-en"].value)
    visitor.send()
    after = len(cookies(visitor)["screening-en"].value)
    assert after < before
    assert visitor.open("/screening/check/").address == "/screening/sent/"
    assert visitor.open("/screening/reach/").address == "/screening/sent/"


def test_the_panel_has_the_exact_words_and_its_heading_has_the_focus(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="follow-up", phq9_9=1, **CALM)
    said = visitor.text.replace(" .", ".").replace(" ,", ",")
    for paragraph in wording.panel("crisis", "en").paragraphs:
        assert " ".join(wording.plain(paragraph).split()) in said
    assert visitor.focused["tag"] == "h1"
    assert visitor.focused["id"] == "crisis-title"
    assert visitor.asked == ["s1", "s2", "s3", "phone"]


def test_both_panels_stand_on_one_screen_medical_first(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="follow-up", s5=["overdose"], **CALM)
    assert visitor.html.index('id="medical-title"') < visitor.html.index('id="crisis-title"')
    assert visitor.focused["id"] == "medical-title"


def test_nothing_but_the_panel_can_be_opened_before_it_was_read(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="follow-up", phq9_9=3)
    assert visitor.open("/screening/check/").address == "/screening/follow-up/"
    assert visitor.open("/screening/questions-5/").address == "/screening/follow-up/"


def test_a_blank_is_pointed_out_once_and_the_note_has_the_focus(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="questions-1").send(phq9_1=0, phq9_3=0)
    assert visitor.address == "/screening/questions-1/"
    assert visitor.focused["aria-labelledby"] == "left-blank"
    assert visitor.form().values["phq9_1"] == ["0"]
    visitor.send()
    assert visitor.address == "/screening/questions-2/"


def test_the_answers_can_be_changed_from_the_page_of_answers(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"))
    visitor.open("/screening/reach/")
    assert visitor.form().values["name"] == ["Ana"]
    visitor.send(name="Anita")
    assert visitor.address == "/screening/check/"
    assert "Anita" in visitor.text
    visitor.send()
    assert sent()[0].answers["name"] == "Anita"


def test_for_another_person_four_pages_are_asked(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), for_whom="other").send()
    [content] = sent()
    assert "phq9_1" not in content.shown
    assert "phq9" not in content.versions


def test_every_page_of_the_form_is_private_and_says_nothing_in_its_title(visitor: Browser) -> None:
    visitor.open("/screening/")
    for place in ("reach", "questions-1", "questions-4", "follow-up", "last-questions", "check"):
        assert "no-store" in visitor.response["Cache-Control"]
        assert visitor.response["X-Robots-Tag"] == "noindex"
        # Not no-referrer, under which browsers send "Origin: null" and the check against forged requests fails.
        assert visitor.response["Referrer-Policy"] == "same-origin"
        title = visitor.html[visitor.html.index("<title>") : visitor.html.index("</title>")]
        assert "Page" in title or "read this" in title
        fill(visitor, until=place, phq9_9=1, **CALM)


@pytest.mark.parametrize(("language", "start"), SCREENING.items())
def test_under_eighteen_meets_the_stop_page_and_nothing_is_kept(
    visitor: Browser, language: str, start: str, sent
) -> None:
    visitor.open(start).send(age="17")
    said = visitor.text.replace(" .", ".")
    assert " ".join(wording.plain(wording.STOP_PAGE[language]).split()) in said
    assert dict(visitor.client.cookies) == {}
    assert sent() == []


def test_eighteen_goes_on(visitor: Browser) -> None:
    assert visitor.open("/screening/").send(age="18").address == "/screening/agree/"


def test_no_way_to_be_reached_is_pointed_out_once(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="reach").send(name="Ana")
    assert visitor.address == "/screening/reach/"
    assert visitor.focused["aria-labelledby"] == "caution"
    assert visitor.send().address == "/screening/questions-1/"


@pytest.mark.parametrize(
    ("page", "answers", "wrong"),
    [
        ("", {"age": ""}, "age"),
        ("", {"age": "forty"}, "age"),
        ("", {"age": "121"}, "age"),
        ("", {"age": "9" * 6000}, "age"),
        ("agree", {"for_whom": "self"}, "consent"),
        ("agree", {"for_whom": "everyone", "consent": "on"}, "for_whom"),
        ("reach", {"phone": "call me"}, "phone"),
        ("reach", {"email": "nobody"}, "email"),
        ("reach", {"name": "n" * 101}, "name"),
        ("questions-1", {"phq9_1": "4"}, "phq9_1"),
        ("questions-4", {"phq9_9": "-1"}, "phq9_9"),
        ("last-questions", {"s5": ["none", "sneezing"]}, "s5"),
        ("last-questions", {"message": "m" * 1501}, "message"),
        ("last-questions", {"message": "a\x00b"}, "message"),
    ],
)
def test_what_cannot_be_taken_is_said_at_the_field_and_in_the_summary(
    visitor: Browser, page: str, answers: dict, wrong: str
) -> None:
    visitor.open("/screening/")
    if page:
        fill(visitor, until=page)
    visitor.send(**answers)
    assert visitor.status == 422
    assert f'id="id_{wrong}_error"' in visitor.html
    assert "error-summary" in visitor.focused["class"]
    assert "<title>Error:" in visitor.html


def test_what_was_typed_is_kept_beside_an_error(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), until="reach").send(name="Ana María", phone="nope", best_time="mornings")
    assert visitor.status == 422
    assert visitor.form().values["name"] == ["Ana María"]
    assert visitor.form().values["phone"] == ["nope"]
    assert visitor.form().values["best_time"] == ["mornings"]


def test_a_text_that_does_not_fit_into_the_cookie_is_refused_with_words_and_kept(visitor: Browser) -> None:
    dense = "".join(chr(0x4E00 + (i * 7919) % 20000) for i in range(1500))
    fill(visitor.open("/screening/"), until="last-questions").send(s2="no", s4="no", s5=["none"], message=dense)
    assert visitor.status == 422
    assert "too long" in visitor.text


def test_some_room_is_left_in_the_cookie_when_text_is_taken(visitor: Browser, monkeypatch) -> None:
    """Else a page after it could be an error: the same draft can come out longer a second later."""
    fill(visitor.open("/screening/"), until="last-questions")
    monkeypatch.setattr(cookie, "SPARE", 2800)
    visitor.send(message="".join(chr(0x4E00 + (i * 7919) % 20000) for i in range(400)))
    assert visitor.status == 422
    assert "too long" in visitor.text
    monkeypatch.undo()
    assert visitor.send().status == 200


def test_a_box_left_without_a_tick_means_no_and_not_that_it_was_left_blank(visitor: Browser) -> None:
    fill(visitor.open("/screening/"), email="ana@example.org")
    assert "One e-mail when this has arrived No" in " ".join(visitor.text.split())
