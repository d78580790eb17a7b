"""Runs: every change of agents, of one row or of a thousand, with journal, undo and audit log."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.domain.account import Account, ProviderProfile
from desktop.domain.dry_run import DryRun
from desktop.domain.edits import Edit
from desktop.domain.errors import CalldeckError, StorageFailed, Unsupported
from desktop.domain.runs import AuditEntry, Run, RunState, Step, StepState
from desktop.domain.wording import say
from desktop.services.agent_creation import SETTLED
from desktop.services.agents import AgentService
from desktop.services.audit import entries_of
from desktop.services.run_execution import Keep, RunExecution
from desktop.services.run_lookup import RunLookup
from desktop.services.run_step import StepWriter, Turns
from desktop.services.run_store import RunStore
from desktop.services.session import Session
from desktop.services.steps_here import StepsHere
from desktop.services.throttle import Throttle
from desktop.services.undo import inverse

_log = logging.getLogger(__name__)
_NOT_NOTED = (
    say("This change cannot be undone."),
    say("It was made, but could not be noted on this computer."),
)


@dataclass(frozen=True, slots=True)
class Applied:
    """One edit that was carried out.

    Attributes:
        step: The step, confirmed.
        run: Its run, for undo; None when it could not be noted.
        notice: Why it cannot be undone, or None.
    """

    step: Step
    run: Run | None
    notice: CalldeckError | None = None


class RunService:
    """Begins, carries out, takes up and takes back runs.

    Args:
        session: Who is signed in.
        agents: Reads and writes agents.
        store: The journal and the audit log.
        country: Default country of numbers, "" for the provider's own; read anew each time.
        settled: How long the provider may still act on a request whose answer was lost.
        wait: Waits for so many seconds.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        agents: AgentService,
        store: RunStore,
        *,
        country: Callable[[], str] = lambda: "",
        settled: timedelta = SETTLED,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = session
        self._agents = agents
        self._store = store
        self._country = country
        self._wait = wait
        self._now = now
        self._lookup = RunLookup(agents, settled, wait, now)
        self._throttles: dict[str, Throttle] = {}
        self._active: set[str] = set()
        self._turns = Turns()
        self._here = StepsHere(session)

    async def begin(self, title: str, edits: Sequence[Edit], *, undoes: str = "") -> RunExecution:
        """Note a run on the disk; nothing is sent before :meth:`RunExecution.carry_out`.

        Raises:
            StorageFailed: It could not be noted; nothing will be sent.
            Unsupported: Nobody is signed in.
        """
        run, steps = self._planned(title, edits, undoes)
        try:
            await self._session.local(lambda: self._store.begin(run, steps))
        except StorageFailed as error:
            self._active.discard(run.id)
            raise StorageFailed(
                say("The changes cannot be noted on this computer."),
                say("Nothing was sent: without notes they could neither be resumed nor undone."),
                error.hint,
            ) from error
        return self._execution(run, steps)

    async def carry_out(self, execution: RunExecution) -> RunState:
        """Carry out a run to its end, and note the end; OPEN while steps are uncertain."""
        try:
            state = await execution.carry_out()
            with suppress(StorageFailed):  # it is offered again, and nothing is lost
                await self._session.local(lambda: self._store.end(execution.run, state))
            return state
        finally:
            self._active.discard(execution.run.id)

    async def one(self, title: str, edit: Edit) -> Applied:
        """Carry out a single edit now.

        A disk that takes no notes does not keep a person from changing one agent; the notice then
        says that it cannot be undone.

        Raises:
            CalldeckError: It was not carried out, or nobody knows; the audit log says so, too.
        """
        run, steps = self._planned(title, [edit], "")
        notice: CalldeckError | None = None
        try:
            await self._session.local(lambda: self._store.begin(run, steps))
        except StorageFailed as error:
            notice = StorageFailed(*_NOT_NOTED, error.hint)
        try:
            return await self._apply(run, steps[0], notice)
        finally:
            self._active.discard(run.id)

    async def _apply(self, run: Run, latest: Step, notice: CalldeckError | None) -> Applied:
        keep, writer = self._keep(run), self._writer()

        async def note(step: Step) -> None:
            nonlocal latest
            latest = step
            if notice is None:
                await keep([step])

        try:
            latest = await writer.carry_out(latest, note)
        except CalldeckError as error:
            await self._note_failure(run, writer.failed(latest, error), notice)
            raise
        self._here.keep(run, {latest.number: latest})
        if notice is None:
            notice = await self._note_end(run, latest)
        return Applied(latest, None if notice else run, notice)

    async def unfinished(self) -> tuple[Run, ...]:
        """Runs of this account that were cut off, oldest first."""
        account = self._account()
        found = await self._session.local(lambda: self._store.unfinished(account.key))
        return tuple(run for run in found if run.id not in self._active)

    async def take_up(self, run: Run) -> RunExecution:
        """Look what became of the steps nobody knows of; then the run can be carried on.

        Waits until the provider surely acts no more on what was sent.

        Raises:
            CalldeckError: The agents could not be read; the run stays as it was.
        """
        steps = await self.steps(run)
        looked_up = await self._lookup.outcomes(steps, self._writer())
        if looked_up:
            await self._keep(run)(looked_up)
        by_number = {step.number: step for step in (*steps, *looked_up)}
        self._active.add(run.id)
        return self._execution(run, list(by_number.values()))

    async def steps(self, run: Run) -> tuple[Step, ...]:
        """The steps of a run; those of this start of the program with all their secrets."""
        here = self._here.of(run)
        return here or await self._session.local(lambda: self._store.steps(run))

    async def runs(self, limit: int = 200) -> tuple[Run, ...]:
        """The newest runs of the account, newest first."""
        account = self._account()
        return await self._session.local(lambda: self._store.runs(account.key, limit))

    async def audit_log(
        self, text: str = "", limit: int = 1_000, before: int | None = None
    ) -> tuple[AuditEntry, ...]:
        """The newest entries of the audit log, newest first; see :class:`RunStore`."""
        account = self._account()
        return await self._session.local(
            lambda: self._store.entries(account.key, text, limit, before)
        )

    async def undo_edits(
        self, run: Run, numbers: Collection[int] | None = None
    ) -> tuple[tuple[Edit, ...], tuple[str, ...]]:
        """What would take a run back, last step first, and remarks on what cannot be taken back.

        Args:
            run: The run.
            numbers: Only these steps; None takes back all.
        """
        steps = await self.steps(run)
        chosen = [
            step
            for step in reversed(steps)
            if step.state is StepState.CONFIRMED and (numbers is None or step.number in numbers)
        ]
        return inverse(chosen, self._profile().agent_form)

    async def checked_again(self, title: str, steps: Sequence[Step]) -> DryRun:
        """A dry run of what was not done, against the agents as they are now."""
        return await self._lookup.checked_again(title, steps, self._profile(), self._country_now())

    def _planned(self, title: str, edits: Sequence[Edit], undoes: str) -> tuple[Run, list[Step]]:
        account = self._account()
        steps = [Step(number, edit) for number, edit in enumerate(edits, 1)]
        counts = Counter({StepState.PLANNED: len(steps)})
        run = Run(
            uuid.uuid4().hex,
            account.key,
            title,
            self._now(),
            who=account.user,
            undoes=undoes,
            counts=counts,
        )
        self._active.add(run.id)
        return run, steps

    def _execution(self, run: Run, steps: Sequence[Step]) -> RunExecution:
        pace = self._profile().pace
        throttle = self._throttles.setdefault(
            run.account,
            Throttle(pace.at_once, pace.per_second, wait=self._wait, clock=time.monotonic),
        )
        execution = RunExecution(
            run,
            steps,
            self._writer(),
            self._keep(run),
            throttle,
            at_once=pace.at_once,
            wait=self._wait,
        )
        self._here.keep(run, execution.steps)
        return execution

    def _keep(self, run: Run) -> Keep:
        profile, country = self._profile(), self._country_now()

        async def keep(steps: Sequence[Step]) -> None:
            entries = [entry for step in steps for entry in entries_of(run, step, profile, country)]
            await self._session.local(lambda: self._store.note(run, steps, entries))

        return keep

    async def _note_failure(self, run: Run, step: Step, notice: CalldeckError | None) -> None:
        if notice is not None:
            return
        with suppress(StorageFailed):
            await self._keep(run)([step])
            if step.state is not StepState.UNKNOWN:
                await self._session.local(lambda: self._store.end(run, RunState.DONE))

    async def _note_end(self, run: Run, step: Step) -> CalldeckError | None:
        try:
            await self._keep(run)([step])
            await self._session.local(lambda: self._store.end(run, RunState.DONE))
        except StorageFailed as error:
            _log.info("a change is not noted: %s", error.title)
            return StorageFailed(*_NOT_NOTED, error.hint)
        return None

    def _writer(self) -> StepWriter:
        return StepWriter(
            self._agents, self._profile(), self._country_now(), self._now, self._turns
        )

    def _country_now(self) -> str:
        return self._country() or self._profile().country

    def _profile(self) -> ProviderProfile:
        if (profile := self._session.profile) is None:
            raise Unsupported(message=say("Sign in first."))
        return profile

    def _account(self) -> Account:
        if (account := self._session.account) is None:
            raise Unsupported(message=say("Sign in first."))
        return account
