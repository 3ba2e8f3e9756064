"""Walking a journey in tests: what a person answers, screen by screen."""

from collections.abc import Mapping

from intake.journeys import SCREENING, Answer, Filled, Journey

NO_DANGER = {"s2": "no", "s4": "no", "s5": ["none"]}
CALM = {"s1": "no", "s2": "no", "s3": "yes"}


def screening_answers(**changes: Answer) -> dict[str, Answer]:
    """A whole screening for oneself without any danger, with changes."""
    phq9 = {f"phq9_{item}": 1 for item in range(1, 9)} | {"phq9_9": 0}
    return {
        "age": 42,
        "for_whom": "self",
        "consent": "yes",
        "name": "Ana",
        "phone": "713-555-0142",
        "leave_message": "no",
        "email": None,
        "reach_by": ["phone"],
        "best_time": None,
        **phq9,
        "phq9_difficulty": "somewhat",
        **NO_DANGER,
        "message": None,
        **changes,
    }


def walk(answers: Mapping[str, Answer], journey: Journey = SCREENING, filled: Filled | None = None) -> Filled:
    """Answer every screen that comes, in the order it comes, until the page of answers."""
    return walk_seen(answers, journey, filled)[0]


def walk_seen(
    answers: Mapping[str, Answer],
    journey: Journey = SCREENING,
    filled: Filled | None = None,
    most: int = 40,
) -> tuple[Filled, list[str]]:
    """The same, and the ids of the screens met."""
    filled, seen = filled or Filled(), []
    while (step := journey.next(filled)) is not None:
        seen.append(step.id)
        assert len(seen) < most, seen
        filled = journey.record(filled, step, answers)
    return filled, seen


def answer(filled: Filled, step: str, answers: Mapping[str, Answer], journey: Journey = SCREENING) -> Filled:
    """Send off one screen."""
    return journey.record(filled, journey.step(step), answers)
