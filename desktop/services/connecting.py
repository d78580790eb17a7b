"""Opens connections to providers in a worker: by a filled-in form, or by a kept sign-in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.domain.account import SignInRequest
from desktop.domain.addresses import Addresses
from desktop.providers.base import Connection
from desktop.providers.http import Network
from desktop.services.kept_sign_ins import KeptSignIns
from desktop.services.pool import WorkerPool
from desktop.services.provider_registry import Providers


class Connecting:
    """Makes connections; what is kept of their account is read before anybody sees them.

    Attributes:
        prepare: Called in the worker with the key of the account.

    Args:
        pool: Where everything that blocks runs.
        network: The connections to the providers.
        kept: Sign-ins that last.
        providers: Loads the providers.
        now: The clock, UTC.
    """

    def __init__(
        self,
        pool: WorkerPool,
        network: Network,
        kept: KeptSignIns,
        providers: Callable[[], Providers],
        now: Callable[[], datetime],
    ) -> None:
        self.prepare: list[Callable[[str], None]] = []
        self._pool = pool
        self._network = network
        self._kept = kept
        self._providers = providers
        self._now = now

    async def sign_in(self, request: SignInRequest, addresses: Addresses, demo: bool) -> Connection:
        """Prove a filled-in form; raises what the provider raises."""
        return await self._pool.call_apart(
            lambda: self._made(
                self._providers().sign_in(request, addresses, self._network, self._kept.renew, demo)
            )
        )

    async def take_up(self, key: str, addresses: Addresses) -> Connection:
        """Connect with a kept credential; sends nothing."""
        return await self._pool.call_apart(
            lambda: self._made(
                self._providers().connect(
                    self._kept.load(key, self._now()), addresses, self._network, self._kept.renew
                )
            )
        )

    def _made(self, connection: Connection) -> Connection:
        for read in self.prepare:
            read(connection.account.key)
        return connection
