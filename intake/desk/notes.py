"""What staff write beside an inquiry; sealed like an answer, and never changed afterwards."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from intake.desk.changing import Refused, add_event, changing
from intake.desk.outcomes import Outcome
from intake.desk.progress import move
from intake.models import Inquiry, InquiryEvent, State

Kind = InquiryEvent.Kind
LONGEST = 4000


def add_note(user: User, pk: int, text: str) -> Inquiry:
    """Add a note. Raises Refused when it is empty or too long."""
    with changing(user, pk, "inquiry.note") as inquiry:
        add_event(inquiry, user, Kind.NOTE, text={"note": _checked(text, empty=False)})
    return inquiry


def record_outcome(user: User, pk: int, outcome: Outcome, note: str = "", *, close: bool = False) -> Inquiry:
    """Record what happened beside the level, which stays (clinical.md 3.4); with `close`, close the inquiry too."""
    with changing(user, pk, "inquiry.outcome", close=close) as inquiry:
        text = {"outcome": outcome.value, "note": _checked(note, empty=True)}
        add_event(inquiry, user, Kind.OUTCOME, text=text)
        if outcome.is_contact:
            inquiry.last_contact_at = timezone.now()
            inquiry.first_contact_at = inquiry.first_contact_at or inquiry.last_contact_at
        if close:
            move(inquiry, user, State.CLOSED)
        elif outcome is Outcome.NO_ANSWER and inquiry.state in {State.NEW, State.READING, State.ANSWERED}:
            move(inquiry, user, State.NO_ANSWER)
    return inquiry


def _checked(text: str, *, empty: bool) -> str:
    text = text.strip()
    if not text and not empty:
        raise Refused("empty", _("Write the note first."))
    if len(text) > LONGEST:
        raise Refused("too-long", _("The note is too long. Split it into two notes."))
    return text
