"""What was sent, laid out to be read: in the wording it was asked in, with scores, bands and every reason.

Takes what `desk.open_inquiry` gave and makes plain values for the template. It decrypts nothing and asks no database.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clinic_site.rulebook import instruments
from clinic_site.rulebook.instruments import Instrument, UnconfirmedWordingError
from clinic_site.templatetags.wording import of_rules
from intake.admin.clinical import Clinical, clinical
from intake.desk import OpenedInquiry, OpenedSubmission
from intake.envelope import Answer, Content
from intake.journeys import JOURNEYS, Field, Kind, Words, journey_of, say, withdrawal
from intake.models import Level
from intake.questionnaires import as_sent

REACH = ("name", "phone", "leave_message", "email", "confirm_by_email", "reach_by", "best_time", "for_whom", "age")
SAFETY = ("s1", "s2", "s3", "s4", "s5")
BLANK = _("Left blank")
CONDITION = "R5"
CHOSEN = {Kind.CHOICE, Kind.SCALE, Kind.TICKS, Kind.AGREE}

type Confirmed = Callable[[str], Iterable[Mapping[str, Any]]]


def no_confirmations(_instrument_id: str) -> Iterable[Mapping[str, Any]]:
    return ()


@dataclass(frozen=True)
class Line:
    """A question and its answer. `blank`: asked and not answered; `earlier`: what was answered before.

    meaning: both in the language of these pages, where the person was asked in the other one and chose an answer.
    """

    name: str
    question: str
    answers: list[str]
    blank: bool = False
    earlier: list[str] = field(default_factory=list)
    meaning: str = ""

    @property
    def answer(self) -> str:
        return ", ".join(self.answers)


@dataclass(frozen=True)
class Item:
    """A line of a questionnaire with its score; None = left blank. meaning: the answer, as in `Line`."""

    number: int
    question: str
    answer: str
    score: int | None
    meaning: str = ""


@dataclass(frozen=True)
class Questionnaire:
    """A questionnaire as it was answered, with its score and band."""

    name: str
    version: str
    stem: str
    items: list[Item]
    total: int | None
    highest: int
    band: str
    lowest_possible: int
    functional: Line | None

    @property
    def functional_lines(self) -> list[Line]:
        return [self.functional] if self.functional else []


@dataclass(frozen=True)
class Part:
    """One submission, laid out. is_wish: it says no more than that the person wants everything back."""

    opened: OpenedSubmission
    language: str = ""
    journey: str = ""
    safety: list[Line] = field(default_factory=list)
    questionnaires: list[Questionnaire] = field(default_factory=list)
    others: list[Line] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    clinical: Clinical = field(default_factory=Clinical)
    is_wish: bool = False

    @property
    def answered(self) -> list[Line]:
        """What was said in own words, and more."""
        return [line for line in self.others if not line.blank]

    @property
    def left_blank(self) -> list[Line]:
        """The same questions where nothing was said; blank safety questions stand with the safety answers."""
        return [line for line in self.others if line.blank]


@dataclass(frozen=True)
class Reading:
    """An inquiry, laid out: how to reach the person (the latest answers), why it has its level, and each part."""

    reach: list[Line]
    language: str
    reasons: list[Mapping[str, Any]]
    rule_versions: list[str]
    parts: list[Part]


def lay_out(opened: OpenedInquiry, confirmed: Confirmed = no_confirmations) -> Reading:
    """The whole inquiry. `confirmed`: the wordings that clinicians confirmed for a questionnaire, newest first.

    What is for whoever picks up the phone (how to reach the person, reasons, bands) is in the language of these pages.
    """
    reach: dict[str, Line] = {}
    for content in _contents(opened):
        lines = _lines(content, translation.get_language(), short=True)
        for line in lines:
            if line.name in REACH and not line.blank:
                reach[line.name] = replace(line, earlier=_earlier(reach.get(line.name), line))
    return Reading(
        reach=[
            *(reach[name] for name in REACH if name in reach),
            Line("language", str(_("Language")), [opened.inquiry.get_language_display()]),
        ],
        language=opened.inquiry.language,
        reasons=_reasons(opened),
        rule_versions=sorted({each.triage.rule_version for each in opened.submissions}),
        parts=[_part(each, confirmed) for each in opened.submissions],
    )


def _earlier(before: Line | None, now: Line) -> list[str]:
    """The answers that this one replaces: an earlier phone number may be the one that is answered."""
    known = [before.answer, *before.earlier] if before else []
    return [answer for answer in known if answer != now.answer]


def _contents(opened: OpenedInquiry) -> Iterator[Content]:
    return (each.content for each in opened.submissions if each.content)


def _reasons(opened: OpenedInquiry) -> list[Mapping[str, Any]]:
    """Every reason of every part once, the gravest first: a level is never lowered, so an earlier reason stands.

    Each with the number of the `message` that it first came with, where there are several.
    """
    several = len(opened.submissions) > 1
    found: dict[tuple[str, str, str], Mapping[str, Any]] = {}
    for number, each in enumerate(opened.submissions, 1):
        for reason in each.reasons:
            key = (reason["rule"], reason["text"], reason["detail"])
            found.setdefault(key, {**reason, "message": number if several else None})
    if len({reason["rule"] for reason in found.values()}) > 1:
        found = {key: reason for key, reason in found.items() if reason["rule"] != "N1"}
    gathered = gather(found.values(), _short_names(opened))
    return sorted(gathered, key=lambda reason: -Level[reason["level"]])


def _short_names(opened: OpenedInquiry) -> dict[str, str]:
    """The short name of each question that was asked, by the name of its field."""
    asked = {name: each for content in _contents(opened) for name, each in _fields(content).items()}
    return {name: _said(each.short or each.words, translation.get_language()) for name, each in asked.items()}


OPEN = (": not answered", ": not sure")
# A reason found in free text begins with the name of its field.
IN_TEXT = re.compile(r"(\w+)(: “.*)", re.DOTALL)


def gather(reasons: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> Iterator[Mapping[str, Any]]:
    """The same reasons in words (`names`: of the questions, by field); what was left open in a list of many stands on
    one line, so that nothing is drowned by it.
    """
    together: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for reason in reasons:
        ending = next((each for each in OPEN if reason["detail"].endswith(each)), "")
        if ending and reason["rule"] == CONDITION:
            together.setdefault((reason["level"], ending), []).append(reason)
        else:
            yield _in_words(reason, _named(reason["detail"], names))
    for (_level, ending), found in together.items():
        labels = [reason["detail"].removesuffix(ending) for reason in found]
        yield _in_words(found[0], found[0]["detail"]) if len(found) == 1 else _counted(found[0], labels, ending)


def _in_words(reason: Mapping[str, Any], detail: str) -> Mapping[str, Any]:
    return {**reason, "text": of_rules(reason["text"]), "detail": of_rules(detail)}


def _named(detail: str, names: Mapping[str, str]) -> str:
    found = IN_TEXT.fullmatch(detail)
    return f"{names[found[1]]}{found[2]}" if found and found[1] in names else detail


def _counted(reason: Mapping[str, Any], labels: list[str], ending: str) -> Mapping[str, Any]:
    number = len(labels)
    if ending == OPEN[0]:
        counted = ngettext("One not answered", "%(number)s not answered", number)
    else:
        counted = ngettext("Not sure of one", "Not sure of %(number)s", number)
    listed = "; ".join(of_rules(label) for label in labels)
    return {**reason, "text": of_rules(reason["text"]), "detail": f"{counted % {'number': number}} ({listed})"}


def _part(opened: OpenedSubmission, confirmed: Confirmed) -> Part:
    content = opened.content
    if content is None:
        return Part(opened)
    if withdrawal.is_asked(content.journey, content.answers):
        return Part(opened, language=content.language, journey=str(_("Asks to withdraw what was sent")), is_wish=True)
    lines = {line.name: line for line in _lines(content)}
    taken = {*REACH, *SAFETY, "consent"}
    questionnaires = []
    for key in instruments.instruments():
        instrument = as_sent(key, content.versions.get(key, ""), confirmed(key) if key in content.versions else ())
        names = _item_names(instrument)
        if any(name in content.shown for name in names):
            questionnaires.append(_questionnaire(instrument, content, lines))
            taken |= {*names, f"{instrument.id}_difficulty"}
    journey = JOURNEYS.get(content.journey)
    return Part(
        opened,
        language=content.language,
        journey=say(journey.name, translation.get_language()) if journey else content.journey,
        safety=[lines[name] for name in SAFETY if name in lines],
        questionnaires=questionnaires,
        others=[line for name, line in lines.items() if name not in taken],
        marks=list(content.marks),
        clinical=clinical(content.answers, content.shown),
    )


def _lines(content: Content, language: str = "", *, short: bool = False) -> Iterator[Line]:
    """Each field that was asked, in order, in the wording and (without another) the language it was asked in."""
    fields, language, pages = _fields(content), language or content.language, translation.get_language()
    for name in dict.fromkeys([*content.shown, *content.answers]):
        answer, asked = content.answers.get(name), fields.get(name)
        line = _line(name, answer, asked, language, short=short)
        if language != pages and asked and asked.kind in CHOSEN:
            again = _line(name, answer, asked, pages)
            line = replace(line, meaning=f"{again.question} {again.answer}")
        yield line


def _line(name: str, answer: Answer, asked: Field | None, language: str, *, short: bool = False) -> Line:
    with translation.override(language):
        return Line(
            name=name,
            question=_said((short and asked.short) or asked.words, language) if asked else name,
            answers=[_words(value, asked, language) for value in _values(answer)],
            blank=answer is None or answer in ("", []),
        )


def _fields(content: Content) -> dict[str, Field]:
    # A version of a form that is no longer here: the present one still names the same questions.
    journey = journey_of(content.journey, content.journey_version) or JOURNEYS.get(content.journey)
    if journey is None:
        return {}
    return {each.name: each for step in (journey.help, *journey.steps) for each in step.fields}


def _values(answer: Answer) -> list[str | int]:
    if answer is None or answer == "":
        return []
    return list(answer) if isinstance(answer, list) else [answer]


def _words(value: str | int, asked: Field | None, language: str) -> str:
    if asked and asked.kind is Kind.AGREE:
        return str(_("Yes"))
    for choice in asked.choices if asked else ():
        if choice.value == value:
            return _said(choice.words, language)
    return str(value)


def _said(words: Words, language: str) -> str:
    """The words it was asked in; in English where nobody has confirmed any in that language (clinical.md 1.4)."""
    try:
        return say(words, language)
    except UnconfirmedWordingError:
        return say(words, "en")


def _item_names(instrument: Instrument) -> list[str]:
    return [f"{instrument.id}_{number}" for number in range(1, instrument.number_of_items + 1)]


def _questionnaire(instrument: Instrument, content: Content, lines: Mapping[str, Line]) -> Questionnaire:
    language = content.language if content.language in instrument.languages else "en"
    scores = [_score_of(content.answers.get(name), instrument) for name in _item_names(instrument)]
    score = instrument.score(scores)
    labels, questions, pages = instrument.answers(language), instrument.items(language), translation.get_language()
    same = pages == language or pages not in instrument.languages
    meanings = ("",) * len(labels) if same else instrument.answers(pages)
    return Questionnaire(
        name=instrument.name,
        version=content.versions.get(instrument.id, instrument.version(language)),
        stem=instrument.stem(language),
        items=[
            Item(number, questions[number - 1], str(BLANK), None)
            if value is None
            else Item(number, questions[number - 1], labels[value], value, meanings[value])
            for number, value in enumerate(scores, 1)
        ],
        total=score.total,
        highest=instrument.highest_score,
        # In the language of these pages, whatever language the person wrote in.
        band=instrument.band_name(score.band, translation.get_language()) if score.band else "",
        lowest_possible=score.lowest_possible,
        functional=lines.get(f"{instrument.id}_difficulty"),
    )


def _score_of(answer: Answer, instrument: Instrument) -> int | None:
    """An answer as the score takes it; anything unreadable counts as blank here (the rules report it, R11)."""
    return answer if type(answer) is int and 0 <= answer <= instrument.highest_answer else None
