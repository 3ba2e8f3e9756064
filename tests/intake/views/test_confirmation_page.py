"""The confirmation: honest next steps by the clinic's hours, and a plan for tonight when that page is live."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.utils import timezone

from content import clinic as clinic_facts
from content.clinic import LivePage
from tests.intake.views.browser import Browser
from tests.intake.views.pages import write

PLAN = "/articles/a-plan-for-tonight/"


@pytest.fixture
def at(monkeypatch):
    """`at(hour)`: a Monday, this hour in UTC; the clinic is in Chicago, five hours behind."""

    def at(hour: int) -> None:
        monkeypatch.setattr(timezone, "now", lambda: datetime(2024, 6, 3, hour, tzinfo=UTC))

    return at


@pytest.fixture
def plan_is_live(clinic_in_memory, monkeypatch) -> None:
    page = LivePage(
        key="a-plan-for-tonight",
        language="en",
        slug="a-plan-for-tonight",
        path=PLAN,
        title="A plan for tonight",
        summary="",
        topic="basics",
        kind="checklist",
        number=1,
        live_from=datetime(2024, 6, 1, tzinfo=UTC),
    )
    facts = replace(clinic_in_memory, pages={"a-plan-for-tonight/en": page})
    monkeypatch.setattr(clinic_facts, "_current", facts)


def test_in_hours_it_names_today_and_tomorrow(visitor: Browser, at) -> None:
    at(17)
    write(visitor.open("/contact/"))
    assert "The next clinic hours: today 8 a.m. to 5 p.m." in visitor.text
    assert "closed now" not in visitor.text


def test_at_night_it_says_that_nobody_reads_until_it_opens(visitor: Browser, at) -> None:
    at(3)
    write(visitor.open("/contact/"))
    assert "The clinic is closed now, so nobody reads until it opens." in visitor.text


@pytest.mark.usefixtures("plan_is_live")
def test_a_plan_for_tonight_stands_beside_the_numbers(visitor: Browser) -> None:
    write(visitor.open("/contact/"))
    assert PLAN in {attrs.get("href") for attrs in visitor.page.attrs}
    write(visitor.open("/contact/"), message="I want to kill myself")
    assert visitor.address == "/contact/follow-up/"
    assert PLAN in {attrs.get("href") for attrs in visitor.page.attrs}


def test_while_that_page_is_not_live_there_is_no_link_to_it(visitor: Browser) -> None:
    write(visitor.open("/contact/"))
    assert "A plan for tonight" not in visitor.text


@pytest.mark.usefixtures("plan_is_live")
def test_it_stands_there_too_after_somebody_took_back_what_they_sent(visitor: Browser) -> None:
    assert {"tag": "a", "href": PLAN} in visitor.open("/sent/withdrawn/").page.attrs
