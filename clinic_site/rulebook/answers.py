"""What an answer means, whatever the button said.

Inputs of the rules are stored as meaning, never as the word on a button (clinical.md 3): danger or no danger, not sure,
left blank, or not shown at all. "Not shown" is not "blank": it raises nothing.
"""

YES = "yes"
NO = "no"
NOT_SURE = "not sure"
BLANK = "blank"
NOT_SHOWN = "not shown"
NONE = "none"

# S2, and item 6 of the C-SSRS screener: when an attempt or preparation was (clinical.md 3.2, U3, R4, U10, R12).
LAST_3_MONTHS = "last 3 months"
OVER_3_MONTHS_AGO = "over 3 months ago"
TIME_UNKNOWN = "time unknown"

# The functional item of PHQ-9 and GAD-7 (clinical.md 1.1).
NOT_DIFFICULT = "not"
SOMEWHAT_DIFFICULT = "somewhat"
VERY_DIFFICULT = "very"
EXTREMELY_DIFFICULT = "extremely"
DIFFICULTIES = (NOT_DIFFICULT, SOMEWHAT_DIFFICULT, VERY_DIFFICULT, EXTREMELY_DIFFICULT)

# The signs of S5 (clinical.md 3.2): of the body (U9) and of the mind (U8).
OVERDOSE = "overdose"
BODILY_SIGNS = ("chest-pain", "breathing", "fainting", "stroke-sign", "worst-headache", OVERDOSE)
PSYCHOSIS = "psychosis"
MANIA = "mania"
MIND_SIGNS = (PSYCHOSIS, MANIA)
SIGNS = BODILY_SIGNS + MIND_SIGNS
