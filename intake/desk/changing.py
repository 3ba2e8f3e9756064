"""The frame that every verb stands in: lock, permission, change, event, audit; or a recorded refusal."""

import contextlib
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.staff import audit
from clinic_site.staff.models import User
from intake import sealing
from intake.envelope import canonical
from intake.models import Inquiry, InquiryEvent

WORK = "intake.work_inquiry"


class Refused(Exception):
    """A verb may not be done now. `code` goes into the audit log, `sentence` (whole, calm) to the person."""

    def __init__(self, code: str, sentence: Any) -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


def no_right() -> Refused:
    return Refused("no-right", _("Your role does not allow this. The refusal is recorded."))


@contextlib.contextmanager
def changing(user: User, pk: int, action: str, *, right: str = WORK, **facts: audit.Fact) -> Iterator[Inquiry]:
    """The locked inquiry, to be changed inside the block; saved, recorded and committed after it.

    Raises Refused (after recording the refusal) and Inquiry.DoesNotExist.
    """
    try:
        with transaction.atomic(durable=True):
            if not (user.is_active and user.has_perm(right)):
                raise no_right()
            inquiry = Inquiry.objects.select_for_update().get(pk=pk)
            yield inquiry
            inquiry.save()
            audit.record_change(user, action, inquiry, facts=facts)
    except Refused as refusal:
        audit.record(user, action, f"intake.inquiry:{pk}", outcome="refused", facts={**facts, "why": refusal.code})
        raise


def add_event(
    inquiry: Inquiry,
    user: User | None,
    kind: InquiryEvent.Kind,
    *,
    text: Mapping[str, str] | None = None,
    **facts: Any,
) -> InquiryEvent:
    """Append an event; `text` (what somebody wrote or chose) is sealed."""
    event = InquiryEvent(id=uuid.uuid4(), inquiry=inquiry, actor=user, at=timezone.now(), kind=kind, **facts)
    if text:
        pair = sealing.seal(canonical(dict(text)), "event", *event.identity)
        for column, value in vars(pair).items():
            setattr(event, column, value)
    event.save(force_insert=True)
    return event
