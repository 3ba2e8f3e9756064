"""The clinic leaves optional questions out and takes them in again; safety, triage and the law have no switch."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse

from clinic_site.rulebook.contraindications import CONDITIONS, Tier
from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake import drafts, questionnaires, switching
from intake.journeys import JOURNEYS, Choice, Field, Filled, Kind
from intake.journeys.conditions import BOXES
from intake.models import QuestionSwitch
from intake.models.switch import optional_questions
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in
from tests.intake.walks import walk

WISHES = JOURNEYS["wishes"]


def off(*questions: str) -> None:
    """What the processes that show forms read, as the worker writes it."""
    questionnaires.write({questionnaires.key_of(each): {"on": False} for each in questions})


def names(filled: Filled, journey=WISHES) -> set[str]:
    return {each.name for step in journey.path(filled) for each in journey.fields(step, filled)}


def test_a_question_that_is_off_is_not_asked_and_those_of_its_switch_go_with_it() -> None:
    off("wishes/times")
    assert names(WISHES.opened()) == {"hope", "interpreter", "interpreter_language", "access", "way_home"}


def test_a_form_under_way_keeps_the_questions_it_was_opened_with() -> None:
    before = drafts.new_draft(WISHES)
    off("wishes/hope")
    after = drafts.new_draft(WISHES)
    off()
    assert "hope" in names(drafts.from_json(json.loads(json.dumps(drafts.to_json(before)))).filled)
    assert "hope" not in names(drafts.from_json(json.loads(json.dumps(drafts.to_json(after)))).filled)


def test_after_send_it_still_does() -> None:
    off("contact/best_time")
    draft = drafts.new_draft(JOURNEYS["contact"])
    off()
    assert "best_time" not in names(draft.after_send({}).filled, JOURNEYS["contact"])


def test_a_screen_without_a_question_is_left_out_and_a_part_without_any_is_not_offered() -> None:
    off("wishes/hope", "wishes/times")
    assert [step.id for step in WISHES.path(WISHES.opened())] == ["wishes"]
    assert WISHES.is_offered("en")
    off(*(f"wishes/{switch}" for switch in WISHES.switches()))
    assert not WISHES.is_offered("en")


def test_without_a_file_or_with_a_broken_one_everything_is_asked(settings) -> None:
    assert WISHES.opened() == Filled()
    settings.INTAKE_QUESTIONNAIRES.write_text("{")
    assert WISHES.opened() == Filled()


class TestNeverOff:
    """What no switch may govern."""

    def test_fixed_wording_and_what_is_compulsory(self) -> None:
        for rule in ({"fixed": True}, {"compulsory": True}):
            with pytest.raises(ValueError, match="never be left out"):
                Field(name="s1", kind=Kind.CHOICE, words="", choices=(Choice("no", "No"),), switch="s1", **rule)

    def test_nothing_that_triage_rests_on(self) -> None:
        grave = {name for name, boxes in BOXES.items() if any(CONDITIONS[key].tier is not Tier.C for key, _ in boxes)}
        grave |= {"s1", "s2", "s3", "s4", "s5", "age", "consent", "message", "medicines", "no_medicines", "for_whom"}
        grave |= {"health_pregnancy", "health_breastfeeding", "health_escort", "phone", "email", "leave_message"}
        for journey in JOURNEYS.values():
            for step in (*journey.steps, journey.help):
                for each in step.fields:
                    if each.name in grave or each.name.startswith(("phq9_", "gad7_", "tried_")):
                        assert each.switch == ""
        assert all(not each.switch for journey in JOURNEYS.values() for each in journey.help.fields)

    def test_a_file_that_says_otherwise_changes_nothing(self) -> None:
        screening = JOURNEYS["screening"]
        off("screening/s1", "screening/s5", "screening/phq9_9", "screening/consent", "screening/")
        assert screening.opened() == Filled()
        answers = {"age": 42, "consent": "yes", "for_whom": "self", "phone": "713-555-0142"}
        _answers, shown = screening.to_send(walk(answers, screening, screening.opened()))
        assert {"s1", "s2", "s3", "s4", "s5", "phq9_9", "consent", "age"} <= set(shown)


@pytest.mark.django_db
class TestDeciding:
    def test_the_last_decision_holds_and_is_on_record(self) -> None:
        clinician = make_user(roles.CLINICIAN)
        switching.decide_question(QuestionSwitch(question="wishes/hope", is_on=False, decided_by=clinician))
        assert WISHES.opened().left_out == ("hope",)
        switching.decide_question(QuestionSwitch(question="wishes/hope", is_on=True, decided_by=clinician))
        assert WISHES.opened().left_out == ()
        assert AuditEntry.objects.filter(action="question.decide").count() == 2

    @pytest.mark.parametrize("question", ["screening/s1", "screening/phq9_9", "screening/message", "nothing/at-all"])
    def test_a_question_without_a_switch_is_refused(self, question: str) -> None:
        with pytest.raises(ValidationError):
            switching.decide_question(
                QuestionSwitch(question=question, is_on=False, decided_by=make_user(roles.CLINICIAN))
            )
        assert not QuestionSwitch.objects.exists()

    def test_a_decision_is_never_changed(self) -> None:
        switch = switching.decide_question(
            QuestionSwitch(question="wishes/hope", is_on=False, decided_by=make_user(roles.CLINICIAN))
        )
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE intake_questionswitch SET is_on = true WHERE id = %s", [switch.pk])


@pytest.mark.django_db
class TestAdmin:
    ADDRESS = "admin:intake_questionswitch_add"

    def test_a_clinician_leaves_a_question_out(self, client: Client) -> None:
        sign_in(client, make_user(roles.CLINICIAN))
        page = client.get(reverse(self.ADDRESS)).content.decode()
        for key, words in optional_questions():
            assert f'value="{key}"' in page
            assert words.split(":")[0] in page
        assert client.post(reverse(self.ADDRESS), {"question": "wishes/hope"}).status_code == 302
        assert WISHES.opened().left_out == ("hope",)
        assert "wishes" in client.get(reverse("admin:intake_questionswitch_changelist")).content.decode().lower()

    def test_the_list_says_what_is_asked_now_decided_or_not(self, client: Client) -> None:
        sign_in(client, make_user(roles.CLINICIAN))
        page = client.get(reverse("admin:intake_questionswitch_changelist")).text
        assert page.count("<td>asked</td>") == len(optional_questions())
        client.post(reverse(self.ADDRESS), {"question": "wishes/hope"})
        page = client.get(reverse("admin:intake_questionswitch_changelist")).text
        assert page.count("<td><strong>not asked</strong></td>") == 1

    def test_a_safety_question_is_no_choice(self, client: Client) -> None:
        sign_in(client, make_user(roles.CLINICIAN))
        page = client.post(reverse(self.ADDRESS), {"question": "screening/s1"})
        assert page.status_code == 200
        assert not QuestionSwitch.objects.exists()

    @pytest.mark.parametrize("role", [roles.COORDINATOR, roles.EDITOR, roles.REVIEWER, roles.ADMINISTRATOR])
    def test_nobody_else_decides(self, client: Client, role: str) -> None:
        sign_in(client, make_user(role))
        assert client.post(reverse(self.ADDRESS), {"question": "wishes/hope"}).status_code == 403
