"""What a clinician reads before signing: the words of a version as they are in use, in plain rows.

Nothing is written here: all words are the rulebook's. What must hold for each rule of triage stands in its code.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import triage, wording
from clinic_site.rulebook.instruments import Instrument
from clinic_site.rulebook.staff_spanish import in_spanish


@dataclass(frozen=True)
class Section:
    """Rows of (what it is, or "", and its words); the words are in this language, the heading in that of the page."""

    heading: object
    language: str
    rows: tuple[tuple[str, str], ...]


def questionnaire(instrument: Instrument, language: str) -> Iterator[Section]:
    """Every word of a questionnaire in a language, and how its totals are called."""
    asked = instrument.functional(language)
    items = (("", instrument.stem(language)), *_numbered(instrument.items(language), first=1))
    bands = tuple(
        (f"{each.lowest}–{each.highest}", instrument.band_name(each.id, language)) for each in instrument.bands
    )
    yield Section(_("Questions"), language, items)
    yield Section(_("Answers and their scores"), language, _numbered(instrument.answers(language)))
    yield Section(
        _("Asked once, without a score"), language, _plain(asked.question, *(each for _value, each in asked.answers))
    )
    yield Section(_("Names of the totals"), language, bands)
    yield Section(_("Credit"), language, _plain(instrument.credit(language)))


def triage_wording() -> Iterator[Section]:
    """The reasons that staff read, and all that the rules show to people, in both languages."""
    for language, said in (("en", str), ("es", in_spanish)):
        reasons = tuple((f"{rule} {level.name}", said(text)) for rule, level, text, _panel, _holds in triage.RULES)
        yield Section(_("Reasons that staff read"), language, reasons)
        yield Section(_("On every screen of a form"), language, _plain(wording.plain(wording.STATIC_LINE[language])))
        for name, heading in (("medical", _("Medical panel")), ("crisis", _("Crisis panel"))):
            lines = (wording.plain(each) for each in wording.panel(name, language).paragraphs)
            yield Section(heading, language, _plain(*lines))
        for question in wording.SAFETY_QUESTIONS[language].values():
            yield Section(
                question.id.upper(), language, _plain(question.text, *(each for _value, each in question.options))
            )
        yield Section(_("Under 18"), language, _plain(wording.plain(wording.STOP_PAGE[language])))


def _plain(*words: str) -> tuple[tuple[str, str], ...]:
    return tuple(("", each) for each in words)


def _numbered(words: Iterable[str], first: int = 0) -> tuple[tuple[str, str], ...]:
    return tuple((str(number), each) for number, each in enumerate(words, first))
