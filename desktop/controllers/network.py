"""How the network of this desk leads to the providers: proxies, their passwords, certificates."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller
from desktop.domain.errors import CalldeckError, KeyringUnavailable
from desktop.domain.proxy import BadProxy, ProxyChoice, read_typed
from desktop.domain.wording import say
from desktop.providers.http import Network
from desktop.providers.proxy_scripts import fetch_script
from desktop.runtime.proxy_process import ask_script, ask_system
from desktop.runtime.trust import BadStore, trust
from desktop.services.proxying import ProxyRoutes
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.storage import settings as keys
from desktop.storage.proxy_password import ProxyPasswords
from desktop.storage.settings import Settings


def choice_of(settings: Settings) -> ProxyChoice:
    """Which proxy is set."""
    get = settings.get
    return ProxyChoice(get(keys.PROXY_MODE), get(keys.PROXY_ADDRESS), get(keys.PROXY_PAC))


def lead(network: Network, passwords: ProxyPasswords) -> ProxyRoutes:
    """Give connections their ways through the company's network; which one is to be chosen."""
    routes = ProxyRoutes(ask_system, lambda at: fetch_script(at, network), ask_script, passwords)
    network.proxies = routes
    return routes


@dataclass(frozen=True, slots=True)
class Way:
    """How requests reach a provider now.

    Attributes:
        proxy: ``host:port``, or "" for directly.
        user: Whom the proxy is told, or "".
        fault: Why there is no way, or "".
        store: Where the certificates of authorities are, "" for in the system; None if they
            cannot be read.
    """

    proxy: str
    user: str
    fault: str = ""
    store: str | None = None


class NetworkController(Controller):
    """Chooses the proxy and keeps its password; both hold from the next request on.

    Signals:
        way_found: ``Way`` that :meth:`look` asked for.
        password_wanted: ``host:port`` (str): ask the person for its user and password.
        user_found: ``host:port`` and user, or "" (str, str).
        password_kept: None, or the ``CalldeckError`` because of which it only lasts for a while.
        changed: proxy or password are others: what failed may succeed.
    """

    way_found = Signal(object)
    password_wanted = Signal(object)
    user_found = Signal(object, object)
    password_kept = Signal(object)
    changed = Signal()

    def __init__(
        self,
        session: Session,
        network: Network,
        routes: ProxyRoutes,
        passwords: ProxyPasswords,
        settings: Settings,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._session = session
        self._network = network
        self._routes = routes
        self._passwords = passwords
        self._settings = settings
        routes.choose(self.choice)

    @property
    def choice(self) -> ProxyChoice:
        """What is set."""
        return choice_of(self._settings)

    def choose(self, choice: ProxyChoice) -> None:
        """Go another way from the next request on; what is on its way is not disturbed."""
        if choice == self.choice:
            return
        for setting, value in (
            (keys.PROXY_MODE, choice.mode),
            (keys.PROXY_ADDRESS, choice.address),
            (keys.PROXY_PAC, choice.script),
        ):
            if self._settings.get(setting) != value:  # what was preset and not changed stays IT's
                self._settings.set(setting, value)
        self._routes.choose(self.choice)
        self._renew()

    def forget(self) -> None:
        """The computer is in another network."""
        self._routes.forget()

    def prepare(self) -> None:
        """Find the ways to all providers, before the first call waits for it."""
        urls = self._urls()
        self.start("prepare", self._prepare(urls))

    def proxies(self) -> Callable[[], set[str]]:
        """What finds ``host:port`` of the proxies in use and of the one that is set; for workers.

        Whatever keeps a proxy from being used, its password may still be kept.
        """
        urls, address = self._urls(), self.choice.address

        def find() -> set[str]:
            found = {self._find(url).proxy for url in urls}
            with suppress(BadProxy):
                found.add(read_typed(address).name)
            return found - {""}

        return find

    def look(self) -> None:
        """Find out how requests reach the provider now."""
        self.start("way", self._look())

    def want_password(self, proxy: str) -> None:
        """Have the person asked for a proxy's user and password."""
        self.password_wanted.emit(proxy)

    def find_user(self, proxy: str) -> None:
        """Ask the keyring who the proxy is told."""
        self.start("user", self._find_user(proxy))

    def keep_password(self, proxy: str, user: str, password: str) -> None:
        """Keep user and password of a proxy, or remove them if there is no user."""
        self.start("password", self._keep(proxy, user, password))

    def _renew(self) -> None:
        self._network.reconnect()
        self.changed.emit()

    def _urls(self) -> tuple[str, ...]:
        try:
            at = self._settings.addresses
        except CalldeckError:  # told at sign-in
            return ()
        if self._settings.get(keys.PROVIDER) == "stringee":
            return (f"{at.contact_center}/", f"{at.call}/")
        return (f"{at.rest}/", f"{at.piopiy}/", f"{at.notify}/")

    async def _prepare(self, urls: tuple[str, ...]) -> None:
        # One after the other: the second is mostly known by the first.
        for url in urls:
            await self._session.local(partial(self._find, url))

    def _find(self, url: str) -> Way:
        """In a worker: the way to an address."""
        from desktop.providers.failures import SendingFailed

        proxy, fault = None, ""
        try:
            proxy = self._network.way_to(url)
        except SendingFailed as failed:
            fault = failed.obstacle.unusable
        return Way(proxy.name if proxy else "", proxy.user if proxy else "", fault)

    async def _look(self) -> None:
        urls = self._urls()
        if not urls:
            return

        def look() -> Way:
            way = self._find(urls[0])
            with suppress(BadStore):
                return replace(way, store=trust()[1])
            return way

        self.way_found.emit(await self._session.local(look))

    async def _find_user(self, proxy: str) -> None:
        user, _ = await self._session.local(lambda: self._passwords.find(proxy))
        self.user_found.emit(proxy, user)

    async def _keep(self, proxy: str, user: str, password: str) -> None:
        failure = None
        try:
            await self._session.local(lambda: self._passwords.keep(proxy, user, password))
        except KeyringUnavailable as error:
            lasts = say("The password of the proxy lasts until you quit.")
            failure = KeyringUnavailable(error.title, lasts)
        self._routes.forget()
        self._renew()
        self.password_kept.emit(failure)
