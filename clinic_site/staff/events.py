"""Django's own sign-in signals, written to the audit log. Connected in `StaffConfig.ready`."""

from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest

from clinic_site.staff import audit, lockout
from clinic_site.staff.models import User


@receiver(user_logged_in)
def signed_in(request: HttpRequest, user: User, **_kwargs: object) -> None:
    audit.record(user, "sign-in", user, facts=_where(request))


@receiver(user_logged_out)
def signed_out(user: User | None, **_kwargs: object) -> None:
    if user is not None:
        audit.record(user, "sign-out", user)


@receiver(user_login_failed)
def missed(credentials: dict[str, str], request: HttpRequest | None = None, **_kwargs: object) -> None:
    """What was typed is not kept: only which account it names, if any."""
    try:
        target: User | str = User.objects.get_by_natural_key(credentials.get("username") or "")
    except User.DoesNotExist:
        target = ""
    locked = getattr(request, "axes_locked_out", False)
    audit.record(None, "sign-in", target, outcome="refused", facts={**_where(request), "locked": bool(locked)})


def _where(request: HttpRequest | None) -> dict[str, str]:
    return {"network": (request and lockout.network(request)) or "unknown"}
