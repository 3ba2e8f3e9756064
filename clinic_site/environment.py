"""Reads the environment for settings.py, and refuses what production may not start with.

Every refusal is one sentence that names the variable and says what to set. May not import Django.
"""

import contextlib
import ipaddress
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import ZoneInfo

PRODUCTION, DEVELOPMENT = "production", "development"
SIDES = ("public", "staff", "both")


class Refused(SystemExit):
    """The process may not start; Python prints the sentence and ends with status 1."""


def mode(environ: Mapping[str, str]) -> str:
    """CLINIC_ENV, production unless it says development."""
    value = environ.get("CLINIC_ENV") or PRODUCTION
    if value not in (PRODUCTION, DEVELOPMENT):
        raise Refused(f"CLINIC_ENV is {value!r}: set it to production or development.")
    return value


def serves(environ: Mapping[str, str]) -> str:
    """SERVES; development alone may leave it out."""
    value = environ.get("SERVES") or ("both" if mode(environ) == DEVELOPMENT else "")
    if value not in SIDES:
        raise Refused("Set SERVES to the side of the site that this process shows: public, staff or both.")
    return value


def refuse_what_is_weak(environ: Mapping[str, str]) -> None:
    """Raise Refused for the first thing that production lacks or weakens; development may lack anything."""
    if mode(environ) == DEVELOPMENT:
        return
    serves(environ)
    for demand in (_secret_key, _hosts, _public_address, _database_url, _mail, _keys, _time_zone):
        demand(environ)


def _secret_key(environ: Mapping[str, str]) -> None:
    value = environ.get("SECRET_KEY", "")
    if not value:
        raise Refused("Set SECRET_KEY to a random text of at least 50 characters.")
    if len(value) < 50 or len(set(value)) < 10 or value.startswith(("development", "django-insecure")):
        raise Refused("SECRET_KEY can be guessed: set it to a random text of at least 50 characters.")


def _hosts(environ: Mapping[str, str]) -> None:
    hosts = environ.get("ALLOWED_HOSTS", "").split()
    if not hosts:
        raise Refused("Set ALLOWED_HOSTS to the host names that this site answers for, separated by spaces.")
    if any("*" in host or host.startswith(".") for host in hosts):
        raise Refused("ALLOWED_HOSTS has a wildcard: name each host of this site.")


def _public_address(environ: Mapping[str, str]) -> None:
    if serves(environ) == "staff":
        return
    if not environ.get("PUBLIC_ADDRESS", "").startswith("https://"):
        raise Refused("Set PUBLIC_ADDRESS to the https:// address where readers find the site.")


def _database_url(environ: Mapping[str, str]) -> None:
    url = environ.get("DATABASE_URL", "")
    if not url:
        raise Refused("Set DATABASE_URL to the PostgreSQL of this site: postgres://user:password@host:port/name.")
    parts, query = _parts(url)
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise Refused("DATABASE_URL names no PostgreSQL database: write it as postgres://user:password@host:port/name.")
    host = query.get("host") or parts.hostname or ""
    if not _is_local(host) and query.get("sslmode") not in ("require", "verify-ca", "verify-full"):
        raise Refused("DATABASE_URL reaches another machine without TLS: add ?sslmode=verify-full to it.")


def _mail(environ: Mapping[str, str]) -> None:
    if serves(environ) == "public":
        return  # the public side sends no mail
    for name, what in (
        ("SMTP_HOST", "the mail server that alerts leave through"),
        ("MAIL_FROM", "the address that alerts come from"),
        ("STAFF_ADDRESS", "the address where staff sign in, such as https://staff.clinic.example"),
    ):
        if not environ.get(name):
            raise Refused(f"Set {name} to {what}.")
    if not environ["STAFF_ADDRESS"].startswith("https://"):
        raise Refused("STAFF_ADDRESS is not encrypted: set it to an https:// address.")
    security = environ.get("SMTP_SECURITY") or "starttls"
    if security not in ("starttls", "tls") and not _is_local(environ["SMTP_HOST"]):
        raise Refused("SMTP_SECURITY leaves mail readable on its way: set it to starttls or tls.")


def _keys(environ: Mapping[str, str]) -> None:
    if serves(environ) == "public":
        if environ.get("INTAKE_PRIVATE_KEYS"):
            raise Refused("Unset INTAKE_PRIVATE_KEYS: the public side must not be able to open what patients send.")
        return
    folder = environ.get("INTAKE_PRIVATE_KEYS")
    if not folder:
        raise Refused("Set INTAKE_PRIVATE_KEYS to the folder of the clinic's private keys.")
    for file in Path(folder).glob("*"):
        if file.stat().st_mode & 0o077:
            raise Refused(f"INTAKE_PRIVATE_KEYS holds a key that others can read: chmod 600 {file}.")


def _time_zone(environ: Mapping[str, str]) -> None:
    name = environ.get("CLINIC_TIME_ZONE", "")
    try:
        ZoneInfo(name or "-")
    except (ValueError, OSError, KeyError):
        raise Refused("Set CLINIC_TIME_ZONE to the clinic's time zone, such as America/Chicago.") from None


def database(url: str) -> dict[str, object]:
    """Django's database settings from a postgres:// URL (an empty host means a unix socket in ?host=)."""
    parts, query = _parts(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", "") or parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,  # after a restart of the database no reader meets its dead connections
        "OPTIONS": query,
    }


def _parts(url: str) -> tuple:
    parts = urlsplit(url)
    try:
        _ = parts.port
    except ValueError:
        raise Refused("DATABASE_URL has a port that is no number: postgres://user:password@host:port/name.") from None
    return parts, dict(parse_qsl(parts.query))


def _is_local(host: str) -> bool:
    """A unix socket, or a loopback address."""
    if not host or host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def development_secret(var: Path) -> str:
    """The signing key of this working copy, made at first use; the same for every process of it."""
    file = var / "keys" / "secret-key"
    with contextlib.suppress(FileNotFoundError):
        return file.read_text()
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_name(f"secret-key.{secrets.token_hex(8)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as written:
        written.write(secrets.token_urlsafe(60))
    with contextlib.suppress(FileExistsError):  # another process was first: its key holds
        os.link(fresh, file)
    fresh.unlink()
    return file.read_text()
