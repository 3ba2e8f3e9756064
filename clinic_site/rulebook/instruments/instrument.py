"""What every questionnaire is: fixed wording per language, a score, bands, and one sentence on the result.

Source: clinical.md 1.0 (blanks, versions), 1.5 (wording for results).
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from clinic_site.rulebook.answers import DIFFICULTIES

LOCALES = {"en": "en-US", "es": "es-US"}


class UnconfirmedWordingError(LookupError):
    """This questionnaire has no wording in that language that a clinician has confirmed."""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The exact words of one language. `stem` and `answers` are None while nobody has confirmed them."""

    version: str
    stem: str | None
    items: tuple[str, ...]
    answers: tuple[str, ...] | None
    functional_question: str
    functional_answers: tuple[str, ...]
    credit: str
    bands: tuple[str, ...]
    confirmed: bool = True


@dataclass(frozen=True)
class Band:
    """A range of totals, both ends included."""

    id: str
    lowest: int
    highest: int


@dataclass(frozen=True)
class Functional:
    """The functional item: asked once after a form with any item above 0, never scored (clinical.md 1.0)."""

    question: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Score:
    """`total` and `band` are None when an item is blank; `lowest_possible` is the sum of what was answered."""

    total: int | None
    band: str | None
    lowest_possible: int
    blanks: int


COMPLETE = {
    "en": (
        "Your answers are in the range called *{band} symptoms* on this form. This is not a diagnosis. "
        "A clinician looks at the whole picture."
    ),
    "es": (
        "Sus respuestas están en el nivel llamado *síntomas {band}*. Esto no es un diagnóstico. "
        "Un médico o terapeuta ve todo su caso."
    ),
}
LOWER_RANGE = {
    "en": "Your score is in a lower range. If you are struggling, you can still talk with us or your doctor.",
    "es": "Su puntaje está en un nivel más bajo. Si lo está pasando mal, puede hablar con nosotros o con su médico.",
}
NO_SCORE = {
    "en": "Some questions have no answer, so there is no score. You can go back and fill them in.",
    "es": "Faltan respuestas, así que no hay puntaje. Puede volver y completarlas.",
}


@dataclass(frozen=True)
class Offer:
    """How a questionnaire is offered, as a further part or to keep: its place among them, name and time by language.

    Its address bears the place alone, as addresses are seen in a history.
    """

    place: int
    names: Mapping[str, str]
    takes: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Instrument:
    """A questionnaire of items that are each answered 0 to `highest_answer`.

    offer: None for one that is asked inside a form (PHQ-9 in the screening), which no switch turns off.
    own: how it is offered to whoever wants to answer it without sending anything; None: it is not.
    """

    id: str
    name: str
    bands: tuple[Band, ...]
    wordings: Mapping[str, Wording] = field(repr=False)
    scoring: str = "s1"
    highest_answer: int = 3
    lower_range_below: int | None = None
    offer: Offer | None = None
    own: Offer | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "wordings", MappingProxyType(dict(self.wordings)))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which it may be asked."""
        return tuple(language for language, wording in self.wordings.items() if wording.confirmed)

    def version(self, language: str) -> str:
        """What a submission stores: instrument, language, wording and scoring, e.g. "phq9 / es-US / w1 / s1" (1.0)."""
        return f"{self.id} / {LOCALES[language]} / {self._wording(language).version} / {self.scoring}"

    def stem(self, language: str) -> str:
        return self._wording(language).stem or ""

    def items(self, language: str) -> tuple[str, ...]:
        return self._wording(language).items

    def answers(self, language: str) -> tuple[str, ...]:
        """The answer labels; the place in the tuple is the score."""
        return self._wording(language).answers or ()

    def functional(self, language: str) -> Functional:
        """The question and its answers as (meaning, label); the meanings are those of `rulebook.answers`."""
        wording = self._wording(language)
        return Functional(
            wording.functional_question, tuple(zip(DIFFICULTIES, wording.functional_answers, strict=True))
        )

    def credit(self, language: str) -> str:
        return self._wording(language).credit

    def band_name(self, band: str, language: str) -> str:
        """The name of a band as patients see it; known in every language, also where the form is not yet asked."""
        place = [each.id for each in self.bands].index(band)
        return self.wordings[language].bands[place]

    def score(self, answers: Sequence[int | None]) -> Score:
        """Add up one answer per item, None for blank.

        A blank is never averaged and never counted as 0: there is then no total and no band (1.0).
        Raises ValueError for a wrong number of answers or a value that is not an answer of this form.
        """
        items = self.number_of_items
        if len(answers) != items:
            raise ValueError(f"{self.id} has {items} items, not {len(answers)}")
        for answer in answers:
            if answer is not None and (type(answer) is not int or not 0 <= answer <= self.highest_answer):
                raise ValueError(f"{answer!r} is not an answer of {self.id}")
        lowest_possible = sum(answer for answer in answers if answer is not None)
        blanks = sum(answer is None for answer in answers)
        if blanks:
            return Score(None, None, lowest_possible, blanks)
        return Score(lowest_possible, self._band(lowest_possible), lowest_possible, 0)

    @property
    def number_of_items(self) -> int:
        return len(next(iter(self.wordings.values())).items)

    @property
    def highest_score(self) -> int:
        return self.number_of_items * self.highest_answer

    def result(self, score: Score, language: str, *, routine: bool) -> tuple[str, ...]:
        """The sentences a score is shown with, *emphasis* in asterisks (1.5).

        `routine` says that the level is ROUTINE: any flag, item 9 above 0 for one, hides "a lower range".
        A score is never shown beside a panel; that is the caller's to see to.
        """
        if score.total is None:
            return (NO_SCORE[language],)
        band = self.band_name(self._band(score.total), language)
        sentences: tuple[str, ...] = (COMPLETE[language].format(band=band),)
        if routine and self.lower_range_below is not None and score.total < self.lower_range_below:
            sentences += (LOWER_RANGE[language],)
        return sentences

    def with_confirmed(self, language: str, *, stem: str, answers: Sequence[str]) -> "Instrument":
        """The same instrument with a language switched on by a clinician who compared it with the official form (1.4).

        Stem and answer labels come from that person; the wording version names them by a digest, so that another
        stem is another version. Who, when and which document is recorded by the caller, with the signature.
        """
        waiting = self.wordings[language]
        labels = tuple(answers)
        if len(labels) != self.highest_answer + 1 or not stem.strip() or not all(label.strip() for label in labels):
            raise ValueError("a stem and one label for every answer are needed")
        digest = hashlib.sha256("\n".join((stem, *labels)).encode()).hexdigest()[:8]
        confirmed = replace(waiting, stem=stem, answers=labels, confirmed=True, version=f"{waiting.version}-{digest}")
        return replace(self, wordings={**self.wordings, language: confirmed})

    def _wording(self, language: str) -> Wording:
        wording = self.wordings.get(language)
        if wording is None or not wording.confirmed:
            raise UnconfirmedWordingError(f"{self.id} has no confirmed wording in {language!r}")
        return wording

    def _band(self, total: int) -> str:
        return next(band.id for band in self.bands if band.lowest <= total <= band.highest)
