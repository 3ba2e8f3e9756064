"""`manage.py make_catalogue`: bring the translators' catalogues in step with the code and the templates."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from clinic_site import messages


class Command(BaseCommand):
    help = "Updates locale/*/LC_MESSAGES/django.po from the code and templates, and says what is left to translate."

    def handle(self, *_args: Any, **_options: Any) -> None:
        for folder in settings.LOCALE_PATHS:
            for catalogue in sorted(Path(folder).glob("*/LC_MESSAGES/django.po")):
                self.report(catalogue.parent.parent.name, messages.update(catalogue, settings.BASE_DIR))

    def report(self, language: str, change: messages.Change) -> None:
        for name, entries in (("new", change.new), ("gone", change.gone), ("to translate", change.untranslated)):
            self.stdout.write(f"{language}: {len(entries)} {name}")
            for entry in entries:
                self.stdout.write(f"  {entry}")
