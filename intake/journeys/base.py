"""What a journey is: steps in an order, fields in a step, conditions in plain functions. No HTTP in here.

A journey is declared in one place (`screening.py`, `contact.py` ...) and never changes while someone is on it. What a
person has filled in so far is a `Filled`, a value that every method takes and gives back, so any path can be tested by
calling `record` step after step.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from clinic_site.rulebook.wording import Paragraph
from intake import questionnaires

type Answer = str | int | list[str] | None
# Words are a (lazily translated) text, or for the fixed wording of the rulebook a function of the language.
type Words = str | Callable[[str], str]
type Condition = Callable[[Filled], bool]


class Kind(StrEnum):
    """How a field is asked."""

    AGE = "age"
    LINE = "line"
    TEXT = "text"
    PHONE = "phone"
    EMAIL = "email"
    CHOICE = "choice"
    SCALE = "scale"
    TICKS = "ticks"
    AGREE = "agree"


def always(_: "Filled") -> bool:
    return True


def no_caution(_: "Filled") -> str:
    return ""


def say[Said](words: str | Callable[[str], Said], language: str) -> Said | str:
    """The words in a language (a lazy text speaks the active one)."""
    return words(language) if callable(words) else str(words)


@dataclass(frozen=True)
class Choice:
    """One answer of a field: what it means, and what the button says."""

    value: str | int
    words: Words


@dataclass(frozen=True, kw_only=True)
class Field:
    """One question.

    once_more: a blank is pointed out once; blank the second time, it stays blank (clinical.md 1.0, 3.2)
    free_text: may hold crisis words
    short: its name on the page of answers; the question itself when empty
    switch: the clinic may leave it out (`models.QuestionSwitch`): the name of its switch, which fields can share;
        fixed wording and what is compulsory have none, nor has anything that triage rests on
    """

    name: str
    kind: Kind
    words: Words
    hint: Words = ""
    choices: tuple[Choice, ...] = ()
    compulsory: bool = False
    missing: Words = ""
    once_more: bool = False
    free_text: bool = False
    longest: int = 100
    short: Words = ""
    autocomplete: str = ""
    fixed: bool = False
    shown_if: Condition = always
    switch: str = ""

    def __post_init__(self) -> None:
        if self.switch and (self.fixed or self.compulsory):
            raise ValueError(f"{self.name} can never be left out")

    def label_of(self, value: str | int, language: str) -> str:
        """What the button of this answer says; the value itself where there is no such button."""
        for choice in self.choices:
            if choice.value == value:
                return say(choice.words, language)
        return str(value)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One screen.

    slugs: its address by language; neutral, as addresses are seen over a shoulder and kept in a history
    short: its heading on the page of answers; screens with the same one stand together there
    caution: given what is filled in, a sentence that is shown once before the person may go on, or ""
    """

    id: str
    slugs: Mapping[str, str]
    heading: Words
    fields: tuple[Field, ...]
    short: Words = ""
    intro: Words | Callable[[str], Paragraph] = ""
    credit: Words = ""
    shown_if: Condition = always
    caution: "Callable[[Filled], Words]" = no_caution


@dataclass(frozen=True)
class Filled:
    """What a person has filled in so far.

    answers: by field name; None = asked and left blank
    shown: names of the fields that were asked, in order
    done: ids of the steps that were sent off
    asked_again: ids of the steps whose blanks were pointed out
    known: what has already led to a panel (see `journeys.danger`); a panel comes again only for something new
    help_due: a panel has to be read before anything else
    adding: after "Send", the names of the fields that an open page brought; only they are on the path then
    left_out: switches that were off when the form was opened; a decision since then changes nothing in it
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    asked_again: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    help_due: bool = False
    adding: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def value(self, name: str) -> Answer:
        return self.answers.get(name)

    def asked(self, name: str) -> bool:
        return name in self.shown


def joined(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    """Both, in order, each once."""
    return tuple(dict.fromkeys((*first, *second)))


def is_blank(value: Answer) -> bool:
    return value is None or value == "" or value == []


@dataclass(frozen=True, kw_only=True)
class Journey:
    """A form from its first screen to "Send".

    help: the screen of the panels, with the safety questions below it; not one of `steps`, because it comes when it is
          needed and not at a place
    danger: which panels these answers call for, and the signs that call for them
    versions: instrument and rule versions that a submission stores, from its language and the fields shown
    at_once: one page; Send stores first and shows a panel afterwards (clinical.md 3.1)
    joins: a further part: it opens with the code of something sent before, and joins it
    kept: answered for oneself alone: nothing is ever sent, and the result stands where the page of answers would
    takes: what it asks of a person's time, where it is offered
    offered: whether it is switched on in a language now (see `is_offered`)
    """

    id: str
    version: str
    slugs: Mapping[str, str]
    name: Words
    steps: tuple[Step, ...]
    help: Step
    danger: Callable[[Mapping[str, Answer], Sequence[str]], "Danger"]
    versions: Callable[[str, Sequence[str]], dict[str, str]]
    at_once: bool = False
    joins: bool = False
    kept: bool = False
    takes: Words = ""
    offered: Callable[[str], bool] = lambda _language: True

    def step(self, step_id: str) -> Step:
        """The step with this id, the screen of the panels included. Raises KeyError."""
        for step in (*self.steps, self.help):
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def step_at(self, slug: str, language: str) -> Step | None:
        """The step at an address."""
        return next((step for step in (*self.steps, self.help) if step.slugs[language] == slug), None)

    def path(self, filled: Filled) -> tuple[Step, ...]:
        """The steps that this person meets, as far as is known now."""
        steps = self.steps if filled.adding else [step for step in self.steps if step.shown_if(filled)]
        return tuple(step for step in steps if self.fields(step, filled))

    def fields(self, step: Step, filled: Filled) -> tuple[Field, ...]:
        """The questions of a step for this person."""
        if filled.adding and step is not self.help:
            return tuple(each for each in step.fields if each.name in filled.adding)
        asked = (each for each in step.fields if each.switch not in filled.left_out)
        return tuple(each for each in asked if each.shown_if(filled))

    def switches(self) -> dict[str, Field]:
        """What the clinic may leave out of this form: switch -> the first question that it governs."""
        found: dict[str, Field] = {}
        for each in (question for step in self.steps for question in step.fields if question.switch):
            found.setdefault(each.switch, each)
        return found

    def opened(self) -> Filled:
        """A form that is opened now, without the questions that the clinic leaves out now."""
        return Filled(left_out=questionnaires.left_out(self.id, self.switches()))

    def is_offered(self, language: str) -> bool:
        """Whether it can be begun in a language now: it is on, and something is left to ask."""
        return self.offered(language) and bool(self.path(self.opened()))

    def is_done(self, step: Step, filled: Filled) -> bool:
        """Sent off, and nothing has been added to it since."""
        return step.id in filled.done and all(filled.asked(each.name) for each in self.fields(step, filled))

    def next(self, filled: Filled) -> Step | None:
        """The screen that has to come next; None when all is answered and the answers can be checked."""
        if filled.help_due:
            return self.help
        return next((step for step in self.path(filled) if not self.is_done(step, filled)), None)

    def complete(self, filled: Filled) -> bool:
        return self.next(filled) is None

    def may_open(self, step: Step, filled: Filled) -> bool:
        """Whether this screen can be opened now: it is next, or was done, and is still on the path."""
        if step is self.help:
            return self.had_help(filled)
        return step in self.path(filled) and (step is self.next(filled) or step.id in filled.done)

    def had_help(self, filled: Filled) -> bool:
        """Whether this person has met the screen of the panels."""
        return filled.help_due or self.help.id in filled.done

    def previous(self, step: Step, filled: Filled) -> Step | None:
        """The screen before; None before the first one and on the screen of the panels."""
        path = self.path(filled)
        place = path.index(step) if step in path else 0
        return path[place - 1] if place else None

    def progress(self, step: Step | None, filled: Filled) -> tuple[int, int]:
        """(number of this screen, number of all); None stands for the page of answers, which is the last."""
        path = self.path(filled)
        number = path.index(step) + 1 if step in path else len(path) + 1
        return number, len(path) + 1

    def blanks(self, step: Step, filled: Filled) -> tuple[Field, ...]:
        """The questions of this step that are pointed out once when they have no answer."""
        return tuple(f for f in self.fields(step, filled) if f.once_more and is_blank(filled.value(f.name)))

    def is_asking_again(self, step: Step, filled: Filled) -> bool:
        """Whether this screen is shown because something was left open the first time."""
        return step.id in filled.asked_again and step.id not in filled.done

    def record(self, filled: Filled, step: Step, cleaned: Mapping[str, Answer]) -> Filled:
        """What is filled in after this step was sent off with valid answers.

        A step with blanks (or a caution) is not done the first time: it is then `next` again, with the blanks named.
        A new sign of danger makes the panel due, before any other question.
        """
        fields = self.fields(step, filled)
        answers = {**filled.answers, **{each.name: cleaned.get(each.name) for each in fields}}
        after = replace(filled, answers=answers, shown=joined(filled.shown, [each.name for each in fields]))
        if self._is_open(step, after) and step.id not in filled.asked_again:
            done = tuple(each for each in filled.done if each != step.id)
            after = replace(after, done=done, asked_again=(*filled.asked_again, step.id))
        else:
            after = replace(after, done=joined(filled.done, [step.id]))
        # A question left open on one screen may have been answered on another: S2 and the phone below the panel.
        settled = [s.id for s in self.path(after) if s.id in after.asked_again and not self._is_open(s, after)]
        if filled.adding and step is self.help:
            # After "Send" the same questions are not asked a second time on the screens that asked them before.
            answered = {each.name for each in fields}
            settled += [s.id for s in self.path(after) if {each.name for each in self.fields(s, after)} <= answered]
        return self._with_help(replace(after, done=joined(after.done, settled)), step)

    def _is_open(self, step: Step, filled: Filled) -> bool:
        return bool(self.blanks(step, filled) or step.caution(filled))

    def _with_help(self, filled: Filled, step: Step) -> Filled:
        if self.at_once and step is not self.help:
            return filled  # it is sent first; whoever sends it looks at what it says
        signs = self.danger(*self.to_send(filled)).signs
        is_new = not set(signs) <= set(filled.known)
        known = joined(filled.known, signs)
        if step is self.help:
            # What was answered under the panel was answered in sight of it.
            return replace(filled, known=known, help_due=self.help.id not in filled.done)
        if not is_new:
            return filled
        # Once shown, these questions stay on the path, even if the answer that brought them is changed (3.2).
        asked = [each.name for each in self.help.fields if each.once_more]
        return replace(filled, known=known, help_due=True, shown=joined(filled.shown, asked))

    def to_send(self, filled: Filled) -> tuple[dict[str, Answer], tuple[str, ...]]:
        """(answers, names of the fields shown) of the steps on this person's path, and of nothing else.

        So an answer given before the path changed (a questionnaire begun for oneself, then "for someone else") is not
        sent; the safety questions that were shown are.
        """
        steps = [step for step in self.path(filled) if step.id in filled.done or step.id in filled.asked_again]
        if self.had_help(filled):
            steps.append(self.help)
        names = [f.name for step in steps for f in self.fields(step, filled) if filled.asked(f.name)]
        shown = joined(names, ())
        return {name: self._kept(filled.value(name)) for name in shown}, shown

    def is_empty(self, filled: Filled) -> bool:
        """A further part that was gone through and never answered: nobody could learn anything from it.

        "Not sure" and "none of these" are answers. Who met the panels is not held back: that they did says enough.
        """
        answers, _shown = self.to_send(filled)
        return self.joins and not self.had_help(filled) and all(map(is_blank, answers.values()))

    @staticmethod
    def _kept(value: Answer) -> Answer:
        return None if is_blank(value) else value


def without(question: Field, journey: Journey) -> Journey:
    """The journey as it was before a question was added to it."""
    steps = (replace(step, fields=tuple(f for f in step.fields if f.name != question.name)) for step in journey.steps)
    return replace(journey, steps=tuple(steps))


@dataclass(frozen=True)
class Danger:
    """Which panels ("medical", "crisis", in this order) these answers call for, and the signs that call for them."""

    panels: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
