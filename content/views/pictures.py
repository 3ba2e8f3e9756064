"""The pictures of shared links: an address names the words of its picture, so that it may be kept for a year."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from clinic_site.languages import address
from content import share_pictures
from content.clinic import Clinic, LivePage, current_clinic
from content.share_pictures import Card

A_YEAR = 365 * 24 * 3600


def article_picture(_request: HttpRequest, language: str, slug: str, digest: str) -> HttpResponse:
    """The picture of a live article; the address of an older one leads to today's."""
    clinic = current_clinic()
    page = next((p for p in clinic.pages.values() if (p.slug, p.language) == (slug, language)), None)
    if page is None:
        raise Http404
    return served(card_of(page, clinic), digest) or redirect(article_picture_path(page, clinic))


def home_picture(_request: HttpRequest, language: str, digest: str) -> HttpResponse:
    """The picture of the front page."""
    clinic = current_clinic()
    return served(home_card(clinic, language), digest) or redirect(home_picture_path(clinic, language))


def served(card: Card, digest: str) -> HttpResponse | None:
    """The picture of a card, None when the address names another."""
    if digest != card.digest:
        return None
    response = HttpResponse(share_pictures.picture(card), content_type="image/png")
    response.headers["Cache-Control"] = f"public, max-age={A_YEAR}, immutable"
    # Shown by other sites' previews, which our other answers do not allow.
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def card_of(page: LivePage, clinic: Clinic) -> Card:
    """The words of a live article's picture."""
    topic = next((shelf.names[page.language] for shelf in clinic.shelves if shelf.key == page.topic), "")
    return Card(page.title, topic, clinic.name, page.language)


def home_card(clinic: Clinic, language: str) -> Card:
    """The words of the front page's picture."""
    return Card(_("When antidepressants have not worked"), "", clinic.name, language)


def article_picture_path(page: LivePage, clinic: Clinic) -> str:
    """Where the picture of a live article stands."""
    return address("article-picture", page.language, slug=page.slug, digest=card_of(page, clinic).digest)


def home_picture_path(clinic: Clinic, language: str) -> str:
    """Where the picture of the front page stands."""
    return address("home-picture", language, digest=home_card(clinic, language).digest)
