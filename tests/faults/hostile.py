"""Requests that no browser makes, as bytes on the wire: each is made from its number alone, so that it can be repeated.

Every address of the site (from its own list), with mutated paths, queries, methods, headers, bodies and cookies.
"""

import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from django.urls import get_resolver

CANARY = "<canary x='\"&amp;"
WORD = "zqcanary"
NASTY = [
    CANARY,
    f"{WORD}<script>{WORD}</script>",
    "\x00",
    "a\x00b",
    "\u202e\u2066",
    "9" * 4000,
    "-1",
    "1e309",
    "NaN",
    "٤٢",
    "²",
    "{{ 7*7 }}{% debug %}",
    "%s%n%d",
    "../../etc/passwd",
    "x" * 6000,
    "🙂" * 500,
    "' OR 1=1 --",
    "\r\nX-Canary: 1\r\n\r\n",
    "javascript:alert(1)",
    "a@" + "b" * 300,
    "+" * 40,
    "None",
    "[]",
    "true",
    "0" * 300,
    "\ufeff",
    "ı",
    "ß" * 50,
]
SEGMENTS = {
    "slug": ["start-here", "side-effects", "what-is-trd", "no-such-thing", "x" * 300, "-", "0"],
    "int": ["1", "2", "0", "999999999", "9" * 30],
    "str": ["x", "start-here"],
}
PATH_TRICKS = [
    "//{0}",
    "{0}//",
    "/..{0}",
    "{0}..",
    "{0}%2e%2e/",
    "{0}%00",
    "{0}%ff",
    "{0}%c0%af",
    "{0};a=b",
    "{0}%0d%0aX-Canary:%201",
    "{0}?",
    "{0}#x",
    "{0}%",
    "{0}%zz",
    "{0}\\",
    "{0}%5c..%5c",
    "http://evil.example{0}",
    "{0}.php",
    "{0}/./../{0}",
    "{0}%252e%252e/",
    "{0}" + "a/" * 200,
    "{0}\xe9",
    "*",
    "",
    "{0}\t",
    "{0}%E2%80%AE",
]
METHODS = [
    "PUT",
    "DELETE",
    "PATCH",
    "OPTIONS",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "get",
    "G\x00T",
    "X" * 300,
    "",
    "POST POST",
]
QUERIES = [
    "q",
    "kind",
    "topic",
    "found",
    "years",
    "sort",
    "page",
    "next",
    "from",
    "x",
    "_popup",
    "o",
    "p",
    "e",
    "format",
]
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
TYPES = [
    FORM,
    f"{FORM}; charset=utf-7",
    f"{FORM}; charset=no-such",
    f"{FORM}; charset=\x00",
    "",
    "text/plain",
    "application/json",
    "application/xml",
    MULTIPART,
    f"{MULTIPART}; boundary=",
    f"{MULTIPART}; boundary={'b' * 3000}",
    f"{MULTIPART}; boundary=b",
    f"{MULTIPART}; boundary=b; charset=utf-16",
    "x/" * 200,
    ";;;",
]
HEADERS = [
    ("Host", "evil.example"),
    ("Host", ""),
    ("Host", "localhost:99999"),
    ("Host", "localhost\x00"),
    ("Host", "a" * 3000),
    ("X-Forwarded-For", "1.2.3.4, " * 100),
    ("X-Forwarded-Host", "evil.example"),
    ("X-Forwarded-Proto", "https"),
    ("Forwarded", 'for="[::1]";proto=x'),
    ("X-HTTP-Method-Override", "DELETE"),
    ("Content-Length", "-1"),
    ("Content-Length", "5, 5"),
    ("Content-Length", "9" * 40),
    ("Content-Length", "0x10"),
    ("Content-Length", "٤"),
    ("Transfer-Encoding", "chunked"),
    ("Transfer-Encoding", "gzip, chunked"),
    ("Transfer-Encoding", "identity"),
    ("Expect", "100-continue"),
    ("Accept-Encoding", "br;q=x, gzip;q=-1, *;q=9"),
    ("Accept-Language", "es, " * 1000),
    ("Accept", CANARY + WORD),
    ("Range", "bytes=0-,-5,9-1"),
    ("If-None-Match", '"' * 900),
    ("If-Modified-Since", "not a date"),
    ("If-Modified-Since", "Mon, 99 Foo 99999 99:99:99 GMT"),
    ("Origin", "null"),
    ("Origin", CANARY + WORD),
    ("Referer", "\xff\xfe"),
    ("Referer", f"https://x.example/?q={WORD}"),
    ("User-Agent", WORD * 500),
    ("Authorization", "Basic \xff"),
    ("Cookie", ""),
    ("Sec-Fetch-Site", "cross-site"),
    ("Connection", "keep-alive, " * 50),
    ("Upgrade", "h2c"),
    ("X" * 500, "x"),
    ("X-Script-Name", "/evil"),
    ("Script-Name", "/evil"),
    ("Content-Encoding", "gzip"),
    ("X-\x01", "x"),
    ("No colon", ""),
]


def every_route(resolver: Any = None, before: str = "") -> Iterator[str]:
    """The route of every address of the site, the admin's too."""
    for pattern in (resolver or get_resolver()).url_patterns:
        route = before + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from every_route(pattern, route)
        else:
            yield route


class Stranger:
    """Makes request `number`. `live` are addresses that exist; `cookies` real cookies of forms that are under way."""

    def __init__(self, port: int, live: list[str], cookies: list[str], tokens: list[str], names: list[str]) -> None:
        self.port, self.live, self.cookies, self.tokens, self.names = port, live, cookies, tokens, names
        self.routes = sorted(set(every_route()))
        assert len(self.routes) > 200

    def request(self, number: int) -> bytes:
        rng = random.Random(number)
        method = rng.choice(METHODS) if rng.random() < 0.12 else rng.choice(["GET", "POST", "POST", "HEAD"])
        path = self.path(rng)
        headers = [("Host", f"localhost:{self.port}"), ("Connection", "close")]
        kind, body = self.body(rng) if method not in {"GET", "HEAD"} or rng.random() < 0.05 else ("", b"")
        if kind:
            headers.append(("Content-Type", kind))
        if body or method == "POST":
            headers.append(("Content-Length", str(len(body))))
        if rng.random() < 0.6:
            headers.append(("Cookie", self.cookie(rng)))
        if method == "POST" and rng.random() < 0.8:
            headers.append(("Origin", f"http://localhost:{self.port}"))
        if rng.random() < 0.35:
            headers += rng.sample(HEADERS, rng.choice([1, 1, 2, 3]))
            rng.shuffle(headers)
        if rng.random() < 0.01:
            headers += [(f"X-{place}", "x" * 90) for place in range(rng.choice([90, 400]))]
        version = "HTTP/1.1" if rng.random() < 0.97 else rng.choice(["HTTP/1.0", "HTTP/9.9", "HTTP/2", "", "HTTQ/1.1"])
        head = "\r\n".join([f"{method} {path} {version}", *(f"{name}: {value}" for name, value in headers), "", ""])
        return head.encode("latin-1", "replace") + body

    def path(self, rng: random.Random) -> str:
        path = rng.choice(self.live) if rng.random() < 0.4 else "/" + self.filled(rng.choice(self.routes), rng)
        if rng.random() < 0.15:
            path = rng.choice(PATH_TRICKS).replace("{0}", path)
        if rng.random() < 0.35:
            pairs = [(rng.choice(QUERIES), self.value(rng)) for _ in range(rng.choice([1, 1, 2, 40]))]
            path += "?" + "&".join(f"{name}={quote(value, errors='surrogatepass')}" for name, value in pairs)[:6000]
        return path

    @staticmethod
    def filled(route: str, rng: random.Random) -> str:
        """A route with something in the place of each of its parts (not the word: an address may stand in the log)."""
        while "<" in route:
            before, _, rest = route.partition("<")
            part, _, after = rest.partition(">")
            known = SEGMENTS.get(part.partition(":")[0], SEGMENTS["str"])
            route = (
                before
                + (rng.choice(known) if rng.random() < 0.8 else quote(rng.choice(NASTY)[:200].replace(WORD, "word")))
                + after
            )
        return route.replace("^", "").replace("$", "").replace("\\Z", "").replace("(?P", "")

    def value(self, rng: random.Random) -> str:
        if rng.random() < 0.6:
            return rng.choice(NASTY)
        return "".join(
            chr(rng.choice([rng.randrange(32, 127), rng.randrange(0xD7FF)])) for _ in range(rng.randrange(40))
        )

    def body(self, rng: random.Random) -> tuple[str, bytes]:
        chance = rng.random()
        if chance < 0.55:
            pairs = [(rng.choice(self.names), self.value(rng)) for _ in range(rng.choice([1, 4, 12]))]
            if rng.random() < 0.7:
                pairs.append(("csrfmiddlewaretoken", rng.choice(self.tokens)))
            if rng.random() < 0.3:
                pairs *= 2
            body = "&".join(f"{quote(name)}={quote(value, errors='surrogatepass')}" for name, value in pairs).encode()
            return (FORM if rng.random() < 0.8 else rng.choice(TYPES)), body
        if chance < 0.7:
            return rng.choice(TYPES), rng.randbytes(rng.choice([0, 1, 40, 4000]))
        if chance < 0.8:
            return rng.choice([FORM, "application/json"]), rng.choice([b"[" * 50_000, b'{"a":' * 20_000, b"%" * 9_000])
        if chance < 0.86:
            return FORM, b"&".join(b"f%d=1" % place for place in range(rng.choice([900, 1001, 20_000])))
        if chance < 0.88:
            return FORM, b"message=" + b"x" * rng.choice([60_000, 257 * 1024, 3_000_000])
        parts = [
            b'--b\r\nContent-Disposition: form-data; name="message"\r\n\r\nx\r\n--b--\r\n',
            b'--b\r\nContent-Disposition: form-data; name="message"; filename="../../x.php"\r\n\r\n<?php\r\n--b--',
            b"--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b",
            b"--b\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=a\r\n\r\n!!!\r\n--b--",
            b"--b\r\n" * 3000,
            b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 50,
        ]
        return rng.choice([each for each in TYPES if each.startswith(MULTIPART)]), rng.choice(parts)

    def cookie(self, rng: random.Random) -> str:
        """A real cookie, whole, cut, changed, doubled or under another form's name; or rubbish."""
        real = rng.choice(self.cookies)
        name, _, value = real.partition("=")
        place = rng.randrange(1, max(2, len(value)))
        return rng.choice(
            [
                real,
                real,
                f"{name}={value[:place]}",
                f"{name}={value[:place]}A{value[place + 1 :]}",
                f"{real}; {real}",
                f"{name}={value}{value}",
                f"{rng.choice(['contact-es', 'screening-en', 'refer-en', 'sent-en'])}={value}",
                f"{name}={'A' * 3600}",
                f"{name}=\xff\x01",
                '=;;=,"',
                f"csrf={CANARY}",
                f"csrf={'a' * 64}",
                "staff=x",
                f'{name}="{value}',
                f"{name}={quote(CANARY)}",
                ("; ".join(f"c{n}=x" for n in range(300))),
            ]
        )
