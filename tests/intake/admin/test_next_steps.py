"""What is to be done next, in sentences."""

from datetime import UTC, datetime, time, timedelta

import pytest

from content.clinic import Clinic, Opening
from intake.admin.next_steps import next_steps
from intake.models import Inquiry, Level, State

CLINIC = Clinic(time_zone="America/Chicago", hours=tuple(Opening(day, time(8), time(17)) for day in range(5)))
MONDAY = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # 10 in the morning there


def told(now=MONDAY, answered=("phone",), **fields):
    values = {"level": Level.ROUTINE, "state": State.NEW, "received_at": MONDAY, "last_message_at": MONDAY}
    inquiry = Inquiry(**values | {"assignee_id": 1} | fields)
    return [(str(step.text), step.is_late) for step in next_steps(inquiry, set(answered), CLINIC, now)]


@pytest.mark.parametrize(
    ("level", "hours", "said", "is_late"),
    [
        (Level.ROUTINE, 500, "Answer in normal order, in a way they ticked as safe.", False),
        (Level.URGENT, 0, "Due Nov. 23, 2026, 11 a.m.: call the person.", False),
        (Level.URGENT, 2, "Call now. It was due Nov. 23, 2026, 11 a.m., 1 h ago.", True),
        (Level.REVIEW, 0, "Due Nov. 24, 2026, 10 a.m.: a clinician looks.", False),
        (Level.REVIEW, 25, "A clinician looks now. It was due Nov. 24, 2026, 10 a.m., 1 h ago.", True),
    ],
)
def test_by_when_the_person_is_reached(level, hours, said, is_late):
    assert told(MONDAY + timedelta(hours=hours), level=level) == [(said, is_late)]


def test_first_somebody_takes_it():
    assert told(assignee_id=None)[0][0] == "Take it, so that nobody else does the same."


def test_who_left_no_way_to_be_reached_is_told():
    assert told(answered=("name",)) == [("They left no way to be reached. Record that.", False)]


def test_after_the_contact_it_is_closed_unless_they_write_again():
    reached = {"first_contact_at": MONDAY, "last_contact_at": MONDAY}
    [(said, _)] = told(**reached)
    assert said == "The person was reached. Close it when nothing more is to be done."
    again = told(**reached | {"last_message_at": MONDAY + timedelta(hours=1)})
    assert again[0][0].startswith("Answer in normal order")


def test_a_wish_to_withdraw_comes_after_the_person_is_reached():
    steps = [text for text, _ in told(level=Level.URGENT, withdrawal_asked_at=MONDAY)]
    assert steps[0].endswith("call the person.")
    assert steps[1] == "Then delete what was sent: the person asks for it."


@pytest.mark.parametrize("state", [State.CLOSED, State.WITHDRAWN])
def test_nothing_is_to_be_done_with_what_is_closed(state):
    assert told(state=state) == []
