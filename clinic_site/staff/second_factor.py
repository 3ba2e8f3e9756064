"""The second factor: six digits from an authenticator app, or one of ten recovery codes that were shown once."""

import secrets
from base64 import b32encode
from dataclasses import dataclass

import qrcode
from django.db import transaction
from django.utils.crypto import salted_hmac
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.staff import audit
from clinic_site.staff.models import User

CODES = 10
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # without those that are read as others


def is_enrolled(user: User) -> bool:
    return TOTPDevice.objects.filter(user=user, confirmed=True).exists()


def verify(user: User, typed: str) -> Device | None:
    """The device that accepts what was typed, or None; a code works once, and misses make the next try wait."""
    code = typed.replace(" ", "").replace("-", "").lower()
    with transaction.atomic():  # the lock keeps one code from being used twice at the same moment
        if code.isdigit():
            device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=True).first()
            accepted = device is not None and device.verify_token(code)
        else:
            device = StaticDevice.objects.select_for_update().filter(user=user, confirmed=True).first()
            accepted = device is not None and device.verify_token(stored(code))
    return device if accepted else None


def recovery_codes_left(user: User) -> int:
    return StaticToken.objects.filter(device__user=user).count()


@dataclass(frozen=True)
class Enrolment:
    """What a person needs to add the account to an app: the secret in text, and the same as a picture."""

    device: TOTPDevice

    @property
    def secret(self) -> str:
        """Base32, in groups of four, as apps take it."""
        text = b32encode(self.device.bin_key).decode()
        return " ".join(text[start : start + 4] for start in range(0, len(text), 4))

    @property
    def picture(self) -> dict[str, object]:
        """The QR code as an SVG path of unit squares, and its size with the quiet zone."""
        code = qrcode.QRCode(border=4)
        code.add_data(self.device.config_url)
        rows = code.get_matrix()
        path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
        return {"path": path, "size": len(rows)}


def start_enrolment(user: User) -> Enrolment:
    """The device that waits for its first code; the same until it is confirmed, so that a reload changes nothing."""
    with transaction.atomic():
        _one_at_a_time(user)
        device, _ = TOTPDevice.objects.get_or_create(user=user, confirmed=False, defaults={"name": "app"})
    return Enrolment(device)


def confirm_enrolment(user: User, typed: str) -> tuple[TOTPDevice, list[str]] | None:
    """Accept the first code: the device is in force, and its recovery codes are returned, this once."""
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=False).first()
        accepted = device is not None and device.verify_token(typed.replace(" ", ""))
        if accepted:
            device.confirmed = True
            device.save(update_fields=["confirmed"])
            codes = _make_recovery_codes(user)
            audit.record_change(user, "second-factor.set-up", user)
    return (device, codes) if accepted else None


def replace_recovery_codes(user: User) -> list[str]:
    """Ten new codes in place of the old ones, on record."""
    with transaction.atomic():
        _one_at_a_time(user)
        codes = _make_recovery_codes(user)
        audit.record_change(user, "second-factor.new-recovery-codes", user)
    return codes


def _one_at_a_time(user: User) -> None:
    """Let one request of an account through: nothing in the database keeps two devices or sets of codes apart."""
    User.objects.select_for_update(no_key=True).get(pk=user.pk)


def _make_recovery_codes(user: User) -> list[str]:
    """Only digests of the codes are kept."""
    device, _ = StaticDevice.objects.get_or_create(user=user, name="recovery codes")
    device.token_set.all().delete()
    codes = ["".join(secrets.choice(LETTERS) for _ in range(12)) for _ in range(CODES)]
    StaticToken.objects.bulk_create(StaticToken(device=device, token=stored(code)) for code in codes)
    return [f"{code[:4]}-{code[4:8]}-{code[8:]}" for code in codes]


def stored(code: str) -> str:
    """What is kept of a recovery code: a keyed digest, so that a copy of the database opens nothing."""
    return salted_hmac("clinic_site.staff.recovery", code, algorithm="sha256").hexdigest()[:16]


def remove(user: User) -> None:
    """Take every second factor away; the person sets up a new one at the next sign-in."""
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()
