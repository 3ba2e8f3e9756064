"""`manage.py check_text [--language es] [FILE or -]`: the text rules on any text, one JSON line a finding.

Blank lines part paragraphs; `[^ref-id]` attaches a reference. References and results are those of the database, or of
the starter files while the database holds none or does not answer.
"""

import argparse
import json
import sys
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.forms.models import model_to_dict

from clinic_site.rulebook.text_check import check_text
from content import findings, library
from content.models import Language
from content.sources import Sources

KEYS = ("line", "severity", "rule", "sentence", "why", "suggestion", "source")


class Command(BaseCommand):
    help = "Checks a text by the text rules: JSON lines on what blocks, what needs a reviewer's reason, and advice."
    requires_system_checks = ()

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
        parser.add_argument("--language", choices=Language.values, default="en")

    def handle(self, *_args: Any, file: str, language: str, **_options: Any) -> None:
        sources = known_sources()
        found = check_text(
            read(file),
            language,
            references={id: model_to_dict(reference) for id, reference in sources.references.items()},
            results=findings.results(sources),
        )
        for finding in found:
            values = asdict(finding)
            self.stdout.write(json.dumps({key: values[key] for key in KEYS}, ensure_ascii=False))


def read(file: str) -> str:
    """The text of a file, or of standard input for "-". Raises CommandError."""
    try:
        if file == "-":
            return sys.stdin.buffer.read().decode()
        with open(file, encoding="utf-8") as opened:
            return opened.read()
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise CommandError(f"{file} is not UTF-8 text.") from None


def known_sources() -> Sources:
    sources = Sources()
    try:
        return sources if sources.references and sources.results else library.FileSources()
    except DatabaseError:
        return library.FileSources()
