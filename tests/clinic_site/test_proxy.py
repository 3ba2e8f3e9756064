"""Only our own web server is believed when it says who asks."""

import pytest

from clinic_site.proxy import RemoteAddress


def address_seen(remote: str, forwarded: str | None, trusted: list[str]) -> str:
    environ = {"REMOTE_ADDR": remote} | ({} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded})
    seen = []
    RemoteAddress(lambda environ, _start: seen.append(environ["REMOTE_ADDR"]) or [], trusted)(environ, lambda *_: None)
    assert environ["REMOTE_ADDR"] == seen[0], "the access log sees the same"
    return seen[0]


@pytest.mark.parametrize(
    ("remote", "forwarded", "trusted", "seen"),
    [
        ("127.0.0.1", "203.0.113.77", ["127.0.0.1"], "203.0.113.77"),
        ("", "203.0.113.77", [""], "203.0.113.77"),
        ("127.0.0.1", "6.6.6.6, 203.0.113.77", ["127.0.0.1"], "203.0.113.77"),
        ("198.51.100.9", "203.0.113.77", ["127.0.0.1"], "198.51.100.9"),
        ("127.0.0.1", "203.0.113.77", [], "127.0.0.1"),
        ("127.0.0.1", None, ["127.0.0.1"], "127.0.0.1"),
        ("127.0.0.1", "unknown", ["127.0.0.1"], "127.0.0.1"),
        ("127.0.0.1", "203.0.113.77, ", ["127.0.0.1"], "127.0.0.1"),
    ],
)
def test_the_address_of_the_person(remote: str, forwarded: str | None, trusted: list[str], seen: str) -> None:
    assert address_seen(remote, forwarded, trusted) == seen
