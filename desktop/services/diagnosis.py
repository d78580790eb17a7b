"""Diagnosis: the way to each host, this computer, and this installation.

Its parts are looked at in workers, side by side, and each check is delivered when it is done; the
command line looks through the same parts one after the other.
"""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop import __version__
from desktop.domain.account import ProviderProfile
from desktop.domain.addresses import Addresses
from desktop.domain.checks import Check, Verdict
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.providers.http import Network
from desktop.runtime.link_handler import LinkHandler, LinkHandlerError
from desktop.runtime.notification_area import NoNotifications, notification_area
from desktop.services.pool import WorkerPool
from desktop.services.session import Session

_log = logging.getLogger(__name__)

Look = Callable[[], Iterator[Check]]
"""Checks one thing after the other; blocks."""


@dataclass(frozen=True, slots=True)
class Part:
    """Checks that belong together and come one after the other.

    Attributes:
        title: Of what, such as a host.
        names: Of the checks, in order.
        look: Makes them.
    """

    title: str
    names: tuple[str, ...]
    look: Look


class Diagnosis:
    """Knows what there is to check, and for whom.

    Args:
        session: Who is signed in.
        pool: Where it is looked.
        network: What sends.
        addresses: Where the providers answer; may raise BadAddress.
        links: The system's phone links.
        installation: Checks of the installation.
    """

    def __init__(
        self,
        session: Session,
        pool: WorkerPool,
        network: Network,
        addresses: Callable[[], Addresses],
        links: LinkHandler,
        installation: Part,
    ) -> None:
        self._session = session
        self._pool = pool
        self._network = network
        self._addresses = addresses
        self._links = links
        self._installation = installation

    def parts(self, provider: str, region: str) -> tuple[Part, ...]:
        """What there is to check.

        Args:
            provider: Whose hosts, where nobody is signed in.
            region: Which of them; "" where it has none.
        """
        return (*self._hosts(provider, region), computer(self._links), self._installation)

    async def checks(self, part: Part) -> AsyncIterator[Check]:
        """The checks of a part, each when it is done; what goes wrong is a failed check."""
        left = look_through(part)
        while check := await self._pool.call_apart(lambda: next(left, None)):
            yield check

    def _hosts(self, provider: str, region: str) -> Sequence[Part]:
        connection = self._session.connection
        if connection:
            region = connection.account.region
            return hosts(
                connection.profile.addresses_in(region, connection.addresses), self._network
            )
        try:
            used = addresses_of(self._session.profiles(), provider, region, self._addresses())
        except CalldeckError as error:
            failed = Check(say("Addresses"), Verdict.FAILED, error.title, error.hint)
            return [Part(say("Connection"), (failed.name,), lambda: iter((failed,)))]
        return hosts(used, self._network)


def addresses_of(
    profiles: Sequence[ProviderProfile], provider: str, region: str, addresses: Addresses
) -> tuple[str, ...]:
    """The base URLs that a provider uses in a region."""
    profile = next(profile for profile in profiles if profile.id == provider)
    return profile.addresses_in(region, addresses)


def hosts(urls: Sequence[str], network: Network) -> list[Part]:
    """One part for each base URL."""
    from desktop.providers.probe import STEPS, probe  # not needed before somebody asks

    def look(url: str) -> Look:
        return lambda: probe(url, network)

    return [
        Part(say("Connection to {host}", host=urlsplit(url).netloc), STEPS, look(url))
        for url in urls
    ]


def computer(links: LinkHandler) -> Part:
    """What surrounds the program here."""
    names = (say("System"), say("Phone links"), say("Notifications"))

    def look() -> Iterator[Check]:
        yield Check(names[0], Verdict.OK, f"{platform.platform()}, Calldeck {__version__}")
        yield _links(names[1], links)
        yield _notifications(names[2])

    return Part(say("This computer"), names, look)


def look_through(part: Part) -> Iterator[Check]:
    """The checks of a part, in order; blocks. One that breaks is the last, and has failed."""
    done = 0
    try:
        for check in part.look():
            yield check
            done += 1
    except Exception as error:
        _log.warning("a check broke", exc_info=error)
        found = f"{type(error).__name__}: {error}"
        yield Check(part.names[done], Verdict.FAILED, found, say("Tell support of it."))


def _links(name: str, handler: LinkHandler) -> Check:
    began = time.monotonic()
    try:
        holders = handler.holders()
    except LinkHandlerError as error:
        found = say("The system does not say: {reason}.", reason=str(error))
        return Check(name, Verdict.NOT_CHECKED, found)
    told = [f"{at.scheme}: {at.program}" for at in holders if at.program]
    found = ", ".join(told) or say("No program opens them.")
    return Check(name, Verdict.OK, found, seconds=time.monotonic() - began)


def _notifications(name: str) -> Check:
    began = time.monotonic()
    try:
        found = notification_area()
    except NoNotifications as error:
        missing = say("Nothing on this desktop shows notifications ({reason}).", reason=str(error))
        advice = say("Missed callers are told of in the window only.")
        return Check(name, Verdict.WARNING, missing, advice)
    return Check(name, Verdict.OK, found, seconds=time.monotonic() - began)
