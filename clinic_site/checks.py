"""What a deployer can get wrong and only a look at the machine shows; each has an id, the setting and the remedy.

The real thing is tried (a file written, a key read) rather than a setting trusted. Settings that no process may start
with are refused earlier, in `clinic_site.environment`.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from clinic_site import health


@register(Tags.security)
def what_the_public_side_needs(
    app_configs: Sequence[AppConfig] | None,  # noqa: ARG001  (Django calls checks with it)
    **_kwargs: Any,
) -> list[CheckMessage]:
    """The spool can be written, and the public keys are there."""
    if not settings.SERVES_PUBLIC or settings.DEVELOPMENT:
        return []
    return [*_spool(), *_public_keys()]


def _spool() -> Iterator[CheckMessage]:
    state = health.probes["spool"]()
    if state == "full":
        # No reason not to start: pages are read, and who sends is told so and keeps the text.
        yield Warning(
            f"INTAKE_SPOOL ({settings.INTAKE_SPOOL}) is full: no message of a patient could be kept.",
            hint="Make room on its disk, and see that the worker of the public side runs.",
            id="clinic.W002",
        )
    elif state != "ok":
        yield Error(
            f"INTAKE_SPOOL ({settings.INTAKE_SPOOL}) is {state}: no message of a patient could be kept.",
            hint="Give this process's user a folder on a disk with room, and name it in INTAKE_SPOOL.",
            id="clinic.E001",
        )


def _public_keys() -> Iterator[CheckMessage]:
    folder = Path(settings.INTAKE_PUBLIC_KEYS)
    for use in ("clinic", "recovery"):
        if not any(folder.glob(f"{use}-*.public.json")):
            yield Error(
                f"INTAKE_PUBLIC_KEYS ({folder}) has no {use} key: nothing that patients send could be sealed.",
                hint="Run `manage.py make_intake_keys` where staff is served and copy the public folder here.",
                id="clinic.E002",
            )


@register(Tags.security)
def private_keys_stay_private(
    app_configs: Sequence[AppConfig] | None,  # noqa: ARG001  (Django calls checks with it)
    **_kwargs: Any,
) -> list[CheckMessage]:
    """The private recovery key does not lie beside the clinic's."""
    if settings.DEVELOPMENT or settings.INTAKE_PRIVATE_KEYS is None:
        return []
    found: list[CheckMessage] = []
    folder = Path(settings.INTAKE_PRIVATE_KEYS)
    if not any(folder.glob("clinic-*.private.json")):
        found.append(
            Error(
                f"INTAKE_PRIVATE_KEYS ({folder}) has no clinic key: nothing that patients send could be opened.",
                hint="Run `manage.py make_intake_keys --recovery-to MEDIUM`.",
                id="clinic.E003",
            )
        )
    if any(folder.glob("recovery-*.private.json")):
        found.append(
            Warning(
                f"INTAKE_PRIVATE_KEYS ({folder}) holds the private recovery key.",
                hint="Keep it on a medium in a safe, away from this machine.",
                id="clinic.W001",
            )
        )
    return found
