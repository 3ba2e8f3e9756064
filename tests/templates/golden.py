"""Comparing what is drawn with what was drawn when somebody last looked at it.

`RECORD=1 pytest tests/...` writes the files anew; look at the difference before you commit it.
"""

import os
import re
from difflib import unified_diff
from pathlib import Path


def normal(html: str) -> str:
    """HTML with one element a line and no empty lines, so that a difference can be read."""
    lines = re.sub(r">\s*<", ">\n<", re.sub(r"[ \t]+", " ", html)).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip()) + "\n"


def assert_golden(path: Path, html: str) -> None:
    """The HTML is what the file holds."""
    drawn = normal(html)
    if os.environ.get("RECORD"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(drawn, encoding="utf-8")
    held = path.read_text(encoding="utf-8")
    difference = "\n".join(unified_diff(held.splitlines(), drawn.splitlines(), "held", "drawn", lineterm="", n=1))
    assert not difference, f"{path.name} is drawn differently; RECORD=1 writes it anew\n{difference}"
