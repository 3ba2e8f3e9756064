"""The verbs of staff. Each checks who may, makes the change and its records in one transaction, returns the inquiry.

A refusal (`Refused`) is in the audit log before it is raised. `open_inquiry` is the only door through which a person
sees what was sent; every look is in the audit log before a word is returned.
"""

from intake.desk.assignment import assign, claim, release
from intake.desk.changing import Refused
from intake.desk.keeping import Against, Due, Keeping, due, keep, purge
from intake.desk.morning import Morning, morning
from intake.desk.notes import add_note, record_outcome
from intake.desk.opening import OpenedInquiry, OpenedSubmission, Purpose, open_inquiry
from intake.desk.outcomes import Outcome
from intake.desk.progress import change_state, close, raise_level, refusals
from intake.desk.unopened import Unopened, purge_unopened, unopened
from intake.desk.withdrawal import ask_withdrawal, withdraw

__all__ = [
    "Against",
    "Due",
    "Keeping",
    "Morning",
    "OpenedInquiry",
    "OpenedSubmission",
    "Outcome",
    "Purpose",
    "Refused",
    "Unopened",
    "add_note",
    "ask_withdrawal",
    "assign",
    "change_state",
    "claim",
    "close",
    "due",
    "keep",
    "morning",
    "open_inquiry",
    "purge",
    "purge_unopened",
    "raise_level",
    "record_outcome",
    "refusals",
    "release",
    "unopened",
    "withdraw",
]
