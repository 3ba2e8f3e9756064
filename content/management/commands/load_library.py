"""`manage.py load_library`: bring evidence, topics, glossary and pages up to date with the starter files."""

from typing import Any

from django.core.management.base import BaseCommand

from content import library


class Command(BaseCommand):
    help = "Loads the starter library. Rows that were changed here are kept and reported."

    def handle(self, *_args: Any, **_options: Any) -> None:
        report = library.load()
        for name in report.kept:
            self.stderr.write(f"kept, because it was changed here: {name}")
        for name, why in report.unreadable.items():
            self.stderr.write(self.style.ERROR(f"not loaded: {name}, {why}"))
        for name, reasons in report.refused.items():
            self.stderr.write(self.style.WARNING(f"not published: {name}"))
            self.stderr.writelines(f"  {reason}" for reason in reasons)
        self.stdout.write(f"Library: {len(report.loaded)} loaded, {len(report.published)} published.")
