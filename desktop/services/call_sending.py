"""The one place that sends a call: noted first, then sent, both in the same worker job."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from desktop.domain.call import CallReceipt, CallResult, RecentCall
from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    OutcomeUnknown,
    RequestTimedOut,
    ServerFault,
    UnreadableReply,
)
from desktop.providers.base import ClickToCall
from desktop.services.call_progress import CallProgress, Stage
from desktop.services.recent_calls import RecentCalls

_NOT_SENT = (ConnectionFailed, RequestTimedOut, ServerFault, UnreadableReply)
"""What a look-up before the request fails with; the request itself then ends as unknown."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sent:
    """How the one request of a wish ended: with a receipt or an error, and if it could be kept."""

    receipt: CallReceipt | None = None
    error: CalldeckError | None = None
    not_kept: CalldeckError | None = None

    @property
    def stage(self) -> Stage:
        """Where the call stands after this."""
        if self.receipt:
            return Stage.RINGING_YOU
        if isinstance(self.error, OutcomeUnknown):
            return Stage.CHECKING
        return Stage.NOT_SENT if isinstance(self.error, _NOT_SENT) else Stage.REFUSED


def record_and_send(
    provider: ClickToCall, recents: RecentCalls, account: str, progress: CallProgress, by: str
) -> Sent:
    """Note the wish, so that even a crash leaves its trace, and send it once. Blocks.

    That it cannot be noted is no reason not to call.
    """
    not_kept = recents.begin(_recent(account, progress, by))
    try:
        return Sent(receipt=provider.place_call(progress.request), not_kept=not_kept)
    except CalldeckError as error:
        return Sent(error=error, not_kept=not_kept)
    except Exception:
        _log.exception("placing a call failed in an unexpected way")
        return Sent(error=OutcomeUnknown(), not_kept=not_kept)


def _recent(account: str, progress: CallProgress, by: str) -> RecentCall:
    request = progress.request
    return RecentCall(
        wish=request.wish,
        account=account,
        to=request.to.e164,
        name=progress.name,
        at=progress.started,
        ring_on=request.ring_on,
        agent=request.agent,
        result=CallResult.ASKING,
        by=by,
    )
