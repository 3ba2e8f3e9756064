"""From "new" to "closed": which steps there are, and what stands in their way."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clinic_site.staff.models import User
from intake.desk.changing import Refused, add_event, changing
from intake.models import Inquiry, InquiryEvent, Level, State

Kind = InquiryEvent.Kind

STEPS: dict[str, frozenset[str]] = {
    State.NEW: frozenset({State.READING, State.NO_ANSWER, State.ANSWERED, State.CLOSED}),
    State.READING: frozenset({State.NO_ANSWER, State.ANSWERED, State.BOOKED, State.CLOSED}),
    State.NO_ANSWER: frozenset({State.READING, State.ANSWERED, State.CLOSED}),
    State.ANSWERED: frozenset({State.READING, State.NO_ANSWER, State.BOOKED, State.CLOSED}),
    State.BOOKED: frozenset({State.ANSWERED, State.CLOSED}),
    State.CLOSED: frozenset({State.READING}),
    State.WITHDRAWN: frozenset(),
}


def refusals(inquiry: Inquiry, to: State) -> Iterator[Refused]:
    """Everything that stands between an inquiry and a state; nothing when the step may be made."""
    if to not in STEPS[inquiry.state]:
        yield Refused(
            "no-such-step",
            _("An inquiry that is “%(now)s” cannot become “%(then)s”.")
            % {"now": inquiry.get_state_display(), "then": to.label},
        )
    if to in {State.CLOSED, State.WITHDRAWN} and inquiry.level == Level.URGENT and not is_reached(inquiry):
        yield Refused(
            "urgent-not-reached",
            _("This is urgent, and nobody has reached the person since their last message. Record a contact first."),
        )
    if to == State.BOOKED and inquiry.level == Level.URGENT:
        # clinical.md 3.4: nothing may be booked for an urgent inquiry, and a level is never lowered.
        yield Refused("urgent-books-nothing", _("Nothing is booked from an urgent inquiry. A clinician decides."))


def is_reached(inquiry: Inquiry) -> bool:
    """Whether a person of the clinic has reached them since their last message."""
    return inquiry.last_contact_at is not None and inquiry.last_contact_at >= inquiry.last_message_at


def change_state(user: User, pk: int, to: State) -> Inquiry:
    """Move an inquiry to another state. Raises Refused."""
    with changing(user, pk, "inquiry.state", to=to.value) as inquiry:
        move(inquiry, user, to)
    return inquiry


def close(user: User, pk: int) -> Inquiry:
    """Close an inquiry: it leaves the queue, and comes back when the person writes again. Raises Refused."""
    return change_state(user, pk, State.CLOSED)


def move(inquiry: Inquiry, user: User, to: State) -> None:
    """Change the state inside a verb's transaction. Raises Refused."""
    for refusal in refusals(inquiry, to):
        raise refusal
    inquiry.state = to
    add_event(inquiry, user, Kind.STATE, state=to)


def raise_level(user: User, pk: int, to: Level, reason: str) -> Inquiry:
    """Raise the level, with a (sealed) reason; a closed inquiry is opened again. Raises Refused, never lowers."""
    with changing(user, pk, "inquiry.raise", to=to.name) as inquiry:
        if to <= inquiry.level:
            raise Refused("never-lowered", _("A level is never lowered. Record what you found beside it."))
        if not reason.strip():
            raise Refused("empty", _("Write down why."))
        if inquiry.state == State.WITHDRAWN:
            raise Refused("withdrawn", _("This is withdrawn already."))
        inquiry.level = to
        add_event(inquiry, user, Kind.RAISED, level=to, text={"note": reason.strip()})
        if not inquiry.is_open:
            move(inquiry, user, State.READING)
    return inquiry
