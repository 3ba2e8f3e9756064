"""A page as schema.org facts: only what is true, only what is entered, and no text that can leave its element."""

import json
from datetime import UTC, datetime, time

from content.clinic import Clinic, Opening, Place
from content.structured_data import of_article, of_front_page, of_list, script_text, sections

SITE = "https://clinic.example"
TRAIL = [("Home", "/"), ("Safety", "/topics/safety/"), ("A page", "/articles/a-page/")]
CLINIC = Clinic(
    name="Example Clinic",
    phone="713-555-0100",
    hours=tuple(Opening(day, time(9), time(17)) for day in range(5)),
    places=(Place("Example Clinic", "100 Example Street"),),
)
STUDY = {"id": "a-2020", "kind": "rct", "title": "A trial", "url": "https://doi.org/10.1/a"}
LABEL = {"id": "label", "kind": "regulator", "title": "A label", "url": ""}


def page(**fields):
    return {
        "kind": "article",
        "language": "en",
        "topic": "safety",
        "title": "A page",
        "summary": 'It <strong>may</strong> help &amp; harm.<a href="cite:a-2020">a-2020</a>',
        "blocks": [],
        "references": [],
        **fields,
    }


def parts(approval=None, clinic=CLINIC, **fields):
    moment = datetime(2026, 11, 24, 12, tzinfo=UTC)
    facts = of_article(page(**fields), clinic, site=SITE, trail=TRAIL, live_from=moment, approval=approval)
    return facts["@graph"]


def test_a_page_says_what_it_is_in_plain_words():
    found = parts()[0]
    assert found["@type"] == "MedicalWebPage"
    assert found["url"] == "https://clinic.example/articles/a-page/"
    assert (found["inLanguage"], found["dateModified"]) == ("en", "2026-11-24T12:00:00+00:00")
    assert found["about"] == {"@type": "Thing", "name": "Safety"}


def test_a_page_that_nobody_reviewed_claims_no_review():
    assert {"lastReviewed", "reviewedBy"} & set(parts()[0]) == set()


def test_a_reviewed_page_names_its_reviewer_and_the_day():
    approval = {"name": "Dr. A. Example", "credentials": "M.D.", "at": "2026-11-20T10:00:00+00:00"}
    found = parts(approval)[0]
    assert found["lastReviewed"] == "2026-11-20"
    assert found["reviewedBy"]["@type"] == ["Person", "Physician"]
    assert found["reviewedBy"]["name"] == "Dr. A. Example"


def test_a_reviewer_is_a_physician_only_with_a_physician_s_credentials():
    for credentials in ("PMHNP-BC", "LCSW", "PhD", ""):
        approval = {"name": "B. Example", "credentials": credentials, "at": "2026-11-20"}
        assert parts(approval)[0]["reviewedBy"]["@type"] == "Person", credentials


def test_a_page_on_the_clinic_s_own_rules_is_not_medical():
    found = parts(kind="policy")[0]
    assert (found["@type"], found["about"]) == ("WebPage", {"@id": "https://clinic.example/#clinic"})


def test_questions_and_answers_stand_in_a_page_of_questions_alone():
    html = "<h2>Does it hurt?</h2><p>Not <em>much</em>.</p><ul><li>One</li><li>Two</li></ul><h2>A remark</h2><p>No.</p>"
    blocks = [{"kind": "prose", "key": "a", "html": html}, {"kind": "prose", "key": "b", "struck": True}]
    found = parts(kind="faq", blocks=blocks)[0]
    assert found["@type"] == ["MedicalWebPage", "FAQPage"]
    assert [each["name"] for each in found["mainEntity"]] == ["Does it hurt?"]
    assert found["mainEntity"][0]["acceptedAnswer"]["text"] == "Not much. One Two"
    assert "mainEntity" not in parts(blocks=blocks)[0]
    assert parts(kind="faq")[0]["@type"] == "MedicalWebPage"


def test_text_before_a_heading_belongs_to_none():
    assert sections("<p>Before.</p><h3>A &amp; B?</h3><p>Yes.</p>") == [("A & B?", "Yes.")]


def test_sources_are_articles_or_other_works_with_name_and_address_alone():
    assert parts(references=[STUDY, LABEL])[0]["citation"] == [
        {"@type": "ScholarlyArticle", "@id": "https://doi.org/10.1/a", "name": "A trial"},
        {"@type": "CreativeWork", "name": "A label"},
    ]


def test_many_sources_are_named_by_their_address_alone():
    found = parts(references=[STUDY] * 12 + [LABEL])[0]["citation"]
    assert found[0] == {"@type": "ScholarlyArticle", "@id": "https://doi.org/10.1/a"}
    assert found[-1]["name"] == "A label"


def test_the_way_to_a_page_leads_from_the_front_page_down():
    found = parts()[1]
    assert found["@type"] == "BreadcrumbList"
    assert [(each["position"], each["item"]) for each in found["itemListElement"]] == [
        (1, "https://clinic.example/"),
        (2, "https://clinic.example/topics/safety/"),
        (3, "https://clinic.example/articles/a-page/"),
    ]


def test_of_the_clinic_only_what_it_has_entered():
    assert [part["@type"] for part in parts(clinic=Clinic())] == ["MedicalWebPage", "BreadcrumbList"]
    bare = of_front_page(Clinic(name="Example Clinic"), site=SITE, path="/", language="en")["@graph"][1]
    assert set(bare) == {"@type", "@id", "name", "url"}


def test_the_front_page_has_hours_and_place_and_an_article_does_not():
    full = of_front_page(CLINIC, site=SITE, path="/es/", language="es")["@graph"][1]
    assert full["@type"] == "MedicalClinic"
    assert full["telephone"] == "+17135550100"
    assert full["address"] == "100 Example Street"
    [hours] = full["openingHoursSpecification"]
    assert (hours["opens"], hours["closes"], len(hours["dayOfWeek"])) == ("09:00", "17:00", 5)
    assert "address" not in parts()[2]
    assert parts(topic="clinic")[2] == full


def test_a_list_names_itself_and_its_place():
    page, way = of_list(site=SITE, trail=TRAIL[:2], language="en")["@graph"]
    assert (page["@type"], page["name"]) == ("CollectionPage", "Safety")
    assert len(way["itemListElement"]) == 2


def test_no_text_ends_the_script_element():
    hostile = "</script><script>alert(1)</script><!-- & \u2028"
    text = script_text({"name": hostile})
    assert not set(text) & {"<", ">", "&", "\u2028"}
    assert json.loads(text) == {"name": hostile}
