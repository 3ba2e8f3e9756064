"""What only the clinic can say: shown where pages leave room for it, missing honestly, asked of staff."""

from datetime import date, time, timedelta

import pytest

from content import clinic, unfilled
from content.clinic import Clinic, HoursException, Opening, Person, Place
from content.models import ClinicProfile, OpeningHours
from content.models import Place as PlaceRow
from content.rendering import render_block
from tests.content import factories

NOTES = {"en": "Park behind the house.", "es": "Estacione detrás de la casa."}
PEOPLE = (Person("A. Example", "MD", "TX 0000", {"en": "Physician", "es": "Médico"}, ("en", "es")),)


def drawn(what: str, live: Clinic, language: str = "en") -> str:
    block = {"kind": "insert", "key": "facts", "what": what}
    page = {"language": language, "references": [], "blocks": [block], "key": "find-us"}
    return str(render_block(block, page, "", live=live))


def test_hours_places_and_dates_that_differ_stand_with_the_ways_to_reach_us():
    tomorrow = Clinic().today() + timedelta(days=1)
    live = Clinic(
        phone="713-555-0100",
        text_phone="713-555-0101",
        hours=(Opening(0, time(9), time(17)),),
        places=(Place("Example Clinic", "100 Example Street", NOTES),),
        exceptions=(
            HoursException(date(2020, 1, 1), None, None, {"en": "long ago", "es": ""}),
            HoursException(tomorrow, None, None, {"en": "a holiday", "es": "día feriado"}),
        ),
    )
    english, spanish = drawn("contact", live), drawn("contact", live, "es")
    for words in ("100 Example Street", "Park behind the house.", "9 to 5", "a holiday", "sms:+17135550101"):
        assert words in english, words
    assert "long ago" not in english
    assert "Estacione detrás de la casa." in spanish
    assert "Park behind" not in spanish


def test_what_the_clinic_has_not_entered_is_not_shown():
    html = drawn("contact", Clinic())
    assert "Hours" not in html
    assert "Where we are" not in html


def test_people_are_named_with_role_and_licence_or_said_to_be_missing():
    html = drawn("people", Clinic(people=PEOPLE))
    for words in ("A. Example, MD", "Physician", "TX 0000", "English, Spanish"):
        assert words in html, words
    assert "have not listed our people" in drawn("people", Clinic(phone="713-555-0100"))


@pytest.mark.django_db
def test_who_works_here_is_read_and_kept_on_disk():
    factories.contributor(name="A. Example", role_en="Physician")
    factories.contributor(name="Gone Example", active=False)
    known = clinic.read([])
    assert [person.name for person in known.people] == ["A. Example"]
    assert clinic.from_json(clinic.to_json(known)) == known


@pytest.mark.django_db
def test_staff_are_asked_for_what_is_missing_until_it_is_there():
    assert "phone" in next(unfilled.reminders())
    profile = ClinicProfile(name="Example Clinic", phone="713-555-0100", fees_dated=date(2026, 1, 1))
    profile.save()
    OpeningHours.objects.create(profile=profile, weekday=0, opens=time(9), closes=time(17))
    PlaceRow.objects.create(profile=profile, name="Example Clinic", address="100 Example Street")
    factories.contributor()
    assert unfilled.missing() == ["prices, with their date"]
    profile.fee_set.create(label_en="Infusion", label_es="Infusión", amount_low=400)
    assert list(unfilled.reminders()) == []
