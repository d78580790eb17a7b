"""Which program opens phone links, asked and changed in the worker, with errors in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop.domain.errors import CalldeckError
from desktop.domain.wording import filled, say
from desktop.runtime.link_handler import Holder, LinkHandler, LinkHandlerError, Refusal, Way
from desktop.services.pool import WorkerPool

T = TypeVar("T")

_HINTS = {
    Refusal.UNWRITTEN: say("{name} could not be written: {said}."),
    Refusal.MISSING: say("The program {name} is missing. Install the package xdg-utils."),
    Refusal.SILENT: say("The program {name} did not answer."),
    Refusal.REFUSED: say("{name} says: {said}"),
    Refusal.BY_HAND: say("On this system only you can choose the program."),
}


class LinksNotTaken(CalldeckError):
    """The system did not take Calldeck for its phone links, or does not say who opens them."""

    title = say("Calldeck could not be made the program for phone links.")
    message = say("Links are opened as before.")


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
    def way(self) -> Way:
        """How Calldeck becomes the program for links here."""
        return self._handler.way

    async def holders(self) -> tuple[Holder, ...]:
        """Who opens each kind of link now.

        Raises:
            LinksNotTaken: The system does not say.
        """
        title = say("The system does not say which program opens phone links.")
        return await self._ask(self._handler.holders, title)

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
            hint = filled(_HINTS[error.reason], name=error.name, said=error.said)
            raise LinksNotTaken(title, hint=hint) from error
