"""What a signed-in provider can do: one small protocol per feature.

A provider implements the protocols that its API has; which of them a sign-in may use is told by
its :class:`~desktop.domain.capability.Capabilities`. All methods block and raise
:class:`~desktop.domain.errors.ProviderError` subclasses only; call them from one worker or several.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from desktop.domain.account import Account, Credential, ProviderProfile
from desktop.domain.addresses import Addresses
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.call import (
    CallReceipt,
    CallRecord,
    CallRequest,
    Direction,
    FinishedCall,
    Hotline,
    MissedCall,
    TransferTarget,
)
from desktop.domain.capability import Capabilities
from desktop.domain.contact import Contact
from desktop.domain.contact_rows import ContactRow
from desktop.domain.group import Group, Queue
from desktop.domain.live_calls import LineNews
from desktop.domain.paging import Page, PageKey
from desktop.domain.period import Period
from desktop.domain.recording import AudioKind


class Connection(Protocol):
    """One signed-in account; its provider answers at ``addresses``."""

    addresses: Addresses

    @property
    def profile(self) -> ProviderProfile:
        """The provider's words, forms and columns."""

    @property
    def account(self) -> Account:
        """Who is signed in."""

    @property
    def capabilities(self) -> Capabilities:
        """What this sign-in may do."""

    @property
    def credential(self) -> Credential:
        """The credential as it is now; tokens may have been renewed."""

    def verify(self) -> Account:
        """Prove the credential by a cheap request (or offline); returns the account with its name.

        Raises SignInRejected or SessionExpired when it is not good.
        """


@runtime_checkable
class AgentDirectory(Protocol):
    """Lists agents."""

    def list_agents(self, page: PageKey) -> Page[Agent]:
        """Read one page, as large as the provider allows."""


@runtime_checkable
class AgentCreator(Protocol):
    """Creates agents."""

    def create_agent(self, draft: AgentDraft) -> Agent:
        """Create an agent; never repeated. Raises OutcomeUnknown when the answer was lost."""

    def find_agent(self, draft: AgentDraft) -> Agent | None:
        """Look for the agent of a draft (by extension or user id) after a lost answer."""


@runtime_checkable
class AgentUpdater(Protocol):
    """Changes agents."""

    def read_agent(self, agent: Agent) -> Agent | None:
        """The agent as the provider has it now, or None when it is gone.

        Raises UnreadableReply when an entry that could not be read may be it.
        """

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        """Write the fields of the draft; where the API replaces everything they are merged first.

        ``agent`` must have been read just before: what it holds is written where the draft has
        nothing. Returns the agent as it now is.
        """


@runtime_checkable
class AgentRemover(Protocol):
    """Removes agents."""

    def remove_agent(self, agent: Agent) -> None:
        """Remove the agent; one that is gone already counts as removed."""


@runtime_checkable
class AgentStatusSetter(Protocol):
    """Sets the manual status of any agent."""

    def set_status(self, agent_id: str, status: str) -> None:
        """Set the status; ``status`` is a value of the profile's statuses."""


@runtime_checkable
class BreakAllowance(Protocol):
    """Knows how much break the signed-in agent has left."""

    def break_left(self) -> timedelta:
        """Break that is left today; zero when all of it is used."""


@runtime_checkable
class GroupDirectory(Protocol):
    """Knows groups of agents and the queues that ring them."""

    def list_groups(self, page: PageKey) -> Page[Group]:
        """Read one page of groups."""

    def list_members(self, group_id: str, page: PageKey) -> Page[str]:
        """Read one page of the ids of the agents in a group."""

    def list_queues(self, page: PageKey) -> Page[Queue]:
        """Read one page of queues."""

    def list_rung_groups(self, queue_id: str, page: PageKey) -> Page[str]:
        """Read one page of the ids of the groups that a queue rings."""

    def add_to_group(self, group_id: str, agent_id: str) -> None:
        """Put an agent into a group; one who is in it stays."""

    def remove_from_group(self, group_id: str, agent_id: str) -> None:
        """Take an agent out of a group; one who is not in it counts as taken out."""


@runtime_checkable
class MissedCallLog(Protocol):
    """Lists missed calls."""

    def missed_calls(self, period: Period, direction: Direction, page: PageKey) -> Page[MissedCall]:
        """Read one page of one direction (``INCOMING`` or ``OUTGOING``), newest first.

        With a cursor the page may hold fewer rows than were read, or none, and still have a next.
        """


@runtime_checkable
class CallHistory(Protocol):
    """Lists finished calls, answered ones as well."""

    @property
    def call_lists(self) -> tuple[str, ...]:
        """Names of the lists that together hold every finished call this sign-in may see."""

    def finished_calls(self, call_list: str, period: Period, page: PageKey) -> Page[FinishedCall]:
        """Read one page of one of these lists, newest first.

        ``total``, where the provider tells it, counts the rows of the period when the page was
        made: a walk over several pages compares it to learn whether rows came in between.
        """


@runtime_checkable
class CallbackList(Protocol):
    """Keeps, at the provider, who is still to be called back, or notes about callers."""

    def close_callback(self, customer: str, name: str, at: datetime, note: str) -> None:
        """Say that a caller was dealt with; whether colleagues see that is not documented.

        Args:
            customer: The number as the provider gave it.
            name: Contact name, or "".
            at: When, UTC.
            note: What came of it, in words, or "".
        """


@runtime_checkable
class ClickToCall(Protocol):
    """Places calls."""

    def place_call(self, request: CallRequest) -> CallReceipt:
        """Ask the provider to ring the agent and then the customer; sent once, never repeated.

        Raises OutcomeUnknown when the request may have been acted on.
        """


@runtime_checkable
class CallFollower(Protocol):
    """Tells what became of a call, from the call log."""

    def find_call(self, request: CallRequest, period: Period) -> CallRecord | None:
        """The finished call of this wish, or None while there is none in the log."""


@runtime_checkable
class CallStopper(Protocol):
    """Ends calls by id."""

    def stop_call(self, call_id: str) -> None:
        """End the call.

        An id that the provider has not counts as ended where ids are its own (Stringee), and
        raises NotFound where it was heard on a feed and may be another leg's (TeleCMI).
        """


@runtime_checkable
class CallTransferrer(Protocol):
    """Hands a call over to somebody else, by id."""

    def transfer_call(self, call_id: str, request: CallRequest, target: TransferTarget) -> None:
        """Hand over the call that was placed by this request; sent once, never repeated.

        Raises OutcomeUnknown when it may have been handed over.
        """


@runtime_checkable
class LiveCalls(Protocol):
    """Tells what happens on the lines while it happens."""

    def watch_calls(self, tell: Callable[[LineNews | None], None], stop: threading.Event) -> None:
        """Tell until ``stop`` is set; blocks, connects again by itself, raises nothing.

        ``tell`` is called in other threads: with news of one call, or with None when the feed was
        lost, so that what was told may not hold any more.
        """


@runtime_checkable
class ContactBook(Protocol):
    """Keeps contacts of the person who is signed in."""

    def list_contacts(self, page: PageKey) -> Page[ContactRow]:
        """Read one page; numbers as E.164 text, what is blank is left out."""

    def add_contacts(self, added: Sequence[Contact]) -> None:
        """Add up to 100 contacts; never repeated. Raises OutcomeUnknown when the answer was lost.

        Adding one that is there makes a second one: look before.
        """

    def update_contact(self, contact: Contact) -> None:
        """Write what is known of a number that is there; what is blank stays."""


class RecordingFile(Protocol):
    """Where a recording is written to, in the worker's thread."""

    def begin(self, kind: AudioKind, total: int | None) -> None:
        """A recording begins, perhaps anew: what was written before is dropped.

        Args:
            kind: What its first bytes say that it is.
            total: Bytes in all, or None where it is not told.
        """

    def write(self, piece: bytes) -> None:
        """Take the next piece; raises a CalldeckError when it is stopped, or cannot be written."""


@runtime_checkable
class RecordingSource(Protocol):
    """Lets calls be listened to afterwards."""

    def fetch_recording(self, recording: str, file: RecordingFile) -> None:
        """Read a whole recording.

        Args:
            recording: As in :attr:`~desktop.domain.call.FinishedCall.recording`.
            file: Holds it when this returns; after an error, what it holds is worth nothing.

        Raises:
            NoRecording: There is none: not yet, or no longer.
            UnreadableReply: What came is no recording.
        """


@runtime_checkable
class HotlineDirectory(Protocol):
    """Lists the numbers that can be shown to customers."""

    def hotlines(self) -> tuple[Hotline, ...]:
        """All numbers of the account that may call out."""
