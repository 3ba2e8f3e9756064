"""Remove audit entries that are older than they are kept."""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from clinic_site.staff import audit, roles
from clinic_site.staff.models import User


class Command(BaseCommand):
    help = (
        f"Says how many audit entries are older than {audit.KEPT_YEARS} years, and removes none. With --really --by "
        "NAME (an administrator or auditor) it removes them; the log then says so and still verifies."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--really", action="store_true", help="remove; without it nothing is changed")
        parser.add_argument("--by", metavar="NAME", help="the account of whoever decides this")

    def handle(self, *, really: bool, by: str | None, **_options: object) -> None:
        if not really:
            self.stdout.write(f"{audit.aged_out().count()} entries are older than {audit.KEPT_YEARS} years.")
            return
        self.stdout.write(f"{audit.purge(self.account(by))} entries are removed.")

    def account(self, name: str | None) -> User:
        user = User.objects.filter(username=name or "", is_active=True).first()
        if user is None or not (user.has_role(roles.ADMINISTRATOR) or user.has_role(roles.AUDITOR)):
            raise CommandError("Name an administrator or auditor who decides this with --by.")
        return user
