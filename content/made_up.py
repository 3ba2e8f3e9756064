"""In development, a made-up reviewer needs made-up credentials: nobody approves a page without."""

from django.dispatch import receiver

from clinic_site.staff import roles
from clinic_site.staff.models import User
from clinic_site.staff.signals import made_for_development
from content.models import Contributor


@receiver(made_for_development)
def give_credentials(user: User, role: str, **_kwargs: object) -> None:
    """Make the contributor of an account that `make staff ROLE=reviewer` made; the words say that it is made up."""
    if role == roles.REVIEWER:
        Contributor.objects.create(
            user=user, name=str(user), credentials="MD (made up)", licence="made up for development"
        )
