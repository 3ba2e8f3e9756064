"""The order in which a person's messages are received changes nothing in what becomes of them."""

import threading
import uuid
from itertools import permutations

import pytest
from django.db import connection
from django.utils import timezone

from clinic_site.outbox import OutgoingMessage
from clinic_site.staff import roles
from intake import codes, desk, receive
from intake.draining import drain
from intake.journeys import REFERRAL, SCREENING, withdrawal
from intake.models import BlindIndex, Inquiry, InquiryEvent, Level, State, Submission, Triage
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import send, send_and_drain

pytestmark = pytest.mark.django_db

PHQ9 = {f"phq9_{item}": 0 for item in range(1, 10)}
FIRST = {"message": "Do you have parking?", "email": "maria@example.org", "confirm_by_email": "yes", "consent": "yes"}

# What one person sends, in turn: (form, language, answers).
SENT = {
    "a part in the other language": [
        ("contact", "en", FIRST),
        ("addition", "es", {"message": "one more thing", "phone": "713-555-0142"}),
    ],
    "words of danger that a later part speaks over": [
        ("contact", "en", FIRST | {"message": "I want to kill myself"}),
        ("addition", "en", {"message": "I am fine, sorry"}),
        ("addition", "es", {"message": "do you have parking"}),
    ],
    "safety questions below a sent form": [
        (SCREENING.id, "es", FIRST | PHQ9 | {"phq9_9": 1}),
        (SCREENING.id, "es", {"s1": "no", "s2": "no", "s3": "no"}),
        ("health", "en", {"health_heart": ["none"]}),
    ],
    "a wish to take it back": [
        (REFERRAL.id, "en", FIRST),
        (withdrawal.ID, "es", withdrawal.answers(1)),
    ],
}


@pytest.fixture(autouse=True)
def ready(intake_keys, spool, settings):
    settings.INTAKE_ALERTS_TO = ""


def arrive(sent) -> list[int]:
    """One person's messages, stored and not yet received; their keys in the order in which they were sent."""
    identity = {"submission_id": uuid.uuid4(), "secret": codes.new_secret()}
    for journey, language, answers in sent:
        send_and_drain(answers, journey=journey, language=language, **identity)
    rows = Submission.objects.filter(submission_id=identity["submission_id"])
    return list(rows.order_by("received_at").values_list("pk", flat=True))


def receive_in(order) -> Inquiry:
    """Received one after the other in this order: what is not in turn lies in quarantine meanwhile."""
    rows = Submission.objects.filter(pk__in=order)
    rows.update(quarantined_at=timezone.now(), why="key")
    for pk in order:
        rows.filter(pk=pk).update(quarantined_at=None, why="")
        assert receive.receive_all() == 1
    return Inquiry.objects.get(submissions=order[0])


def became(inquiry: Inquiry) -> dict[str, object]:
    """What staff see of it, and what went out."""
    submissions = inquiry.submissions.order_by("received_at")
    return {
        "level": inquiry.level,
        "form": (inquiry.journey, inquiry.language, inquiry.health_asked),
        "state": (inquiry.state, inquiry.withdrawal_asked_at is not None),
        "last message": inquiry.last_message_at == submissions.last().received_at,
        "found by": set(BlindIndex.objects.filter(inquiry=inquiry).values_list("kind", flat=True)),
        "e-mails": OutgoingMessage.objects.filter(about__in=map(str, submissions.values_list("pk", flat=True))).count(),
    }


@pytest.mark.parametrize("sent", SENT.values(), ids=SENT)
def test_whatever_comes_first_the_inquiry_is_the_same(sent):
    in_turn = became(receive_in(arrive(sent)))
    assert in_turn["form"][0] == sent[0][0]
    assert in_turn["e-mails"] == 1
    for order in permutations(range(len(sent))):
        OutgoingMessage.objects.all().delete()  # a day's e-mails to one address are limited
        BlindIndex.objects.all().delete()
        keys = arrive(sent)
        assert became(receive_in([keys[number] for number in order])) == in_turn


def test_an_earlier_urgent_message_that_comes_late_says_why_it_is_urgent():
    first, second = arrive(SENT["words of danger that a later part speaks over"][:2])
    inquiry = receive_in([second, first])
    assert inquiry.level == Level.URGENT
    assert Triage.objects.get(submission=first).level == Level.URGENT
    assert list(inquiry.events.values_list("kind", flat=True)) == ["received", "further", "raised"]
    opened = desk.open_inquiry(make_user(roles.CLINICIAN), inquiry.pk, desk.Purpose.ANSWER)
    assert "U7" in {reason["rule"] for reason in opened.submissions[0].reasons}


def test_a_wish_that_was_met_covers_what_was_sent_before_it_and_comes_only_now(spool):
    identity = {"submission_id": uuid.uuid4(), "secret": codes.new_secret()}
    send(FIRST, **identity)
    [name] = spool.names()
    on_its_way = spool.read(name)
    spool.done(name)
    send_and_drain(withdrawal.answers(1), journey=withdrawal.ID, **identity)
    receive.receive_all()
    desk.withdraw(make_user(roles.CLINICIAN), Inquiry.objects.get().pk)
    spool.keep(name, on_its_way)
    drain(spool)
    receive.receive_all()
    inquiry = Inquiry.objects.get()
    assert (inquiry.state, inquiry.withdrawal_asked_at is not None) == (State.NEW, True)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("quicker", [0, 1], ids=["the first message", "the part"])
def test_two_workers_with_a_message_each_of_one_person(quicker, monkeypatch):
    keys = arrive(SENT["a part in the other language"])
    taken, is_received = threading.Barrier(2), threading.Event()
    whole = receive._open
    troubles = []

    def opened(submission):
        if threading.current_thread() in workers and threading.current_thread() not in at_it:
            at_it.add(threading.current_thread())
            taken.wait(60)  # each has one in hand
            if submission.pk != keys[quicker]:
                assert is_received.wait(60)
        return whole(submission)

    def work():
        try:
            receive.receive_next()
        except Exception as error:
            troubles.append(error)
        finally:
            is_received.set()
            connection.close()

    monkeypatch.setattr(receive, "_open", opened)
    at_it, workers = set(), [threading.Thread(target=work) for _ in range(2)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    assert not troubles
    inquiry = Inquiry.objects.get()
    assert not Submission.objects.filter(inquiry=None).exists()
    found = became(inquiry)
    assert (found["form"], found["e-mails"], found["last message"]) == (("contact", "es", False), 1, True)
    assert InquiryEvent.objects.filter(kind="received").count() == 1
