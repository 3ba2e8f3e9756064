"""Accounts, signatures and the audit log in the admin."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import django_otp.plugins.otp_static.admin  # registers its models, which we take out again below
import django_otp.plugins.otp_totp.admin  # noqa: F401  # the same
from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import SetPasswordForm, UserChangeForm, UserCreationForm
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.staff import audit, lockout, roles, second_factor, signatures
from clinic_site.staff.models import AuditEntry, Signature, User

# Roles come from migrations; the secrets of second factors are nobody's to read.
admin.site.unregister([Group, TOTPDevice, StaticDevice])
admin.site.reminders.append(signatures.reminders)


class RolesForm(forms.ModelForm):
    """Refuses, in words, the pair of roles that no account may hold."""

    def clean_groups(self) -> QuerySet[Group]:
        chosen = self.cleaned_data["groups"]
        if roles.conflict(group.name for group in chosen):
            raise ValidationError(_("Who approves a text does not publish it: choose reviewer or publisher, not both."))
        return chosen


class AccountForm(RolesForm, UserChangeForm):
    pass


class NewAccountForm(RolesForm, UserCreationForm):
    def clean_username(self) -> str:
        return super().clean_username().lower()


class NewPasswordForm(SetPasswordForm):
    """A new password for another account (Django's own form offers to take the password away: we close accounts)."""

    password1, password2 = SetPasswordForm.create_password_fields()
    new_password1 = new_password2 = None

    def clean(self) -> dict[str, Any]:
        self.validate_passwords("password1", "password2")
        self.validate_password_for_user(self.user, "password2")
        return {**self.cleaned_data, "set_usable_password": True}

    def save(self, commit: bool = True) -> User:
        return self.set_password_and_save(self.user, "password1", commit=commit)


@admin.register(User)
class AccountAdmin(UserAdmin):
    """Administrators open and close accounts and give roles, never their own; nothing is deleted, all is on record."""

    form = AccountForm
    add_form = NewAccountForm
    add_form_template = None
    change_password_form = NewPasswordForm
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (_("Person"), {"fields": ["display_name", "email"]}),
        (_("Access"), {"fields": ["is_active", "groups"]}),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [(None, {"fields": ["username", "display_name", "email", "password1", "password2", "groups"]})]
    readonly_fields = ["last_login", "date_joined"]
    list_display = ["username", "display_name", "email", "is_active", "held_roles", "last_login"]
    list_filter = ["is_active", "groups"]
    search_fields = ["username", "display_name", "email"]
    filter_horizontal = ()
    actions = ["reset_second_factor", "unlock"]

    @admin.display(description=_("roles"))
    def held_roles(self, user: User) -> str:
        return ", ".join(group.name for group in user.groups.all())

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    def formfield_for_manytomany(self, db_field, request, **kwargs):  # noqa: ANN001, ANN003, ANN201  # Django's own
        kwargs["widget"] = forms.CheckboxSelectMultiple
        field = super().formfield_for_manytomany(db_field, request, **kwargs)
        if db_field.name == "groups":
            field.label_from_instance = lambda group: roles.WORDS.get(group.name, group.name)
        return field

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> list[str]:
        own = ["is_active", "groups"] if obj == request.user else []
        return [*super().get_readonly_fields(request, obj), *own]

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: User, form: forms.ModelForm, change: bool) -> None:
        if not change:
            obj.must_change_password = True  # whoever made the account knows this one
        super().save_model(request, obj, form, change)
        fields = sorted(set(form.changed_data) - {"groups", "password1", "password2"})
        audit.record_change(request.user, "account.change" if change else "account.make", obj, facts={"fields": fields})

    def save_related(self, request: HttpRequest, form: forms.ModelForm, formsets: list, change: bool) -> None:
        before = _names(form.instance.groups.all())
        super().save_related(request, form, formsets, change)
        after = _names(form.instance.groups.all())
        if before != after:
            facts = {"given": sorted(after - before), "taken": sorted(before - after)}
            audit.record_change(request.user, "account.roles", form.instance, facts=facts)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # Django's
        with transaction.atomic():
            response = super().user_change_password(request, id, form_url)
            if response.status_code == HTTPStatus.FOUND:
                User.objects.filter(pk=id).exclude(pk=request.user.pk).update(must_change_password=True)
                audit.record_change(request.user, "account.password", f"staff.user:{id}")
        return response

    @admin.action(description=_("Reset the second step, to be set up anew at the next sign-in"), permissions=["change"])
    def reset_second_factor(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for user in queryset:
            with transaction.atomic():
                second_factor.remove(user)
                audit.record_change(request.user, "second-factor.reset", user)
        self._say(request, len(queryset))

    @admin.action(description=_("Let in again after too many tries"), permissions=["change"])
    def unlock(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for user in queryset:
            with transaction.atomic():
                lockout.unlock(user)
                audit.record_change(request.user, "account.unlock", user)
        self._say(request, len(queryset))

    def _say(self, request: HttpRequest, count: int) -> None:
        text = ngettext("Done for %(count)d account.", "Done for %(count)d accounts.", count)
        self.message_user(request, text % {"count": count}, messages.SUCCESS)


READ = "staff_signature_read"


class SignatureForm(forms.ModelForm):
    """Pick, of what waits, the version one has read."""

    user: User  # whose signature it will be, set by `SignatureAdmin.get_form`
    what = forms.ChoiceField(label=_("Rule or text, and its version"), widget=forms.RadioSelect)

    class Meta:
        model = Signature
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if "what" in self.fields:
            waiting = signatures.waiting_for(self.user)
            self.fields["what"].choices = [(f"{each.subject}\t{each.version}", _to_read(each)) for each in waiting]
            self.fields["what"].help_text = "" if waiting else _("Nothing waits for your signature.")


@admin.register(Signature)
class SignatureAdmin(admin.ModelAdmin):
    """A person signs for themselves only; a signature stays as it is."""

    form = SignatureForm
    list_display = ["subject", "version", "signed_by", "signed_at"]
    list_filter = ["subject"]
    list_select_related = ["signed_by"]

    def get_form(self, request: HttpRequest, *args: Any, **kwargs: Any) -> type[forms.ModelForm]:
        form = super().get_form(request, *args, **kwargs)
        form.user = request.user
        return form

    def get_urls(self) -> list[URLPattern]:
        return [path("read/", self.admin_site.admin_view(require_GET(self.read)), name=READ), *super().get_urls()]

    def read(self, request: HttpRequest) -> HttpResponse:
        """The words of a version in use, as they are signed."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        found = signatures.in_use(request.GET.get("subject", ""), request.GET.get("version", ""))
        if found is None:
            raise Http404
        context = {**self.admin_site.each_context(request), "title": found.title, "found": found}
        return TemplateResponse(request, "admin/staff/signature/read.html", context)

    def get_fields(self, request: HttpRequest, obj: Signature | None = None) -> list[str]:
        return ["subject", "version", "signed_by", "signed_at"] if obj else ["what"]

    def get_readonly_fields(self, request: HttpRequest, obj: Signature | None = None) -> list[str]:
        return ["subject", "version", "signed_by", "signed_at"] if obj else []

    def has_change_permission(self, request: HttpRequest, obj: Signature | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Signature | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Signature, form: forms.ModelForm, change: bool) -> None:
        obj.subject, obj.version = form.cleaned_data["what"].split("\t")
        obj.signed_by = request.user
        signatures.sign(obj)


@admin.register(AuditEntry)
class AuditAdmin(admin.ModelAdmin):
    """The log, to read."""

    list_display = ["number", "at", "actor_name", "action", "target", "outcome"]
    list_filter = ["outcome", "action"]
    search_fields = ["=target", "=actor__username", "=request_id"]
    date_hierarchy = "at"
    show_full_result_count = False
    fields = ["number", "at", "actor_name", "action", "target", "outcome", "facts_in_words", "request_id", "digest"]
    readonly_fields = fields

    @admin.display(description=_("facts"))
    def facts_in_words(self, entry: AuditEntry) -> str:
        return "; ".join(f"{name}: {_words(value)}" for name, value in entry.facts.items()) or "-"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: AuditEntry | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: AuditEntry | None = None) -> bool:
        return False


def _to_read(each: signatures.Signable) -> str:
    """The name of what waits, with a way to read it first."""
    address = f"{reverse(f'admin:{READ}')}?{urlencode({'subject': each.subject, 'version': each.version})}"
    return format_html('{}: {} (<a href="{}">{}</a>)', each.title, each.version, address, _("read it"))


def _names(groups: Iterable[Group]) -> set[str]:
    return {group.name for group in groups}


def _words(value: audit.Fact) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
