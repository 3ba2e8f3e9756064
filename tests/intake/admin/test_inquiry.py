import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.utils import timezone

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake import desk
from intake.admin.reading import _words
from intake.journeys.questions import CONFIRM
from intake.models import InquiryEvent, Level, State
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in
from tests.intake.factories import make_inquiry, make_received

pytestmark = pytest.mark.django_db


def signed_in(user):
    return sign_in(Client(), user)


SCREENING = {
    "age": 42,
    "name": "Maria Example",
    "phone": "713-555-0142",
    "leave_message": "no",
    "email": None,
    "reach_by": ["phone", "text"],
    "consent": "yes",
    **{f"phq9_{item}": value for item, value in enumerate([1, 2, 2, 3, 2, 1, 2, 0, 2], 1)},
    "phq9_difficulty": "very",
    "s1": "no",
    "s3": None,
    "s5": ["none"],
    "message": "My own words\nin two lines <b>",
}
REASONS = [
    {"rule": "R8", "level": "REVIEW", "text": "A medicine of the list", "detail": "benzodiazepine"},
    {"rule": "U1", "level": "URGENT", "text": "Thoughts of death or self-harm", "detail": ""},
]


@pytest.fixture(autouse=True)
def ready(intake_keys):
    return intake_keys


@pytest.fixture
def clinician():
    return make_user(roles.CLINICIAN, display_name="Clinician A.")


@pytest.fixture
def client(clinician):
    return signed_in(clinician)


def test_further_messages_are_listed_and_say_what_they_raised(client, clinician):
    inquiry = make_received(SCREENING, level=Level.REVIEW, journey="screening", reasons=REASONS[:1])
    make_received({"message": "second"}, inquiry=inquiry, level=Level.URGENT, reasons=REASONS)
    desk.raise_level(clinician, inquiry.pk, Level.URGENT, "said so on the phone")
    text = client.get(page(inquiry)).text
    assert "2 messages of this person" in text
    assert 'id="message-2"' in text
    assert "latest" in text
    assert "by Clinician A." in text
    assert "Raised to URGENT on" in text
    first, second = text.index('href="#message-1">(message 1)'), text.index('href="#message-2">(message 2)')
    assert second < first  # the gravest reason first, each with the message that it came with


def test_what_was_left_blank_is_one_quiet_line_but_for_the_safety_questions(client):
    inquiry = make_received({**SCREENING, "message": None, "best_time": None}, journey="screening")
    text = client.get(page(inquiry)).text
    quiet = text[text.index("Left blank:") :]
    assert "Is there anything else you want us to know?" in quiet[: quiet.index("</p>")]
    assert '<span class="help">Left blank</span>' in text[: text.index("Left blank:")]  # S3


def page(inquiry):
    return f"/admin/intake/inquiry/{inquiry.pk}/change/"


def verb(inquiry, name):
    return f"/admin/intake/inquiry/{inquiry.pk}/{name}/"


def screening(**fields):
    values = {"reasons": REASONS, "level": Level.URGENT, "journey": "screening"}
    return make_received(SCREENING, **values | fields)


class TestReading:
    def test_it_shows_reasons_rule_by_rule_the_gravest_first(self, client):
        text = client.get(page(screening())).text
        assert text.index("<strong>U1</strong>") < text.index("<strong>R8</strong>")
        assert "A medicine of the list: benzodiazepine" in text
        assert "Rules clinical-2026-11-24. A level is never lowered." in text

    def test_it_shows_answers_in_the_wording_they_were_asked(self, client):
        text = client.get(page(screening())).text
        assert "Are you thinking of killing yourself, with any plan or any wish to act on it?" in text
        assert "Left blank" in text
        assert "Phone call, Text message" in text
        assert "My own words<br>in two lines &lt;b&gt;" in text
        assert 'href="tel:713-555-0142"' in text

    def test_it_shows_the_questionnaire_with_score_and_band(self, client):
        text = client.get(page(screening())).text
        assert "PHQ-9 (phq9 / en-US / w1 / s1): 15, moderately severe" in text
        assert "9. Thoughts that you would be better off dead or of hurting yourself in some way" in text
        assert "Very difficult" in text

    def test_a_form_in_spanish_is_shown_in_spanish_and_marked_so(self, client):
        text = client.get(page(screening(language="es"))).text
        assert "¿Está pensando en quitarse la vida, con algún plan o con deseos de hacerlo?" in text
        assert 'lang="es"' in text
        assert "Más de la mitad de los días" in text
        assert "moderately severe" in text

    def test_with_a_blank_item_there_is_no_score(self, client):
        inquiry = make_received(SCREENING | {"phq9_3": None}, journey="screening")
        text = client.get(page(inquiry)).text
        assert "no score, as answers are missing (at least 13)" in text

    def test_further_messages_stand_below_one_another(self, client):
        inquiry = screening()
        make_received({"message": "One more thing", "phone": "713-555-0199"}, inquiry=inquiry)
        text = client.get(page(inquiry)).text
        assert "Message 1: First contact" in text
        assert "Message 2: Write to us" in text
        assert "713-555-0199" in text
        assert "(before: 713-555-0142)" in text

    def test_notes_outcomes_and_events_are_shown(self, client, clinician):
        inquiry = screening()
        desk.record_outcome(clinician, inquiry.pk, desk.Outcome.EMERGENCY, "sister called 911")
        text = client.get(page(inquiry)).text
        assert "Reached, 911 or 988 involved" in text
        assert "sister called 911" in text

    def test_what_does_not_open_says_so(self, client):
        inquiry = screening()
        inquiry.submissions.update(clinic_sealed=b"", recovery_sealed=b"")
        assert "What was sent here is deleted." in client.get(page(inquiry)).text

    def test_the_title_is_the_reference_and_nothing_is_stored_by_the_browser(self, client):
        inquiry = screening()
        response = client.get(page(inquiry))
        assert f"<title>{inquiry} | Staff</title>" in " ".join(response.text.split())
        assert "no-store" in response.headers["Cache-Control"]

    def test_a_mark_of_the_server_is_a_hint_for_people(self, client):
        inquiry = make_received(marks=["perhaps automatic"])
        assert "Perhaps sent by a program" in client.get(page(inquiry)).text


class TestLooking:
    def test_every_look_is_recorded_and_told(self, client, clinician):
        inquiry = screening()
        assert "as Clinician A.. It is recorded" in client.get(page(inquiry)).text.replace("\n", " ")
        looks = AuditEntry.objects.filter(action="inquiry.open", target=f"intake.inquiry:{inquiry.pk}")
        assert [(look.actor, look.outcome) for look in looks] == [(clinician, "done")]

    @pytest.mark.parametrize("role", [r for r in roles.ALL if r not in {roles.CLINICIAN, roles.COORDINATOR}])
    def test_a_look_without_the_right_is_refused_and_recorded(self, role):
        inquiry = screening()
        response = signed_in(make_user(role)).get(page(inquiry))
        assert response.status_code == 403
        assert "Maria" not in response.text
        assert AuditEntry.objects.get(action="inquiry.open").outcome == "refused"

    def test_an_inquiry_that_is_not_there_is_404(self, client):
        assert client.get("/admin/intake/inquiry/1/change/").status_code == 404
        assert client.post("/admin/intake/inquiry/1/claim/").status_code == 404

    def test_the_admin_log_holds_nothing_about_a_person(self, client):
        inquiry = screening()
        client.get(page(inquiry))
        client.post(verb(inquiry, "note"), {"note": "CANARY"})
        assert not LogEntry.objects.exists()
        assert "CANARY" not in str(list(AuditEntry.objects.values()))


class TestVerbs:
    def test_taking_and_giving_back(self, client, clinician):
        inquiry = screening()
        client.post(verb(inquiry, "claim"))
        inquiry.refresh_from_db()
        assert (inquiry.assignee, inquiry.state) == (clinician, State.READING)
        assert "Give it back" in client.get(page(inquiry)).text
        client.post(verb(inquiry, "release"))
        inquiry.refresh_from_db()
        assert inquiry.assignee is None

    def test_giving_to_a_colleague(self, client):
        inquiry, colleague = screening(), make_user(roles.COORDINATOR)
        outsider = make_user(roles.EDITOR)
        assert "Select a valid choice" in client.post(verb(inquiry, "assign"), {"to": outsider.pk}).text
        client.post(verb(inquiry, "assign"), {"to": colleague.pk})
        inquiry.refresh_from_db()
        assert inquiry.assignee == colleague

    def test_a_change_of_state_is_asked_once_more_and_then_done(self, client):
        inquiry = make_inquiry(state=State.READING)
        asked = client.post(verb(inquiry, "move"), {"to": "closed"})
        inquiry.refresh_from_db()
        assert inquiry.state == State.READING
        assert "Closed" in asked.text
        assert "Do you want to change the state?" in asked.text
        response = client.post(verb(inquiry, "move"), {"to": "closed", "confirmed": "yes"})
        inquiry.refresh_from_db()
        assert inquiry.state == State.CLOSED
        assert response.url == "/admin/intake/inquiry/"

    def test_a_refusal_is_told_and_what_was_typed_is_kept(self, client):
        inquiry = screening()
        data = {"outcome": "no-answer", "note": "tried twice today", "confirmed": "yes"}
        response = client.post(verb(inquiry, "outcome-close"), data)
        assert "nobody has reached the person since their last message" in response.text
        assert "tried twice today</textarea>" in response.text
        assert not InquiryEvent.objects.exists()

    def test_what_is_missing_is_told_at_the_field_and_what_was_typed_is_kept(self, client):
        response = client.post(verb(screening(), "outcome"), {"outcome": "", "note": "typed words"})
        assert "This field is required." in response.text
        assert "typed words</textarea>" in response.text

    def test_an_outcome_keeps_the_level(self, client):
        inquiry = screening()
        client.post(verb(inquiry, "outcome"), {"outcome": "no-danger", "note": ""})
        inquiry.refresh_from_db()
        assert inquiry.level == Level.URGENT
        assert inquiry.last_contact_at

    def test_record_and_close_carries_the_note_over_the_question(self, client):
        inquiry = make_received()
        asked = client.post(verb(inquiry, "outcome-close"), {"outcome": "reached", "note": "all <fine>"})
        assert 'name="note" value="all &lt;fine&gt;"' in asked.text
        data = {"outcome": "reached", "note": "all <fine>", "confirmed": "yes"}
        client.post(verb(inquiry, "outcome-close"), data)
        inquiry.refresh_from_db()
        assert inquiry.state == State.CLOSED

    def test_the_level_can_be_raised_only(self, client):
        inquiry = make_received(level=Level.REVIEW)
        assert "Select a valid choice" in client.post(verb(inquiry, "raise"), {"level": "0", "reason": "x"}).text
        asked = client.post(verb(inquiry, "raise"), {"level": "2", "reason": "x"})
        assert "It can never be lowered again" in asked.text
        client.post(verb(inquiry, "raise"), {"level": "2", "reason": "x", "confirmed": "yes"})
        inquiry.refresh_from_db()
        assert inquiry.level == Level.URGENT

    def test_withdrawing_shows_only_when_asked_and_deletes(self, client, clinician):
        inquiry = make_received()
        assert "Delete what was sent" not in client.get(page(inquiry)).text
        desk.ask_withdrawal(inquiry.pk)
        assert "Delete what was sent" in client.get(page(inquiry)).text
        client.post(verb(inquiry, "withdraw"), {"confirmed": "yes"})
        inquiry.refresh_from_db()
        assert inquiry.state == State.WITHDRAWN

    def test_what_stands_in_the_way_is_said_beside_the_button(self, client):
        text = client.get(page(screening())).text
        assert "<strong>Closed</strong>: This is urgent, and nobody has reached" in text

    def test_an_unknown_verb_is_404(self, client):
        assert client.post(verb(screening(), "explode")).status_code == 404

    def test_come_to_without_a_form_it_changes_nothing_and_shows_the_inquiry(self, client):
        inquiry = screening()
        response = client.get(verb(inquiry, "claim"))
        assert (response.status_code, response.url) == (302, page(inquiry))
        inquiry.refresh_from_db()
        assert inquiry.assignee is None

    @pytest.mark.parametrize("name", ["claim", "release", "note", "outcome", "move", "raise", "withdraw", "assign"])
    def test_nobody_else_may_do_anything(self, name):
        inquiry = make_received(level=Level.REVIEW)
        editor = make_user(roles.EDITOR)
        data = {"note": "x", "outcome": "other", "to": editor.pk, "level": "2", "reason": "x", "confirmed": "yes"}
        data["to"] = "reading" if name == "move" else editor.pk
        response = signed_in(editor).post(verb(inquiry, name), data)
        assert response.status_code == 403
        assert "Hello" not in response.text
        inquiry.refresh_from_db()
        assert (inquiry.state, inquiry.level, inquiry.events.count()) == (State.NEW, Level.REVIEW, 0)

    @pytest.mark.parametrize("name", ["outcome-close", "move", "raise", "withdraw"])
    def test_nobody_else_is_asked_either(self, name):
        inquiry = make_received(level=Level.REVIEW)
        editor = make_user(roles.EDITOR)
        data = {"note": "x", "outcome": "other", "to": "reading", "level": "2", "reason": "x"}
        response = signed_in(editor).post(verb(inquiry, name), data)
        assert response.status_code == 403
        assert str(inquiry) not in response.text
        assert AuditEntry.objects.filter(outcome="refused", facts__why="no-right").count() == 1


class TestTheOtherLanguage:
    """Who answers may not read the language that the person was asked in."""

    ANSWERS = {"s1": "not sure", "message": "Ayuda", **{f"phq9_{item}": 2 for item in range(1, 10)}}

    def test_what_was_chosen_is_said_in_the_language_of_the_page_too(self, client):
        inquiry = make_received(self.ANSWERS, journey="screening", language="es")
        text = client.get(page(inquiry)).text
        assert "¿Está pensando en quitarse la vida" in text
        meaning = "Are you thinking of killing yourself, with any plan or any wish to act on it? Not sure"
        assert f'<span class="help">{meaning}</span>' in text
        assert text.count('<br><span class="help">More than half the days</span>') == 9
        assert text.count("Ayuda") == 1  # own words are nobody's to translate

    def test_in_their_own_language_nothing_is_said_twice(self, client):
        inquiry = make_received(self.ANSWERS, journey="screening")
        text = client.get(page(inquiry)).text
        assert text.count("Are you thinking of killing yourself") == 1
        assert '<br><span class="help">More than half' not in text


def test_a_wish_to_withdraw_is_said_in_words_and_not_as_fields(client):
    inquiry = make_received(SCREENING, journey="screening")
    make_received({"withdraw": "yes", "since": 1795531263}, inquiry=inquiry, journey="withdrawal")
    text = client.get(page(inquiry)).text
    assert "The person asks to take back what they sent. It holds nothing else." in text
    assert "1795531263" not in text
    assert "Message 2: Asks to withdraw what was sent" in text


def test_a_tick_is_said_as_yes():
    assert _words("yes", CONFIRM, "en") == "Yes"


def test_before_it_is_done_the_page_says_what_was_chosen(client):
    inquiry = make_inquiry()
    asked = {"outcome": "no-answer", "note": "tried twice"}
    text = client.post(f"/admin/intake/inquiry/{inquiry.pk}/outcome-close/", asked).text
    assert f"{inquiry}: Called, no answer" in text
    text = client.post(f"/admin/intake/inquiry/{inquiry.pk}/raise/", {"level": "2", "reason": "on the phone"}).text
    assert f"{inquiry}: URGENT" in text


def test_the_language_to_call_in_stands_with_the_ways_to_reach_the_person(client):
    text = client.get(page(make_received(language="es"))).text
    reach = text[text.index('id="reach"') : text.index("</section>", text.index('id="reach"'))]
    assert '<dt lang="en">Language</dt><dd><span lang="en" class="answer">Spanish</span>' in reach


def test_red_stands_for_urgent_alone(client):
    assert 'class="reasons is-routine"' in client.get(page(make_received())).text


def test_what_stands_against_a_deletion_is_said_in_place_of_its_button(client, clinician):
    inquiry = make_received(SCREENING, level=Level.URGENT, journey="screening", withdrawal_asked_at=timezone.now())
    button = '<input type="submit" value="Delete what was sent">'
    text = client.get(page(inquiry)).text
    assert "a person of the clinic reaches them first" in text
    assert button not in text
    desk.record_outcome(clinician, inquiry.pk, desk.Outcome.NO_DANGER)
    assert button in client.get(page(inquiry)).text
