"""Keys of this app's own, derived from SECRET_KEY, one a purpose."""

import base64

from django.utils.crypto import salted_hmac


def derived_key(purpose: str) -> bytes:
    """A 256-bit key for one purpose, in the form that Fernet takes."""
    return base64.urlsafe_b64encode(salted_hmac(purpose, "", algorithm="sha256").digest())
