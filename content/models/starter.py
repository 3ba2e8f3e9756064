"""What was loaded from the starter files, so that a second load knows at once that nothing is new."""

from django.db import models


class StarterFile(models.Model):
    """A starter file as it was when it was last loaded."""

    path = models.CharField(primary_key=True, max_length=200)
    digest = models.CharField(max_length=64)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.path
