"""A complete production environment made up on the fly, for the checks that want one."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

from clinic_site.database.server import PROJECT

OF_STAFF = {
    "SMTP_HOST": "mail.clinic.example",
    "MAIL_FROM": "site@clinic.example",
    "INTAKE_ALERTS_TO": "front-desk@clinic.example",
    "STAFF_ADDRESS": "https://staff.clinic.example",
}


def complete_environment(folder: Path, serves: str) -> dict[str, str]:
    """The environment of a production process that serves `serves`; its keys are made in `folder`."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    environment = {
        **kept,
        "CLINIC_ENV": "production",
        "SERVES": serves,
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": "www.clinic.example",
        "PUBLIC_ADDRESS": "https://www.clinic.example",
        "DATABASE_URL": "postgres://clinic:a-password@127.0.0.1:1/clinic",
        "CLINIC_VAR": str(folder),
        "INTAKE_PUBLIC_KEYS": str(folder / "keys" / "public"),
        "INTAKE_SPOOL": str(folder / "spool"),
        "CLINIC_TIME_ZONE": "America/Chicago",
    }
    private = {**environment, "SERVES": "staff", "INTAKE_PRIVATE_KEYS": str(folder / "keys" / "private"), **OF_STAFF}
    ceremony = [sys.executable, "manage.py", "make_intake_keys", "--recovery-to", str(folder / "medium")]
    subprocess.run(ceremony, cwd=PROJECT, env=private, check=True, capture_output=True)
    return environment if serves == "public" else {**private, "SERVES": serves}
