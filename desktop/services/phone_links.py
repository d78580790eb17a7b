"""Which program opens phone links, asked and changed in the worker, with errors in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop.domain.errors import CalldeckError
from desktop.runtime.link_handler import Holder, LinkHandler, LinkHandlerError
from desktop.services.pool import WorkerPool

T = TypeVar("T")


class LinksNotTaken(CalldeckError):
    """The system did not take Calldeck for its phone links, or does not say who opens them."""

    title = "Calldeck could not be made the program for phone links."
    message = "Links are opened as before."


class PhoneLinks:
    """The link handler of this system.

    Args:
        pool: Where it is asked.
        handler: The system's way.
    """

    def __init__(self, pool: WorkerPool, handler: LinkHandler) -> None:
        self._pool = pool
        self._handler = handler

    @property
    def why_not(self) -> str:
        """Why Calldeck cannot make itself the program for links here; "" when it can."""
        return self._handler.why_not

    @property
    def goes_on(self) -> str:
        """What a person still has to do; "" for nothing."""
        return self._handler.goes_on

    async def holders(self) -> tuple[Holder, ...]:
        """Who opens each kind of link now.

        Raises:
            LinksNotTaken: The system does not say.
        """
        return await self._ask(self._handler.holders, "The system does not say who opens links.")

    async def make_default(self) -> tuple[Holder, ...]:
        """Make Calldeck the program for phone links; returns who opens them then.

        Raises:
            LinksNotTaken: It was refused.
        """
        await self._ask(self._handler.make_default)
        return await self.holders()

    async def _ask(self, work: Callable[[], T], title: str = "") -> T:
        try:
            return await self._pool.call_apart(work)
        except LinkHandlerError as error:
            raise LinksNotTaken(title, hint=str(error)) from error
