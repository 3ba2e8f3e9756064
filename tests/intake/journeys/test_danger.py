"""From answers by field name to the inputs of the rules, and to the panel a person sees."""

import pytest

from clinic_site.rulebook.answers import BLANK, NOT_SHOWN
from clinic_site.rulebook.triage import Level, triage
from intake.journeys import CONTACT, JOURNEYS, SCREENING, Kind, triage_inputs
from intake.journeys.danger import NOT_WRITTEN, danger
from tests.intake.walks import CALM, screening_answers, walk


def inputs(**changes: object) -> object:
    return triage_inputs(*SCREENING.to_send(walk(screening_answers(**changes))))


def test_a_calm_screening_is_routine() -> None:
    assert triage(inputs()).level is Level.ROUTINE


def test_shown_and_empty_is_blank_and_not_shown_is_not_shown() -> None:
    found = inputs(s4=None, s5=None)
    assert (found.s4, found.s5) == (BLANK, BLANK)
    assert (found.s1, found.s3, found.gad7_difficulty) == (NOT_SHOWN, NOT_SHOWN, NOT_SHOWN)


def test_a_blank_item_is_blank_and_never_zero() -> None:
    assert inputs(phq9_3=None).phq9[3] == BLANK


def test_a_form_for_another_person_has_no_item_at_all() -> None:
    assert inputs(for_whom="other").phq9 == {}


def test_ticks_arrive_as_a_set() -> None:
    assert inputs(s5=["chest-pain", "none"], **CALM).s5 == frozenset({"chest-pain", "none"})


def test_every_text_of_every_journey_is_searched_for_crisis_words() -> None:
    for journey in JOURNEYS.values():
        for step in (*journey.steps, journey.help):
            for question in step.fields:
                if question.kind in {Kind.LINE, Kind.TEXT}:
                    assert question.name not in NOT_WRITTEN
                    assert danger({question.name: "I want to kill myself"}, (question.name,)).panels == ("crisis",)


def test_an_address_or_number_is_not_searched() -> None:
    assert danger({"email": "suicide@example.com", "phone": "988"}, ("email", "phone")).panels == ()


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ({"phq9_9": 1, **CALM}, Level.REVIEW),
        ({"phq9_9": 2, **CALM}, Level.URGENT),
        ({"phq9_9": 1, "s1": None, "s2": "no", "s3": "yes"}, Level.URGENT),
        ({"phq9_9": None, "s1": "no", "s3": "yes"}, Level.REVIEW),
        ({"s2": "over 3 months ago"}, Level.REVIEW),
        ({"s2": "last 3 months", **{k: v for k, v in CALM.items() if k != "s2"}}, Level.URGENT),
        ({"s5": None}, Level.REVIEW),
        ({"phq9_difficulty": "extremely"}, Level.REVIEW),
    ],
)
def test_what_a_person_answers_reaches_the_rules(answers: dict, level: Level) -> None:
    assert triage(inputs(**answers)).level is level


def test_a_value_that_no_form_gives_is_handed_on_and_read_as_unreadable() -> None:
    found = triage(triage_inputs({"s1": "perhaps"}, ("s1",)))
    assert "R11" in [reason.rule for reason in found.reasons]


def test_a_contact_message_has_the_message_as_its_only_input() -> None:
    filled = walk({"message": "hello", "consent": "yes", "phone": "713-555-0142"}, CONTACT)
    found = triage_inputs(*CONTACT.to_send(filled))
    assert found.free_text["message"] == "hello"
    assert found.s5 == NOT_SHOWN


@pytest.mark.parametrize("form", ["phq9", "gad7"])
@pytest.mark.parametrize("answer", [9, 4, "3", -1, True])
def test_an_answer_of_either_form_that_cannot_be_read_is_for_review(form: str, answer: object) -> None:
    answers = {f"{form}_1": answer, "phq9_9": 0}
    found = triage(triage_inputs(answers, [f"{form}_1", "phq9_9"]))
    assert (found.level, found.rules) == (Level.REVIEW, {"R11"})


@pytest.mark.parametrize("answer", [0, 3, None, ""])
def test_an_answer_or_a_blank_of_the_gad7_sets_no_level(answer: object) -> None:
    answers = {"gad7_7": answer, "phq9_9": 0}
    assert triage(triage_inputs(answers, ["gad7_7", "phq9_9"])).rules == {"N1"}
    assert triage(triage_inputs({"gad7_7": 9, "phq9_9": 0}, ["phq9_9"])).rules == {"N1"}, "not shown"
