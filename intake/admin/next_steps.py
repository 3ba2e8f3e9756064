"""What is to be done next with an inquiry, in a few sentences: nobody has to work it out from states and times."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from content.clinic import Clinic
from intake.admin.words import duration
from intake.desk.progress import is_reached
from intake.desk.targets import due_at
from intake.models import Inquiry, Level

WAYS = {"phone", "email"}


@dataclass(frozen=True)
class NextStep:
    """One sentence; is_late: it should have been done already."""

    text: object
    is_late: bool = False


def next_steps(inquiry: Inquiry, answered: set[str], clinic: Clinic, now: datetime) -> Iterator[NextStep]:
    """What to do now, the first thing first. `answered`: the names of the questions on how to reach them."""
    if not inquiry.is_open:
        return
    if inquiry.assignee_id is None:
        yield NextStep(_("Take it, so that nobody else does the same."))
    if not is_reached(inquiry):
        yield _reach(inquiry, answered, clinic, now)
    elif inquiry.withdrawal_asked_at is None:
        yield NextStep(_("The person was reached. Close it when nothing more is to be done."))
    if inquiry.withdrawal_asked_at is not None:
        yield NextStep(_("Then delete what was sent: the person asks for it."))


def _reach(inquiry: Inquiry, answered: set[str], clinic: Clinic, now: datetime) -> NextStep:
    due = due_at(inquiry.level, inquiry.last_message_at, clinic.hours_on, clinic.time_zone)
    is_late = due is not None and due < now
    if not answered & WAYS:
        return NextStep(_("They left no way to be reached. Record that."), is_late)
    if due is None:
        return NextStep(_("Answer in normal order, in a way they ticked as safe."))
    values = {"time": date_format(due.astimezone(ZoneInfo(clinic.time_zone)), "DATETIME_FORMAT")}
    if is_late:
        values["late"] = duration(now - due)
        if inquiry.level == Level.URGENT:
            return NextStep(_("Call now. It was due %(time)s, %(late)s ago.") % values, is_late)
        return NextStep(_("A clinician looks now. It was due %(time)s, %(late)s ago.") % values, is_late)
    if inquiry.level == Level.URGENT:
        return NextStep(_("Due %(time)s: call the person.") % values)
    return NextStep(_("Due %(time)s: a clinician looks.") % values)
