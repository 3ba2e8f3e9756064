"""People who write to the clinic with their browsers, many at once, while something goes wrong.

Each opens the form, fills it in, presses Send and reads the confirmation. Who gets no answer, or an answer that says
"not kept", presses Send again, as the page says: with the same form, so with the same identity. What a person was told
is kept is `acknowledged`; `count.py` then looks for it.
"""

import contextlib
import random
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tests.faults.wire import Reply, Wire, request
from tests.intake.views.browser import Page
from tests.intake.views.pages import CONTACT, SCREENING
from tests.intake.walks import screening_answers

LETTERS = "abcdefghij klmnop qrstuvwxyz áéíñ¿😀"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
REFERENCE = re.compile(r'data-reference="([^"]+)"')
REDIRECTS = {301, 302, 303}
# Answers that ask for the same again: nothing was kept, or (409, 410, 400) the form has to be sent anew.
NOT_KEPT = {400, 409, 410, 429, 500, 502, 503, 504}
START_AGAIN = {400, 409, 410}
PAUSE = 0.25


class GaveUp(Exception):
    """Nobody was told "we have it" in all the time there was."""


@dataclass(frozen=True)
class Acknowledged:
    """`seconds` from pressing Send to the answer that said so; `waited` with all attempts before."""

    number: int
    reference: str
    seconds: float
    waited: float


@dataclass
class Habits:
    """How these people send. `cut`: their first answer is lost; `times`: how often Send is pressed at once."""

    cut: bool = False
    times: int = 1
    screening_every: int = 50
    danger_every: int = 9
    patience: float = 90.0


def is_screening(number: int, habits: Habits) -> bool:
    return bool(habits.screening_every) and number % habits.screening_every == 3


def written_by(number: int, habits: Habits) -> dict[str, object]:
    """What this person types, the same every time; with accents, sometimes long, now and then words of danger."""
    rng = random.Random(number)
    words = "".join(rng.choices(LETTERS, k=rng.choice([20, 200, 2000] if not is_screening(number, habits) else [100])))
    danger = "I want to kill myself. " if habits.danger_every and number % habits.danger_every == 5 else ""
    typed = {"name": f"Person {number}", "message": f"{danger}Message {number}: {words}.", "phone": "713-555-0142"}
    return screening_answers(**typed) if is_screening(number, habits) else typed


class Person:
    """One browser: cookies by path, one form."""

    def __init__(self, port: Callable[[], int], number: int, habits: Habits) -> None:
        self.port, self.number, self.habits = port, number, habits
        self.language = "es" if number % 3 == 0 else "en"
        self.cookies: dict[str, tuple[str, str]] = {}
        self.until = time.monotonic() + habits.patience
        self.met: Counter[str] = Counter()
        form = SCREENING if is_screening(number, habits) else CONTACT
        self.start = form[self.language]

    # -- a browser -------------------------------------------------------------------------------------------------

    def bytes_of(self, method: str, path: str, values: object = None) -> bytes:
        sent = [f"{name}={value}" for name, (value, where) in self.cookies.items() if path.startswith(where)]
        cookies = "; ".join(sent)
        body = urlencode(values, doseq=True).encode() if values is not None else b""
        return request(method, path, self.port(), body, cookies=cookies, close=True)

    def ask(self, method: str, path: str, values: object = None) -> Reply:
        with contextlib.closing(Wire(self.port())) as wire:
            return self.keep_cookies(wire.ask(self.bytes_of(method, path, values)))

    def keep_cookies(self, reply: Reply) -> Reply:
        for name, value in reply.headers:
            if name == "set-cookie":
                key, _, rest = value.partition("=")
                content, *parts = rest.split(";")
                path = next((part.strip()[5:] for part in parts if part.strip().lower().startswith("path=")), "/")
                if content.strip('"'):
                    self.cookies[key] = (content, path)
                else:
                    self.cookies.pop(key, None)
        return reply

    def persist(self, method: str, path: str, values: object = None) -> Reply:
        """Ask until there is an answer that is no failure: people reload, and send a form that is too old anew."""
        while time.monotonic() < self.until:
            with contextlib.suppress(OSError):
                reply = self.ask(method, path, values)
                if reply.status not in NOT_KEPT or (method == "POST" and reply.status in START_AGAIN):
                    return reply
                self.met[str(reply.status)] += 1
            self.met["asked again"] += 1
            time.sleep(PAUSE)
        raise GaveUp(f"{method} {path}")

    # -- what a person does ----------------------------------------------------------------------------------------

    def write(self) -> Acknowledged:
        """From opening the form to reading the reference. Raises GaveUp."""
        is_long = is_screening(self.number, self.habits)
        path, values = self.fill_in_screening() if is_long else self.fill_in_contact()
        begun = time.monotonic()
        reply = self.press_send(path, values)
        waited = time.monotonic() - begun
        confirmation = self.persist("GET", self.start + ("enviado/" if self.language == "es" else "sent/"))
        found = REFERENCE.search(confirmation.text)
        if confirmation.status in REDIRECTS:  # an hour has passed: the confirmation can no longer be read
            self.met["confirmation gone"] += 1
        else:
            assert found, confirmation.text[:2000]
        return Acknowledged(self.number, found.group(1) if found else "", reply.seconds, waited)

    def fill_in_contact(self) -> tuple[str, dict[str, object]]:
        page = self.persist("GET", self.start).text
        return self.start, {**self.token(page), **written_by(self.number, self.habits), "consent": "on"}

    def fill_in_screening(self) -> tuple[str, dict[str, object]]:
        """Screen after screen, until the page of answers."""
        answers = written_by(self.number, self.habits)
        path, page = self.follow(self.start)
        for _ in range(60):
            parsed = Page()
            parsed.feed(page.text)
            form = parsed.forms["questions"]
            path = form.action or path
            if "page" in form.values:
                return path, dict(form.values)
            areas = [each["name"] for each in parsed.attrs if each["tag"] == "textarea" and "name" in each]
            given = {name: answers[name] for name in (*parsed.names, *areas) if answers.get(name) is not None}
            if "consent" in given:
                given["consent"] = "on"
            reply = self.persist("POST", path, {**form.values, **given})
            assert reply.status in REDIRECTS | START_AGAIN, (reply.status, reply.text[:3000])
            self.met["filled in again"] += reply.status in START_AGAIN
            path, page = self.follow(reply.header("location") or self.start)
        raise AssertionError("the screening has no end")

    def follow(self, path: str) -> tuple[str, Reply]:
        """The page at this path, or where it leads to."""
        reply = self.persist("GET", path)
        while reply.status in REDIRECTS:
            path = reply.header("location")
            reply = self.persist("GET", path)
        return path, reply

    @staticmethod
    def token(page: str) -> dict[str, object]:
        found = TOKEN.search(page)
        assert found, page[:2000]
        return {"csrfmiddlewaretoken": found.group(1)}

    def press_send(self, path: str, values: dict[str, object]) -> Reply:
        """Until the site says that it has the message; the answer that said so."""
        cut = self.habits.cut
        while time.monotonic() < self.until:
            with contextlib.suppress(OSError):
                if cut:
                    cut = False
                    self.cut_off(path, values)
                reply = self.keep_cookies(self.send_once(path, values))
                if reply.status in REDIRECTS:
                    return reply
                assert reply.status in NOT_KEPT, (reply.status, reply.text[:3000])
                self.met[str(reply.status)] += 1
                path, values = self.as_the_page_says(path, values, reply)
            self.met["sent again"] += 1
            time.sleep(PAUSE)
        raise GaveUp("Send")

    def as_the_page_says(self, path: str, values: dict[str, object], reply: Reply) -> tuple[str, dict[str, object]]:
        """The form again, from the page that came: what was typed must stand in it."""
        if reply.status == 503 and "data-comfort" not in reply.text:
            return path, values  # the server's own words for "one moment": nothing of the form was read
        if is_screening(self.number, self.habits) and reply.status in START_AGAIN:
            self.met["filled in again"] += 1
            return self.fill_in_screening()
        parsed = Page()
        parsed.feed(reply.text)
        form = parsed.forms.get("questions")
        if form is None:
            return self.fill_in_contact()
        message = values.get("message")
        kept = form.values.get("message", [message])[0]
        assert message is None or kept == message, "the page did not keep the text"
        return path, {**values, **self.token(reply.text), **{k: v for k, v in form.values.items() if k == "page"}}

    def send_once(self, path: str, values: dict[str, object]) -> Reply:
        """Press Send, or press it several times before the first answer; the last answer is the one that is seen."""
        data = self.bytes_of("POST", path, values)
        wires = [Wire(self.port()) for _ in range(self.habits.times)]
        try:
            for wire in wires:
                wire.send(data)
            return [wire.receive() for wire in wires][-1]
        finally:
            for wire in wires:
                wire.close()

    def cut_off(self, path: str, values: dict[str, object]) -> None:
        """Send; then the network is gone: as soon as the answer is on its way, or (each third) before."""
        self.met["cut off"] += 1
        with contextlib.closing(Wire(self.port())) as wire:
            wire.send(self.bytes_of("POST", path, values))
            if self.number % 3:
                wire.wait_for_answer()


@dataclass
class Crowd:
    """Many people at once; `people` of them are at their browsers at any moment."""

    port: Callable[[], int]
    numbers: Iterable[int]
    habits: Habits = field(default_factory=Habits)
    people: int = 8
    acknowledged: list[Acknowledged] = field(default_factory=list)
    gave_up: list[int] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._left = iter(self.numbers)
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._one_after_the_other) for _ in range(self.people)]

    def start(self) -> "Crowd":
        for thread in self._threads:
            thread.start()
        return self

    def join(self) -> "Crowd":
        for thread in self._threads:
            thread.join()
        assert not self.failures, self.failures[:3]
        return self

    def stop(self) -> None:
        """Nobody else begins."""
        with self._lock:
            self._left = iter(())

    def is_going(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    @property
    def done(self) -> int:
        return len(self.acknowledged)

    def wait_for(self, messages: int, seconds: float = 60) -> None:
        """Until so many were acknowledged."""
        until = time.monotonic() + seconds
        while self.done < messages and time.monotonic() < until and self.is_going():
            time.sleep(0.02)

    def _one_after_the_other(self) -> None:
        while True:
            with self._lock:
                number = next(self._left, None)
            if number is None:
                return
            person = Person(self.port, number, self.habits)
            try:
                self.acknowledged.append(person.write())
            except GaveUp:
                self.gave_up.append(number)
            except Exception as error:  # a thread's error is the test's
                self.failures.append(f"Person {number}: {type(error).__name__}: {error}")
            with self._lock:
                self.met.update(person.met)

    def wait_of(self, share: float) -> float:
        """Within how many seconds this share of the people had the answer "we have it"."""
        times = sorted(each.seconds for each in self.acknowledged)
        return times[min(len(times) - 1, int(len(times) * share))] if times else 0.0
