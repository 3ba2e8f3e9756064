"""Further parts: offered after a first message and later by its code, each sent on its own and added to that inquiry.

One file each; a questionnaire becomes one by being in the rulebook with an `offer`. Their addresses are neutral
("part-2"), as addresses are seen over a shoulder and kept in a history.
"""

from intake.journeys.base import Journey
from intake.journeys.parts.addition import ADDITION
from intake.journeys.parts.health import HEALTH
from intake.journeys.parts.history import HISTORY
from intake.journeys.parts.medicines import MEDICINES
from intake.journeys.parts.questionnaire import questionnaires
from intake.journeys.parts.wishes import WISHES

PARTS: tuple[Journey, ...] = (HISTORY, *questionnaires(), HEALTH, MEDICINES, WISHES, ADDITION)

__all__ = ["PARTS"]
