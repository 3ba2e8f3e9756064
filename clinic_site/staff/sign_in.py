"""Signing in: the password, then the second factor. Nobody is signed in before both; until then the session only holds
whose password was right, for five minutes. A first sign-in sets the second factor up.
"""

import time

from django import forms
from django.contrib.auth import REDIRECT_FIELD_NAME, login
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.signals import user_login_failed
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django_otp import login as remember_device
from django_otp.models import Device

from clinic_site.staff import lockout, second_factor, sessions
from clinic_site.staff.models import User

WAITING = "sign_in_waiting"
MINUTES = 5
BACKEND = "django.contrib.auth.backends.ModelBackend"


class PasswordForm(AuthenticationForm):
    """Username or e-mail, and password. One answer for every miss, so that nobody learns which names exist."""

    error_messages = {
        "invalid_login": _("This name and password do not go together. Check both and try again."),
        "inactive": _("This name and password do not go together. Check both and try again."),
    }

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        name = self.fields["username"]
        name.label = _("Username or e-mail")
        name.max_length = name.widget.attrs["maxlength"] = 254
        name.widget.attrs.update(autocomplete="username", autocapitalize="none")


class CodeForm(forms.Form):
    """Six digits of the app, or a recovery code."""

    otp_token = forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autofocus": True, "spellcheck": "false"}),
    )


def password_step(request: HttpRequest, context: dict[str, object]) -> HttpResponse:
    """Ask for name and password; when right, go on to the code."""
    if request.method == "GET" and context["has_permission"]:
        return redirect(next_page(request))
    form = PasswordForm(request, request.POST or None)
    if request.method == "POST" and form.is_valid():
        request.session.cycle_key()
        request.session[WAITING] = {"user": form.get_user().pk, "until": time.time() + MINUTES * 60}
        return _to("admin:login_code", request)
    context |= {"title": _("Sign in"), "form": form, "app_path": request.get_full_path(), "next": next_page(request)}
    return TemplateResponse(request, "admin/login.html", context)


def code_step(request: HttpRequest, context: dict[str, object]) -> HttpResponse:
    """Ask for the code; when right, the person is signed in."""
    user = waiting(request)
    if user is None:
        return _to("admin:login", request)
    if not second_factor.is_enrolled(user):
        return _to("admin:login_set_up", request)
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if locked := _locked(request, user):
            return locked
        device = second_factor.verify(user, form.cleaned_data["otp_token"])
        if device:
            _finish(request, user, device)
            return redirect(next_page(request))
        _missed(request, user, form, _("This code is not right, or was used already. Wait for the next one."))
    context |= {"title": _("Your code"), "form": form, "next": next_page(request)}
    return TemplateResponse(request, "admin/sign_in/code.html", context)


def set_up_step(request: HttpRequest, context: dict[str, object]) -> HttpResponse:
    """Set up the second factor at the first sign-in; its first code signs in and shows the recovery codes, once."""
    user = waiting(request)
    if user is None:
        return _to("admin:login", request)
    if second_factor.is_enrolled(user):
        return _to("admin:login_code", request)
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if locked := _locked(request, user):
            return locked
        confirmed = second_factor.confirm_enrolment(user, form.cleaned_data["otp_token"])
        if confirmed:
            device, codes = confirmed
            _finish(request, user, device)
            context |= {"title": _("Your recovery codes"), "codes": codes, "next": next_page(request)}
            return TemplateResponse(request, "admin/sign_in/recovery_codes.html", context)
        _missed(request, user, form, _("This code is not right. Check that the app shows this account, and try again."))
    context |= {
        "title": _("Set up your second step"),
        "form": form,
        "enrolment": second_factor.start_enrolment(user),
        "next": next_page(request),
    }
    return TemplateResponse(request, "admin/sign_in/set_up.html", context)


def new_recovery_codes(request: HttpRequest, context: dict[str, object]) -> HttpResponse:
    """New recovery codes for the person signed in, against a code of the app, as a cookie alone must not make them."""
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if locked := _locked(request, request.user):
            return locked
        if second_factor.verify(request.user, form.cleaned_data["otp_token"]):
            codes = second_factor.replace_recovery_codes(request.user)
            context |= {"title": _("Your recovery codes"), "codes": codes, "next": reverse("admin:index")}
            return TemplateResponse(request, "admin/sign_in/recovery_codes.html", context)
        _missed(request, request.user, form, _("This code is not right, or was used already. Wait for the next one."))
    context |= {"title": _("New recovery codes"), "form": form, "left": second_factor.recovery_codes_left(request.user)}
    return TemplateResponse(request, "admin/sign_in/new_recovery_codes.html", context)


def waiting(request: HttpRequest) -> User | None:
    """Whose password was right in this session, within the last five minutes."""
    state = request.session.get(WAITING)
    if not state or state["until"] < time.time():
        return None
    return User.objects.filter(pk=state["user"], is_active=True).first()


def next_page(request: HttpRequest) -> str:
    """Where the person was going, if that is a page of this site; else the admin's first page."""
    return LoginView(request=request).get_redirect_url() or reverse("admin:index")


def _to(name: str, request: HttpRequest) -> HttpResponse:
    return redirect(f"{reverse(name)}?{urlencode({REDIRECT_FIELD_NAME: next_page(request)})}")


def _finish(request: HttpRequest, user: User, device: Device) -> None:
    request.session.pop(WAITING, None)
    login(request, user, backend=BACKEND)
    remember_device(request, device)
    sessions.begin(request)
    lockout.unlock(user)


def _locked(request: HttpRequest, user: User) -> HttpResponse | None:
    """The lock-out page while this account waits; a right code does not pass it either."""
    return lockout.locked_out(request) if lockout.is_locked(request, user) else None


def _missed(request: HttpRequest, user: User, form: CodeForm, why: str) -> None:
    """A wrong code counts as a wrong password does, towards the lock-out and in the audit log."""
    user_login_failed.send(sender=__name__, credentials={"username": user.username}, request=request)
    form.add_error("otp_token", why)
