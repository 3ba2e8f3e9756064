"""Sealing to the clinic's and the recovery key, and opening with the clinic's.

HPKE (RFC 9180) with the hybrid KEM of ML-KEM-768 and X25519: what is recorded today stays closed to a quantum computer.
A message is sealed twice, once to each key, rather than one data key wrapped twice: each copy is then a complete
standard HPKE message that opens with one key and no code of ours, and damage to one does not touch the other. It costs
5 KB and 0.15 ms more a submission.

The public side holds public keys alone. Only a process whose `SERVES` includes staff reads private ones, and the
private recovery key is kept off this machine.
"""

import base64
import functools
import hashlib
import hmac
import json
import logging
import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self, overload

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from django.conf import settings

from clinic_site.files import flush_folder
from intake.envelope import binding, padded, unpadded

log = logging.getLogger("intake.sealing")

CLINIC, RECOVERY = "clinic", "recovery"
SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
SUITE_NAME = "MLKEM768_X25519, HKDF-SHA256, AES-256-GCM"
_MLKEM_PUBLIC, _MLKEM_SEED, _X25519 = 1184, 64, 32


class KeyMissing(Exception):
    """No key file where one is needed. The message names the folder and the remedy."""


class CannotOpen(Exception):
    """Sealed bytes that these keys do not open: altered, or another row's."""


class UnknownKey(CannotOpen):
    """Sealed to a key whose private half is not here."""


@dataclass(frozen=True)
class PublicKey:
    """What seals. `use` is "clinic" or "recovery"; `id` is the start of the SHA-256 of the key."""

    use: str
    made_at: datetime
    raw: bytes

    @functools.cached_property
    def id(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()[:16]

    @functools.cached_property
    def _key(self) -> hpke.MLKEM768X25519PublicKey:
        return hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_PUBLIC]),
            X25519PublicKey.from_public_bytes(self.raw[_MLKEM_PUBLIC:]),
        )

    def seal(self, data: bytes, binding: bytes) -> bytes:
        """`data` sealed to this key and bound to `binding` (HPKE's info, which goes into its key schedule)."""
        return SUITE.encrypt(data, self._key, binding)


@dataclass(frozen=True)
class PrivateKey:
    """What opens. Its `repr` shows the id alone."""

    use: str
    made_at: datetime
    raw: bytes

    @classmethod
    def generate(cls, use: str) -> Self:
        raw = MLKEM768PrivateKey.generate().private_bytes_raw() + X25519PrivateKey.generate().private_bytes_raw()
        return cls(use, datetime.now(UTC), raw)

    @functools.cached_property
    def _parts(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        return (
            MLKEM768PrivateKey.from_seed_bytes(self.raw[:_MLKEM_SEED]),
            X25519PrivateKey.from_private_bytes(self.raw[_MLKEM_SEED:]),
        )

    @functools.cached_property
    def public(self) -> PublicKey:
        mlkem, x25519 = self._parts
        raw = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        return PublicKey(self.use, self.made_at, raw)

    @property
    def id(self) -> str:
        return self.public.id

    def open(self, sealed: bytes, binding: bytes) -> bytes:
        """The data. Raises CannotOpen."""
        try:
            return SUITE.decrypt(sealed, hpke.MLKEM768X25519PrivateKey(*self._parts), binding)
        except InvalidTag as error:
            raise CannotOpen(f"altered, or not sealed to key {self.id} for this row") from error

    def __repr__(self) -> str:
        return f"PrivateKey({self.use} {self.id})"


@dataclass(frozen=True)
class SealingKeys:
    """The two keys a message is sealed to."""

    clinic: PublicKey
    recovery: PublicKey


@dataclass(frozen=True)
class Pair:
    """One message sealed twice, and to which keys."""

    clinic_key: str
    clinic_sealed: bytes
    recovery_key: str
    recovery_sealed: bytes


def seal(data: bytes, what: str, *identity: bytes) -> Pair:
    """`data`, padded and sealed to both keys, bound to `what` and the row's identity. Raises KeyMissing."""
    keys, data = sealing_keys(), padded(data)
    return Pair(
        keys.clinic.id,
        keys.clinic.seal(data, binding(what, *identity, key_id=keys.clinic.id)),
        keys.recovery.id,
        keys.recovery.seal(data, binding(what, *identity, key_id=keys.recovery.id)),
    )


def unseal(clinic_key: str, clinic_sealed: bytes, what: str, *identity: bytes) -> bytes:
    """What was sealed. Raises KeyMissing, CannotOpen; Unreadable when the padding is gone.

    Only `intake.receive` (no person looks) and `intake.desk.opening` (every look is recorded) may call this; a test
    holds it.
    """
    opened = opening_key(clinic_key).open(clinic_sealed, binding(what, *identity, key_id=clinic_key))
    return unpadded(opened)


def sealing_keys() -> SealingKeys:
    """The newest public key of each use. Raises KeyMissing."""
    keys = usable_keys(settings.INTAKE_PUBLIC_KEYS, "public")
    newest = {key.use: key for key in sorted(keys, key=lambda key: (key.made_at, key.id))}
    if missing := {CLINIC, RECOVERY} - newest.keys():
        raise KeyMissing(
            f"No {' and no '.join(sorted(missing))} key in {settings.INTAKE_PUBLIC_KEYS}: "
            "run `manage.py make_intake_keys`."
        )
    return SealingKeys(newest[CLINIC], newest[RECOVERY])


def opening_key(key_id: str) -> PrivateKey:
    """The clinic's private key of this id, present or retired. Raises KeyMissing, UnknownKey."""
    for key in opening_keys():
        if key.id == key_id:
            return key
    raise UnknownKey(f"no private key {key_id} in {settings.INTAKE_PRIVATE_KEYS}")


def opening_keys() -> list[PrivateKey]:
    """The clinic's private keys, retired ones too. Raises KeyMissing when there is none."""
    folder = settings.INTAKE_PRIVATE_KEYS
    if folder is None:
        raise KeyMissing("This process serves the public side alone: it holds no private key.")
    keys = [key for key in usable_keys(folder, "private") if isinstance(key, PrivateKey) and key.use == CLINIC]
    if not keys:
        raise KeyMissing(f"No private clinic key in {folder}: run `manage.py make_intake_keys`.")
    return keys


def index_key() -> bytes:
    """The key of the blind indexes, on the staff side alone. Raises KeyMissing."""
    folder = settings.INTAKE_PRIVATE_KEYS
    if folder is None:
        raise KeyMissing("This process serves the public side alone: it holds no key of the indexes.")
    try:
        return bytes.fromhex((folder / "index.key").read_text().strip())
    except FileNotFoundError as error:
        raise KeyMissing(f"No index.key in {folder}: run `manage.py make_intake_keys`.") from error


def blind_index(kind: str, normal: str) -> bytes:
    """HMAC of a normalised name, phone or e-mail: equal ones can be found, none can be read."""
    return hmac.digest(index_key(), f"{kind}\x00{normal}".encode(), hashlib.sha256)


@overload
def read_keys(folder: Path, part: Literal["public"]) -> tuple[PublicKey, ...]: ...
@overload
def read_keys(folder: Path, part: Literal["private"]) -> tuple[PrivateKey, ...]: ...
def read_keys(folder: Path, part: str) -> tuple[Any, ...]:
    """All keys in a folder ("public" or "private" files); read again only when the folder has changed.

    Raises ValueError when one is damaged.
    """
    try:
        return _read_keys(folder, part, folder.stat().st_mtime_ns)
    except FileNotFoundError:
        return ()


@functools.lru_cache(maxsize=8)
def _read_keys(folder: Path, part: str, _changed: int) -> tuple[PublicKey | PrivateKey, ...]:
    # `_changed` is part of the cache's key: a rotated key counts at once, without a restart.
    return tuple(read_key(path) for path in sorted(folder.glob(f"*.{part}.json")))


@overload
def usable_keys(folder: Path, part: Literal["public"]) -> Sequence[PublicKey]: ...
@overload
def usable_keys(folder: Path, part: Literal["private"]) -> Sequence[PrivateKey]: ...
def usable_keys(folder: Path, part: Literal["public", "private"]) -> Sequence[Any]:
    """As `read_keys`, without the damaged ones: a key that is just being copied here, or one bad file among good ones,
    must not keep the others from sealing and opening.
    """
    try:
        return read_keys(folder, part)
    except ValueError:
        return tuple(_undamaged(folder.glob(f"*.{part}.json")))


def _undamaged(paths: Iterable[Path]) -> Iterator[PublicKey | PrivateKey]:
    for path in sorted(paths):
        try:
            yield read_key(path)
        except ValueError:
            log.critical("ALARM: the key file %s is damaged and left out; try `make_intake_keys --check`", path.name)


def read_key(path: Path) -> PublicKey | PrivateKey:
    """The key in a file. Raises ValueError when it is broken, or its id does not fit its bytes."""
    try:
        values = json.loads(path.read_text())
        kind = PrivateKey if "private" in values else PublicKey
        raw = base64.b64decode(values["private" if kind is PrivateKey else "public"], validate=True)
        key = kind(values["use"], datetime.fromisoformat(values["made_at"]), raw)
        fits = values["suite"] == SUITE_NAME and values["id"] == key.id
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path} is damaged: it cannot be read") from error
    if not fits:
        raise ValueError(f"{path} is damaged: its id does not fit its key")
    return key


def write_key(folder: Path, key: PublicKey | PrivateKey) -> Path:
    """A new key file, readable by its owner alone when it is private. Raises FileExistsError."""
    part = "private" if isinstance(key, PrivateKey) else "public"
    path = folder / f"{key.use}-{key.made_at:%Y%m%dT%H%M%SZ}-{key.id}.{part}.json"
    values = {
        "use": key.use,
        "id": key.id,
        "made_at": key.made_at.isoformat(),
        "suite": SUITE_NAME,
        part: base64.b64encode(key.raw).decode(),
    }
    write_private(path, json.dumps(values, indent=1) + "\n", mode=0o600 if part == "private" else 0o644)
    return path


def write_index_key(folder: Path) -> None:
    """A new key for the blind indexes. Raises FileExistsError."""
    write_private(folder / "index.key", secrets.token_hex(32) + "\n")


def write_private(path: Path, text: str, mode: int = 0o600) -> None:
    """Write a new file whole and durably, or not at all: a half-written key would lock the clinic out.

    Raises FileExistsError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with open(descriptor, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _name(draft, path)
        flush_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def _name(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a removable medium is often FAT, which has no links
        if path.exists():
            raise FileExistsError(path) from None
        os.rename(draft, path)


def opens_what_is_sealed(private: PrivateKey, public: PublicKey) -> bool:
    """Whether a test message sealed to `public` opens with `private`."""
    message = secrets.token_bytes(64)
    try:
        return private.open(public.seal(message, b"ceremony"), b"ceremony") == message
    except CannotOpen:
        return False
