"""Making keys so that nobody is locked out: a key is accepted only when its file has opened a test message.

What this may not do: delete or replace a key. A retired private key still opens what was sealed to it.
"""

from collections.abc import Iterator
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


def make_missing(folders: Folders, *, rotate: bool = False) -> list[str]:
    """Make the keys that are missing (with `rotate`, a new clinic key in any case); the lines to tell.

    Raises NotAccepted, and ValueError when a recovery key is needed and no folder for it was named.
    """
    told = []
    have = {key.use for key in read_keys(folders.public, "public")}
    if not (folders.private / "index.key").exists():
        write_index_key(folders.private)
        told.append("Made the key of the blind indexes.")
    if RECOVERY not in have:
        if folders.recovery is None:
            raise ValueError("Name a removable medium for the private recovery key with --recovery-to.")
        told.append(_accept(PrivateKey.generate(RECOVERY), folders.recovery, folders.public))
    if CLINIC not in have or rotate:
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


def drill(public_folder: Path, private_folders: list[Path]) -> Iterator[tuple[PublicKey, bool]]:
    """Each public key, and whether a private key in these folders opens a test message sealed to it."""
    private = {key.id: key for folder in private_folders for key in read_keys(folder, "private")}
    for public in read_keys(public_folder, "public"):
        own = private.get(public.id)
        yield public, isinstance(own, PrivateKey) and opens_what_is_sealed(own, public)
