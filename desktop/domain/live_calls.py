"""Calls in progress, as a provider's live feed tells them while they go on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class LineState(IntEnum):
    """How far a call is; a later state never goes back to an earlier one."""

    RINGING = 1
    """The agent's device rings."""
    ANSWERED = 2
    """The agent picked up; the customer is next."""
    TALKING = 3
    """Agent and customer are connected."""
    OVER = 4


@dataclass(frozen=True, slots=True)
class LineNews:
    """What the feed says of one call.

    Attributes:
        ids: Every id that the feed gives it. Rows that share one are of the same call.
        agent: Id of the agent.
        customer: The other side's number as the provider gives it, digits.
        state: How far it is.
        customer_rings: Whether the feed names a line to the customer, too.
        stop_ids: Ids to end it by, those that are likely to work first.
    """

    ids: frozenset[str]
    agent: str
    customer: str
    state: LineState
    customer_rings: bool = False
    stop_ids: tuple[str, ...] = ()
