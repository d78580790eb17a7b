"""What the services meet in these tests: memory instead of files, and providers made by hand."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.account import Account, Credential, ProviderProfile, Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.call import (
    OPEN_RESULTS,
    CallReceipt,
    CallRecord,
    CallRequest,
    RecentCall,
    RingOn,
)
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FormSpec
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.domain.runs import AuditEntry, Run, RunState, Step
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.services.pool import WorkerPool
from desktop.services.provider_registry import Providers, registry
from desktop.services.session import Session, SignInStore

PROFILE = ProviderProfile("made", "Made", "IN", (), FormSpec(()), (), (), status_is_read=False)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
REQUEST = SignInRequest("made", Role.SUPERVISOR, "", {})


class KeptInMemory:
    """A store of sign-ins; ``trouble`` is raised by everything that touches secrets."""

    def __init__(self) -> None:
        self.kept: dict[str, Credential] = {}
        self.current = ""
        self.trouble: CalldeckError | None = None

    def save(self, credential: Credential) -> None:
        self._check()
        self.kept[credential.account.key] = credential

    def load(self, account_key: str) -> Credential | None:
        self._check()
        return self.kept.get(account_key)

    def accounts(self) -> tuple[Account, ...]:
        return tuple(credential.account for credential in self.kept.values())

    def remove(self, account_key: str) -> None:
        self.kept.pop(account_key, None)

    def current_key(self) -> str:
        return self.current

    def set_current(self, account_key: str) -> None:
        self.current = account_key

    def _check(self) -> None:
        if self.trouble:
            raise self.trouble


class CallsInMemory:
    """A store of recent calls; ``trouble`` is raised by every save."""

    def __init__(self, *calls: RecentCall) -> None:
        self.kept = {call.wish: call for call in calls}
        self.trouble: CalldeckError | None = None

    def save_call(self, call: RecentCall) -> None:
        if self.trouble:
            raise self.trouble
        self.kept[call.wish] = call

    def recent_calls(self, account: str, limit: int = 200) -> tuple[RecentCall, ...]:
        mine = [call for call in self.kept.values() if call.account == account]
        return tuple(sorted(mine, key=lambda call: call.at, reverse=True)[:limit])

    def open_calls(self, account: str) -> tuple[RecentCall, ...]:
        return tuple(call for call in self.recent_calls(account) if call.result in OPEN_RESULTS)


class RunsInMemory:
    """A journal; ``trouble`` is raised by everything that writes."""

    def __init__(self) -> None:
        self.begun: dict[str, Run] = {}
        self.kept: dict[str, dict[int, Step]] = {}
        self.log: list[AuditEntry] = []
        self.trouble: CalldeckError | None = None

    def begin(self, run: Run, steps: Sequence[Step]) -> None:
        self._check()
        self.begun[run.id] = run
        self.kept[run.id] = {step.number: step for step in steps}

    def note(self, run: Run, steps: Sequence[Step], entries: Sequence[AuditEntry] = ()) -> None:
        self._check()
        self.kept[run.id].update({step.number: step for step in steps})
        self.log.extend(entries)

    def end(self, run: Run, state: RunState) -> None:
        self._check()
        self.begun[run.id] = replace(self.begun[run.id], state=state)

    def unfinished(self, account: str) -> tuple[Run, ...]:
        return tuple(run for run in reversed(self.runs(account)) if run.state is RunState.OPEN)

    def runs(self, account: str, limit: int = 200) -> tuple[Run, ...]:
        mine = [run for run in self.begun.values() if run.account == account]
        counted = [
            replace(run, counts=Counter(step.state for step in self.kept[run.id].values()))
            for run in mine
        ]
        return tuple(reversed(counted))[:limit]

    def steps(self, run: Run) -> tuple[Step, ...]:
        return tuple(self.kept[run.id].values())

    def add_entries(self, entries: Sequence[AuditEntry]) -> None:
        self._check()
        self.log.extend(entries)

    def entries(
        self, account: str, text: str = "", limit: int = 1_000, before: int | None = None
    ) -> tuple[AuditEntry, ...]:
        found = [e for e in reversed(self.log) if e.account == account and text in e.name + e.new]
        return tuple(found[before or 0 :][:limit])

    def _check(self) -> None:
        if self.trouble:
            raise self.trouble


class MadeConnection:
    """A signed-in account that can do nothing by itself; tests give it what it needs."""

    profile = PROFILE
    addresses = Addresses()

    def __init__(self, user: str = "desk", *allowed: Capability) -> None:
        account = Account("made", "Made", Role.SUPERVISOR, "", user, user.title())
        self.credential = Credential(account, {"secret": Secret("canary")})
        self.capabilities = Capabilities(frozenset(allowed or Capability))

    @property
    def account(self) -> Account:
        return self.credential.account

    def verify(self) -> Account:
        return self.account


class Line(MadeConnection):
    """Places calls: ``answers`` says how each request ends, ``gate`` holds them up.

    ``log`` are the finished calls of the provider's log.
    """

    def __init__(self, user: str = "desk", *allowed: Capability) -> None:
        super().__init__(user, *allowed)
        self.sent: list[str] = []
        self.stopped: list[str] = []
        self.looks = 0
        self.answers: list[CallReceipt | Exception] = []
        self.log: list[CallRecord] = []
        self.gate = threading.Event()
        self.gate.set()

    def place_call(self, request: CallRequest) -> CallReceipt:
        self.sent.append(request.wish)
        self.gate.wait(10)
        answer = self.answers.pop(0) if self.answers else CallReceipt(NOON, "r1", "c1")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def find_call(self, request: CallRequest, period: Period) -> CallRecord | None:
        self.looks += 1
        fitting = [r for r in self.log if period.start <= r.at <= period.end]
        return next((r for r in fitting if r.customer == request.to.digits), None)

    def stop_call(self, call_id: str) -> None:
        self.stopped.append(call_id)


class MadeProviders:
    """The registry: signing in and connecting hand out what was prepared, by user."""

    def __init__(self, *connections: Any) -> None:
        self.connections = {one.account.key: one for one in connections}
        self.waiting: list[Callable[[], Any]] = []

    def profiles(self) -> tuple[ProviderProfile, ...]:
        return (PROFILE,)

    def sign_in(self, *_: Any, **__: Any) -> Any:
        return self.waiting.pop(0)() if self.waiting else next(iter(self.connections.values()))

    def connect(self, credential: Credential, *_: Any, **__: Any) -> Any:
        return self.connections[credential.account.key]


@dataclass
class Clock:
    """A clock that tests turn; ``wait`` turns it by what is waited for and lets others run."""

    now: datetime = NOON
    waited: list[float] = field(default_factory=list)
    held: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.held.set()

    def __call__(self) -> datetime:
        return self.now

    async def pause(self, seconds: float) -> None:
        await self.held.wait()
        self.waited.append(seconds)
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    async def wait(self, _event: asyncio.Event, seconds: float) -> None:
        await self.pause(seconds)


@dataclass
class Desk:
    """A session with what it stands on."""

    session: Session
    pool: WorkerPool
    network: Network
    store: SignInStore
    made: MadeProviders

    async def sign_in(self) -> None:
        await self.session.sign_in(REQUEST, keep=False)

    async def sign_in_to(self, connection: Any, *, demo: Addresses | None = None) -> None:
        """Sign in to an account that is prepared only now."""
        self.made.waiting.append(lambda: connection)
        await self.session.sign_in(REQUEST, keep=False, demo_addresses=demo)


@asynccontextmanager
async def desk(
    *connections: Any,
    store: SignInStore | None = None,
    providers: Callable[[], Providers] | None = None,
    addresses: Addresses | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    forget: Callable[[str], None] = lambda _: None,
) -> AsyncIterator[Desk]:
    """A desk with these accounts to sign in to, or with the real providers if there are none."""
    pool, network, kept = WorkerPool(), Network(), store or KeptInMemory()
    made = MadeProviders(*connections)
    source = providers or ((lambda: made) if connections else registry)
    session = Session(
        pool,
        network,
        lambda: addresses or Addresses(),
        kept,
        providers=source,
        now=now,
        forget=forget,
    )
    try:
        yield Desk(session, pool, network, kept, made)
    finally:
        await session.aclose()
        network.close()
        pool.close()


def wish(text: str = "w1", to: str = "+919876543210") -> CallRequest:
    return CallRequest(text, PhoneNumber(to, "IN"), RingOn.SOFTPHONE, "101_1111112")


def record(at: datetime, talked: int = 42, name: str = "cdr1") -> CallRecord:
    return CallRecord(name, at, "919876543210", "101_1111112", talked > 0, talked)


async def until(condition: Callable[[], object]) -> None:
    """Let others run until the condition holds."""
    async with asyncio.timeout(30):
        while True:
            if condition():
                return
            await asyncio.sleep(0)
