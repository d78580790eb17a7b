"""Sends requests and says honestly how they ended.

One ``requests`` session per thread, a total deadline per request, and a way to end everything that
is on its way. Nothing here repeats a request (see :mod:`desktop.providers.exchange`) or knows what
an answer means.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING
from weakref import WeakSet

from desktop import __version__
from desktop.providers.replies import Reply, Sink, poured
from desktop.providers.trace import Trace

if TYPE_CHECKING:
    from requests import Session

    from desktop.providers.sockets import Attempt

__all__ = ["DEADLINE", "Network", "Outgoing", "Query", "Reply", "SendingFailed", "Sink"]

_log = logging.getLogger(__name__)

CONNECT_TIMEOUT = 3.05
READ_TIMEOUT = 15.0
DEADLINE = 20.0

Query = Mapping[str, str | Sequence[str]]
"""Query parameters; a list of values is sent as the same name several times."""

STOPPED = "stopped"
LATE = "late"


@dataclass(frozen=True, slots=True, repr=False)
class Outgoing:
    """A request, ready to be sent. Has no ``repr``: it carries secrets.

    Attributes:
        name: Name of the endpoint, for the log.
        verb: HTTP verb.
        url: Without the query.
        query: Query parameters.
        headers: Besides those that every request has.
        body: Encoded JSON, or None.
        fresh: Whether it must go over a new connection (writes).
        deadline: Seconds in which everything must be over, name look-up excepted.
        host: Which address of the settings it goes to, for the trace.
        pattern: Its path with ``{placeholders}``, for the trace.
    """

    name: str
    verb: str
    url: str
    query: Query = field(default_factory=lambda: MappingProxyType({}))
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    body: bytes | None = None
    fresh: bool = False
    deadline: float = DEADLINE
    host: str = ""
    pattern: str = ""


class SendingFailed(Exception):
    """No whole answer came.

    Attributes:
        sent: Whether the request may have reached the provider.
        late: Whether a time limit ended it.
        stopped: Whether :meth:`Network.abort` or :meth:`Network.close` ended it.
        insecure: Whether the provider's certificate was not accepted.
        seconds: How long it took.
    """

    def __init__(
        self, *, sent: bool, late: bool, stopped: bool, insecure: bool, seconds: float
    ) -> None:
        super().__init__("no answer")
        self.sent = sent
        self.late = late
        self.stopped = stopped
        self.insecure = insecure
        self.seconds = seconds


class Network:
    """All connections of the program to providers; may be used from any thread.

    Attributes:
        trace: The newest requests and answers.
    """

    def __init__(
        self, *, connect_timeout: float = CONNECT_TIMEOUT, read_timeout: float = READ_TIMEOUT
    ) -> None:
        self.trace = Trace()
        self._timeouts = (connect_timeout, read_timeout)
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

        attempt = attempt or Attempt(fresh=request.fresh)
        self._admit(attempt, epoch)
        at, began = time.time(), time.monotonic()
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
            ended = _failure(error, attempt, time.monotonic() - began)
            raise ended from None
        finally:
            watchdog.cancel()
            self._dismiss(attempt)
            self.trace.note(request, at, time.monotonic() - began, ended)
            milliseconds = (time.monotonic() - began) * 1000
            _log.debug("%s: %s, %d ms", request.name, attempt.ended or outcome, milliseconds)
        return reply

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
        self._generation += 1
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
                raise SendingFailed(
                    sent=False, late=False, stopped=True, insecure=False, seconds=0.0
                )
            self._live.add(attempt)

    def _dismiss(self, attempt: Attempt) -> None:
        attempt.finish()
        with self._changed:
            self._live.discard(attempt)

    def _exchange(self, request: Outgoing, attempt: Attempt, sink: Sink | None) -> Reply:
        from desktop.providers.sockets import current

        session = self._session()
        # Plain http is for this computer only (see domain.addresses), and no proxy leads there.
        session.trust_env = request.url.startswith("https:")
        current.attempt = attempt
        try:
            response = session.request(
                request.verb,
                request.url,
                params=dict(request.query),
                data=request.body,
                headers=dict(request.headers),
                timeout=self._timeouts,
                allow_redirects=False,  # a redirect would carry the secrets somewhere else
                stream=sink is not None,
            )
            headers = {name.lower(): value for name, value in response.headers.items()}
            if sink is None:
                return Reply(response.status_code, response.content, headers)
            with response:
                return poured(Reply(response.status_code, b"", headers), response, sink)
        finally:
            current.attempt = None

    def _session(self) -> Session:
        """This thread's session, new after :meth:`renew`."""
        kept: tuple[int, Session] | None = getattr(self._local, "session", None)
        if kept and kept[0] == self._generation:
            return kept[1]
        if kept:
            kept[1].close()
        session = _new_session()
        with self._changed:
            self._sessions.add(session)
        self._local.session = (self._generation, session)
        return session


def _failure(error: Exception, attempt: Attempt, seconds: float) -> SendingFailed:
    from requests import Timeout
    from urllib3.exceptions import TimeoutError as BodyTimeout

    # While a body is read, requests wraps a time-out in its error for broken connections.
    timed_out = isinstance(error, Timeout) or any(isinstance(at, BodyTimeout) for at in error.args)
    return SendingFailed(
        sent=attempt.sent,
        late=attempt.ended == LATE or timed_out,
        stopped=attempt.ended == STOPPED,
        insecure="certificate verify failed" in str(error).lower(),
        seconds=seconds,
    )


def _new_session() -> Session:
    import requests

    from desktop.providers.sockets import WatchedAdapter

    session = requests.Session()
    adapter = WatchedAdapter(max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers["User-Agent"] = f"Calldeck/{__version__}"
    session.headers["Accept"] = "application/json"
    session.auth = lambda request: request  # else a .netrc file would add its passwords
    return session
