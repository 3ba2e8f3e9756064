"""The fixed texts, word for word (clinical.md 2, 3.1, 3.2, 3.5)."""

import pytest

from clinic_site.rulebook import answers, wording
from clinic_site.rulebook.wording import panel, phone_line, plain

MEDICAL_EN = [
    "Call 911 now. A sign you told us about can mean a medical emergency.",
    "Do not drive yourself. If someone is with you, ask them to stay.",
    "This form is not watched all the time. If you send this form, our team will contact you. "
    "Please do not wait for us: 911 can help you now.",
]
MEDICAL_ES = [
    "Llame al 911 ahora. Una señal que nos contó puede ser una emergencia médica.",
    "No maneje. Si alguien está con usted, pídale que se quede.",
    "Nadie lee este formulario a toda hora. Si lo envía, nuestro equipo le llamará o le escribirá. "
    "Pero no nos espere: el 911 puede ayudarle ahora.",
]
CRISIS_EN = [
    "Thank you for telling us. You deserve support right now.",
    "If you might act on these thoughts or are in danger: call 911 or go to the nearest emergency room.",
    "Call or text 988 - Suicide & Crisis Lifeline. It is free, private and open 24/7. Chat: 988lifeline.org",
    "Español: llame al 988 y oprima 2, o envíe AYUDA al 988.",
    "Veterans: call 988 then press 1, or text 838255. Deaf or hard of hearing: video and chat at 988lifeline.org.",
    "This form is not watched all the time. If you send this form, our team will contact you. "
    "Please do not wait for us if you need help now.",
]
CRISIS_ES = [
    "Gracias por decirnos. Usted merece ayuda ahora mismo.",
    "Si siente que puede hacerse daño o está en peligro: llame al 911 o vaya a la sala de emergencias más cercana.",
    "Llame al 988 y oprima 2, o envíe AYUDA por texto al 988. Es la Línea de Prevención del Suicidio y Crisis. "
    "Es gratis y privada, de día y de noche. Chat: 988lifeline.org",
    "English: call or text 988.",
    "Veteranos: llame al 988 y oprima 1, o envíe un texto al 838255. Si no oye bien: video y chat en 988lifeline.org.",
    "Nadie lee este formulario a toda hora. Si lo envía, nuestro equipo le llamará o le escribirá. "
    "Pero no nos espere si necesita ayuda ahora.",
]


@pytest.mark.parametrize(
    ("name", "language", "lines"),
    [
        ("medical", "en", MEDICAL_EN),
        ("medical", "es", MEDICAL_ES),
        ("crisis", "en", CRISIS_EN),
        ("crisis", "es", CRISIS_ES),
    ],
)
def test_panel_on_a_form_is_word_for_word(name, language, lines):
    assert [plain(paragraph) for paragraph in panel(name, language).paragraphs] == lines


@pytest.mark.parametrize(
    ("name", "language", "last"),
    [
        (
            "crisis",
            "en",
            "This form is not watched all the time. We have your message. If you left a way to reach you, our team "
            "will contact you. Please do not wait for us if you need help now.",
        ),
        (
            "medical",
            "es",
            "Nadie lee este formulario a toda hora. Ya tenemos su mensaje. Si dejó cómo localizarle, nuestro equipo "
            "le llamará o le escribirá. Pero no nos espere: el 911 puede ayudarle ahora.",
        ),
    ],
)
def test_after_send_the_panel_says_that_we_have_the_message(name, language, last):
    assert plain(panel(name, language, "sent").body[-1]) == last


def test_a_search_promises_no_contact():
    english = [plain(paragraph) for paragraph in panel("crisis", "en", "search").paragraphs]
    assert english[-1] == "This site is not watched all the time. Please do not wait for us if you need help now."
    assert english[:-1] == CRISIS_EN[:-1]
    spanish = plain(panel("crisis", "es", "search").body[-1])
    assert spanish == "Nadie lee este sitio a toda hora. No nos espere si necesita ayuda ahora."


def test_panels_link_to_what_can_be_tapped():
    links = {run.href for paragraph in panel("crisis", "en").paragraphs for run in paragraph.runs if run.href}
    assert links == {
        "tel:911",
        "tel:988",
        "sms:988",
        "sms:988?&body=AYUDA",
        "sms:838255",
        "https://988lifeline.org",
    }


def test_the_line_in_the_other_language_says_so():
    assert [paragraph.language for paragraph in panel("crisis", "en").paragraphs] == ["", "", "", "es", "", ""]
    assert [paragraph.language for paragraph in panel("crisis", "es").paragraphs] == ["", "", "", "en", "", ""]


@pytest.mark.parametrize(
    ("language", "placement", "text"),
    [
        (
            "en",
            "form",
            "If you like, leave a phone number. If you send this form, we can call you. "
            "A voice message will not say why.",
        ),
        ("en", "sent", "If you like, leave a phone number. We can call you. A voice message will not say why."),
        (
            "es",
            "form",
            "Si quiere, deje su teléfono. Si envía este formulario, podremos llamarle. "
            "Un mensaje de voz no dirá el motivo.",
        ),
        ("es", "sent", "Si quiere, deje su teléfono. Podremos llamarle. Un mensaje de voz no dirá el motivo."),
    ],
)
def test_phone_line(language, placement, text):
    assert plain(phone_line(language, placement)) == text


def test_static_line():
    assert plain(wording.STATIC_LINE["en"]) == (
        "In danger now? Call 911. Thinking of suicide? Call or text 988, day or night."
    )
    assert plain(wording.STATIC_LINE["es"]) == (
        "¿Está en peligro? Llame al 911. ¿Piensa en quitarse la vida? Llame al 988 y oprima 2, de día o de noche."
    )


def test_stop_page():
    assert plain(wording.STOP_PAGE["en"]) == (
        "This form is for adults. If you are under 18, please talk to a parent, a doctor or an adult you trust. A "
        "doctor for children can help you find care. In danger? Call 911. You can call or text 988 at any time. We "
        "did not keep your answer."
    )
    assert plain(wording.STOP_PAGE["es"]) == (
        "Este formulario es para adultos. Si tiene menos de 18 años, hable con sus padres, un médico o un adulto de "
        "confianza. Un médico para niños puede ayudarle a buscar atención. ¿Está en peligro? Llame al 911. Puede "
        "llamar al 988 y oprimir 2 a cualquier hora. No guardamos su respuesta."
    )


def test_safety_questions_give_the_same_meanings_in_both_languages():
    for key in ("s1", "s2", "s3", "s4", "s5"):
        english, spanish = wording.SAFETY_QUESTIONS["en"][key], wording.SAFETY_QUESTIONS["es"][key]
        assert [meaning for meaning, _ in english.options] == [meaning for meaning, _ in spanish.options]
        assert english.many == spanish.many


def test_safety_question_labels():
    options = dict(wording.SAFETY_QUESTIONS["en"]["s5"].options)
    assert options["stroke-sign"] == "sudden weak arm, face or leg, or trouble speaking"
    assert options[answers.MANIA] == "no sleep for days and full of energy"
    assert options[answers.NONE] == "None of these"
    spanish = dict(wording.SAFETY_QUESTIONS["es"]["s2"].options)
    assert spanish[answers.TIME_UNKNOWN] == "Sí, pero no sé cuándo"
    assert [label for _, label in wording.SAFETY_QUESTIONS["en"]["s3"].options] == ["Yes", "Not sure", "No"]


def test_strong_and_links_may_stand_together():
    assert wording.runs("a **[b](tel:1) c** d") == (
        wording.Run("a "),
        wording.Run("b", True, "tel:1"),
        wording.Run(" c", True),
        wording.Run(" d"),
    )
