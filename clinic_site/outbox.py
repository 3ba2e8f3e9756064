"""Mail that survives: written in the caller's transaction, sent by the worker, tried again until it is accepted.

Every body is one of the registered letters, word for word; the only thing that may differ is an address of this site.
So no answer, score or name can reach an e-mail by mistake: a letter says that something waits, and where.

A message is sent while its row is locked, and never again once that is recorded. If the process dies between the
server's "accepted" and our commit, it goes out a second time with the same Message-ID, by which mail programs know a
copy: for an alert two are better than none.

A letter to a person outside the clinic is a courtesy: its row holds no address. Whoever registered the letter finds it
at the moment of sending, so a dump of the database names nobody, and what was deleted meanwhile is not written to.
"""

import logging
import re
import smtplib
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

logger = logging.getLogger(__name__)

WAITS = [timedelta(minutes=minutes) for minutes in (1, 2, 5, 15, 30, 60)]  # then every two hours
LONGEST_WAIT = timedelta(hours=2)
GIVE_UP_AFTER = timedelta(hours=48)
LATE_AFTER = timedelta(minutes=15)
FORGET_SENT_AFTER = timedelta(days=30)

ADDRESS = r"https?://[A-Za-z0-9.:\[\]-]+/[A-Za-z0-9/_-]*"  # no query string: nothing about a person fits in


class NotNeutral(ValueError):
    """A subject and body that are no registered letter."""


class Nobody(Exception):
    """There is nobody (any more) to send a courtesy to."""


@dataclass(frozen=True)
class Letter:
    """A text that may be sent. `body` may hold `{address}` once, for a page of this site.

    `find`: for a courtesy; from what the row is `about` to the e-mail address. Raises Nobody, OSError for "not now".
    """

    subject: str
    body: str
    find: Callable[[str], str] | None = None

    def with_address(self, address: str = "") -> tuple[str, str]:
        """Subject and body as `queue` takes them."""
        return self.subject, self.body.replace("{address}", address)

    def allows(self, subject: str, body: str) -> bool:
        pattern = re.escape(self.body).replace(re.escape("{address}"), ADDRESS)
        return subject == self.subject and re.fullmatch(pattern, body) is not None


_letters: set[Letter] = set()


def register(subject: str, body: str, find: Callable[[str], str] | None = None) -> Letter:
    """Allow a letter to be sent; call it once, where the words stand, one for each language."""
    letter = Letter(subject, body, find)
    _letters.add(letter)
    return letter


def _letter(subject: str, body: str) -> Letter | None:
    return next((letter for letter in _letters if letter.allows(subject, body)), None)


class OutgoingMessage(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        SENT = "sent", _("Sent")
        GIVEN_UP = "given up", _("Given up")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    to = models.EmailField(_("to"), blank=True, help_text=_("Removed when the message was sent."))
    about = models.CharField(max_length=40, blank=True, default="", db_default="", editable=False)
    subject = models.CharField(_("subject"), max_length=200)
    body = models.TextField(_("text"))
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    queued_at = models.DateTimeField(_("written"), default=timezone.now)
    next_try = models.DateTimeField(_("next try"), default=timezone.now)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    trouble = models.CharField(_("last trouble"), max_length=60, blank=True)
    done_at = models.DateTimeField(_("sent or given up"), null=True, blank=True)

    class Meta:
        app_label = "clinic_site"
        verbose_name = _("outgoing message")
        verbose_name_plural = _("outgoing messages")
        ordering = ["-queued_at"]
        default_permissions = ["view", "change"]
        indexes = [
            models.Index(fields=["next_try"], name="outbox_due", condition=models.Q(state="waiting")),
            models.Index(fields=["about"], name="outbox_about", condition=~models.Q(about="")),
        ]

    def __str__(self) -> str:
        return self.subject

    @property
    def message_id(self) -> str:
        """The same at every try, so that a copy can be known."""
        domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
        return f"<{self.pk}@{domain}>"


def queue(to: str, subject: str, body: str) -> OutgoingMessage:
    """Put a message in the outbox, in the caller's transaction: it goes when that commits, and not otherwise.

    Raises NotNeutral unless subject and body are a registered letter, ValidationError for a bad address.
    """
    if _letter(subject, body) is None:
        raise NotNeutral("only registered letters are sent; see clinic_site.outbox.register")
    validate_email(to)
    return OutgoingMessage.objects.create(to=to, subject=subject, body=body)


def queue_courtesy(letter: Letter, about: str) -> OutgoingMessage:
    """Put a courtesy in the outbox, in the caller's transaction; `letter.find(about)` gives the address later."""
    if letter not in _letters or letter.find is None:
        raise NotNeutral("only a registered letter that finds its address is a courtesy")
    return OutgoingMessage.objects.create(about=about, subject=letter.subject, body=letter.body)


def forget(abouts: Iterable[str]) -> int:
    """Take back every courtesy about these, sent or not; how many rows there were."""
    return OutgoingMessage.objects.filter(about__in=[about for about in abouts if about]).delete()[0]


@dataclass
class Sent:
    """What one round of `send_due` did."""

    sent: int = 0
    failed: int = 0
    given_up: int = 0


def send_due(*, at_most: int = 100) -> Sent:
    """Send what is due, oldest first. For the worker, and safe in several at once; trouble with mail is not raised."""
    round_ = Sent()
    for _turn in range(at_most):
        with transaction.atomic():
            message = (
                OutgoingMessage.objects.select_for_update(skip_locked=True)
                .filter(state=OutgoingMessage.State.WAITING, next_try__lte=timezone.now())
                .order_by("next_try")
                .first()
            )
            if message is None:
                break
            if _try(message, round_):
                message.save()
            else:
                message.delete()
    OutgoingMessage.objects.filter(
        state=OutgoingMessage.State.SENT, done_at__lt=timezone.now() - FORGET_SENT_AFTER
    ).delete()
    return round_


def try_again(message: OutgoingMessage) -> bool:
    """Put a message that was given up back in line, as if written now; False for one that was not given up."""
    now = timezone.now()
    given_up = OutgoingMessage.objects.filter(pk=message.pk, state=OutgoingMessage.State.GIVEN_UP)
    return bool(
        given_up.update(state=OutgoingMessage.State.WAITING, queued_at=now, next_try=now, tries=0, done_at=None)
    )


def state() -> str:
    """ "ok", "late" or "given up", for machines."""
    messages = OutgoingMessage.objects
    if messages.filter(state=OutgoingMessage.State.GIVEN_UP).exists():
        return "given up"
    return "late" if _late().exists() else "ok"


def alarms() -> Iterator[str]:
    """What a person must look after, in words: for the admin's first page."""
    given_up = OutgoingMessage.objects.filter(state=OutgoingMessage.State.GIVEN_UP).count()
    if given_up:
        yield ngettext(
            "%(count)d e-mail could not be delivered and was given up.",
            "%(count)d e-mails could not be delivered and were given up.",
            given_up,
        ) % {"count": given_up}
    late = _late().count()
    if late:
        yield ngettext(
            "%(count)d e-mail has waited for more than 15 minutes to be sent.",
            "%(count)d e-mails have waited for more than 15 minutes to be sent.",
            late,
        ) % {"count": late}


def _late() -> models.QuerySet[OutgoingMessage]:
    return OutgoingMessage.objects.filter(
        state=OutgoingMessage.State.WAITING, queued_at__lt=timezone.now() - LATE_AFTER
    )


def _try(message: OutgoingMessage, round_: Sent) -> bool:
    """Send a message or note why not; False when its row is to go: a courtesy that finds nobody rings no alarm."""
    now = timezone.now()
    message.tries += 1
    try:
        _send(message, message.to or _found(message))
    except Nobody:
        return False
    except (smtplib.SMTPException, OSError, ValueError) as trouble:  # ValueError: what cannot be written in ASCII
        message.trouble = _named(trouble)
        if _is_final(trouble) or now - message.queued_at > GIVE_UP_AFTER:
            if not message.to:
                return False
            message.state, message.done_at = OutgoingMessage.State.GIVEN_UP, now
            round_.given_up += 1
            logger.error("outbox: gave up message %s after %s tries: %s", message.pk, message.tries, message.trouble)
        else:
            message.next_try = _next_try(message.tries, now)
            round_.failed += 1
            logger.warning("outbox: message %s waits: %s", message.pk, message.trouble)
    else:
        message.state, message.done_at, message.trouble, message.to = OutgoingMessage.State.SENT, now, "", ""
        round_.sent += 1
    return True


def _found(message: OutgoingMessage) -> str:
    """The address of a courtesy. Raises Nobody, OSError."""
    letter = _letter(message.subject, message.body)
    if letter is None or letter.find is None:
        raise Nobody  # the words of an earlier release, and nobody knows for whom
    return letter.find(message.about)


def _send(message: OutgoingMessage, to: str) -> None:
    EmailMessage(
        message.subject,
        message.body,
        to=[to],
        headers={"Message-ID": message.message_id, "Auto-Submitted": "auto-generated"},
    ).send()


def _next_try(tries: int, now: datetime) -> datetime:
    return now + (WAITS[tries - 1] if tries <= len(WAITS) else LONGEST_WAIT)


def _named(trouble: Exception) -> str:
    """The kind of trouble and the server's number; its words are left out, as they may repeat an address."""
    if isinstance(trouble, smtplib.SMTPRecipientsRefused):
        return f"refused {', '.join(str(code) for code, _words in trouble.recipients.values())}"
    code = getattr(trouble, "smtp_code", "")
    return f"{type(trouble).__name__} {code}".strip()[:60]


def _is_final(trouble: Exception) -> bool:
    """Whether the server said that this address will never be accepted (5xx for the recipient)."""
    return isinstance(trouble, smtplib.SMTPRecipientsRefused) and all(
        code >= 500 for code, _words in trouble.recipients.values()
    )
