"""Documents that lie with numbers: what each rule on figures must not let pass, in English and Spanish."""

from datetime import date

import pytest

from clinic_site.rulebook.document import Document, from_snapshot
from clinic_site.rulebook.figures import equals
from clinic_site.rulebook.shares import shares
from clinic_site.rulebook.text_check import check_document

MURROUGH, CLINICS = "murrough-2013-ajp", "mcinnes-2022"
REFERENCES = {key: {"confidence": "verified", "topics": []} for key in (MURROUGH, CLINICS)}
RESULTS = {
    f"{MURROUGH}/response-24h": {
        "label": "ketamine", "value": 63.8, "unit": "percent", "n": 47, "outcome": "response", "differs": "yes",
        "comparator": {"label": "midazolam", "value": 28.0, "n": 25}, "interval": None, "time": "24 hours",
    },
    f"{CLINICS}/response-course": {
        "label": "ketamine", "value": 53.6, "unit": "percent", "n": 537, "outcome": "response", "differs": None,
        "comparator": None, "interval": None, "time": "2 to 4 weeks",
    },
    f"{CLINICS}/remission-course": {
        "label": "ketamine", "value": 28.9, "unit": "percent", "n": 537, "outcome": "remission", "differs": None,
        "comparator": None, "interval": None, "time": "2 to 4 weeks",
    },
}  # fmt: skip
RESPONSE = RESULTS[f"{MURROUGH}/response-24h"]


def mark(words: str, target: str) -> str:
    return f'<a href="result:{target}">{words}</a>'


def page(html: str, language: str = "en") -> Document:
    cites = "".join(f'<a href="cite:{key}">{key}</a>' for key in REFERENCES)
    block = {"kind": "prose", "key": "answer", "title": "", "html": f"<p>{html}{cites}</p>"}
    return from_snapshot(
        {"language": language, "title": "A page", "summary": "Short.", "blocks": [block], "key": "k", "topic": "basics"}
    )


def rules(document: Document, other: Document | None = None) -> set[str]:
    found = check_document(
        document, references=REFERENCES, results=RESULTS, today=date(2026, 11, 24), other=other, checks={}
    )
    return {finding.rule for finding in found if finding.rule[0] in "CP"}


RIGHT = mark("64 of 100", f"{MURROUGH}/response-24h")
RIGHT_COMPARED = mark("28 of 100", f"{MURROUGH}/response-24h#comparator")
DERECHO = mark("64 de cada 100", f"{MURROUGH}/response-24h")
DERECHO_COMPARADO = mark("28 de cada 100", f"{MURROUGH}/response-24h#comparator")


@pytest.mark.parametrize(
    ("language", "html"),
    [
        ("en", f"After a day {RIGHT} responded with ketamine and {RIGHT_COMPARED} with midazolam (72 people)."),
        ("en", f"With ketamine {RIGHT} responded, and with midazolam {RIGHT_COMPARED}."),
        ("en", f"Ketamine and midazolam after a day: {RIGHT} and {RIGHT_COMPARED}."),
        ("en", f"More people responded, {RIGHT} with ketamine, than with midazolam, {RIGHT_COMPARED}."),
        ("es", f"Al día siguiente respondieron {DERECHO} con ketamina y {DERECHO_COMPARADO} con midazolam."),
        ("es", f"Con ketamina respondieron {DERECHO}, y con midazolam {DERECHO_COMPARADO}."),
    ],
)
def test_the_truth_passes(language: str, html: str) -> None:
    assert rules(page(html, language)) == set()


@pytest.mark.parametrize(
    ("language", "html"),
    [
        ("en", f"After a day {RIGHT} responded with midazolam and {RIGHT_COMPARED} with ketamine."),
        ("en", f"{RIGHT} of those given midazolam responded, {RIGHT_COMPARED} of those given ketamine."),
        ("en", f"With midazolam {RIGHT} responded, and with ketamine {RIGHT_COMPARED}."),
        ("en", f"On ketamine only {RIGHT_COMPARED} felt better."),
        ("en", f"Midazolam helped {RIGHT}."),
        ("es", f"Respondieron {DERECHO} con midazolam y {DERECHO_COMPARADO} con ketamina."),
        ("es", f"Con midazolam respondieron {DERECHO}, y con ketamina {DERECHO_COMPARADO}."),
        ("es", f"De quienes recibieron ketamina respondieron {DERECHO_COMPARADO}."),
        ("es", f"El midazolam ayudó a {DERECHO}."),
        ("es", f"{DERECHO} personas con midazolam se sintieron mejor."),
    ],
)
def test_groups_that_change_places_are_seen(language: str, html: str) -> None:
    assert "C08" in rules(page(html, language))


@pytest.mark.parametrize(
    ("language", "html"),
    [
        ("en", f"In clinics {mark('54 of 100', f'{CLINICS}/response-course')} reached remission."),
        ("en", f"In clinics {mark('29 of 100', f'{CLINICS}/remission-course')} responded."),
        ("es", f"En clínicas {mark('54 de cada 100', f'{CLINICS}/response-course')} llegaron a la remisión."),
        ("es", f"En clínicas {mark('29 de cada 100', f'{CLINICS}/remission-course')} respondieron."),
    ],
)
def test_a_response_that_is_called_remission_is_seen(language: str, html: str) -> None:
    assert "C09" in rules(page(html, language))


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("54 of 100", f"{MURROUGH}/response-24h"),
        ("64 of 100", f"{CLINICS}/response-course"),
        ("28 of 100", f"{MURROUGH}/response-24h"),
        ("64%", f"{MURROUGH}/response-24h#comparator"),
        ("29 de cada 100", f"{CLINICS}/response-course"),
        ("36 of 100", f"{MURROUGH}/response-24h"),
        ("47 people", f"{MURROUGH}/response-24h#comparator-n"),
        ("9.016 pacientes", f"{CLINICS}/response-course#n"),
        ("537%", f"{CLINICS}/response-course#n"),
        ("54", f"{CLINICS}/remission-course"),
    ],
)
def test_a_figure_with_the_value_of_another_is_seen(words: str, target: str) -> None:
    assert "C01" in rules(page(f"It helped {mark(words, target)}."))


@pytest.mark.parametrize(
    "typed",
    [
        "64 of 1,000", "64 de cada 1000", "640 of 100", "64.8%", "6,38 %", "64 times", "64 veces", "minus 64%", "-64%",
        "menos 64 %", "64 percentage points", "64 puntos porcentuales", "more than 64 of 100",
        "al menos 64 de cada 100", "64 of 100 and 28 of 100", "64 mg", "$64", "64 people", "sixty-three of 100",
        "sesenta y tres de cada cien", "veintiocho de cada cien", "1 in 64",
    ],
)  # fmt: skip
def test_nearly_the_figure_is_not_the_figure(typed: str) -> None:
    assert not equals(typed, RESPONSE)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("sesenta y cuatro de cada cien", ""), ("64 por cada 100", ""), ("64/100", ""), ("64 per 100", ""),
        ("veintiocho de cada cien", "comparator"), ("twenty-eight percent", "comparator"), ("63,8 %", ""),
        ("cuarenta y siete personas", "n"), ("forty-seven people", "n"), ("veinticinco", "comparator-n"),
        ("less than 64%", ""), ("hasta 64 de cada 100", ""),
    ],
)  # fmt: skip
def test_the_same_number_in_other_words_is_the_figure(typed: str, part: str) -> None:
    assert equals(typed, RESPONSE, part)


@pytest.mark.parametrize(("typed", "n"), [("ciento veinte personas", 120), ("two hundred fifteen veterans", 215),
    ("doscientas quince", 215), ("one hundred and twenty", 120), ("mil ciento cuarenta y ocho", 1148)])  # fmt: skip
def test_great_numbers_are_read_in_words(typed: str, n: int) -> None:
    assert equals(typed, {"value": 1, "unit": "percent", "n": n}, "n")


def test_the_bound_before_a_mark_must_hold() -> None:
    assert "C01" in rules(page(f"It helped more than {RIGHT}."))
    assert "C01" in rules(page(f"Ayudó al menos a unos, al menos {DERECHO}.", "es"))
    assert "C01" not in rules(page(f"It helped fewer than {RIGHT}."))


@pytest.mark.parametrize(
    "text",
    [
        "Veintiocho de cada cien personas mejoraron.", "54/100 people responded.", "54 per 100 responded.",
        "54 por cada cien respondieron.", "Uno de cada cinco dejó el tratamiento.", "7 de 10 responden.",
        "Of 100 people, 54 responded.", "De cada 100, 54 mejoran.", "Among 100 patients 54 got better.",
        "Twice as many people responded to ketamine.", "People on ketamine were three times as likely to respond.",
        "El doble de personas respondió.", "Tres veces más personas mejoraron.", "It tripled the chance of remission.",
        "Dos terceras partes de la gente mejora.", "Four people in five improved.",
    ],
)  # fmt: skip
def test_a_figure_without_a_mark_is_seen(text: str) -> None:
    assert shares(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your blood pressure may be 120/80.", "Take it 3 times a day.", "Tómela tres veces más si hace falta.",
        "The score was 10/27.", "Of 100 dollars, 40 are for the visit.", "Answer 7 of 10 questions.",
        "Call twice if nobody answers.",
    ],
)  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    assert shares(text) == []


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("The drip takes 40 minutes.", "El suero dura 60 minutos."),
        ("It was a trial of 72 people.", "Fue un estudio de 27 personas."),
        ("Come for six infusions.", "Venga a cuatro infusiones."),
        ("The dose is 0.5 mg/kg.", "La dosis es de 5 mg/kg."),
        ("Do not drive until 24 hours have passed.", "No maneje hasta que pasen 12 horas."),
        ("A price of $400 to $900.", "Un precio de $400 a $9,000."),
        ("In 2019 the rule changed.", "En 2016 cambió la regla."),
        ("Twelve sessions in all.", "Veintidós sesiones en total."),
        ("After 18 days half were ill again.", "A los días, la mitad recayó."),
        ("Watch for 2 hours or more.", "Se le vigila 3 horas o más."),
    ],
)
def test_numbers_that_differ_between_the_languages_are_seen(english: str, spanish: str) -> None:
    assert "P06" in rules(page(spanish, "es"), page(english))
    assert "P06" in rules(page(english), page(spanish, "es"))


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Call 988. Six infusions in 3 weeks.", "Llame al 988, oprima 2. 6 infusiones en tres semanas."),
        ("It happened once in 1,148 people.", "Pasó una vez en 1,148 personas."),
        ("One of two nurses stays.", "Una de las dos enfermeras se queda."),
    ],
)
def test_the_same_numbers_written_otherwise_pass(english: str, spanish: str) -> None:
    assert "P06" not in rules(page(spanish, "es"), page(english))


def test_a_mark_that_lacks_in_one_language_is_seen() -> None:
    assert "P03" in rules(page("Ayudó a algunas personas.", "es"), page(f"It helped {RIGHT}."))
