from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from clinic_site.database import deadline
from clinic_site.redaction import redact_threads


class ClinicSiteConfig(AppConfig):
    name = "clinic_site"
    verbose_name = _("Site")

    def ready(self) -> None:
        from clinic_site import checks  # noqa: F401  (importing registers them)

        deadline.install()
        redact_threads()
