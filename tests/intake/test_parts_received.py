"""Further parts and a withdrawal on the staff side, on real PostgreSQL; and what a code tells."""

import uuid

import pytest
from django.db import OperationalError
from django.test import Client

from clinic_site.staff import roles
from intake import codes, desk, receipts, receive
from intake.journeys import withdrawal
from intake.models import Inquiry, Level, State
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import send_and_drain
from tests.intake.views.browser import Browser

pytestmark = pytest.mark.django_db

WELL = {"age": 42, "consent": "yes"} | {f"phq9_{item}": 0 for item in range(1, 10)}
WELL |= {"s2": "no", "s4": "no", "s5": ["none"]}
NOTHING = {"health_heart": ["none"], "health_body": ["none"], "health_mind": ["none"], "health_other": ["none"]}
HEALTH = NOTHING | {"health_pregnancy": "does not apply", "health_breastfeeding": "no", "health_escort": "yes"}


@pytest.fixture(autouse=True)
def ready(intake_keys, spool, clinic_in_memory, settings, tmp_path):
    settings.INTAKE_ALERTS_TO = "desk@example.org"
    settings.INTAKE_LIMITS = tmp_path / "limits"


class Person:
    """Sends one thing after the other under one identity; each is received at once."""

    def __init__(self) -> None:
        self.identity = {"submission_id": uuid.uuid4(), "secret": codes.new_secret()}

    def sends(self, answers: dict, journey: str = "screening", **more: object) -> Inquiry:
        code = send_and_drain(answers, journey=journey, **self.identity, **more)
        receive.receive_all()
        return Inquiry.objects.get(reference=code.reference)

    @property
    def code(self) -> codes.Code:
        return codes.code_of(**self.identity)


@pytest.fixture
def person() -> Person:
    return Person()


def rules(inquiry: Inquiry) -> list[set[str]]:
    opened = desk.open_inquiry(make_user(roles.CLINICIAN), inquiry.pk, desk.Purpose.ANSWER)
    return [{reason["rule"] for reason in part.reasons} for part in opened.submissions]


def test_health_and_medicines_are_asked_only_when_both_are_in(person: Person) -> None:
    assert person.sends(WELL).health_asked is False
    assert person.sends(HEALTH, "health").health_asked is False
    inquiry = person.sends({"medicines": None, "no_medicines": ["none"]}, "medicines")
    assert inquiry.health_asked is True
    assert inquiry.level == Level.ROUTINE
    assert rules(inquiry)[-1] == {"N1"}


@pytest.mark.parametrize(
    ("answers", "journey", "level", "rule"),
    [
        (HEALTH | {"health_body": ["no-such-box"]}, "health", Level.REVIEW, "R11"),
        (HEALTH | {"health_heart": ["glaucoma"]}, "health", Level.REVIEW, "R5"),
        (HEALTH | {"health_heart": None}, "health", Level.REVIEW, "R5"),
        (HEALTH | {"health_heart": ["not sure"]}, "health", Level.REVIEW, "R5"),
        (HEALTH | {"health_pregnancy": "not sure"}, "health", Level.REVIEW, "R5"),
        (HEALTH | {"health_pregnancy": None}, "health", Level.REVIEW, "R5"),
        (HEALTH | {"health_escort": "no"}, "health", Level.REVIEW, "R5"),
        (HEALTH | {"health_mind": ["mania-now"]}, "health", Level.URGENT, "U8"),
        (HEALTH | {"health_mind": ["mania-now", "none"]}, "health", Level.URGENT, "U8"),
        (HEALTH | {"health_other": ["needle-fear"]}, "health", Level.ROUTINE, "N1"),
        ({"medicines": "Xanax 0.5 mg", "no_medicines": None}, "medicines", Level.REVIEW, "R8"),
        ({"medicines": "something from my aunt", "no_medicines": None}, "medicines", Level.REVIEW, "R8"),
        ({"medicines": "zoloft 100 mg", "no_medicines": ["none"]}, "medicines", Level.ROUTINE, "N1"),
        ({"medicines": None, "no_medicines": None}, "medicines", Level.REVIEW, "R8"),
        ({"gad7_1": 3, "gad7_difficulty": "extremely"}, "gad7", Level.REVIEW, "R7"),
        ({f"gad7_{item}": 3 for item in range(1, 8)}, "gad7", Level.ROUTINE, "N1"),
        ({"message": "I want to kill myself"}, "addition", Level.URGENT, "U7"),
    ],
)
def test_a_part_raises_the_level_by_its_rule(
    person: Person, answers: dict, journey: str, level: Level, rule: str
) -> None:
    person.sends(WELL)
    inquiry = person.sends(answers, journey)
    assert inquiry.level == level
    assert rule in rules(inquiry)[-1]


def test_a_part_never_lowers_the_level(person: Person) -> None:
    person.sends(WELL | {"phq9_9": 3, "s1": "yes", "s3": "no"})
    assert person.sends(HEALTH, "health").level == Level.URGENT
    assert person.sends(WELL | {"message": "all is well"}).level == Level.URGENT


def test_a_suicide_attempt_is_judged_with_the_time_that_the_screening_gave(person: Person) -> None:
    person.sends(WELL | {"s2": "over 3 months ago"})
    inquiry = person.sends(HEALTH | {"health_mind": ["suicide-attempt"]}, "health")
    assert inquiry.level == Level.REVIEW
    other = Person()
    assert other.sends(HEALTH | {"health_mind": ["suicide-attempt"]}, "health").level == Level.URGENT


def test_the_age_counts_together_with_later_parts(person: Person) -> None:
    inquiry = person.sends(WELL | {"age": 65})
    assert (inquiry.level, "R5" in rules(inquiry)[0]) == (Level.REVIEW, True)


def wish(person: Person, since: int = 1) -> Inquiry:
    return person.sends(withdrawal.answers(since), withdrawal.ID, shown=[])


def test_a_wish_to_withdraw_is_noted_and_deletes_nothing_yet(person: Person) -> None:
    person.sends(WELL)
    inquiry = wish(person)
    assert inquiry.withdrawal_asked_at is not None
    assert not any(each.is_purged for each in inquiry.submissions.all())
    assert receipts.standing_of(person.code).withdrawal_asked is True


def test_someone_urgent_is_reached_first_and_then_deleted(person: Person) -> None:
    person.sends(WELL | {"phq9_9": 3, "s1": "yes", "s3": "no"})
    inquiry, clinician = wish(person), make_user(roles.CLINICIAN)
    with pytest.raises(desk.Refused, match="urgent"):
        desk.withdraw(clinician, inquiry.pk)
    desk.record_outcome(clinician, inquiry.pk, desk.Outcome.REACHED)
    assert desk.withdraw(clinician, inquiry.pk).state == State.WITHDRAWN


def test_a_closed_inquiry_comes_back_for_a_wish(person: Person) -> None:
    inquiry = person.sends(WELL)
    desk.close(make_user(roles.CLINICIAN), inquiry.pk)
    assert wish(person).state == State.NEW


def test_after_a_withdrawal_a_repeated_wish_opens_nothing_and_a_new_message_asks_nothing(person: Person) -> None:
    person.sends(WELL)
    desk.withdraw(make_user(roles.CLINICIAN), wish(person).pk)
    assert wish(person, since=2).state == State.WITHDRAWN
    inquiry = person.sends({"message": "one more question"}, "addition")
    assert (inquiry.state, inquiry.withdrawal_asked_at) == (State.NEW, None)
    assert wish(person, since=3).withdrawal_asked_at is not None


@pytest.fixture
def visitor() -> Browser:
    return Browser(Client(enforce_csrf_checks=True, HTTP_HOST="localhost"))


@pytest.mark.parametrize("start", ["/sent/", "/es/enviado/"])
def test_the_code_opens_where_things_stand_the_next_day(person: Person, visitor: Browser, start: str) -> None:
    person.sends(WELL | {"message": "words that stay sealed"})
    visitor.open(start).send(code=str(person.code).lower().replace("-", " "))
    assert visitor.address == start
    assert codes.group(person.code.reference) in visitor.text
    assert "words that stay sealed" not in visitor.html
    assert str(person.code) not in visitor.html


def test_states_are_told_without_a_health_word_or_a_level(person: Person, visitor: Browser) -> None:
    inquiry = person.sends(WELL | {"phq9_9": 3, "s1": "yes", "s3": "no"})
    visitor.open("/sent/").send(code=str(person.code))
    for word in ("URGENT", "urgent", "suicid", "PHQ", "depress"):
        # Between the strip with its fixed sentence and the names of the further parts.
        assert word not in visitor.text.rpartition("Where your message")[2].partition("Tell us more")[0]
    clinician = make_user(roles.CLINICIAN)
    desk.claim(clinician, inquiry.pk)
    assert len(done(visitor.refresh())) == 2
    desk.change_state(clinician, inquiry.pk, State.ANSWERED)
    assert len(done(visitor.refresh())) == 3


def test_what_was_closed_without_an_answer_is_not_called_answered(person: Person, visitor: Browser) -> None:
    inquiry, clinician = person.sends(WELL), make_user(roles.CLINICIAN)
    desk.record_outcome(clinician, inquiry.pk, desk.Outcome.NO_ANSWER, close=True)
    visitor.open("/sent/").send(code=str(person.code))
    assert "Answered" not in visitor.text
    assert "Not yet" not in visitor.text
    assert len(done(visitor)) == 3


def done(visitor: Browser) -> list[dict]:
    return [attrs for attrs in visitor.page.attrs if attrs.get("class") == "is-done"]


def test_a_further_part_by_code_joins_the_inquiry(person: Person, visitor: Browser) -> None:
    person.sends(WELL)
    visitor.open("/sent/").send(code=str(person.code))
    visitor.open("/sent/part-5/").send(message="My new number is below.", phone="713-555-0199").send()
    assert visitor.address == "/sent/part-5/sent/"
    from intake import sending
    from intake.draining import drain

    drain(sending.spool())
    receive.receive_all()
    assert Inquiry.objects.get().submissions.count() == 2


@pytest.mark.parametrize("typed", ["", "7KD4", "<script>", "0" * 28, "9" * 5000])
def test_a_wrong_code_is_said_and_opens_nothing(visitor: Browser, typed: str) -> None:
    visitor.open("/sent/").send(code=typed)
    assert visitor.status == 422
    assert "sent-en" not in visitor.client.cookies


def test_guessing_is_limited(visitor: Browser, settings, monkeypatch, still_clock) -> None:
    from intake import limits

    settings.INTAKE_SPARES_LOOPBACK = False
    monkeypatch.setattr(limits, "CODE", limits.Limit("code", 2, limits.DAY))
    assert [visitor.open("/sent/").send(code="0" * 28).status for _ in range(3)] == [422, 422, 429]


def test_with_the_database_dead_a_calm_page_says_so(person: Person, visitor: Browser, monkeypatch) -> None:
    person.sends(WELL)
    page = visitor.open("/sent/")

    def dead(_code: codes.Code) -> None:
        raise OperationalError

    monkeypatch.setattr(receipts, "standing_of", dead)
    page.send(code=str(person.code))
    assert page.status == 503
    assert "What you sent is safe" in page.text
    monkeypatch.undo()
    visitor.open("/sent/").send(code=str(person.code))
    monkeypatch.setattr(receipts, "standing_of", dead)
    assert visitor.refresh().status == 200
    assert "Everything else on this page works" in visitor.text


def test_the_place_for_the_code_moves_to_spanish_under_the_same_code(person: Person, visitor: Browser) -> None:
    person.sends(WELL)
    visitor.open("/sent/").send(code=str(person.code)).press("/sent/language/")
    assert visitor.address == "/es/enviado/"
    assert codes.group(person.code.reference) in visitor.text


def test_without_cookies_the_page_says_so(person: Person, visitor: Browser) -> None:
    visitor.open("/sent/")
    visitor.client.cookies.clear()
    visitor.send(code=str(person.code))
    assert visitor.status == 403
    assert "cookie" in visitor.text
