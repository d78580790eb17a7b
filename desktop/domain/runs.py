"""Runs: changes of one or many agents, as the journal knows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from desktop.domain.agent import Agent
from desktop.domain.edits import Edit
from desktop.domain.wording import say


class StepState(Enum):
    """How far one request is; what is kept on the disk is the name."""

    PLANNED = "planned"
    """Not sent yet, or sent and surely not done."""
    SENT = "sent"
    """On its way; after a restart nobody knows what came of it until it was looked up."""
    CONFIRMED = "done"
    REFUSED = "refused"
    UNKNOWN = "uncertain"
    """Sent, its answer was lost, and looking did not tell."""
    CONFLICT = "held"
    """Not sent: somebody changed the agent since the check."""
    SKIPPED = say("left out")
    """Not sent: the run was cancelled."""


UNCERTAIN = frozenset({StepState.SENT, StepState.UNKNOWN})
LEFT = frozenset({StepState.PLANNED, StepState.SENT, StepState.UNKNOWN})
"""What keeps a run from being finished."""


class RunState(Enum):
    """How a run stands."""

    OPEN = "open"
    """Under way, paused, or cut off by the end of the program."""
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of a run: one request.

    Attributes:
        number: Its place in the run, from 1.
        edit: What is to be done.
        state: How far it is.
        words: Why it was refused, held or is uncertain, or "".
        reply: The provider's code or words, for the audit log.
        before: The agent as read just before it was changed; None of a create.
        after: The agent as it was confirmed; None of a delete.
        at: When the state was noted, UTC.
        secrets_lost: A secret of it could not be kept over the restart, so that it can neither be
            carried out nor undone as far as the secret goes.
    """

    number: int
    edit: Edit
    state: StepState = StepState.PLANNED
    words: str = ""
    reply: str = ""
    before: Agent | None = None
    after: Agent | None = None
    at: datetime | None = None
    secrets_lost: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A run without its steps.

    Attributes:
        id: Unique text.
        account: Key of the account.
        title: What it is, such as ``Import of agents.xlsx`` or ``Change of Asha Raman``.
        started: When, UTC.
        who: Who is signed in: the public user id.
        state: How it stands.
        undoes: Id of the run that it takes back, or "".
        counts: Steps by state.
    """

    id: str
    account: str
    title: str
    started: datetime
    who: str = ""
    state: RunState = RunState.OPEN
    undoes: str = ""
    counts: Mapping[StepState, int] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        """All steps."""
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        """Steps that were carried out."""
        return self.counts.get(StepState.CONFIRMED, 0)

    @property
    def uncertain(self) -> int:
        """Steps of which nobody knows whether they were carried out."""
        return sum(self.counts.get(state, 0) for state in UNCERTAIN)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One field of one agent that was changed, or was to be: append-only.

    Attributes:
        at: When, UTC.
        account: Key of the account.
        who: Who was signed in.
        agent: Id of the agent.
        name: Its name.
        action: ``create``, ``change``, ``delete``.
        field: Label of the field, or "" for a delete.
        old: As text; ``changed`` stands in new for secrets, and old is "" then.
        new: As text.
        run: Id of the run.
        outcome: ``done``, ``refused``, ``uncertain``, ``held``.
        reply: The provider's code or words.
    """

    at: datetime
    account: str
    who: str
    agent: str
    name: str
    action: str
    field: str
    old: str
    new: str
    run: str
    outcome: str
    reply: str = ""
