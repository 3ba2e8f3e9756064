"""The reference a person says on the phone, and the code that opens what they sent.

    7KD4-M92P-XQ3T-A1B2-C3D4-E5F6-G7H8
    reference      secret

The reference (12 characters) is made from the submission id and is no secret. The code is the reference and 16 more
characters, an 80-bit secret shown once. The server never stores the secret: what it needs (the key of the content
digest, the key under which the state is looked up) is derived from it by HKDF. Characters are Crockford's base 32,
which has no I, L, O or U, so that nothing is misread or misheard.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
REFERENCE_LENGTH = 12
SECRET_LENGTH = 16
SECRET_BYTES = 10

_MISREAD = str.maketrans("OIL", "011")
_LEFT_OUT = re.compile(r"[\s\-‐‑‒–—._]+")


class NotACode(ValueError):
    """The text is no reference or code: a wrong length, or a character that Crockford's base 32 does not have."""


@dataclass(frozen=True)
class Code:
    """A whole code: the reference and the secret beside it."""

    reference: str
    secret: bytes

    def __str__(self) -> str:
        return group(self.reference + _encode(int.from_bytes(self.secret), SECRET_LENGTH))

    def __repr__(self) -> str:
        return f"Code({self.reference}, secret not shown)"


def new_secret() -> bytes:
    """80 random bits; made together with the submission id, when a form is opened."""
    return secrets.token_bytes(SECRET_BYTES)


def reference_of(submission_id: UUID) -> str:
    """The 12 characters of a submission id: 60 bits of its SHA-256, so the id cannot be read back from it."""
    digest = hashlib.sha256(b"clinic reference 1" + submission_id.bytes).digest()
    return _encode(int.from_bytes(digest[:8]) >> 4, REFERENCE_LENGTH)


def code_of(submission_id: UUID, secret: bytes) -> Code:
    """The code of a submission. Raises ValueError when the secret is not 80 bits."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"a code's secret has {SECRET_BYTES} bytes")
    return Code(reference_of(submission_id), secret)


def read_reference(text: str) -> str:
    """A reference as typed or said (any case, spaces and dashes, O for 0, I and L for 1). Raises NotACode."""
    return _normal(text, REFERENCE_LENGTH)


def read_code(text: str) -> Code:
    """A whole code as typed. Raises NotACode."""
    normal = _normal(text, REFERENCE_LENGTH + SECRET_LENGTH)
    return Code(normal[:REFERENCE_LENGTH], _decode(normal[REFERENCE_LENGTH:]).to_bytes(SECRET_BYTES))


def group(characters: str) -> str:
    """In fours, as it is shown: 7KD4-M92P-XQ3T."""
    return "-".join(characters[at : at + 4] for at in range(0, len(characters), 4))


def digest_key(code: Code) -> bytes:
    """The key of the content digest: without the code, nobody can try answers against a digest."""
    return _derive(code, b"content digest")


def receipt_key(code: Code) -> bytes:
    """What the state of an inquiry is looked up by; the code cannot be read back from it."""
    return _derive(code, b"receipt")


def _derive(code: Code, use: bytes) -> bytes:
    # 80 random bits need no slow hash (one guess a nanosecond still takes 38 million years), and one at each Send would
    # be felt on a small machine.
    kdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=code.reference.encode(), info=b"clinic intake 1: " + use)
    return kdf.derive(code.secret)


def _encode(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def _decode(characters: str) -> int:
    number = 0
    for character in characters:
        number = number << 5 | ALPHABET.index(character)
    return number


def _normal(text: str, length: int) -> str:
    normal = _LEFT_OUT.sub("", text).upper().translate(_MISREAD)
    if len(normal) != length or not set(normal) <= set(ALPHABET):
        raise NotACode(f"{length} letters and digits are expected")
    return normal
