"""Filling in the forms page after page."""

from tests.intake.views.browser import Browser
from tests.intake.walks import screening_answers

SCREENING = {"en": "/screening/", "es": "/es/evaluacion/"}
CONTACT = {"en": "/contact/", "es": "/es/contacto/"}


def fill(visitor: Browser, until: str = "", **changes: object) -> Browser:
    """Answer every page of the screening that comes, until the page of answers or the page whose address ends so."""
    answers = screening_answers(**changes)
    for _ in range(25):
        if "page" in visitor.form().values or (until and visitor.address.rstrip("/").endswith(until)):
            return visitor
        given = {name: answers.get(name) for name in visitor.asked}
        visitor.send(**{name: "on" if name == "consent" else value for name, value in given.items()})
        assert visitor.status == 200, visitor.text
    raise AssertionError(visitor.text)


def write(visitor: Browser, message: str = "Please call me.", **more: object) -> Browser:
    """Fill in the contact form and press Send."""
    values = {"message": message, "phone": "713-555-0142", "consent": "on", **more}
    return visitor.send(**values)


def reference(visitor: Browser) -> str:
    return next(attrs["data-reference"] for attrs in visitor.page.attrs if "data-reference" in attrs)


def code(visitor: Browser) -> str:
    """The whole code as it stands on the confirmation."""
    start = visitor.text.index(reference(visitor))
    return "".join(visitor.text[start : start + 40].split())[:34]


def cookies(visitor: Browser) -> dict[str, object]:
    return {name: morsel for name, morsel in visitor.client.cookies.items() if name != "csrf"}
