"""Who works here, what they did, and what they signed."""

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import Group, PermissionsMixin
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic_site.staff import roles


class UserManager(BaseUserManager):
    def create_user(self, username: str, email: str = "", password: str | None = None, **fields: object) -> "User":
        """Make an account without any role; with no password nobody can sign in to it."""
        user = self.model(username=username.lower(), email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    @transaction.atomic
    def create_superuser(self, username: str, email: str = "", password: str | None = None, **fields: object) -> "User":
        """What `manage.py createsuperuser` calls; it makes the first administrator, as nobody may do everything."""
        user = self.create_user(username, email, password, **fields)
        user.groups.add(Group.objects.get(name=roles.ADMINISTRATOR))
        return user

    def get_by_natural_key(self, name: str) -> "User":
        """The account that a person names on the sign-in page: its username or its e-mail, in any case."""
        field = "email__iexact" if "@" in name else "username__iexact"
        return self.get(**{field: name.strip()})


class User(AbstractBaseUser, PermissionsMixin):
    """One account per person, all of them staff: patients have none. What a person may do comes from roles (groups).

    There is no superuser: reading inquiries, reviewing and publishing are kept apart, so no switch may join them.
    """

    is_superuser = False
    is_staff = True

    username = models.CharField(
        _("username"),
        max_length=60,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9][a-z0-9._-]*\Z", _("Use small letters, digits, dots and hyphens."))],
        help_text=_("Small letters, digits, dots and hyphens."),
        error_messages={"unique": _("Another account has this username.")},
    )
    email = models.EmailField(_("e-mail"), blank=True, help_text=_("Can be used to sign in, instead of the username."))
    display_name = models.CharField(
        _("name shown"),
        max_length=100,
        blank=True,
        help_text=_("As colleagues know this person, for example “Dr. A. Rivera”."),
    )
    is_active = models.BooleanField(
        _("may sign in"),
        default=True,
        help_text=_("Accounts are closed, not deleted: what a person did stays on record."),
    )
    language = models.CharField(
        _("language of these pages"),
        max_length=2,
        choices=[("en", "English"), ("es", "Español")],
        default="en",
        db_default="en",
    )
    must_change_password = models.BooleanField(
        _("chooses a new password at the next sign-in"), default=False, db_default=False, editable=False
    )
    date_joined = models.DateTimeField(_("made on"), default=timezone.now, editable=False)

    groups = models.ManyToManyField(
        Group,
        verbose_name=_("roles"),
        blank=True,
        help_text=_("Nobody is reviewer and publisher at once."),
        related_name="user_set",
        related_query_name="user",
    )

    objects = UserManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["email"]

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                condition=~models.Q(email=""),
                name="one_account_per_email",
                violation_error_message=_("Another account has this e-mail address."),
            ),
        ]

    def __str__(self) -> str:
        return self.display_name or self.username

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)

    def has_role(self, role: str) -> bool:
        """Whether this person holds a role of `roles`, by its name."""
        return self.groups.filter(name=role).exists()


class AuditEntry(models.Model):
    """One line of the site's only audit log, written by `audit.record` and `audit.record_change` alone.

    The table is append-only by trigger, and each entry holds the digest of the one before (see `audit.digest_of`).
    """

    class Outcome(models.TextChoices):
        DONE = "done", _("Done")
        REFUSED = "refused", _("Refused")

    number = models.BigIntegerField(_("number"), primary_key=True)
    at = models.DateTimeField(_("when"))
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("account")
    )
    actor_name = models.CharField(_("who"), max_length=100, help_text=_("As the person was called then."))
    action = models.CharField(_("what"), max_length=60)
    target = models.CharField(_("on what"), max_length=120, blank=True)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome)
    facts = models.JSONField(_("facts"), default=dict)
    request_id = models.CharField(_("request"), max_length=64, blank=True)
    previous = models.CharField(_("digest of the one before"), max_length=64, unique=True)
    digest = models.CharField(_("digest"), max_length=64, unique=True)

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit log")
        ordering = ["-number"]
        default_permissions = ["view"]
        indexes = [models.Index(fields=["target", "number"]), models.Index(fields=["actor", "number"])]

    def __str__(self) -> str:
        return f"{self.number} {self.action}"


class Signature(models.Model):
    """A clinician has read this version of a rule or text and stands by it. Never changed: a new version asks anew."""

    subject = models.CharField(_("rule or text"), max_length=100)
    version = models.CharField(_("version"), max_length=100)
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="signatures", verbose_name=_("signed by"), editable=False
    )
    signed_at = models.DateTimeField(_("signed on"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("signature")
        verbose_name_plural = _("signatures")
        ordering = ["subject", "-signed_at"]
        default_permissions = ["add", "view"]
        constraints = [
            models.UniqueConstraint(fields=["subject", "version", "signed_by"], name="one_signature_each_version")
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.version}"
