"""A number that grows with every change that readers can see, in the transaction of that change.

Triggers keep it (migration 0002), so that no way of writing can forget it. Ready pages are true while it stands still.
"""

from django.db import models


class Generation(models.Model):
    """The only row has id 1."""

    number = models.BigIntegerField(default=1)

    class Meta:
        default_permissions = ()
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_generation")]

    def __str__(self) -> str:
        return str(self.number)


def current() -> int:
    """The generation of what readers see; one cheap query."""
    return Generation.objects.values_list("number", flat=True).get(pk=1)


def lock() -> None:
    """Let one publisher at a time through, until the transaction ends. Taken before any article's row."""
    Generation.objects.select_for_update().get(pk=1)
