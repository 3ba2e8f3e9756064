"""`check_text` and `check_library`: what they print, and that they need no database."""

import contextlib
import io
import json

import pytest
from django.core.management import CommandError, call_command

from content import library
from tests.content import factories


def check_text(text, monkeypatch, **options):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    out = io.StringIO()
    call_command("check_text", "-", stdout=out, **options)
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.mark.django_db
def test_each_finding_is_a_json_line(monkeypatch):
    found = check_text("All is well.\n\nKetamine is a breakthrough.\n", monkeypatch)

    assert [set(finding) for finding in found] == [
        {"line", "severity", "rule", "sentence", "why", "suggestion", "source"}
    ] * len(found)
    assert ("F05", 3, "Ketamine is a breakthrough.") in [(f["rule"], f["line"], f["sentence"]) for f in found]


@pytest.mark.django_db
def test_spanish_is_checked_by_the_spanish_rules(monkeypatch):
    assert any(f["rule"] == "F11" for f in check_text("La mejor clínica.", monkeypatch, language="es"))


@pytest.mark.django_db
def test_a_cite_is_compared_with_the_references_that_there_are(monkeypatch):
    text = "A figure.[^lii-2023] Another.[^nobody-1900]"
    unknown = [f["why"] for f in check_text(text, monkeypatch) if f["rule"] == "C04"]
    assert len(unknown) == 1, "without a loaded database, the starter's references count"

    factories.result(factories.reference("only-this-2020"))
    assert len([f for f in check_text(text, monkeypatch) if f["rule"] == "C04"]) == 2


@pytest.mark.django_db
def test_a_file_is_read_and_one_that_cannot_be_is_said_so(tmp_path):
    (tmp_path / "text.md").write_text("The best clinic.", encoding="utf-8")
    (tmp_path / "latin.md").write_bytes("Depresión".encode("latin-1"))

    out = io.StringIO()
    call_command("check_text", str(tmp_path / "text.md"), stdout=out)
    assert '"F11"' in out.getvalue()
    with pytest.raises(CommandError, match="is not UTF-8"):
        call_command("check_text", str(tmp_path / "latin.md"))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("check_text", str(tmp_path / "none.md"))


def test_the_library_is_checked_without_a_database():
    out = io.StringIO()
    with contextlib.suppress(CommandError):  # raised when a page blocks, after the table
        call_command("check_library", "start-here", stdout=out)
    lines = out.getvalue().splitlines()

    assert lines[0].split() == ["page", "words", "grade", "figures", "block", "review", "advice", "bytes", "parity"]
    assert [line.split()[0] for line in lines[1:3]] == ["en/start-here", "es/start-here"]
    assert lines[1].split()[-1] == "same"


def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path, monkeypatch):
    for name in ("evidence.yaml", "glossary.yaml"):
        (tmp_path / name).write_bytes((library.STARTER / name).read_bytes())
    (tmp_path / "library" / "en").mkdir(parents=True)
    (tmp_path / "library" / "en" / "x.md").write_text("no head")
    monkeypatch.setattr(library, "STARTER", tmp_path)

    with pytest.raises(CommandError, match=r"library/en/x\.md, line 1"):
        call_command("check_library")
