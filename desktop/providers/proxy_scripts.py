"""Fetches a PAC file, which says what proxy leads where."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop.providers.failures import SendingFailed
from desktop.providers.http import Network, Outgoing
from desktop.providers.replies import Reply

LARGEST = 1 << 20
"""Bytes; those of large companies have some 100 kB."""
DEADLINE = 6.0
"""Seconds."""


class ScriptUnreadable(Exception):
    """There is no such file, or it is too large; the text says which, for the log."""


class _Bounded:
    """Keeps a body that is not too large; see :class:`desktop.providers.replies.Sink`."""

    def __init__(self) -> None:
        self.kept = b""

    def begin(self, head: Reply, _first: bytes) -> bool:
        """Whether the answer is the file."""
        return head.status == 200

    def write(self, piece: bytes) -> None:
        """Keep it; an OSError ends the request."""
        self.kept += piece
        if len(self.kept) > LARGEST:
            raise OSError("too large")


def fetch_script(address: str, network: Network) -> str:
    """The text of a PAC file; blocks.

    Args:
        address: Of a file, or with http or https; no proxy is asked for it.
        network: What sends.

    Raises:
        ScriptUnreadable: It cannot be had.
    """
    parts = urlsplit(address.strip())
    if parts.scheme == "file":
        try:
            with Path(url2pathname(parts.path)).open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError as error:
            raise ScriptUnreadable(error.strerror or "not readable") from None
        if len(content) > LARGEST:
            raise ScriptUnreadable("too large")
        return content.decode("utf-8", "replace")
    kept = _Bounded()
    request = Outgoing(
        "proxy script",
        "GET",
        address.strip(),
        headers={"Accept": "*/*"},
        deadline=DEADLINE,
        direct=True,
    )
    try:
        reply = network.send(request, sink=kept)
    except SendingFailed:
        raise ScriptUnreadable("it could not be fetched") from None
    if reply.status != 200:
        raise ScriptUnreadable(f"status {reply.status}")
    return kept.kept.decode("utf-8", "replace")
