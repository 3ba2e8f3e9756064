"""The stylesheets as browsers get them: small, and each page asks only for those that it needs.

`css/site.css` is the layers that every page needs, joined in the order of the cascade; the other sheets add to the same
layers what some pages need (drawings, fields, forms, ways in, the guide). Staff of the look edit `static/css/*.css`.
The finder below makes the files whenever static files are looked up or collected, so that nothing generated is
committed and nothing can be out of date.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

SITE = "css/site.css"
SHEETS = {
    SITE: ("tokens", "base", "layout", "components", "pages", "print"),
    "css/evidence.css": ("evidence",),
    "css/strips.css": ("strips",),
    "css/pictures.css": ("pictures",),
    "css/fields.css": ("fields",),
    "css/forms.css": ("forms",),
    "css/ways.css": ("ways",),
    "css/guide.css": ("guide",),
}

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND = re.compile(r"\s*([{};,])\s*")
_VALUE = re.compile(r":\s+")


def joined(folder: Path, sheet: str = SITE) -> str:
    """The files of a sheet as one, without comments and needless spaces."""
    text = "\n".join((folder / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS[sheet])
    return _VALUE.sub(":", _AROUND.sub(r"\1", _COMMENT.sub("", text))).replace(";}", "}").strip() + "\n"


class StylesheetFinder(BaseFinder):
    """A static files finder for the sheets, kept under VAR_DIR; it stands before the finder of their sources."""

    def __init__(self) -> None:
        self.folder = settings.VAR_DIR / "built"

    def build(self, sheet: str) -> Path:
        """Write a sheet if a file of it has changed; its place on disk."""
        target = self.folder / sheet
        text = joined(settings.BASE_DIR / "static" / "css", sheet)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(f".{os.getpid()}")
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(target)
        return target

    def find(self, path: str, find_all: bool = False) -> str | list[str]:
        """The made file for the path of a sheet, nothing for any other."""
        found = [str(self.build(path))] if path in SHEETS else []
        return found if find_all else "".join(found)

    def list(self, _ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, FileSystemStorage]]:
        """The sheets, in a storage that `collectstatic` can copy from."""
        for sheet in SHEETS:
            self.build(sheet)
            yield sheet, FileSystemStorage(location=self.folder)
