"""PHQ-9, exact wording in English and in Spanish for the USA, total 0-27.

Source: clinical.md 1.1 (wording, bands), 1.3 (licence); [kroenke-2001-phq9].
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
    stem="Over the last 2 weeks, how often have you been bothered by any of the following problems?",
    items=(
        "Little interest or pleasure in doing things",
        "Feeling down, depressed, or hopeless",
        "Trouble falling or staying asleep, or sleeping too much",
        "Feeling tired or having little energy",
        "Poor appetite or overeating",
        "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
        "Trouble concentrating on things, such as reading the newspaper or watching television",
        "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or "
        "restless that you have been moving around a lot more than usual",
        "Thoughts that you would be better off dead or of hurting yourself in some way",
    ),
    answers=ANSWERS_EN,
    functional_question=FUNCTIONAL_EN,
    functional_answers=FUNCTIONAL_ANSWERS_EN,
    credit=CREDIT_EN,
    bands=("minimal", "mild", "moderate", "moderately severe", "severe"),
)

SPANISH = Wording(
    version="w1",
    stem="Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
    items=(
        "Poco interés o placer en hacer cosas",
        "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
        "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
        "Se ha sentido cansado(a) o con poca energía",
        "Sin apetito o ha comido en exceso",
        "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su "
        "familia",
        "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la "
        "televisión",
        "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) "
        "o agitado(a) que ha estado moviéndose mucho más de lo normal",
        "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
    ),
    answers=("Ningún día", "Varios días", "Más de la mitad de los días", "Casi todos los días"),
    functional_question=FUNCTIONAL_ES,
    functional_answers=FUNCTIONAL_ANSWERS_ES,
    credit=CREDIT_ES,
    bands=("mínimos", "leves", "moderados", "moderadamente graves", "graves"),
)

INSTRUMENT = Instrument(
    id="phq9",
    name="PHQ-9",
    bands=(
        Band("minimal", 0, 4),
        Band("mild", 5, 9),
        Band("moderate", 10, 14),
        Band("moderately-severe", 15, 19),
        Band("severe", 20, 27),
    ),
    wordings={"en": ENGLISH, "es": SPANISH},
    lower_range_below=10,
    own=Offer(
        1,
        {"en": "Mood (PHQ-9)", "es": "Estado de ánimo (PHQ-9)"},
        {"en": "About 3 minutes. Nine questions.", "es": "Unos 3 minutos. Nueve preguntas."},
    ),
)
