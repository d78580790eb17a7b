"""A wire to a server on loopback that is cut when a word passes: before it or after it."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from enum import Enum
from types import TracebackType


class Cut(Enum):
    """Where the wire is cut."""

    BEFORE = "the word never arrives"
    AFTER = "the word arrives, and its answer never comes back"


class CutWire:
    """Listens on a free port and hands everything on, until told to cut.

    Attributes:
        port: Where it listens.
    """

    def __init__(self, server_port: int) -> None:
        self._server = server_port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self._word, self._cut, self._for_good = b"", Cut.BEFORE, False
        self._sockets = [self._listening]
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> CutWire:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for one in self._sockets:
            _shut(one, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for one in self._sockets:
            one.close()

    def cut_at(self, word: bytes, cut: Cut, *, for_good: bool = False) -> None:
        """Cut once, when the word passes next; ``for_good`` refuses every later connection."""
        self._cut, self._for_good, self._word = cut, for_good, word

    @property
    def is_cut(self) -> bool:
        """Whether the word has passed."""
        return not self._word

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                desk, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._server))
                self._sockets += [desk, server]
                for carry, ends in ((self._ask, (desk, server)), (_carry, (server, desk))):
                    self._threads.append(threading.Thread(target=carry, args=ends))
                    self._threads[-1].start()

    def _ask(self, desk: socket.socket, server: socket.socket) -> None:
        """Carry what the desk says, and look for the word."""
        with suppress(OSError):
            while part := desk.recv(65_536):
                if self._word and self._word in part:
                    self._word = b""
                    if self._for_good:
                        _shut(self._listening, socket.SHUT_RDWR)
                        self._listening.close()
                    # First, so that no answer finds its way back.
                    _shut(desk, socket.SHUT_RDWR)
                    if self._cut is Cut.AFTER:
                        server.sendall(part)
                    break
                server.sendall(part)
        _shut(server, socket.SHUT_WR)


def _carry(server: socket.socket, desk: socket.socket) -> None:
    with suppress(OSError):
        while part := server.recv(65_536):
            desk.sendall(part)
    _shut(desk, socket.SHUT_WR)


def _shut(one: socket.socket, how: int) -> None:
    with suppress(OSError):
        one.shutdown(how)
