"""A small browser on Django's test client: keeps cookies by path as browsers do, fills in forms, follows redirects."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

from django.http import HttpResponse
from django.test import Client


@dataclass
class Form:
    """A form of a page: where it posts, and the values it would send."""

    action: str
    method: str
    values: dict[str, list[str]] = field(default_factory=dict)


class Page(HTMLParser):
    """Collects forms (with what is filled in), headings, title and links."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, Form] = {}
        self.buttons: list[dict[str, str]] = []
        self.names: list[str] = []
        self.text: list[str] = []
        self.attrs: list[dict[str, str]] = []
        self._open: Form | None = None
        self._area: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.attrs.append({"tag": tag, **found})
        if tag == "form":
            self._open = Form(found.get("action", ""), found.get("method", "get"))
            self.forms[found.get("id", f"form-{len(self.forms)}")] = self._open
        if tag == "button":
            self.buttons.append(found)
        if tag == "textarea":
            self._area = found.get("name", "")
            self._keep(self._area, "")
        if tag == "input" and "name" in found:
            self.names.append(found["name"])
            if found.get("type") in {"radio", "checkbox"} and "checked" not in found:
                return
            self._keep(found["name"], found.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        if tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if self._area and self._open:
            so_far = self._open.values[self._area][-1]
            # The line break right after <textarea> is markup, not text.
            self._open.values[self._area][-1] = so_far + (data if so_far else data.removeprefix("\n"))

    def _keep(self, name: str, value: str) -> None:
        if name and self._open is not None:
            self._open.values.setdefault(name, []).append(value)


class Browser:
    """One browser; several tabs share its cookies."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.address = "/"
        self.response: HttpResponse | None = None
        self.page = Page()

    def tab(self) -> "Browser":
        """Another tab: the same cookies, a page of its own."""
        return Browser(self.client)

    def open(self, address: str) -> "Browser":
        return self._ask("get", urljoin(self.address, address))

    def send(self, **answers: object) -> "Browser":
        """Press the filled button of the page's form, with these answers beside what is filled in already."""
        return self.post(self.form().action or self.address, **answers)

    def press(self, words: str, **answers: object) -> "Browser":
        """Press a button that posts elsewhere ("Clear my answers", "Español")."""
        for button in self.page.buttons:
            if words in button.get("formaction", ""):
                return self.post(button["formaction"], **answers)
        form = next(form for form in self.page.forms.values() if words in form.action)
        return self._ask("post", form.action, form.values)

    def post(self, address: str, **answers: object) -> "Browser":
        values = dict(self.form().values)
        for name, value in answers.items():
            if value is None:
                values.pop(name, None)
            else:
                values[name] = [str(each) for each in value] if isinstance(value, list) else [str(value)]
        return self._ask("post", urljoin(self.address, address), values)

    def form(self) -> Form:
        return self.page.forms["questions"]

    def refresh(self) -> "Browser":
        return self.open(self.address)

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def html(self) -> str:
        return self.response.content.decode()

    @property
    def text(self) -> str:
        """The words of the page, spaces as one."""
        return " ".join(" ".join(self.page.text).split())

    @property
    def asked(self) -> list[str]:
        """The names of the questions of the page."""
        own = {"csrfmiddlewaretoken", "at", "page", "website"}
        names = [*self.page.names, *(a["name"] for a in self.page.attrs if a["tag"] == "textarea" and "name" in a)]
        return list(dict.fromkeys(name for name in names if name not in own))

    @property
    def focused(self) -> dict[str, str]:
        """What takes the focus when the page opens."""
        return next((attrs for attrs in self.page.attrs if "autofocus" in attrs), {})

    def _ask(self, method: str, address: str, values: dict[str, list[str]] | None = None) -> "Browser":
        for _ in range(6):
            self._ask_once(method, address, values)
            if self.status not in {301, 302, 303, 307, 308}:
                return self
            address, method, values = urljoin(address, self.response["Location"]), "get", None
        raise AssertionError(f"too many redirects at {address}")

    def _ask_once(self, method: str, address: str, values: dict[str, list[str]] | None) -> None:
        path = urlsplit(address).path
        kept = self._hide_cookies_of_other_paths(path)
        try:
            if method == "get":
                self.response = self.client.get(address)
            else:
                body = urlencode(values or {}, doseq=True)
                self.response = self.client.post(address, body, content_type="application/x-www-form-urlencoded")
        finally:
            for name, morsel in kept.items():
                self.client.cookies.setdefault(name, morsel)
        for name in [n for n, m in self.client.cookies.items() if m["max-age"] == 0]:
            del self.client.cookies[name]
        self.address = path
        self.page = Page()
        self.page.feed(self.html)

    def _hide_cookies_of_other_paths(self, path: str) -> dict[str, object]:
        hidden = {n: m for n, m in self.client.cookies.items() if not path.startswith(m["path"] or "/")}
        for name in hidden:
            del self.client.cookies[name]
        return hidden
