"""One stylesheet from its layers: `css/site.css` is `static/css/*.css` joined in the order of the cascade.

Staff of the look edit the layers; a browser makes one request. The finder below makes the joined file whenever static
files are looked up or collected, so that nothing generated is committed and nothing can be out of date.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

LAYERS = ("tokens", "base", "layout", "components", "evidence", "forms", "pages", "print")
JOINED = "css/site.css"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND = re.compile(r"\s*([{};,])\s*")
_VALUE = re.compile(r":\s+")


def joined(folder: Path) -> str:
    """The layers of a folder as one stylesheet, without comments and needless spaces."""
    text = "\n".join((folder / f"{layer}.css").read_text(encoding="utf-8") for layer in LAYERS)
    return _VALUE.sub(":", _AROUND.sub(r"\1", _COMMENT.sub("", text))).strip() + "\n"


class JoinedStylesheetFinder(BaseFinder):
    """A static files finder with one file in it, the joined stylesheet, kept under VAR_DIR."""

    def __init__(self) -> None:
        self.folder = settings.VAR_DIR / "built"

    def build(self) -> Path:
        """Write the joined file if a layer has changed; its place on disk."""
        target = self.folder / JOINED
        text = joined(settings.BASE_DIR / "static" / "css")
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(f".{os.getpid()}")
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(target)
        return target

    def find(self, path: str, find_all: bool = False) -> str | list[str]:
        """The joined file for its own path, nothing for any other."""
        found = [str(self.build())] if path == JOINED else []
        return found if find_all else "".join(found)

    def list(self, _ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, FileSystemStorage]]:
        """The one file, in a storage that `collectstatic` can copy from."""
        self.build()
        yield JOINED, FileSystemStorage(location=self.folder)
