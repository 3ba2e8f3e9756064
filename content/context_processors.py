"""What every template may read."""

from django.http import HttpRequest

from content.clinic import Clinic, current_clinic


def clinic(_request: HttpRequest) -> dict[str, Clinic]:
    """`clinic`: the clinic's facts and live pages, from memory."""
    return {"clinic": current_clinic()}
