"""`content.page_cache`, its state apart without a database: what is kept, what is answered, what stands on failure.

The killed, frozen and restarted database is in `tests/faults/test_reading.py`.
"""

import gzip
import os
from datetime import timedelta
from wsgiref.util import setup_testing_defaults

import brotli
import pytest
from django.utils import timezone

from content.page_cache import PageCache, state_token
from content.ready_pages import BEST, MARK, QUICK, best_encoding, dump_entry, load_entry, make_entry
from tests.content import factories

BODY = b"<!doctype html><p>" + b"honest words " * 400


class Django:
    """Stands in for the application: answers what the test says and counts how often it was asked."""

    def __init__(self):
        self.status, self.body, self.headers, self.asked = "200 OK", BODY, [(MARK, "1")], 0

    def __call__(self, environ, start_response):
        self.asked += 1
        start_response(self.status, [("Content-Type", "text/html; charset=utf-8"), *self.headers])
        return [self.body]


@pytest.fixture
def django():
    return Django()


@pytest.fixture
def cache(django):
    cache = PageCache(django, lambda: ())
    cache.process = os.getpid()
    cache.pages.token, cache.pages.reachable = "one", True
    return cache


def ask(cache, path="/", **environ):
    given = {"PATH_INFO": path, "HTTP_HOST": "localhost", "REQUEST_METHOD": "GET", **environ}
    setup_testing_defaults(given)
    seen = {}

    def start_response(status, headers, exc_info=None):
        seen.update(status=status[:3], headers=dict(headers))

    seen["body"] = b"".join(cache(given, start_response))
    return seen


def test_the_second_reader_is_answered_without_django(cache, django):
    assert ask(cache)["body"] == ask(cache)["body"] == BODY
    assert django.asked == 1


@pytest.mark.parametrize(
    ("accepted", "encoding", "decode"),
    [("gzip, br", "br", brotli.decompress), ("gzip", "gzip", gzip.decompress), ("identity", None, bytes)],
)
def test_each_encoding_carries_the_same_page(cache, accepted, encoding, decode):
    seen = ask(cache, HTTP_ACCEPT_ENCODING=accepted)
    assert seen["headers"].get("Content-Encoding") == encoding
    assert seen["headers"]["Vary"] == "Accept-Encoding"
    assert int(seen["headers"]["Content-Length"]) == len(seen["body"])
    assert decode(seen["body"]) == BODY


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("", ""),
        ("br;q=0, gzip", "gzip"),
        ("*", "br"),
        ("*;q=0", ""),
        ("gzip;q=0.5", "gzip"),
        ("br;q=nonsense", ""),
        ("BR", "br"),
        ("identity;q=1, *;q=0", ""),
    ],
)
def test_the_reader_chooses_the_encoding(accepted, encoding):
    assert best_encoding(accepted) == encoding


def test_a_page_that_the_reader_has_is_not_sent_again(cache):
    etag = ask(cache, HTTP_ACCEPT_ENCODING="br")["headers"]["ETag"]
    for tag in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        seen = ask(cache, HTTP_IF_NONE_MATCH=tag)
        assert (seen["status"], seen["body"]) == ("304", b"")
    assert ask(cache, HTTP_IF_NONE_MATCH='"other"')["status"] == "200"


def test_head_is_answered_with_the_headers_of_get(cache):
    got, head = ask(cache), ask(cache, REQUEST_METHOD="HEAD")
    assert head["body"] == b""
    assert head["headers"] == got["headers"]


def test_head_of_a_page_that_is_not_kept_has_no_body_either(cache, django):
    django.headers = []
    assert ask(cache, REQUEST_METHOD="HEAD")["body"] == b""


def test_the_mark_never_reaches_the_reader(cache):
    assert MARK not in ask(cache)["headers"]
    assert MARK not in ask(cache)["headers"]


def test_a_changed_state_asks_django_again(cache, django):
    ask(cache)
    cache.pages.token, django.body = "two", b"new"
    assert ask(cache)["body"] == b"new"


def test_a_page_that_did_not_change_is_not_compressed_again(cache, monkeypatch):
    before = ask(cache, HTTP_ACCEPT_ENCODING="br")
    cache.pages.token = "two"
    monkeypatch.setattr("content.page_cache.make_entry", None)
    assert ask(cache, HTTP_ACCEPT_ENCODING="br") == before
    assert cache.pages.entries["/"].token == "two"


def test_only_what_is_kept_is_compressed_as_well_as_can_be(cache, monkeypatch):
    tried = []
    compress = brotli.compress
    monkeypatch.setattr(
        "content.ready_pages.brotli.compress", lambda body, quality: tried.append(quality) or compress(body)
    )
    ask(cache)
    ask(cache, "/filtered/", QUERY_STRING="kind=rct")
    assert tried == [BEST, QUICK]


def test_a_page_made_while_the_state_changed_is_shown_but_not_kept(cache, django):
    original = django.__call__

    def slow(environ, start_response):
        cache.pages.token = "two"
        return original(environ, start_response)

    cache.application = slow
    assert ask(cache)["body"] == BODY
    assert cache.pages.entries == {}


@pytest.mark.parametrize("status", ["500 Internal Server Error", "503 Service Unavailable"])
def test_a_stale_page_stands_when_django_fails(cache, django, status):
    ask(cache)
    cache.pages.token = "two"
    django.status, django.headers, django.body = status, [], b"broken"
    seen = ask(cache)
    assert (seen["status"], seen["body"]) == ("200", BODY)


def test_a_page_is_answered_at_once_while_the_database_is_away(cache, django):
    ask(cache)
    cache.pages.token, cache.pages.reachable = "two", False
    assert ask(cache)["body"] == BODY
    assert django.asked == 1


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "301 Moved Permanently"])
def test_a_page_that_is_live_no_more_is_forgotten_also_on_disk(cache, django, status, tmp_path):
    ask(cache)
    cache.pages.token = "two"
    django.status, django.headers = status, []
    assert ask(cache)["status"] == status[:3]
    django.status = "503 Service Unavailable"
    assert ask(cache)["status"] == "503"
    assert list(tmp_path.rglob("*.page")) == []


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "503 Service Unavailable"])
def test_an_answer_that_is_only_looked_at_is_ended_too(cache, status):
    """Django's `request_finished`, which gives the thread's time for the database back, comes with its end."""

    class Body(list):
        ended = False

        def close(self):
            self.ended = True

    body = Body([b"not live"])

    def django(_environ, start_response):
        start_response(status, [])
        return body

    cache.application = django
    cache.render("/")
    assert body.ended


@pytest.mark.django_db
def test_a_page_is_due_by_the_clock_that_shows_it(monkeypatch):
    """A machine whose clock is behind the database's must see a later state when its own time has come."""
    due = timezone.now() - timedelta(minutes=1)
    article = factories.article()
    factories.publication(article, due - timedelta(days=1))
    factories.publication(article, due)
    in_time = state_token()
    monkeypatch.setattr(timezone, "now", lambda: due - timedelta(seconds=1))
    assert state_token() != in_time


def test_a_query_is_django_s_to_answer_and_the_page_stands_when_it_fails(cache, django):
    ask(cache)
    django.body = b"filtered"
    assert ask(cache, QUERY_STRING="kind=rct")["body"] == b"filtered"
    assert ask(cache)["body"] == BODY
    django.status, django.headers = "503 Service Unavailable", []
    assert ask(cache, QUERY_STRING="kind=rct")["body"] == BODY


@pytest.mark.parametrize(
    "headers", [[], [(MARK, "1"), ("Set-Cookie", "a=b")], [(MARK, "1"), ("Vary", "Accept-Language, Cookie")]]
)
def test_what_is_not_marked_or_is_one_reader_s_is_never_kept(cache, django, headers):
    django.headers = headers
    ask(cache)
    ask(cache, REQUEST_METHOD="POST")
    assert cache.pages.entries == {}


def test_a_foreign_host_is_django_s_to_refuse(cache, django):
    ask(cache)
    for host in ("evil.example", "", "localhost.evil.example", "local host"):
        ask(cache, HTTP_HOST=host)
    assert django.asked == 5


def test_a_plain_request_is_not_answered_where_https_is_asked_for(cache, django, settings):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    cache.secure_only = True
    ask(cache, HTTP_X_FORWARDED_PROTO="https")
    ask(cache)
    assert django.asked == 2
    ask(cache, HTTP_X_FORWARDED_PROTO="https")
    assert django.asked == 2


def test_a_new_process_reads_the_pages_from_disk(cache, django, settings):
    ask(cache, "/artículo/".encode().decode("latin-1"))
    again = PageCache(django, lambda: ())
    assert again.pages.restore() == 1
    assert again.pages.entries == cache.pages.entries


def test_what_another_process_has_made_for_this_state_is_answered_without_django(cache, django):
    ask(cache)
    other = PageCache(django, lambda: ())
    other.process = os.getpid()
    other.pages.token, other.pages.reachable = "one", True
    assert ask(other)["body"] == BODY
    assert django.asked == 1
    other.pages.entries.clear()
    other.pages.token = "two"
    ask(other)
    assert django.asked == 2


def test_a_damaged_copy_is_removed_and_nothing_else(cache, tmp_path):
    ask(cache)
    good = next((tmp_path / "pages").glob("*.page"))
    (tmp_path / "pages" / "bad.page").write_bytes(good.read_bytes()[:-10])
    (tmp_path / "pages" / "worse.page").write_bytes(b"\x80not json")
    cache.pages.entries.clear()
    assert cache.pages.restore() == 1
    assert [p.name for p in (tmp_path / "pages").glob("*.page")] == [good.name]


def test_a_full_disk_costs_only_the_copy(cache, settings, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("clinic_site.files.os.replace", full)
    assert ask(cache)["body"] == BODY
    assert ask(cache)["body"] == BODY


def test_the_pages_are_bounded(cache, monkeypatch):
    monkeypatch.setattr("content.ready_pages.MOST_ENTRIES", 3)
    for number in range(10):
        ask(cache, f"/{number}/")
    assert len(cache.pages.entries) == 3


def test_an_entry_reads_back_as_it_was_written():
    entry = make_entry("t", [("Content-Type", "text/html"), ("X-Other", "ü")], BODY)
    assert load_entry(dump_entry("/p/", entry)) == ("/p/", entry)
