"""The stylesheet is small, whole and in order."""

import re

import brotli
import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from clinic_site import stylesheet

FOLDER = settings.BASE_DIR / "static" / "css"


@pytest.fixture(scope="module")
def css() -> str:
    return stylesheet.joined(FOLDER)


def test_every_layer_file_is_joined_and_nothing_stands_outside_a_layer(css):
    public = {path.stem for path in FOLDER.glob("*.css") if not path.stem.startswith("admin")}
    assert public - {"patterns", "guide"} == set(stylesheet.LAYERS)
    for name in (*stylesheet.LAYERS, "guide"):
        text = re.sub(r"/\*.*?\*/", "", (FOLDER / f"{name}.css").read_text(encoding="utf-8"), flags=re.DOTALL)
        depth, outside = 0, ""
        for character in text:
            depth += (character == "{") - (character == "}")
            outside += character if depth == 0 and character != "}" else ""
        assert depth == 0, name
        assert all(
            part.strip().startswith("@layer") for part in outside.replace(";", "\n").splitlines() if part.strip()
        )


def test_it_fits_the_first_packets(css):
    assert len(brotli.compress(css.encode())) <= 8 * 1024


def test_it_asks_for_nothing_else(css):
    assert "@import" not in css
    assert "url(" not in css


def test_browsers_find_it_and_it_follows_the_layers(css):
    found = finders.find(stylesheet.JOINED)
    with open(found, encoding="utf-8") as file:
        assert file.read() == css
