"""What a questionnaire that somebody keeps comes to: the answers, the score and the fixed sentences on it.

Source: clinical.md 1.0 (blanks), 1.5 (wording for results). Pure: a filled-in journey in, plain values out.
"""

from dataclasses import dataclass

from clinic_site.rulebook.instruments import Instrument, Score
from clinic_site.rulebook.triage import Level, triage
from intake.journeys import Filled, Journey, Step, triage_inputs
from intake.questionnaires import in_use


@dataclass(frozen=True)
class Item:
    """A line of the questionnaire: `answer` and `score` are "" and None when it was left blank; `step` has it."""

    question: str
    answer: str
    score: int | None
    step: Step


@dataclass(frozen=True)
class Range:
    """A range of totals and the name it goes by."""

    lowest: int
    highest: int
    name: str


@dataclass(frozen=True)
class Result:
    """sentences: the fixed ones, each as (text, whether it is emphasised) stretches.

    flagged: an answer that called for a panel; the score stands on a page of its own, after it.
    """

    name: str
    version: str
    stem: str
    credit: str
    items: tuple[Item, ...]
    score: Score
    highest: int
    sentences: tuple[tuple[tuple[str, bool], ...], ...]
    ranges: tuple[Range, ...]
    functional: Item | None
    flagged: bool


def result_of(journey: Journey, filled: Filled, language: str) -> Result:
    """The result of a questionnaire to keep, in the words in use."""
    instrument = in_use(journey.id.removeprefix("own-"))
    answers, shown = journey.to_send(filled)
    names = [f"{instrument.id}_{number}" for number in range(1, instrument.number_of_items + 1)]
    values = [value if isinstance(value := answers.get(name), int) else None for name in names]
    score = instrument.score(values)
    is_routine = triage(triage_inputs(answers, shown)).level == Level.ROUTINE
    labels = instrument.answers(language)
    return Result(
        name=instrument.name,
        version=instrument.version(language),
        stem=instrument.stem(language),
        credit=instrument.credit(language),
        items=tuple(
            Item(question, "" if value is None else labels[value], value, _step(journey, name))
            for question, name, value in zip(instrument.items(language), names, values, strict=True)
        ),
        score=score,
        highest=instrument.highest_score,
        sentences=tuple(_runs(each) for each in instrument.result(score, language, routine=is_routine)),
        ranges=tuple(Range(b.lowest, b.highest, instrument.band_name(b.id, language)) for b in instrument.bands),
        functional=_functional(journey, instrument, filled, language),
        flagged=journey.had_help(filled),
    )


def _functional(journey: Journey, instrument: Instrument, filled: Filled, language: str) -> Item | None:
    name = f"{instrument.id}_difficulty"
    answers, shown = journey.to_send(filled)
    if name not in shown:
        return None
    asked = instrument.functional(language)
    return Item(asked.question, dict(asked.answers).get(str(answers[name]), ""), None, _step(journey, name))


def _step(journey: Journey, name: str) -> Step:
    return next(step for step in journey.steps if any(each.name == name for each in step.fields))


def _runs(sentence: str) -> tuple[tuple[str, bool], ...]:
    """The rulebook marks *emphasis* with asterisks."""
    return tuple((text, place % 2 == 1) for place, text in enumerate(sentence.split("*")) if text)
