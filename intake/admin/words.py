"""Short words for the staff pages."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

A_WEEK = 7


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


def near_time(moment: datetime, now: datetime, zone: str) -> str:
    """As people say it: "10 a.m." today, "Wednesday 10 a.m." within a week, else with its date."""
    local = moment.astimezone(ZoneInfo(zone))
    days = abs((local.date() - now.astimezone(ZoneInfo(zone)).date()).days)
    clock = time_format(local, "TIME_FORMAT")
    if days == 0:
        return clock
    return f"{date_format(local, 'l')} {clock}" if days < A_WEEK else date_format(local, "SHORT_DATETIME_FORMAT")
