"""Answers: whole ones, and those whose body goes to a file while it arrives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from requests import Response

_PIECE, _MOST_PIECES = 8_192, 128  # bytes of a body in parts, and parts of one that is unwanted
_TELLING = 16  # bytes that a file is known by


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """An answer that arrived whole.

    Attributes:
        status: HTTP status.
        body: As it came, decompressed.
        headers: By lower-case name.
    """

    status: int
    body: bytes
    headers: Mapping[str, str]


class Sink(Protocol):
    """Where the body of an answer goes piece by piece, in the worker's thread."""

    def begin(self, head: Reply, first: bytes) -> bool:
        """Look at an answer without its body, and at the first piece of that.

        Called once for each try, so that what an earlier one wrote is to be dropped. False leaves
        the body to the :class:`Reply`, as that of any other request.
        """

    def write(self, piece: bytes) -> None:
        """Take the next piece; raises a CalldeckError to end the request."""


def poured(head: Reply, response: Response, sink: Sink) -> Reply:
    """Give the body to the sink; what it does not want comes back, as much as makes sense."""
    pieces = response.iter_content(_PIECE)
    first = b""
    for piece in pieces:  # a piece is never more than what the server sent at once
        first += piece
        if len(first) >= _TELLING:
            break
    if not sink.begin(head, first):
        return Reply(head.status, first + b"".join(islice(pieces, _MOST_PIECES)), head.headers)
    sink.write(first)
    for piece in pieces:
        sink.write(piece)
    return head
