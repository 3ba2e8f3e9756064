"""Make an account for trying the site, in development only; prints one JSON line with all that signing in takes."""

import json
import os
import secrets
from argparse import ArgumentParser
from base64 import b32encode

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, transaction
from django.urls import reverse
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.launcher import running_port
from clinic_site.staff import audit, roles
from clinic_site.staff.models import User
from clinic_site.staff.signals import made_for_development


class Command(BaseCommand):
    help = "Make a made-up account with a role and print how to sign in to it (development only)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--role", required=True, metavar="ROLE", help=f"one of: {', '.join(roles.ALL)}")

    def handle(self, *, role: str, **_options: object) -> None:
        if not settings.DEVELOPMENT:
            raise CommandError("make_staff makes accounts in development only; in production an administrator does.")
        if role not in roles.ALL:
            raise CommandError(f"ROLE is one of: {', '.join(roles.ALL)}.")
        try:
            line = make(role)
        except OperationalError as error:
            raise CommandError("The database does not answer: start the site with `make run` first.") from error
        self.stdout.write(json.dumps(line))


def port() -> int | str:
    """Where the site of this folder listens now, else PORT, else 8000."""
    return running_port(settings.VAR_DIR) or os.environ.get("PORT") or 8000


@transaction.atomic
def make(role: str) -> dict[str, str]:
    """Make the account; returns what signing in takes."""
    mark = secrets.token_hex(3)
    password = f"made-up-{secrets.token_urlsafe(12)}"
    user = User.objects.create_user(
        f"test-{role}-{mark}",
        f"test-{role}-{mark}@example.org",
        password,
        display_name=f"Test {role.capitalize()} {mark}",
    )
    user.groups.add(Group.objects.get(name=role))
    device = TOTPDevice.objects.create(user=user, name="app", confirmed=True)
    made_for_development.send(sender=User, user=user, role=role)
    audit.record_change("make_staff", "account.make", user, facts={"role": role})
    return {
        "url": f"http://localhost:{port()}{reverse('admin:index')}",
        "username": user.username,
        "password": password,
        "totp_secret": b32encode(device.bin_key).decode(),
    }
