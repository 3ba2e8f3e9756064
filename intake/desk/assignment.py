"""Who sees to an inquiry."""

from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from intake.desk.changing import WORK, Refused, add_event, changing
from intake.models import Inquiry, InquiryEvent, State

Kind = InquiryEvent.Kind


def claim(user: User, pk: int) -> Inquiry:
    """Take an inquiry that nobody has. Raises Refused when a colleague has it."""
    with changing(user, pk, "inquiry.claim") as inquiry:
        if inquiry.assignee_id not in {None, user.pk}:
            raise Refused("taken", _("A colleague has taken this inquiry. Ask them to give it to you."))
        _demand_open(inquiry)
        inquiry.assignee = user
        add_event(inquiry, user, Kind.TAKEN)
        if inquiry.state == State.NEW:
            inquiry.state = State.READING
            add_event(inquiry, user, Kind.STATE, state=State.READING)
    return inquiry


def assign(user: User, pk: int, to: User) -> Inquiry:
    """Give an inquiry to a colleague who may work on it."""
    with changing(user, pk, "inquiry.assign", to=to.pk) as inquiry:
        if not (to.is_active and to.has_perm(WORK)):
            raise Refused("no-right-to-receive", _("This colleague's role does not allow work on inquiries."))
        _demand_open(inquiry)
        inquiry.assignee = to
        add_event(inquiry, user, Kind.GIVEN, given_to=to)
    return inquiry


def release(user: User, pk: int) -> Inquiry:
    """Give back an inquiry, so that anybody may take it."""
    with changing(user, pk, "inquiry.release") as inquiry:
        if inquiry.assignee_id != user.pk:
            raise Refused("not-yours", _("Only who has taken an inquiry can give it back."))
        inquiry.assignee = None
        add_event(inquiry, user, Kind.RELEASED)
    return inquiry


def _demand_open(inquiry: Inquiry) -> None:
    if not inquiry.is_open:
        raise Refused("not-open", _("This inquiry is closed. Open it again first."))
