"""Reads announcements and files of releases from a server that is not trusted.

What it sends is limited in size and time, redirects are not followed, and nothing of it is believed
here: signatures and checksums are for whoever asked.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol

from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    Origin,
    RequestTimedOut,
    UnreadableReply,
)
from desktop.domain.release_envelope import LARGEST, ReleaseRefused
from desktop.domain.wording import say
from desktop.providers.http import Network, Outgoing, Reply, SendingFailed, Sink

DOWNLOAD_DEADLINE = 3_600.0
"""Seconds for a whole file; one that stands still is given up as early as anything else."""
_HEADERS: Mapping[str, str] = MappingProxyType(
    # What is not packed cannot unpack into more than it seems.
    {"Accept": "*/*", "Accept-Encoding": "identity", "Cache-Control": "no-cache"}
)
_CONTACT = say("Check the network connection, or ask your IT department.")


class NewFile(Protocol):
    """Where a file goes; raises a CalldeckError to end the request."""

    def begin(self) -> None:
        """Begin."""

    def write(self, piece: bytes) -> None:
        """Take the next piece."""


class ReleaseServer:
    """A server of releases; methods block and may be called from any thread.

    Args:
        network: Makes the connections of one request. They are its own, because those to the
            providers end when an account is left, and are closed after it: the next is a day away.
    """

    def __init__(self, network: Callable[[], Network] = Network) -> None:
        self._network = network
        self._live: set[Network] = set()
        self._lock = threading.Lock()

    def read(self, url: str) -> bytes:
        """The announcement, at most ``LARGEST`` bytes.

        Raises:
            ReleaseRefused: It is larger, or another answer.
            ProviderError: It did not come.
        """
        text = _Text()
        self._send(Outgoing("update announcement", "GET", url, headers=_HEADERS), text)
        return bytes(text.content)

    def fetch(self, url: str, file: NewFile) -> None:
        """Write a file of a release.

        Raises:
            ProviderError: It did not come.
            CalldeckError: What ``file`` raised.
        """
        request = Outgoing(
            "update file", "GET", url, headers=_HEADERS, deadline=DOWNLOAD_DEADLINE, fresh=True
        )
        self._send(request, _Pour(file))

    def abort(self) -> None:
        """End what is on its way."""
        with self._lock:
            live = tuple(self._live)
        for network in live:
            network.close()

    def _send(self, request: Outgoing, sink: Sink) -> None:
        # Raised out here: an error that is kept must not keep the connection that it was met on.
        if error := self._try(request, sink):
            raise error

    def _try(self, request: Outgoing, sink: Sink) -> CalldeckError | None:
        network = self._network()
        with self._lock:
            self._live.add(network)
        try:
            network.send(request, sink=sink)
        except CalldeckError as error:
            return error.with_traceback(None)
        except SendingFailed as failed:
            return _in_words(failed)
        finally:
            with self._lock:
                self._live.discard(network)
            network.close()
        return None


def _in_words(failed: SendingFailed) -> CalldeckError:
    if failed.insecure:
        return ConnectionFailed(
            say("The update server's certificate was not accepted."), hint=_CONTACT
        )
    if failed.late:
        return RequestTimedOut(say("The update server does not answer."))
    return ConnectionFailed(say("The update server cannot be reached."), hint=_CONTACT)


class _Text:
    def __init__(self) -> None:
        self.content = bytearray()

    def begin(self, head: Reply, _first: bytes) -> bool:
        _require_ok(head)
        self.content.clear()
        return True

    def write(self, piece: bytes) -> None:
        self.content += piece
        if len(self.content) > LARGEST:
            raise ReleaseRefused(say("The answer of the update server is too large."))


class _Pour:
    def __init__(self, file: NewFile) -> None:
        self._file = file

    def begin(self, head: Reply, _first: bytes) -> bool:
        _require_ok(head)
        self._file.begin()
        return True

    def write(self, piece: bytes) -> None:
        self._file.write(piece)


def _require_ok(head: Reply) -> None:
    if head.status == 200:
        return
    origin = Origin(endpoint="updates", http_status=head.status)
    if 300 <= head.status < 400:
        raise UnreadableReply(
            say("The update server sends Calldeck to another address."),
            say("That is not followed. Nothing was changed."),
            _CONTACT,
            origin=origin,
        )
    raise UnreadableReply(
        say("The update server answered with an error."), hint=_CONTACT, origin=origin
    )
