"""Who is signed in: proving, keeping, changing and leaving a sign-in, and asking its provider."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeVar

from desktop.domain.account import Account, ProviderProfile, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.capability import NOT_AVAILABLE, NOT_SIGNED_IN, Capabilities, Capability
from desktop.domain.errors import CalldeckError, SessionExpired, SignInRejected, Unsupported
from desktop.providers.base import Connection
from desktop.providers.http import Network
from desktop.runtime.redaction import register_secret
from desktop.services.connecting import Connecting
from desktop.services.health import Health, health_after
from desktop.services.kept_sign_ins import KeptSignIns, SignInOutcome, SignInStore
from desktop.services.pool import WorkerPool
from desktop.services.provider_registry import Providers, registry
from desktop.services.tasks import TaskRunner, log_error

__all__ = ["Providers", "Session", "SignInOutcome", "SignInStore"]

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Session:
    """The sign-in of the window; used from the loop's thread.

    Attributes:
        changed: Called on the loop after the account, its health or its end changed.
        prepare: Called in a worker with the key of an account that is about to be the window's.
        background: Runs what goes on behind the services; ended by :meth:`aclose`.
        ended: Why a new sign-in is needed although an account is shown or kept, or None.

    Args:
        pool: Where everything that blocks runs.
        network: The connections to the providers.
        addresses: Where the providers answer, read anew on the loop for each sign-in.
        store: Keeps sign-ins.
        forget: Removes what else is kept of an account, by key; called in a worker.
        providers: Loads the providers.
        now: The clock, UTC.
    """

    def __init__(
        self,
        pool: WorkerPool,
        network: Network,
        addresses: Callable[[], Addresses],
        store: SignInStore,
        *,
        forget: Callable[[str], None] = lambda _: None,
        providers: Callable[[], Providers] = registry,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.changed: list[Callable[[], None]] = []
        self.ended: CalldeckError | None = None
        self._pool = pool
        self._network = network
        self._addresses = addresses
        self._kept = KeptSignIns(store, forget)
        self._providers = providers
        self._connecting = Connecting(pool, network, self._kept, providers, now)
        self.prepare = self._connecting.prepare
        self.background = TaskRunner(log_error)
        self._connection: Connection | None = None
        self._connections: dict[str, Connection] = {}
        self._health = Health.NOT_SIGNED_IN
        self._generation = 0
        self._attempt = 0

    @property
    def connection(self) -> Connection | None:
        """The signed-in provider; its methods block."""
        return self._connection

    @property
    def account(self) -> Account | None:
        """Who is signed in."""
        return self._connection.account if self._connection else None

    @property
    def profile(self) -> ProviderProfile | None:
        """The provider's words, forms and columns."""
        return self._connection.profile if self._connection else None

    @property
    def capabilities(self) -> Capabilities:
        """What the sign-in may do."""
        return self._connection.capabilities if self._connection else NOT_SIGNED_IN

    @property
    def health(self) -> Health:
        """How the connection is, judged by the last request that ended."""
        return self._health

    @property
    def connections(self) -> tuple[Connection, ...]:
        """All accounts that were signed in during this run; the window's comes first."""
        return tuple(sorted(self._connections.values(), key=lambda it: it is not self._connection))

    def profiles(self) -> tuple[ProviderProfile, ...]:
        """All providers, for the sign-in form."""
        return self._providers().profiles()

    async def accounts(self) -> tuple[Account, ...]:
        """All accounts that can be switched to: kept ones and those of this run."""
        kept = await self._pool.call_apart(self._kept.accounts)
        accounts = {account.key: account for account in kept}
        accounts |= {key: held.account for key, held in self._connections.items()}
        return tuple(accounts.values())

    def holds(self, key: str) -> bool:
        """Whether the account was signed in during this run and not signed out since."""
        return key in self._connections

    async def sign_in(
        self, request: SignInRequest, *, keep: bool, demo_addresses: Addresses | None = None
    ) -> SignInOutcome:
        """Sign in with a filled-in form; the account before stays signed in if this fails.

        Args:
            request: The form.
            keep: Whether the sign-in shall last; one that was kept before is removed if not.
            demo_addresses: Where the demo providers answer; such a sign-in is never kept.

        Raises:
            SignInRejected: The provider does not accept it.
            CalldeckError: The provider could not be asked.
            asyncio.CancelledError: Another sign-in was begun meanwhile.
        """
        attempt = self._begin()
        for secret in request.secrets:
            register_secret(secret.reveal())
        addresses, demo = demo_addresses or self._addresses(), demo_addresses is not None
        connection = await self._connecting.sign_in(request, addresses, demo)
        self._require_latest(attempt)
        self._adopt(connection)
        credential = connection.credential
        notice = await self._pool.call_apart(lambda: self._kept.keep(credential, lasting=keep))
        return SignInOutcome(connection.account, notice)

    async def restore(self) -> Account | None:
        """Take up the sign-in of the last run without asking anybody; it is checked afterwards.

        Returns None when there is none, or when it cannot be used; ``ended`` then tells why.
        """
        attempt = self._begin()
        try:
            key = await self._pool.call_apart(self._kept.current_key)
            if not key:
                return None
            connection = await self._connecting.take_up(key, self._addresses())
        except CalldeckError as error:
            self.ended = error
            self._tell()
            return None
        self._require_latest(attempt)
        self._adopt(connection)
        self.background.start("verify", self._verify())
        return connection.account

    async def switch(self, key: str) -> Account:
        """Change to another account.

        Raises:
            SessionExpired: It needs a new sign-in; the account before stays signed in.
            KeyringUnavailable: It cannot be read now.
        """
        attempt = self._begin()
        held = self._connections.get(key)
        connection = held or await self._connecting.take_up(key, self._addresses())
        self._require_latest(attempt)
        self._adopt(connection)
        await self._pool.call_apart(lambda: self._kept.make_current(key))
        return connection.account

    async def sign_out(self) -> None:
        """Leave the account, end its requests and remove everything kept of it.

        Raises:
            StorageFailed: It is left, but could not be removed from this computer.
        """
        connection = self._connection
        if connection is None:
            return
        self._begin()
        key = connection.account.key
        self._connections.pop(key, None)
        self._connection, self.ended, self._health = None, None, Health.NOT_SIGNED_IN
        self._generation += 1
        self._network.renew()
        self._tell()
        await self._pool.call_apart(lambda: self._kept.remove(key))

    def require(self, protocol: type, capability: Capability) -> Any:
        """The signed-in provider as something that can do ``protocol``.

        Raises:
            Unsupported: Nobody is signed in, or this sign-in cannot; the message says why.
        """
        may = self.capabilities
        if isinstance(self._connection, protocol) and may.allows(capability):
            return self._connection
        raise Unsupported(message=may.reason(capability) or NOT_AVAILABLE)

    async def run(self, fn: Callable[[Any], T], operation: str) -> T:
        """Run ``fn(connection)`` of the window's account in the worker; see :meth:`run_on`."""
        return await self.run_on(self.account.key if self.account else "", fn, operation)

    async def run_on(self, key: str, fn: Callable[[Any], T], operation: str) -> T:
        """Run ``fn(connection)`` of any account of this run in the worker.

        Args:
            key: Of the account; how the request ends is judged only for the window's.
            fn: Blocks; is given the signed-in provider.
            operation: What it is, for the log.

        Raises:
            Unsupported: The account is not signed in.
            CalldeckError: What ``fn`` raised.
            asyncio.CancelledError: The window's account changed meanwhile; what came is dropped.
        """
        connection = self._connections.get(key)
        if connection is None:
            raise Unsupported(message=NOT_SIGNED_IN.reason(Capability.LIST_AGENTS))
        generation = self._generation
        judge = self.note if connection is self._connection else lambda _: None

        def work() -> T:
            self._require_generation(generation)  # it may have waited for a free thread
            return fn(connection)

        try:
            result = await self._pool.call(work)
        except CalldeckError as error:
            self._require_generation(generation)
            _log.info("%s: %s", operation, type(error).__name__)
            judge(error)
            raise
        self._require_generation(generation)
        judge(None)
        return result

    async def local(self, fn: Callable[[], T]) -> T:
        """Run what blocks on this computer, such as the database; waits for no provider."""
        return await self._pool.call_apart(fn)

    def note(self, error: CalldeckError | None) -> None:
        """Judge the connection by a request that ended: with an error, or well (None)."""
        health, ended = health_after(error), None
        if health is None or self._connection is None:
            return
        if isinstance(error, SessionExpired | SignInRejected):
            health, ended = Health.NOT_SIGNED_IN, error
        if (health, type(ended)) != (self._health, type(self.ended)):
            self._health, self.ended = health, ended
            self._tell()

    async def aclose(self) -> None:
        """Stop what the services do in the background; calls that were placed go on without us."""
        await self.background.aclose()

    async def _verify(self) -> None:
        with suppress(CalldeckError):  # run() notes it: the account stays, its health tells
            await self.run(lambda connection: connection.verify(), "verify")
            self._tell()  # the name may be known only now

    def _begin(self) -> int:
        self._attempt += 1
        self.background.cancel("verify")
        return self._attempt

    def _require_latest(self, attempt: int) -> None:
        if attempt != self._attempt:
            raise asyncio.CancelledError("another sign-in was begun")

    def _require_generation(self, generation: int) -> None:
        if generation != self._generation:
            raise asyncio.CancelledError("another account is signed in")

    def _adopt(self, connection: Connection) -> None:
        """Make it the window's; requests of the account before are ended."""
        if self._connection is not None:
            self._network.renew()
        self._generation += 1
        self._connection = connection
        self._connections[connection.account.key] = connection
        self._health, self.ended = Health.CONNECTED, None
        self._tell()

    def _tell(self) -> None:
        for observer in tuple(self.changed):
            observer()
