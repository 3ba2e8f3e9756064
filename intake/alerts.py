"""Neutral e-mails to the clinic: that something waits, and where to sign in. No name, no level, no health word.

Written into the outbox inside the caller's transaction (clinical.md 3.4: neither subject nor body says more).
"""

import logging

from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse

from clinic_site import outbox
from content.clinic import current_clinic
from intake.models import Submission

log = logging.getLogger("intake.alerts")

# Staff read English; the words are fixed here, so that nobody can slip a name in by a translation.
WAITING = outbox.register(
    "A form is waiting",
    "A form is waiting.\n\nSign in to read it:\n{address}\n\nDo not answer this e-mail. Nobody reads the answers.\n",
)
TECHNICIAN = outbox.register(
    "A form needs a technician",
    "A form has arrived that cannot be opened here. It is kept.\n\nSign in to see how many:\n{address}\n",
)


def form_is_waiting(submission: Submission) -> None:
    """Tell the front desk."""
    _queue(WAITING, settings.INTAKE_ALERTS_TO or current_clinic().email, submission)


def needs_a_technician(submission: Submission) -> None:
    """Tell whoever keeps the machines, or else the front desk: a person may be waiting behind it."""
    _queue(TECHNICIAN, settings.INTAKE_TECHNICIAN or settings.INTAKE_ALERTS_TO or current_clinic().email, submission)


def _queue(letter: outbox.Letter, to: str, submission: Submission) -> None:
    if not to:
        # The message itself is safe and in the queue; a system check asks for the address at the start.
        log.error("Nobody is told of %s: INTAKE_ALERTS_TO is not set", submission)
        return
    address = settings.STAFF_ADDRESS + reverse("admin:intake_inquiry_changelist")
    try:
        outbox.queue(to, *letter.with_address(address))
    except (outbox.NotNeutral, ValidationError) as error:
        # A wrong setting may cost an e-mail, never a message: it stands in the queue all the same.
        log.critical(
            "ALARM: nobody is told of %s (%s): mend INTAKE_ALERTS_TO or STAFF_ADDRESS", submission, type(error).__name__
        )
