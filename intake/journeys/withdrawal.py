"""The wish to take back what was sent. It travels like a submission: the public side may change nothing kept."""

from collections.abc import Mapping

from intake.journeys.base import Answer

ID = "withdrawal"
VERSION = "1"


def answers(since: int) -> dict[str, Answer]:
    """What is sealed; `since` tells a later wish from an earlier one, and a double click is one wish."""
    return {"withdraw": "yes", "since": since}


def is_asked(journey: str, sent: Mapping[str, Answer]) -> bool:
    """Whether a submission is this wish."""
    return journey == ID and sent.get("withdraw") == "yes"
