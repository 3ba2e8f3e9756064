"""Ready pages in front of Django: live pages answered from memory, compressed already, true within two seconds.

`PageCache` wraps the WSGI application. A view marks a response that is the same for every reader with the header
`X-Live-Page` (`live_page` does it); the cache keeps its bytes by path, plain, gzip and brotli, and answers the next
reader itself. A `Watcher` thread asks the database for its state token twice a second. When the token changes, every
entry becomes stale: the next reader gets a fresh page from Django, and the watcher renders the rest. A stale entry is
still served when Django cannot render, so with a dead or frozen database every live page stays readable; a copy on
disk does the same for a process started in that time.
"""

import gzip
import hashlib
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, wraps
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from wsgiref.util import setup_testing_defaults

import brotli
from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port, validate_host
from django.utils.http import parse_etags

from clinic_site.database.deadline import within
from clinic_site.files import write_whole
from content import clinic, search
from content.models import Publication

log = logging.getLogger(__name__)

MARK = "X-Live-Page"
MOST_ENTRIES = 20_000
ASK_EVERY = 0.5
ANSWER_WITHIN = 1.5

Headers = list[tuple[str, str]]
StartResponse = Callable[..., Any]
Environ = dict[str, Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]


def live_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Decorator: this view's 200 answers are the same for every reader and may be kept until something changes."""

    @wraps(view)
    def marked(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if response.status_code == 200:
            response.headers[MARK] = "1"
            response.headers["Cache-Control"] = "no-cache"
        return response

    return marked


@dataclass(frozen=True)
class Variant:
    """One encoding of a page, ready to hand to the server."""

    headers: Headers
    body: list[bytes]


@dataclass(frozen=True)
class Entry:
    """A page in every encoding, and the state token that it is true for."""

    token: str
    variants: Mapping[str, Variant]
    unchanged: Headers
    etags: frozenset[str]

    def is_of(self, headers: Headers, body: bytes) -> bool:
        """Whether this is the ready page of that answer."""
        return self.variants[""].body == [body] and self.unchanged == _kept(headers)[1]


def _kept(headers: Headers) -> tuple[Headers, Headers]:
    """Django's headers as every variant sends them, and those of them that a 304 sends."""
    kept = [(n, v) for n, v in headers if n.lower() not in {MARK.lower(), "content-length", "etag", "vary"}]
    kept.append(("Vary", "Accept-Encoding"))
    return kept, [(n, v) for n, v in kept if n.lower() not in {"content-type", "content-language"}]


def make_entry(token: str, headers: Headers, body: bytes) -> Entry:
    """The ready page of a 200 response: `headers` as Django gave them, `body` uncompressed."""
    kept, unchanged = _kept(headers)
    digest = hashlib.sha256(body).hexdigest()[:20]
    bodies = {
        "br": brotli.compress(body, quality=11),
        "gzip": gzip.compress(body, compresslevel=9, mtime=0),
        "": body,
    }
    variants = {}
    for encoding, data in bodies.items():
        own = [*kept, ("ETag", f'"{digest}{"-" + encoding if encoding else ""}"'), ("Content-Length", str(len(data)))]
        if encoding:
            own.append(("Content-Encoding", encoding))
        variants[encoding] = Variant(own, [data])
    etags = frozenset(f'"{digest}{suffix}"' for suffix in ("", "-br", "-gzip"))
    return Entry(token, variants, unchanged, etags)


@lru_cache(maxsize=256)
def best_encoding(accepted: str) -> str:
    """The encoding to send for an Accept-Encoding header: "br", "gzip" or "" (plain)."""
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameter = part.strip().partition(";")
        try:
            weights[name.strip()] = float(parameter.strip().removeprefix("q=") or 1)
        except ValueError:
            weights[name.strip()] = 0.0
    for encoding in ("br", "gzip"):
        if weights.get(encoding, weights.get("*", 0.0)) > 0:
            return encoding
    return ""


@lru_cache(maxsize=256)
def _allowed(host: str) -> bool:
    domain, _ = split_domain_port(host)
    return bool(domain) and validate_host(domain, settings.ALLOWED_HOSTS)


@dataclass
class Pages:
    """The entries of this process, bounded, with their copies on disk.

    `token` is the state that the database was last seen in; `reachable` says whether it answered then.
    """

    folder: Path
    entries: dict[str, Entry] = field(default_factory=dict)
    token: str = ""
    reachable: bool = False

    def servable(self, path: str) -> Entry | None:
        """The entry that may be answered without asking Django: it is true, or nothing newer can be had."""
        entry = self.entries.get(path)
        return entry if entry and (entry.token == self.token or not self.reachable) else None

    def ready(self, path: str) -> Entry | None:
        """As `servable`, or what another process has just made for the present state."""
        entry = self.servable(path)
        return self.entries[path] if entry is None and self.token and self.reread(path) else entry

    def keep(self, path: str, entry: Entry) -> None:
        """Remember a page in memory and on disk; past the bound a new page is simply not kept."""
        if path not in self.entries and len(self.entries) >= MOST_ENTRIES:
            return
        self.entries[path] = entry
        write_whole(self.file_of(path), dump_entry(path, entry))

    def drop(self, path: str) -> None:
        """Forget a page that is no longer live."""
        if self.entries.pop(path, None):
            self.file_of(path).unlink(missing_ok=True)

    def restore(self) -> int:
        """Read the copies on disk; returns how many there are now. One that cannot be read is removed."""
        for file in self.folder.glob("*.page"):
            try:
                path, entry = load_entry(file.read_bytes())
                self.entries[path] = entry
            except (OSError, ValueError, KeyError, TypeError):
                file.unlink(missing_ok=True)
        return len(self.entries)

    def reread(self, path: str) -> bool:
        """Take the copy on disk when another process has already made it for the present state."""
        entry = self._read(path)
        if entry is None or entry.token != self.token:
            return False
        self.entries[path] = entry
        return True

    def last_resort(self, path: str) -> Entry | None:
        """The page as it last was, in memory or made by another process, for when no newer one can be had."""
        entry = self.entries.get(path) or self._read(path)
        if entry:
            self.entries[path] = entry
        return entry

    def _read(self, path: str) -> Entry | None:
        try:
            return load_entry(self.file_of(path).read_bytes())[1]
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def file_of(self, path: str) -> Path:
        """Where the copy of a page lies on disk."""
        return self.folder / f"{hashlib.sha256(path.encode()).hexdigest()[:32]}.page"


def dump_entry(path: str, entry: Entry) -> bytes:
    """One line of JSON, then the bodies one after another; `load_entry` reads it back."""
    bodies = {name: variant.body[0] for name, variant in entry.variants.items()}
    head = {
        "path": path,
        "token": entry.token,
        "unchanged": entry.unchanged,
        "etags": sorted(entry.etags),
        "variants": [[name, entry.variants[name].headers, len(body)] for name, body in bodies.items()],
    }
    return json.dumps(head).encode() + b"\n" + b"".join(bodies.values())


def load_entry(data: bytes) -> tuple[str, Entry]:
    """(path, entry) as `dump_entry` wrote them. Raises ValueError, KeyError or TypeError for anything else."""
    line, _, rest = data.partition(b"\n")
    head = json.loads(line)
    variants = {}
    for name, headers, length in head["variants"]:
        if len(rest) < length:
            raise ValueError("a page file ends too early")
        variants[name] = Variant([(n, v) for n, v in headers], [rest[:length]])
        rest = rest[length:]
    entry = Entry(head["token"], variants, [(n, v) for n, v in head["unchanged"]], frozenset(head["etags"]))
    return head["path"], entry


class PageCache:
    """WSGI application: answers live pages from memory and hands everything else to `application`.

    `live_paths` lists the paths that should be ready before anybody asks. The watcher starts with the first call in
    each process (threads do not survive a fork), or with `start()`.
    """

    def __init__(self, application: Application, live_paths: Callable[[], Iterable[str]]) -> None:
        self.application = application
        self.live_paths = live_paths
        self.pages = Pages(settings.PAGES_DIR)
        self.process = 0
        self.starting = threading.Lock()
        self.secure_only = bool(settings.SECURE_SSL_REDIRECT)

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if self.process != os.getpid():
            self.start()
        method = environ["REQUEST_METHOD"]
        if method not in ("GET", "HEAD") or not self._may_answer(environ):
            return without_body(self.application(environ, start_response), method)
        path = path_of(environ)
        # Another query may mean another answer; the page without one is then only what stands when Django fails.
        entry = None if environ.get("QUERY_STRING") else self.pages.ready(path)
        if entry is None:
            answer = self._ask(environ)
            entry = self._judge(path, answer)
            if entry is None:
                start_response(answer.status, answer.headers)
                return without_body(answer.body, method)
        return send(entry, environ, start_response)

    def start(self) -> None:
        """Take the copies on disk, see once what state the database is in, and go on watching in a thread."""
        with self.starting:
            if self.process == os.getpid():
                return
            self.pages.restore()
            clinic.restore()
            search.restore()
            watcher = Watcher(self)
            watcher.look()
            threading.Thread(target=watcher.run, name="page-watcher", daemon=True).start()
            self.process = os.getpid()

    def render(self, path: str) -> None:
        """Ask Django for a live path and keep what it answers; a failure leaves the old entry as it is."""
        self._judge(path, self._ask(synthetic(path)))

    def _may_answer(self, environ: Environ) -> bool:
        if self.secure_only and environ.get("wsgi.url_scheme") != "https" and not forwarded_secure(environ):
            return False
        return _allowed(environ.get("HTTP_HOST", ""))

    def _ask(self, environ: Environ) -> "Answer":
        """Run Django for this request with the whole body in hand (HEAD is asked as GET, conditions are ours)."""
        token = self.pages.token
        inner = {k: v for k, v in environ.items() if k not in {"HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE"}}
        answer = Answer(token, environ.get("QUERY_STRING", ""))
        answer.body = self.application(inner, answer.start)
        return answer

    def _judge(self, path: str, answer: "Answer") -> Entry | None:
        """What to serve for an answer: a fresh entry, the old one when Django failed, None for the answer itself."""
        if answer.is_live:
            body = b"".join(answer.body)
            close(answer.body)
            known = self.pages.entries.get(path)
            if known and known.is_of(answer.headers, body):
                entry = replace(known, token=answer.token)  # compressing well takes longer than rendering
            else:
                entry = make_entry(answer.token, answer.headers, body)
            if answer.token == self.pages.token and not answer.query:
                self.pages.keep(path, entry)
            return entry
        if answer.status >= "500":
            old = self.pages.last_resort(path)
            if old:
                close(answer.body)
            return old
        if not answer.query:
            self.pages.drop(path)
        return None


class Answer:
    """What Django said to one request."""

    def __init__(self, token: str, query: str) -> None:
        self.token, self.query = token, query
        self.status = "500 Internal Server Error"
        self.headers: Headers = []
        self.body: Iterable[bytes] = ()

    def start(self, status: str, headers: Headers, *_error: object) -> Callable[[bytes], object]:
        """WSGI's start_response (Django never uses the writer it returns)."""
        self.status, self.headers = status, headers
        return bytes

    @property
    def is_live(self) -> bool:
        """Whether a view marked it as the same for every reader (and it sets no cookie)."""
        names = {name.lower() for name, _ in self.headers}
        return self.status.startswith("200") and MARK.lower() in names and "set-cookie" not in names


class Watcher:
    """Sees within half a second that something changed, and renders what is live again."""

    def __init__(self, cache: PageCache) -> None:
        self.cache = cache
        self.release = release()

    def look(self) -> bool:
        """Ask the database once for its state; True when the pages must be rendered again."""
        pages = self.cache.pages
        try:
            with within(ANSWER_WITHIN):
                token = f"{self.release}/{state_token()}"
                if token == pages.token:
                    pages.reachable = True
                    return False
                publications = list(Publication.objects.live())
                clinic.refresh(publications)
                search.refresh(publications)
        except (DatabaseError, InterfaceError):
            pages.reachable = False
            connection.close()
            return False
        pages.token, pages.reachable = token, True
        return True

    def run(self) -> None:
        """For ever: look, and render when needed. Nothing that fails here may end the thread."""
        behind = True
        while True:
            try:
                if behind and self.cache.pages.reachable:
                    behind = not self.render_all()
                behind = self.look() or behind
                search.prepare()
            except Exception:
                log.exception("the page watcher failed once and goes on")
            if not behind or not self.cache.pages.reachable:
                time.sleep(ASK_EVERY)

    def render_all(self) -> bool:
        """Make every live path ready for the present state; False when that could not be finished."""
        pages = self.cache.pages
        live = dict.fromkeys(self.cache.live_paths())
        for path in live:
            if not pages.reachable:
                return False
            if pages.servable(path) is None and not pages.reread(path):
                with within(ANSWER_WITHIN):
                    self.cache.render(path)
            if self.look():
                return False
        for path in [p for p, entry in pages.entries.items() if p not in live and entry.token != pages.token]:
            pages.drop(path)
        return True


def send(entry: Entry, environ: Environ, start_response: StartResponse) -> list[bytes]:
    """Answer a GET or HEAD from an entry: 304 when the reader has it, else the best encoding."""
    asked = environ.get("HTTP_IF_NONE_MATCH")
    if asked and (asked.strip() == "*" or any(tag.removeprefix("W/") in entry.etags for tag in parse_etags(asked))):
        start_response("304 Not Modified", list(entry.unchanged))
        return []
    variant = entry.variants[best_encoding(environ.get("HTTP_ACCEPT_ENCODING", ""))]
    start_response("200 OK", list(variant.headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else variant.body


def path_of(environ: Environ) -> str:
    """The path as Django will read it, from the environ's latin-1 text."""
    return (environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")).encode("latin-1").decode("utf-8", "replace")


def forwarded_secure(environ: Environ) -> bool:
    """Whether the proxy that the settings trust says the reader came by https."""
    header = settings.SECURE_PROXY_SSL_HEADER
    return bool(header) and environ.get(header[0], "").split(",")[0].strip() == header[1]


def synthetic(path: str) -> Environ:
    """The environ of a reader's plain GET of a path, from this machine."""
    environ: Environ = {}
    setup_testing_defaults(environ)
    environ.update(
        REQUEST_METHOD="GET",
        PATH_INFO=path.encode().decode("latin-1"),
        QUERY_STRING="",
        HTTP_HOST=urlsplit(settings.PUBLIC_ADDRESS).netloc,
        REMOTE_ADDR="127.0.0.1",
        **{"wsgi.url_scheme": "https" if settings.SECURE_SSL_REDIRECT else "http", "wsgi.input": BytesIO()},
    )
    if settings.SECURE_SSL_REDIRECT and settings.SECURE_PROXY_SSL_HEADER:
        name, value = settings.SECURE_PROXY_SSL_HEADER
        environ[name] = value
    return environ


def without_body(body: Iterable[bytes], method: str) -> Iterable[bytes]:
    """A body as the method may have it: Django answers HEAD with that of GET, which the server would complain of."""
    if method != "HEAD":
        return body
    close(body)
    return []


def close(body: Iterable[bytes]) -> None:
    """End a WSGI body, as the server would."""
    if hasattr(body, "close"):
        body.close()


def state_token() -> str:
    """What the public pages depend on, in a few characters: content, schedules that came due, the clinic's date.

    One query. Raises DatabaseError.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT number FROM content_generation),"
            " (SELECT max(live_from) FROM content_publication WHERE live_from <= now())"
        )
        generation, due = cursor.fetchone()
    return f"{generation}/{due.isoformat() if due else '-'}/{clinic.current_clinic().today().isoformat()}"


def release() -> str:
    """A fingerprint of the code that renders pages, so that a new release renders them all again."""
    digest = hashlib.sha256()
    roots = [settings.BASE_DIR / "templates", settings.BASE_DIR / "content", settings.BASE_DIR / "locale"]
    files = sorted(f for root in roots for f in root.rglob("*") if f.suffix in {".html", ".py", ".mo", ".svg"})
    for file in [*files, Path(settings.STATIC_ROOT) / "staticfiles.json"]:
        if file.is_file():
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
