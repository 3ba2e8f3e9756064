from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IntakeConfig(AppConfig):
    name = "intake"
    verbose_name = _("Forms and inquiries")

    def ready(self) -> None:
        from clinic_site import health
        from intake import sending

        health.probes["spool"] = sending.readiness
