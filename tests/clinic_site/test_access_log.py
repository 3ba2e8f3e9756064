"""The access log tells that a page was asked for, not by whom and with which words."""

import logging
from datetime import timedelta
from types import SimpleNamespace

import pytest
from gunicorn.config import Config

from clinic_site.access_log import Logger


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Logger:
    config = Config()
    config.set("accesslog", "-")
    logger = Logger(config)
    logging.getLogger("gunicorn.access").addHandler(caplog.handler)
    logging.getLogger("gunicorn.error").addHandler(caplog.handler)
    yield logger
    logging.getLogger("gunicorn.access").removeHandler(caplog.handler)
    logging.getLogger("gunicorn.error").removeHandler(caplog.handler)


def ask(log: Logger, uri: str) -> None:
    environ = {
        "REMOTE_ADDR": "203.0.113.77",
        "REQUEST_METHOD": "GET",
        "RAW_URI": uri,
        "QUERY_STRING": uri.partition("?")[2],
        "HTTP_REFERER": "https://elsewhere.example/canary-referrer",
        "HTTP_USER_AGENT": "canary-browser",
        "HTTP_COOKIE": "canary-cookie",
    }
    log.access(SimpleNamespace(status="200 OK"), SimpleNamespace(headers=[]), environ, timedelta(milliseconds=7))


def test_a_line_has_the_path_the_network_and_the_status(log: Logger, caplog: pytest.LogCaptureFixture) -> None:
    ask(log, "/search/?q=canary-words")
    assert caplog.messages[0].endswith("] 203.0.113.0/24 GET /search/ 200 7 ms")
    assert "canary" not in caplog.text


def test_the_machines_that_ask_for_health_fill_no_log(log: Logger, caplog: pytest.LogCaptureFixture) -> None:
    ask(log, "/health/ready")
    assert caplog.messages == []


def test_error_lines_of_the_server_are_redacted_too(log: Logger) -> None:
    handler = log.error_log.handlers[0]
    record = logging.LogRecord(
        "gunicorn.error", logging.ERROR, "", 1, "Error handling /contact/?q=%s", ("canary",), None
    )
    handler.filter(record)
    assert record.getMessage() == "Error handling /contact/?…"
