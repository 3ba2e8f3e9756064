"""The real application, where this machine's own requests are counted as any others are. For tests alone."""

from django.conf import settings

from clinic_site.wsgi import application

settings.INTAKE_SPARES_LOOPBACK = False

__all__ = ["application"]
