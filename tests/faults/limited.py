"""The real application, where this machine's own requests are counted as any others are. For tests alone.

The count of codes begins anew every day, not every ten minutes: a test may not be the one in which it does.
"""

from dataclasses import replace

from django.conf import settings

from clinic_site.wsgi import application
from intake import limits

settings.INTAKE_SPARES_LOOPBACK = False
limits.CODE = replace(limits.CODE, seconds=limits.DAY)

__all__ = ["application"]
