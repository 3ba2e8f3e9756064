"""Every kind of field in every state is drawn as it was when somebody last looked, and can be used without sight."""

from pathlib import Path

import pytest
from crispy_forms.utils import render_crispy_form

from content.patterns.forms import FORMS
from tests.templates.elements import elements
from tests.templates.golden import assert_golden

GOLDEN = Path(__file__).parent / "golden" / "fields"


def drawn(name):
    return render_crispy_form(FORMS[name]())


@pytest.mark.parametrize("name", FORMS)
def test_drawn_as_before(name):
    assert_golden(GOLDEN / f"{name}.html", drawn(name))


@pytest.mark.parametrize("name", FORMS)
def test_every_control_has_a_name_and_what_describes_it_exists(name):
    found = elements(drawn(name))
    ids = [element.attrs["id"] for element in found if "id" in element.attrs]
    assert len(ids) == len(set(ids))
    labels = {element.attrs.get("for") for element in found if element.tag == "label"}
    for element in found:
        if element.tag in {"input", "textarea", "select"} and element.attrs.get("type") != "hidden":
            assert element.attrs["id"] in labels or element.attrs.get("aria-label") or "fieldset" in element.parents
        for described in (element.attrs.get("aria-describedby") or "").split():
            assert described in ids
        if element.tag == "a":
            assert element.attrs["href"].removeprefix("#") in ids


@pytest.mark.parametrize("name", FORMS)
def test_label_hint_error_control_stand_in_that_order(name):
    html = drawn(name)
    order = ["<label", 'class="hint"', "field-error", "<input"]
    for part in html.split('<div class="field')[1:]:
        part = part.split('<div class="field')[0]
        if "fieldset" in part or 'type="checkbox"' in part:
            continue
        places = [part.index(mark) for mark in order if mark in part]
        assert places == sorted(places)


def test_a_page_with_one_question_has_it_as_its_heading():
    headings = [element.text for element in elements(drawn("one-question")) if element.tag == "h1"]
    assert headings == ["The question of this page"]
    labelled = elements(drawn("one-control-error"))
    assert [element.attrs["for"] for element in labelled if element.tag == "label"] == ["id_age"]
    assert "h1" in next(element for element in labelled if element.tag == "label").parents


def test_the_error_summary_stands_first_and_goes_to_each_control():
    found = elements(drawn("text-errors"))
    assert found[0].attrs["class"] == "error-summary flow"
    assert "autofocus" in found[0].attrs
    targets = [element.attrs["href"] for element in found if element.tag == "a"]
    assert targets == ["#id_name", "#id_email", "#id_language"]
    assert all(element.attrs.get("aria-invalid") == "true" for element in found if element.attrs.get("id") == "id_name")


def test_what_was_left_blank_is_asked_once_more_without_an_error():
    html = drawn("left-blank")
    assert "No answer yet" in html
    assert "field-error" not in html
