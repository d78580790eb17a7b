"""A provider's lists of finished calls made by hand, and a store of calls in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.coverage import Covered
from desktop.domain.errors import CalldeckError
from desktop.domain.paging import Page, PageKey
from desktop.domain.period import Period
from desktop.domain.worklist import KeptCall
from tests.unit.services.desk import NOON, MadeConnection

Position = tuple[datetime, str]


def call(name: str, at: datetime, *, answered: bool = False) -> FinishedCall:
    """A call of a customer; its number is made of its name."""
    number = f"91981234{int(name) % 10_000:04d}" if name.isdecimal() else "919812345678"
    return FinishedCall(name, Direction.INCOMING, at, number, answered)


def calls(count: int, *, every: float = 1.0, newest: datetime = NOON) -> list[FinishedCall]:
    """Calls named 0, 1, …, each so many minutes before the one before."""
    return [call(str(n), newest - timedelta(minutes=n * every)) for n in range(count)]


class History(MadeConnection):
    """Lists finished calls, ``size`` a page, in numbered pages or by cursor.

    Attributes:
        rows: The calls of each list.
        asked: Every request: list, period and page.
        before: Called with list and page before a page is made; may change ``rows`` or raise.
        spoil: Makes of a page's calls those that it really holds.
        unreadable: Names of calls that cannot be read.
        told: Whether pages tell the total.
    """

    def __init__(
        self, *lists: str, size: int = 10, cursors: bool = False, user: str = "desk"
    ) -> None:
        super().__init__(user)
        self.call_lists = lists or ("log",)
        self.rows: dict[str, list[FinishedCall]] = {name: [] for name in self.call_lists}
        self.size, self.cursors, self.told = size, cursors, True
        self.asked: list[tuple[str, Period, PageKey]] = []
        self.before: Callable[[str, PageKey], None] = lambda *_: None
        self.spoil: Callable[[Sequence[FinishedCall]], Sequence[FinishedCall]] = lambda it: it
        self.unreadable: set[str] = set()
        self._lock = threading.Lock()

    def finished_calls(self, call_list: str, period: Period, page: PageKey) -> Page[FinishedCall]:
        with self._lock:
            self.asked.append((call_list, period, page))
            self.before(call_list, page)
            return self.page(self.rows[call_list], period, page)

    def page(
        self, rows: Iterable[FinishedCall], period: Period, page: PageKey
    ) -> Page[FinishedCall]:
        """One page of these calls as they are."""
        found = [one for one in rows if period.start <= one.at <= period.end]
        found.sort(key=_position, reverse=True)
        total = len(found) if self.told else None
        if self.cursors:
            after = [one for one in found if page == 1 or _position(one) < _read_cursor(str(page))]
            held = after[: self.size]
            following = _cursor(held[-1]) if len(after) > self.size else None
            return self._made(held, total, following, None)
        number = int(page)
        held = found[(number - 1) * self.size : number * self.size]
        pages = max(1, -(-len(found) // self.size))
        return self._made(held, total, number + 1 if number < pages else None, pages)

    def _made(
        self,
        held: Sequence[FinishedCall],
        total: int | None,
        key: PageKey | None,
        pages: int | None,
    ) -> Page[FinishedCall]:
        held = self.spoil(held)
        read = tuple(one for one in held if one.id not in self.unreadable)
        return Page(read, total, key, pages, len(held) - len(read), self.size)


def _position(one: FinishedCall) -> Position:
    return one.at, one.id


def _cursor(one: FinishedCall) -> str:
    return f"{one.at.isoformat()} {one.id}"


def _read_cursor(text: str) -> Position:
    at, name = text.split(" ")
    return datetime.fromisoformat(at), name


class CallsInMemory:
    """A store of finished calls; ``trouble`` is raised by everything, in ``bad_puts`` once."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, Direction, str], tuple[datetime, KeptCall]] = {}
        self.covered: dict[tuple[str, str], tuple[Covered, ...]] = {}
        self.trouble: CalldeckError | None = None
        self.bad_puts: dict[int, CalldeckError] = {}
        self.puts = 0

    def put(self, account: str, calls: Sequence[KeptCall], read_at: datetime) -> int:
        self._check()
        self.puts += 1
        if self.puts in self.bad_puts:
            raise self.bad_puts[self.puts]
        changed = 0
        for kept in calls:
            key = (account, kept.call.direction, kept.call.id)
            known = self.kept.get(key)
            if known and known[0] > read_at:
                continue
            changed += known is None or known[1] != kept
            self.kept[key] = (read_at, kept)
        return changed

    def coverage(self, account: str, call_list: str) -> tuple[Covered, ...]:
        self._check()
        return self.covered.get((account, call_list), ())

    def cover(self, account: str, call_list: str, covered: Sequence[Covered]) -> None:
        self._check()
        self.covered[account, call_list] = tuple(covered)

    @property
    def names(self) -> set[str]:
        """Ids of the calls that are kept."""
        return {name for _, _, name in self.kept}

    def _check(self) -> None:
        if self.trouble:
            raise self.trouble
