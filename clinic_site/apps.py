from django.apps import AppConfig

from clinic_site.database import deadline
from clinic_site.redaction import redact_threads


class ClinicSiteConfig(AppConfig):
    name = "clinic_site"
    verbose_name = "Site"

    def ready(self) -> None:
        from clinic_site import checks  # noqa: F401  (importing registers them)

        deadline.install()
        redact_threads()
