"""Signing in, in tests: by hand, step by step, or at once."""

import time

from django.contrib.auth import SESSION_KEY
from django.test import Client
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from clinic_site.staff import sessions
from clinic_site.staff.models import User
from clinic_site.staff.sign_in import BACKEND


def enrol(user: User) -> TOTPDevice:
    """Give an account its second factor."""
    return TOTPDevice.objects.create(user=user, confirmed=True)


def code_of(device: TOTPDevice) -> str:
    """What the person's app shows now."""
    return f"{totp(device.bin_key):06d}"


def sign_in(client: Client, user: User) -> Client:
    """Put a client where somebody stands who has just signed in with both factors."""
    device = TOTPDevice.objects.filter(user=user, confirmed=True).first() or enrol(user)
    client.force_login(user, backend=BACKEND)
    session = client.session
    session[DEVICE_ID_SESSION_KEY] = device.persistent_id
    session[sessions.SIGNED_IN_AT] = session[sessions.ACTED_AT] = int(time.time())
    session.save()
    return client


def is_signed_in(client: Client) -> bool:
    return SESSION_KEY in client.session
