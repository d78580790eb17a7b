"""Rows of the worklist for tests that only show them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import Case
from desktop.domain.worklist import Caller, KeptCall, State

NINE = datetime(2026, 11, 27, 9, tzinfo=UTC)


def missed_row(
    number: str,
    name: str = "",
    *,
    times: int = 1,
    at: datetime = NINE,
    called: str = "Support line",
    state: State = State.OPEN,
    case: Case | None = None,
) -> Caller:
    """A caller who called in vain so many times, a second apart, at last at this time."""
    missed = tuple(
        KeptCall(
            "telecmi:1",
            number,
            FinishedCall(
                f"{number}-{at}-{back}",
                Direction.INCOMING,
                at - timedelta(seconds=back),
                number,
                answered=False,
                called=called,
                name=name,
            ),
        )
        for back in reversed(range(times))
    )
    return Caller(number, number, name, missed, missed[::-1], case or Case(number), state)
