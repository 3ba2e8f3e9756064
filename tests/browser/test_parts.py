"""A further part the next day by the code, in a real browser: every state is accessible at 390 px, light and dark."""

import uuid
from datetime import UTC, datetime

import pytest

from intake import codes, receipts
from intake.models import State
from intake.receipts import Standing
from tests.browser import axe
from tests.browser.hands import path_of, questions, screens, tap
from tests.browser.layout import sideways

IDENTITY = {"submission_id": uuid.uuid4(), "secret": codes.new_secret()}
ANSWERS = {
    "tried_1_name": "Zoloft",
    "tried_1_dose": "200 mg",
    "tried_1_time": "3 months",
    "tried_1_more": "yes",
    "tried_2_name": "the blue one",
    "tried_2_more": "no",
    **{f"health_{part}": ["none"] for part in ("heart", "body", "other")},
    "health_mind": ["mania-now"],
    "health_pregnancy": "does not apply",
    "health_breastfeeding": "does not apply",
    "health_escort": "not sure",
    **{f"gad7_{number}": 2 for number in range(1, 8)},
    "gad7_difficulty": "very",
    "s1": "no",
    "s2": "no",
    "s3": "yes",
    "medicines": "zoloft 100\nsomething from my aunt",
    "hope": "To sleep.",
    "message": "A new number.",
}


@pytest.fixture(autouse=True)
def ready(clinic_in_memory, intake_keys, spool, settings, tmp_path, monkeypatch):
    """A clinic, keys, an empty spool; the state comes without a database, as it would from one."""
    settings.INTAKE_LIMITS = tmp_path / "limits"
    settings.INTAKE_QUESTIONNAIRES = tmp_path / "questionnaires.json"
    yesterday = being_read()
    monkeypatch.setattr(receipts, "standing_of", lambda code: yesterday if code == codes.code_of(**IDENTITY) else None)
    return spool


def being_read() -> Standing:
    """What the database would say of this code."""
    when = datetime(2024, 6, 3, 12, tzinfo=UTC)
    return Standing(IDENTITY["submission_id"], State.READING, when, when, False)


@pytest.mark.parametrize(("dark", "at"), [(False, "phone"), (True, "phone"), (False, "narrow")])
def test_the_next_day_by_code(open_page, ready, record, dark: bool, at: str) -> None:
    page = open_page("/sent/", at=at, dark=dark, cookies=True)
    found: list[str] = []

    def look(state: str) -> None:
        found.extend(f"{state}: {each}" for each in (*axe.violations(page), *sideways(page)))

    look("the place for the code")
    tap(page, {"code": "7KD4"})
    record.expect(422)
    look("a wrong code")
    tap(page, {"code": str(codes.code_of(**IDENTITY)).lower()})
    look("where things stand")
    page.click("summary")
    look("the parts offered")
    for part in range(1, 6):
        page.goto(page.url.replace(path_of(page), f"/sent/part-{part}/"))
        while page.locator('[name="page"]').count() == 0:
            look(f"part {part}, {path_of(page)}")
            tap(page, ANSWERS)
        look(f"part {part}, check")
        tap(page, {})
        look(f"part {part}, added")
    assert "/part-5/sent/" in page.url
    page.goto(page.url.replace(path_of(page), "/sent/withdraw/"))
    look("withdraw")
    tap(page, {})
    look("withdrawn")
    assert found == []
    assert len(ready.names()) == 6


def test_a_questionnaire_straight_from_the_confirmation(open_page, ready) -> None:
    page = open_page("/contact/", at="phone", cookies=True)
    tap(page, {"message": "Please call me.", "phone": "713-555-0142", "consent": True})
    assert axe.violations(page) == []
    assert sideways(page) == []
    with page.expect_navigation():
        page.click('[name=part][value="gad7"]')
    assert {name for name, _kind in questions(page)} == {f"gad7_{number}" for number in range(1, 5)}
    assert len(screens(page, ANSWERS)) == 3
    tap(page, {})
    assert "/sent/questions-1/sent/" in page.url
    assert len(ready.names()) == 2
