"""Whether the clock of this computer is right, by the time that an answer names."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from desktop.domain.checks import Check, Verdict
from desktop.domain.wording import say

CLOCK = say("Clock")
SKEW = 30.0
"""Seconds that the clocks may differ; sign-ins with times fail at some more."""


def judge_clock(date: str, sent_at: datetime, came_at: datetime) -> Check:
    """Compare this computer's clock with the time that an answer names.

    Args:
        date: The header ``Date``, in whole seconds.
        sent_at: When the question left, by this computer.
        came_at: When the answer came, by this computer.
    """
    try:
        there = parsedate_to_datetime(date)
    except (TypeError, ValueError, OverflowError):
        return Check(CLOCK, Verdict.NOT_CHECKED, say("The answer names no time."))
    if there.tzinfo is None:
        there = there.replace(tzinfo=UTC)
    # The answer was written at any moment of the trip, in any part of the second that it names.
    ahead = min(0.0, (came_at - there).total_seconds())
    behind = (sent_at - there).total_seconds() - 1.0
    off = ahead if ahead < 0 else max(0.0, behind)
    if abs(off) < SKEW:
        return Check(CLOCK, Verdict.OK, say("The clock of this computer is right."))
    advice = say("Set the clock, best by itself from the network: sign-ins fail when it is wrong.")
    span = _span(abs(off))
    if off < 0:
        found = say("The clock of this computer is {span} slow.", span=span)
    else:
        found = say("The clock of this computer is {span} fast.", span=span)
    return Check(CLOCK, Verdict.WARNING, found, advice)


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 2:
        return say("{count} s", count=round(seconds))
    if minutes < 120:
        return say("{count} min", count=minutes)
    hours = round(minutes / 60)
    return say("{count} h", count=hours) if hours < 72 else say("{count} days", count=hours // 24)
