"""Compiles the translators' `.po` files to the `.mo` files that gettext reads, without gettext's own tools.

The `.mo` files are not committed; a start (`manage.py prepare`) and the test suite make those that are missing or old.
"""

import os
from pathlib import Path


def compile_catalogues(folder: Path) -> list[Path]:
    """Compile each catalogue under `folder` that is newer than its `.mo`; returns those that were compiled."""
    compiled = []
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        _compile(source, target)
        compiled.append(source)
    return compiled


def _compile(source: Path, target: Path) -> None:
    from babel.messages.mofile import write_mo  # slow to import, and seldom needed
    from babel.messages.pofile import read_po

    changed = source.stat()
    with source.open("rb") as file:
        catalogue = read_po(file, locale=source.parent.parent.name, abort_invalid=True)
    half = target.with_suffix(f".{os.getpid()}")
    with half.open("wb") as file:
        write_mo(file, catalogue)  # fuzzy entries are left out: half-sure Spanish is not shown
    os.utime(half, ns=(changed.st_atime_ns, changed.st_mtime_ns))
    half.replace(target)
