"""Accounts for tests; the names are plainly artificial."""

from itertools import count

from django.contrib.auth.models import Group

from clinic_site.staff.models import User

PASSWORD = "correct horse battery staple"
_numbers = count(1)


def make_user(*roles: str, **fields: object) -> User:
    """An account that holds these roles; username and e-mail are made up unless given."""
    number = next(_numbers)
    fields.setdefault("username", f"person-{number}")
    fields.setdefault("email", f"person-{number}@example.org")
    user = User.objects.create_user(**{"password": PASSWORD, **fields})
    user.groups.add(*Group.objects.filter(name__in=roles))
    return user
