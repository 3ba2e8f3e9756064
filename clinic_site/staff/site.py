"""The admin of this site: Django's own, entered with two factors, for fifteen idle minutes at most."""

from collections.abc import Callable, Iterable, Mapping
from functools import update_wrapper, wraps
from http import HTTPStatus

from django.conf import settings
from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver, path, reverse
from django.utils import translation
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csp import csp_override
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST
from django.views.i18n import JavaScriptCatalog

from clinic_site.staff.csp import ADMIN_POLICY

View = Callable[..., HttpResponse]

# Django's own Spanish has no words for these yet; named here, they stand in our catalogue.
UNTRANSLATED = (
    _("- Select an option -"),
    _("Run"),
    _("Filter by %(field_name)s"),
    _("Search %(name)s"),
    _("Pagination %(name)s"),
    _("Logout"),
)


def in_the_browsers_language(view: View) -> View:
    """Nobody is known yet: the first of our languages that the browser asks for."""

    @wraps(view)
    def inner(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        translation.activate(translation.get_language_from_request(request))
        response = view(request, *args, **kwargs)
        response.headers["Content-Language"] = translation.get_language()
        return response

    return inner


# For pages that stand before the sign-in, and so outside `admin_view`.
open_page = method_decorator(
    [
        csp_override(ADMIN_POLICY),
        never_cache,
        csrf_protect,
        sensitive_post_parameters("password", "otp_token"),
        in_the_browsers_language,
    ]
)


def before_a_new_password() -> set[str]:
    """The pages for who has not yet replaced the password that somebody else made."""
    return {reverse(f"admin:{name}") for name in ("password_change", "logout", "language", "jsi18n")}


class ScriptCatalog(JavaScriptCatalog):
    """Django's words for scripts, and those of `sources`."""

    sources: Iterable[Callable[[], Mapping[str, str]]] = ()

    def get_catalog(self) -> dict[str, str]:
        catalog = super().get_catalog()
        for source in self.sources:
            catalog |= source()
        return catalog


class StaffSite(admin.AdminSite):
    """`django.contrib.admin.site`, by `StaffAdminConfig.default_site`; apps register their models with it as usual."""

    site_title = _("Staff")
    site_header = _("Clinic staff")
    index_title = _("What do you want to do?")
    enable_nav_sidebar = False

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        self.site_url = "/" if settings.SERVES_PUBLIC else None
        # Each yields sentences on what a person must look after; without health data, as all roles see them.
        self.alarms: list[Callable[[], Iterable[str]]] = []
        # The same, for what can wait.
        self.reminders: list[Callable[[], Iterable[str]]] = []
        # Each gives words that scripts of other packages show, English -> the active language.
        self.script_words: list[Callable[[], Mapping[str, str]]] = []
        # Each gives what stands first on the first page for this person, or "".
        self.briefings: list[Callable[[HttpRequest], str]] = []

    def has_permission(self, request: HttpRequest) -> bool:
        """Signed in with both factors."""
        return super().has_permission(request) and request.user.is_verified()

    def admin_view(self, view: View, cacheable: bool = False) -> View:  # noqa: ARG002  # nothing of the admin is kept
        """Guard a view: the time limits, then both factors, then Django's own checks; never stored by a browser."""
        # Imported late, as Django does in its own: this module is loaded before the models are.
        from clinic_site.staff import resend, sessions

        guarded = super().admin_view(view)

        @never_cache
        @csp_override(ADMIN_POLICY)
        def inner(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            sessions.end_if_over(request)
            if not self.has_permission(request):
                if sessions.is_background(request):
                    return HttpResponse(status=401)
                if request.method == "POST" and request.path != reverse("admin:logout"):
                    return resend.signed_out(request)
            if self.has_permission(request):
                translation.activate(request.user.language)
                if request.user.must_change_password and request.path not in before_a_new_password():
                    return redirect("admin:password_change")
            response = guarded(request, *args, **kwargs)
            response.headers["Content-Language"] = translation.get_language()
            sessions.renew(request)
            return response

        return update_wrapper(inner, view)

    def get_urls(self) -> list[URLPattern | URLResolver]:
        from clinic_site.staff import resend

        return [
            path("login/code/", self.login_code, name="login_code"),
            path("login/set-up/", self.login_set_up, name="login_set_up"),
            path("language/", self.admin_view(require_POST(self.language)), name="language"),
            path("recovery-codes/", self.admin_view(self.recovery_codes), name="recovery_codes"),
            path("resend/", resend.resend, name="resend"),
            *super().get_urls(),
        ]

    def index(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        alarms = [sentence for source in self.alarms for sentence in source()]
        reminders = [sentence for source in self.reminders for sentence in source()]
        briefings = [text for briefing in self.briefings if (text := briefing(request))]
        context = {"alarms": alarms, "reminders": reminders, "briefings": briefings}
        return super().index(request, {**context, **(extra_context or {})})

    def i18n_javascript(
        self,
        request: HttpRequest,
        extra_context: dict[str, object] | None = None,  # noqa: ARG002  # as Django's own
    ) -> HttpResponse:
        return ScriptCatalog.as_view(packages=["django.contrib.admin"], sources=self.script_words)(request)

    def language(self, request: HttpRequest) -> HttpResponse:
        """The language of these pages, from then on, for this account."""
        user = request.user
        if request.POST.get("language") in dict(settings.LANGUAGES):
            user.language = request.POST["language"]
            user.save(update_fields=["language"])
        back = request.POST.get("next", "")
        safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
        return redirect(back if safe else "admin:index")

    def password_change(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        from clinic_site.staff import audit
        from clinic_site.staff.passwords import OwnPasswordForm

        self.password_change_form = OwnPasswordForm
        with transaction.atomic():
            response = super().password_change(request, extra_context)
            if response.status_code == HTTPStatus.FOUND:
                request.user.must_change_password = False
                request.user.save(update_fields=["must_change_password"])
                audit.record_change(request.user, "account.password", f"staff.user:{request.user.pk}")
        return response

    @open_page
    def login(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        from clinic_site.staff import sign_in

        return sign_in.password_step(request, {**self.each_context(request), **(extra_context or {})})

    @open_page
    def login_code(self, request: HttpRequest) -> HttpResponse:
        from clinic_site.staff import sign_in

        return sign_in.code_step(request, self.each_context(request))

    @open_page
    def login_set_up(self, request: HttpRequest) -> HttpResponse:
        from clinic_site.staff import sign_in

        return sign_in.set_up_step(request, self.each_context(request))

    def recovery_codes(self, request: HttpRequest) -> HttpResponse:
        from clinic_site.staff import sign_in

        return sign_in.new_recovery_codes(request, self.each_context(request))
