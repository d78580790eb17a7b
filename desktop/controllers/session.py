"""Who is signed in: signing in, staying signed in, switching and leaving."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Told
from desktop.domain.account import Account, ProviderProfile, SignInRequest, region_title
from desktop.domain.addresses import Addresses
from desktop.domain.capability import Capabilities
from desktop.domain.errors import CalldeckError, SessionExpired, SignInRejected
from desktop.qtmodels.local import local
from desktop.services.demo import Demo
from desktop.services.health import Health
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class SessionController(Controller):
    """The account that the window works for.

    Attributes:
        is_replay: Whether the demo is a support bundle.

    Signals:
        account_changed: ``Account`` or None.
        accounts_changed: tuple of ``Account`` that can be switched to.
        health_changed: ``Health``.
        signed_in: ``SignInOutcome``; its ``notice`` is shown when there is one.
        sign_in_failed: ``CalldeckError``; the form keeps what was typed.
        sign_in_needed: ``CalldeckError`` or None: open the sign-in dialog, with this reason.
    """

    account_changed = Signal(object)
    accounts_changed = Signal(object)
    health_changed = Signal(object)
    signed_in = Signal(object)
    sign_in_failed = Signal(object)
    sign_in_needed = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        start_demo: Callable[[], Awaitable[Demo]],
        parent: QObject | None = None,
        *,
        is_replay: bool = False,
    ) -> None:
        super().__init__(tasks, parent)
        self.is_replay = is_replay
        self._session = session
        self._start_demo = start_demo
        self._demo: Demo | None = None
        self._shown_account: Account | None = None
        self._shown_health: Health | None = None
        self._shown_end: CalldeckError | None = None
        self._asks = False
        session.changed.append(self._session_changed)

    @property
    def account(self) -> Account | None:
        """Who is signed in."""
        return self._session.account

    @property
    def profile(self) -> ProviderProfile | None:
        """The provider that is signed in to."""
        return self._session.profile

    @property
    def capabilities(self) -> Capabilities:
        """What the sign-in may do."""
        return self._session.capabilities

    @property
    def health(self) -> Health:
        """How the connection is."""
        return self._session.health

    def profiles(self) -> tuple[ProviderProfile, ...]:
        """All providers, for the sign-in form."""
        return self._session.profiles()

    @property
    def demo_choices(self) -> tuple[str, ...]:
        """Names of the running demo's accounts, for :meth:`try_demo`; empty without a demo."""
        if self._demo is None:
            return ()
        titles = {profile.id: profile.title for profile in self.profiles()}
        return tuple(
            " · ".join(
                part
                for part in (titles[s.provider], local(region_title(s.region)), local(s.role.value))
                if part
            )
            for s in self._demo.sign_ins
        )

    def restore(self) -> None:
        """Sign in to the last account, or ask for one."""
        self.start("sign-in", self._restore())

    def sign_in(self, request: SignInRequest, *, keep: bool) -> None:
        """Sign in; a second press while one is under way does nothing."""
        self.start_once("sign-in", self._sign_in(request, keep, None))

    def try_demo(self, choice: int = 0) -> None:
        """Start the demo providers if need be and sign in to one of their accounts."""
        self.start_once("sign-in", self._try_demo(choice))

    def cancel_sign_in(self) -> None:
        """Give up a sign-in that is under way."""
        self.cancel("sign-in")

    @property
    def signing_in(self) -> bool:
        """Whether a sign-in is under way."""
        return self.running("sign-in")

    def switch(self, key: str) -> None:
        """Change to another kept account."""
        self.start("sign-in", self._switch(key))

    def sign_out(self) -> None:
        """Leave the account and remove everything kept of it."""
        self.start("sign-in", self._sign_out())

    def ask_to_sign_in(self, reason: CalldeckError | None = None) -> None:
        """Open the sign-in dialog."""
        self.sign_in_needed.emit(reason)

    async def _restore(self) -> None:
        account = await self._session.restore()
        self.accounts_changed.emit(await self._session.accounts())
        self._asks = account is None and self._session.ended is None

    async def _sign_in(
        self, request: SignInRequest, keep: bool, demo_addresses: Addresses | None
    ) -> None:
        try:
            outcome = await self._session.sign_in(request, keep=keep, demo_addresses=demo_addresses)
        except CalldeckError as error:
            self.sign_in_failed.emit(error)
            raise Told from error
        self.signed_in.emit(outcome)
        if self._session.ended:  # meanwhile: the dialog that was told of it is closed by now
            self.sign_in_needed.emit(self._session.ended)
        self.accounts_changed.emit(await self._session.accounts())

    async def _try_demo(self, choice: int) -> None:
        try:
            self._demo = await self._start_demo()  # at once if it runs
        except CalldeckError as error:
            self.sign_in_failed.emit(error)
            raise Told from error
        await self._sign_in(self._demo.sign_ins[choice], False, self._demo.addresses)

    async def _switch(self, key: str) -> None:
        try:
            await self._session.switch(key)
        except (SignInRejected, SessionExpired) as error:
            self.sign_in_needed.emit(error)
            raise Told from error

    async def _sign_out(self) -> None:
        try:
            await self._session.sign_out()
        finally:  # it is left, also when not all of it could be removed from this computer
            self._asks = True
            self.accounts_changed.emit(await self._session.accounts())

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        """Ask for a sign-in only now: a press while another is under way counts for nothing."""
        super()._ended(key, work)
        if self._asks and not self.signing_in:
            self._asks = False
            self.sign_in_needed.emit(None)

    def _session_changed(self) -> None:
        if self._session.health is not self._shown_health:
            self._shown_health = self._session.health
            self.health_changed.emit(self._shown_health)
        if self._session.account != self._shown_account:
            self._shown_account = self._session.account
            self.account_changed.emit(self._shown_account)
        if self._session.ended is not self._shown_end:
            self._shown_end = self._session.ended
            if self._shown_end:
                self.sign_in_needed.emit(self._shown_end)
