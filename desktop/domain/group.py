"""Groups of agents and the queues that ring them, where a provider has them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """A group of agents.

    Attributes:
        id: The provider's id.
        name: Display name.
        size: Members, or None when the provider does not tell.
    """

    id: str
    name: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue of callers; it rings groups.

    Attributes:
        id: The provider's id.
        name: Display name.
        callout_number: The number it calls agents from whose calls are routed to a phone; "" when
            it has none, None when the provider does not tell.
    """

    id: str
    name: str
    callout_number: str | None
