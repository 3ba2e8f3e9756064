"""The WSGI application gunicorn serves: ready pages in front, Django behind them."""

import os
import sys
from collections.abc import Callable

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clinic_site.settings")

from django.conf import settings
from django.core import checks
from django.core.wsgi import get_wsgi_application

from clinic_site.database.deadline import Deadline
from clinic_site.environment import Refused
from clinic_site.proxy import Application, RemoteAddress

# What each process that serves has to start for itself, after the fork.
beginnings: list[Callable[[], None]] = []
BOOT_FAILED = 3  # gunicorn starts a worker again for ever unless it ends with this status


def begin() -> None:
    """Start what a serving process needs beside the application: once in each (`gunicorn_conf.post_worker_init`)."""
    for start in beginnings:
        start()


def make() -> Application:
    """Django, with the ready pages in front of it where this process serves the public.

    Raises Refused, in production, for the first thing that the machine lacks.
    """
    django = Deadline(get_wsgi_application())
    if not settings.DEVELOPMENT:
        for message in checks.run_checks(tags=[checks.Tags.security]):
            if message.level >= checks.ERROR:
                raise Refused(f"{message.msg} {message.hint or ''}".strip())
    if not settings.SERVES_PUBLIC:
        return RemoteAddress(django, settings.TRUSTED_PROXIES)
    # These need Django's apps, which are there only now.
    from clinic_site import health
    from content.page_cache import PageCache
    from content.views.machines import live_paths

    pages = PageCache(django, live_paths)
    pages.restore()
    beginnings.append(pages.start)
    # True once the database has answered, or copies on disk stand in for it.
    health.probes["pages"] = lambda: "ok" if pages.pages.token or pages.pages.entries else "not loaded"
    return RemoteAddress(pages, settings.TRUSTED_PROXIES)


try:
    application = make()
except Refused as refused:
    print(refused, file=sys.stderr)
    raise SystemExit(BOOT_FAILED) from None
