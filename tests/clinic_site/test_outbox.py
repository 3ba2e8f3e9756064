"""The outbox, against a real mail server on this machine."""

import socket
import threading
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.mail.backends.smtp import EmailBackend
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from clinic_site import outbox
from clinic_site.outbox import OutgoingMessage
from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in
from tests.mailbox import mail_server, use_server

TO = "front-desk@example.org"


@pytest.fixture
def dead_port():
    """A port that refuses every connection, and that nobody else can take meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@pytest.fixture
def mailbox(settings):
    """A mail server on a free port, used by `MAILERS`."""
    with mail_server(settings) as handler:
        yield handler


@pytest.fixture(autouse=True)
def letter(monkeypatch):
    monkeypatch.setattr(outbox, "_letters", set())
    return outbox.register("A message arrived", "A message arrived. Sign in to read it:\n{address}\n")


def write(letter):
    return outbox.queue(TO, *letter.with_address("https://clinic.example/admin/"))


def make_due():
    OutgoingMessage.objects.update(next_try=timezone.now() - timedelta(seconds=1))


@pytest.mark.django_db
def test_a_message_is_sent_once_and_its_address_is_forgotten(mailbox, letter):
    message = write(letter)
    assert outbox.send_due() == outbox.Sent(sent=1)
    assert outbox.send_due() == outbox.Sent()
    (received,) = mailbox.received
    assert (received["To"], received["Subject"]) == (TO, "A message arrived")
    assert received["Message-ID"] == f"<{message.pk}@example.org>"
    assert received["Auto-Submitted"] == "auto-generated"
    assert received.get_content().splitlines()[-1] == "https://clinic.example/admin/"
    message.refresh_from_db()
    assert (message.state, message.to) == ("sent", "")


@pytest.mark.django_db(transaction=True)
def test_a_message_of_a_rolled_back_transaction_never_goes(mailbox, letter):
    with transaction.atomic():
        write(letter)
        transaction.set_rollback(True)
    assert outbox.send_due() == outbox.Sent()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("A message arrived", "Maria Example wrote: I feel hopeless."),
        ("Maria Example", "A message arrived. Sign in to read it:\nhttps://clinic.example/admin/\n"),
        ("A message arrived", "A message arrived. Sign in to read it:\nhttps://clinic.example/?name=Maria\n"),
        ("A message arrived", "A message arrived. Sign in to read it:\nhttps://clinic.example/a b\n"),
        ("A message arrived", "A message arrived. Sign in to read it:\nhttps://clinic.example/admin/\nMore\n"),
    ],
)
def test_only_registered_letters_are_taken(subject, body):
    with pytest.raises(outbox.NotNeutral):
        outbox.queue(TO, subject, body)
    assert not OutgoingMessage.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("to", ["", "nobody", "a@example.org\nBcc: b@example.org"])
def test_a_bad_address_is_refused_at_once(letter, to):
    with pytest.raises(ValidationError):
        outbox.queue(to, *letter.with_address("https://clinic.example/"))


@pytest.mark.django_db
def test_a_dead_server_only_delays(settings, mailbox, letter, dead_port):
    living = settings.MAILERS
    use_server(settings, dead_port)
    message = write(letter)
    for wait in (1, 2, 5):
        before = timezone.now()
        assert outbox.send_due() == outbox.Sent(failed=1)
        message.refresh_from_db()
        assert before <= message.next_try - timedelta(minutes=wait) <= timezone.now()
        assert outbox.send_due() == outbox.Sent()
        make_due()
    assert message.trouble == "ConnectionRefusedError"
    settings.MAILERS = living
    assert outbox.send_due() == outbox.Sent(sent=1)
    assert mailbox.received[0]["Message-ID"] == message.message_id


@pytest.mark.django_db
def test_a_temporary_refusal_is_tried_again(mailbox, letter):
    write(letter)
    mailbox.answer_to_data = "451 try later, front-desk@example.org is busy"
    assert outbox.send_due() == outbox.Sent(failed=1)
    assert OutgoingMessage.objects.get().trouble == "SMTPDataError 451"
    mailbox.answer_to_data = "250 OK"
    make_due()
    assert outbox.send_due() == outbox.Sent(sent=1)


@pytest.mark.django_db
def test_an_address_that_is_refused_for_good_is_given_up_with_an_alarm(mailbox, letter):
    write(letter)
    mailbox.answer_to_recipient = "550 no such mailbox"
    assert outbox.send_due() == outbox.Sent(given_up=1)
    assert OutgoingMessage.objects.get().trouble == "refused 550"
    assert list(outbox.alarms()) == ["1 e-mail could not be delivered and was given up."]
    assert Client().get("/health/ready").json()["mail"] == "given up"


@pytest.mark.django_db
def test_after_two_days_a_message_is_given_up(settings, letter, dead_port):
    use_server(settings, dead_port)
    write(letter)
    OutgoingMessage.objects.update(queued_at=timezone.now() - timedelta(hours=49))
    assert list(outbox.alarms()) == ["1 e-mail has waited for more than 15 minutes to be sent."]
    assert outbox.state() == "late"
    assert outbox.send_due() == outbox.Sent(given_up=1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "trouble", [ConnectionResetError(), UnicodeEncodeError("ascii", "ñ", 0, 1, "an address or a password in ASCII")]
)
def test_one_that_fails_does_not_hold_up_the_others(mailbox, letter, monkeypatch, trouble):
    write(letter), write(letter)
    sent = []

    def first_fails(backend, messages, send=EmailBackend.send_messages):
        sent.append(messages)
        if len(sent) == 1:
            raise trouble
        return send(backend, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", first_fails)
    assert outbox.send_due() == outbox.Sent(sent=1, failed=1)


@pytest.mark.django_db(transaction=True)
def test_workers_at_once_send_each_message_once(mailbox, letter):
    for _ in range(12):
        write(letter)

    def work():
        try:
            outbox.send_due()
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ids = [message["Message-ID"] for message in mailbox.received]
    assert len(ids) == len(set(ids)) == 12


@pytest.mark.django_db(transaction=True)
def test_a_process_that_dies_after_sending_repeats_the_same_message_id(mailbox, letter, monkeypatch):
    write(letter)

    def die(_message):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(OutgoingMessage, "save", die)
        with pytest.raises(KeyboardInterrupt):
            outbox.send_due()
    assert outbox.send_due() == outbox.Sent(sent=1)
    first, second = mailbox.received
    assert first["Message-ID"] == second["Message-ID"]


@pytest.mark.django_db
def test_sent_messages_are_forgotten_after_a_month(mailbox, letter):
    write(letter)
    outbox.send_due()
    OutgoingMessage.objects.update(done_at=timezone.now() - timedelta(days=31))
    outbox.send_due()
    assert not OutgoingMessage.objects.exists()


@pytest.mark.django_db
def test_an_administrator_sees_the_alarm_and_puts_the_message_back_in_line(mailbox, letter):
    message = write(letter)
    mailbox.answer_to_recipient = "550 no such mailbox"
    outbox.send_due()
    client = sign_in(Client(), make_user(roles.ADMINISTRATOR))
    assert b"could not be delivered" in client.get("/admin/").content
    address = "/admin/clinic_site/outgoingmessage/"
    client.post(address, {"action": "try_again", "_selected_action": [str(message.pk)]})
    client.post(address, {"action": "try_again", "_selected_action": [str(message.pk)]})  # it waits already
    assert AuditEntry.objects.filter(action="outbox.try-again").count() == 1
    mailbox.answer_to_recipient = "250 OK"
    assert outbox.send_due() == outbox.Sent(sent=1)
    assert client.get(f"{address}{message.pk}/change/").status_code == 200
    assert sign_in(Client(), make_user(roles.EDITOR)).get(address).status_code == 403


class TestCourtesies:
    """Letters to people outside the clinic: the row holds no address."""

    @pytest.fixture
    def book(self):
        return {"7": "maria@example.org"}

    @pytest.fixture
    def courtesy(self, letter, book):
        def find(about):
            if about == "locked":
                raise OSError
            try:
                return book[about]
            except KeyError as error:
                raise outbox.Nobody from error

        return outbox.register("Your message arrived", "Your message arrived.\n", find)

    @pytest.mark.django_db
    def test_the_address_is_found_when_it_is_sent_and_stands_in_no_row(self, mailbox, courtesy):
        message = outbox.queue_courtesy(courtesy, "7")
        assert message.to == ""
        assert outbox.send_due() == outbox.Sent(sent=1)
        assert mailbox.received[0]["To"] == "maria@example.org"
        message.refresh_from_db()
        assert (message.state, message.to) == ("sent", "")

    @pytest.mark.django_db
    def test_one_that_finds_nobody_any_more_goes_without_an_alarm(self, mailbox, courtesy, book):
        outbox.queue_courtesy(courtesy, "7")
        book.clear()
        assert outbox.send_due() == outbox.Sent()
        assert not mailbox.received
        assert not OutgoingMessage.objects.exists()

    @pytest.mark.django_db
    def test_one_that_is_refused_for_good_goes_without_an_alarm(self, mailbox, courtesy):
        outbox.queue_courtesy(courtesy, "7")
        mailbox.answer_to_recipient = "550 no such mailbox"
        outbox.send_due()
        assert not OutgoingMessage.objects.exists()
        assert outbox.state() == "ok"

    @pytest.mark.django_db
    def test_one_whose_address_cannot_be_read_now_is_tried_again(self, mailbox, courtesy):
        outbox.queue_courtesy(courtesy, "locked")
        assert outbox.send_due() == outbox.Sent(failed=1)

    @pytest.mark.django_db
    def test_words_that_no_release_knows_any_more_are_not_sent(self, mailbox, courtesy, monkeypatch):
        outbox.queue_courtesy(courtesy, "7")
        monkeypatch.setattr(outbox, "_letters", set())
        outbox.send_due()
        assert not mailbox.received

    @pytest.mark.django_db
    def test_it_can_be_taken_back(self, courtesy):
        outbox.queue_courtesy(courtesy, "7"), outbox.queue_courtesy(courtesy, "8")
        assert outbox.forget(["7", ""]) == 1
        assert OutgoingMessage.objects.get().about == "8"

    @pytest.mark.django_db
    def test_only_a_registered_courtesy_is_taken(self, letter):
        with pytest.raises(outbox.NotNeutral):
            outbox.queue_courtesy(letter, "7")
        with pytest.raises(outbox.NotNeutral):
            outbox.queue_courtesy(outbox.Letter("a", "b", str), "7")
