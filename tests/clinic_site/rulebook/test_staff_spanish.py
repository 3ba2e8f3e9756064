"""Whoever reads staff pages in Spanish gets every word of the rules in Spanish, and the patient's own as typed."""

import pytest

from clinic_site.rulebook import contraindications, crisis_words, medicines, triage_rules, trial_names, trials
from clinic_site.rulebook.staff_spanish import WORDS, in_spanish

SAME = {"no", "mg/24 h", "mania"}  # spelled alike, or a measure


def said_by_the_rules() -> set[str]:
    """Every text that the rules hold for staff."""
    said = {text for _id, _level, text, _panel, _holds in triage_rules.RULES} | {"No rule fired"}
    said |= {*triage_rules.SIGN_NAMES.values(), *crisis_words.GROUPS}
    for condition in contraindications.CONDITIONS.values():
        said |= {condition.label, condition.note}
    for group in medicines.GROUPS:
        said |= {group.label, group.note}
    said |= {row.comment for row in trial_names.TABLE}
    said |= {fact.value for kind in (trials.Adequate, trials.Fact) for fact in kind}
    return said - {"", crisis_words.BODILY}  # a bodily sign names no group


def test_every_text_of_the_rules_has_its_spanish() -> None:
    assert sorted(said_by_the_rules() - set(WORDS)) == []


def test_nothing_english_is_left_as_spanish() -> None:
    assert {text for text, spanish in WORDS.items() if text == spanish} <= SAME


@pytest.mark.parametrize(
    ("detail", "spanish"),
    [
        ("item 9 = 2", "pregunta 9 = 2"),
        ("S1, S3", "S1, S3"),
        ("last 3 months", "en los últimos 3 meses"),
        ("item 6: time unknown", "pregunta 6: no se sabe cuándo"),
        ("not shown: S1, S2", "no se mostró: S1, S2"),
        ("PHQ-9 item 3", "PHQ-9, pregunta 3"),
        ("GAD-7 item 3", "GAD-7, pregunta 3"),
        ("answered items already 21", "las respuestas dadas ya suman 21"),
        ("staff note: psychosis, not sure", "nota del personal: psicosis, no sabe"),
        ("Sleep apnea: not sure", "Apnea del sueño: no sabe"),
        ("An adult to take the person home: no", "Un adulto que lleve a la persona a casa: no"),
        ("MAOI (phenelzine)", "IMAO (phenelzine)"),
        ("lithium: information only", "lithium: solo información"),
        ("instruments differ: older ATHF used 100", "los instrumentos no coinciden: el ATHF antiguo usaba 100"),
        ("not recognised: “not sure: no”", "no reconocida: “not sure: no”"),
        ("message: “kill myself (suicide)” (suicide)", "message: “kill myself (suicide)” (suicidio)"),
        ("Something nobody foresaw", "Something nobody foresaw"),
    ],
)
def test_a_detail_is_put_together_in_spanish(detail: str, spanish: str) -> None:
    assert in_spanish(detail) == spanish
