"""The words beside a marked figure name the group and the outcome that its result is about.

Source: decision-aid.md ("A vs B is always within one trial"; response and remission apart); clinical.md 8.2 comparator.
A guess at the grammar: what it finds is for a person to look at, never a block.
"""

import re
from collections.abc import Mapping
from typing import Any

from . import numbers
from .document import Link, Passage

# What trials give, as English and Spanish write it; the names of the groups (English) are read by the same words.
_GROUPS = {
    "ketamine": r"(?<!es)ketamin\w*",
    "esketamine": r"esketamin\w*|spravato",
    "midazolam": r"midazolam",
    "placebo": r"placebo|sham|simulad\w+",
    "saline": r"saline|salt water|salina|agua (?:con sal|salada)",
    "ECT": r"ect|tec",
    "TMS": r"tms|emt",
    "quetiapine": r"quetiapin\w+",
    "lithium": r"lithium|litio",
    "CBT": r"cbt|tcc",
    "usual care": r"usual care|atencion (?:habitual|de siempre)|cuidado (?:habitual|de siempre)",
    "switch": r"switch\w*|cambi\w+",
    "aripiprazole": r"aripipra?zol\w*",
    "bupropion": r"bupropion",
}
_OUTCOMES = {
    "response": r"respon[ds]\w*|respuesta\w*",
    "remission": r"remission|remision|remit\w+",
    "relapse": r"relaps\w+|recaida\w*|recay\w+|recaen",
}
_GROUP = {name: re.compile(rf"\b(?:{words})\b") for name, words in _GROUPS.items()}
_OUTCOME = {name: re.compile(rf"\b(?:{words})\b") for name, words in _OUTCOMES.items()}
_ENDS = re.compile(r"[.;:,()]| and | or | y | o | but | pero ")
# "more than with placebo" names the group that it is compared with.
_AGAINST = re.compile(
    r"\b(?:than|versus|vs|against|compared|instead|after|que con|contra|frente|comparad\w+|tras|despues)\b"
)


def swapped(passage: Passage, mark: Link, result: Mapping[str, Any], part: str) -> str:
    """The group named beside the figure when it is only the other one of this result; "" when all is well."""
    other = result.get("comparator") or {}
    mine, theirs = _names(str(result.get("label", "")), _GROUP), _names(str(other.get("label", "")), _GROUP)
    if part.startswith("comparator"):
        mine, theirs = theirs, mine
    mine, theirs = mine - theirs, theirs - mine
    if not mine or not theirs:
        return ""
    for words in (_after(passage, mark), _before(passage, mark)):
        named = _names(words, _GROUP)
        if named and not _AGAINST.search(words):
            return ", ".join(sorted(named & theirs)) if not named & mine else ""
    return ""


def other_outcome(passage: Passage, mark: Link, result: Mapping[str, Any]) -> str:
    """The outcome named right after the figure when it is not that of the result; "" when all is well."""
    outcome = str(result.get("outcome", ""))
    if outcome not in _OUTCOME:
        return ""
    named = _names(_after(passage, mark), _OUTCOME)
    return ", ".join(sorted(named)) if named and outcome not in named else ""


def _names(words: str, of: Mapping[str, re.Pattern[str]]) -> set[str]:
    folded = numbers.plain(words)
    return {name for name, pattern in of.items() if pattern.search(folded)}


def _after(passage: Passage, mark: Link) -> str:
    """The words from the figure to the end of its clause or to the next figure."""
    end = min((each.start for each in passage.marks if each.start >= mark.end), default=len(passage.text))
    text = numbers.plain(passage.text[mark.end : end])
    match = _ENDS.search(text)
    return text[: match.start()] if match else text


def _before(passage: Passage, mark: Link) -> str:
    """The words of its clause before the figure, from the figure before it on."""
    start = max((each.end for each in passage.marks if each.end <= mark.start), default=0)
    return _ENDS.split(numbers.plain(passage.text[start : mark.start]))[-1]
