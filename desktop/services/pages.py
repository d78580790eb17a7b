"""Reads all pages of a list: the first at once, numbered ones side by side, cursors in a row."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from desktop.domain.errors import (
    CalldeckError,
    NotAllowed,
    SessionExpired,
    SignInRejected,
    UnreadableReply,
)
from desktop.domain.paging import FIRST_PAGE, Page, PageKey
from desktop.domain.wording import say
from desktop.services.tasks import side_by_side

T = TypeVar("T")

EVERY = 0.1
"""Seconds between two batches: more than 10 a second nobody sees, and each repaints the table."""
MOST_PAGES = 10_000

_HOPELESS = (SessionExpired, SignInRejected, NotAllowed)
"""What one page fails with, all others would."""


@dataclass(frozen=True, slots=True)
class PageOutcome(Generic[T]):
    """A page that was read, or why it was not; exactly one of ``page`` and ``error`` is there."""

    key: PageKey
    page: Page[T] | None = None
    error: CalldeckError | None = None

    @property
    def fault(self) -> CalldeckError | None:
        """Why rows are missing: all of the page, or those that could not be read."""
        count = self.page.unreadable if self.page else 0
        if not count:
            return self.error
        return UnreadableReply(
            say("One entry could not be read.")
            if count == 1
            else say("{count} entries could not be read.", count=count),
            say("The list is not complete."),
        )


async def read_pages(
    fetch: Callable[[PageKey], Awaitable[Page[T]]], at_once: int, start: PageKey = FIRST_PAGE
) -> AsyncGenerator[list[PageOutcome[T]], None]:
    """Read from ``start`` to the end.

    Yields batches as they come, the pages of a batch in their order. A page that fails is in
    them with its error; numbered pages go on, cursors cannot.

    Args:
        fetch: Reads one page; has tried again where that makes sense.
        at_once: How many pages are read side by side.
        start: The first page to read.

    Raises:
        CalldeckError: When the first page fails, or for an error that all pages would fail with.
    """
    first = await fetch(start)
    yield [PageOutcome(start, first)]
    if first.pages is not None and isinstance(start, int):
        keys = range(start + 1, min(first.pages, MOST_PAGES) + 1)
        work: list[Callable[[], Coroutine[Any, Any, PageOutcome[T]]]]
        work = [partial(_attempt, fetch, key) for key in keys]
        async with aclosing(side_by_side(work, at_once, EVERY)) as batches:
            async for batch in batches:
                yield sorted(batch, key=lambda outcome: int(outcome.key))
        return
    outcome = PageOutcome(start, first)
    for _ in range(MOST_PAGES):
        if outcome.page is None or outcome.page.next is None:
            return
        outcome = await _attempt(fetch, outcome.page.next)
        yield [outcome]


async def _attempt(fetch: Callable[[PageKey], Awaitable[Page[T]]], key: PageKey) -> PageOutcome[T]:
    try:
        return PageOutcome(key, await fetch(key))
    except _HOPELESS:
        raise
    except CalldeckError as error:
        return PageOutcome(key, error=error)
