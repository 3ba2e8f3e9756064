"""A small load generator: raw sockets kept alive, one epoll loop a process, so that it costs less than the server."""

import multiprocessing
import selectors
import socket
import time
from dataclasses import dataclass

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Result:
    requests: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


def request_for(path: str, port: int, encoding: str = "br") -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept-Encoding: {encoding}\r\n\r\n".encode()


def once(port: int, request: bytes) -> bytes:
    """The whole answer to one request, headers and body, as bytes."""
    with socket.create_connection((HOST, port), timeout=20) as connection:
        connection.sendall(request)
        received = b""
        while b"\r\n\r\n" not in received:
            received += _some(connection)
        head, _, body = received.partition(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        while len(body) < length:
            body += _some(connection)
        return head + b"\r\n\r\n" + body


def _some(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("the server closed the connection")
    return data


def load(port: int, path: str, *, seconds: float, connections: int = 8, processes: int = 2) -> Result:
    """Ask for one page as fast as it is answered; every answer must have the size of the first."""
    request = request_for(path, port)
    size = len(once(port, request))
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        counts = pool.starmap(_ask, [(port, request, size, seconds, connections // processes)] * processes)
    return Result(sum(counts), seconds)


def _ask(port: int, request: bytes, size: int, seconds: float, connections: int) -> int:
    selector = selectors.DefaultSelector()
    for _ in range(connections):
        connection = socket.create_connection((HOST, port), timeout=20)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(request)
        selector.register(connection, selectors.EVENT_READ, [0])
    done, until = 0, time.monotonic() + seconds
    while time.monotonic() < until:
        for key, _ in selector.select(0.1):
            got: list[int] = key.data
            got[0] += len(_some(key.fileobj))
            if got[0] == size:
                done, got[0] = done + 1, 0
                key.fileobj.sendall(request)
            elif got[0] > size:
                raise AssertionError("an answer was longer than the first")
    for key in list(selector.get_map().values()):
        key.fileobj.close()
    return done
