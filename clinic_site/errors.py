"""What a reader sees when something fails. No page here needs the database, and none can fail for want of a template.

403 and the CSRF page are Django's own views with our templates. 400 and 500 Django renders without the request, so
without the clinic's phone number; for a 404 it reads what was sent, and fails when that cannot be read.
"""

import logging
import sys

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import add_never_cache_headers

from clinic_site.database import trouble
from clinic_site.languages import language_of

logger = logging.getLogger(__name__)

# Sent when even the template fails. Fixed words: nothing here may depend on anything else.
LAST_RESORT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Not working</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<h1>This site is not working right now</h1>
<p>In danger now? <a href="tel:911">Call 911.</a>
Thinking of suicide? <a href="tel:988">Call</a> or <a href="sms:988">text 988</a>, day or night.</p>
<p lang="es">¿Está en peligro? <a href="tel:911">Llame al 911.</a>
¿Piensa en quitarse la vida? <a href="tel:988">Llame al 988 y oprima 2</a>, de día o de noche.</p></html>"""


def page(request: HttpRequest, status: int) -> HttpResponse:
    """The error page of a status, in the language of the address, never cached."""
    with translation.override(language_of(request.path_info)):
        try:
            html = render_to_string(f"{status}.html", request=request)
        except Exception:  # any failure here would leave a reader with a blank screen
            logger.exception("The error page %s could not be made", status)
            html = LAST_RESORT
    response = HttpResponse(html, status=status)
    add_never_cache_headers(response)
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler400. The kind of fault is logged, never what was sent."""
    logger.info("A request could not be read: %s", type(exception).__name__)
    return page(request, 400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler404. Nothing of the request's body is looked at."""
    logger.debug("No page: %s", type(exception).__name__)
    return page(request, 404)


def unavailable(request: HttpRequest) -> HttpResponse:
    """503: something this page needs does not answer; the rest of the site works."""
    response = page(request, 503)
    response.headers["Retry-After"] = "60"
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """handler500: a database that does not answer, or takes no change, is no fault of the page, so that is a 503."""
    if trouble.of_database(sys.exception()):
        return unavailable(request)
    return page(request, 500)
