"""From answers to the inputs of the rules, and from the rules to the panel that a person sees at once.

The level that staff see is made from the same inputs on the staff side, when a submission is opened.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from clinic_site.rulebook import crisis_words
from clinic_site.rulebook.answers import BLANK, NOT_SHOWN
from clinic_site.rulebook.triage import TriageInputs, triage
from clinic_site.rulebook.triage_facts import GAD7_ITEMS, PHQ9_ITEMS
from intake.journeys.base import Answer, Danger, is_blank
from intake.journeys.conditions import conditions, medicines

# The rules that call for a panel (clinical.md 3.1). Staff rules (U10, R12) have no screen.
PANEL_RULES = frozenset({"U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "R1"})

# Answers that are chosen, not written, or that no words of danger are looked for in.
NOT_WRITTEN = frozenset({"s1", "s2", "s3", "s4", "s5", "phone", "email", "person_phone"})


def triage_inputs(answers: Mapping[str, Answer], shown: Sequence[str]) -> TriageInputs:
    """The inputs of the rules, from answers by field name and the names of the fields that were shown.

    A field that was shown and holds nothing is blank; one that was not shown raises nothing (clinical.md 3). A value
    that no form of ours gives is handed on as it is: the rules call it unreadable (R11).
    """

    def meaning(name: str) -> Any:  # what no form of ours gives is the rules' to judge
        if name not in shown:
            return NOT_SHOWN
        value = answers.get(name)
        return BLANK if is_blank(value) else value

    signs = meaning("s5")
    return TriageInputs(
        phq9={item: meaning(f"phq9_{item}") for item in PHQ9_ITEMS if f"phq9_{item}" in shown},
        gad7={item: meaning(f"gad7_{item}") for item in GAD7_ITEMS if f"gad7_{item}" in shown},
        phq9_difficulty=meaning("phq9_difficulty"),
        gad7_difficulty=meaning("gad7_difficulty"),
        s1=meaning("s1"),
        s2=meaning("s2"),
        s3=meaning("s3"),
        s4=meaning("s4"),
        s5=frozenset(signs) if isinstance(signs, list) else signs,
        free_text=written(answers),
        conditions=conditions(answers, shown),
        medicines=medicines(answers, shown),
        age=meaning("age"),
    )


def together(parts: Iterable[tuple[Mapping[str, Answer], Sequence[str]]]) -> tuple[dict[str, Answer], list[str]]:
    """All that was sent for one inquiry, oldest first, as one: a later answer to a question replaces an earlier one."""
    answers: dict[str, Answer] = {}
    shown: dict[str, None] = {}
    for sent, asked in parts:
        answers |= sent
        shown |= dict.fromkeys(asked)
    return answers, list(shown)


def written(answers: Mapping[str, Answer]) -> dict[str, str]:
    """What the person wrote in own words, by field; every text counts, whichever question it answers."""
    return {
        name: value
        for name, value in answers.items()
        if isinstance(value, str) and name not in NOT_WRITTEN and not name.endswith("_difficulty")
    }


def danger(answers: Mapping[str, Answer], shown: Sequence[str]) -> Danger:
    """The panels for these answers, and the signs behind them, so that one can tell a new sign from a known one."""
    found = triage(triage_inputs(answers, shown))
    if not found.panels:
        return Danger()
    signs = [reason.rule for reason in found.reasons if reason.rule in PANEL_RULES and reason.rule != "U7"]
    item9 = answers.get("phq9_9")
    if "phq9_9" in shown and isinstance(item9, int) and item9 > 0:
        signs.append("phq9_9")
    signs += [f"words in {name}" for name, text in written(answers).items() if crisis_words.find(text)]
    return Danger(panels=tuple(found.panels), signs=tuple(dict.fromkeys(signs)))
