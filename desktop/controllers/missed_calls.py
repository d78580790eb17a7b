"""Working the missed callers: claim, call back once, note what came of it, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Told
from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_list import MissedList
from desktop.domain.cases import CLOSING, CaseRefused, Outcome, Verb
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.domain.worklist import AgeLimits, Caller, ProofKind, Rung, rang
from desktop.qtmodels import words
from desktop.services.call_progress import CallProgress, Stage
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.services.worklist import AlreadyServed, Worklist

_NOT_PLACED = frozenset({Stage.REFUSED, Stage.NOT_SENT})


@dataclass(frozen=True, slots=True)
class Stepped:
    """Something was done, for a toast.

    Attributes:
        words: What.
        undo: Takes it back, or None where it cannot be.
    """

    words: str
    undo: Callable[[], None] | None = None


class MissedCallsController(MissedList):
    """Missed callers and what is done about them.

    Attributes:
        rung: Whose missed calls are listed.

    Signals:
        stepped: ``Stepped``.
        refused: ``CalldeckError``: a step was not taken, and no call was placed.
        ask_outcome: ``Caller``: the call was asked for; ask what came of it.
        steps_read: id of a caller and what people did (tuple of ``Step``, newest first).
    """

    stepped = Signal(object)
    refused = Signal(object)
    ask_outcome = Signal(object)
    steps_read = Signal(object)

    def __init__(
        self,
        session: Session,
        worklist: Worklist,
        agents: AgentsController,
        dialer: DialerController,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, worklist, agents, tasks, zone, parent)
        self.rung = Rung.ANYBODY
        self._dialer = dialer
        self._calling: tuple[Caller, str] | None = None  # with the wish
        self._undo: Callable[[], None] | None = None
        dialer.call_changed.connect(self._follow)
        dialer.not_placed.connect(self._not_placed)

    def rung_reason(self, rung: Rung) -> str:
        """Why the missed calls cannot be told apart like this; "" when they can."""
        account, profile = self._session.account, self._session.profile
        if rung is Rung.ME and not (account and account.agent):
            return self.tr("This sign-in is no agent: nothing rings it.")
        if rung is Rung.NOBODY and not (profile and profile.tells_who_rang):
            title = profile.title if profile else self.tr("The provider")
            return self.tr("{provider} does not tell who was rung.").format(provider=title)
        return ""

    def choose_rung(self, rung: Rung) -> None:
        """List only the missed calls that rang these."""
        if rung is not self.rung and not self.rung_reason(rung):
            self.rung = rung
            self._fill()
            self.changed.emit()

    def set_limits(self, limits: AgeLimits) -> None:
        """Waiting is long, and too long, from other times on."""
        if limits != self.limits:
            self.limits = limits
            self.table.repaint_rows()
            self.show_again()

    @property
    def shared(self) -> bool:
        """Whether claims reach every desk at once."""
        return self._worklist.shared

    @property
    def writes(self) -> tuple[str, ...]:
        """How the keys of work begin that notes what a person did: quitting waits for it."""
        return tuple(f"{self._prefix}.{key}" for key in ("step ", "note ", "call", "not placed"))

    @property
    def guarantee(self) -> str:
        """What can be promised about claims, in one sentence."""
        if self._worklist.trouble:
            return self.tr("The database is not reached: nothing can be claimed or noted now.")
        if self.shared:
            return self.tr("Claims are shared with every desk at once.")
        if self._worklist.provider_keeps:
            return self.tr(
                "Claims stay on this desk. Who was dealt with is told to the provider; "
                "whether colleagues see that is not known."
            )
        return self.tr("Claims stay on this desk: colleagues at other desks do not see them.")

    @property
    def awaiting(self) -> Caller | None:
        """The caller that was called from here and whose outcome is not noted yet."""
        person = self.person
        for caller in self.callers:
            case = caller.case
            mine = case.holder and person and case.holder.id == person.id
            if mine and case.dialed_at is not None:
                return caller
        return None

    @property
    def calling(self) -> bool:
        """Whether a call back is being prepared: claimed and re-checked."""
        return self.running("call")

    def call_back(self, caller: Caller) -> None:
        """Claim the caller, look whether somebody was quicker, and call once."""
        if obstacle := self._dialer.obstacle_for(caller.number):
            self.refused.emit(obstacle)
        elif caller.number:
            self.start_once("call", self._call_back(caller), "missed.call")

    def claim(self, callers: Sequence[Caller]) -> None:
        """Say that we take these."""
        self._step(Verb.CLAIM, callers, self.tr("claimed"), Verb.RELEASE)

    def release(self, callers: Sequence[Caller]) -> None:
        """Give them back."""
        self._step(Verb.RELEASE, callers, self.tr("given back"), None)

    def snooze(self, callers: Sequence[Caller], until: datetime) -> None:
        """Let them come back at that time."""
        when = words.day_and_clock(until, datetime.now(UTC), self.zone)
        done = self.tr("snoozed until {when}").format(when=when)
        self._step(Verb.SNOOZE, callers, done, Verb.REOPEN, until=until)

    def mark_handled(self, callers: Sequence[Caller]) -> None:
        """Say that nobody needs to call these any more."""
        done = self.tr("marked as handled")
        self._step(Verb.OUTCOME, callers, done, Verb.REOPEN, outcome=Outcome.NOTHING)

    def note_outcome(
        self, caller: Caller, outcome: Outcome, note: str, until: datetime | None = None
    ) -> None:
        """Note what came of a call back."""
        undo = Verb.REOPEN if outcome in CLOSING or outcome is Outcome.LATER else None
        known = {"outcome": outcome, "note": note, "until": until}
        self._close_call(caller)
        done = self.tr("noted as “{outcome}”").format(outcome=outcome.value)
        self._step(Verb.OUTCOME, [caller], done, undo, **known)

    def save_note(self, caller: Caller, note: str) -> None:
        """Keep a note for whoever calls next."""
        if note != caller.case.note:
            self.start(
                f"note {caller.id}", self._take(Verb.NOTE, [caller], "", None, {"note": note})
            )

    def look_up_steps(self, caller: Caller) -> None:
        """Read what people did about a caller; ``steps_read`` tells."""
        self.start("steps", self._look_up_steps(caller), "missed.steps")

    def renew_claim(self) -> None:
        """A talk may last longer than a claim: who is still on the line keeps the caller."""
        caller, call = self.awaiting, self._dialer.call
        talking = call and call.blocks() and caller and call.request.to.e164 == caller.number
        if caller and talking:
            self.start("renew", self._take(Verb.CLAIM, [caller], "", None, {}))

    def undo(self) -> None:
        """Take back the last step that can be."""
        undo, self._undo = self._undo, None
        if undo:
            undo()

    def _wanted(self) -> Sequence[Caller]:
        account = self._session.account
        if self.rung is Rung.ANYBODY or account is None or self.rung_reason(self.rung):
            return self.callers
        return [caller for caller in self.callers if rang(caller, self.rung, account.agent)]

    def _step(
        self,
        verb: Verb,
        callers: Sequence[Caller],
        done: str,
        undo: Verb | None,
        **known: object,
    ) -> None:
        ids = "-".join(caller.id for caller in callers[:3])
        work = self._take(verb, callers, done, undo, dict(known))
        self.start(f"step {verb.name} {ids}", work, "missed.step")

    async def _take(
        self,
        verb: Verb,
        callers: Sequence[Caller],
        done: str,
        undo: Verb | None,
        known: dict[str, object],
    ) -> None:
        taken = await self._worklist.take(verb, callers, **known)
        refused = [case for case in taken if isinstance(case, CaseRefused)]
        count = len(taken) - len(refused)
        went = [
            caller
            for caller, case in zip(callers, taken, strict=False)
            if not isinstance(case, CaseRefused)
        ]
        if count and done:
            back = (lambda: self._step(undo, went, self.tr("opened again"), None)) if undo else None
            self._undo = back
            self.stepped.emit(Stepped(say("{who} {done}", who=self._who(went), done=done), back))
        if refused:
            self.refused.emit(refused[0])
            raise Told from refused[0]

    async def _look_up_steps(self, caller: Caller) -> None:
        with suppress(CalldeckError):  # what the case tells is shown then
            self.steps_read.emit((caller.id, await self._worklist.steps(caller)))

    async def _call_back(self, caller: Caller) -> None:
        period = self.period or self._period_now()
        try:
            await self._worklist.begin_call(period, caller, self.direction)
        except AlreadyServed as served:
            self.show_again()
            self.refused.emit(CaseRefused(self._served_words(served.caller)))
            raise Told from served
        except CalldeckError as error:
            self.refused.emit(error)
            raise Told from error
        wish = self._dialer.call_number(caller.number, caller.name)
        self._calling = caller, wish
        if wish:
            self.ask_outcome.emit(caller)
        else:
            self._not_placed(wish)

    def _served_words(self, caller: Caller) -> str:
        proof, name = caller.proof, self.table.words.who(caller)
        if proof is None:
            return AlreadyServed.title
        ago = words.ago(proof.at, datetime.now(UTC))
        by = proof.by.name if proof.by else self.agent_name(proof.agent) if proof.agent else ""
        by = by or self.tr("a colleague")
        if proof.kind is ProofKind.CAME_THROUGH:
            text = self.tr("{name} called again and was answered by {by} {ago}.")
        elif proof.kind is ProofKind.CALLED_BACK:
            text = self.tr("{name} was called back by {by} {ago}.")
        else:
            text = self.tr("{name} was dealt with by {by} {ago}.")
        return text.format(name=name, by=by, ago=ago)

    def _close_call(self, caller: Caller) -> None:
        """Who notes what came of a call says that it is over: the next one can be placed."""
        call = self._dialer.call
        if call and call.request.to.e164 == caller.number:
            self._dialer.dismiss()

    def _who(self, callers: Sequence[Caller]) -> str:
        if len(callers) == 1:
            return self.table.words.who(callers[0])
        return say("{count:,} callers", one="{count:,} caller", count=len(callers))

    def _follow(self, progress: CallProgress | None) -> None:
        if progress and progress.stage in _NOT_PLACED:
            self._not_placed(progress.request.wish)

    def _not_placed(self, wish: str) -> None:
        """A caller who was not called after all stays claimed and can be called again."""
        if self._calling and self._calling[1] == wish:
            caller, self._calling = self._calling[0], None
            self.start("not placed", self._take(Verb.NOT_PLACED, [caller], "", None, {}))
