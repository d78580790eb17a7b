"""What closes a missed call: a call that was answered afterwards, or an outcome somebody noted.

Calls of one provider are in the order of its clock, whichever sign-ins list them; between two
clocks the order is known only from :data:`SKEW` on. What may have been the other way round proves
nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from operator import attrgetter

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import CLOSING, Case, Outcome, Person
from desktop.domain.wording import say

SKEW = timedelta(minutes=2, seconds=1)
"""How far two clocks may be apart, each of them being up to a minute off: of two times by different
clocks, the later one is surely the later event only from this difference on."""


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
        """What rows are made by; a withheld number is nobody's, so each such call is its own.

        Words in place of a number (``anonymous``) are nobody's number, either.
        """
        number = self.number
        if number.startswith("+") or any(map(str.isdigit, number)):
            return number
        return f"withheld:{self.clock}:{self.call.id}"

    @property
    def clock(self) -> str:
        """By whose clock the times are: provider and region of the account."""
        return _clock_of(self.account)


@lru_cache(maxsize=1_000)
def _clock_of(account: str) -> str:
    """Of an account's key, which goes on with role and user."""
    return ":".join(account.split(":")[: 3 if account.startswith("demo:") else 2])


class ProofKind(Enum):
    """Why nobody needs to call any more."""

    CAME_THROUGH = say("Called again and was answered")
    CALLED_BACK = say("Called back")
    NOTED = say("Noted")


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


def proofs_of(
    missed: Sequence[KeptCall], known: Sequence[KeptCall], case: Case
) -> list[Proof | None]:
    """For each missed call of a caller the earliest thing that closes it, or None.

    Args:
        missed: The missed calls.
        known: All calls of this caller, oldest first.
        case: What people noted about the caller.
    """
    answers: dict[str, list[KeptCall]] = {}  # by clock
    for kept in known:
        if kept.call.answered:
            answers.setdefault(kept.clock, []).append(kept)
    if not answers and case.handled_until is None:
        return [None] * len(missed)
    covering = _covering(known, case)
    return [_proof_of(kept, answers, case, covering) for kept in missed]


began: Callable[[KeptCall], datetime] = attrgetter("call.at")
"""When a call began, for sorting thousands of them."""


def surely_after(missed: KeptCall, clock: str | None) -> datetime:
    """The first time by a clock that is surely after a missed call."""
    return missed.call.at if clock == missed.clock else missed.call.at + SKEW


def _covering(known: Iterable[KeptCall], case: Case) -> str | None:
    """The clock of the call up to which missed calls are dealt with, None if that is unclear."""
    if case.handled_until is None:
        return None
    clocks = {kept.clock for kept in known if kept.call.at == case.handled_until}
    return clocks.pop() if len(clocks) == 1 else None


def _proof_of(
    missed: KeptCall, answers: Mapping[str, Sequence[KeptCall]], case: Case, covering: str | None
) -> Proof | None:
    """The earliest thing after a missed call that makes calling back unnecessary."""
    noted = _noted(missed, case, covering)
    answered = _first_answer(missed, answers) if answers else None
    if answered is None or (noted and noted.at < answered.call.at):
        return noted
    call = answered.call
    came = call.direction is Direction.INCOMING
    kind = ProofKind.CAME_THROUGH if came else ProofKind.CALLED_BACK
    return Proof(kind, call.at, call.agent, account=answered.account)


def _first_answer(missed: KeptCall, answers: Mapping[str, Sequence[KeptCall]]) -> KeptCall | None:
    """The earliest call that was surely answered after another was missed."""
    first = None
    for clock, answered in answers.items():
        at = bisect_left(answered, surely_after(missed, clock), key=began)
        if at < len(answered) and (first is None or began(answered[at]) < began(first)):
            first = answered[at]
    return first


def _noted(missed: KeptCall, case: Case, covering: str | None) -> Proof | None:
    """The outcome that somebody noted for a missed call, if it was surely for this one."""
    handled = case.handled_until
    if handled is None or missed.call.at > handled:
        return None
    closed_at = case.outcome_at if case.outcome in CLOSING else None
    # By another clock than the covering call's, a call may well be from after the outcome.
    if surely_after(missed, covering) > max(handled, closed_at or handled):
        return None
    if case.before and missed.call.at <= case.before:  # an outcome before the last one
        return Proof(ProofKind.NOTED, case.before)
    return Proof(ProofKind.NOTED, closed_at or handled, by=case.outcome_by, outcome=case.outcome)
