"""The stylesheets are small, whole and in order."""

import re

import brotli
import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template import Context, Template

from clinic_site import stylesheet

FOLDER = settings.BASE_DIR / "static" / "css"
every_sheet = pytest.mark.parametrize("sheet", stylesheet.SHEETS)


def test_every_file_is_in_one_sheet():
    public = {path.stem for path in FOLDER.glob("*.css") if not path.stem.startswith("admin")}
    joined = [name for names in stylesheet.SHEETS.values() for name in names]
    assert sorted(joined) == sorted(public - {"patterns"})


@every_sheet
def test_nothing_stands_outside_a_layer(sheet):
    depth, outside = 0, ""
    for character in stylesheet.joined(FOLDER, sheet):
        depth += (character == "{") - (character == "}")
        outside += character if depth == 0 and character != "}" else ""
    assert depth == 0
    assert all(part.strip().startswith("@layer") for part in outside.replace(";", "\n").splitlines() if part.strip())


def test_what_every_page_needs_leaves_room_for_the_page():
    assert len(brotli.compress(stylesheet.joined(FOLDER).encode())) <= 4.5 * 1024


@every_sheet
def test_it_asks_for_nothing_else(sheet):
    css = stylesheet.joined(FOLDER, sheet)
    assert "@import" not in css
    assert "url(" not in css


@every_sheet
def test_browsers_get_the_made_file_and_not_its_source(sheet):
    with open(finders.find(sheet), encoding="utf-8") as file:
        assert file.read() == stylesheet.joined(FOLDER, sheet)


def test_a_page_names_the_sheets_it_needs():
    template = Template('{% load site %}{% sheets "ways" more %}')
    html = template.render(Context({"more": ("forms", "guide")}))
    assert re.findall(r'href="[^"]*css/(\w+)', html) == ["ways", "forms", "guide"]
    assert Template("{% load site %}{% sheets none %}").render(Context({"none": ()})) == ""
