"""The screening as a plain object: which screens a person meets, in which order, and what would be sent."""

import pytest

from intake.journeys import SCREENING, Filled
from tests.intake.walks import CALM, answer, screening_answers, walk, walk_seen

QUESTIONS = ["questions-1", "questions-2", "questions-3", "questions-4"]


def test_someone_well_meets_nine_question_screens() -> None:
    _, seen = walk_seen(screening_answers())
    assert seen == ["age", "agree", "reach", *QUESTIONS, "questions-5", "last"]


def test_the_first_contact_has_at_most_twelve_screens_with_the_panel_and_the_confirmation() -> None:
    _, seen = walk_seen(screening_answers(phq9_9=1, **CALM))
    check_and_sent = 2
    assert "follow-up" in seen
    assert len(seen) + check_and_sent <= 12


def test_difficulty_is_asked_only_when_an_item_is_above_zero() -> None:
    nothing = {f"phq9_{item}": 0 for item in range(1, 10)}
    _, seen = walk_seen(screening_answers(**nothing))
    assert "questions-5" not in seen


@pytest.mark.parametrize("score", [1, 2, 3])
def test_item_nine_above_zero_brings_the_panel_before_the_next_step(score: int) -> None:
    _, seen = walk_seen(screening_answers(phq9_9=score, **CALM))
    assert seen[seen.index("questions-4") + 1] == "follow-up"


def test_the_panel_comes_even_when_the_total_is_tiny() -> None:
    answers = screening_answers(**{f"phq9_{item}": 0 for item in range(1, 9)}, phq9_9=1, **CALM)
    _, seen = walk_seen(answers)
    assert "follow-up" in seen


def test_safety_questions_of_the_panel_are_not_asked_a_second_time() -> None:
    filled = walk(screening_answers(phq9_9=1, **CALM))
    names = [field.name for field in SCREENING.fields(SCREENING.step("last"), filled)]
    assert names == ["s4", "s5", "message"]


def test_item_nine_left_blank_is_asked_once_more_and_then_brings_s1_and_s3() -> None:
    filled, seen = walk_seen(screening_answers(phq9_9=None, s1="no", s3="yes"))
    assert seen.count("questions-4") == 2
    assert "follow-up" not in seen
    names = [field.name for field in SCREENING.fields(SCREENING.step("last"), filled)]
    assert names[:3] == ["s1", "s2", "s3"]


def test_once_shown_safety_questions_stay_although_item_nine_is_changed_to_zero() -> None:
    filled = walk(screening_answers(phq9_9=2, **CALM))
    filled = answer(filled, "questions-4", {"phq9_9": 0})
    answers, shown = SCREENING.to_send(filled)
    assert {"s1", "s2", "s3"} <= set(shown)
    assert answers["s1"] == "no"


def test_s1_and_s3_shown_because_of_a_blank_stay_although_item_nine_is_then_answered() -> None:
    filled = walk(screening_answers(phq9_9=None, s1="no", s3="yes"))
    filled = answer(filled, "questions-4", {"phq9_9": 0})
    assert {"s1", "s3"} <= set(SCREENING.to_send(filled)[1])


def test_a_panel_does_not_come_back_for_what_was_answered_under_it() -> None:
    _, seen = walk_seen(screening_answers(phq9_9=1, s1="yes", s2="last 3 months", s3="no"))
    assert seen.count("follow-up") == 1


@pytest.mark.parametrize(
    ("sign", "panels"),
    [
        ({"s4": "yes"}, ("crisis",)),
        ({"s5": ["chest-pain"]}, ("medical",)),
        ({"s5": ["overdose"]}, ("medical", "crisis")),
        ({"s5": ["psychosis", "none"]}, ("crisis",)),
        ({"message": "I want to kill myself"}, ("crisis",)),
        ({"message": "quiero morirme"}, ("crisis",)),
    ],
)
def test_a_new_sign_brings_the_panel_after_the_last_questions(sign: dict, panels: tuple[str, ...]) -> None:
    filled, seen = walk_seen(screening_answers(**{**CALM, **sign}))
    assert seen[-2:] == ["last", "follow-up"]
    assert SCREENING.danger(*SCREENING.to_send(filled)).panels == panels


def test_a_new_sign_after_an_earlier_panel_brings_it_again() -> None:
    _, seen = walk_seen(screening_answers(phq9_9=1, s4="yes", **CALM))
    assert seen.count("follow-up") == 2


def test_crisis_words_in_a_name_bring_the_panel_at_once() -> None:
    _, seen = walk_seen(screening_answers(name="kill myself", **CALM))
    assert seen[seen.index("reach") + 1] == "follow-up"


def test_blanks_are_pointed_out_once_and_then_accepted() -> None:
    filled = walk(screening_answers(phq9_2=None))
    before_first = answer(walk_to("questions-1"), "questions-1", {"phq9_1": 0, "phq9_2": None, "phq9_3": 0})
    assert SCREENING.next(before_first).id == "questions-1"
    assert [field.name for field in SCREENING.blanks(SCREENING.step("questions-1"), before_first)] == ["phq9_2"]
    assert SCREENING.complete(filled)
    assert SCREENING.to_send(filled)[0]["phq9_2"] is None


def test_a_sign_of_danger_comes_before_asking_for_a_blank_once_more() -> None:
    filled = walk_to("last")
    filled = answer(filled, "last", {"s2": None, "s4": "yes", "s5": ["none"]})
    assert SCREENING.next(filled).id == "follow-up"
    filled = answer(filled, "follow-up", CALM)
    assert SCREENING.complete(filled)  # the blank question was answered below the panel


def test_no_way_to_be_reached_is_allowed_after_one_warning() -> None:
    filled, seen = walk_seen(screening_answers(phone=None, email=None))
    assert seen.count("reach") == 2
    assert SCREENING.complete(filled)


def test_for_another_person_there_is_no_questionnaire_and_no_safety_question() -> None:
    filled, seen = walk_seen(screening_answers(for_whom="other"))
    assert seen == ["age", "agree", "reach", "last"]
    shown = SCREENING.to_send(filled)[1]
    assert not [name for name in shown if name.startswith(("phq9", "s1", "s2", "s3", "s4", "s5"))]


def test_a_writer_for_another_person_gets_s1_to_s3_when_crisis_words_bring_the_panel() -> None:
    filled, seen = walk_seen(
        screening_answers(for_whom="other", message="my brother wants to kill himself, suicide", **CALM)
    )
    assert seen[-1] == "follow-up"
    assert {"s1", "s2", "s3"} <= set(SCREENING.to_send(filled)[1])


def test_a_questionnaire_begun_for_oneself_is_not_sent_for_someone_else() -> None:
    filled = walk(screening_answers(phq9_9=2, **CALM))
    filled = walk(
        screening_answers(for_whom="other"), filled=answer(filled, "agree", {"for_whom": "other", "consent": "yes"})
    )
    answers, shown = SCREENING.to_send(filled)
    assert not [name for name in shown if name.startswith("phq9")]
    assert answers["s1"] == "no"  # was shown, so it stays


def test_what_is_sent_says_blank_for_shown_and_nothing_for_not_shown() -> None:
    answers, shown = SCREENING.to_send(walk(screening_answers()))
    assert answers["best_time"] is None
    assert "s1" not in answers
    assert set(answers) == set(shown)


def test_a_middle_screen_cannot_be_opened_before_it_is_reached() -> None:
    filled = walk_to("reach")
    assert not SCREENING.may_open(SCREENING.step("questions-2"), filled)
    assert SCREENING.may_open(SCREENING.step("age"), filled)
    assert not SCREENING.may_open(SCREENING.help, filled)


def test_progress_counts_the_screens_of_this_person() -> None:
    filled = walk_to("questions-4")
    assert SCREENING.progress(SCREENING.step("questions-4"), filled) == (7, 10)
    assert SCREENING.progress(None, walk(screening_answers())) == (10, 10)


def test_back_leads_to_the_screen_before_on_this_path() -> None:
    filled = walk(screening_answers(for_whom="other"))
    assert SCREENING.previous(SCREENING.step("last"), filled).id == "reach"
    assert SCREENING.previous(SCREENING.step("age"), filled) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_versions_name_the_questionnaire_only_where_it_was_asked(language: str) -> None:
    shown = SCREENING.to_send(walk(screening_answers()))[1]
    assert set(SCREENING.versions(language, shown)) == {"rules", "phq9"}
    assert set(SCREENING.versions(language, ("message",))) == {"rules"}


def walk_to(step: str) -> Filled:
    filled = Filled()
    while (coming := SCREENING.next(filled)) is not None and coming.id != step:
        filled = SCREENING.record(filled, coming, screening_answers())
    return filled
