"""The WSGI application gunicorn serves: ready pages in front, Django behind them."""

import os
from collections.abc import Callable, Iterable

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from clinic_site.database.deadline import Deadline

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clinic_site.settings")


def make() -> Callable[..., Iterable[bytes]]:
    """Django, with the ready pages in front of it where this process serves the public."""
    django = Deadline(get_wsgi_application())
    if not settings.SERVES_PUBLIC:
        return django
    # These need Django's apps, which are there only now.
    from content.page_cache import PageCache
    from content.views.machines import live_paths

    pages = PageCache(django, live_paths)
    pages.start()
    return pages


application = make()
