"""Verify the audit log, from its first entry to its last."""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from clinic_site.staff import audit
from clinic_site.staff.models import AuditEntry


class Command(BaseCommand):
    help = "Verify the chain of the audit log. Exit 1 and name each place where it is not as it was written."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--noted",
            metavar="NUMBER:DIGEST",
            help="an entry as this command printed it earlier, kept elsewhere: shows whether the end was cut off since",
        )

    def handle(self, *, noted: str | None, **_options: object) -> None:
        breaks = list(audit.breaks(noted=_parsed(noted)))
        for each in breaks:
            self.stderr.write(f"Entry {each.number}: {each.why}.")
        if breaks:
            raise CommandError("The audit log is not as it was written.")
        last = AuditEntry.objects.first()
        if last is None:
            self.stdout.write("The audit log is empty.")
        else:
            self.stdout.write(f"The audit log is whole. Its last entry, to note: {last.number}:{last.digest}")


def _parsed(noted: str | None) -> tuple[int, str] | None:
    if noted is None:
        return None
    number, _, digest = noted.partition(":")
    if not number.isdigit() or len(digest) != len(audit.START):
        raise CommandError("--noted takes NUMBER:DIGEST as this command prints it.")
    return int(number), digest
