"""One neutral e-mail to who asked for it: a message arrived. No name, no reference, no code, no health word.

The outbox holds no address: it is read from the sealed message at the moment of sending, and what was withdrawn or
purged meanwhile is not written to. So that nobody can have a stranger's address flooded: one e-mail an inquiry, three
a day to an address, and none for what looks sent by a program.
"""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from clinic_site import outbox
from intake import sealing
from intake.envelope import Content, Unreadable
from intake.journeys.questions import CONFIRM, EMAIL
from intake.models import BlindIndex, Inquiry, Submission

AT_MOST = 3
WITHIN = timedelta(days=1)


def is_asked(content: Content) -> bool:
    """Whether these answers ask for the e-mail and name an address."""
    return content.answers.get(CONFIRM.name) == "yes" and bool(content.answers.get(EMAIL.name))


def queue(submission: Submission, content: Content) -> None:
    """Put the e-mail in the outbox, in the caller's transaction; nothing when it is not wanted, or would be too many.

    Called, after its indexes are made, for a message of an inquiry in which none that was received before asks for it.
    """
    letter = LETTERS.get(content.language)
    if letter is not None and is_asked(content) and not content.marks and not _too_many(submission):
        outbox.queue_courtesy(letter, str(submission.pk))


def forget(inquiry: Inquiry) -> None:
    """Take back what was queued for an inquiry, and the record that it was sent."""
    outbox.forget(str(pk) for pk in inquiry.submissions.values_list("pk", flat=True))


def _too_many(submission: Submission) -> bool:
    """Whether this address has been named in other inquiries again and again today."""
    indexes = BlindIndex.objects.filter(inquiry__submission_id=submission.submission_id, kind=BlindIndex.Kind.EMAIL)
    since = timezone.now() - WITHIN
    same = BlindIndex.objects.filter(value__in=indexes.values("value"), inquiry__received_at__gte=since)
    return same.values("inquiry").distinct().count() > AT_MOST


def _address(about: str) -> str:
    """The address that a message names. Raises Nobody when it is gone, OSError when it cannot be opened now."""
    submission = Submission.objects.filter(pk=about).first()
    if submission is None or submission.is_purged:
        raise outbox.Nobody
    sealed = submission.clinic_key, bytes(submission.clinic_sealed)
    try:
        content = Content.from_bytes(sealing.unseal(*sealed, "submission", *submission.identity))
    except sealing.KeyMissing as error:
        raise OSError("no key here now") from error
    except (sealing.CannotOpen, Unreadable) as error:
        raise outbox.Nobody from error
    to = content.answers.get(EMAIL.name)
    try:
        validate_email(to)
    except ValidationError as error:
        raise outbox.Nobody from error
    return str(to)


# The words are fixed here, so that nobody can slip the name of a clinic or of an illness in by a translation.
LETTERS = {
    "en": outbox.register(
        "Your message arrived",
        "Your message arrived.\n\n"
        "A person reads it in our opening hours. Messages are not watched all the time. In danger, call 911.\n\n"
        "You asked for this e-mail on our website. If it was not you, you do not have to do anything.\n"
        "Please do not answer it. Nobody reads the answers.\n",
        _address,
    ),
    "es": outbox.register(
        "Su mensaje llegó",
        "Su mensaje llegó.\n\n"
        "Una persona lo lee en nuestro horario. Nadie los vigila todo el tiempo. En peligro, llame al 911.\n\n"
        "Usted pidió este correo en nuestro sitio web. Si no fue usted, no tiene que hacer nada.\n"
        "Por favor, no lo conteste. Nadie lee las respuestas.\n",
        _address,
    ),
}
