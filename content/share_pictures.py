"""The picture that a link to a page shows where people share it: title, topic and clinic in the colours of the look.

Drawn once for its words and kept on disk under their digest, so that it is served with the database dead and an
address never shows another picture. May not know requests, articles or the database.
"""

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import astuple, dataclass
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path

from django.conf import settings

from clinic_site.files import write_whole

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1200, 630
# Changes with the drawing, so that no cache keeps an old one.
DRAWING = "1"
MOST_FILES = 1_000
# The look's tokens (static/css/tokens.css, light): paper, ink, quiet, link, strip.
PAPER, INK, QUIET, LINK, STRIP, ON_STRIP = "#fcfbf8", "#17212b", "#47545f", "#0c4a72", "#17212b", "#f5f2ea"
MARGIN = 80
TITLE_SIZES = (84, 76, 68, 60, 52, 44)
TITLE_BOX = (WIDTH - 2 * MARGIN, 300)
LEADING = 1.18
_FONTS = Path(__file__).parent / "fonts"
_drawing = threading.Lock()


@dataclass(frozen=True)
class Card:
    """The words of a picture; `topic` and `clinic` may be empty."""

    title: str
    topic: str
    clinic: str
    language: str

    @property
    def digest(self) -> str:
        """Names the picture: the same words make the same one."""
        return hashlib.sha256("\0".join((DRAWING, *astuple(self))).encode()).hexdigest()[:16]


def kept(digest: str) -> bytes | None:
    """The picture with this digest if it was drawn before."""
    try:
        return _file(digest).read_bytes()
    except OSError:
        return None


def picture(card: Card) -> bytes:
    """The picture of a card as PNG, drawn now unless it is kept; one is drawn at a time."""
    with _drawing:
        found = kept(card.digest)
        if found is None:
            found = draw(card)
            _make_room()
            write_whole(_file(card.digest), found)
        return found


def draw(card: Card) -> bytes:
    """The PNG of a card."""
    # Here and not above: only a process that draws pays for loading Pillow, and pages are readable without it.
    from PIL import Image, ImageDraw, ImageFont

    @lru_cache(maxsize=8)
    def font(weight: str, size: int) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(_FONTS / f"NotoSerif-{weight}.ttf", size, layout_engine=ImageFont.Layout.BASIC)

    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    canvas = ImageDraw.Draw(image)
    canvas.rectangle((0, HEIGHT - 110, WIDTH, HEIGHT), fill=STRIP)
    canvas.rectangle((MARGIN, 92, MARGIN + 96, 100), fill=LINK)
    canvas.text((MARGIN, 122), card.topic, font=font("Regular", 34), fill=QUIET)
    size, lines = fitted(card.title, lambda text, size: font("Bold", size).getlength(text))
    for place, text in enumerate(lines):
        canvas.text((MARGIN, 190 + place * size * LEADING), text, font=font("Bold", size), fill=INK)
    clinic = shortened(card.clinic, TITLE_BOX[0], lambda text: font("Regular", 36).getlength(text))
    canvas.text((MARGIN, HEIGHT - 55), clinic, font=font("Regular", 36), fill=ON_STRIP, anchor="lm")
    file = BytesIO()
    # The few colours of text on paper: a palette makes the file a third as large.
    image.quantize(32, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def fitted(title: str, width_of: Callable[[str, int], float]) -> tuple[int, list[str]]:
    """The largest size at which a title fits its box, and its lines; a title beyond all sizes is cut, and says so."""
    width, height = TITLE_BOX
    for size in TITLE_SIZES:
        measure = partial(_width, width_of, size)
        lines = wrapped(title, width, measure)
        most = int(height // (size * LEADING))
        if len(lines) <= most and all(measure(line) <= width for line in lines):
            return size, lines
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]} {lines[most]}…"]
    return size, [shortened(line, width, measure) for line in lines]


def _width(width_of: Callable[[str, int], float], size: int, text: str) -> float:
    return width_of(text, size)


def wrapped(text: str, width: float, width_of: Callable[[str], float]) -> list[str]:
    """A text in lines no wider than `width`, broken between words."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def shortened(text: str, width: float, width_of: Callable[[str], float]) -> str:
    """A text that fits, cut with an ellipsis where it must be."""
    if width_of(text) <= width:
        return text
    while text and width_of(f"{text}…") > width:
        text = text[:-1].rstrip(" …")
    return f"{text}…"


def _make_room() -> None:
    """Hold the folder to its bound: the oldest pictures go, and are drawn again if somebody asks."""
    files = sorted(_folder().glob("*.png"), key=lambda file: file.stat().st_mtime)
    for file in files[: max(0, len(files) - MOST_FILES + 1)]:
        file.unlink(missing_ok=True)


def _folder() -> Path:
    return settings.PAGES_DIR.parent / "pictures"


def _file(digest: str) -> Path:
    return _folder() / f"{digest}.png"
