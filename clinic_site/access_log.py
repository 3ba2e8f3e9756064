"""One line a request, without what could tell on a reader: no query, full address, referrer or browser."""

import traceback
from datetime import timedelta

from gunicorn.glogging import Logger as GunicornLogger
from gunicorn.http.message import Request
from gunicorn.http.wsgi import Response

from clinic_site.redaction import Redact, network_of


class Logger(GunicornLogger):
    """gunicorn's logger; its error lines (which quote bad requests) go through the redaction too."""

    def setup(self, cfg: object) -> None:
        super().setup(cfg)
        for handler in (*self.error_log.handlers, *self.access_log.handlers):
            if not any(isinstance(each, Redact) for each in handler.filters):
                handler.addFilter(Redact())

    def access(self, resp: Response, _req: Request, environ: dict[str, object], request_time: timedelta) -> None:
        """Write the line; called by gunicorn after every response."""
        path = str(environ.get("RAW_URI") or "").partition("?")[0]
        if not self.access_log_enabled or path.startswith("/health/"):
            return
        try:
            self.access_log.info(
                "%s %s %s %s %s %d ms",
                self.now(),
                network_of(str(environ.get("REMOTE_ADDR") or "")),
                environ.get("REQUEST_METHOD"),
                path,
                str(resp.status).partition(" ")[0],
                request_time // timedelta(milliseconds=1),
            )
        except Exception:
            self.error(traceback.format_exc())
