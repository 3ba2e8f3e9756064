"""What only the clinic can say and has not entered yet: readers are told so, and staff are asked for it."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from content.models import ClinicProfile, Contributor, Fee, OpeningHours, Place


def missing() -> list[str]:
    """The names of the facts that stand empty, in the active language."""
    profile = ClinicProfile.load()
    people = Contributor.objects.filter(active=True)
    facts = (
        (_("name"), profile.name),
        (_("phone"), profile.phone),
        (_("opening hours"), OpeningHours.objects.exists()),
        (_("address"), Place.objects.exists()),
        (_("prices, with their date"), profile.fees_dated and Fee.objects.exists()),
        (_("people who work here, with their licences"), people.exclude(licence="").exists()),
    )
    return [str(fact) for fact, entered in facts if not entered]


def reminders() -> Iterator[str]:
    """One sentence while anything is missing; for the admin's first page."""
    if facts := missing():
        yield _("Readers are told that this is not entered yet: %(facts)s.") % {"facts": ", ".join(facts)}
