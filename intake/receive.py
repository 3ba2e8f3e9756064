"""The staff side receives: opens, triages by the rulebook, indexes, and tells the clinic that a form is waiting.

No person looks here and nothing readable leaves: level, language, form and times go into columns, all else is sealed
again. One submission is one transaction, so a kill at any point leaves it received wholly or not at all. Safe with
several workers at once, and in any order: a further part may come before the message that it joins (two workers after
an outage, a first message that waited in quarantine), and the inquiry is in the end what it would have been in order.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db import InterfaceError, OperationalError, connection, transaction
from django.utils import timezone

from clinic_site.rulebook.answers import NOT_SHOWN
from clinic_site.rulebook.triage import VERSION, triage
from intake import alerts, confirmation, sealing
from intake.codes import reference_of
from intake.desk.withdrawal import ask_withdrawal
from intake.envelope import Content, Unreadable, canonical
from intake.indexes import add_indexes
from intake.journeys import begins, together, triage_inputs, withdrawal
from intake.models import Inquiry, InquiryEvent, Level, State, Submission, Triage

log = logging.getLogger("intake.receive")

Why = Submission.Why
Kind = InquiryEvent.Kind


@dataclass(frozen=True)
class Verdict:
    """What the rules said, ready to be stored."""

    level: Level
    reasons: list[dict[str, str]]
    panels: list[str]
    health_asked: bool


def receive_all(going: Callable[[], bool] = lambda: True) -> int:
    """Receive everything that waits, while `going()`; how many. Raises OperationalError when the database is away."""
    count = 0
    while going() and receive_next():
        count += 1
    return count


def receive_next() -> bool:
    """Receive the oldest submission that no other worker has in hand; False when there is none."""
    with transaction.atomic(durable=True):
        submission = Submission.objects.unreceived().select_for_update(skip_locked=True).first()
        if submission is None:
            return False
        try:
            with transaction.atomic():
                _receive(submission)
        except sealing.UnknownKey:
            _set_aside(submission, Why.KEY)
        except sealing.CannotOpen:
            _set_aside(submission, Why.BYTES)
        except Unreadable:
            _set_aside(submission, Why.CONTENT)
        except (OperationalError, InterfaceError, sealing.KeyMissing):
            raise
        except Exception as error:
            # Whatever it is, it must neither stop the queue behind it nor be lost: aside, with an alarm. Only the
            # type is logged, as a message may quote an answer.
            log.critical("ALARM: receiving failed with %s", type(error).__name__)
            _set_aside(submission, Why.CONTENT)
    return True


def retry_quarantined() -> int:
    """Put what was set aside back in the queue (after a key was restored or a fault mended); how many."""
    return Submission.objects.quarantined().update(quarantined_at=None, why="")


def _receive(submission: Submission) -> None:
    content = _open(submission)
    inquiry = _inquiry_of(submission)
    before, after = _others(inquiry, submission)
    verdict = _judge_in_order([*filter(None, before), content], [*filter(None, after)])
    if None in (*before, *after):
        verdict = _unsure(verdict, "An earlier message does not open: read this one by itself.")
    may_confirm = all(each is not None and not confirmation.is_asked(each) for each in (*before, *after))
    if inquiry is None:
        inquiry = _first(submission, content, verdict)
    else:
        _further(inquiry, submission, content, verdict)
    Triage.objects.create(
        submission=submission,
        level=verdict.level,
        rule_version=VERSION,
        at=timezone.now(),
        **_sealed(submission, verdict),
    )
    submission.inquiry = inquiry
    submission.save(update_fields=["inquiry"])
    add_indexes(inquiry, content.answers)
    if withdrawal.is_asked(content.journey, content.answers):
        ask_withdrawal(inquiry.pk)
    alerts.form_is_waiting(submission)
    if may_confirm:
        confirmation.queue(submission, content)


def _open(submission: Submission) -> Content:
    if submission.is_purged:
        return Content(
            journey="",
            journey_version="",
            language="",
            answers={},
            shown=[],
            versions={},
            sent_at=submission.received_at,
        )
    data = sealing.unseal(submission.clinic_key, bytes(submission.clinic_sealed), "submission", *submission.identity)
    return Content.from_bytes(data)


def _others(inquiry: Inquiry | None, submission: Submission) -> tuple[list[Content | None], list[Content | None]]:
    """What was received of this inquiry: (sent before this message, sent after it), each oldest first."""
    before: list[Content | None] = []
    after: list[Content | None] = []
    for each in inquiry.submissions.order_by("received_at", "pk") if inquiry else ():
        is_before = (each.received_at, each.pk) < (submission.received_at, submission.pk)
        (before if is_before else after).append(_open_received(each))
    return before, after


def _open_received(submission: Submission) -> Content | None:
    """A message received earlier; None when it does not open (any more): that keeps nothing new from people."""
    try:
        return _open(submission)
    except (sealing.CannotOpen, Unreadable) as error:
        log.critical("ALARM: a message of %s does not open any more (%s)", submission, type(error).__name__)
        return None


def _inquiry_of(submission: Submission) -> Inquiry | None:
    # Two first submissions of one id in the hands of two workers: the second waits here for the first.
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [str(submission.submission_id)])
    return Inquiry.objects.select_for_update().filter(submission_id=submission.submission_id).first()


def _judge_in_order(contents: Sequence[Content], after: Sequence[Content]) -> Verdict:
    """The highest that the rules would have said, had this message (the last of `contents`) come in its turn.

    after: what was sent later and received before; a later answer replaces an earlier one, so the rules say it with
    and without each of them.
    """
    verdicts = [_judge([*contents, *after[:number]]) for number in range(len(after) + 1)]
    level = max(each.level for each in verdicts)
    first, *more = [each for each in verdicts if each.level == level]
    reasons, panels = list(first.reasons), list(first.panels)
    for each in more:
        reasons += [reason for reason in each.reasons if reason not in reasons]
        panels += [panel for panel in each.panels if panel not in panels]
    return Verdict(level, reasons, panels, health_asked=any(each.health_asked for each in verdicts))


def _judge(contents: Sequence[Content]) -> Verdict:
    """Triage everything sent so far as one: S1-S3 sent after a contact form answer its words (clinical.md 3.1).

    The level given earlier stays whatever is found now, as an inquiry's level is never lowered.
    """
    try:
        inputs = triage_inputs(*together((each.answers, each.shown) for each in contents))
        found = triage(inputs)
    except Exception as error:
        # A fault of ours in the rules must not keep a message from people: it counts as an answer that the rules
        # cannot read (R11), and somebody reads it.
        log.critical("ALARM: triage failed with %s", type(error).__name__)
        nothing = Verdict(Level.ROUTINE, [], [], health_asked=False)
        return _unsure(nothing, "The rules failed on these answers: read them.")
    reasons = [
        {"rule": each.rule, "level": each.level.name, "text": each.text, "detail": each.detail or ""}
        for each in found.reasons
    ]
    health_asked = bool(inputs.conditions) and inputs.medicines != NOT_SHOWN
    return Verdict(Level[found.level.name], reasons, list(found.panels), health_asked)


def _unsure(verdict: Verdict, why: str) -> Verdict:
    """The verdict when not all could be judged: somebody reads it (R11)."""
    reason = {"rule": "R11", "level": Level.REVIEW.name, "text": why, "detail": ""}
    return replace(verdict, level=max(verdict.level, Level.REVIEW), reasons=[*verdict.reasons, reason])


def _first(submission: Submission, content: Content, verdict: Verdict) -> Inquiry:
    inquiry = Inquiry.objects.create(
        submission_id=submission.submission_id,
        reference=reference_of(submission.submission_id),
        level=verdict.level,
        language=content.language,
        journey=content.journey,
        health_asked=verdict.health_asked,
        received_at=submission.received_at,
        last_message_at=submission.received_at,
    )
    _event(inquiry, Kind.RECEIVED, level=verdict.level)
    return inquiry


def _further(inquiry: Inquiry, submission: Submission, content: Content, verdict: Verdict) -> None:
    _event(inquiry, Kind.FURTHER, level=verdict.level)
    if verdict.level > inquiry.level:
        inquiry.level = verdict.level
        _event(inquiry, Kind.RAISED, level=verdict.level)
    is_wish = withdrawal.is_asked(content.journey, content.answers)
    is_newest = submission.received_at >= inquiry.last_message_at
    if inquiry.state == State.WITHDRAWN and not is_wish and is_newest:
        # What was deleted stays deleted; the wish was about that, not about what is written now. What was sent before
        # the wish and comes only now is within it.
        inquiry.withdrawal_asked_at = None
    if not inquiry.is_open and not (is_wish and inquiry.state == State.WITHDRAWN):
        inquiry.state = State.NEW
        _event(inquiry, Kind.STATE, state=State.NEW)
    inquiry.purged_at = None
    if begins(content.journey) and not begins(inquiry.journey):
        inquiry.journey = content.journey
    if is_newest:
        inquiry.language = content.language
    inquiry.health_asked |= verdict.health_asked
    inquiry.last_message_at = max(inquiry.last_message_at, submission.received_at)
    inquiry.save()


def _event(inquiry: Inquiry, kind: Kind, **facts: Any) -> None:
    InquiryEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind=kind, **facts)


def _sealed(submission: Submission, verdict: Verdict) -> dict[str, Any]:
    data = canonical({"reasons": verdict.reasons, "panels": verdict.panels})
    return vars(sealing.seal(data, "triage", *submission.identity))


def _set_aside(submission: Submission, why: Why) -> None:
    submission.quarantined_at, submission.why = timezone.now(), why
    submission.save(update_fields=["quarantined_at", "why"])
    log.critical("ALARM: submission %s is in quarantine and needs a technician (%s)", submission, why)
    alerts.needs_a_technician(submission)
