"""Who works here."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """One account per person; roles are groups."""
