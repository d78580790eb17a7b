"""``requests`` with its sockets in sight: what was sent, and a way to end it from outside.

Imported by :mod:`desktop.providers.http` on first use, because ``requests`` is slow to import.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

MOST_IDLE = 20.0
"""Seconds after which an unused connection is not trusted any more."""


class Attempt:
    """One request on its way: whether bytes have left, and the socket by which it is ended.

    Attributes:
        fresh: Whether it needs a connection of its own. A write must not meet a connection that
            the far side has just given up: nobody could tell whether it was read.
        sent: Whether any byte of the request may have left.
        ended: Why it was ended from outside, or "".
        connected_at: When the connection stood, by the monotonic clock; 0 before that.
        secured_at: When its far side had proved who it is; 0 before that.
        certificate: What it proved that with, as DER, once it has.
        protocol: How the connection is encrypted, such as ``TLSv1.3``, or "".
    """

    def __init__(self, *, fresh: bool) -> None:
        self.fresh = fresh
        self.sent = False
        self.ended = ""
        self.connected_at = self.secured_at = 0.0
        self.certificate = b""
        self.protocol = ""
        self._finished = False
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()

    def connected(self, sock: socket.socket) -> None:
        """Note the socket, so that it can be shut from now on."""
        with self._lock:
            self.connected_at = time.monotonic()
            self._socket = sock
            if self.ended:
                _shut(sock)

    def secured(self, sock: Any) -> None:
        """Note that the far side of a connection over TLS has proved who it is."""
        self.secured_at = time.monotonic()
        self.certificate = sock.getpeercert(True) or b""
        self.protocol = sock.version() or ""

    def sending(self, sock: socket.socket) -> None:
        """Note that bytes are about to leave; refuses when the attempt was ended before."""
        with self._lock:
            if self.ended:
                raise OSError(self.ended)
            self._socket = sock
            self.sent = True

    def end(self, reason: str) -> None:
        """Fail the request at once; without effect when it is finished."""
        with self._lock:
            if self._finished:
                return
            self.ended = self.ended or reason
            if self._socket is not None:
                _shut(self._socket)

    def finish(self) -> None:
        """The request is over; its connection may serve another one."""
        with self._lock:
            self._finished = True
            self._socket = None


class _Current(threading.local):
    attempt: Attempt | None = None


current = _Current()
"""The attempt that this thread is busy with."""


def _attempt() -> Attempt:
    if current.attempt is None:
        raise RuntimeError("a session is used outside Network.send")
    return current.attempt


def _shut(sock: socket.socket) -> None:
    # It may be closed meanwhile, or just handed over to TLS (bounded by the connect timeout).
    with suppress(OSError):
        # Not sock.shutdown: an SSLSocket would drop its TLS state under the thread that reads.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _Watched(HTTPConnection):
    """A connection that tells the current attempt what it does."""

    _opening = False
    used_at = 0.0

    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        _attempt().connected(sock)
        return sock

    def connect(self) -> None:
        self._opening = True
        try:
            super().connect()
        finally:
            self._opening = False

    def send(self, data: Any) -> None:
        if not self._opening:  # while opening, only the CONNECT line for a proxy is sent
            if self.sock is None:
                self.connect()
            _attempt().sending(self.sock)
            self.used_at = time.monotonic()
        super().send(data)


class _WatchedTls(_Watched, HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _attempt().secured(self.sock)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Watched

    def _get_conn(self, timeout: float | None = None) -> Any:
        return _usable(super()._get_conn(timeout))


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls

    def _get_conn(self, timeout: float | None = None) -> Any:
        return _usable(super()._get_conn(timeout))


def _usable(connection: Any) -> Any:
    """Close a pooled connection that should not be used; it opens again by itself."""
    idle = time.monotonic() - connection.used_at
    if connection.used_at and (_attempt().fresh or idle > MOST_IDLE):
        connection.close()
    return connection


class WatchedAdapter(HTTPAdapter):
    """Puts the watched connections under a session; never repeats a request by itself."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections watched."""
        super().init_poolmanager(*args, **kwargs)
        _watch([self.poolmanager])

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:
        """Make the pools of a proxy watched too."""
        manager: PoolManager = super().proxy_manager_for(proxy, **kwargs)
        _watch([manager])
        return manager


def _watch(managers: Iterable[PoolManager]) -> None:
    for manager in managers:
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
