"""The key ceremony, and in development the whole of it without a question."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from intake import ceremony


class Command(BaseCommand):
    help = (
        "Makes the keys that seal what patients send. A key is accepted only after its private file has opened a test "
        "message. Run it where staff is served; carry the public folder to the public side and the recovery medium to "
        "a safe."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--recovery-to", type=Path, help="a removable medium for the private recovery key")
        parser.add_argument("--rotate", action="store_true", help="make a new clinic key; older ones still open")
        parser.add_argument("--check", action="store_true", help="make nothing; try every key with a test message")

    def handle(self, *_args: Any, **options: Any) -> None:
        if settings.INTAKE_PRIVATE_KEYS is None:
            raise CommandError("SERVES=public: private keys are neither made nor tried here.")
        recovery = options["recovery_to"]
        if recovery is None and settings.DEVELOPMENT:
            recovery = settings.VAR_DIR / "keys" / "recovery"
        folders = ceremony.Folders(settings.INTAKE_PUBLIC_KEYS, settings.INTAKE_PRIVATE_KEYS, recovery)
        if options["check"]:
            self.check_keys(folders)
            return
        try:
            for line in ceremony.make_missing(folders, rotate=options["rotate"]):
                self.stdout.write(line)
        except (ValueError, ceremony.NotAccepted) as error:
            raise CommandError(str(error)) from error

    def check_keys(self, folders: ceremony.Folders) -> None:
        private = [folders.private, *([folders.recovery] if folders.recovery else [])]
        tried = list(ceremony.drill(folders.public, private))
        for key, opens in tried:
            self.stdout.write(f"{key.use} {key.id}: {'opens' if opens else 'DOES NOT OPEN'} a test message")
        if not tried or not all(opens for _, opens in tried):
            raise CommandError("Not every key opens. For a recovery key name its medium with --recovery-to.")
