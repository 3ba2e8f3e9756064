"""Filling in forms in a real browser as people do: with the keyboard alone, or with taps."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from playwright.sync_api import Page

from intake import cookie, drafts
from intake.journeys import SCREENING, Filled

ACTIVE = "() => { const e = document.activeElement; return [e.name || '', e.value || '', e.className || ''] }"
FAR = 80


class Keyboard:
    """A person without a mouse: Tab, arrows, Space, Enter, letters."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.presses = 0

    def press(self, key: str) -> None:
        self.presses += 1
        self.page.keyboard.press(key)

    def active(self) -> tuple[str, str, str]:
        """(name, value, class) of what has the focus."""
        return tuple(self.page.evaluate(ACTIVE))

    def reach(self, *, name: str = "", value: str = "", look: str = "") -> None:
        """Tab on to a control. Fails where it cannot be reached."""
        for _ in range(FAR):
            at = self.active()
            if (not name or at[0] == name) and (not value or at[1] == value) and (not look or at[2] == look):
                return
            self.press("Tab")
        raise AssertionError(f"{name or look} {value} cannot be reached by Tab")

    def write(self, name: str, text: str) -> None:
        self.reach(name=name)
        self.page.keyboard.insert_text(text)

    def choose(self, name: str, value: str | int) -> None:
        """One answer of a list: Tab to the list, then the arrows."""
        self.reach(name=name)
        self.press("Space")
        for _ in range(12):
            if self.active()[:2] == (name, str(value)):
                return
            self.press("ArrowDown")
        raise AssertionError(f"{value} is no answer of {name}")

    def tick(self, name: str, value: str = "on") -> None:
        self.reach(name=name, value=value)
        self.press("Space")

    def go_on(self) -> None:
        """Press the filled button with Enter and wait for the next page."""
        self.reach(look="button")
        with self.page.expect_navigation():
            self.press("Enter")

    def answer(self, answers: Mapping[str, object]) -> None:
        """Answer all questions of the page that `answers` knows, in the order they stand."""
        for name, kind in questions(self.page):
            value = answers.get(name)
            if value is None:
                continue
            if kind == "radio":
                self.choose(name, value)
            elif kind == "checkbox":
                for each in value if isinstance(value, list) else ["on"]:
                    self.tick(name, each)
            else:
                self.write(name, str(value))
        self.go_on()


def questions(page: Page) -> list[tuple[str, str]]:
    """(name, type) of the page's questions, each once, in the order they stand."""
    found = page.evaluate(
        """() => [...document.querySelectorAll('#questions input, #questions textarea')]
        .filter(e => e.type !== 'hidden' && e.tabIndex >= 0).map(e => [e.name, e.type])"""
    )
    return list(dict.fromkeys(tuple(each) for each in found))


def tap(page: Page, answers: Mapping[str, object]) -> None:
    """Answer the page's questions with taps and go on."""
    for name, kind in questions(page):
        value = answers.get(name)
        if value is None:
            continue
        if kind == "radio":
            page.locator(f'label[for="{page.locator(f"[name={name}][value='{value}']").get_attribute("id")}"]').click()
        elif kind == "checkbox":
            for each in value if isinstance(value, list) else ["on"]:
                page.locator(f'[name={name}][value="{each}"]').check()
        else:
            page.fill(f"[name={name}]", str(value))
    with page.expect_navigation():
        page.click("#questions .button")


def screens(page: Page, answers: Mapping[str, object], hand: Keyboard | None = None, most: int = 20) -> list[str]:
    """Answer screen after screen until the page of answers; the paths of the screens met."""
    seen = []
    while page.locator('[name="page"]').count() == 0:
        seen.append(path_of(page))
        assert len(seen) < most, seen
        if hand:
            hand.answer(answers)
        else:
            tap(page, answers)
    return seen


def path_of(page: Page) -> str:
    return page.evaluate("() => location.pathname")


def begun(open_page: Callable[..., Page], answers: dict, *, until: str = "", script: bool = True) -> Page:
    """A screening that is filled in up to a screen (to the page of answers), as its cookie would hold it."""
    filled = Filled()
    while (step := SCREENING.next(filled)) is not None and step.id != until:
        filled = SCREENING.record(filled, step, answers)
    page = open_page("/screening/", cookies=True, script=script)
    value = cookie.seal(drafts.to_json(replace(drafts.new_draft(SCREENING), filled=filled)), "screening/en/cookie")
    page.context.add_cookies([{"name": "screening-en", "value": value, "url": page.url}])
    page.goto(f"{page.url}{SCREENING.step(until).slugs['en'] if until else 'check'}/")
    return page
