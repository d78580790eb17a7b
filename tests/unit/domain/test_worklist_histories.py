"""No caller is lost and none is closed too soon, in generated histories with a known truth.

Two providers with clocks of their own, three accounts, numbers in many formats, transfers, late
rows, withheld numbers, outcomes and second thoughts. ``WORKLIST_HISTORIES=10000`` in the
environment tries that many instead of a thousand.
"""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import CLOSING, Case, Outcome, Person, Step, Verb, advance
from desktop.domain.period import Period
from desktop.domain.phone import canonical
from desktop.domain.worklist import KeptCall, State, callers_of

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
WHOLE = Period(NOON - timedelta(days=1), NOON + timedelta(days=9))
ASHA, RAVI = Person("a", "Asha"), Person("r", "Ravi")
HISTORIES = int(os.environ.get("WORKLIST_HISTORIES", "1000"))

ACCOUNTS = {
    "telecmi:in:agent:101": "IN",
    "telecmi:in:agent:102": "IN",
    "stringee:asia:account:SK": "VN",
}
PEOPLE = ("9876543210", "8123456789", "7012345678")
FORMATS = {
    "IN": ("{}", "0{}", "91{}", "+91{}", "+91 {}", "0091{}"),
    "VN": ("91{}", "+91{}", "+91-{}"),
}
_EVENTS = (
    *("missed", "missed", "answered", "transferred", "called", "called in vain"),
    *("withheld", "noted", "noted", "reopened"),
)
as_stored = cache(canonical)
_GAPS = st.one_of(st.integers(1, 150_000), st.integers(1, 4_000), st.integers(1, 3_600_000))


@dataclass
class History:
    """What truly happened, and what the desks got to see of it. Times in ms of true time."""

    skews: dict[str, int]
    desk: int
    late: list[tuple[int, KeptCall]] = field(default_factory=list)
    missed: dict[str, int] = field(default_factory=dict)
    dealt: dict[str, int] = field(default_factory=dict)
    notes: dict[str, list[int]] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)

    def shown(self, at: int, skew: int) -> datetime:
        return NOON + timedelta(milliseconds=at + skew)

    def add(self, at: int, account: str, who: str, form: int, delay: int, event: str) -> None:
        country, out = ACCOUNTS[account], event.startswith("called")
        forms = FORMATS[country]
        text = forms[form % len(forms)].format(who) if who else ""
        answered = event in {"answered", "called"}
        direction = Direction.OUTGOING if out else Direction.INCOMING
        shown = self.shown(at, self.skews[account])
        made = FinishedCall(f"{at}-{len(self.late)}", direction, shown, text, answered)
        kept = KeptCall(account, as_stored(text, country) if text else "", made)
        self.late.append((at + delay, kept))
        if answered:
            self.dealt[kept.caller] = at
        elif not out:
            self.missed[kept.caller] = at

    def known(self, at: int) -> list[KeptCall]:
        return [kept for delivered, kept in self.late if delivered <= at]

    def note(self, at: int, caller: str, outcome: Outcome) -> None:
        """Somebody notes an outcome for the row that a desk shows at that moment."""
        now = self.shown(at, self.desk)
        shown = callers_of(self.known(at), self.cases, WHOLE, Direction.INCOMING, now)
        row = next((row for row in shown if row.id == caller), None)
        if row is None:
            return
        step = Step(caller, Verb.OUTCOME, ASHA, now, outcome=outcome, covers=row.newest)
        self.cases[caller] = advance(row.case, step)
        if outcome in CLOSING:
            self.notes.setdefault(caller, []).append(at)

    def reopen(self, at: int, caller: str) -> None:
        case = self.cases.get(caller)
        if case is None:
            return
        if case.outcome in CLOSING:
            self.notes[caller].pop()
        step = Step(caller, Verb.REOPEN, RAVI, self.shown(at, self.desk))
        self.cases[caller] = advance(case, step)

    def is_open(self, caller: str) -> bool:
        """The truth: nobody talked to the caller, or noted that it is over, since the last miss."""
        over = max([self.dealt.get(caller, -1), *self.notes.get(caller, [])])
        return caller in self.missed and self.missed[caller] > over


_STEPS = st.lists(
    st.tuples(
        _GAPS,
        st.sampled_from(_EVENTS),
        st.sampled_from(sorted(ACCOUNTS)),
        st.sampled_from(PEOPLE[:2]) | st.sampled_from(PEOPLE),
        st.integers(0, 5),
        st.sampled_from((0, 0, 0, 5_000, 60_000, 600_000)),
        st.sampled_from(list(Outcome)),
    ),
    min_size=2,
    max_size=16,
)
_SKEW = st.sampled_from((-60_000, 60_000)) | st.integers(-60_000, 60_000)


def history_of(
    steps: Sequence[tuple[int, str, str, str, int, int, Outcome]], *clocks: int
) -> History:
    history = History({account: clocks["telecmi" in account] for account in ACCOUNTS}, clocks[-1])
    at = 0
    for gap, event, account, who, form, delay, outcome in steps:
        at += gap
        caller = f"+91{who}"
        if event == "noted":
            history.note(at, caller, outcome)
        elif event == "reopened":
            history.reopen(at, caller)
        elif event == "withheld":
            history.add(at, account, "", form, delay, event)
        elif event == "transferred":
            history.add(at, account, who, form, delay, "answered")
            at += gap
            history.add(at, account, who, form + 1, 0, "missed")
        else:
            history.add(at, account, who, form, delay, event)
    return history


@settings(
    max_examples=HISTORIES,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(_STEPS, _SKEW, _SKEW, _SKEW, st.randoms(use_true_random=False))
@pytest.mark.timeout(1200)
def test_no_caller_is_lost_and_none_is_closed_too_soon(
    steps: list[tuple[int, str, str, str, int, int, Outcome]],
    one: int,
    two: int,
    desk: int,
    chance: random.Random,
) -> None:
    history = history_of(steps, one, two, desk)
    calls = [kept for _, kept in history.late]
    chance.shuffle(calls)
    now = NOON + timedelta(days=8)
    rows = callers_of(calls, history.cases, WHOLE, Direction.INCOMING, now)
    by_id = {row.id: row for row in rows}
    assert len(by_id) == len(rows)
    assert by_id.keys() == history.missed.keys()
    for caller in history.missed:
        if history.is_open(caller):
            assert by_id[caller].state is not State.CLOSED
