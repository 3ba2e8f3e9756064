"""What is sealed, in which bytes, and what those bytes are bound to.

`Content` is what one "Send" says, with everything needed to read it years later: journey and its version, language,
which fields were shown, the versions of instruments and rules. `Envelope` is the sealed form of it, the only form in
which the public side hands it on: in the spool, in the database, in a backup.
"""

import base64
import binascii
import hashlib
import hmac
import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

SCHEMA = 1

# Every ordinary submission, a contact form or a whole screening, pads to one step: its length tells nothing.
STEP = 8192

type Answer = str | int | list[str] | None
type Answers = Mapping[str, Answer]


class Unreadable(ValueError):
    """Bytes that are no content or envelope of a schema known here. The message never quotes them."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """What one person sent at one moment.

    answers: field name -> str, int, list of str, or None (asked and left blank); shown: the fields that were asked, in
    order; versions: instrument or rule -> version; marks: what the server noticed ("perhaps automatic").
    """

    journey: str
    journey_version: str
    language: str
    answers: Answers
    shown: Sequence[str]
    versions: Mapping[str, str]
    sent_at: datetime
    marks: Sequence[str] = ()

    def to_bytes(self) -> bytes:
        """Canonical JSON of the present schema."""
        return canonical(
            {
                "schema": SCHEMA,
                "journey": self.journey,
                "journey_version": self.journey_version,
                "language": self.language,
                "answers": dict(self.answers),
                "shown": list(self.shown),
                "versions": dict(self.versions),
                "sent_at": self.sent_at.isoformat(),
                "marks": list(self.marks),
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The content in these bytes. Raises Unreadable."""
        values = _object(data)
        if values.pop("schema", None) != SCHEMA:
            raise Unreadable("a content of an unknown schema")
        try:
            values["sent_at"] = datetime.fromisoformat(values["sent_at"])
            content = cls(**values)
        except (KeyError, TypeError, ValueError) as error:
            raise Unreadable("a content with missing or unknown parts") from error
        if not isinstance(content.answers, dict) or not isinstance(content.shown, list):
            raise Unreadable("a content whose parts have the wrong shape")
        return content


def canonical(value: object) -> bytes:
    """JSON with sorted keys and no spaces, in UTF-8 and NFC: equal values give equal bytes on every machine.

    Takes str, int, bool, None, lists and string-keyed dicts. Raises TypeError for anything else.
    """
    text = json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def content_digest(key: bytes, journey: str, answers: Answers, opened: int = 0) -> bytes:
    """HMAC-SHA256 of the answers to one form: the same answers sent twice give the same digest.

    Time, language of the page and marks are left out: sending again after a minute, or in the other language, says
    nothing new. opened: when a form was opened that has no id of its own (a further part); 0 for the others. The key
    comes from the code (`codes.digest_key`), so a digest on a stolen disk confirms no guess.
    """
    said: dict[str, object] = {"journey": journey, "answers": dict(answers)}
    return hmac.digest(key, canonical(said | ({"opened": opened} if opened else {})), hashlib.sha256)


def padded(data: bytes) -> bytes:
    """`data` filled up to a whole number of steps (ISO/IEC 7816-4: one 0x80, then zeros)."""
    return data + b"\x80" + bytes(-(len(data) + 1) % STEP)


def unpadded(data: bytes) -> bytes:
    """What was padded. Raises Unreadable."""
    stripped = data.rstrip(b"\x00")
    if not stripped.endswith(b"\x80"):
        raise Unreadable("the padding is missing")
    return stripped[:-1]


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """One sealed submission: what the public side may know of it, and two sealed copies.

    `name` is its identity: the same submission id and content digest are the same message.
    """

    submission_id: UUID
    digest: bytes
    receipt_key: bytes
    received_at: datetime
    clinic_key: str
    clinic_sealed: bytes
    recovery_key: str
    recovery_sealed: bytes

    @property
    def name(self) -> str:
        return f"{self.submission_id}.{self.digest.hex()}"

    def to_bytes(self) -> bytes:
        """As it lies in the spool."""
        values = {
            "schema": SCHEMA,
            "submission_id": str(self.submission_id),
            "digest": self.digest.hex(),
            "receipt_key": self.receipt_key.hex(),
            "received_at": self.received_at.isoformat(),
            "clinic_key": self.clinic_key,
            "clinic_sealed": base64.b64encode(self.clinic_sealed).decode(),
            "recovery_key": self.recovery_key,
            "recovery_sealed": base64.b64encode(self.recovery_sealed).decode(),
        }
        # Canonical as it is: all of it is ASCII of our own making, 30 KB that need not be looked at letter by letter.
        return json.dumps(values, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The envelope in these bytes. Raises Unreadable for torn, altered or foreign ones."""
        values = _object(data)
        if values.get("schema") != SCHEMA:
            raise Unreadable("an envelope of an unknown schema")
        try:
            envelope = cls(
                submission_id=UUID(values["submission_id"]),
                digest=bytes.fromhex(values["digest"]),
                receipt_key=bytes.fromhex(values["receipt_key"]),
                received_at=datetime.fromisoformat(values["received_at"]),
                clinic_key=str(values["clinic_key"]),
                clinic_sealed=base64.b64decode(values["clinic_sealed"], validate=True),
                recovery_key=str(values["recovery_key"]),
                recovery_sealed=base64.b64decode(values["recovery_sealed"], validate=True),
            )
        except (KeyError, TypeError, ValueError, AttributeError, binascii.Error) as error:
            raise Unreadable("an envelope with missing or broken parts") from error
        if len(envelope.digest) != 32 or len(envelope.receipt_key) != 32 or envelope.received_at.tzinfo is None:
            raise Unreadable("an envelope whose parts have the wrong length")
        return envelope


def binding(what: str, *identity: bytes, key_id: str) -> bytes:
    """What a ciphertext is bound to: moved to another row, use or key, it does not open.

    what: "submission", "triage" or "event"; identity: the row's own bytes (ids and digests, each of a fixed length).
    """
    return b"\x00".join([b"clinic intake 1", what.encode(), key_id.encode(), b"".join(identity)])


def _object(data: bytes) -> dict[str, Any]:
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Unreadable("no JSON") from error
    if not isinstance(values, dict):
        raise Unreadable("no JSON object")
    return values


def _plain(value: object) -> object:
    if isinstance(value, str):
        # A lone surrogate (from a broken client) has no UTF-8 form; a message must not be lost over it.
        return unicodedata.normalize("NFC", value.encode("utf-8", "replace").decode())
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(_plain(name)): _plain(item) for name, item in value.items()}
    raise TypeError(f"{type(value).__name__} has no canonical form")
