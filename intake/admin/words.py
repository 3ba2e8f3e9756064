"""Short words for the staff pages."""

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def duration(length: timedelta) -> str:
    """Two units at most: "20 min", "5 h 55 min", "1 day 2 h"."""
    minutes = max(0, int(length.total_seconds() // 60))
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        text = ngettext("%(days)d day", "%(days)d days", days) % {"days": days}
        return f"{text} {_('%(hours)d h') % {'hours': hours}}" if hours else text
    if hours:
        text = _("%(hours)d h") % {"hours": hours}
        return f"{text} {_('%(minutes)d min') % {'minutes': minutes}}" if minutes else text
    return _("%(minutes)d min") % {"minutes": minutes}
