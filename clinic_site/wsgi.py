"""The WSGI application gunicorn serves: ready pages in front, Django behind them."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clinic_site.settings")

application = get_wsgi_application()

from django.conf import settings  # noqa: E402 - the settings exist only now

if settings.SERVES_PUBLIC:
    from content.page_cache import PageCache
    from content.views.machines import live_paths

    application = PageCache(application, live_paths)
    application.start()
