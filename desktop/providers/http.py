"""Sends requests and says honestly how they ended.

One ``requests`` session per thread, a total deadline per request, and a way to end everything that
is on its way. Nothing here repeats a request (see :mod:`desktop.providers.exchange`) or knows what
an answer means.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakSet

from desktop.domain.addresses import is_loopback
from desktop.domain.proxy import BadProxy, Proxy
from desktop.providers.failures import (
    LATE,
    PASSWORD_WANTED,
    STOPPED,
    Obstacle,
    SendingFailed,
    failure_of,
)
from desktop.providers.outgoing import DEADLINE, Outgoing, Query
from desktop.providers.proxies import EnvironmentProxies, Proxies
from desktop.providers.replies import Reply, Sink, poured
from desktop.providers.trace import Trace
from desktop.runtime.trust import BadStore, Trust

if TYPE_CHECKING:
    from requests import Session

    from desktop.providers.sockets import Attempt

__all__ = ["DEADLINE", "Network", "Outgoing", "Query", "Reply", "SendingFailed", "Sink"]

_log = logging.getLogger(__name__)

CONNECT_TIMEOUT = 3.05
TUNNEL_TIMEOUT = 10.0
"""Seconds for a proxy, which looks the name up and connects before it answers."""
READ_TIMEOUT = 15.0


class Network:
    """All connections to providers, by the ways that ``proxies`` knows; used from any thread.

    Attributes:
        trace: The newest requests and answers.
    """

    def __init__(
        self,
        *,
        connect_timeout: float = CONNECT_TIMEOUT,
        read_timeout: float = READ_TIMEOUT,
        tunnel_timeout: float = TUNNEL_TIMEOUT,
    ) -> None:
        self.trace = Trace()
        self.proxies: Proxies = EnvironmentProxies()
        self._timeouts = (connect_timeout, read_timeout)
        self._tunnel_timeout = tunnel_timeout
        self._trust = Trust()
        self._local = threading.local()
        self._changed = threading.Condition()
        self._epoch = 0
        self._generation = 0
        self._closed = False
        self._live: set[Attempt] = set()
        self._sessions: WeakSet[Session] = WeakSet()

    @property
    def epoch(self) -> int:
        """Changes whenever everything under way was ended; what began before must not go on."""
        return self._epoch

    @property
    def closed(self) -> bool:
        """Whether nothing is sent any more."""
        return self._closed

    def beside(self) -> Network:
        """Connections that end by themselves, and go by the same ways."""
        other = Network()
        other.proxies = self.proxies
        return other

    @contextmanager
    def watched(self, attempt: Attempt) -> Iterator[None]:
        """Keep a connection in sight that is not a request, so that it ends with all others.

        Raises:
            SendingFailed: The network is closed.
        """
        self._admit(attempt, None)
        try:
            yield
        finally:
            self._dismiss(attempt)

    def send(
        self,
        request: Outgoing,
        epoch: int | None = None,
        sink: Sink | None = None,
        attempt: Attempt | None = None,
    ) -> Reply:
        """Send once and wait for the whole answer.

        Args:
            request: What to send.
            epoch: The epoch that the work began in; when it is over, nothing is sent.
            sink: Takes the body, if it wants it; the reply then has none.
            attempt: Tells the caller how far it came, whether or not an answer comes.

        Raises:
            SendingFailed: When no whole answer came.
        """
        from requests import RequestException
        from urllib3.exceptions import HTTPError

        from desktop.providers.sockets import Attempt

        if attempt is None:
            proxy = None if request.direct else self.way_to(request.url)
            attempt = Attempt(fresh=request.fresh, proxy=proxy)
        self._admit(attempt, epoch)
        began = time.monotonic()
        watchdog = threading.Timer(request.deadline, attempt.end, [LATE])
        watchdog.daemon = True
        watchdog.start()
        outcome: object = "failed"
        ended: Reply | SendingFailed | None = None
        try:
            ended = reply = self._exchange(request, attempt, sink)
            attempt.finish()
            if attempt.ended:  # a shut socket looks like an answer that ends early
                raise OSError(attempt.ended)
            outcome = reply.status
        except (RequestException, HTTPError, OSError, UnicodeError) as error:
            # Not "from error": that may hold the URL with its query.
            ended = self._failure(error, attempt, request.url, time.monotonic() - began)
            raise ended from None
        finally:
            watchdog.cancel()
            self._dismiss(attempt)
            seconds = time.monotonic() - began
            self.trace.note(request, time.time() - seconds, seconds, ended)
            _log.debug("%s: %s, %d ms", request.name, attempt.ended or outcome, seconds * 1000)
        return reply

    def way_to(self, url: str) -> Proxy | None:
        """The proxy that leads to an address, None for the direct way; may block.

        Raises:
            SendingFailed: There is none that can be used.
        """
        parts = urlsplit(url)
        # Plain http is for this computer only (see domain.addresses), and no proxy leads there.
        if parts.scheme != "https" or is_loopback(parts.hostname or ""):
            return None
        try:
            return self.proxies.find(f"https://{parts.netloc}/")
        except BadProxy as error:
            raise SendingFailed(sent=False, obstacle=Obstacle(unusable=error.text)) from None

    def open(self, url: str, attempt: Attempt, timeout: float) -> Any:
        """Open a connection over TLS that is none of a request; see ``sockets.open_tls``."""
        from desktop.providers.sockets import busy_with, open_tls

        parts = urlsplit(url)
        with busy_with(attempt):
            trust = self._trust.context(self._generation)
            try:
                return open_tls(parts.hostname or "", parts.port or 443, trust, timeout)
            finally:
                self._note_refusal(attempt)

    def reconnect(self) -> None:
        """Take new connections from now on; what is on its way is not disturbed."""
        self._generation += 1

    def pause(self, seconds: float, epoch: int) -> bool:
        """Wait, but not beyond an abort; returns whether work begun in ``epoch`` may go on."""
        with self._changed:
            return not self._changed.wait_for(lambda: self._over(epoch), seconds)

    def abort(self) -> None:
        """End everything that is on its way at once; later requests are sent as usual."""
        with self._changed:
            self._epoch += 1
            live = tuple(self._live)
            self._changed.notify_all()
        for attempt in live:
            attempt.end(STOPPED)

    def renew(self) -> None:
        """End everything and drop all connections: at sign-out and when the account changes."""
        self.reconnect()
        self.abort()

    def close(self) -> None:
        """End everything for good: waits are woken and nothing more is sent."""
        with self._changed:
            self._closed = True
            sessions = tuple(self._sessions)
        self.abort()
        for session in sessions:
            session.close()

    def _over(self, epoch: int | None) -> bool:
        return self._closed or (epoch is not None and epoch != self._epoch)

    def _admit(self, attempt: Attempt, epoch: int | None) -> None:
        with self._changed:
            if self._over(epoch):
                raise SendingFailed(sent=False, stopped=True)
            self._live.add(attempt)

    def _dismiss(self, attempt: Attempt) -> None:
        attempt.finish()
        with self._changed:
            self._live.discard(attempt)

    def _exchange(self, request: Outgoing, attempt: Attempt, sink: Sink | None) -> Reply:
        from desktop.providers.sockets import busy_with

        session = self._session()
        connecting, reading = self._timeouts
        proxies = {}
        if attempt.proxy:
            proxies, connecting = {"https": attempt.proxy.url}, self._tunnel_timeout
        with busy_with(attempt):
            response = session.request(
                request.verb,
                request.url,
                params=dict(request.query),
                data=request.body,
                headers=dict(request.headers),
                timeout=(connecting, reading),
                proxies=proxies,
                allow_redirects=False,  # a redirect would carry the secrets somewhere else
                stream=sink is not None,
            )
            headers = {name.lower(): value for name, value in response.headers.items()}
            if sink is None:
                return Reply(response.status_code, response.content, headers)
            with response:
                return poured(Reply(response.status_code, b"", headers), response, sink)

    def _failure(
        self, error: Exception, attempt: Attempt, url: str, seconds: float
    ) -> SendingFailed:
        failed = failure_of(error, attempt, seconds)
        self._note_refusal(attempt)
        if isinstance(error, BadStore):
            failed.obstacle = Obstacle(store=error.strerror or "")
        elif failed.insecure and not (failed.sent or failed.stopped):
            from desktop.providers.issuers import issuer_of

            host = urlsplit(url).hostname or ""
            failed.obstacle = Obstacle(host=host, issuer=issuer_of(url, attempt.proxy))
        elif failed.obstacle.proxy and not (failed.obstacle.status or failed.stopped):
            assert attempt.proxy
            self.proxies.failed(attempt.proxy)
        return failed

    def _note_refusal(self, attempt: Attempt) -> None:
        """A wrong password that is repeated by itself locks the account that it belongs to."""
        if attempt.proxy and attempt.proxy.user and attempt.refused == PASSWORD_WANTED:
            self.proxies.refused(attempt.proxy)

    def _session(self) -> Session:
        """This thread's session, new after :meth:`reconnect`."""
        from desktop.providers.sockets import new_session

        kept: tuple[int, Session] | None = getattr(self._local, "session", None)
        if kept and kept[0] == self._generation:
            return kept[1]
        if kept:
            kept[1].close()
        session = new_session(self._trust.context(self._generation))
        with self._changed:
            self._sessions.add(session)
        self._local.session = (self._generation, session)
        return session
