"""The one place that sends a call: noted first, then sent, both in the same worker job."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.call import CallReceipt, CallResult, RecentCall
from desktop.domain.errors import (
    CallBlocked,
    CalldeckError,
    ConnectionFailed,
    OutcomeUnknown,
    RequestTimedOut,
    ServerFault,
    StorageFailed,
    UnreadableReply,
)
from desktop.providers.base import ClickToCall
from desktop.services.call_progress import CallProgress, Stage
from desktop.services.recent_calls import RecentCalls
from desktop.services.unknown_calls import blocked, cut_off

_NOT_SENT = (CallBlocked, ConnectionFailed, RequestTimedOut, ServerFault, UnreadableReply)
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
    provider: ClickToCall,
    recents: RecentCalls,
    account: str,
    progress: CallProgress,
    now: Callable[[], datetime],
    by: str,
) -> Sent:
    """Note the wish, so that even a crash leaves its trace, and send it once. Blocks.

    A number whose last call an earlier run was cut off in is not called while that call may be
    going on. That a wish cannot be noted is no reason not to call.
    """
    wish, number = progress.request.wish, progress.request.to.e164
    try:
        for call in recents.earlier(account):
            if call.wish == wish or (call.to == number and cut_off(call, now())):
                return Sent(error=blocked(progress.who))
    except StorageFailed as error:
        _log.info("recent calls cannot be read: %s", error.title)
    except Exception:
        # A row of a later version, say; a press that ends here would keep Call off for good.
        _log.exception("reading recent calls failed in an unexpected way")
    not_kept = recents.begin(_recent(account, progress, now(), by))
    try:
        return Sent(receipt=provider.place_call(progress.request), not_kept=not_kept)
    except CalldeckError as error:
        return Sent(error=error, not_kept=not_kept)
    except Exception:
        _log.exception("placing a call failed in an unexpected way")
        return Sent(error=OutcomeUnknown(), not_kept=not_kept)


def _recent(account: str, progress: CallProgress, at: datetime, by: str) -> RecentCall:
    request = progress.request
    return RecentCall(
        wish=request.wish,
        account=account,
        to=request.to.e164,
        name=progress.name,
        at=at,
        ring_on=request.ring_on,
        agent=request.agent,
        result=CallResult.ASKING,
        hotline=request.hotline,
        tags=json.dumps(dict(request.tags), ensure_ascii=False) if request.tags else "",
        by=by,
    )
