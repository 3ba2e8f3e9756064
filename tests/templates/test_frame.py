"""The frame of every page: help first, only what is live, and the fixed words word for word."""

import re
from dataclasses import dataclass, field
from datetime import date, time
from html import unescape

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from clinic_site.rulebook import wording
from content.templatetags import navigation

pytestmark = pytest.mark.usefixtures("known_clinic")


@dataclass
class Page:
    path: str


@dataclass
class Clinic:
    """As much of content.clinic.Clinic as the frame reads."""

    name: str = "Example Clinic"
    phone: str = "713-555-0100"
    phone_link: str = "+17135550100"
    pages: dict = field(default_factory=dict)
    stretches: tuple | None = ((time(8), time(17)),)

    def page(self, key, language):
        return self.pages.get(f"{key}/{language}")

    def today(self):
        return date(2026, 11, 24)

    def hours_on(self, day):
        return self.stretches


def render(template, language="en", **context):
    with translation.override(language):
        return render_to_string(template, context, request=RequestFactory().get(context.pop("path", "/")))


def words(html):
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


@pytest.mark.parametrize("language", ["en", "es"])
def test_help_in_a_crisis_is_the_first_thing_after_the_skip_link(language):
    html = render("base.html", language, clinic=Clinic())
    body = html[html.index("<body") :]
    assert body.index("skip-link") < body.index("crisis-strip") < body.index("masthead")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_form_holds_the_static_line_word_for_word(language):
    html = render("intake/base.html", language, clinic=Clinic())
    strip = html[html.index("<aside") : html.index("</aside>")]
    assert words(strip) == wording.plain(wording.STATIC_LINE[language])
    assert "<nav" not in html


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["crisis", "medical"])
@pytest.mark.parametrize("placement", wording.PLACEMENTS)
def test_panels_are_word_for_word(language, name, placement):
    panel = wording.panel(name, language, placement)
    html = render("components/crisis_panel.html", language, panel=panel, level="h1", focus=True)
    assert words(html) == " ".join(wording.plain(paragraph) for paragraph in panel.paragraphs)
    assert "autofocus" in html


def test_only_live_pages_are_offered():
    assert "Cost" not in render("components/navigation.html", clinic=Clinic())
    clinic = Clinic(pages={"cost-and-insurance/en": Page("/articles/cost-and-insurance/")})
    html = render("components/navigation.html", clinic=clinic, path="/articles/cost-and-insurance/")
    assert '<a href="/articles/cost-and-insurance/" aria-current="page">Cost</a>' in html


def test_a_page_without_a_clinic_still_renders():
    assert "tel:988" in render("base.html")


@pytest.mark.parametrize(
    ("stretches", "says"),
    [
        (None, ""),
        ((), "Tuesday: closed"),
        (((time(8), time(17)),), "Tuesday 8 to 5"),
        (((time(8, 30), time(12)), (time(13), time(17))), "Tuesday 8:30 to 12, 1 p.m. to 5 p.m."),
    ],
)
def test_todays_hours(stretches, says):
    assert navigation.hours_today({"clinic": Clinic(stretches=stretches)}) == says
