"""The calls of this run that are still looked back at, and which of them the live feed means."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.domain import phone
from desktop.domain.live_calls import LineNews, LineState
from desktop.providers.base import Connection
from desktop.services.call_progress import CallProgress, Stage

GOES_ON = timedelta(hours=12)
"""How long after it was placed a call may still be going on, if nothing tells that it is over."""
LATE = timedelta(minutes=15)
"""How long after a call was over the feed may still tell of it."""

_NOT_PLACED = frozenset({Stage.REFUSED, Stage.NOT_SENT})
_ENDED = frozenset({Stage.ENDED, Stage.NOT_ANSWERED})


@dataclass(slots=True)
class PlacedCall:
    """A wish that was taken up.

    Attributes:
        provider: The account that it was placed with.
        account: Its key.
        progress: How far it is; replaced as it goes on.
        look: Set to look in the call log at once.
        line: Ids by which the live feed knows it; empty until the feed spoke of it.
        heard: The furthest that the feed told.
    """

    provider: Connection
    account: str
    progress: CallProgress
    look: asyncio.Event
    line: frozenset[str] = frozenset()
    heard: LineNews | None = None

    @property
    def wish(self) -> str:
        """Id of the wish."""
        return self.progress.request.wish


@dataclass(slots=True)
class PlacedCalls:
    """Calls by wish."""

    _calls: dict[str, PlacedCall] = field(default_factory=dict)
    _over: set[str] = field(default_factory=set)
    _lost_sight: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def add(self, call: PlacedCall) -> None:
        """Remember a call."""
        self._calls[call.wish] = call

    def get(self, wish: str) -> PlacedCall | None:
        """The call of a wish."""
        return self._calls.get(wish)

    def forget(self, keep: Callable[[PlacedCall], bool]) -> list[PlacedCall]:
        """Keep only some, and return the others; the feed may go on telling of those."""
        gone = [call for call in self._calls.values() if not keep(call)]
        for call in gone:
            line, until = _line(call), _told_until(call.progress)
            self._lost_sight[line] = max(until, self._lost_sight.get(line, until))
            del self._calls[call.wish]
        if not self._calls:
            self._over.clear()
        return gone

    def hides_another(self, call: PlacedCall, now: datetime) -> bool:
        """Whether a row that fits the call may as well be of one that was forgotten."""
        until = self._lost_sight.get(_line(call))
        return until is not None and now < until

    def next_start(self, call: PlacedCall) -> datetime | None:
        """When the call after this one was placed, or None."""
        mine = call.progress.started
        starts = (other.progress.started for other in self._calls.values())
        return min((start for start in starts if start > mine), default=None)

    def meant_by(
        self, account: str, news: LineNews, rivals: Callable[[PlacedCall], bool]
    ) -> PlacedCall | None:
        """The call that the feed speaks of, if that is certain; ``heard`` is up to date then.

        Rows tell agent and number, and neither our wish nor a time. So a row is of a call that it
        shares an id with, or of the only call it can be of; what came before may come late.

        Args:
            account: Key of the account whose feed it is.
            news: What it says.
            rivals: Whether the row may be of a call as well that is not among these.
        """
        mine = [call for call in self._calls.values() if call.account == account]
        call = next((call for call in mine if call.line & news.ids), None)
        if call is None:
            fitting = [call for call in mine if not call.line and _fits(call, news)]
            if len(fitting) != 1 or rivals(fitting[0]):
                return None
            if news.state is LineState.OVER:
                self._over |= news.ids  # the end of what? the rows before may still come
                return None
            call = fitting[0]
        call.line |= news.ids
        heard = call.heard
        told = (news.state, news.customer_rings)
        if heard is None or told >= (heard.state, heard.customer_rings):
            call.heard = news
        return call

    def is_over(self, call: PlacedCall) -> bool:
        """Whether the feed told the end of the call, if before all else."""
        return bool(call.line & self._over)


def _line(call: PlacedCall) -> tuple[str, str]:
    return call.account, call.progress.request.to.e164


def _told_until(progress: CallProgress) -> datetime:
    """Until when the feed may tell of a call."""
    if progress.stage in _NOT_PLACED:
        return progress.started
    return progress.since + LATE if progress.stage in _ENDED else progress.started + GOES_ON


def _fits(call: PlacedCall, news: LineNews) -> bool:
    request = call.progress.request
    number = phone.canonical(news.customer, request.to.country or call.provider.profile.country)
    return (
        call.progress.stage not in _NOT_PLACED
        and news.agent == request.agent
        and request.to.e164 in {number, f"+{news.customer}"}
    )
