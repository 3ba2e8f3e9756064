"""What can come of an attempt to reach somebody. Stored sealed: "911 or 988" says something about a person."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    NO_ANSWER = "no-answer", _("Called, no answer")
    NO_DANGER = "no-danger", _("Reached, no danger now")
    EMERGENCY = "emergency", _("Reached, 911 or 988 involved")
    REACHED = "reached", _("Reached, about something else")
    OTHER = "other", _("Other")

    @property
    def is_contact(self) -> bool:
        """Whether a person of the clinic has reached the person."""
        return self in {Outcome.NO_DANGER, Outcome.EMERGENCY, Outcome.REACHED}
