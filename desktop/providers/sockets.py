"""``requests`` with its sockets in sight: what was sent, and a way to end it from outside.

Imported by :mod:`desktop.providers.http` on first use, because ``requests`` is slow to import.
"""

from __future__ import annotations

import re
import socket
import threading
import time
from base64 import b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from ssl import SSLContext
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager, proxy_from_url

from desktop import __version__
from desktop.domain.proxy import Proxy

_TUNNEL_REFUSED = re.compile(r"Tunnel connection failed: (\d{3})")
MOST_IDLE = 20.0
"""Seconds after which an unused connection is not trusted any more."""


class Attempt:
    """One request on its way: whether bytes have left, and the socket by which it is ended.

    Attributes:
        fresh: Whether it needs a connection of its own. A write must not meet a connection that
            the far side has just given up: nobody could tell whether it was read.
        proxy: Through whom, or None.
        tunnelled: Whether the proxy has opened a tunnel.
        refused: The HTTP status that it answered instead, or 0.
        sent: Whether any byte of the request may have left; what asks a proxy for a tunnel is
            none of it.
        ended: Why it was ended from outside, or "".
        connected_at: When the connection stood, by the monotonic clock; 0 before that.
        secured_at: When its far side had proved who it is; 0 before that.
        certificate: What it proved that with, as DER, once it has.
        protocol: How the connection is encrypted, such as ``TLSv1.3``, or "".
    """

    def __init__(self, *, fresh: bool, proxy: Proxy | None = None) -> None:
        self.fresh = fresh
        self.proxy = proxy
        self.tunnelled = False
        self.refused = 0
        self.sent = False
        self.ended = ""
        self.connected_at = self.secured_at = 0.0
        self.certificate = b""
        self.protocol = ""
        self._finished = False
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()

    @property
    def at_proxy(self) -> bool:
        """Whether it has come no further than to a proxy that opens no tunnel."""
        return self.proxy is not None and not (self.tunnelled or self.sent)

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


@contextmanager
def busy_with(attempt: Attempt) -> Iterator[None]:
    """What this thread opens and sends belongs to the attempt."""
    current.attempt = attempt
    try:
        yield
    finally:
        current.attempt = None


def _shut(sock: socket.socket) -> None:
    # It may be closed meanwhile, or just handed over to TLS (bounded by the connect timeout).
    with suppress(OSError):
        # Not sock.shutdown: an SSLSocket would drop its TLS state under the thread that reads.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _base(sock: Any) -> socket.socket:
    """TLS within the TLS of a proxy is no socket, but stands on one."""
    base: socket.socket = getattr(sock, "socket", sock)
    return base


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
            _attempt().sending(_base(self.sock))
            self.used_at = time.monotonic()
        super().send(data)


class _WatchedTls(_Watched, HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _attempt().secured(self.sock)

    def _tunnel(self) -> None:
        attempt = _attempt()
        try:
            super()._tunnel()
        except OSError as error:
            if told := _TUNNEL_REFUSED.match(str(error)):
                attempt.refused = int(told[1])
            raise
        attempt.tunnelled = True


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
    """Puts the watched connections under a session; never repeats a request by itself.

    Args:
        trust: Whose certificates are believed.
    """

    def __init__(self, trust: SSLContext) -> None:
        self._trust = trust
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections watched."""
        super().init_poolmanager(*args, **kwargs, ssl_context=self._trust)
        _watch([self.poolmanager])

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:
        """Make the pools of a proxy watched too, and new ones when it is told something else."""
        held = self.proxy_manager.get(proxy)
        if held and held.proxy_headers != self.proxy_headers(proxy):
            self.proxy_manager.pop(proxy).clear()
        trust = {"ssl_context": self._trust, "proxy_ssl_context": self._trust}
        manager: PoolManager = super().proxy_manager_for(proxy, **kwargs, **trust)
        _watch([manager])
        return manager

    def proxy_headers(self, _proxy: str) -> dict[str, str]:
        """Tell the proxy who asks; its address does not say."""
        return _who_asks(_attempt().proxy)

    def cert_verify(self, *args: Any) -> None:
        """Leave the store alone: ``requests`` would add the one that it brings."""


def new_session(trust: SSLContext) -> requests.Session:
    """A session that decides nothing by the environment: no proxy, no store, no ``.netrc``."""
    session = requests.Session()
    session.trust_env = False
    adapter = WatchedAdapter(trust)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers["User-Agent"] = f"Calldeck/{__version__}"
    session.headers["Accept"] = "application/json"
    return session


def _watch(managers: Iterable[PoolManager]) -> None:
    for manager in managers:
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}


def _who_asks(proxy: Proxy | None) -> dict[str, str]:
    if proxy is None or not proxy.user:
        return {}
    named = f"{proxy.user}:{proxy.password.reveal()}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(named).decode('ascii')}"}


def open_tls(host: str, port: int, trust: SSLContext, timeout: float) -> Any:
    """Open a connection that no session keeps, by the way of the attempt that this thread is at.

    Args:
        host: Whose certificate is wanted.
        port: Of TCP.
        trust: Whose certificates are believed.
        timeout: Seconds for each step.

    Returns:
        The socket; TLS within the TLS of a proxy is something that works like one.
    """
    proxy = _attempt().proxy
    if proxy is None:
        connection = _WatchedTls(host, port, timeout=timeout, ssl_context=trust)
    else:
        way = proxy_from_url(proxy.url, proxy_ssl_context=trust)
        connection = _WatchedTls(
            proxy.host,
            proxy.port,
            timeout=timeout,
            ssl_context=trust,
            proxy=way.proxy,
            proxy_config=way.proxy_config,
        )
        connection.set_tunnel(host, port, _who_asks(proxy), "https" if proxy.secure else "http")
    try:
        connection.connect()
    except BaseException:
        connection.close()
        raise
    _attempt().connected(_base(connection.sock))
    return connection.sock
