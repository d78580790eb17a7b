"""How far a call is, as far as anybody can tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from desktop.domain.call import CallReceipt, CallRecord, CallRequest, CallResult
from desktop.domain.errors import CallBlocked, CalldeckError, OutcomeUnknown
from desktop.domain.wording import say


class Stage(Enum):
    """Where a call stands; the values are for the log, the window has words of its own."""

    ASKING = say("asking the provider")
    RINGING_YOU = say("ringing the agent")
    CALLING = say("calling the customer")
    TALKING = "talking"
    ENDED = "ended"
    NOT_ANSWERED = say("not answered")
    REFUSED = "refused"
    NOT_SENT = say("not sent")
    UNKNOWN = say("result unknown")
    CHECKING = say("checking the call log")


OPEN = frozenset({Stage.ASKING, Stage.RINGING_YOU, Stage.CALLING, Stage.TALKING, Stage.CHECKING})
"""While a call is in one of these, no other is placed."""

HELD = frozenset({Stage.ASKING, Stage.CHECKING})
"""In these nobody can say that the call is over, not even the person who made it."""

RESULTS = {
    Stage.ASKING: CallResult.ASKING,
    Stage.RINGING_YOU: CallResult.RINGING_YOU,
    Stage.CALLING: CallResult.CALLING,
    Stage.TALKING: CallResult.TALKING,
    Stage.ENDED: CallResult.TALKED,
    Stage.NOT_ANSWERED: CallResult.NOT_ANSWERED,
    Stage.REFUSED: CallResult.REFUSED,
    Stage.NOT_SENT: CallResult.NOT_SENT,
    Stage.UNKNOWN: CallResult.UNKNOWN,
    Stage.CHECKING: CallResult.UNKNOWN,
}
"""What is kept of a call at each stage, once it is known and not just likely."""


@dataclass(frozen=True, slots=True)
class CallProgress:
    """One call and how far it is.

    Attributes:
        request: The wish.
        name: Who is called, or "".
        stage: Where it stands.
        since: When that began, UTC.
        started: When Call was pressed, UTC.
        receipt: The provider's word that it took the call, or None.
        record: The finished call in the provider's log, or None.
        error: Why it was refused, not sent or is unknown; also that it could not be kept.
        blocked_until: Until when no other call is placed because this one is checked, UTC.
        inferred: Whether the stage is likely, but was not told by the provider.
        live: Whether the provider tells of this call while it goes on.
        line_ids: Ids that its live feed gives the call, those first that it is likely ended by.
        talked: Seconds of talking as this desk saw them, or None; the log knows better.
    """

    request: CallRequest
    name: str
    stage: Stage
    since: datetime
    started: datetime
    receipt: CallReceipt | None = None
    record: CallRecord | None = None
    error: CalldeckError | None = None
    blocked_until: datetime | None = None
    inferred: bool = False
    live: bool = False
    line_ids: tuple[str, ...] = ()
    talked: int | None = None

    @property
    def who(self) -> str:
        """Name or number of who is called."""
        return self.name or self.request.to.display

    @property
    def call_ids(self) -> tuple[str, ...]:
        """Every id that the provider may know the call by; () when it named none."""
        named = self.receipt.call_id if self.receipt else ""
        return (*((named,) if named else ()), *self.line_ids)

    @property
    def seconds(self) -> int | None:
        """How long they talked: as the log says, else as it was seen here; None if not known."""
        return self.record.seconds if self.record else self.talked

    def at(self, stage: Stage, now: datetime, **known: Any) -> CallProgress:
        """The call at a stage, with what is known by then; only a check blocks until."""
        since = self.since if stage is self.stage else now
        nothing = {"blocked_until": None, "inferred": False}
        return replace(self, **{"stage": stage, "since": since, **nothing, **known})

    def blocks(self) -> CallBlocked | None:
        """Why no other call is placed now, or None."""
        if self.stage not in OPEN:
            return None
        if self.stage is Stage.ASKING:
            return CallBlocked(message=say("A call to {who} is being placed.", who=self.who))
        if self.stage is Stage.CHECKING:
            return CallBlocked(
                message=say("We do not know if {who} was called.", who=self.who),
                hint=say("Calldeck looks in the call log; wait for what it finds."),
            )
        return CallBlocked(
            message=say("A call to {who} is under way.", who=self.who),
            hint=say("If it is over, close it first."),
        )

    def unknown(self, cause: CalldeckError | None) -> OutcomeUnknown:
        """What is said while nobody knows whether the call was placed."""
        return OutcomeUnknown(
            say("We do not know if {who} was called.", who=self.who),
            say("The answer was lost."),
            say("Look at your phone before you call again."),
            origin=cause.origin if cause else None,
        )
