"""Switching questionnaires and optional questions on and off, and handing the decisions to whoever shows forms."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import instruments
from clinic_site.staff import audit
from intake import questionnaires
from intake.models import QuestionnaireSwitch, QuestionSwitch


def problems(switch: QuestionnaireSwitch) -> dict[str, Any]:
    """Field -> what has to be said before this decision can be taken; empty when it can."""
    instrument = instruments.get(switch.instrument)
    wording = instrument.wordings.get(switch.language)
    if wording is None:
        return {"language": _("This questionnaire has no wording in this language.")}
    if wording.confirmed:
        given = {name for name in ("stem", "answers", "document") if getattr(switch, name)}
        return dict.fromkeys(given, _("Leave this empty: the wording of this form is fixed."))
    if not switch.is_on:
        return {}
    found = {
        name: _("Take this from the official form: nobody has confirmed it yet.")
        for name in ("stem", "document")
        if not getattr(switch, name).strip()
    }
    if len(switch.labels) != instrument.highest_answer + 1:
        found["answers"] = _("Enter %(number)d labels, one on each line.") % {"number": instrument.highest_answer + 1}
    return found


def decide(switch: QuestionnaireSwitch) -> QuestionnaireSwitch:
    """Add a decision and record it; the caller checks who may (permission intake.add_questionnaireswitch).

    Raises ValueError for one with `problems`.
    """
    if problems(switch):
        raise ValueError("a decision with problems")
    with transaction.atomic():
        switch.save(force_insert=True)
        facts = {"on": switch.is_on, "document": switch.document}
        audit.record_change(switch.decided_by, "questionnaire.decide", str(switch), facts=facts)
    hand_over()
    return switch


def decide_question(switch: QuestionSwitch) -> QuestionSwitch:
    """Add a decision on an optional question and record it; the caller checks who may (intake.add_questionswitch).

    Raises ValidationError for a question that has no switch, such as a safety question.
    """
    switch.clean_fields(exclude={"decided_at"})
    with transaction.atomic():
        switch.save(force_insert=True)
        audit.record_change(switch.decided_by, "question.decide", str(switch), facts={"on": switch.is_on})
    hand_over()
    return switch


def hand_over() -> None:
    """Write the decisions that hold now to this machine's file. Raises OperationalError when the database is away."""
    rows = QuestionnaireSwitch.objects.order_by("pk").only("instrument", "language", "is_on", "stem", "answers")
    decisions: dict[str, dict[str, Any]] = {}
    for row in rows:
        found = decisions.setdefault(f"{row.instrument}/{row.language}", {"stem": "", "answers": []})
        found["on"] = row.is_on
        if row.stem:
            # Kept when it is switched off: whoever is half way through still finishes in these words.
            found |= {"stem": row.stem, "answers": row.labels}
    for question, is_on in QuestionSwitch.objects.order_by("pk").values_list("question", "is_on"):
        decisions[questionnaires.key_of(question)] = {"on": is_on}
    questionnaires.write(decisions)


def confirmed(instrument_id: str) -> list[dict[str, Any]]:
    """Every wording that was ever confirmed for a questionnaire, newest first: what was sent is shown in its own."""
    rows = QuestionnaireSwitch.objects.filter(instrument=instrument_id).exclude(stem="")
    return [{"language": row.language, "stem": row.stem, "answers": row.labels} for row in rows]
