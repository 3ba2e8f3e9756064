"""GAD-7, exact wording in English, total 0-21. The Spanish form waits behind a switch that is off.

Source: clinical.md 1.2 (wording, bands), 1.3 (licence), 1.4 (the switch); [spitzer-2006-gad7].
"""

from .common import (
    ANSWERS_EN,
    CREDIT_EN,
    CREDIT_ES,
    FUNCTIONAL_ANSWERS_EN,
    FUNCTIONAL_ANSWERS_ES,
    FUNCTIONAL_EN,
    FUNCTIONAL_ES,
)
from .instrument import Band, Instrument, Offer, Wording

ENGLISH = Wording(
    version="w1",
    stem="Over the last 2 weeks, how often have you been bothered by the following problems?",
    items=(
        "Feeling nervous, anxious, or on edge",
        "Not being able to stop or control worrying",
        "Worrying too much about different things",
        "Trouble relaxing",
        "Being so restless that it is hard to sit still",
        "Becoming easily annoyed or irritable",
        "Feeling afraid as if something awful might happen",
    ),
    answers=ANSWERS_EN,
    functional_question=FUNCTIONAL_EN,
    functional_answers=FUNCTIONAL_ANSWERS_EN,
    credit=CREDIT_EN,
    bands=("minimal", "mild", "moderate", "severe"),
)

# Not certain: public copies agree on the items but not on the stem and the first answer label, so both are left open
# until a clinician has compared every line with the official PDF (1.4; `Instrument.with_confirmed`).
SPANISH = Wording(
    version="w1",
    stem=None,
    items=(
        "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta",
        "No ha sido capaz de parar o controlar su preocupación",
        "Se ha preocupado demasiado por motivos diferentes",
        "Ha tenido dificultad para relajarse",
        "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)",
        "Se ha molestado o irritado fácilmente",
        "Ha tenido miedo de que algo terrible fuera a pasar",
    ),
    answers=None,
    functional_question=FUNCTIONAL_ES,
    functional_answers=FUNCTIONAL_ANSWERS_ES,
    credit=CREDIT_ES,
    bands=("mínimos", "leves", "moderados", "graves"),
    confirmed=False,
)

TAKES = {"en": "About 2 minutes. Seven questions.", "es": "Unos 2 minutos. Siete preguntas."}

INSTRUMENT = Instrument(
    id="gad7",
    name="GAD-7",
    bands=(Band("minimal", 0, 4), Band("mild", 5, 9), Band("moderate", 10, 14), Band("severe", 15, 21)),
    wordings={"en": ENGLISH, "es": SPANISH},
    offer=Offer(1, {"en": "Worry and anxiety", "es": "Preocupación y ansiedad"}, TAKES),
    own=Offer(2, {"en": "Worry and anxiety (GAD-7)", "es": "Preocupación y ansiedad (GAD-7)"}, TAKES),
)
