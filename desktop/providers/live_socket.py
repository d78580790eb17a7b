"""Holds a socket.io connection for as long as somebody wants to hear from it.

``python-socketio`` speaks the protocol; when to connect, how long to wait, how to end it from
outside and that nothing of it reaches a log is decided here, as for every other socket.
"""

from __future__ import annotations

import logging
import random
import socket
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode, urlsplit

import engineio  # type: ignore[import-untyped]  # both ship no types
import socketio  # type: ignore[import-untyped]

from desktop import __version__
from desktop.domain.errors import CalldeckError
from desktop.providers.http import Network
from desktop.providers.sockets import Attempt

CONNECT_TIMEOUT = 5.0
"""Seconds for each step of connecting: the socket, the handshake, the first word."""
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds before the next try: doubled after each that failed, or did not last as long."""
_TICK = 0.25

_log = logging.getLogger(__name__)
_silent = logging.getLogger(f"{__name__}.library")
_silent.setLevel(logging.CRITICAL + 1)
"""The libraries log addresses with their query, where the token is."""


class LiveSocket:
    """One connection that is made again whenever it breaks.

    Args:
        network: Ends it with everything else when the program quits.
        name: Of the endpoint, for the log.
        events: Names of the events to hear.
        hear: Called in the connection's thread with what an event brought; must not raise.
        lost: Called when a connection that stood has ended.
    """

    def __init__(
        self,
        network: Network,
        name: str,
        events: Sequence[str],
        hear: Callable[[Any], None],
        lost: Callable[[], None],
    ) -> None:
        self._network = network
        self._name = name
        self._events = events
        self._hear = hear
        self._lost = lost

    def hold(
        self,
        address: str,
        token: Callable[[], str],
        subscriptions: Sequence[str],
        stop: threading.Event,
    ) -> None:
        """Stay connected until ``stop`` is set or the network is closed; blocks, raises nothing.

        Args:
            address: Scheme and host.
            token: Fetches what opens it, anew for each connection; may raise CalldeckError.
            subscriptions: Events that are sent after each connecting: the server forgets them.
            stop: Ends it.
        """
        wait = FIRST_WAIT
        while not (stop.is_set() or self._network.closed):
            stood, began = False, time.monotonic()
            try:
                query = urlencode({"token": token()})
                stood = self._connection(f"{address}/?{query}", subscriptions, stop)
            except CalldeckError as error:
                _log.debug("%s: %s", self._name, type(error).__name__)
            except Exception as error:
                # What a server sends can break the libraries in many ways, and the answer is always
                # the same: without the feed the call log tells. The text may hold the URL.
                _log.debug("%s: %s", self._name, type(error).__name__)
            # A server that accepts everybody and ends it at once is not asked all the time either.
            lasted = stood and time.monotonic() - began > wait
            wait = FIRST_WAIT if lasted else min(LONGEST_WAIT, wait * 2)
            stop.wait(wait * random.uniform(0.75, 1.25))

    def _connection(self, url: str, subscriptions: Sequence[str], stop: threading.Event) -> bool:
        """Connect once and stay until it ends; whether it stood."""
        attempt = Attempt(fresh=True, proxy=self._network.way_to(url))
        there, over = threading.Event(), threading.Event()
        opened: list[socket.socket] = []
        client = _Client(
            reconnection=False,
            handle_sigint=False,
            logger=_silent,
            engineio_logger=_silent,
            request_timeout=CONNECT_TIMEOUT,
        )

        def subscribe() -> None:
            there.set()
            for event in subscriptions:
                client.emit(event, {"ping": True})

        client.on("connect", subscribe)
        client.on("connect_error", lambda *_: over.set())
        client.on("disconnect", lambda *_: over.set())
        for event in self._events:
            client.on(event, lambda *brought: [self._hear(one) for one in brought])
        with self._network.watched(attempt):
            try:
                client.eio.websocket_extra_options = self._options(url, attempt, opened)
                client.connect(url, transports=["websocket"], wait=False)
                latest = time.monotonic() + CONNECT_TIMEOUT
                while not (over.is_set() or attempt.ended or stop.wait(_TICK)):
                    if not there.is_set() and time.monotonic() > latest:
                        break
            finally:
                attempt.end("over")  # its threads end by themselves when the socket is shut
                if reading := client.eio.read_loop_task:
                    reading.join(CONNECT_TIMEOUT)
                for sock in opened:
                    sock.close()
        stood = there.is_set()
        _log.debug("%s: %s", self._name, "was connected" if stood else "not accepted")
        if stood and not stop.is_set():
            self._lost()
        return stood

    def _options(self, url: str, attempt: Attempt, opened: list[socket.socket]) -> dict[str, Any]:
        """What the WebSocket is made with: a connection by our way, with our authorities."""
        at = urlsplit(url)
        if at.scheme == "http":  # this computer only (see domain.addresses)
            place = (at.hostname or "", at.port or 80)
            sock = socket.create_connection(place, CONNECT_TIMEOUT)
            attempt.connected(sock)
        else:
            sock = self._network.open(url, attempt, CONNECT_TIMEOUT)
        opened.append(sock)
        return {
            "socket": sock,
            "redirect_limit": 0,  # a redirect would carry the token somewhere else
            "header": {"User-Agent": f"Calldeck/{__version__}"},
        }


class _Engine(engineio.Client):  # type: ignore[misc]  # a class without types
    """Hands on messages in order, and keeps what it cannot read to itself."""

    def start_background_task(self, target: Any, *args: Any, **kwargs: Any) -> Any:
        def guarded() -> None:
            try:
                target(*args, **kwargs)
            except Exception as error:
                _log.debug("live feed: unreadable, %s", type(error).__name__)

        if target == self.handlers.get("message"):
            return guarded()  # else each message would have a thread, and come in any order
        return super().start_background_task(guarded)


class _Client(socketio.Client):  # type: ignore[misc]  # likewise
    def _engineio_client_class(self) -> type[engineio.Client]:
        return _Engine
