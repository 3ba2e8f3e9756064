"""What staff read of the rules, in Spanish: reasons of triage, conditions, notes, groups of medicines, past medicines.

The rules speak English, and what they said is stored as they said it: a reason never changes after the fact. Whoever
reads Spanish pages gets these words when they are shown. What the patient typed is never translated, and what is not
known here stays as it is. A bilingual clinician signs these words together with the rules.
"""

import re

WORDS: dict[str, str] = {
    # Reasons (clinical.md 3).
    "Thoughts of death or self-harm on more than half the days": (
        "Pensamientos de muerte o de hacerse daño más de la mitad de los días"
    ),
    "Suicidal thoughts with a plan or intent, or not sure": "Ideas suicidas con plan o intención, o no sabe",
    "Attempt or preparation up to 3 months ago, or time unknown": (
        "Intento o preparación hace 3 meses o menos, o no se sabe cuándo"
    ),
    "Says: not safe now, or not sure": "Dice que no está a salvo ahora, o que no sabe",
    "Item 9 positive, safety follow-up not answered": "Pregunta 9 positiva, preguntas de seguridad sin contestar",
    "Thoughts of harming others": "Pensamientos de hacer daño a otros",
    "Crisis words; may be denied or about another person": (
        "Palabras de crisis; puede que las niegue o que sean sobre otra persona"
    ),
    "Signs of psychosis or mania now": "Signos de psicosis o manía ahora",
    "Possible medical emergency": "Posible emergencia médica",
    "C-SSRS by trained staff": "C-SSRS hecho por personal capacitado",
    "Item 9 positive, follow-ups without danger": "Pregunta 9 positiva, preguntas de seguridad sin peligro",
    "Item 9 not answered": "Pregunta 9 sin contestar",
    "Safety questions incomplete": "Preguntas de seguridad incompletas",
    "Past attempt or preparation": "Intento o preparación en el pasado",
    "Health condition": "Enfermedad",
    "Severe range": "Nivel grave",
    "Extreme difficulty in daily life": "Dificultad extrema en la vida diaria",
    "Medicine": "Medicina",
    "Minor: pediatric help": "Menor de edad: ayuda pediátrica",
    "Bodily sign in the text, no word for now": "Signo del cuerpo en el texto, sin una palabra que diga ahora",
    "An answer the rules cannot read": "Una respuesta que las reglas no pueden leer",
    "No rule fired": "No se cumple ninguna regla",
    # What an answer means.
    "yes": "sí",
    "no": "no",
    "not sure": "no sabe",
    "not answered": "sin contestar",
    "last 3 months": "en los últimos 3 meses",
    "over 3 months ago": "hace más de 3 meses",
    "time unknown": "no se sabe cuándo",
    # Signs (S5) and the groups of crisis words (3.3).
    "chest pain": "dolor de pecho",
    "very hard to breathe": "le cuesta mucho respirar",
    "fainting": "desmayo",
    "sudden weakness or trouble speaking": "debilidad repentina o problemas para hablar",
    "worst headache of their life": "el peor dolor de cabeza de su vida",
    "took too much of a drug or medicine": "tomó demasiada medicina o droga",
    "seeing or hearing things that others do not": "ve u oye cosas que otros no",
    "no sleep for days and full of energy": "días sin dormir y con mucha energía",
    "psychosis": "psicosis",
    "mania": "manía",
    "suicide": "suicidio",
    "self-harm": "autolesión",
    "harm to others": "daño a otros",
    "not safe": "no está a salvo",
    "under 18": "menor de 18 años",
    "minor": "menor de edad",
    "medicines": "medicinas",
    "age": "edad",
    # Conditions (2a, 2b, 2d).
    "Allergy or hypersensitivity to ketamine or esketamine": "Alergia o hipersensibilidad a ketamina o esketamina",
    "Uncontrolled high blood pressure, or a condition where a sharp rise is dangerous": (
        "Presión alta sin control, o una enfermedad en la que una subida fuerte es peligrosa"
    ),
    "Aneurysm, arteriovenous malformation or past bleeding in the brain": (
        "Aneurisma, malformación arteriovenosa o sangrado en el cerebro en el pasado"
    ),
    "Unstable or poorly controlled heart disease": "Enfermedad del corazón inestable o mal controlada",
    "Heart attack or stroke in the last 6 months, or at an unknown time": (
        "Infarto o derrame cerebral en los últimos 6 meses, o no se sabe cuándo"
    ),
    "Current psychosis or a poorly controlled psychotic disorder": (
        "Psicosis actual o un trastorno psicótico mal controlado"
    ),
    "Current mania or mixed state": "Manía actual o estado mixto",
    "Active substance use disorder, or ketamine misuse": (
        "Trastorno por consumo de sustancias activo, o mal uso de ketamina"
    ),
    "Pregnancy, known or possible": "Embarazo, sabido o posible",
    "Severe liver disease": "Enfermedad grave del hígado",
    "Under 18": "Menor de 18 años",
    "Cannot give informed consent": "No puede dar consentimiento informado",
    "An adult to take the person home": "Un adulto que lleve a la persona a casa",
    "Controlled high blood pressure": "Presión alta controlada",
    "Stable heart disease": "Enfermedad del corazón estable",
    "Heart attack or stroke over 6 months ago": "Infarto o derrame cerebral hace más de 6 meses",
    "Raised pressure in the head": "Presión alta dentro de la cabeza",
    "Recent head injury": "Golpe reciente en la cabeza",
    "Brain tumor or shunt": "Tumor o válvula en el cerebro",
    "Glaucoma or raised eye pressure": "Glaucoma o presión alta en el ojo",
    "Hyperthyroidism or thyroid hormone treatment, tablets included": (
        "Hipertiroidismo o tratamiento con hormona tiroidea, también en pastillas"
    ),
    "Sleep apnea": "Apnea del sueño",
    "Severe lung disease": "Enfermedad grave de los pulmones",
    "Asthma that is not controlled": "Asma sin control",
    "Home oxygen": "Oxígeno en casa",
    "BMI 40 or more": "IMC de 40 o más",
    "Moderate liver disease": "Enfermedad moderada del hígado",
    "Substance use disorder in remission, or in medication treatment": (
        "Trastorno por consumo de sustancias en remisión, o en tratamiento con medicinas"
    ),
    "Bipolar disorder": "Trastorno bipolar",
    "Past psychosis": "Psicosis en el pasado",
    "Psychosis in a parent, sibling or child": "Psicosis en padre, madre, hermanos o hijos",
    "Dementia or delirium": "Demencia o delirium",
    "Seizure disorder": "Convulsiones",
    "Bladder pain, interstitial cystitis or recurrent UTI-like symptoms": (
        "Dolor de vejiga, cistitis intersticial o síntomas repetidos como de infección urinaria"
    ),
    "Breastfeeding": "Lactancia",
    "Age 65 or older": "65 años o más",
    "Past bad reaction to anesthesia or ketamine": "Mala reacción a la anestesia o a la ketamina en el pasado",
    "Severe dissociation": "Disociación grave",
    "A suicide attempt at any time": "Un intento de suicidio en cualquier momento",
    "Past ECT or TMS": "TEC o EMT en el pasado",
    "Needle fear": "Miedo a las agujas",
    "Controlled asthma": "Asma controlada",
    "Contact lenses": "Lentes de contacto",
    "Motion sickness": "Mareo por movimiento",
    # Notes to conditions.
    "Label contraindication.": "Contraindicación de la etiqueta.",
    "Label contraindication; blood pressure rises in most infusions.": (
        "Contraindicación de la etiqueta; la presión sube en la mayoría de las infusiones."
    ),
    "Contraindicated for Spravato; label group for ketamine.": (
        "Contraindicado para Spravato; grupo de la etiqueta de la ketamina."
    ),
    "Raised heart work and blood pressure.": "Más trabajo del corazón y presión más alta.",
    "Raised heart work and blood pressure. The 6 months are a clinic default (usual range 6 weeks - 6 months).": (
        "Más trabajo del corazón y presión más alta. Los 6 meses son el valor de la clínica (lo usual: de 6 semanas a "
        "6 meses)."
    ),
    "Can worsen; excluded from trials.": "Puede empeorar; excluida de los estudios.",
    "Trials excluded it; mania reported.": "Los estudios la excluyeron; hay reportes de manía.",
    "Repeat infusions should not be given.": "No se deben dar infusiones repetidas.",
    "No proven safety; anesthetic-class fetal brain warning.": (
        "Sin seguridad probada; aviso para los anestésicos sobre el cerebro del feto."
    ),
    "Avoid.": "Evitar.",
    "No approved psychiatric use; not studied enough. Stop page.": (
        "Sin uso psiquiátrico aprobado; no se ha estudiado lo suficiente. Página final."
    ),
    "Safety.": "Seguridad.",
    "Pain guideline: do not use, or low dose with extreme caution.": (
        "Guía para el dolor: no usar, o dosis baja con extremo cuidado."
    ),
    "More rise of blood pressure and heart rate.": "Suben más la presión y el ritmo del corazón.",
    "Sedation and airway.": "Sedación y vía aérea.",
    "Bladder harm with repeated use.": "Daño en la vejiga con el uso repetido.",
    "Its level is set by when it was (rules U3, R4).": "Su nivel depende de cuándo fue (reglas U3, R4).",
    "Nausea plan.": "Plan para las náuseas.",
    # Groups of medicines (2c) and their notes.
    "Benzodiazepine or Z-drug": "Benzodiacepina o fármaco Z",
    "May shorten or weaken benefit; more sedation. Sudden stop is dangerous.": (
        "Puede acortar o debilitar el beneficio; más sedación. Dejarla de golpe es peligroso."
    ),
    "Lamotrigine": "Lamotrigina",
    "Reduced effect in 2 of 5 studies; may also reduce side effects (contested).": (
        "Menos efecto en 2 de 5 estudios; también puede reducir los efectos secundarios (se discute)."
    ),
    "MAOI": "IMAO",
    "Blood pressure risk in theory; case reports showed no clear change; the Spravato label says watch it.": (
        "Riesgo de presión alta en teoría; los casos publicados no mostraron un cambio claro; la etiqueta de Spravato "
        "pide vigilarla."
    ),
    "Stimulant, decongestant or other sympathomimetic": "Estimulante, descongestionante u otro simpaticomimético",
    "Extra rise of blood pressure and heart rate.": "Suben más la presión y el ritmo del corazón.",
    "Naltrexone, buprenorphine or another opioid medicine": "Naltrexona, buprenorfina u otro opioide",
    "Naltrexone may blunt benefit (tiny study, disputed); opioids add sedation and breathing risk.": (
        "La naltrexona puede reducir el beneficio (estudio muy pequeño, se discute); los opioides dan más sedación y "
        "riesgo para la respiración."
    ),
    "Alcohol, cannabis or another sedative": "Alcohol, cannabis u otro sedante",
    "More sedation.": "Más sedación.",
    "CYP3A4 or CYP2B6 inhibitor": "Inhibidor de CYP3A4 o CYP2B6",
    "Higher ketamine level.": "Nivel de ketamina más alto.",
    "CYP inducer": "Inductor de CYP",
    "Lower ketamine level.": "Nivel de ketamina más bajo.",
    "Theophylline or aminophylline": "Teofilina o aminofilina",
    "Lower seizure threshold.": "Más riesgo de convulsiones.",
    "Antipsychotic": "Antipsicótico",
    "Possible interaction, low-quality evidence.": "Posible interacción, evidencia de baja calidad.",
    "GLP-1 medicine, insulin or diabetes pill": "Medicina GLP-1, insulina o pastilla para la diabetes",
    "Affects the fasting plan.": "Afecta el plan de ayuno.",
    # Past medicines (4).
    "adequate": "adecuado",
    "not adequate": "no adecuado",
    "intolerance": "intolerancia",
    "not an antidepressant trial": "no es una prueba de antidepresivo",
    "needs clinician": "lo decide un médico",
    "instruments differ": "los instrumentos no coinciden",
    "form not known": "no se sabe la forma",
    "label 40-60": "etiqueta: 40-60",
    "label target 20": "etiqueta: meta de 20",
    "ATRQ accepts 150": "ATRQ acepta 150",
    "older ATHF used 100": "el ATHF antiguo usaba 100",
    "label 20-40": "etiqueta: 20-40",
    "low sleep doses do not count": "las dosis bajas para dormir no cuentan",
    "blood level useful": "ayuda medir el nivel en la sangre",
    "label starts 75": "etiqueta: empieza con 75",
    "label": "etiqueta",
    "max 40; 20 if >60 y": "máximo 40; 20 si tiene más de 60 años",
    "ATHF higher": "ATHF más alto",
    "mg/24 h": "mg/24 h",
}


def in_spanish(text: str) -> str:
    """A reason, its detail, a condition, a note or a finding, in Spanish; as it is where no words are known for it."""
    if text in WORDS:
        return WORDS[text]
    for pattern, words in SHAPES:
        if found := pattern.fullmatch(text):
            return words.format(*(in_spanish(part) for part in found.groups()))
    return text


# How the rules put a detail together (`triage_rules`, `contraindications`, `medicines`, `trials`), the narrower first.
# A quote holds the patient's own words and is met by no pattern and no word of its own.
SHAPES = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (r"item (\d) = (\d)", "pregunta {} = {}"),
        (r"item (\d): (.+)", "pregunta {}: {}"),
        (r"(PHQ-9|GAD-7) item (.+)", "{}, pregunta {}"),
        (r"answered items already (\d+)", "las respuestas dadas ya suman {}"),
        (r"age (\d+)", "edad {}"),
        (r"not shown: (.+)", "no se mostró: {}"),
        (r"staff note: (\w+), not sure", "nota del personal: {}, no sabe"),
        (r"staff note: (\w+)", "nota del personal: {}"),
        (r"staff: (.+)", "personal: {}"),
        (r"not recognised: (“.*”)", "no reconocida: {}"),
        (r"(.+?): (“.*”) \(([a-z -]+)\)", "{}: {} ({})"),
        (r"(.+?): (“.*”)", "{}: {}"),
        (r"(.+): information only", "{}: solo información"),
        (r"(instruments differ): (.+)", "{}: {}"),
        (r"(.+): (not sure|not answered|no)", "{}: {}"),
        (r"([^“]+) \(([^()]+)\)", "{} ({})"),
    )
)
