"""One page of a list, whatever way the provider counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

PageKey = int | str
"""Which page: a 1-based number, or an opaque cursor text where the provider has cursors."""

FIRST_PAGE: PageKey = 1


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows of one page.

    Attributes:
        items: The rows, in the provider's order.
        total: Rows over all pages, or None when the provider does not say.
        next: Key of the next page, or None at the end.
        pages: Number of pages when they are numbered, so that they can be read side by side;
            None with cursors.
        unreadable: Rows of this page that could not be read and are not in ``items``.
        size: Rows of a full page, unreadable ones included, or None when it is not known.
    """

    items: tuple[T, ...]
    total: int | None = None
    next: PageKey | None = None
    pages: int | None = None
    unreadable: int = 0
    size: int | None = None


def iterate_pages(fetch: Callable[[PageKey], Page[T]], *, most: int = 10_000) -> Iterator[Page[T]]:
    """Yield page after page until the end; stops on an empty page and after ``most`` pages."""
    key: PageKey | None = FIRST_PAGE
    for _ in range(most):
        if key is None:
            return
        page = fetch(key)
        yield page
        if not page.items and not page.unreadable:
            return
        key = page.next
