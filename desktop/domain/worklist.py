"""Missed calls as people work on them: one row per caller, closed by what happened since.

Pure: calls and cases in, rows out. A caller is closed only on proof (see
:mod:`desktop.domain.proofs`); when in doubt the row stays open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from desktop.domain.call import Direction
from desktop.domain.cases import Case, Person
from desktop.domain.period import Period
from desktop.domain.proofs import (
    SKEW,
    KeptCall,
    Proof,
    ProofKind,
    began,
    proofs_of,
    surely_after,
)
from desktop.domain.wording import say

__all__ = [
    "SKEW",
    "AgeLimits",
    "Caller",
    "KeptCall",
    "Proof",
    "ProofKind",
    "Rung",
    "State",
    "Which",
    "callers_of",
    "lists_of",
    "rang",
]


class State(Enum):
    """In which list a caller is."""

    OPEN = say("Open")
    CLAIMED = say("Claimed")
    SNOOZED = say("Snoozed")
    CLOSED = say("Closed")


class Which(Enum):
    """The lists that a person chooses from; the values are the texts of the choices."""

    OPEN = say("Open")
    MINE = say("Mine")
    SNOOZED = say("Snoozed")
    CLOSED = say("Closed")


class Rung(Enum):
    """Whose missed calls are listed; the values are the texts of the choices."""

    ANYBODY = say("Everybody’s")
    ME = say("Those that rang me")
    NOBODY = say("Those that rang nobody")


@dataclass(frozen=True, slots=True)
class AgeLimits:
    """From when on a caller has been waiting for long, and for too long."""

    waiting: timedelta = timedelta(minutes=15)
    overdue: timedelta = timedelta(minutes=60)


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
        tried_at: When somebody last called back in vain after the oldest missed call, and before
            the proof if there is one; or None.
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
        """Calls back in vain since the waiting began that somebody noted or the log shows."""
        noted_at = self.case.outcome_at
        noted = self.case.tries if noted_at and noted_at >= self.oldest else 0
        return max(noted, 1 if self.tried_at else 0)

    def overdue(self, now: datetime, limits: AgeLimits) -> bool:
        """Whether the caller has been waiting for too long, claimed or not."""
        waits = self.state in {State.OPEN, State.CLAIMED}
        return waits and self.waited(now) >= limits.overdue

    def waited(self, now: datetime) -> timedelta:
        """How long the caller has been waiting, or had to wait until the row was closed."""
        return max(timedelta(), (self.proof.at if self.proof else now) - self.oldest)


def rang(caller: Caller, rung: Rung, own: str) -> bool:
    """Whether a caller's missed calls rang whom they are asked for: ``own`` is our agent id."""
    if rung is Rung.ANYBODY:
        return True
    return own in caller.agents if rung is Rung.ME else not caller.agents


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
        number = kept.number
        of_caller.setdefault(number if number[:1] == "+" else kept.caller, []).append(kept)
    both, start, end = direction is Direction.BOTH, period.start, period.end
    incoming = Direction.INCOMING
    rows = []
    for caller, known in of_caller.items():
        missed = [
            kept
            for kept in known
            if not kept.call.answered
            and (both or kept.call.direction is direction)
            and start <= kept.call.at <= end
        ]
        # Who called us and was missed is waiting for that; our own calls in vain are tries then.
        if both and any(kept.call.direction is incoming for kept in missed):
            missed = [kept for kept in missed if kept.call.direction is incoming]
        if missed:
            missed.sort(key=began)
            known.sort(key=began)
            rows.append(_row(caller, known, missed, cases.get(caller) or Case(caller), now))
    return sorted(rows, key=lambda row: row.oldest)


def _row(
    caller: str, known: Sequence[KeptCall], missed: list[KeptCall], case: Case, now: datetime
) -> Caller:
    proofs = proofs_of(missed, known, case)
    waiting = [kept for kept, proof in zip(missed, proofs, strict=True) if proof is None]
    # By two clocks, the proof that came last need not be that of the call that is listed last.
    proof = None if waiting else max((by for by in proofs if by), key=lambda by: by.at)
    shown = waiting or [
        kept
        for kept, by in zip(missed, proofs, strict=True)
        if by and proof and by.at == proof.at  # what was dealt with before is another story
    ]
    holder = None if proof else case.held_at(now)
    return Caller(
        id=caller,
        number=known[-1].number,
        name=next((kept.call.name for kept in reversed(known) if kept.call.name), ""),
        missed=tuple(shown),
        history=tuple(reversed(known)),
        case=case,
        state=_state(case, shown[-1].call.at, proof, holder, now),
        holder=holder,
        tried_at=_tried_at(known, shown[0], proof),
        proof=proof,
    )


def _tried_at(known: Iterable[KeptCall], oldest: KeptCall, proof: Proof | None) -> datetime | None:
    tried = [
        kept.call.at
        for kept in known
        if kept.call.direction is Direction.OUTGOING
        and not kept.call.answered
        and kept is not oldest
        and kept.call.at >= surely_after(oldest, kept.clock)
        and not (proof and kept.call.at > proof.at)
    ]
    return max(tried, default=None)


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
