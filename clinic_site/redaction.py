"""What may stand in a log: no query string, full address or contact detail; of an exception only its kind and place.

An exception's message often quotes what a person typed ("Key (email)=(...) already exists"), so it is never written.
The first rule stays: do not log what people write. This is the net below it. May not import Django.
"""

import ipaddress
import logging
import re
import threading
import traceback
from types import TracebackType

# Whatever stands before it: a request line that makes no sense is quoted by the server's own log, too.
_QUERY = re.compile(r"\?\S+")
# Django's words for a form from elsewhere quote the header that said so, as it came.
_CLAIMED_ORIGIN = re.compile(
    r"((?:Origin|Referer) checking failed - )(?!no |Referer is).*?( does not match| is malformed)", re.DOTALL
)
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?![\w-])")
_IPV4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)(?!/\d)")
_IPV6 = re.compile(r"(?<![\w:.])(?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f:]{3,39}(?![\w:])(?!/\d)", re.IGNORECASE)


class NoHealth(logging.Filter):
    """Leaves out that /health/ready said "not yet": it is the answer, and no error of anybody's."""

    def filter(self, record: logging.LogRecord) -> bool:
        path = getattr(getattr(record, "request", None), "path", "")
        return not (getattr(record, "status_code", 0) == 503 and path.startswith("/health/"))


def network_of(address: str) -> str:
    """The network of an address (/24, for IPv6 /48); a loopback stays; "-" for what is no address."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "-"
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    if parsed.is_loopback:
        return str(parsed)
    return str(ipaddress.ip_network((parsed, 24 if parsed.version == 4 else 48), strict=False))


def redacted(text: str) -> str:
    """The text without claimed origins, query strings, e-mail addresses, phone numbers and full network addresses."""
    text = _CLAIMED_ORIGIN.sub(r"\1…\2", text)
    text = _QUERY.sub("?…", text)
    text = _EMAIL.sub("[e-mail]", text)
    text = _IPV4.sub(_network, text)
    text = _IPV6.sub(_network, text)
    return _PHONE.sub("[phone]", text)


def _network(match: re.Match[str]) -> str:
    network = network_of(match.group())
    return match.group() if network == "-" else network


def traced(
    kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None, *, depth: int = 3
) -> str:
    """An exception as text: where it passed and of which kind it and its causes are, without their messages."""
    lines = ["Traceback (most recent call last):\n", *traceback.format_tb(place)]
    lines.append(f"{kind.__module__}.{kind.__qualname__} (message left out)" if kind else "(no exception)")
    cause = error and (error.__cause__ or error.__context__)
    if cause and depth:
        lines.append("\ncaused by\n" + traced(type(cause), cause, cause.__traceback__, depth=depth - 1))
    return "".join(lines)


class Redact(logging.Filter):
    """A handler's filter that rewrites every record that passes."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = f"{record.msg} (its arguments did not fit)"
        record.msg, record.args = redacted(message), None
        if record.exc_info:
            record.exc_text = traced(*record.exc_info)
            record.exc_info = None
        return True


def redact_threads() -> None:
    """Make an exception that ends a thread write itself in the same reduced way."""

    def hook(arguments: threading.ExceptHookArgs) -> None:
        logging.getLogger("clinic_site").error("A thread ended by an exception", exc_info=arguments.exc_value)

    threading.excepthook = hook
