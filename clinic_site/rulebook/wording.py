"""Fixed clinical wording, per language, word for word: static line, panels, safety questions, stop page.

Source: clinical.md 3.1 (static line, panels, phone line), 3.2 (S1-S5), 3.5 (stop page), 2 (medicines, escort),
4 (trials). These words are never simplified and never go through translation; `plain()` of a text is exactly the text
of clinical.md, and a test compares them.

A paragraph is a tuple of `Run`s. A template renders a run as its text, inside <strong> when `strong`, inside a link
when `href` (tap to call), in the language `language` when that is not the page's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .answers import (
    BODILY_SIGNS,
    LAST_3_MONTHS,
    MIND_SIGNS,
    NO,
    NONE,
    NOT_SURE,
    OVER_3_MONTHS_AGO,
    TIME_UNKNOWN,
    YES,
)

Placement = Literal["form", "sent", "search"]
PLACEMENTS: tuple[Placement, ...] = ("form", "sent", "search")


@dataclass(frozen=True)
class Run:
    """A stretch of text of one kind."""

    text: str
    strong: bool = False
    href: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A line of fixed wording; `language` is set when it is not in the language of the page around it."""

    runs: tuple[Run, ...]
    language: str = ""


@dataclass(frozen=True)
class Panel:
    """A panel: its first paragraph is its heading (it takes the focus); the rest stands below."""

    id: str
    heading: Paragraph
    body: tuple[Paragraph, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return (self.heading, *self.body)


@dataclass(frozen=True)
class Question:
    """A safety question; `options` are (meaning, label), the meanings those of `rulebook.answers`."""

    id: str
    text: str
    options: tuple[tuple[str, str], ...]
    many: bool = False


LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")


def runs(source: str) -> tuple[Run, ...]:
    """Read `**strong**` and `[text](href)`, the only marks of this file; a link may stand inside strong."""
    found: list[Run] = []
    for place, part in enumerate(source.split("**")):
        strong = place % 2 == 1
        end = 0
        for link in LINK.finditer(part):
            if link.start() > end:
                found.append(Run(part[end : link.start()], strong))
            found.append(Run(link[1], strong, link[2]))
            end = link.end()
        if end < len(part):
            found.append(Run(part[end:], strong))
    return tuple(found)


def plain(content: Paragraph | Iterable[Run]) -> str:
    """The bare words."""
    return "".join(run.text for run in (content.runs if isinstance(content, Paragraph) else content))


def _paragraph(source: str, language: str = "") -> Paragraph:
    return Paragraph(runs(source), language)


STATIC_LINE = {
    "en": _paragraph(
        "In danger now? [Call 911.](tel:911) Thinking of suicide? [Call](tel:988) or [text 988](sms:988), day or night."
    ),
    "es": _paragraph(
        "¿Está en peligro? [Llame al 911.](tel:911) ¿Piensa en quitarse la vida? "
        "[Llame al 988 y oprima 2](tel:988), de día o de noche."
    ),
}

_MEDICAL: dict[str, tuple[str, ...]] = {
    "en": (
        "**[Call 911 now.](tel:911)** A sign you told us about can mean a medical emergency.",
        "Do not drive yourself. If someone is with you, ask them to stay.",
    ),
    "es": (
        "**[Llame al 911 ahora.](tel:911)** Una señal que nos contó puede ser una emergencia médica.",
        "No maneje. Si alguien está con usted, pídale que se quede.",
    ),
}
_MEDICAL_LAST = {
    "en": "Please do not wait for us: [911](tel:911) can help you now.",
    "es": "Pero no nos espere: el [911](tel:911) puede ayudarle ahora.",
}
_CRISIS: dict[str, tuple[str, ...]] = {
    "en": (
        "**Thank you for telling us. You deserve support right now.**",
        "If you might act on these thoughts or are in danger: **[call 911](tel:911)** or go to the nearest emergency "
        "room.",
        "**[Call](tel:988) or [text 988](sms:988)** - Suicide & Crisis Lifeline. It is free, private and open 24/7. "
        "Chat: [988lifeline.org](https://988lifeline.org)",
        "Español: llame al **[988 y oprima 2](tel:988)**, o envíe **[AYUDA](sms:988?&body=AYUDA)** al **988**.",
        "Veterans: [call 988](tel:988) then press **1**, or text **[838255](sms:838255)**. Deaf or hard of hearing: "
        "video and chat at [988lifeline.org](https://988lifeline.org).",
    ),
    "es": (
        "**Gracias por decirnos. Usted merece ayuda ahora mismo.**",
        "Si siente que puede hacerse daño o está en peligro: **[llame al 911](tel:911)** o vaya a la sala de "
        "emergencias más cercana.",
        "**[Llame al 988 y oprima 2](tel:988)**, o envíe **[AYUDA](sms:988?&body=AYUDA)** por texto al **988**. Es la "
        "Línea de Prevención del Suicidio y Crisis. Es gratis y privada, de día y de noche. "
        "Chat: [988lifeline.org](https://988lifeline.org)",
        "English: [call](tel:988) or [text](sms:988) **988**.",
        "Veteranos: llame al [988 y oprima](tel:988) **1**, o envíe un texto al **[838255](sms:838255)**. "
        "Si no oye bien: video y chat en [988lifeline.org](https://988lifeline.org).",
    ),
}
_CRISIS_LAST = {
    "en": "Please do not wait for us if you need help now.",
    "es": "Pero no nos espere si necesita ayuda ahora.",
}
_PANELS: dict[str, tuple[dict[str, tuple[str, ...]], dict[str, str]]] = {
    "medical": (_MEDICAL, _MEDICAL_LAST),
    "crisis": (_CRISIS, _CRISIS_LAST),
}
_OTHER_LANGUAGE = {"en": "es", "es": "en"}
_OTHER_LANGUAGE_STARTS = {"en": "Español:", "es": "English:"}

_NOT_WATCHED = {
    "en": "This form is **not watched all the time**.",
    "es": "**Nadie lee este formulario a toda hora.**",
}
_FOLLOW_UP: dict[str, dict[str, str]] = {
    "form": {
        "en": "If you send this form, our team will contact you.",
        "es": "Si lo envía, nuestro equipo le llamará o le escribirá.",
    },
    "sent": {
        "en": "We have your message. If you left a way to reach you, our team will contact you.",
        "es": "Ya tenemos su mensaje. Si dejó cómo localizarle, nuestro equipo le llamará o le escribirá.",
    },
}
# Where nothing is sent: nobody is promised a call, so the whole last paragraph is another one.
_SEARCH_LAST = {
    "en": "This site is **not watched all the time**. Please do not wait for us if you need help now.",
    "es": "**Nadie lee este sitio a toda hora.** No nos espere si necesita ayuda ahora.",
}


def panel(name: str, language: str, placement: Placement = "form") -> Panel:
    """The "medical" or "crisis" panel as it stands on a form, after Send, or above search results.

    Nothing that happens only after Send is promised before it, and a search sends nothing (clinical.md 3.1).
    """
    lines, ending = _PANELS[name]
    if placement == "search":
        last = _SEARCH_LAST[language]
    else:
        last = f"{_NOT_WATCHED[language]} {_FOLLOW_UP[placement][language]} {ending[language]}"
    heading, *body = (
        _paragraph(line, _OTHER_LANGUAGE[language] if line.startswith(_OTHER_LANGUAGE_STARTS[language]) else "")
        for line in (*lines[language], last)
    )
    return Panel(name, heading, tuple(body))


def phone_line(language: str, placement: Placement = "form") -> Paragraph:
    """The line at the voluntary phone field below a crisis panel on a form (clinical.md 3.1)."""
    return _paragraph(_PHONE_LINE["sent" if placement == "sent" else "form"][language])


_PHONE_LINE = {
    "form": {
        "en": "If you like, leave a phone number. If you send this form, we can call you. "
        "A voice message will not say why.",
        "es": "Si quiere, deje su teléfono. Si envía este formulario, podremos llamarle. "
        "Un mensaje de voz no dirá el motivo.",
    },
    "sent": {
        "en": "If you like, leave a phone number. We can call you. A voice message will not say why.",
        "es": "Si quiere, deje su teléfono. Podremos llamarle. Un mensaje de voz no dirá el motivo.",
    },
}

_YES_NO_NOT_SURE = {
    "en": ((YES, "Yes"), (NO, "No"), (NOT_SURE, "Not sure")),
    "es": ((YES, "Sí"), (NO, "No"), (NOT_SURE, "No sé")),
}
_SIGN_LABELS = {
    "en": (
        "chest pain",
        "very hard to breathe",
        "fainting",
        "sudden weak arm, face or leg, or trouble speaking",
        "the worst headache of your life",
        "I took too much of a drug or medicine",
        "seeing or hearing things that others do not",
        "no sleep for days and full of energy",
        "None of these",
    ),
    "es": (
        "dolor de pecho",
        "le cuesta mucho respirar",
        "desmayo",
        "debilidad repentina de un brazo, la cara o una pierna, o problemas para hablar",
        "el peor dolor de cabeza de su vida",
        "tomé demasiada medicina o droga",
        "ve u oye cosas que otros no",
        "días sin dormir y con mucha energía",
        "Ninguna",
    ),
}

SAFETY_QUESTIONS: dict[str, dict[str, Question]] = {
    "en": {
        "s1": Question(
            "s1",
            "Are you thinking of killing yourself, with any plan or any wish to act on it?",
            _YES_NO_NOT_SURE["en"],
        ),
        "s2": Question(
            "s2",
            "Have you ever done anything, or got ready to do anything, to end your life?",
            (
                (NO, "No"),
                (LAST_3_MONTHS, "Yes, in the last 3 months"),
                (OVER_3_MONTHS_AGO, "Yes, more than 3 months ago"),
                (TIME_UNKNOWN, "Yes, but I do not know when"),
                (NOT_SURE, "Not sure"),
            ),
        ),
        "s3": Question("s3", "Are you safe right now?", ((YES, "Yes"), (NOT_SURE, "Not sure"), (NO, "No"))),
        "s4": Question("s4", "Are you thinking of hurting someone else?", _YES_NO_NOT_SURE["en"]),
        "s5": Question(
            "s5",
            "Do you have any of these right now?",
            tuple(zip((*BODILY_SIGNS, *MIND_SIGNS, NONE), _SIGN_LABELS["en"], strict=True)),
            many=True,
        ),
    },
    "es": {
        "s1": Question(
            "s1", "¿Está pensando en quitarse la vida, con algún plan o con deseos de hacerlo?", _YES_NO_NOT_SURE["es"]
        ),
        "s2": Question(
            "s2",
            "¿Alguna vez hizo algo, o se preparó para hacer algo, para quitarse la vida?",
            (
                (NO, "No"),
                (LAST_3_MONTHS, "Sí, en los últimos 3 meses"),
                (OVER_3_MONTHS_AGO, "Sí, hace más de 3 meses"),
                (TIME_UNKNOWN, "Sí, pero no sé cuándo"),
                (NOT_SURE, "No sé"),
            ),
        ),
        "s3": Question("s3", "¿Está a salvo en este momento?", ((YES, "Sí"), (NOT_SURE, "No sé"), (NO, "No"))),
        "s4": Question("s4", "¿Está pensando en hacerle daño a otra persona?", _YES_NO_NOT_SURE["es"]),
        "s5": Question(
            "s5",
            "¿Tiene algo de esto ahora?",
            tuple(zip((*BODILY_SIGNS, *MIND_SIGNS, NONE), _SIGN_LABELS["es"], strict=True)),
            many=True,
        ),
    },
}

STOP_PAGE = {
    "en": _paragraph(
        "This form is for adults. If you are under 18, please talk to a parent, a doctor or an adult you trust. "
        "A doctor for children can help you find care. In danger? [Call 911.](tel:911) You can [call](tel:988) or "
        "[text 988](sms:988) at any time. We did not keep your answer."
    ),
    "es": _paragraph(
        "Este formulario es para adultos. Si tiene menos de 18 años, hable con sus padres, un médico o un adulto de "
        "confianza. Un médico para niños puede ayudarle a buscar atención. ¿Está en peligro? [Llame al 911.](tel:911) "
        "Puede [llamar al 988 y oprimir 2](tel:988) a cualquier hora. No guardamos su respuesta."
    ),
}

CLEAR_ANSWERS = {"en": "Clear my answers", "es": "Borrar mis respuestas"}

MEDICINES_LINE = {
    "en": _paragraph(
        "Tell us about every medicine, vitamin or drug you take. **Do not stop or change anything yourself.**"
    ),
    "es": _paragraph("Díganos cada medicina, vitamina o droga que toma. **No deje ni cambie nada por su cuenta.**"),
}

ESCORT_QUESTION = {
    "en": "Will an adult you know be able to take you home?",
    "es": "¿Podrá llevarle a casa un adulto que usted conoce?",
}

TRIALS_TEXT = {
    "en": (
        "Some depression does not lift after two or more antidepressants. To count, each one must be taken at a full "
        "dose for about 6 weeks or more, for the depression you have now. Doctors call this treatment-resistant "
        "depression. Only a clinician can say if this fits you."
    ),
    "es": (
        "A veces la depresión sigue después de probar dos o más antidepresivos. Para contar, cada uno se debe tomar a "
        "dosis completa por unas 6 semanas o más, por la depresión que tiene ahora. Esto se llama depresión resistente "
        "al tratamiento. Solo un médico puede decir si es su caso."
    ),
}
