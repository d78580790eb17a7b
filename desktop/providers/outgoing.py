"""What is sent: a request with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

DEADLINE = 20.0

Query = Mapping[str, str | Sequence[str]]
"""Query parameters; a list of values is sent as the same name several times."""


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
        direct: Whether no proxy may be asked (what tells the proxies themselves).
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
    direct: bool = False
    host: str = ""
    pattern: str = ""
