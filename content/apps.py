from django.apps import AppConfig


class ContentConfig(AppConfig):
    name = "content"

    def ready(self) -> None:
        from content import made_up  # noqa: F401  # importing it connects the receiver
