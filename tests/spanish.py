"""What of a Spanish page is still English: catalogue entries left as they are, and words that Spanish does not have."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from django.conf import settings

from clinic_site import messages

CATALOGUE = Path(settings.LOCALE_PATHS[0]) / "es" / "LC_MESSAGES" / "django.po"
SPOKEN = {"alt", "aria-label", "title", "placeholder", "data-head", "data-offline", "data-time", "content"}
UNSEEN = {"script", "style"}
VOID = {"input", "br", "img", "meta", "link", "hr", "wbr"}
ADDRESS = re.compile(r"\S+\.(?:org|com|gov|net|edu)\b\S*")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}")
# Words that are frequent in English and are no words in Spanish.
ENGLISH = re.compile(
    r"\b(the|and|you|your|is|are|was|were|with|this|that|these|not|of|for|we|our|from|have|or|to|it|on|be|can|"
    r"please|more|what|which|who|how|if|page|send|back|answer|question)\b",
    re.IGNORECASE,
)


class _Reader(HTMLParser):
    """Collects what a reader sees or hears, apart from parts in another language (`lang="en"`)."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._away: list[str] = []  # the open elements from the one in English (or unseen) inwards

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if self._away or found.get("lang") == "en" or tag in UNSEEN:
            if tag not in VOID:
                self._away.append(tag)
            return
        heard = {name for name in SPOKEN if name != "content" or found.get("name") == "description"}
        if found.get("type") in {"submit", "button"}:
            heard |= {"value"}
        self.words += [value for name, value in attrs if name in heard and value]

    def handle_endtag(self, tag: str) -> None:
        if self._away and tag in self._away:
            while self._away.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        words = " ".join(ADDRESS.sub("", data).split())
        if words and not self._away:
            self.words.append(words)


def seen(html: str) -> list[str]:
    """The texts of a page, and what is spoken for its pictures and controls, outside of `lang="en"`."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.words


def english_in(html: str) -> list[str]:
    """The texts of a Spanish page that are an English entry of the catalogue, or hold an English word."""
    return [words for words in seen(html) if _untranslated().fullmatch(words) or ENGLISH.search(words)]


@cache
def _untranslated() -> re.Pattern[str]:
    """Matches any English text of the catalogue that has another form in Spanish, whatever stands in its gaps."""
    texts = set()
    for message in messages.read(CATALOGUE):
        english = (message.id,) if isinstance(message.id, str) else message.id
        spanish = (message.string,) if isinstance(message.string, str) else message.string
        texts |= {text for text in english if text and text not in _all_spanish() | set(spanish) and _tells(text)}
    return re.compile("|".join(".+".join(map(re.escape, PLACEHOLDER.split(text))) for text in texts))


def _tells(text: str) -> bool:
    """Whether a text with gaps has a word that Spanish has not: "%(count)s total" would be found in "costo total"."""
    words = set(re.findall(r"[^\W\d_]+", PLACEHOLDER.sub(" ", text).lower()))
    return not PLACEHOLDER.search(text) or not words <= _spanish_words()


@cache
def _spanish_words() -> frozenset[str]:
    return frozenset(word for text in _all_spanish() for word in re.findall(r"[^\W\d_]+", text.lower()))


@cache
def _all_spanish() -> frozenset[str]:
    """Some words are English in one place and Spanish in another (name, "no")."""
    catalogue = messages.read(CATALOGUE)
    return frozenset(
        text for m in catalogue for text in ((m.string,) if isinstance(m.string, str) else m.string) if m.id
    )
