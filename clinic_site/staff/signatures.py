"""Clinicians sign versions of rules and texts; what nobody has signed yet is named on the admin's first page."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from clinic_site.rulebook import instruments, triage
from clinic_site.staff import audit, signed_texts
from clinic_site.staff.models import Signature, User


@dataclass(frozen=True)
class Signable:
    """Something that waits for a clinician's signature: an id, the version in use, its name for people, its text."""

    subject: str
    version: str
    title: str | Promise
    text: Callable[[], Iterable[signed_texts.Section]] = tuple


TRIAGE = "triage"

_signables: dict[tuple[str, str], Signable] = {}


def register(
    subject: str, version: str, title: str | Promise, text: Callable[[], Iterable[signed_texts.Section]] = tuple
) -> None:
    """Offer a version of a rule or text for signing, with the words to read (called from an app's `ready()`)."""
    _signables[subject, version] = Signable(subject, version, title, text)


def in_use(subject: str, version: str) -> Signable | None:
    """What is offered under these two, signed or not; None for what is not in use."""
    return _signables.get((subject, version))


def register_rulebook() -> None:
    """Offer what the rulebook holds: questionnaires in the languages they are used in, and triage with its wording."""
    for instrument in instruments.instruments().values():
        for language, wording in instrument.wordings.items():
            if wording.confirmed:
                text = partial(signed_texts.questionnaire, instrument, language)
                register(instrument.id, instrument.version(language), f"{instrument.name}, {language}", text)
    register(
        TRIAGE, triage.VERSION, gettext_lazy("Triage rules, panels and safety questions"), signed_texts.triage_wording
    )


def waiting_for(user: User) -> list[Signable]:
    """What this person could sign now: all in use that they have not signed, by subject."""
    signed = set(Signature.objects.filter(signed_by=user).values_list("subject", "version"))
    return [_signables[key] for key in sorted(_signables) if key not in signed]


def unsigned() -> list[Signable]:
    """What is in use though no clinician has signed exactly this version, by subject."""
    signed = set(Signature.objects.values_list("subject", "version"))
    return [_signables[key] for key in sorted(_signables) if key not in signed]


def reminders() -> Iterator[str]:
    """One sentence while anything is unsigned; for the admin's first page."""
    if names := [str(each.title) for each in unsigned()]:
        yield _("No clinician has signed yet: %(names)s.") % {"names": "; ".join(names)}


def sign(signature: Signature) -> Signature:
    """Save a signature and record it; the caller checks that the person may (permission staff.add_signature)."""
    with transaction.atomic():
        signature.save(force_insert=True)
        audit.record_change(signature.signed_by, "signature.sign", str(signature)[:120])
    return signature
