"""The key ceremony, and in development the whole of it without a question."""

from collections import Counter
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error

from clinic_site.staff import audit
from intake import ceremony, resealing, sealing, sending
from intake.sealing import CLINIC, RECOVERY


class Command(BaseCommand):
    help = (
        "Makes the keys that seal what patients send. A key is accepted only after its private file has opened a test "
        "message. Run it where staff is served; carry the public folder to the public side and the recovery medium to "
        "a safe. After a new key the worker seals what is stored anew."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--recovery-to", type=Path, help="a removable medium for the private recovery key")
        parser.add_argument("--rotate", action="store_true", help="make a new clinic key; older ones still open")
        parser.add_argument(
            "--rotate-recovery", action="store_true", help="make a new recovery key, on the medium of --recovery-to"
        )
        parser.add_argument(
            "--check", action="store_true", help="make nothing; try every key, with a test message and what is stored"
        )
        parser.add_argument("--status", action="store_true", help="how many stored copies each key seals")
        parser.add_argument("--retire", metavar="KEY", help="take a key that seals nothing any more out of use")
        parser.add_argument("--to", type=Path, help="with --retire: the medium that the private key goes to")

    def handle(self, *_args: Any, **options: Any) -> None:
        if settings.INTAKE_PRIVATE_KEYS is None:
            raise CommandError("SERVES=public: private keys are neither made nor tried here.")
        recovery = options["recovery_to"]
        if recovery is None and settings.DEVELOPMENT:
            recovery = settings.VAR_DIR / "keys" / "recovery"
        folders = ceremony.Folders(settings.INTAKE_PUBLIC_KEYS, settings.INTAKE_PRIVATE_KEYS, recovery)
        try:
            if options["check"]:
                self.check_keys(folders)
            elif options["status"]:
                self.tell_status()
            elif options["retire"]:
                self.retire(folders, options["retire"], options["to"])
            else:
                self.make(folders, rotate=options["rotate"], rotate_recovery=options["rotate_recovery"])
        except (ValueError, ceremony.NotAccepted, sealing.KeyMissing) as error:
            raise CommandError(str(error)) from error

    def make(self, folders: ceremony.Folders, *, rotate: bool, rotate_recovery: bool) -> None:
        renewed = {use for use, wanted in ((CLINIC, rotate), (RECOVERY, rotate_recovery)) if wanted}
        for line in ceremony.make_missing(folders, renewed=renewed):
            self.stdout.write(line)
        if renewed:
            keys = sealing.sealing_keys()
            self.record("keys.rotate", {"clinic": keys.clinic.id, "recovery": keys.recovery.id})
            self.stdout.write("Carry the public folder to the public side. The worker seals what is stored anew.")

    def check_keys(self, folders: ceremony.Folders) -> None:
        places = [folders.private, *([folders.recovery] if folders.recovery else [])]
        tried = list(ceremony.drill(folders.public, places))
        well = bool(tried) and all(opens for _, opens in tried)
        for key, opens in tried:
            self.stdout.write(f"{key.use} {key.id}: {'opens' if opens else 'DOES NOT OPEN'} a test message")
        for private in [key for place in places for key in sealing.read_keys(place, "private")]:
            try:
                stored, opened = resealing.try_stored(private)
            except Error:
                self.stderr.write("The database does not answer: nothing stored was tried.")
                break
            well = well and stored == opened
            self.stdout.write(f"{private.use} {private.id}: opens {opened} of {stored} stored messages that were tried")
        self.record("keys.check", {"well": well})
        if not well:
            raise CommandError("Not every key opens. For a recovery key name its medium with --recovery-to.")

    def tell_status(self) -> None:
        keys = sealing.sealing_keys()
        for use, counts in resealing.sealed_to().items():
            present = keys.clinic.id if use == CLINIC else keys.recovery.id
            for key_id in sorted({present, *counts}):
                word = "in use" if key_id == present else "older"
                self.stdout.write(f"{use} {key_id} ({word}): seals {counts.get(key_id, 0)} stored copies")

    def retire(self, folders: ceremony.Folders, key_id: str, medium: Path | None) -> None:
        clinic, recovery = resealing.sealed_to().values()
        sealed_to = Counter({**clinic, **recovery}) + Counter(resealing.in_spool(sending.spool()))
        self.stdout.write(ceremony.retire(folders, key_id, sealed_to, medium))
        self.record("keys.retire", {"key": key_id})

    def record(self, action: str, facts: dict[str, Any]) -> None:
        """In the audit log, where there is a database: a key may have to be made without one."""
        try:
            audit.record("make_intake_keys", action, facts=facts)
        except Error:
            self.stderr.write("The database does not answer: this stands in no audit log.")
