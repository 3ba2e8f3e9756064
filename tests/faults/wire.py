"""HTTP as it goes over the wire, so that a person can be cut off at any byte, and asking costs less than answering."""

import socket
import time
from dataclasses import dataclass

HOST = "127.0.0.1"
SECONDS = 20


@dataclass(frozen=True)
class Reply:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    seconds: float

    def header(self, name: str) -> str:
        return next((value for known, value in self.headers if known == name), "")

    @property
    def text(self) -> str:
        return self.body.decode()


class Wire:
    """One connection, kept alive; raises OSError when it breaks and TimeoutError when nothing comes."""

    def __init__(self, port: int, seconds: float = SECONDS) -> None:
        self.socket = socket.create_connection((HOST, port), timeout=seconds)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.begun = 0.0

    def send(self, request: bytes) -> None:
        self.begun = time.monotonic()
        self.socket.sendall(request)

    def wait_for_answer(self) -> None:
        """Until the first byte of the answer lies here; it is not taken."""
        if not self.socket.recv(1, socket.MSG_PEEK):
            raise ConnectionError("the server closed the connection")

    def receive(self, *, headless: bool = False) -> Reply:
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._some()
        head, _, body = received.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in lines)
        headers = tuple((name.lower(), value.strip()) for name, _, value in pairs)
        length = next((int(value) for name, value in headers if name == "content-length"), 0)
        while len(body) < length and not headless:
            body += self._some()
        return Reply(int(first.split()[1]), headers, body, time.monotonic() - self.begun)

    def ask(self, request: bytes) -> Reply:
        self.send(request)
        return self.receive(headless=request.startswith(b"HEAD "))

    def close(self) -> None:
        self.socket.close()

    def _some(self) -> bytes:
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionError("the server closed the connection")
        return data


def request(
    method: str,
    path: str,
    port: int,
    body: bytes = b"",
    *,
    cookies: str = "",
    close: bool = False,
    headers: tuple[str, ...] = (),
) -> bytes:
    """The bytes of a request, as a browser on this site's own page makes it."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: localhost:{port}", *headers]
    if cookies:
        lines.append(f"Cookie: {cookies}")
    if method == "POST":
        lines += [
            f"Origin: http://localhost:{port}",
            "Content-Type: application/x-www-form-urlencoded",
            f"Content-Length: {len(body)}",
        ]
    if close:
        lines.append("Connection: close")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
