"""Switching questionnaires on and off, and adding one in a single file."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake import questionnaires, switching
from intake.models import QuestionnaireSwitch
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in

CONFIRMED = {
    "stem": "Un enunciado confirmado",
    "answers": "Primera\nSegunda\nTercera\nCuarta",
    "document": "GAD-7 Spanish for the USA, official PDF",
}


def decision(**changes: object) -> QuestionnaireSwitch:
    values = {"instrument": "gad7", "language": "es", "is_on": True, **CONFIRMED, **changes}
    return QuestionnaireSwitch(**values)


def test_without_any_decision_english_is_asked_and_spanish_is_not() -> None:
    assert questionnaires.is_on("gad7", "en")
    assert not questionnaires.is_on("gad7", "es")


def test_a_broken_file_changes_nothing(settings) -> None:
    settings.INTAKE_QUESTIONNAIRES.write_text("{")
    assert questionnaires.in_use("gad7").languages == ("en",)


@pytest.mark.django_db
class TestDeciding:
    def test_spanish_is_switched_on_in_the_words_of_who_compared_them(self) -> None:
        switching.decide(decision(decided_by=make_user(roles.CLINICIAN)))
        assert questionnaires.is_on("gad7", "es")
        assert questionnaires.in_use("gad7").stem("es") == CONFIRMED["stem"]
        assert questionnaires.in_use("gad7").answers("es") == ("Primera", "Segunda", "Tercera", "Cuarta")
        assert AuditEntry.objects.get(action="questionnaire.decide").facts["document"] == CONFIRMED["document"]

    def test_the_last_decision_holds(self) -> None:
        clinician = make_user(roles.CLINICIAN)
        switching.decide(decision(decided_by=clinician))
        switching.decide(decision(is_on=False, stem="", answers="", document="", decided_by=clinician))
        assert not questionnaires.is_on("gad7", "es")
        # Whoever is half way through finishes in the words they began with.
        assert questionnaires.in_use("gad7").stem("es") == CONFIRMED["stem"]

    def test_english_goes_off_and_on_again_without_any_words(self) -> None:
        clinician, bare = make_user(roles.CLINICIAN), {"language": "en", "stem": "", "answers": "", "document": ""}
        switching.decide(decision(is_on=False, decided_by=clinician, **bare))
        assert not questionnaires.is_on("gad7", "en")
        switching.decide(decision(decided_by=clinician, **bare))
        assert questionnaires.is_on("gad7", "en")

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"stem": " "}, "stem"),
            ({"answers": "one\ntwo"}, "answers"),
            ({"document": ""}, "document"),
            ({"language": "en"}, "stem"),
        ],
    )
    def test_what_is_missing_is_said_at_its_field(self, changes: dict, field: str) -> None:
        assert field in switching.problems(decision(**changes))
        with pytest.raises(ValueError, match="problems"):
            switching.decide(decision(decided_by=make_user(roles.CLINICIAN), **changes))

    def test_what_was_sent_is_shown_in_the_words_it_was_sent_under(self) -> None:
        clinician = make_user(roles.CLINICIAN)
        switching.decide(decision(decided_by=clinician))
        version = questionnaires.in_use("gad7").version("es")
        switching.decide(decision(stem="Otro enunciado", decided_by=clinician))
        assert questionnaires.in_use("gad7").version("es") != version
        assert questionnaires.as_sent("gad7", version, switching.confirmed("gad7")).stem("es") == CONFIRMED["stem"]

    def test_a_decision_is_never_changed(self) -> None:
        switch = switching.decide(decision(decided_by=make_user(roles.CLINICIAN)))
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE intake_questionnaireswitch SET is_on = false WHERE id = %s", [switch.pk])


@pytest.mark.django_db
class TestAdmin:
    ADDRESS = "admin:intake_questionnaireswitch_add"

    def test_the_list_says_which_are_asked_in_which_language(self, client: Client) -> None:
        sign_in(client, make_user(roles.COORDINATOR))
        page = client.get(reverse("admin:intake_questionnaireswitch_changelist")).text
        assert '<th scope="row">GAD-7, English</th><td>asked</td>' in page
        assert '<th scope="row">GAD-7, Spanish</th><td><strong>not asked</strong></td>' in page

    def test_a_clinician_switches_spanish_on(self, client: Client) -> None:
        sign_in(client, make_user(roles.CLINICIAN))
        values = {"instrument": "gad7", "language": "es", "is_on": "on", **CONFIRMED}
        assert client.post(reverse(self.ADDRESS), values).status_code == 302
        assert questionnaires.is_on("gad7", "es")

    def test_without_the_words_it_is_refused_in_sentences(self, client: Client) -> None:
        sign_in(client, make_user(roles.CLINICIAN))
        page = client.post(reverse(self.ADDRESS), {"instrument": "gad7", "language": "es", "is_on": "on"})
        assert "nobody has confirmed it yet" in page.content.decode()
        assert not QuestionnaireSwitch.objects.exists()

    @pytest.mark.parametrize("role", [roles.COORDINATOR, roles.EDITOR, roles.REVIEWER, roles.ADMINISTRATOR])
    def test_nobody_else_decides(self, client: Client, role: str) -> None:
        sign_in(client, make_user(role))
        assert client.post(reverse(self.ADDRESS), {"instrument": "gad7", "language": "en"}).status_code == 403


# A questionnaire that only this test knows, in the one file that an instrument takes.
INSTRUMENT = """
from clinic_site.rulebook.instruments.instrument import Band, Instrument, Offer, Wording

WORDS = Wording(
    version="w1",
    stem="How was your week?",
    items=("First test item", "Second test item"),
    answers=("Never", "Often"),
    functional_question="How hard was it?",
    functional_answers=("Not", "A little", "Very", "Extremely"),
    credit="For tests.",
    bands=("low", "high"),
)
INSTRUMENT = Instrument(
    id="test2",
    name="TEST-2",
    bands=(Band("low", 0, 1), Band("high", 2, 2)),
    wordings={"en": WORDS},
    highest_answer=1,
    offer=Offer(9, {"en": "A test part"}, {"en": "One minute."}),
    own=Offer(9, {"en": "A test of one's own"}, {"en": "One minute."}),
)
"""
PROOF = """
import sys
from clinic_site.rulebook import instruments
instruments.__path__.append(sys.argv[1])
import django
django.setup()
from django.urls import reverse
from clinic_site.staff import signatures
from intake.admin.reading import lay_out
from intake.desk import OpenedInquiry, OpenedSubmission
from intake.envelope import Content
from intake.journeys import JOURNEYS, Filled
from intake.models import Inquiry
from intake.results import result_of
from datetime import UTC, datetime
from types import SimpleNamespace

part = JOURNEYS["test2"]
assert part.offered("en") and not part.offered("es")
assert reverse("en:test2") == "/sent/questions-9/"
filled = Filled()
while (step := part.next(filled)) is not None:
    filled = part.record(filled, step, {"test2_1": 1, "test2_2": 1, "test2_difficulty": "very"})
own = JOURNEYS["own-test2"]
assert reverse("en:own-test2") == "/for-yourself/questions-9/"
kept = Filled()
while (step := own.next(kept)) is not None:
    kept = own.record(kept, step, {"age": 40, "test2_1": 1, "test2_2": 1, "test2_difficulty": "very"})
found = result_of(own, kept, "en")
assert (found.score.total, found.highest, len(found.items)) == (2, 2, 2)
answers, shown = part.to_send(filled)
assert answers == {"test2_1": 1, "test2_2": 1, "test2_difficulty": "very"}, answers
versions = part.versions("en", shown)
assert versions["test2"] == "test2 / en-US / w1 / s1"
content = Content(journey="test2", journey_version="1", language="en", answers=answers, shown=shown,
                  versions=versions, sent_at=datetime.now(UTC))
opened = OpenedSubmission(SimpleNamespace(), content, SimpleNamespace(rule_version="r"), [])
reading = lay_out(OpenedInquiry(Inquiry(language="en"), [opened], []))
[form] = reading.parts[0].questionnaires
assert (form.name, form.total, form.band) == ("TEST-2", 2, "high")
assert ("test2", "test2 / en-US / w1 / s1") in signatures._signables
from intake.models.switch import offered_instruments
assert ("test2", "TEST-2") in offered_instruments()
print("proved")
"""


def test_adding_an_instrument_touches_one_file(tmp_path: Path) -> None:
    (tmp_path / "test2.py").write_text(INSTRUMENT)
    environment = {"CLINIC_ENV": "development", "DJANGO_SETTINGS_MODULE": "clinic_site.settings", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", PROOF, str(tmp_path)],
        cwd=django_settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "proved", done.stderr
