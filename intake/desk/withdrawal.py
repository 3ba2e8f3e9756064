"""When a person takes back what they sent: someone urgent is first reached by a person (clinical.md 3.4)."""

from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.staff import audit
from clinic_site.staff.models import User
from intake.desk.changing import Refused, add_event, changing
from intake.desk.emptying import empty
from intake.desk.progress import is_reached
from intake.models import Inquiry, InquiryEvent, Level, State

Kind = InquiryEvent.Kind


def ask_withdrawal(pk: int) -> Inquiry:
    """Note that the person wants everything back; done by who has the code, so no account is named.

    Nothing is deleted yet: a person of the clinic sees it in the queue and acts.
    """
    with transaction.atomic():
        inquiry = Inquiry.objects.select_for_update().get(pk=pk)
        if inquiry.withdrawal_asked_at is None and inquiry.state != State.WITHDRAWN:
            inquiry.withdrawal_asked_at = timezone.now()
            inquiry.save(update_fields=["withdrawal_asked_at"])
            add_event(inquiry, None, Kind.WITHDRAWAL_ASKED)
            audit.record_change("person with the code", "inquiry.ask-withdrawal", inquiry)
    return inquiry


def in_the_way(inquiry: Inquiry) -> Iterator[Refused]:
    """Everything that stands between an inquiry and its deletion at the person's wish; nothing when it may be made."""
    if inquiry.withdrawal_asked_at is None:
        yield Refused("not-asked", _("The person has not asked for this."))
    if inquiry.state == State.WITHDRAWN:
        yield Refused("done", _("This is withdrawn already."))
    if inquiry.legal_hold_since is not None:
        yield Refused("legal-hold", _("A legal hold stands. It has to be lifted before anything is deleted."))
    if inquiry.level == Level.URGENT and not is_reached(inquiry):
        yield Refused(
            "urgent-not-reached",
            _("This is urgent: a person of the clinic reaches them first. Record the contact, then withdraw."),
        )


def withdraw(user: User, pk: int) -> Inquiry:
    """Delete what was sent, at once and for good; ids, times and who did what stay. Raises Refused."""
    with changing(user, pk, "inquiry.withdraw") as inquiry:
        for refusal in in_the_way(inquiry):
            raise refusal
        empty(inquiry)
        inquiry.state = State.WITHDRAWN
        add_event(inquiry, user, Kind.WITHDRAWN)
    return inquiry
