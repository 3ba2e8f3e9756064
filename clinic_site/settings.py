"""The one settings module; everything that differs between machines comes from the environment (docs/deploy.md).

CLINIC_ENV   "production" (default) or "development"
SERVES       "public", "staff" or "both"; "both" is the default in development only
PUBLIC_ADDRESS https://clinic.example, as readers type it
DATABASE_URL postgres://user:password@host:port/name; without it development runs its own server under var/
"""

import os
from datetime import timedelta
from pathlib import Path

from django.utils.csp import CSP

from clinic_site import environment
from clinic_site.database.server import Cluster, var_folder

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = var_folder()

CLINIC_ENV = environment.mode(os.environ)
DEVELOPMENT = CLINIC_ENV == environment.DEVELOPMENT
SERVES = environment.serves(os.environ)
SERVES_PUBLIC = SERVES in {"public", "both"}
SERVES_STAFF = SERVES in {"staff", "both"}
environment.refuse_what_is_weak(os.environ)

DEBUG = False
SECRET_KEY = os.environ.get("SECRET_KEY") or environment.development_secret(VAR_DIR)
# Earlier keys, until the forms and sign-ins that were open when it was changed have ended.
SECRET_KEY_FALLBACKS = os.environ.get("SECRET_KEY_FALLBACKS", "").split()
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost 127.0.0.1 [::1]" if DEVELOPMENT else "").split()

# Where readers find the site: the origin of canonical links, the sitemap and the feed, whatever host a request named.
PUBLIC_ADDRESS = os.environ.get(
    "PUBLIC_ADDRESS", f"http://localhost:{os.environ.get('PORT') or 8000}" if DEVELOPMENT else ""
).rstrip("/")

PAGES_DIR = VAR_DIR / "pages"

INSTALLED_APPS = [
    "clinic_site.staff",
    "clinic_site",
    "content",
    "intake",
    "crispy_forms",
    "content_editor",
    "django_prose_editor",
    "js_asset",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    *(["axes"] if SERVES_STAFF else []),
    *(["clinic_site.staff.apps.StaffAdminConfig"] if SERVES_STAFF else []),
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

# The public side signs nobody in: without sessions there is no cookie to leak and no query to make.
OF_STAFF = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "axes.middleware.AxesMiddleware",
]
MIDDLEWARE = [
    "clinic_site.headers.ResponseHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "clinic_site.languages.LanguageByAddress",
    "django.middleware.common.CommonMiddleware",
    "intake.middleware.OrdinaryForms",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    *(OF_STAFF if SERVES_STAFF else []),
]

ROOT_URLCONF = "clinic_site.urls"
WSGI_APPLICATION = "clinic_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                *(
                    [
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages",
                    ]
                    if SERVES_STAFF
                    else []
                ),
                "content.context_processors.clinic",
            ],
        },
    },
]
CRISPY_TEMPLATE_PACK = "clinic"
CRISPY_ALLOWED_TEMPLATE_PACKS = "clinic"


DATABASES = {"default": environment.database(os.environ.get("DATABASE_URL") or Cluster().url())}

AUTH_USER_MODEL = "staff.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
LOGIN_URL = "admin:login"
OTP_TOTP_ISSUER = "Clinic staff" if not DEVELOPMENT else "Clinic staff (development)"

# Sign-ins end on the server (`staff.sessions`); the cookie itself goes with the browser. Browsers take a name with
# __Host- only from this very host, over TLS, for all its paths.
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 10 * 60 * 60
SESSION_COOKIE_SECURE = not DEVELOPMENT
SESSION_COOKIE_NAME = "staff" if DEVELOPMENT else "__Host-staff"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"  # Strict would show the sign-in page to whoever follows a link from an alert
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # not in a cookie: they may name a record

AXES_HANDLER = "clinic_site.staff.lockout.Handler"
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_USERNAME_CALLABLE = "clinic_site.staff.lockout.name_key"
AXES_CLIENT_IP_CALLABLE = "clinic_site.staff.lockout.network"
AXES_LOCKOUT_CALLABLE = "clinic_site.staff.lockout.locked_out"
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address", "next", "otp_token", "csrfmiddlewaretoken"]
AXES_DISABLE_ACCESS_LOG = True  # the audit log has it
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# Mail leaves through the clinic's own server. Development without one writes it to var/mail instead.
SMTP_HOST = os.environ.get("SMTP_HOST", "")
DEFAULT_FROM_EMAIL = SERVER_EMAIL = os.environ.get("MAIL_FROM", "no-reply@example.org" if DEVELOPMENT else "")
if SMTP_HOST or not DEVELOPMENT:
    MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {
                "host": SMTP_HOST,
                "port": int(os.environ.get("SMTP_PORT", "587")),
                "username": os.environ.get("SMTP_USER", ""),
                "password": os.environ.get("SMTP_PASSWORD", ""),
                "use_tls": os.environ.get("SMTP_SECURITY", "starttls") == "starttls",
                "use_ssl": os.environ.get("SMTP_SECURITY") == "tls",
                "timeout": 10,
            },
        }
    }
else:
    MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "OPTIONS": {"file_path": VAR_DIR / "mail"},
        }
    }

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["clinic_site.formats"]
TIME_ZONE = os.environ.get("CLINIC_TIME_ZONE", "America/Chicago")
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "clinic_site.stylesheet.StylesheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "clinic_site.static_storage.StaticStorage"},
}

# The policy of public pages. They hold no nonce (they are kept ready), and their scripts never make HTML from text, so
# Trusted Types forbid it. The admin has its own (clinic_site/staff/csp.py).
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "connect-src": [CSP.SELF],
    "font-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": [CSP.NONE],
}
SECURE_HSTS_SECONDS = 0 if DEVELOPMENT else 2 * 365 * 24 * 3600
SECURE_SSL_REDIRECT = not DEVELOPMENT
SECURE_REDIRECT_EXEMPT = [r"^health/"]  # asked from this machine, without TLS
SILENCED_SYSTEM_CHECKS = [
    # The clinic's other hosts under its domain are not ours to promise TLS for, nor is the browsers' preload list.
    "security.W005",
    "security.W021",
]
# Who may say where a request came from (clinic_site/proxy.py); "unix" is a unix socket.
TRUSTED_PROXIES = [
    "" if name == "unix" else name
    for name in os.environ.get("TRUSTED_PROXIES", "" if DEVELOPMENT else "127.0.0.1 ::1 unix").split()
]
CSRF_COOKIE_AGE = None
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "intake.views.refused.csrf_failure"
CSRF_COOKIE_SECURE = not DEVELOPMENT
CSRF_COOKIE_NAME = "csrf" if DEVELOPMENT else "__Host-csrf"

# Intake. The public side seals with public keys; private ones are read only where staff is served, and the private
# recovery key is kept off this machine (in development it lies in var/keys/recovery/, which nothing reads).
INTAKE_PUBLIC_KEYS = Path(os.environ.get("INTAKE_PUBLIC_KEYS", VAR_DIR / "keys" / "public"))
INTAKE_PRIVATE_KEYS = (
    Path(os.environ.get("INTAKE_PRIVATE_KEYS", VAR_DIR / "keys" / "private")) if SERVES_STAFF else None
)
INTAKE_SPOOL = Path(os.environ.get("INTAKE_SPOOL", VAR_DIR / "spool"))
INTAKE_SPOOL_MOST = int(os.environ.get("INTAKE_SPOOL_MOST", "20000"))
INTAKE_SPOOL_RESERVE = int(os.environ.get("INTAKE_SPOOL_RESERVE", str(64 * 1024 * 1024)))

# Which questionnaires the clinic asks; written by the worker, read by the forms (intake/questionnaires.py).
INTAKE_QUESTIONNAIRES = VAR_DIR / "questionnaires.json"

# Who is told that a form waits; without it the clinic's e-mail is used. STAFF_ADDRESS is where staff sign in.
INTAKE_ALERTS_TO = os.environ.get("INTAKE_ALERTS_TO", "front-desk@example.org" if DEVELOPMENT else "")
INTAKE_TECHNICIAN = os.environ.get("INTAKE_TECHNICIAN", "")
STAFF_ADDRESS = os.environ.get(
    "STAFF_ADDRESS", f"http://localhost:{os.environ.get('PORT', '8000')}" if DEVELOPMENT else ""
).rstrip("/")

# Rate limits count per network under var/; in development this machine itself is neither counted nor timed.
INTAKE_LIMITS = VAR_DIR / "limits"
INTAKE_SPARES_LOOPBACK = DEVELOPMENT

# Logs say what happened, never what a person wrote or where exactly she sits (clinic_site/redaction.py). Nothing is
# mailed: error mails carry requests.
ADMINS: list[str] = []
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "redact": {"()": "clinic_site.redaction.Redact"},
        "no_health": {"()": "clinic_site.redaction.NoHealth"},
    },
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "filters": ["redact"], "formatter": "line"},
        "nowhere": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO"},
        "django.server": {"handlers": [], "propagate": True},
        "django.request": {"filters": ["no_health"]},
        "django.security.DisallowedHost": {"handlers": ["nowhere"], "propagate": False},  # it repeats what was sent
        "weasyprint": {"handlers": ["nowhere"], "propagate": False},  # it may repeat a document that is private
        "axes": {"level": "ERROR"},  # sign-ins and misses stand in the audit log
    },
}
