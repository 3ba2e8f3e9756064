"""The rules of clinical.md 8.3 in Spanish that ask for review; those that block are in `blocking`."""

from . import spanish_facts, spanish_praise
from .rules import Rule

RULES: tuple[Rule, ...] = spanish_praise.RULES + spanish_facts.RULES
