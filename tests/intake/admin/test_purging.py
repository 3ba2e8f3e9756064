"""The page of what is kept no longer: a list first, then exactly what was ticked."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake import desk
from intake.models import Level, State, Submission
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in
from tests.intake.factories import make_received, make_submission

pytestmark = pytest.mark.django_db

PAGE = "/admin/intake/inquiry/purge/"
OLD = timezone.now() - timedelta(days=3 * 365)


@pytest.fixture(autouse=True)
def ready(intake_keys):
    return intake_keys


@pytest.fixture
def client():
    return sign_in(Client(), make_user(roles.COORDINATOR))


def old(**fields):
    return make_received(
        {"message": "CANARY"}, **{"state": State.CLOSED, "received_at": OLD, "last_message_at": OLD} | fields
    )


def purged():
    return set(Submission.objects.exclude(purged_at=None).values_list("inquiry", flat=True))


def test_opening_it_deletes_nothing_and_shows_no_word(client):
    ordinary, held = old(), old(legal_hold_since=OLD)
    text = client.get(PAGE).text
    assert str(ordinary) in text
    assert str(held) in text
    assert "CANARY" not in text
    assert "24 months" in text
    assert not purged()


def test_the_ordinary_ones_are_ticked_and_the_others_are_not(client):
    ordinary, held = old(), old(complaint_since=OLD, level=Level.URGENT, first_contact_at=OLD, last_contact_at=OLD)
    text = client.get(PAGE).text
    assert f'value="{ordinary.pk}" id="chosen-{ordinary.pk}" checked' in text
    assert f'value="{held.pk}" id="chosen-{held.pk}">' in text
    assert "It was urgent; A complaint is open" in text


def test_what_is_ticked_is_deleted_and_nothing_else(client):
    one, two, held = old(), old(), old(legal_hold_since=OLD)
    response = client.post(PAGE, {"chosen": [one.pk], "confirmed": [held.pk], "sure": "yes"}, follow=True)
    assert purged() == {one.pk, held.pk}
    assert "2 inquiries are deleted." in response.text
    assert AuditEntry.objects.filter(action="inquiry.purge", outcome="done").count() == 2
    assert str(two) in response.text


def test_what_came_under_a_hold_since_the_list_was_read_is_kept(client):
    one, held = old(), old()
    assert f'name="chosen" value="{held.pk}"' in client.get(PAGE).text
    desk.keep(make_user(roles.CLINICIAN), held.pk, desk.Keeping.HOLD, "a letter came")
    response = client.post(PAGE, {"chosen": [one.pk, held.pk], "sure": "yes"}, follow=True)
    assert purged() == {one.pk}
    assert "This one has to be confirmed by itself." in response.text
    assert f'name="confirmed" value="{held.pk}"' in response.text


@pytest.mark.parametrize(
    ("posted", "said"),
    [
        ({"sure": "yes"}, "Tick what is to be deleted."),
        ({"chosen": ["one"]}, "Tick that you have read the list."),
        ({"chosen": ["recent"], "sure": "yes"}, "The list has changed."),
        ({"chosen": ["x"], "sure": "yes"}, "The list has changed."),
    ],
)
def test_nothing_happens_by_half(client, posted, said):
    one = old()
    recent = make_received(state=State.CLOSED, received_at=timezone.now(), last_message_at=timezone.now())
    names = {"one": one.pk, "recent": recent.pk, "x": "x"}
    posted = {**posted, "chosen": [names[each] for each in posted.get("chosen", [])]}
    response = client.post(PAGE, posted)
    assert said in response.text
    assert not purged()


def test_what_nobody_could_open_is_listed_unticked_and_deleted_when_ticked(client):
    one, two = (make_submission(quarantined_at=OLD, received_at=OLD, why="key") for _ in range(2))
    text = client.get(PAGE).text
    assert f'name="unopened" value="row-{one.pk}" id="unopened-1">' in text
    assert "No private key here opens it" in text
    response = client.post(PAGE, {"unopened": [f"row-{two.pk}"], "sure": "yes"}, follow=True)
    assert "1 message is deleted." in response.text
    assert list(Submission.objects.exclude(purged_at=None)) == [two]
    response = client.post(PAGE, {"unopened": [f"row-{two.pk}"], "sure": "yes"})
    assert "The list has changed." in response.text


def test_a_long_list_is_cut_and_says_so(client, monkeypatch):
    monkeypatch.setattr("intake.admin.purging.MOST", 2)
    for _ in range(3):
        old()
    assert "The list shows the 2 oldest." in client.get(PAGE).text


def test_nothing_due_is_said(client):
    assert "Nothing is due." in client.get(PAGE).text


@pytest.mark.parametrize("role", [r for r in roles.ALL if r not in {roles.CLINICIAN, roles.COORDINATOR}])
def test_nobody_else_opens_it_and_the_try_is_recorded(role):
    client = sign_in(Client(), make_user(role))
    assert client.get(PAGE).status_code == 403
    assert AuditEntry.objects.filter(action="inquiry.purge", outcome="refused").count() == 1


class TestKeeping:
    def test_a_legal_hold_is_set_and_shown_on_the_inquiry(self, client):
        inquiry = old()
        address = f"/admin/intake/inquiry/{inquiry.pk}"
        client.post(f"{address}/keep/", {"keeping": "hold", "why": "letter of a lawyer"})
        text = client.get(f"{address}/change/").text
        assert "A legal hold stands since" in text
        assert "letter of a lawyer" in text
        assert "A legal hold: keep it until the hold is lifted" in text
        assert '<option value="hold-over">' in text
        assert '<option value="hold">' not in text

    def test_without_a_reason_it_is_asked_again(self, client):
        inquiry = old()
        response = client.post(f"/admin/intake/inquiry/{inquiry.pk}/keep/", {"keeping": "hold"})
        assert "This field is required." in response.text
        inquiry.refresh_from_db()
        assert inquiry.legal_hold_since is None

    def test_what_is_purged_says_so(self, client):
        inquiry = old()
        client.post(PAGE, {"chosen": [inquiry.pk], "sure": "yes"})
        text = client.get(f"/admin/intake/inquiry/{inquiry.pk}/change/").text
        assert "because it is kept no longer" in text
        assert "CANARY" not in text
