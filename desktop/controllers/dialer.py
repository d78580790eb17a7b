"""The dialer's other half: judging the number, placing exactly one call, and its story."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, same_account
from desktop.controllers.before_call import BeforeCallController
from desktop.controllers.call_steps import CallStepsController
from desktop.domain import phone
from desktop.domain.account import Role
from desktop.domain.agent import Agent
from desktop.domain.call import CallRequest, Hotline, RingOn
from desktop.domain.capability import Capability
from desktop.domain.errors import CallBlocked, CalldeckError, InvalidField
from desktop.domain.history_call import HistoryCall
from desktop.domain.number_faults import why_not
from desktop.domain.phone import NumberCheck
from desktop.domain.wording import say
from desktop.services.dialing import CallProgress, Dialing
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.storage.dial_choices import DialChoices

_SECOND_CLICK = 0.5
"""Seconds in which another press for a number is the second half of a double click."""


class DialerController(Controller):
    """Number, devices, and the call under way.

    Attributes:
        known_name: Tells the name of an E.164 number, "" for none.

    Signals:
        number_changed: ``NumberCheck`` of the text in the number field.
        filled: str, a number that came from elsewhere: put it into the field.
        choices_changed: ring-me-on, call-as or hotlines changed.
        call_changed: ``CallProgress`` or None.
        blocked: ``CalldeckError``: Call was pressed and no call was placed.
        not_placed: str, the wish of a call that was taken up but not placed.
        recents_changed: calls placed at this desk are others, or known better, than before.
    """

    number_changed = Signal(object)
    filled = Signal(object)
    choices_changed = Signal()
    call_changed = Signal(object)
    blocked = Signal(object)
    not_placed = Signal(object)
    recents_changed = Signal()

    def __init__(
        self,
        session: Session,
        dialing: Dialing,
        agents: AgentsController,
        tasks: TaskRunner,
        zone: tzinfo,
        before: BeforeCallController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.before = before
        self.ring_on = RingOn.SOFTPHONE
        self.call_as = ""
        self.hotline = ""
        self.hotlines: tuple[Hotline, ...] = ()
        self.zone = zone
        self.known_name: Callable[[str], str] = lambda _: ""
        self.tags: Mapping[str, str] = {}
        self.steps = CallStepsController(dialing, tasks, self)
        self.choices: DialChoices | None = None
        self._session = session
        self._dialing = dialing
        self._agents = agents
        self._connection = session.connection
        self.text = ""
        self._pressed: tuple[str, float] | None = None
        self.number_changed.connect(before.consider)
        session.changed.append(self._session_changed)
        dialing.changed.append(self.call_changed.emit)
        self.steps.failed.connect(self.failed)
        self.steps.solved.connect(self.solved)
        dialing.recents_changed.append(self.recents_changed.emit)
        agents.changed.connect(self._agents_changed)
        agents.busy_changed.connect(self._agents_changed)

    @property
    def country(self) -> str:
        """Default country of numbers."""
        return self._agents.country

    @property
    def provider_title(self) -> str:
        """``TeleCMI`` or ``Stringee``; "" when nobody is signed in."""
        return self._session.account.provider_title if self._session.account else ""

    @property
    def call(self) -> CallProgress | None:
        """The call under way, or the last one until it is dismissed."""
        return self._dialing.current

    @property
    def check(self) -> NumberCheck:
        """What the text in the field comes to."""
        return phone.check(self.text, self.country)

    @property
    def callers(self) -> tuple[Agent, ...]:
        """Agents that a supervisor can call as."""
        if self.reason(Capability.CALL_AS_AGENT):
            return ()
        return tuple(row.agent for row in self._agents.table.rows)

    def caller_name(self, agent_id: str) -> str:
        """Name of the agent that is called as; "" when the person calls as himself."""
        return "" if agent_id == self._own_id() else self._agents.agent_name(agent_id)

    def reason(self, capability: Capability) -> str:
        """Why something cannot be done; "" when it can."""
        return self._session.capabilities.reason(capability)

    def ring_reason(self, ring_on: RingOn) -> str:
        """Why a device cannot be rung; "" when it can."""
        soft = ring_on is RingOn.SOFTPHONE
        return self.reason(Capability.RING_SOFTPHONE if soft else Capability.RING_MOBILE)

    def ring_needs(self, ring_on: RingOn) -> str:
        """What must be so for a device to ring, in a sentence; "" when nobody is signed in."""
        profile = self._session.profile
        return profile.ring_needs[ring_on is RingOn.MOBILE] if profile else ""

    def tags_reason(self) -> str:
        """Why no tags go along with a call that rings the chosen device; "" when they do."""
        mobile = self.ring_on is RingOn.MOBILE
        return self.reason(Capability.TAG_MOBILE_CALLS if mobile else Capability.TAG_CALLS)

    def type_number(self, text: str) -> None:
        """The text in the field changed."""
        self.text = text
        self.number_changed.emit(self.check)

    def fill(self, text: str) -> None:
        """Put a number from elsewhere (a link, a table) into the field; never dials."""
        self.filled.emit(phone.clean(text))

    def choose_ring_on(self, ring_on: RingOn) -> None:
        """Ring this device first."""
        self.ring_on = ring_on
        self._keep_choices()
        self.choices_changed.emit()

    def choose_caller(self, agent_id: str) -> None:
        """Call as this agent."""
        self.call_as = agent_id
        self.choices_changed.emit()

    def choose_hotline(self, number: str) -> None:
        """Show this number to the customer; "" lets the provider choose."""
        self.hotline = number
        self._keep_choices()
        self.choices_changed.emit()

    def choose_tags(self, tags: Mapping[str, str]) -> None:
        """Send these along with calls from now on."""
        self.tags = dict(tags)
        self.choices_changed.emit()

    def press_call(self) -> None:
        """Place a call to the number in the field."""
        self.call_number(self.text)

    def call_number(self, text: str, name: str = "") -> str:
        """Place one call; returns its wish, or "" when it was refused at once.

        Every press makes a wish of its own, and a wish is sent at most once: while another is
        open this one is refused with the reason.
        """
        now, before = time.monotonic(), self._pressed
        if before and before[0] == text and now - before[1] < _SECOND_CLICK:
            return ""
        self._pressed = (text, now)
        found = phone.check(text, self.country)
        if found.number is None:
            why = why_not(found, text)
            self.blocked.emit(InvalidField(say("No call was placed."), why, field="number"))
            return ""
        if obstacle := self.obstacle_for(text):
            self.blocked.emit(obstacle)
            return ""
        agent = self._calling_agent()
        request = CallRequest(
            wish=str(uuid.uuid4()),
            to=found.number,
            ring_on=self.ring_on,
            agent=agent.user_id or agent.id if agent else self._own_id(),
            agent_phone=agent.phone if agent else "",
            hotline=self.hotline,
            tags={} if self.tags_reason() else self.tags,
        )
        name = name or self.name_of(text)
        if self.before.to_settle(found.number):
            self.start(f"call {request.wish}", self._settle(request, name))
            return request.wish
        try:
            self._dialing.place(request, name)
        except CalldeckError as error:
            self.blocked.emit(error)
            return ""
        return request.wish

    def obstacle(self) -> CalldeckError | None:
        """Why no call can be placed just now, whatever the number; None when one can."""
        if reason := self.reason(Capability.CALL) or self.ring_reason(self.ring_on):
            return CalldeckError(say("No call was placed."), reason)
        if not self._own_id() and self._calling_agent() is None:
            return CalldeckError(say("No call was placed."), say("Choose the agent to call as."))
        return self._dialing.can_call()

    def obstacle_for(self, text: str) -> CalldeckError | None:
        """Why this number cannot or may not be called just now; None when it can."""
        number = phone.parse(text, self.country)
        return self.obstacle() or (self.before.refusal(number) if number else None)

    def call_again(self, call: HistoryCall) -> None:
        """Call the number of an earlier call."""
        self.call_number(call.number, call.name)

    def dismiss(self) -> None:
        """The person says that the call is over: close its card."""
        self._dialing.dismiss()

    def name_of(self, text: str) -> str:
        """Name of a number: of contacts and agents, else of recent calls; "" when none is known."""
        return self.known_name(phone.canonical(text, self.country))

    async def _settle(self, request: CallRequest, name: str) -> None:
        connection = self._session.connection
        try:
            await self.before.settle(request.to)
            if self._session.connection is not connection:  # it was wished as somebody else
                raise CallBlocked(hint=say("Press Call once more."))
            self._dialing.place(request, name)
        except CalldeckError as error:
            self.blocked.emit(error)
            self.not_placed.emit(request.wish)

    async def _read_hotlines(self) -> None:
        self.hotlines = await self._dialing.hotlines()
        if self.hotline not in {line.number for line in self.hotlines}:
            self.hotline = ""
        self.choices_changed.emit()

    def _own_id(self) -> str:
        account = self._session.account
        return account.agent if account and account.role is Role.AGENT else ""

    def _keep_choices(self) -> None:
        if self.choices and self._session.account:
            self.choices.keep(self._session.account.key, self.ring_on.name, self.hotline)

    def _calling_agent(self) -> Agent | None:
        row = self._agents.table.row(self.call_as) if self.call_as else None
        return row.agent if row else None

    def _agents_changed(self) -> None:
        if self.reason(Capability.CALL_AS_AGENT):
            return
        if self.call_as and self._agents.reading:
            return  # thousands of choices are shown once, when all of them are there
        if not self.call_as and self._agents.table.rows:
            self.call_as = self._agents.table.rows[0].agent.id
        self.choices_changed.emit()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is before or same_account(before, self._connection):
            return
        self.call_as, self.hotline, self.hotlines, self.tags = "", "", (), {}
        if self.choices and self._session.account:
            ring_on, self.hotline = self.choices.of(self._session.account.key)
            self.ring_on = next((one for one in RingOn if one.name == ring_on), self.ring_on)
        if self.ring_reason(self.ring_on):
            able = (one for one in RingOn if not self.ring_reason(one))
            self.ring_on = next(able, self.ring_on)
        self.choices_changed.emit()
        self.before.forget()
        self.number_changed.emit(self.check)
        self.call_changed.emit(self._dialing.current)
        self.recents_changed.emit()
        if not self.reason(Capability.CHOOSE_HOTLINE):
            self.start("hotlines", self._read_hotlines())
