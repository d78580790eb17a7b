"""Rows of the worklist: one per caller, closed only on proof."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import CLOSING, Case, Outcome, Person, Step, Verb, advance
from desktop.domain.period import Period
from desktop.domain.worklist import Caller, KeptCall, ProofKind, State, callers_of

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
EVENING = NOON + timedelta(hours=9)
DAY = Period(NOON - timedelta(hours=1), EVENING)
ASHA, RAVI = Person("a", "Asha"), Person("r", "Ravi")
NUMBER = "+919876543210"


def call(
    minutes: float,
    *,
    answered: bool = False,
    out: bool = False,
    account: str = "one",
    number: str = NUMBER,
    agent: str = "",
    name: str = "",
) -> KeptCall:
    direction = Direction.OUTGOING if out else Direction.INCOMING
    at = NOON + timedelta(minutes=minutes)
    made = FinishedCall(f"{account}{minutes}", direction, at, number, answered, "", agent, name)
    return KeptCall(account, number, made)


def rows_of(
    *calls: KeptCall,
    case: Case | None = None,
    direction: Direction = Direction.INCOMING,
    now: datetime = EVENING,
) -> list[Caller]:
    return callers_of(calls, {case.number: case} if case else {}, DAY, direction, now)


def noted(
    outcome: Outcome, minutes: float, covers: float | None, before: Case | None = None
) -> Case:
    at = NOON + timedelta(minutes=minutes)
    upto = None if covers is None else NOON + timedelta(minutes=covers)
    step = Step(NUMBER, Verb.OUTCOME, ASHA, at, outcome=outcome, covers=upto)
    return advance(before or Case(NUMBER), step)


def test_calls_of_one_number_make_one_row() -> None:
    (row,) = rows_of(call(5, agent="102"), call(1, agent="101"), call(9, agent="101", name="Sana"))
    assert (row.attempts, row.agents, row.name) == (3, ("101", "102"), "Sana")
    assert (row.oldest, row.newest) == (NOON + timedelta(minutes=1), NOON + timedelta(minutes=9))
    assert row.state is State.OPEN
    assert row.waited(EVENING) == timedelta(hours=8, minutes=59)


def test_the_longest_waiting_caller_comes_first() -> None:
    rows = rows_of(call(9), call(3, number="+919876500001"), call(5, number="+919876500002"))
    assert [row.number[-1] for row in rows] == ["1", "2", "0"]


def test_a_caller_who_was_answered_afterwards_is_closed() -> None:
    (row,) = rows_of(call(1), call(8, answered=True, agent="103"))
    assert row.proof is not None
    assert (row.state, row.proof.kind) == (State.CLOSED, ProofKind.CAME_THROUGH)
    assert (row.proof.agent, row.waited(EVENING)) == ("103", timedelta(minutes=7))


def test_a_caller_who_was_called_back_is_closed() -> None:
    (row,) = rows_of(call(1), call(8, answered=True, out=True))
    assert row.proof is not None
    assert row.proof.kind is ProofKind.CALLED_BACK


def test_a_transfer_that_nobody_took_stays_open() -> None:
    (row,) = rows_of(call(1), call(2, answered=True), call(4))
    assert (row.state, row.attempts) == (State.OPEN, 1)


def test_a_closed_row_tells_of_the_last_wait_only() -> None:
    (row,) = rows_of(call(1), call(2, answered=True), call(10), call(11), call(15, answered=True))
    assert (row.attempts, row.waited(EVENING)) == (2, timedelta(minutes=5))


@pytest.mark.parametrize(("apart", "state"), [(119, State.OPEN), (122, State.CLOSED)])
def test_between_two_clocks_only_a_clear_distance_is_proof(apart: int, state: State) -> None:
    (row,) = rows_of(call(0), call(apart / 60, answered=True, account="two"))
    assert row.state is state


def test_sign_ins_of_one_provider_go_by_one_clock() -> None:
    missed = call(0, account="telecmi:in:agent:101")
    back = call(1, account="telecmi:in:agent:102", answered=True, out=True)
    assert [row.state for row in rows_of(missed, back)] == [State.CLOSED]
    elsewhere = call(1, account="telecmi:eu:agent:102", answered=True, out=True)
    assert [row.state for row in rows_of(missed, elsewhere)] == [State.OPEN]


def test_of_two_clocks_the_last_proof_counts() -> None:
    case = noted(Outcome.REACHED, 30, 1)
    (row,) = rows_of(
        call(0), call(1, account="two"), call(1.5, answered=True, account="two"), case=case
    )
    assert row.proof is not None
    assert row.proof.kind is ProofKind.NOTED
    assert row.proof.at == NOON + timedelta(minutes=30)


def test_withheld_numbers_are_never_one_caller() -> None:
    for nobody in ("", "anonymous"):
        rows = rows_of(
            call(1, number=nobody), call(2, number=nobody), call(9, number=nobody, answered=True)
        )
        assert [row.state for row in rows] == [State.OPEN, State.OPEN]


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_closing_outcomes_close(outcome: Outcome) -> None:
    (row,) = rows_of(call(1), case=noted(outcome, 3, 1))
    assert (row.state is State.CLOSED) == (outcome in CLOSING)


def test_an_outcome_closes_what_its_author_knew_of() -> None:
    (row,) = rows_of(call(1), call(2), case=noted(Outcome.NOTHING, 3, 1))
    assert (row.state, row.attempts) == (State.OPEN, 1)
    assert row.oldest == NOON + timedelta(minutes=2)


def test_an_outcome_says_little_about_calls_by_another_clock() -> None:
    case = noted(Outcome.NOTHING, 1.2, 1)
    assert {row.state for row in rows_of(call(1), call(0.5, account="two"), case=case)} == {
        State.OPEN
    }
    later = noted(Outcome.NOTHING, 4, 0.5, case)
    assert {row.state for row in rows_of(call(1), call(0.5, account="two"), case=later)} == {
        State.CLOSED
    }


def test_an_earlier_outcome_is_not_taken_for_the_last_one() -> None:
    case = noted(Outcome.REACHED, 60, 58, noted(Outcome.REACHED, 3, 1))
    (row,) = rows_of(call(1), call(58), case=case)
    assert (row.attempts, row.waited(EVENING)) == (1, timedelta(minutes=2))


def test_reopening_brings_the_row_back() -> None:
    case = noted(Outcome.WRONG_NUMBER, 3, 1)
    case = advance(case, Step(NUMBER, Verb.REOPEN, RAVI, NOON + timedelta(minutes=4)))
    assert [row.state for row in rows_of(call(1), case=case)] == [State.OPEN]


def test_a_claim_lapses() -> None:
    case = advance(Case(NUMBER), Step(NUMBER, Verb.CLAIM, RAVI, NOON + timedelta(minutes=2)))
    (held,) = rows_of(call(1), case=case, now=NOON + timedelta(minutes=3))
    assert (held.state, held.holder) == (State.CLAIMED, RAVI)
    (free,) = rows_of(call(1), case=case, now=NOON + timedelta(minutes=13))
    assert (free.state, free.holder) == (State.OPEN, None)


def test_a_new_missed_call_ends_a_snooze() -> None:
    case = advance(Case(NUMBER), Step(NUMBER, Verb.SNOOZE, RAVI, NOON + timedelta(minutes=2)))
    soon = NOON + timedelta(minutes=9)
    assert [row.state for row in rows_of(call(1), case=case, now=soon)] == [State.SNOOZED]
    assert [row.state for row in rows_of(call(1), call(8), case=case, now=soon)] == [State.OPEN]


def test_calls_back_in_vain_count_from_when_the_waiting_began() -> None:
    before, after = call(0, out=True), call(5, out=True)
    (row,) = rows_of(before, call(1))
    assert (row.tried_at, row.tries) == (None, 0)
    (row,) = rows_of(before, call(1), after)
    assert (row.tried_at, row.tries) == (after.call.at, 1)
    (row,) = rows_of(call(1), after, call(7, answered=True), call(9, out=True))
    assert row.tried_at == after.call.at
    stale = noted(Outcome.NO_ANSWER, 2, 1)
    (row,) = rows_of(call(1), call(3, answered=True), call(8), case=stale)
    assert row.tries == 0


def test_directions_apart_and_together() -> None:
    calls = (call(1), call(2, out=True))
    assert rows_of(*calls)[0].attempts == 1
    assert rows_of(*calls, direction=Direction.OUTGOING)[0].tried_at is None
    # Our own call in vain to somebody who was missed is a try, and no second miss.
    both = rows_of(*calls, direction=Direction.BOTH)[0]
    assert (both.attempts, both.tries) == (1, 1)
    assert rows_of(call(2, out=True), direction=Direction.BOTH)[0].attempts == 1


def test_calls_outside_of_the_period_make_no_row_but_close_one() -> None:
    assert rows_of(call(-90)) == []
    late = call(60 * 10, answered=True)
    assert [row.state for row in rows_of(call(1), late)] == [State.CLOSED]
