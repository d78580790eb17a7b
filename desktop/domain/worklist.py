"""Missed calls as people work on them: one row per caller, closed by what happened since.

Pure: calls and cases in, rows out. A caller is closed only on proof: a call from or to the number
that was answered after the missed one, or an outcome that somebody noted. When in doubt the row
stays open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import CLOSING, Case, Outcome, Person
from desktop.domain.period import Period

SKEW = timedelta(seconds=90)
"""How far the clocks of two providers may be apart: only calls further apart are in order."""


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A finished call in the store.

    Attributes:
        account: Key of the account whose provider listed it.
        number: Canonical number of the customer; "" when withheld.
        call: The call.
    """

    account: str
    number: str
    call: FinishedCall

    @property
    def caller(self) -> str:
        """What rows are made by; a withheld number is nobody's, so each such call is its own."""
        return self.number or f"withheld:{self.account}:{self.call.id}"


class State(Enum):
    """In which list a caller is."""

    OPEN = "Open"
    CLAIMED = "Claimed"
    SNOOZED = "Snoozed"
    CLOSED = "Closed"


class Which(Enum):
    """The lists that a person chooses from; the values are the texts of the choices."""

    OPEN = "Open"
    MINE = "Mine"
    SNOOZED = "Snoozed"
    CLOSED = "Closed"


@dataclass(frozen=True, slots=True)
class AgeLimits:
    """From when on a caller has been waiting for long, and for too long."""

    waiting: timedelta = timedelta(minutes=15)
    overdue: timedelta = timedelta(minutes=60)


class ProofKind(Enum):
    """Why nobody needs to call any more."""

    CAME_THROUGH = "Called again and was answered"
    CALLED_BACK = "Called back"
    NOTED = "Noted"


@dataclass(frozen=True, slots=True)
class Proof:
    """What closed a row.

    Attributes:
        kind: In which way.
        at: When.
        agent: Agent id of the call, or "" where it is not told.
        by: Who noted the outcome, of ``NOTED``.
        outcome: The outcome, of ``NOTED``.
        account: Account whose provider listed the call, or "".
    """

    kind: ProofKind
    at: datetime
    agent: str = ""
    by: Person | None = None
    outcome: Outcome | None = None
    account: str = ""


@dataclass(frozen=True, slots=True)
class Caller:
    """One row of the worklist.

    Attributes:
        id: Canonical number, or what stands for a withheld one.
        number: Canonical number, or "".
        name: Contact name, or "".
        missed: The missed calls that the row stands for, oldest first: of an open row those that
            nobody dealt with, of a closed one those that its proof dealt with.
        history: Every kept call of this caller, newest first.
        case: What people decided.
        state: In which list it is.
        holder: Who holds it now, or None.
        tried_at: When somebody last called back in vain since the oldest missed call, or None.
        proof: What closed it, or None.
    """

    id: str
    number: str
    name: str
    missed: tuple[KeptCall, ...]
    history: tuple[KeptCall, ...]
    case: Case
    state: State
    holder: Person | None = None
    tried_at: datetime | None = None
    proof: Proof | None = None

    @property
    def attempts(self) -> int:
        """How often the caller was missed."""
        return len(self.missed)

    @property
    def oldest(self) -> datetime:
        """When the waiting began."""
        return self.missed[0].call.at

    @property
    def newest(self) -> datetime:
        """The last missed call."""
        return self.missed[-1].call.at

    @property
    def shown(self) -> str:
        """The number as the provider gave it."""
        return self.missed[-1].call.customer

    @property
    def called(self) -> str:
        """Hotline of the last missed call; "" where it is not told."""
        return self.missed[-1].call.called

    @property
    def agents(self) -> tuple[str, ...]:
        """Ids of the agents that were rung, each once, in the order of the calls."""
        return tuple(dict.fromkeys(kept.call.agent for kept in self.missed if kept.call.agent))

    @property
    def tries(self) -> int:
        """Calls back in vain that somebody noted or the log shows."""
        return max(self.case.tries, 1 if self.tried_at else 0)

    def waited(self, now: datetime) -> timedelta:
        """How long the caller has been waiting, or had to wait until the row was closed."""
        return max(timedelta(), (self.proof.at if self.proof else now) - self.oldest)


def lists_of(caller: Caller, person: Person | None) -> frozenset[Which]:
    """The lists a row is in: what somebody holds is still open, and his own is in Mine, too."""
    if caller.state is State.CLOSED:
        return frozenset({Which.CLOSED})
    if caller.state is State.SNOOZED:
        return frozenset({Which.SNOOZED})
    if caller.holder and person and caller.holder.id == person.id:
        return frozenset({Which.OPEN, Which.MINE})
    return frozenset({Which.OPEN})


def callers_of(
    calls: Iterable[KeptCall],
    cases: Mapping[str, Case],
    period: Period,
    direction: Direction,
    now: datetime,
) -> list[Caller]:
    """The rows of a period, longest waiting first.

    Args:
        calls: Kept calls from the start of the period until now, of every account that counts;
            answered ones after the period close rows in it.
        cases: By number; callers without one are new.
        period: Missed calls in it make rows.
        direction: Which missed calls: incoming, outgoing or both.
        now: For claims that lapse and snoozes that end.
    """
    of_caller: dict[str, list[KeptCall]] = {}
    for kept in calls:
        of_caller.setdefault(kept.caller, []).append(kept)
    wanted = set(Direction) if direction is Direction.BOTH else {direction}
    rows = []
    for caller, known in of_caller.items():
        known.sort(key=lambda kept: kept.call.at)
        missed = [
            kept
            for kept in known
            if not kept.call.answered
            and kept.call.direction in wanted
            and period.start <= kept.call.at <= period.end
        ]
        if missed:
            rows.append(_row(caller, known, missed, cases.get(caller) or Case(caller), now))
    return sorted(rows, key=lambda row: row.oldest)


def _row(
    caller: str, known: Sequence[KeptCall], missed: list[KeptCall], case: Case, now: datetime
) -> Caller:
    answered = [kept for kept in known if kept.call.answered]
    proofs = [_proof_of(kept, answered, case) for kept in missed]
    waiting = [kept for kept, proof in zip(missed, proofs, strict=True) if proof is None]
    proof = None if waiting else proofs[-1]
    # A closed row tells the story of its proof, not of what was dealt with before.
    settled = [
        kept for kept, by in zip(missed, proofs, strict=True) if by and proof and by.at >= proof.at
    ]
    shown = waiting or settled or missed[-1:]
    tried = [
        kept.call.at
        for kept in known
        if kept.call.direction is Direction.OUTGOING
        and not kept.call.answered
        and kept.call.at > shown[0].call.at
    ]
    holder = None if proof else case.held_at(now)
    names = [kept.call.name for kept in reversed(known) if kept.call.name]
    return Caller(
        id=caller,
        number=known[-1].number,
        name=names[0] if names else "",
        missed=tuple(shown),
        history=tuple(reversed(known)),
        case=case,
        state=_state(case, shown[-1].call.at, proof, holder, now),
        holder=holder,
        tried_at=max(tried, default=None),
        proof=proof,
    )


def _proof_of(missed: KeptCall, answered: Sequence[KeptCall], case: Case) -> Proof | None:
    """The earliest thing after a missed call that makes calling back unnecessary."""
    proof = None
    for kept in answered:
        if _is_after(kept, missed):
            incoming = kept.call.direction is Direction.INCOMING
            kind = ProofKind.CAME_THROUGH if incoming else ProofKind.CALLED_BACK
            proof = Proof(kind, kept.call.at, kept.call.agent, account=kept.account)
            break
    noted = case.outcome in CLOSING and case.outcome_at is not None
    if case.handled_until and missed.call.at <= case.handled_until:
        at = case.outcome_at if noted and case.outcome_at else case.handled_until
        if proof is None or at < proof.at:
            return Proof(ProofKind.NOTED, at, by=case.outcome_by, outcome=case.outcome)
    return proof


def _is_after(answered: KeptCall, missed: KeptCall) -> bool:
    """Whether a call was surely answered after another was missed."""
    if answered.account == missed.account:
        return answered.call.at >= missed.call.at
    return answered.call.at >= missed.call.at + SKEW


def _state(
    case: Case, newest: datetime, proof: Proof | None, holder: Person | None, now: datetime
) -> State:
    if proof:
        return State.CLOSED
    if holder:
        return State.CLAIMED
    until, at = case.snoozed_until, case.snoozed_at
    if until and at and now < until and newest <= at:
        return State.SNOOZED
    return State.OPEN
