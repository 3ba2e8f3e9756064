"""A change that an open form would feel is a new version: the digests of what is declared now, one line a form.

When this fails, give the journey a new version, keep its old self in `journeys.EARLIER`, and write the new digest here.
"""

import hashlib
import json

import pytest

from intake.journeys import EARLIER, JOURNEYS, Journey, journey_of

DECLARED = {
    "screening 2": "ff6c35806190",
    "contact 2": "de96d1144388",
    "call-back 1": "827c46a4362b",
    "refer 2": "cfa53e26102d",
    "history 1": "21e8573e192b",
    "gad7 1": "b42b8c931aa3",
    "health 1": "7b6651b358dd",
    "medicines 1": "c8b84659fb7f",
    "wishes 1": "a1d7d58341fa",
    "addition 1": "eb52043be610",
    "own-phq9 1": "c9dd130f0cab",
    "own-gad7 1": "202672b2ed03",
}


def digest(journey: Journey) -> str:
    """Of all that a draft under way rests on: screens, questions and their answers, in order."""
    steps = [
        [step.id, [[f.name, f.kind, [c.value for c in f.choices], f.compulsory, f.once_more] for f in step.fields]]
        for step in (*journey.steps, journey.help)
    ]
    return hashlib.sha256(json.dumps(steps).encode()).hexdigest()[:12]


def test_every_form_is_as_its_version_says() -> None:
    assert {f"{each.id} {each.version}": digest(each) for each in JOURNEYS.values()} == DECLARED


@pytest.mark.parametrize(("key", "journey"), EARLIER.items(), ids=str)
def test_an_earlier_version_is_kept_under_its_own_name(key: tuple[str, str], journey: Journey) -> None:
    assert (journey.id, journey.version) == key
    assert journey.version != JOURNEYS[journey.id].version
    assert digest(journey) != digest(JOURNEYS[journey.id])
    assert journey_of(*key) is journey


def test_a_version_that_nobody_kept_is_none() -> None:
    assert journey_of("screening", "0") is None
    assert journey_of("nothing", "1") is None
