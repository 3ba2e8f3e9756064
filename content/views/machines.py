"""What machines read: robots.txt, the sitemap, the feed of what is new."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as django_sitemap
from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext_lazy as _

from clinic_site.languages import ENGLISH, SPANISH, absolute, address
from content.clinic import LivePage, current_clinic
from content.page_cache import live_page
from content.search import text_of
from content.views.library import list_pages

NEWEST = 30


class Here(Sitemap):
    """A sitemap of the site's own address, not of the host that a request named."""

    protocol = urlsplit(settings.PUBLIC_ADDRESS).scheme

    def get_domain(self, *_site: object) -> str:
        return urlsplit(settings.PUBLIC_ADDRESS).netloc


class LiveArticles(Here):
    """Every live page with the time of its last publication."""

    def items(self) -> list[LivePage]:
        return list(current_clinic().pages.values())

    def location(self, item: LivePage) -> str:
        return item.path

    def lastmod(self, item: LivePage) -> datetime:
        return item.live_from


class Shelves(Here):
    """The pages that lead to them."""

    def items(self) -> list[str]:
        return [path for language in (ENGLISH, SPANISH) for path in shelf_paths(language)]

    def location(self, item: str) -> str:
        return item


class NewPages(Feed):
    """Atom: what was published last, in one language."""

    feed_type = Atom1Feed
    title = _("New and changed pages")

    def __call__(self, request: HttpRequest, language: str) -> HttpResponse:
        return super().__call__(request, language=language)

    def get_object(self, _request: HttpRequest, language: str) -> str:
        return language

    def link(self, language: str) -> str:
        return absolute(address("home", language))

    def feed_url(self, language: str) -> str:
        return absolute(address("feed", language))

    def items(self, language: str) -> list[LivePage]:
        pages = [page for page in current_clinic().pages.values() if page.language == language]
        return sorted(pages, key=lambda page: page.live_from, reverse=True)[:NEWEST]

    def item_title(self, item: LivePage) -> str:
        return item.title

    def item_description(self, item: LivePage) -> str:
        return text_of(item.summary)

    def item_link(self, item: LivePage) -> str:
        return absolute(item.path)

    def item_updateddate(self, item: LivePage) -> datetime:
        return item.live_from


@live_page
def sitemap(request: HttpRequest) -> HttpResponse:
    """/sitemap.xml."""
    return django_sitemap(request, {"articles": LiveArticles, "shelves": Shelves}).render()


@live_page
def feed(request: HttpRequest, language: str) -> HttpResponse:
    """The Atom feed of a language."""
    return NewPages()(request, language)


@live_page
def robots(_request: HttpRequest) -> HttpResponse:
    """/robots.txt: everything public may be read; a search holds nothing for machines."""
    lines = ["User-agent: *", *(f"Disallow: {address('search', language)}" for language in (ENGLISH, SPANISH))]
    lines += ["", f"Sitemap: {absolute('/sitemap.xml')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def shelf_paths(language: str) -> Iterator[str]:
    """The paths that are not articles and always exist, and those of the topics."""
    for name in ("home", "topics", "references", "studies"):
        yield address(name, language)
    for shelf in current_clinic().shelves:
        yield address("topic", language, slug=shelf.slugs[language])
    for number in range(2, list_pages(current_clinic().sources.get(language, 0)) + 1):
        yield address("references-page", language, number=number)


def live_paths() -> Iterator[str]:
    """Every path that should be ready before anybody asks: the front pages first."""
    for language in (ENGLISH, SPANISH):
        yield from shelf_paths(language)
    yield from (page.path for page in current_clinic().pages.values())
    yield from ("/sitemap.xml", "/robots.txt")
