"""Finds the proxy for a host as it was chosen, and remembers it for a while.

Asking the system or a PAC file takes up to seconds, so it happens in the worker that is about to
send, once for all of them; what was found is used again while it is asked anew behind the scenes.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain.proxy import DIRECT, Proxy, ProxyChoice, read_script_answer, read_typed, usable
from desktop.domain.secret import Secret
from desktop.providers.proxies import environment_proxies
from desktop.providers.proxy_scripts import ScriptUnreadable
from desktop.runtime.proxy_process import ProxyUnknown

FRESH_FOR = 300.0
KEPT_FOR = 3_600.0
"""Seconds until what was found is asked anew, and until it does not count any more."""
ASKED_AGAIN = 30.0
"""Seconds until it is asked anew what could not be found out."""
AVOIDED_FOR = 60.0
"""Seconds in which a proxy that could not be reached comes last."""
REFUSED_FOR = 900.0
"""Seconds in which a proxy is not told again what it did not accept: after a few times the
company's directory would lock the account."""

_log = logging.getLogger(__name__)


class Passwords(Protocol):
    """Knows users and passwords of proxies; see ``desktop.storage.proxy_password``."""

    def find(self, proxy: str) -> tuple[str, Secret]:
        """User and password for ``host:port``."""


@dataclass(frozen=True, slots=True)
class _Found:
    addresses: Sequence[str]
    at: float


class ProxyRoutes:
    """The proxies of the program; all but :meth:`choose` is for workers.

    Args:
        ask_system: Addresses of proxies by what the system is set to; may raise ProxyUnknown.
        fetch_script: The text of a PAC file by its address; may raise ScriptUnreadable.
        ask_script: What a PAC file answers; may raise ProxyUnknown.
        passwords: Users and passwords.
        now: Seconds of a steady clock.
    """

    def __init__(
        self,
        ask_system: Callable[[str], Sequence[str]],
        fetch_script: Callable[[str], str],
        ask_script: Callable[[str, str], str],
        passwords: Passwords,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask_system = ask_system
        self._fetch_script = fetch_script
        self._ask_script = ask_script
        self._passwords = passwords
        self._now = now
        self._choice = ProxyChoice()
        self._found: dict[str, _Found] = {}
        self._avoided: dict[str, float] = {}
        self._refused: dict[str, tuple[Proxy, float]] = {}
        self._asking = threading.Lock()
        self._renewing = threading.Lock()

    def choose(self, choice: ProxyChoice) -> None:
        """Go this way from the next request on."""
        self._choice = choice
        self.forget()

    def forget(self) -> None:
        """The network or a password is another one: what was found does not count."""
        self._found = {}
        self._avoided = {}
        self._refused = {}

    def find(self, url: str) -> Proxy | None:
        """See :class:`desktop.providers.proxies.Proxies`."""
        ways = usable(self._addresses(url))
        proxy = min(ways, key=self._avoided_since)  # the first of those that are alike
        if proxy is None:
            return None
        if not proxy.user:
            user, password = self._passwords.find(proxy.name)
            proxy = replace(proxy, user=user, password=password)
        refused, at = self._refused.get(proxy.name, (None, 0.0))
        if proxy == refused and self._now() - at < REFUSED_FOR:
            return replace(proxy, user="", password=Secret(""))
        return proxy

    def failed(self, proxy: Proxy) -> None:
        """See :class:`desktop.providers.proxies.Proxies`."""
        if self._avoided_since(proxy) < 0:
            self._found = {}  # the network may be another one
        self._avoided[proxy.name] = self._now()

    def refused(self, proxy: Proxy) -> None:
        """See :class:`desktop.providers.proxies.Proxies`."""
        self._refused[proxy.name] = (proxy, self._now())

    def _avoided_since(self, proxy: Proxy | None) -> float:
        since = self._avoided.get(proxy.name) if proxy else None
        return since if since is not None and self._now() - since < AVOIDED_FOR else -1.0

    def _addresses(self, url: str) -> Sequence[str]:
        choice = self._choice
        if choice.mode == "none":
            return [DIRECT]
        if choice.mode == "manual":
            return [read_typed(choice.address).url]
        found = self._found.get(url)
        age = self._now() - found.at if found else KEPT_FOR
        if found is None or age >= KEPT_FOR:
            with self._asking:
                found = self._found.get(url)  # somebody else may have asked meanwhile
                if found is None or self._now() - found.at >= KEPT_FOR:
                    found = self._ask(url, choice)
        elif age >= FRESH_FOR and self._renewing.acquire(blocking=False):
            threading.Thread(target=self._renew, args=[url, choice], daemon=True).start()
        return found.addresses

    def _renew(self, url: str, choice: ProxyChoice) -> None:
        try:
            with self._asking:
                found = self._found.get(url)  # as above
                if found is None or self._now() - found.at >= FRESH_FOR:
                    self._ask(url, choice)
        finally:
            self._renewing.release()

    def _ask(self, url: str, choice: ProxyChoice) -> _Found:
        """Ask, and remember; whatever goes wrong comes to the direct way, as in browsers.

        A way that was known outlives it: a server that does not answer for a moment must not lead
        past the proxy, and what was never known is asked again soon.
        """
        kept = self._found
        before = kept.get(url)
        addresses: Sequence[str] = []
        at = self._now()
        try:
            if choice.mode == "pac":
                script = self._fetch_script(choice.script)
                addresses = read_script_answer(self._ask_script(script, url))
            else:
                addresses = environment_proxies(url) or self._ask_system(url)
        except (ProxyUnknown, ScriptUnreadable) as error:
            _log.warning("The proxies (%s) are not known: %s", choice.mode, error)
            if before and at - before.at < KEPT_FOR:
                return before
            at -= FRESH_FOR - ASKED_AGAIN
        found = _Found(addresses or [DIRECT], at)
        if self._choice == choice:
            kept[url] = found  # of before, if it was forgotten meanwhile
        return found
