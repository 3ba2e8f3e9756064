"""Django's test client as far as `tests.intake.views.browser.Browser` needs it, over a real socket to a real server."""

from http.cookies import SimpleCookie
from urllib.parse import urlsplit

from tests.faults.harness import Answer, Site


class Response:
    """An answer with the names that Django's responses have."""

    def __init__(self, answer: Answer) -> None:
        self.status_code = answer.status
        self.content = answer.body
        self.headers = answer.headers

    def __getitem__(self, name: str) -> str:
        return self.headers[name]


class WebClient:
    """Keeps cookies; `told` are headers that go with every request; `asked` is every address it named."""

    def __init__(self, site: Site, told: dict[str, str] | None = None) -> None:
        self.site = site
        self.told = told or {}
        self.cookies = SimpleCookie()
        self.asked: list[str] = []

    def get(self, address: str) -> Response:
        return self._ask("GET", address, None, {})

    def post(self, address: str, body: str, content_type: str) -> Response:
        return self._ask("POST", address, body, {"Content-Type": content_type, "Origin": self.origin})

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.site.port}"

    def _ask(self, method: str, address: str, body: str | None, headers: dict[str, str]) -> Response:
        parts = urlsplit(address)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        self.asked.append(path)
        sent = {"Host": f"localhost:{self.site.port}", **self.told, **headers}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={morsel.coded_value}" for name, morsel in self.cookies.items())
        answer = self.site.request(method, path, body, sent)
        for line in answer.headers.get_all("Set-Cookie", []):
            fresh = SimpleCookie(line)
            for name, morsel in fresh.items():
                if morsel["max-age"] == "0" or not morsel.value:
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
                    self.cookies[name]["path"] = morsel["path"]
        return Response(answer)
