from django.apps import AppConfig
from django.conf import settings
from django.contrib.admin import apps as admin_apps
from django.utils.translation import gettext_lazy as _


class StaffConfig(AppConfig):
    name = "clinic_site.staff"
    label = "staff"
    verbose_name = _("Staff")
    default = True

    def ready(self) -> None:
        if settings.SERVES_STAFF:  # the public side signs nobody in
            from clinic_site.staff import events, signatures  # noqa: F401  # importing events connects the receivers

            signatures.register_rulebook()


class StaffAdminConfig(admin_apps.AdminConfig):
    """Django's admin, with our site as `admin.site`."""

    default = False
    default_site = "clinic_site.staff.site.StaffSite"
