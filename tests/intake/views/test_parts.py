"""Further parts over HTTP: from the confirmation or by the code, each sent on its own, under the same identity."""

import pytest
from django.db import OperationalError

from intake import codes, cookie, drafts, receipts
from intake.envelope import Envelope
from intake.journeys import PARTS
from tests.intake.views import pages
from tests.intake.views.browser import Browser


@pytest.fixture(autouse=True)
def database_is_away(monkeypatch) -> None:
    """None of this needs one; only the state is asked there, and its page says so calmly."""

    def away(_code: codes.Code) -> None:
        raise OperationalError

    monkeypatch.setattr(receipts, "standing_of", away)


@pytest.fixture
def confirmed(visitor: Browser) -> Browser:
    """Somebody who has just sent a message."""
    pages.write(visitor.open("/contact/"))
    assert visitor.address == "/contact/sent/"
    return visitor


def choose(visitor: Browser, part: str) -> Browser:
    """Press a further part on the confirmation."""
    form = next(form for form in visitor.page.forms.values() if form.action.endswith(("/more/", "/mas/")))
    form.values["part"] = [part]
    return visitor.press(form.action)


def finish(visitor: Browser, answers: dict) -> Browser:
    """Answer each page as it comes, check and send."""
    for _ in range(30):
        if "page" in visitor.form().values:
            return visitor.send()
        visitor.send(**{name: answers.get(name) for name in visitor.asked})
        assert visitor.status == 200, visitor.text
    raise AssertionError(visitor.text)


GAD7 = {f"gad7_{number}": 1 for number in range(1, 8)} | {"gad7_difficulty": "very"}
HEALTH = {
    "health_heart": ["none"],
    "health_body": ["sleep-apnea"],
    "health_mind": ["none"],
    "health_pregnancy": "does not apply",
    "health_breastfeeding": "no",
    "health_escort": "yes",
    "health_other": ["none"],
}


def test_a_part_joins_the_inquiry_that_was_just_sent_and_asks_no_code(confirmed: Browser, sent) -> None:
    choose(confirmed, "gad7")
    assert confirmed.address == "/sent/questions-1/"
    finish(confirmed, GAD7)
    assert confirmed.address == "/sent/questions-1/sent/"
    _first, second = sent()
    assert second.journey == "gad7"
    assert second.answers["gad7_7"] == 1
    assert second.versions["gad7"] == "gad7 / en-US / w1 / s1"


def test_both_have_one_submission_id_and_one_receipt_key(confirmed: Browser, kept) -> None:
    finish(choose(confirmed, "gad7"), GAD7)
    envelopes = [Envelope.from_bytes(kept.read(name)) for name in kept.names()]
    assert len({each.submission_id for each in envelopes}) == len({each.receipt_key for each in envelopes}) == 1
    assert len({each.digest for each in envelopes}) == 2


def test_the_same_words_in_a_part_opened_anew_are_a_message_of_their_own(confirmed: Browser, sent, monkeypatch) -> None:
    """Else "please call me" to an inquiry that was closed since would be acknowledged and reach nobody."""
    choose(confirmed, "addition").send(message="Please call me.").send()
    assert confirmed.address == "/sent/part-5/sent/"
    then = drafts.time.time()
    monkeypatch.setattr(drafts.time, "time", lambda: then + 600)
    confirmed.press("/clear/")
    choose(confirmed.open("/contact/sent/"), "addition").send(message="Please call me.")
    values = dict(confirmed.form().values)
    confirmed.send()
    assert [content.answers["message"] for content in sent()][1:] == ["Please call me."] * 2
    confirmed._ask("post", "/sent/part-5/check/", values)  # the second click of a double click
    assert len(sent()) == 3


@pytest.mark.parametrize("part", [part.id for part in PARTS])
def test_every_part_has_a_way_back_to_where_the_message_stands(confirmed: Browser, part: str) -> None:
    assert "Back to where your message stands" in choose(confirmed, part).text
    assert confirmed.open("/sent/").address == "/sent/"


def test_a_part_without_a_code_leads_to_the_place_for_it(visitor: Browser) -> None:
    for part in PARTS:
        visitor.open(f"/{part.slugs['en']}/")
        assert visitor.address == "/sent/"
        assert "code" in visitor.asked


def test_every_part_is_offered_on_the_confirmation(confirmed: Browser) -> None:
    offered = {attrs["value"] for attrs in confirmed.page.buttons if attrs.get("name") == "part"}
    assert offered == {part.id for part in PARTS}


def test_spanish_offers_no_gad7_while_its_switch_is_off(visitor: Browser) -> None:
    pages.write(visitor.open("/es/contacto/"))
    offered = {attrs["value"] for attrs in visitor.page.buttons if attrs.get("name") == "part"}
    assert offered == {part.id for part in PARTS} - {"gad7"}


def test_spanish_gad7_cannot_be_opened_by_its_address_either(visitor: Browser) -> None:
    pages.write(visitor.open("/es/contacto/"))
    choose(visitor, "wishes")
    assert visitor.open("/es/enviado/preguntas-1/").address == "/es/enviado/"


def test_a_referral_offers_no_questionnaire(visitor: Browser) -> None:
    visitor.open("/refer/").send(age="40").send(relation="relative", person_knows="yes", consent="on")
    visitor.send(phone="713-555-0142").send(message="Please help my sister.").send()
    assert visitor.address == "/refer/sent/"
    assert "gad7" not in {attrs.get("value") for attrs in visitor.page.buttons}


def test_as_many_medicines_as_there_were(confirmed: Browser, sent) -> None:
    choose(confirmed, "history")
    confirmed.send(tried_1_name="Zoloft", tried_1_dose="200 mg", tried_1_time="3 months", tried_1_more="yes")
    assert confirmed.address == "/sent/part-1/page-2/"
    confirmed.send(tried_2_name="someting blue", tried_2_dose="not sure", tried_2_helped="not sure", tried_2_more="no")
    confirmed.send()
    content = sent()[-1]
    assert content.answers["tried_1_name"] == "Zoloft"
    assert content.answers["tried_2_name"] == "someting blue"
    assert "tried_3_name" not in content.shown


def test_ten_medicines_fit_and_the_tenth_offers_no_more(confirmed: Browser, sent) -> None:
    choose(confirmed, "history")
    for number in range(1, 11):
        confirmed.send(
            **{
                f"tried_{number}_name": f"a medicine with a long brand name XR {number}",
                f"tried_{number}_dose": f"{number}0 mg a day",
                f"tried_{number}_time": f"about {number} months or so",
                f"tried_{number}_for": "depression",
                f"tried_{number}_helped": "partly",
                f"tried_{number}_stopped": "side effects",
                f"tried_{number}_episode": "not sure",
                f"tried_{number}_more": "yes" if number < 10 else None,
            }
        )
        assert confirmed.status == 200, confirmed.text
    assert "tried_10_more" not in confirmed.asked
    confirmed.send()
    assert confirmed.address.endswith("/part-1/sent/")
    assert sent()[-1].answers["tried_10_dose"] == "100 mg a day"


def test_medicines_say_to_stop_nothing_and_an_empty_list_is_pointed_out_once(confirmed: Browser) -> None:
    choose(confirmed, "medicines")
    assert "Do not stop or change anything yourself." in confirmed.text
    confirmed.send(medicines="")
    assert "The list is empty." in confirmed.text
    confirmed.send(medicines="")
    assert confirmed.address == "/sent/part-3/check/"
    assert "There is nothing to send yet" in confirmed.text


def leave_blank(visitor: Browser) -> Browser:
    """Go on without an answer until the page of answers."""
    for _ in range(30):
        if "page" in visitor.form().values:
            return visitor
        visitor.send()
    raise AssertionError(visitor.text)


@pytest.mark.parametrize(
    ("start", "says", "back"),
    [
        ("/contact/", "There is nothing to send yet", "/sent/"),
        ("/es/contacto/", "Todavía no hay nada que enviar", "/es/enviado/"),
    ],
)
@pytest.mark.parametrize("part", [part.id for part in PARTS])
def test_a_part_that_is_wholly_blank_is_not_sent_and_says_so(visitor, sent, start, says, back, part: str) -> None:
    pages.write(visitor.open(start))
    offered = {attrs["value"] for attrs in visitor.page.buttons if attrs.get("name") == "part"}
    if part not in offered:  # a questionnaire whose Spanish wording waits for a clinician
        return
    leave_blank(choose(visitor, part))
    assert visitor.status == 200
    assert says in visitor.text
    assert f'<a href="{back}">' in visitor.html
    visitor.send()
    assert (visitor.status, says in visitor.text) == (422, True)
    assert visitor.focused["aria-labelledby"] == "notice"
    assert len(sent()) == 1


def test_after_a_blank_part_one_answer_is_enough(confirmed: Browser, sent) -> None:
    leave_blank(choose(confirmed, "health")).send()
    confirmed.open("/sent/part-2/").send(health_heart=["none"])
    leave_blank(confirmed).send()
    assert sent()[-1].answers["health_heart"] == ["none"]
    assert sent()[-1].answers["health_mind"] is None


@pytest.mark.parametrize(
    ("part", "given"),
    [
        ("health", {"health_heart": ["none"]}),
        ("health", {"health_heart": ["not sure"]}),
        ("medicines", {"no_medicines": ["none"]}),
        ("wishes", {"times": ["any"]}),
    ],
)
def test_none_and_not_sure_are_answers(confirmed: Browser, sent, part: str, given: dict) -> None:
    leave_blank(choose(confirmed, part).send(**given)).send()
    assert len(sent()) == 2
    (name, value), *_ = given.items()
    assert sent()[-1].answers[name] == value


def test_who_met_the_panel_may_send_the_part_without_the_words_that_called_it(confirmed: Browser, sent) -> None:
    choose(confirmed, "wishes").send(hope="I want to kill myself")
    leave_blank(confirmed)
    confirmed.open("/sent/part-4/").send(hope="")
    leave_blank(confirmed).send()
    assert {**sent()[-1].answers}["s1"] is None


def test_an_empty_addition_is_pointed_out_once(confirmed: Browser, sent) -> None:
    choose(confirmed, "addition").send()
    assert "This page is empty, so there is nothing to add." in confirmed.text
    assert confirmed.focused["aria-labelledby"] == "caution"
    assert len(sent()) == 1
    confirmed.send(message="My new number is below.", phone="713-555-0199")
    assert confirmed.address == "/sent/part-5/check/"


def test_unknown_names_are_kept_as_they_were_typed(confirmed: Browser, sent) -> None:
    choose(confirmed, "medicines").send(medicines="zoloft 50\nthe green one from my aunt").send()
    assert sent()[-1].answers["medicines"] == "zoloft 50\nthe green one from my aunt"


@pytest.mark.parametrize(
    ("part", "given"),
    [
        ("addition", {"message": "I want to kill myself"}),
        ("medicines", {"medicines": "I took all my pills"}),
        ("wishes", {"hope": "to die, I want to kill myself"}),
        ("history", {"tried_1_name": "I want to kill myself"}),
    ],
)
def test_words_of_danger_bring_the_panel_before_the_next_page(confirmed: Browser, part: str, given: dict) -> None:
    choose(confirmed, part).send(**given)
    assert confirmed.address.endswith("/follow-up/")
    assert confirmed.asked == ["s1", "s2", "s3", "phone"]


def test_a_tick_for_psychosis_now_brings_the_panel(confirmed: Browser) -> None:
    choose(confirmed, "health").send(health_heart=["none"]).send(health_body=["none"])
    confirmed.send(health_mind=["psychosis-now"])
    assert confirmed.address.endswith("/follow-up/")


def test_health_is_sent_whole(confirmed: Browser, sent) -> None:
    finish(choose(confirmed, "health"), HEALTH)
    assert sent()[-1].answers["health_body"] == ["sleep-apnea"]


def test_the_cookies_of_parts_say_nothing_about_health(confirmed: Browser) -> None:
    choose(confirmed, "gad7").send(gad7_1="1")
    assert set(pages.cookies(confirmed)) == {"contact-en", "sent-en", "sent-questions-1-en"}


def test_a_part_begun_under_another_code_is_not_gone_on_with(confirmed: Browser, sent) -> None:
    choose(confirmed, "addition").send(message="words of the first person")
    other = confirmed.tab().open("/contact/sent/").press("/clear/")
    pages.write(other.open("/contact/"), message="the second person")
    choose(other, "addition")
    assert "words of the first person" not in other.html
    assert "message" in other.asked


def test_done_forgets_the_code_and_every_part_under_way(confirmed: Browser) -> None:
    choose(confirmed, "addition").send(message="something")
    confirmed.open("/sent/withdraw/").send()
    confirmed.press("/leave/")
    assert "code" in confirmed.asked
    assert set(pages.cookies(confirmed)) <= {"contact-en"}


def test_a_part_moves_to_spanish_with_its_identity(confirmed: Browser, sent) -> None:
    choose(confirmed, "addition").press("/language/", message="hola")
    assert confirmed.address == "/es/enviado/parte-5/"
    confirmed.send().send()
    assert (sent()[-1].language, sent()[-1].answers["message"]) == ("es", "hola")


def test_a_questionnaire_that_spanish_does_not_have_does_not_move(confirmed: Browser) -> None:
    choose(confirmed, "gad7")
    assert not [button for button in confirmed.page.buttons if "language" in button.get("formaction", "")]
    confirmed.post("/sent/questions-1/language/")
    assert confirmed.address == "/es/enviado/"


def test_the_identity_ends_after_an_hour(confirmed: Browser, monkeypatch) -> None:
    choose(confirmed, "addition")
    then = cookie.time.time()
    monkeypatch.setattr(cookie.time, "time", lambda: then + cookie.IDLE + 1)
    assert confirmed.open("/sent/part-4/").address == "/sent/"


def test_lines_typed_too_late_are_given_back_with_their_names(confirmed: Browser, monkeypatch) -> None:
    choose(confirmed, "history").send(tried_1_name="Zoloft", tried_1_more="yes")
    then = cookie.time.time()
    monkeypatch.setattr(cookie.time, "time", lambda: then + cookie.IDLE + 1)
    confirmed.send(tried_2_name="the blue one", tried_2_dose="not sure")
    assert confirmed.status == 410
    assert "Name of the medicine: the blue one Highest dose a day: not sure" in confirmed.text


def test_a_withdrawal_travels_as_a_submission(confirmed: Browser, sent) -> None:
    choose(confirmed, "addition")
    confirmed.open("/sent/withdraw/").send()
    assert confirmed.address == "/sent/withdrawn/"
    assert sent()[-1].journey == "withdrawal"
    assert len(sent()) == 2
