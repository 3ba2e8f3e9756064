from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "intake"

    def ready(self) -> None:
        from clinic_site import health
        from intake import sending

        health.probes["spool"] = sending.readiness
