"""Every page of the starter library is sent at once: HTML and CSS in the first packets, all it loads within 60 KB."""

import re

import pytest
from django.contrib.staticfiles import finders

from clinic_site.languages import ENGLISH, SPANISH, address
from content import clinic, weights
from content.views.machines import live_paths
from tests import starter

ASKED = re.compile(r'(?:src|href)="/static/([^"]+)"')
ALSO = ("search", "estimator", "contact", "screening", "call-back", "refer", "sent")
WHOLE = 60 * 1024


def most(path: str) -> int:
    """How much a page may weigh: the guide to deciding and the table of studies are tables to compare by."""
    page = next((page for page in clinic.current_clinic().pages.values() if page.path == path), None)
    is_studies = path in {address("studies", language) for language in (ENGLISH, SPANISH)}
    return weights.MOST_LARGE if is_studies else weights.most(page.key if page else "")


def whole(html: str) -> int:
    """A first visit: the page, its stylesheets, scripts and icon."""
    sheets = [name for name in ASKED.findall(html) if name.endswith(".css")]
    others = [name for name in ASKED.findall(html) if not name.endswith(".css")]
    assert sheets
    texts = []
    for name in others:
        with open(finders.find(name), encoding="utf-8") as file:
            texts.append(file.read())
    return weights.weight(html) + sum(map(weights.compressed, texts))


@pytest.mark.django_db
def test_every_page_is_sent_at_once(client):
    starter.publish()
    paths = [path for path in live_paths() if path.endswith("/")]
    paths += [address(name, language) for name in ALSO for language in (ENGLISH, SPANISH)]
    assert len(paths) > 100
    heavy = {}
    for path in paths:
        html = client.get(path).content.decode()
        weight = weights.weight(html)
        if weight > most(path) or whole(html) > WHOLE:
            heavy[path] = weight
    assert heavy == {}


def test_a_page_weighs_its_html_and_each_sheet_it_names():
    plain = "<p>Words.</p>"
    link = '<link rel="stylesheet" href="/static/css/{}.css">'
    site, guide = link.format("site"), link.format("guide.0123456789ab")
    sheets = weights.sheet_weight("css/site.css") + weights.sheet_weight("css/guide.css")
    assert weights.weight(plain + site + guide) == weights.compressed(plain + site + guide) + sheets
    assert weights.weight(plain) == weights.compressed(plain)


def test_the_guide_may_hold_more():
    assert weights.most("compare-your-options") > weights.most("side-effects") == weights.MOST == 14336
