"""The Spanish catalogue holds every string of code and templates, once, whole, and in Spanish."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from django.conf import settings
from django.core.management import call_command
from django.utils import formats, translation

from clinic_site import messages
from clinic_site.rulebook import readability
from tests.spanish import CATALOGUE, PLACEHOLDER

# The same in both languages: names, marks, units.
SAME = {"No", "Error:", "DOI", "id", "roles", "%(hours)s h", "%(hours)d h", "%(minutes)d min", "%(day)s %(hours)s"}
FAMILIAR = re.compile(
    r"\b(tú|tus?|ti|te|contigo|tuy[oa]s?|puedes|tienes|quieres|vosotros|vuestr[oa]s?)\b", re.IGNORECASE
)
ENDINGS = ".:;,?!…"
ON_FORMS = ("intake/journeys/", "intake/views/", "intake/forms.py", "templates/intake/", "templates/clinic/")


def entries() -> Iterator[tuple[Message, str, str]]:
    """Each message with its English and its Spanish, plural forms one by one."""
    for message in messages.read(CATALOGUE):
        if isinstance(message.id, str):
            yield from [(message, message.id, message.string)] if message.id else []
        else:
            yield from ((message, *forms) for forms in zip(message.id, message.string, strict=True))


def test_every_string_of_code_and_templates_is_in_the_catalogue_and_no_other():
    found = {(message.id, message.context) for message in messages.found_in(settings.BASE_DIR)}
    catalogue = messages.read(CATALOGUE)
    held = {(message.id, message.context) for message in catalogue}
    assert (found - held, held - found) == (set(), set()), "run `make messages`, then translate what is new"
    assert not catalogue.obsolete
    assert len(found) > 900


def test_the_file_is_as_make_messages_writes_it(tmp_path: Path):
    again = tmp_path / "es" / "LC_MESSAGES" / "django.po"
    again.parent.mkdir(parents=True)
    again.write_bytes(CATALOGUE.read_bytes())
    messages.update(again, settings.BASE_DIR)
    assert again.read_text() == CATALOGUE.read_text(), "run `make messages`"


def test_nothing_is_untranslated_or_half_sure():
    catalogue = messages.read(CATALOGUE)
    assert [m.id for m in catalogue if m.id and (m.fuzzy or not messages.is_complete(m.string))] == []


def test_plurals_have_every_form():
    catalogue = messages.read(CATALOGUE)
    plurals = [m for m in catalogue if not isinstance(m.id, str)]
    assert catalogue.num_plurals == 2
    assert [m.id for m in plurals if len(m.string) != 2] == []
    assert plurals


def test_placeholders_are_the_same():
    def gaps(text: str) -> list[str]:
        return sorted(PLACEHOLDER.findall(text))

    assert [english for _message, english, spanish in entries() if gaps(english) != gaps(spanish)] == []


def test_nothing_english_is_left_as_spanish():
    left = [english for _message, english, spanish in entries() if english == spanish and english not in SAME]
    assert left == []


def test_edges_are_the_same():
    """Spaces at either end, and the mark at the end: texts are put together around them."""

    def edges(text: str) -> tuple[str, str, str]:
        last = text.rstrip()[-1:]
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], last if last in ENDINGS else ""

    assert [english for _message, english, spanish in entries() if edges(english) != edges(spanish)] == []


def test_questions_and_quotes_are_spanish():
    assert [s for _m, _e, s in entries() if s.count("?") != s.count("¿") or s.count("!") != s.count("¡")] == []
    assert [s for _m, _e, s in entries() if re.search('[“”"]', re.sub("<[^>]*>", "", s))] == []


def test_the_reader_is_called_usted():
    assert [spanish for _message, _english, spanish in entries() if FAMILIAR.search(spanish)] == []


def test_the_crisis_line_answers_in_spanish_after_a_2():
    """clinical.md 3.1: in Spanish one calls 988 and presses 2; a text starts with AYUDA."""
    naming = [s for _m, _e, s in entries() if re.search(r"llam\w+ al 988", s, re.IGNORECASE)]
    assert naming
    assert [text for text in naming if "988 y oprima 2" not in text and "988 y oprimir 2" not in text] == []


def test_what_stands_on_forms_is_easy_to_read():
    """INFLESZ of at least 60 on a form's path (clinical.md 9.1), all of its sentences together."""
    texts = [s for m, _e, s in entries() if any(name.startswith(ON_FORMS) for name, _line in m.locations)]
    assert len(texts) > 80
    assert readability.measure(texts, "es").inflesz >= readability.INFLESZ_FORM_LIMIT


def test_scripts_take_their_words_from_the_page():
    """So there is no second catalogue for them."""
    scripts = list((settings.BASE_DIR / "static" / "js").glob("*.js"))
    assert scripts
    assert [file.name for file in scripts if "gettext" in file.read_text()] == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{% load i18n %}<p>{% translate "One" %}</p>', {("One", None)}),
        ('    {% translate "Two" context "a row" %}', {("Two", "a row")}),
        (
            "{% blocktranslate trimmed %}\n  A line\n  and more {{ x }}\n{% endblocktranslate %}",
            {("A line and more %(x)s", None)},
        ),
        (
            "{% blocktranslate count n=m %}{{ n }} page{% plural %}{{ n }} pages{% endblocktranslate %}",
            {(("%(n)s page", "%(n)s pages"), None)},
        ),
        ('{% include "a.html" with submit=_("Send") %}\n\t{{ x|default:_("Home") }}', {("Send", None), ("Home", None)}),
    ],
)
def test_strings_of_templates_are_found(tmp_path: Path, source: str, expected: set):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "page.html").write_text(source)
    assert {(message.id, message.context) for message in messages.found_in(tmp_path) if message.id} == expected


def test_strings_of_code_are_found_under_the_names_that_it_gives(tmp_path: Path):
    (tmp_path / "code.py").write_text(
        "from django.utils.translation import gettext_lazy as _, ngettext as many, pgettext\n"
        'a = _("One") + pgettext("a row", "Two")\n'
        'b = many("%(n)d day", "%(n)d days", n) % {"n": n}\n'
        'c = _("Half a sentence, " "and the other half")\n'
    )
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_code.py").write_text(
        'from django.utils.translation import gettext\ngettext("Not this")'
    )
    found = {(message.id, message.context) for message in messages.found_in(tmp_path) if message.id}
    assert found == {
        ("One", None),
        ("Two", "a row"),
        (("%(n)d day", "%(n)d days"), None),
        ("Half a sentence, and the other half", None),
    }


def test_an_update_keeps_translations_and_reports_what_changed(tmp_path: Path):
    catalogue = tmp_path / "locale" / "es" / "LC_MESSAGES" / "django.po"
    code = tmp_path / "code.py"
    code.write_text('from django.utils.translation import gettext as _\na = _("Send"), _("Old")\n')
    messages.update(catalogue, tmp_path)
    catalogue.write_text(catalogue.read_text().replace('msgid "Send"\nmsgstr ""', 'msgid "Send"\nmsgstr "Enviar"'))
    code.write_text('from django.utils.translation import gettext as _\na = _("Send"), _("Sent")\n')
    change = messages.update(catalogue, tmp_path)
    assert change == messages.Change(new=["Sent"], gone=["Old"], untranslated=["Sent"])
    assert {message.id: message.string for message in messages.read(catalogue) if message.id} == {
        "Send": "Enviar",
        "Sent": "",
    }


def test_dates_and_times_are_written_as_in_the_united_states():
    with translation.override("es"):
        moment = datetime(2026, 3, 9, 17, 30)
        assert formats.date_format(moment, "DATE_FORMAT") == "9 de marzo de 2026"
        assert formats.date_format(moment, "DATETIME_FORMAT") == "9 de marzo de 2026, 5:30 p.m."
        assert formats.date_format(moment, "l") == "lunes"  # it stands inside sentences
        assert formats.number_format(1234.5, use_l10n=True, force_grouping=True) == "1,234.5"


def test_the_command_updates_each_catalogue_and_says_what_is_left(tmp_path: Path, settings, capsys):
    catalogue = tmp_path / "locale" / "es" / "LC_MESSAGES" / "django.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.touch()
    (tmp_path / "code.py").write_text('from django.utils.translation import gettext as _\na = _("Send")\n')
    settings.BASE_DIR, settings.LOCALE_PATHS = tmp_path, [tmp_path / "locale"]
    call_command("make_catalogue")
    assert capsys.readouterr().out.splitlines() == ["es: 1 new", "  Send", "es: 0 gone", "es: 1 to translate", "  Send"]
    assert 'msgid "Send"' in catalogue.read_text()
