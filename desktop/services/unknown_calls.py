"""Numbers that are not called again for now, because nobody knows if they just were."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.domain.call import CallResult, RecentCall
from desktop.domain.errors import CallBlocked
from desktop.domain.wording import say

CHECK = timedelta(seconds=120)
"""How long Call stays off after a lost answer, at most."""
ON_ITS_WAY = timedelta(seconds=20)
"""How long after a call was noted its request may have been on its way, when a run was cut off."""

_NOT_KNOWN = frozenset(
    {CallResult.ASKING, CallResult.RINGING_YOU, CallResult.CALLING, CallResult.UNKNOWN}
)


def cut_off(call: RecentCall, now: datetime) -> bool:
    """Whether a call of an earlier run may be going on unseen."""
    return call.result in _NOT_KNOWN and now < call.at + CHECK + ON_ITS_WAY


def blocked(who: str) -> CallBlocked:
    """Why a number is not called."""
    return CallBlocked(
        say("We do not know if {who} was called.", who=who),
        say("A call to this number was being placed a moment ago. Yours was not placed."),
        say("Look at your phone, and press Call again in two minutes."),
    )


@dataclass(slots=True)
class UnknownCalls:
    """Calls of this run whose answer was lost; they outlive the sign-in that placed them."""

    _until: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def note(self, account: str, number: str, until: datetime) -> None:
        """Nobody knows whether ``number`` was called; that is checked until then."""
        self._until[account, number] = until

    def settle(self, account: str, number: str) -> None:
        """It is known now."""
        self._until.pop((account, number), None)

    def blocks(self, account: str, number: str, now: datetime) -> bool:
        """Whether the number must not be called."""
        until = self._until.get((account, number))
        return until is not None and now < until
