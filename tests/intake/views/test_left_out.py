"""Optional questions that the clinic leaves out, as people meet it: without a database, and in the middle of a form."""

import pytest

from intake import questionnaires
from tests.intake.views.browser import Browser
from tests.intake.views.pages import fill, write
from tests.intake.views.test_parts import choose, database_is_away

__all__ = ["database_is_away"]  # where a message stands is asked there; none of this needs one


def off(*questions: str) -> None:
    questionnaires.write({questionnaires.key_of(each): {"on": False} for each in questions})


def test_it_is_not_asked_and_not_sent(visitor: Browser, sent) -> None:
    off("contact/best_time")
    assert "best_time" not in visitor.open("/contact/").asked
    write(visitor)
    assert "best_time" not in sent()[0].shown


def test_a_decision_in_the_middle_of_a_form_changes_nothing_in_it(visitor: Browser, sent) -> None:
    fill(visitor.open("/screening/"), until="questions-1", best_time="after 3")
    off("screening/best_time")
    fill(visitor).send()
    assert sent()[0].answers["best_time"] == "after 3"


def test_nor_when_it_is_taken_in_again(visitor: Browser, sent) -> None:
    off("screening/best_time")
    fill(visitor.open("/screening/"), until="questions-1")
    off()
    fill(visitor)
    assert visitor.address == "/screening/check/"
    visitor.send()
    assert "best_time" not in sent()[0].shown


def test_a_first_page_without_a_question_is_passed_over(visitor: Browser) -> None:
    off("wishes/hope", "wishes/times")
    choose(write(visitor.open("/contact/")), "wishes")
    assert visitor.address == "/sent/part-4/page-2/"
    assert "Page 1 of 2" in visitor.text


@pytest.mark.parametrize("address", ["/sent/part-4/", "/sent/part-4/page-2/"])
def test_a_part_without_any_is_not_offered_and_not_open(visitor: Browser, address: str) -> None:
    off(*(f"wishes/{switch}" for switch in ("hope", "times", "interpreter", "access", "way_home")))
    write(visitor.open("/contact/"))
    assert "wishes" not in {attrs.get("value") for attrs in visitor.page.buttons}
    choose(visitor, "addition")
    assert visitor.open(address).address == "/sent/"
