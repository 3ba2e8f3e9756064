"""The elements of a piece of HTML, in order: enough to ask what describes what."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Element:
    """One element: its tag, its attributes and all text inside it."""

    tag: str
    attrs: dict[str, str | None]
    text: str = ""
    parents: tuple[str, ...] = field(default=())


class _Reader(HTMLParser):
    VOID = frozenset({"input", "br", "img", "meta", "link", "hr"})

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs), parents=tuple(parent.tag for parent in self.open))
        self.found.append(element)
        if tag not in self.VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.found.append(Element(tag, dict(attrs), parents=tuple(parent.tag for parent in self.open)))

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data):
        for element in self.open:
            element.text += data


def elements(html: str) -> list[Element]:
    """All elements in order. Fails when one is not closed where it should be."""
    reader = _Reader()
    reader.feed(html)
    assert not reader.open, f"left open: {[element.tag for element in reader.open]}"
    return reader.found
