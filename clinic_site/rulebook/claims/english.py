"""The rules of clinical.md 8.3 in English that ask for review; those that block are in `blocking`."""

from . import english_facts, english_praise
from .rules import Rule

RULES: tuple[Rule, ...] = english_praise.RULES + english_facts.RULES
