"""The columns of something sealed."""

from django.db import models

from intake.sealing import Pair


class Sealed(models.Model):
    """One message, sealed to the clinic's and to the recovery key. Emptied by a purge; then both are b""."""

    clinic_key = models.CharField(max_length=16, editable=False)
    clinic_sealed = models.BinaryField(editable=False)
    recovery_key = models.CharField(max_length=16, editable=False)
    recovery_sealed = models.BinaryField(editable=False)

    class Meta:
        abstract = True

    @property
    def pair(self) -> Pair:
        return Pair(self.clinic_key, bytes(self.clinic_sealed), self.recovery_key, bytes(self.recovery_sealed))

    @property
    def is_purged(self) -> bool:
        return not self.clinic_sealed
