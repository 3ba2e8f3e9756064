"""What the rules say of a part beside its answers: facts with the rulebook's notes."""

import pytest
from django.test import Client

from clinic_site.rulebook.triage import triage
from clinic_site.rulebook.trials import Adequate, Fact
from clinic_site.staff import roles
from intake.admin.clinical import clinical, past_medicines
from intake.admin.reading import gather
from intake.journeys import triage_inputs
from intake.models import Level
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in
from tests.intake.factories import make_received


def tried(number: int, **given: str) -> dict[str, str]:
    return {f"tried_{number}_{what}": value for what, value in given.items()}


HEART_AND_MIND = ["health_heart", "health_mind"]
FULL = {"time": "8 weeks", "for": "depression", "missed": "no", "helped": "no", "episode": "yes", "stopped": "other"}
TWO = tried(1, name="Zoloft", dose="200 mg", **FULL) | tried(2, name="Lexapro", dose="20", **FULL)


def test_two_full_tries_in_this_episode_count() -> None:
    found = clinical(TWO, list(TWO))
    assert [each.generic for each in found.tried] == ["sertraline", "escitalopram"]
    assert found.tried[0].facts == (Adequate.ADEQUATE, Fact.NO, Fact.YES)
    assert found.resistance.trd is Fact.YES


def test_what_is_not_plain_is_for_a_clinician() -> None:
    answers = tried(1, name="Zoloft", dose="not sure", **FULL)
    assert clinical(answers, list(answers)).tried[0].assessment.adequate is Adequate.NEEDS_CLINICIAN


def test_a_medicine_left_wholly_empty_is_none() -> None:
    assert past_medicines({"tried_1_name": None, "tried_1_dose": None}) == []


def test_unknown_names_stay_as_typed() -> None:
    answers = tried(1, name="the blue one")
    [each] = clinical(answers, list(answers)).tried
    assert (each.typed, each.generic) == ("the blue one", "")


def test_a_part_that_asks_none_of_this_says_nothing() -> None:
    assert not clinical({"message": "hello"}, ["message"]).asked


@pytest.fixture
def reader(intake_keys) -> Client:
    return sign_in(Client(), make_user(roles.CLINICIAN))


@pytest.fixture
def spanish_reader(intake_keys) -> Client:
    return sign_in(Client(), make_user(roles.CLINICIAN, language="es"))


def shown_to(reader: Client, answers: dict, journey: str, language: str = "en", **fields: object) -> str:
    inquiry = make_received(answers, journey=journey, language=language, **fields)
    return reader.get(f"/admin/intake/inquiry/{inquiry.pk}/change/").content.decode()


@pytest.mark.django_db
class TestPage:
    def test_a_list_left_blank_is_one_line_and_drowns_nothing(self, reader: Client) -> None:
        answers = {"health_heart": None, "health_mind": ["psychosis-past"], "health_body": ["not sure"]}
        text = shown_to(reader, answers, "health")
        assert text.count("11 not answered") == 1
        assert text.count("Not sure of") == 1
        assert "Past psychosis" in text

    def test_its_reasons_stand_on_one_line_too(self) -> None:
        found = triage(triage_inputs({"health_heart": None, "health_mind": ["psychosis-past"]}, HEART_AND_MIND))
        reasons = [{"rule": r.rule, "text": r.text, "detail": r.detail, "level": r.level.name} for r in found.reasons]
        told = [reason["detail"] for reason in gather(reasons, {})]
        assert len([detail for detail in told if "not answered" in detail]) == 1
        assert any(detail.startswith("11 not answered (") for detail in told)
        assert "Past psychosis" in told

    def test_conditions_stand_with_tier_and_note_and_in_the_wording_asked(self, reader: Client) -> None:
        page = shown_to(reader, {"health_heart": ["aneurysm"], "health_escort": "no"}, "health")
        assert "Tier A" in page
        assert "Contraindicated for Spravato; label group for ketamine." in page
        assert "A bulging or tangled blood vessel" in page
        assert "An adult to take the person home: no" in page

    def test_medicines_stand_with_their_group_and_note(self, reader: Client) -> None:
        page = shown_to(reader, {"medicines": "Xanax\nthe green one"}, "medicines")
        assert "Benzodiazepine or Z-drug (xanax)" in page.replace("alprazolam", "xanax")
        assert "Sudden stop is dangerous." in page
        assert "not recognised" in page

    def test_past_medicines_stand_with_three_facts(self, reader: Client) -> None:
        page = shown_to(reader, TWO, "history")
        assert "sertraline" in page
        assert "Two or more that count (TRD): yes." in page

    def test_gad7_stands_with_its_score(self, reader: Client) -> None:
        answers = {f"gad7_{number}": 2 for number in range(1, 8)}
        assert "GAD-7 (gad7 / en-US / w1 / s1): 14, moderate" in shown_to(reader, answers, "gad7")

    def test_a_spanish_gad7_of_an_unknown_wording_is_still_shown(self, reader: Client) -> None:
        answers = {f"gad7_{number}": 2 for number in range(1, 8)}
        assert "14, moderate" in shown_to(reader, answers, "gad7", "es")

    def test_spanish_pages_say_reasons_band_and_names_in_spanish(self, spanish_reader: Client) -> None:
        answers = {"phone": "713-555-0142", "message": "I want to die", **{f"phq9_{n}": 3 for n in range(1, 10)}}
        found = triage(triage_inputs(answers, list(answers)))
        reasons = [{"rule": r.rule, "text": r.text, "detail": r.detail, "level": r.level.name} for r in found.reasons]
        page = shown_to(spanish_reader, answers, "screening", reasons=reasons, level=Level.URGENT)
        assert "Pensamientos de muerte o de hacerse daño más de la mitad de los días: pregunta 9 = 3" in page
        assert "En sus propias palabras: “want to die” (suicidio)" in page  # the quote is the patient's own
        assert "Nivel grave: total 27" in page
        assert "27, graves" in page
        assert "Número de teléfono" in page
        assert "Phone number" not in page

    def test_spanish_pages_say_conditions_medicines_and_facts_in_spanish(self, spanish_reader: Client) -> None:
        page = shown_to(spanish_reader, {"health_heart": ["aneurysm"], "health_escort": "no"}, "health")
        assert "Aneurisma, malformación arteriovenosa" in page
        assert "Contraindicado para Spravato" in page
        assert "Un adulto que lleve a la persona a casa: no" in page
        page = shown_to(spanish_reader, {"medicines": "Xanax\nthe green one"}, "medicines")
        assert "Benzodiacepina o fármaco Z" in page
        assert "no reconocida: “" in page
        assert "(DRT): sí." in shown_to(spanish_reader, TWO, "history")
