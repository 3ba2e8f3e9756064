"""A clinic that does not exist, for the pattern page: nothing on it can be taken for a fact of a real one."""

from dataclasses import dataclass, field
from datetime import date, time

from content.clinic import HoursException, Person, Place


@dataclass(frozen=True)
class ExamplePage:
    """A live page as far as a link needs it."""

    path: str
    title: str = "An example page"
    summary: str = ""


@dataclass(frozen=True)
class ExampleClinic:
    """What the frame and the rendering read of a clinic."""

    name: str = "Example Clinic"
    phone: str = "713-555-0100"
    phone_link: str = "+17135550100"
    keep_months: int = 24
    text_phone: str = ""
    week: tuple[tuple[int, tuple[tuple[time, time], ...]], ...] = tuple(
        (weekday, ((time(9), time(17)),) if weekday < 5 else ()) for weekday in range(7)
    )
    coming_exceptions: tuple[HoursException, ...] = ()
    places: tuple[Place, ...] = (Place("Example Clinic", "100 Example Street, Houston, TX"),)
    people: tuple[Person, ...] = ()
    notices: dict[str, str] = field(default_factory=lambda: {"pfeiffer-2024-va": "corrected"})

    def page(self, key: str, language: str) -> ExamplePage | None:
        """Every page is live but one."""
        return None if key == "not-live" else ExamplePage(f"/{language}/{key}/" if language == "es" else f"/{key}/")

    def today(self) -> date:
        return date(2026, 11, 24)

    def hours_on(self, _day: date) -> tuple[tuple[time, time], ...]:
        return ((time(8), time(17)),)


EXAMPLE_CLINIC = ExampleClinic()
