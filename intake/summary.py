"""The answers of a person, as the page before "Send" shows them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from intake.journeys import Answer, Field, Filled, Journey, Kind, Step, is_blank, say


@dataclass(frozen=True)
class Row:
    """A question, what was answered ("" = not answered), and the screen where it can be changed."""

    label: str
    answer: str
    step: Step


@dataclass(frozen=True)
class Section:
    """The answers under one heading."""

    heading: str
    rows: tuple[Row, ...]


def sections(journey: Journey, filled: Filled, language: str) -> list[Section]:
    """What "Send" would send, in the order of the screens; the safety questions of the panel stand at the end."""
    _answers, shown = journey.to_send(filled)
    rows: dict[str, dict[str, Row]] = {}
    listed: set[str] = set()
    for step in (*journey.path(filled), *([journey.help] if journey.had_help(filled) else [])):
        for question in journey.fields(step, filled):
            if question.name in shown and question.name not in listed:  # the phone number is asked twice
                listed.add(question.name)
                section = rows.setdefault(say(step.short or step.heading, language), {})
                section[question.name] = _row(step, question, filled, language)
    return [Section(heading, tuple(found.values())) for heading, found in rows.items()]


def _row(step: Step, question: Field, filled: Filled, language: str) -> Row:
    label = say(question.short or question.words, language)
    return Row(label, _said(question, filled.value(question.name), language), step)


def _said(question: Field, answer: Answer, language: str) -> str:
    if question.kind is Kind.AGREE:
        return _("No") if is_blank(answer) else _("Yes")
    if is_blank(answer):
        return ""
    if isinstance(answer, list):
        return "; ".join(question.label_of(each, language) for each in answer)
    return question.label_of(answer, language) if isinstance(answer, str | int) else ""
