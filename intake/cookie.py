"""One encrypted cookie a journey and language: the only place where a form under way is kept.

AES-256-GCM over the packed draft, under a key that HKDF derives from SECRET_KEY; the journey and the language are
bound in, so that the cookie of one form is nothing to another. No expiry date (it ends with the browser's session),
the time inside (one hour idle), at most 3,500 bytes (a browser drops a larger one without a sound).
"""

import json
import os
import time
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from clinic_site.languages import address
from intake import drafts
from intake.drafts import Draft
from intake.journeys import Journey

IDLE = 3600
CLOCK_SKEW = 300
MOST_BYTES = 3500
# The same draft comes out a few bytes longer or shorter under another time: what was taken once must fit ever after.
SPARE = 24
NONCE = 12
# Part of what is authenticated: a draft of a release that packed it otherwise cannot be opened by mistake.
PACKING = "intake draft 1"


class NoDraft(Exception):
    """There is no form under way that can be opened."""


class Missing(NoDraft):
    """No cookie came: a first visit, answers that were cleared, or a browser that keeps none."""


class TooOld(NoDraft):
    """Nothing happened for an hour."""


class Unreadable(NoDraft):
    """Changed, cut, of another form, another release or another key."""


class TooLong(Exception):
    """The answers do not fit into a cookie."""


def seal(data: Any, purpose: str, *, spare: int = 0) -> str:
    """Encrypt JSON-able data for one purpose, with the present time inside. Raises TooLong.

    spare: how many of the bytes that a cookie may have have to stay free.
    """
    packed = json.dumps([int(time.time()), data], ensure_ascii=False, separators=(",", ":"))
    nonce = os.urandom(NONCE)
    sealed = AESGCM(_keys()[0]).encrypt(nonce, zlib.compress(packed.encode(), 9), _bound(purpose))
    value = urlsafe_b64encode(nonce + sealed).rstrip(b"=").decode()
    if len(value) > MOST_BYTES - spare:
        raise TooLong
    return value


def unseal(value: str, purpose: str) -> Any:
    """Decrypt what `seal` made for this purpose. Raises TooOld, Unreadable."""
    if len(value) > MOST_BYTES:
        raise Unreadable
    try:
        raw = urlsafe_b64decode(value + "=" * (-len(value) % 4))
        then, data = json.loads(zlib.decompress(_open(raw, _bound(purpose))))
    except (ValueError, InvalidTag, zlib.error) as error:
        raise Unreadable from error
    if not -CLOCK_SKEW <= time.time() - then <= IDLE:
        raise TooOld
    return data


def read(request: HttpRequest, journey: Journey, language: str) -> Draft:
    """The draft in this request's cookie. Raises Missing, TooOld, Unreadable."""
    value = request.COOKIES.get(name_of(journey, language), "")
    if not value:
        raise Missing
    return _draft(value, journey, f"{journey.id}/{language}/cookie")


def write(response: HttpResponse, draft: Draft, journey: Journey, language: str, *, spare: int = 0) -> None:
    """Put the draft into the cookie. Raises TooLong. `spare`: for what is taken anew (`SPARE`)."""
    response.set_cookie(
        name_of(journey, language),
        seal(drafts.to_json(draft), f"{journey.id}/{language}/cookie", spare=spare),
        path=path_of(journey, language),
        secure=not settings.DEVELOPMENT,
        httponly=True,
        samesite="Lax",
    )


def clear(response: HttpResponse, journey: Journey, language: str) -> None:
    """Take the draft back."""
    response.delete_cookie(name_of(journey, language), path=path_of(journey, language), samesite="Lax")


def clear_all(response: HttpResponse, journey: Journey, language: str) -> None:
    """Take everything back, the CSRF cookie too: on a shared phone it would tell that a form was opened."""
    clear(response, journey, language)
    response.delete_cookie(settings.CSRF_COOKIE_NAME, path=settings.CSRF_COOKIE_PATH, samesite="Lax")


def snapshot(draft: Draft, journey: Journey, language: str) -> str:
    """The draft as a value of the page of answers: "Send" sends what that page shows, whatever another tab did."""
    return seal(drafts.to_json(draft), f"{journey.id}/{language}/page")


def read_snapshot(value: str, journey: Journey, language: str) -> Draft:
    """The draft a page of answers was made from. Raises TooOld, Unreadable."""
    return _draft(value, journey, f"{journey.id}/{language}/page")


def name_of(journey: Journey, language: str) -> str:
    """One name a journey and language: a response can set the one and take the other back."""
    # Browsers take a cookie with this prefix over HTTPS only ("__Host-" would not allow a path).
    prefix = "" if settings.DEVELOPMENT else "__Secure-"
    # The English slug, not the id: a name that anybody at this browser can read says nothing about health.
    return f"{prefix}{journey.slugs['en'].replace('/', '-')}-{language}"


def path_of(journey: Journey, language: str) -> str:
    return address(journey.id, language)


def _draft(value: str, journey: Journey, purpose: str) -> Draft:
    try:
        draft = drafts.from_json(unseal(value, purpose))
    except drafts.NotADraft as error:
        raise Unreadable from error
    if draft.journey != journey.id:
        raise Unreadable
    return draft


def _open(raw: bytes, bound: bytes) -> bytes:
    for key in _keys()[:-1]:
        try:
            return AESGCM(key).decrypt(raw[:NONCE], raw[NONCE:], bound)
        except InvalidTag:
            continue
    return AESGCM(_keys()[-1]).decrypt(raw[:NONCE], raw[NONCE:], bound)


def _bound(purpose: str) -> bytes:
    return f"{PACKING}: {purpose}".encode()


def _keys() -> list[bytes]:
    """The key in use, then those of earlier secrets that are still honoured while they are being changed."""
    return [_key(secret) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]


@lru_cache(maxsize=16)
def _key(secret: str) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"clinic intake draft 1").derive(secret.encode())
