"""The one e-mail that a person may ask for, through a real mail server."""

import re
import uuid

import pytest

from clinic_site import outbox
from clinic_site.outbox import OutgoingMessage
from clinic_site.staff import roles
from intake import ceremony, codes, desk, receive
from intake.journeys import CONTACT, REFERRAL, SCREENING, Filled, journey_of
from intake.models import Inquiry
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import send_and_drain
from tests.mailbox import mail_server

pytestmark = pytest.mark.django_db

ASKED = {
    "message": "canarymessage",
    "name": "Canaryname",
    "email": "maria@example.org",
    "confirm_by_email": "yes",
    "consent": "yes",
}


@pytest.fixture(autouse=True)
def ready(intake_keys, spool, settings):
    settings.INTAKE_ALERTS_TO = ""


@pytest.fixture
def mailbox(settings):
    with mail_server(settings) as handler:
        yield handler


def waiting():
    return OutgoingMessage.objects.exclude(about="")


@pytest.mark.parametrize(
    ("language", "subject"), [("en", "Your message arrived"), ("es", "Su mensaje llegó")], ids=["English", "Spanish"]
)
def test_who_asked_gets_one_neutral_e_mail_in_their_language(mailbox, language, subject):
    code = send_and_drain(ASKED, language=language)
    receive.receive_all()
    outbox.send_due()
    [letter] = mailbox.received
    assert (letter["To"], letter["Subject"]) == ("maria@example.org", subject)
    whole = letter.as_string() + letter.get_content()
    told = re.compile(
        r"canary|ketamin|depress|depresi|health|salud|mental|clinic|clínic|suicid|988|screening|evaluaci|patient|pacien",
        re.IGNORECASE,
    )
    assert not told.search(whole)
    assert code.reference not in whole
    assert codes.group(code.reference) not in whole
    assert "http" not in letter.get_content()


def test_a_waiting_e_mail_holds_no_address_in_the_database():
    send_and_drain(ASKED)
    receive.receive_all()
    assert "maria" not in repr(list(OutgoingMessage.objects.values()))
    assert waiting().count() == 1


@pytest.mark.parametrize(
    "changes", [{"confirm_by_email": None}, {"email": None}, {"email": ""}], ids=["not asked", "none", "empty"]
)
def test_nobody_else_gets_one(changes):
    send_and_drain(ASKED | changes)
    receive.receive_all()
    assert not waiting().exists()


def test_a_further_message_brings_no_second_one(mailbox):
    one, secret = uuid.uuid4(), codes.new_secret()
    for message in ("one", "two"):
        send_and_drain(ASKED | {"message": message}, submission_id=one, secret=secret)
        receive.receive_all()
    outbox.send_due()
    assert len(mailbox.received) == 1


def test_what_looks_sent_by_a_program_brings_none():
    send_and_drain(ASKED, marks=["perhaps automatic"])
    receive.receive_all()
    assert not waiting().exists()


def test_nobody_can_have_a_stranger_flooded(mailbox):
    for number in range(6):
        send_and_drain(
            ASKED | {"message": str(number), "email": "Maria@Example.org" if number else "maria@example.org"}
        )
        receive.receive_all()
    outbox.send_due()
    assert len(mailbox.received) == 3
    assert Inquiry.objects.count() == 6


def test_what_was_withdrawn_is_not_written_to(mailbox):
    send_and_drain(ASKED)
    receive.receive_all()
    pk = Inquiry.objects.get().pk
    desk.ask_withdrawal(pk)
    desk.withdraw(make_user(roles.COORDINATOR), pk)
    assert not waiting().exists()
    outbox.send_due()
    assert not mailbox.received


def test_without_a_key_it_waits(mailbox, settings, tmp_path):
    send_and_drain(ASKED)
    receive.receive_all()
    keys, settings.INTAKE_PRIVATE_KEYS = settings.INTAKE_PRIVATE_KEYS, tmp_path
    assert outbox.send_due().failed == 1
    settings.INTAKE_PRIVATE_KEYS = keys
    OutgoingMessage.objects.update(next_try="2024-01-01T00:00Z")
    assert outbox.send_due().sent == 1


def test_what_no_key_opens_any_more_is_dropped(mailbox, settings, tmp_path):
    send_and_drain(ASKED)
    receive.receive_all()
    others = ceremony.Folders(tmp_path / "public", tmp_path / "private", tmp_path / "recovery")
    ceremony.make_missing(others)
    settings.INTAKE_PRIVATE_KEYS = others.private
    outbox.send_due()
    assert not waiting().exists()
    assert not mailbox.received


@pytest.mark.parametrize("journey", [SCREENING, CONTACT, REFERRAL], ids=lambda journey: journey.id)
def test_it_is_offered_where_an_e_mail_address_is_asked(journey):
    [step] = [step for step in journey.steps if any(field.name == "email" for field in step.fields)]
    names = [field.name for field in journey.fields(step, Filled())]
    assert names.index("confirm_by_email") == names.index("email") + 1
    assert not any(field.compulsory for field in step.fields if field.name == "confirm_by_email")


@pytest.mark.parametrize("journey", [SCREENING, CONTACT, REFERRAL], ids=lambda journey: journey.id)
def test_a_form_opened_before_it_was_offered_ends_as_it_began(journey):
    earlier = journey_of(journey.id, "1")
    assert earlier.version == "1"
    names = [field.name for step in earlier.steps for field in step.fields]
    assert "email" in names
    assert "confirm_by_email" not in names
