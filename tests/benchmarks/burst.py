"""Many who press Send at the same time, from one loop: it costs a tenth of what the site has to do for each."""

import selectors
import socket
import time
from collections.abc import Iterable

from tests.faults.wire import HOST, SECONDS

ACKNOWLEDGED = b"HTTP/1.1 303 "


def send_all(port: int, letters: Iterable[bytes], at_once: int) -> list[float]:
    """Send whole requests, so many at a time, each on a connection of its own; how long each waited.

    From the moment of connecting to the end of the head that acknowledges it (303, no body). Raises AssertionError for
    any other answer, TimeoutError when none comes.
    """
    selector = selectors.DefaultSelector()
    left, waits = iter(letters), []

    def begin() -> None:
        letter = next(left, None)
        if letter is not None:
            begun = time.perf_counter()
            wire = socket.create_connection((HOST, port), timeout=SECONDS)
            wire.sendall(letter)
            selector.register(wire, selectors.EVENT_READ, (begun, bytearray()))

    for _ in range(at_once):
        begin()
    while selector.get_map():
        ready = selector.select(SECONDS)
        if not ready:
            raise TimeoutError
        for key, _ in ready:
            begun, answer = key.data
            part = key.fileobj.recv(65536)
            answer += part
            if part and b"\r\n\r\n" not in answer:
                continue
            assert answer.startswith(ACKNOWLEDGED), bytes(answer[:400])
            assert b"\r\ncontent-length: 0\r\n" in answer.lower()
            waits.append(time.perf_counter() - begun)
            selector.unregister(key.fileobj)
            key.fileobj.close()
            begin()
    return waits
