"""Addresses of the whole site. `SERVES` decides which side of it this process shows."""

from django.conf import settings
from django.urls import path

from clinic_site import health, public_urls
from content.patterns.views import page_pattern, patterns

urlpatterns = [*health.patterns()]

if settings.SERVES_STAFF:
    from django.contrib import admin  # the public side does not even load it

    urlpatterns += [path("admin/", admin.site.urls)]

if settings.DEVELOPMENT:
    for prefix in ("patterns/", "es/patrones/"):
        urlpatterns += [path(prefix, patterns), path(f"{prefix}<slug:name>/", page_pattern)]

if settings.SERVES_PUBLIC:
    urlpatterns += public_urls.urlpatterns

handler400 = "clinic_site.errors.bad_request"
handler404 = "clinic_site.errors.not_found"
handler500 = "clinic_site.errors.server_error"
