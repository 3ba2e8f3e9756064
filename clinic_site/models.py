"""Django looks for models here; this app's only one lives with what uses it."""

from clinic_site.outbox import OutgoingMessage

__all__ = ["OutgoingMessage"]
