"""What is kept no longer, from the command line: a list, or the real thing in the name of somebody."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from clinic_site.staff.models import User
from intake import desk


class Command(BaseCommand):
    help = (
        "Lists the inquiries that are kept no longer, one JSON line each, and deletes nothing. With --really --by NAME "
        "it deletes the ordinary ones, recorded in that person's name. Urgent ones, open complaints, legal holds, "
        "what is still open and what nobody could open are left: a person confirms them one by one in the admin."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--really", action="store_true", help="delete; without it nothing is changed")
        parser.add_argument("--by", metavar="NAME", help="the account of whoever decides this; it needs the right to")

    def handle(self, *_args: Any, **options: Any) -> None:
        user = self.account(options["by"]) if options["really"] else None
        for each in list(desk.due()):
            line = {
                "reference": str(each.inquiry),
                "last_contact": each.since.isoformat(),
                "rule": each.rule.value,
                "against": [reason.value for reason in each.against],
            }
            if user is None:
                done = "would ask a person" if each.against else "would be deleted"
            else:
                done = self.purge(user, each)
            self.stdout.write(json.dumps({**line, "done": done}))
        for message in desk.unopened():
            line = {"reference": message.reference, "last_contact": message.since.isoformat(), "rule": "time"}
            done = "left for a person" if user else "would ask a person"
            self.stdout.write(json.dumps({**line, "against": ["unopened"], "done": done}))

    def account(self, name: str | None) -> User:
        try:
            return User.objects.get_by_natural_key(name or "")
        except User.DoesNotExist as error:
            raise CommandError("Name the account of whoever decides this with --by.") from error

    def purge(self, user: User, each: desk.Due) -> str:
        if each.against:
            return "left for a person"
        try:
            desk.purge(user, each.inquiry.pk)
        except desk.Refused as refusal:
            if refusal.code == "no-right":
                raise CommandError(f"{user.username} may not delete inquiries.") from refusal
            return f"left: {refusal.code}"
        return "deleted"
