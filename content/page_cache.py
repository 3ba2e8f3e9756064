"""Ready pages in front of Django: live pages answered from memory, compressed already, true within two seconds.

`PageCache` wraps the WSGI application. A view marks a response that is the same for every reader with the header
`X-Live-Page` (`live_page` does it); the cache keeps its bytes by path, plain, gzip and brotli, and answers the next
reader itself. A `Watcher` thread asks the database for its state token twice a second. When the token changes, every
entry becomes stale: the next reader gets a fresh page from Django, and the watcher renders the rest. A stale entry is
still served when Django cannot render, so with a dead or frozen database every live page stays readable; a copy on
disk does the same for a process started in that time.
"""

import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache, wraps
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port, validate_host
from django.utils import timezone
from django.utils.http import parse_etags

from clinic_site.database.deadline import within
from content import clinic, search
from content.models import Publication
from content.ready_pages import BEST, MARK, QUICK, Entry, Headers, Pages, best_encoding, make_entry

log = logging.getLogger(__name__)

ASK_EVERY = 0.5
ANSWER_WITHIN = 1.5

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


@lru_cache(maxsize=256)
def _allowed(host: str) -> bool:
    domain, _ = split_domain_port(host)
    return bool(domain) and validate_host(domain, settings.ALLOWED_HOSTS)


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
        self.restored = False
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

    def restore(self) -> None:
        """Take the copies on disk, the search indexes too: before the workers are forked, so that all have them."""
        self.pages.restore()
        clinic.restore()
        search.restore()
        search.prepare()
        self.restored = True

    def start(self) -> None:
        """See once what state the database is in, and go on watching in a thread."""
        with self.starting:
            if self.process == os.getpid():
                return
            if not self.restored:
                self.restore()
            watcher = Watcher(self)
            watcher.look()
            threading.Thread(target=watcher.run, name="page-watcher", daemon=True).start()
            self.process = os.getpid()

    def render(self, path: str) -> None:
        """Ask Django for a live path and keep what it answers; a failure leaves the old entry as it is.

        An answer that nobody is sent is ended here all the same: with it ends the time that its request may spend on
        the database, which would else be the watcher's for ever.
        """
        answer = self._ask(synthetic(path))
        if self._judge(path, answer) is None:
            close(answer.body)

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
                entry = make_entry(answer.token, answer.headers, body, QUICK if answer.query else BEST)
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
        """Whether a view marked it as the same for every reader, and neither sets a cookie nor looked at one."""
        named = {name.lower(): value.lower() for name, value in self.headers}
        is_personal = "set-cookie" in named or "cookie" in named.get("vary", "")
        return self.status.startswith("200") and MARK.lower() in named and not is_personal


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

    What came due is told by this machine's clock, as in `Publication.objects.live`: by the database's, a machine that
    is behind it would take the old pages for those of the new state. One query. Raises DatabaseError.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT number FROM content_generation),"
            " (SELECT max(live_from) FROM content_publication WHERE live_from <= %s)",
            [timezone.now()],
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
