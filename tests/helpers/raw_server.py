"""A TCP server that does exactly what a test says, for everything a real web server would hide."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

PATIENCE = 20.0


class RawServer:
    """Listens on a free loopback port; see :func:`raw_server`.

    Attributes:
        requests: Every complete request, head and body, in order of arrival.
        connections: How many were accepted.
        ending: Set when the test is over; a behaviour that waits, waits for this.
    """

    def __init__(self, behave: Callable[[Peer], None]) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self.ending = threading.Event()
        self._behave = behave
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=20)
        self.port: int = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def wait_for_requests(self, count: int) -> None:
        """Return when so many requests have arrived."""
        with self._changed:
            arrived = self._changed.wait_for(lambda: len(self.requests) >= count, PATIENCE)
        assert arrived, f"{len(self.requests)} of {count} requests arrived"

    def arrived(self, request: bytes) -> None:
        """Note a complete request."""
        with self._changed:
            self.requests.append(request)
            self._changed.notify_all()

    def serve(self) -> None:
        """Accept until the listening socket is shut."""
        with suppress(OSError):
            while True:
                sock, _ = self._listening.accept()
                self.connections += 1
                thread = threading.Thread(target=self._talk, args=[sock])
                self._threads.append(thread)
                thread.start()

    def end_listening(self) -> None:
        """Refuse further connections; those that are open go on."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def end(self) -> None:
        """Stop accepting and wait for the behaviours."""
        self.ending.set()
        self.end_listening()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _talk(self, sock: socket.socket) -> None:
        with sock, suppress(OSError):
            sock.settimeout(PATIENCE)
            self._behave(Peer(self, sock))


class Peer:
    """The server's end of one connection."""

    def __init__(self, server: RawServer, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock
        self.number = server.connections

    def read_request(self) -> bytes:
        """Read one whole request; raises OSError when the client hangs up instead."""
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._some()
        head, _, body = received.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += self._some()
        request = head + b"\r\n\r\n" + body
        self.server.arrived(request)
        return request

    def answer(self, document: Any = None, status: str = "200 OK", *headers: str) -> None:
        """Send a whole JSON answer and keep the connection open."""
        body = json.dumps(document).encode()
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
        self.sock.sendall("\r\n".join([*lines, "", ""]).encode() + body)

    def drip(self, text: bytes) -> None:
        """Send byte after byte, and then blanks, until the client hangs up or the test ends."""
        for position in range(100_000):
            self.sock.sendall(text[position : position + 1] or b" ")
            if self.server.ending.wait(0.02):
                return

    def hang(self) -> None:
        """Say nothing until the client hangs up or the test ends."""
        self.sock.settimeout(0.02)
        while not self.server.ending.is_set():
            with suppress(TimeoutError):
                if not self.sock.recv(1):
                    return

    def reset(self) -> None:
        """Close with a TCP reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def _some(self) -> bytes:
        received = self.sock.recv(65536)
        if not received:
            raise ConnectionError("the client hung up")
        return received


@contextmanager
def raw_server(behave: Callable[[Peer], None]) -> Iterator[RawServer]:
    """A server whose every connection is handled by ``behave``, in a thread of its own."""
    server = RawServer(behave)
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield server
    finally:
        server.end()
        thread.join(PATIENCE)
