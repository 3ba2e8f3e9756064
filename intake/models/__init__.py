"""What the clinic keeps of what patients send.

In clear: level, language, times, state, assignee, and which form and parts were used. Everything a person wrote, every
reason of the rules and every note of staff is sealed. The constraints and triggers (migration 0002) hold it in the
database, for the shell and for mistakes of ours too.
"""

from intake.models.event import InquiryEvent
from intake.models.inquiry import BlindIndex, Inquiry, Language, Level, State
from intake.models.submission import Submission, Triage
from intake.models.switch import QuestionnaireSwitch, QuestionSwitch

__all__ = [
    "BlindIndex",
    "Inquiry",
    "InquiryEvent",
    "Language",
    "Level",
    "QuestionSwitch",
    "QuestionnaireSwitch",
    "State",
    "Submission",
    "Triage",
]
