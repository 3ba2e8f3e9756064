"""Making keys so that nobody is locked out: a key is accepted only when its file has opened a test message.

What this may not do: delete a key that nothing else holds. An older private key still opens what was sealed to it; it
is retired (moved to a medium of its own) only when nothing stored is sealed to it any more (`intake.resealing`).
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from intake.sealing import (
    CLINIC,
    RECOVERY,
    PrivateKey,
    PublicKey,
    opens_what_is_sealed,
    read_key,
    read_keys,
    sealing_keys,
    write_index_key,
    write_key,
)


class NotAccepted(Exception):
    """A private key file did not open a test message; its public key was not installed."""


@dataclass(frozen=True)
class Folders:
    """Where the three kinds of key files lie; `recovery` is a medium that leaves the machine."""

    public: Path
    private: Path
    recovery: Path | None


def make_missing(folders: Folders, *, renewed: Set[str] = frozenset()) -> list[str]:
    """Make the keys that are missing, and new ones of the uses in `renewed`; the lines to tell.

    Raises NotAccepted, and ValueError when a recovery key is needed and no folder for it was named.
    """
    told = []
    have = {key.use for key in read_keys(folders.public, "public")} - renewed
    if not (folders.private / "index.key").exists():
        write_index_key(folders.private)
        told.append("Made the key of the blind indexes.")
    if RECOVERY not in have:
        if folders.recovery is None:
            raise ValueError("Name a removable medium for the private recovery key with --recovery-to.")
        told.append(_accept(PrivateKey.generate(RECOVERY), folders.recovery, folders.public))
    if CLINIC not in have:
        told.append(_accept(PrivateKey.generate(CLINIC), folders.private, folders.public))
    return told


def _accept(private: PrivateKey, private_folder: Path, public_folder: Path) -> str:
    path = write_key(private_folder, private)
    # Read back from the disk: what counts is the file, not what is in memory.
    read_back = read_key(path)
    if not isinstance(read_back, PrivateKey) or not opens_what_is_sealed(read_back, private.public):
        raise NotAccepted(f"{path} does not open a test message; its public key was not installed.")
    write_key(public_folder, private.public)
    return f"Made the {private.use} key {private.id}; its private half is in {path}."


def retire(folders: Folders, key_id: str, sealed_to: Mapping[str, int], medium: Path | None) -> str:
    """Take an older key out of use; the line to tell. A clinic key's private half moves to `medium`.

    sealed_to: how many stored copies each key seals. Raises ValueError when the key is in use, is not here, or still
    seals something; NotAccepted when the copy on the medium does not open a test message.
    """
    keys = sealing_keys()
    if key_id in {keys.clinic.id, keys.recovery.id}:
        raise ValueError(f"{key_id} is in use: make a new key first.")
    if sealed_to.get(key_id):
        raise ValueError(
            f"Still sealed to {key_id}: {sealed_to[key_id]}. Let the worker receive and seal them anew first."
        )
    public = next((key for key in read_keys(folders.public, "public") if key.id == key_id), None)
    if public is None:
        raise ValueError(f"No key {key_id} in {folders.public}.")
    if public.use == CLINIC:
        _move(folders.private, key_id, medium)
    for old in folders.public.glob(f"*-{key_id}.public.json"):
        old.unlink()
    return (
        f"Retired the {public.use} key {key_id}. Destroy its private half when the backups of its time have aged out."
    )


def _move(private_folder: Path, key_id: str, medium: Path | None) -> None:
    if medium is None:
        raise ValueError("Name the medium that the private key goes to with --to.")
    private = next((key for key in read_keys(private_folder, "private") if key.id == key_id), None)
    if private is None:
        raise ValueError(f"No private key {key_id} in {private_folder}.")
    path = write_key(medium, private)
    copy = read_key(path)
    if not isinstance(copy, PrivateKey) or not opens_what_is_sealed(copy, private.public):
        raise NotAccepted(f"{path} does not open a test message; the key stays where it is.")
    for old in private_folder.glob(f"*-{key_id}.private.json"):
        old.unlink()


def drill(public_folder: Path, private_folders: list[Path]) -> Iterator[tuple[PublicKey, bool]]:
    """Each public key, and whether a private key in these folders opens a test message sealed to it."""
    private = {key.id: key for folder in private_folders for key in read_keys(folder, "private")}
    for public in read_keys(public_folder, "public"):
        own = private.get(public.id)
        yield public, isinstance(own, PrivateKey) and opens_what_is_sealed(own, public)
