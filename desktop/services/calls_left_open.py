"""Calls whose end an earlier run did not learn: their result is unknown, or in the log by now."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.domain.call import CallRequest, CallResult, RecentCall
from desktop.domain.errors import CalldeckError
from desktop.domain.phone import PhoneNumber
from desktop.providers.base import Connection
from desktop.services.call_following import CallFollowing, Wait, waits
from desktop.services.recent_calls import RecentCalls
from desktop.services.unknown_calls import cut_off

LONGEST = timedelta(minutes=15)
"""How long after its start a call is looked for."""

_log = logging.getLogger(__name__)


async def settle_calls_left_open(
    recents: RecentCalls,
    following: CallFollowing,
    provider: Connection,
    now: Callable[[], datetime],
    wait: Wait,
) -> None:
    """Mark the account's open calls of earlier runs as unknown, then look for each.

    An old one is looked for once, a fresh one as long as it keeps its number from being called.
    """
    account = provider.account.key
    try:
        left = await recents.left_open(account)
    except CalldeckError as error:
        _log.info("recent calls cannot be read: %s", error.title)
        return
    for call in left:
        await recents.amend(account, call.wish, result=CallResult.UNKNOWN)
    for pause in waits():
        unsure = []
        for call in left:
            end = min(now(), call.at + LONGEST)
            record = await following.find(provider, _request(call), call.at, end)
            if record and record.answered:
                await recents.amend(
                    account, call.wish, result=CallResult.TALKED, seconds=record.seconds
                )
            elif record:
                await recents.amend(account, call.wish, result=CallResult.NOT_ANSWERED)
            elif cut_off(replace(call, result=CallResult.UNKNOWN), now()):
                unsure.append(call)  # its number is not called until this is known, or too old
        left = unsure
        if not left:
            return
        await wait(asyncio.Event(), pause)


def _request(call: RecentCall) -> CallRequest:
    return CallRequest(call.wish, PhoneNumber(call.to), call.ring_on, call.agent)
