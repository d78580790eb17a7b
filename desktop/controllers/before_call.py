"""What to mind before a number is called: looked up while it stands in the field, and at the press.

The plain check of a number needs no look-up and does not wait for this.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller
from desktop.domain.contact import Contact
from desktop.domain.dial_check import (
    CallPolicy,
    Care,
    DialFacts,
    DialVerdict,
    EarlierCall,
    Finding,
    Matter,
    each_once,
    judge,
)
from desktop.domain.dial_policy import class_of
from desktop.domain.errors import CallBlocked, CalldeckError
from desktop.domain.number_zones import zones_of
from desktop.domain.phone import NumberCheck, PhoneNumber
from desktop.domain.wording import say
from desktop.qtmodels import dial_words
from desktop.services.before_call import BeforeCall, Known
from desktop.services.tasks import TaskRunner

PAUSE = 0.15
"""Seconds without a key before a number is looked up."""
FRESH = timedelta(seconds=30)
"""How long what was looked up is taken for true."""
LONGEST = 2.0
"""Seconds that a look-up at the press may take."""


class BeforeCallController(Controller):
    """Judges the number in the field, and whether a number may be called.

    Attributes:
        verdict: What there is to say of the number in the field; None until that is known.
        settling: Whether a call waits for a look-up at its press.

    Signals:
        judged: ``DialVerdict`` or None, when it is another one.
        not_checked: words (str): a call was placed without knowing all that could block it.

    Args:
        before: Looks up.
        agents: Knows the country, and agents by name.
        policy: What to be careful about, read anew each time.
        contact_of: What was entered about an E.164 number; from memory.
        tasks: Where look-ups run.
        zone: Of times here.
        now: The clock, UTC.
    """

    judged = Signal(object)
    not_checked = Signal(object)

    def __init__(
        self,
        before: BeforeCall,
        agents: AgentsController,
        policy: Callable[[], CallPolicy],
        contact_of: Callable[[str], Contact | None],
        tasks: TaskRunner,
        zone: tzinfo,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.verdict: DialVerdict | None = None
        self.settling = False
        self._before = before
        self._agents = agents
        self._policy = policy
        self._contact_of = contact_of
        self._zone = zone
        self._now = now
        self._number: PhoneNumber | None = None
        self._known: Known | None = None

    def consider(self, check: NumberCheck) -> None:
        """The number in the field is another one."""
        if check.number and check.number == self._number:
            return
        self._number, self._known = check.number, None
        self._show(None)
        if check.number:
            self.start("look up", self._look_up(check.number, PAUSE))
        else:
            self._tasks.cancel(f"{self._prefix}.look up")

    def forget(self) -> None:
        """Whoever is signed in now knows other calls."""
        self._number, self._known = None, None

    def judge_again(self) -> None:
        """Time goes by, or something was set: judge anew, and look up what has become old."""
        if self._number is None or self.running("look up"):
            return
        if not self._is_fresh(self._number):
            self.start("look up", self._look_up(self._number, 0))
        elif self._known:
            self._show(self._judge(self._number, self._known))

    def sentence(self, finding: Finding, verdict: DialVerdict) -> str:
        """A finding in words."""
        return dial_words.sentence(finding, verdict, self._now(), self._zone)

    def refusal(self, number: PhoneNumber) -> CallBlocked | None:
        """Why a number may not be called, by all that is known at this moment; None when it may."""
        if self.settling:
            return CallBlocked(message=say("The press before is still being looked into."))
        verdict = self._judge(number, self._known_of(number))
        if not verdict.blocking:
            return None
        why, what_to_do = dial_words.refusal(verdict, self._now(), self._zone)
        return CallBlocked(message=why, hint=what_to_do)

    def to_settle(self, number: PhoneNumber) -> bool:
        """Whether calls that are not known yet could block the number."""
        known = self._known_of(number)
        sure = known is not None and known.calls is not None and self._is_fresh(number)
        return self._policy().of(Matter.CALLED) is Care.BLOCK and not sure

    async def settle(self, number: PhoneNumber) -> None:
        """Learn at the press of Call what may block the number.

        Raises:
            CallBlocked: The number may not be called.
        """
        self.settling = True
        try:
            async with asyncio.timeout(LONGEST):
                self._known = await self._before.look_up(number.e164)
        except (CalldeckError, TimeoutError):
            self.not_checked.emit(
                self.tr("The database did not answer: colleagues’ calls were not checked.")
            )
        finally:
            self.settling = False
        if refused := self.refusal(number):
            raise refused

    async def _look_up(self, number: PhoneNumber, after: float) -> None:
        try:
            known = await self._before.look_up(number.e164, after)
        except CalldeckError:
            known = Known(number.e164, self._now(), None)
        if number == self._number:
            self._known = known
            self._show(self._judge(number, known))

    def _show(self, verdict: DialVerdict | None) -> None:
        if verdict != self.verdict:
            self.verdict = verdict
            self.judged.emit(verdict)

    def _known_of(self, number: PhoneNumber) -> Known | None:
        return self._known if self._known and self._known.number == number.e164 else None

    def _is_fresh(self, number: PhoneNumber) -> bool:
        known = self._known_of(number)
        return known is not None and self._now() - known.at < FRESH

    def _judge(self, number: PhoneNumber, known: Known | None) -> DialVerdict:
        home = self._agents.country or number.country
        facts = DialFacts(
            number,
            class_of(number.e164, home),
            zones_of(number.e164),
            self._contact_of(number.e164),
            abroad=number.country != home,
        )
        if known:
            calls = None if known.calls is None else each_once(known.calls)
            facts = replace(
                facts,
                calls=None if calls is None else tuple(map(self._named, calls)),
                holder=known.holder,
                dialing=known.dialing,
            )
        return judge(facts, self._policy(), self._now())

    def _named(self, call: EarlierCall) -> EarlierCall:
        """With the name of the agent, where no desk told who called."""
        name = self._agents.agent_name(call.agent)
        return call if call.by or name == call.agent else replace(call, by=name)
