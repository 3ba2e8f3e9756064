from django.apps import AppConfig

from clinic_site.database import deadline
from clinic_site.redaction import redact_threads


class ClinicSiteConfig(AppConfig):
    name = "clinic_site"
    verbose_name = "Site"

    def ready(self) -> None:
        deadline.install()
        redact_threads()
