"""What a claim rule is: forms of words, what they must be said of, and what to write instead (clinical.md 8.3)."""

import re
from dataclasses import dataclass

from clinic_site.rulebook.findings import Severity

from .clause import Clause
from .denial import is_denied
from .subject import heads, is_fragment, is_subject_itself, speaks_of, subject, with_treatment

# How far back a pronoun may point: this sentence and the one before.
ABOUT_REACH = 200


@dataclass(frozen=True)
class Form:
    """One form of a claim.

    said_of: classes of clinical.md 8.1 ("TCO" letters); "*" fires on anything (reviews, the reader). predicate: the
    words are an adjective or verb said of a subject, which must then be of those classes. never: what makes it
    something else (anywhere in the clause). about: what must have been named shortly before, when the words only point
    back at it ("wipe it out", "la eliminan"). own_denial: the denial is part of the words (F06, F10, F15).
    """

    pattern: re.Pattern[str]
    said_of: str
    predicate: bool = False
    never: re.Pattern[str] | None = None
    own_denial: bool = False
    finite: bool = False
    questions_too: bool = False
    about: re.Pattern[str] | None = None

    def matches(self, clause: Clause) -> list[tuple[int, int]]:
        """Where the clause makes this claim."""
        return [match.span() for match in self.pattern.finditer(clause.text) if self._claims(clause, *match.span())]

    def _claims(self, clause: Clause, start: int, end: int) -> bool:
        if clause.question and not self.questions_too:
            return False
        if self.never is not None and self.never.search(_with_antecedent(clause)):
            return False
        if self.about is not None and not self.about.search(f"{clause.before[-ABOUT_REACH:]} {clause.text[:start]}"):
            return False
        if not self._is_said_of(clause, start, end):
            return False
        if self.own_denial and clause.text[start:end].split()[0] in {"cannot", "never"}:
            return not is_denied(clause, start)
        return not is_denied(clause, start, finite=self.finite)

    def _is_said_of(self, clause: Clause, start: int, end: int) -> bool:
        if "*" in self.said_of:
            return True
        if is_subject_itself(clause, start, end):
            return False
        if self.predicate:
            if heads(clause, end, self.said_of):
                return True
            kind = subject(clause, start)
            if kind == "reader" and with_treatment(clause):
                kind = "T"
            if kind in {"harm", "reader", "other"}:
                return False
            if kind:
                return kind in self.said_of
        return self._class_is_named(clause, start, end) or is_fragment(clause, start, end)

    def _class_is_named(self, clause: Clause, start: int, end: int) -> bool:
        """ "Relief guaranteed" names its own outcome; the "effects" of "no side effects" are none."""
        return speaks_of(clause, self.said_of, start, end) if self.own_denial else speaks_of(clause, self.said_of, 0, 0)


def _with_antecedent(clause: Clause) -> str:
    """The clause, with the words before it when it only goes on from them: "call 988, which can save your life"."""
    goes_on = clause.text.lstrip(" ,").startswith(("which", "que ", "lo que"))
    return f"{clause.before[-40:]} {clause.text}" if goes_on else clause.text


@dataclass(frozen=True)
class Rule:
    """A row of clinical.md 8.3 in one language."""

    id: str
    severity: Severity
    why: str
    suggestion: str
    forms: tuple[Form, ...]


def form(
    written: str,
    said_of: str,
    *,
    predicate: bool = False,
    never: str = "",
    own_denial: bool = False,
    finite: bool = False,
    questions_too: bool = False,
    about: str = "",
) -> Form:
    """A form from its folded regular expression, whole words."""
    return Form(
        re.compile(rf"(?<![\w-])(?:{written})(?![\w])"),
        said_of,
        predicate,
        re.compile(never) if never else None,
        own_denial,
        finite,
        questions_too,
        re.compile(about) if about else None,
    )
