from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContentConfig(AppConfig):
    name = "content"
    verbose_name = _("Pages and facts")

    def ready(self) -> None:
        from content import made_up  # noqa: F401  # importing it connects the receiver
