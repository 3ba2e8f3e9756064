"""Addresses that readers and patients use. A process of staff alone does not answer them, but links to them."""

from django.urls import include, path

import content.urls
import intake.urls
from clinic_site.languages import ENGLISH, SPANISH

urlpatterns = [
    *content.urls.machine_patterns,
    path("es/", include((content.urls.patterns(SPANISH) + intake.urls.patterns(SPANISH), SPANISH))),
    path("", include((content.urls.patterns(ENGLISH) + intake.urls.patterns(ENGLISH), ENGLISH))),
]
