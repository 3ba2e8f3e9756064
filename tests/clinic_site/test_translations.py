"""Catalogues are compiled when they are newer than what was compiled, and half-sure entries are left out."""

import gettext
import os
from pathlib import Path

import pytest

from clinic_site.translations import compile_catalogues

SOURCE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Send"
msgstr "Enviar"

#, fuzzy
msgid "Clear my answers"
msgstr "Tal vez"
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    file = tmp_path / "es" / "LC_MESSAGES" / "django.po"
    file.parent.mkdir(parents=True)
    file.write_text(SOURCE)
    return file


def test_a_catalogue_is_compiled_once_and_again_when_it_changes(catalogue: Path, tmp_path: Path) -> None:
    assert compile_catalogues(tmp_path) == [catalogue]
    assert compile_catalogues(tmp_path) == []
    later = catalogue.stat().st_mtime + 5
    os.utime(catalogue, (later, later))
    assert compile_catalogues(tmp_path) == [catalogue]


def test_what_is_compiled_translates_and_leaves_fuzzy_entries_out(catalogue: Path, tmp_path: Path) -> None:
    compile_catalogues(tmp_path)
    spanish = gettext.translation("django", tmp_path, languages=["es"])
    assert spanish.gettext("Send") == "Enviar"
    assert spanish.gettext("Clear my answers") == "Clear my answers"
