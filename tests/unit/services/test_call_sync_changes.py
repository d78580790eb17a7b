"""Lists that change while they are read: calls kept and declared gaps together are the truth."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.call import FinishedCall
from desktop.domain.coverage import SETTLED
from desktop.domain.errors import RequestTimedOut
from desktop.domain.paging import Page, PageKey
from desktop.domain.period import Period
from desktop.services import pages
from desktop.services.call_sync import CallSync, Coverage
from tests.unit.services.call_desk import CallsInMemory, History, call
from tests.unit.services.desk import NOON, Clock, desk

WIDE = Period(NOON - timedelta(hours=10), NOON)


@pytest.fixture(autouse=True, scope="module")
def parts_come_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "EVERY", 0.0)
        yield


@dataclass(frozen=True)
class Event:
    """What happens at one request.

    Attributes:
        late: Minutes before noon at which calls began that come into the list only now.
        fails: Whether the page is not answered.
        drops: Which row of the page is left out in silence, if there are so many.
        unreadable: Which row of it cannot be read.
        behind: The page is made of the list as it was so many changes ago, but not before the
            first page of the walk: it was asked for then and is only answered now.
    """

    late: tuple[int, ...] = ()
    fails: bool = False
    drops: int | None = None
    unreadable: int | None = None
    behind: int = 0


MINUTES = st.integers(0, 590) | st.integers(0, 40)
EVENTS = st.builds(
    Event,
    late=st.one_of(st.just(()), st.lists(MINUTES, max_size=4).map(tuple)),
    fails=st.sampled_from([False, False, False, True]),
    drops=st.one_of(st.none(), st.none(), st.integers(0, 3)),
    unreadable=st.one_of(st.none(), st.none(), st.integers(0, 3)),
    behind=st.integers(0, 3),
)
CALM = st.builds(Event, late=st.lists(MINUTES, max_size=2).map(tuple), behind=st.integers(0, 3))
SCRIPTS = st.one_of(st.lists(EVENTS, max_size=25), st.lists(CALM, max_size=25))


class Busy(History):
    """A list to which things happen while it is read: one event a request, then none."""

    def __init__(self, begun: Sequence[int], script: Sequence[Event], *, cursors: bool) -> None:
        super().__init__(size=3, cursors=cursors)
        self.named = 0
        self.script = list(script)
        self.versions = [self._dated(begun)]
        self.since: dict[Period, int] = {}

    @property
    def truth(self) -> list[FinishedCall]:
        return self.versions[-1]

    def finished_calls(self, _call_list: str, period: Period, page: PageKey) -> Page[FinishedCall]:
        with self._lock:
            event = self.script.pop(0) if self.script else Event()
            if event.late:
                self.versions.append(self.truth + self._dated(event.late))
            newest = len(self.versions) - 1
            if page == 1:
                self.since[period] = newest
            if event.fails:
                raise RequestTimedOut
            # Pages that are asked for in a row, as by cursor, are made in a row.
            behind = 0 if self.cursors else event.behind
            version = max(self.since[period], newest - behind)
            made = self.page(self.versions[version], period, page)
        items = list(made.items)
        unreadable = 0
        if event.drops is not None and event.drops < len(items):
            del items[event.drops]
        if event.unreadable is not None and event.unreadable < len(items):
            del items[event.unreadable]
            unreadable = 1
        return Page(tuple(items), made.total, made.next, made.pages, unreadable, made.size)

    def _dated(self, minutes: Sequence[int]) -> list[FinishedCall]:
        made = []
        for minute in minutes:
            self.named += 1
            made.append(call(str(self.named), NOON - timedelta(minutes=minute)))
        return made


def in_gaps(coverage: Coverage, at: datetime) -> bool:
    return any(gap.start <= at < gap.end for gap in coverage.gaps)


@pytest.mark.parametrize("cursors", [False, True])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    begun=st.one_of(st.lists(MINUTES, max_size=8), st.lists(MINUTES, min_size=20, max_size=40)),
    script=SCRIPTS,
    at_once=st.integers(1, 4),
)
def test_calls_kept_and_gaps_declared_are_the_truth(
    cursors: bool, begun: list[int], script: list[Event], at_once: int
) -> None:
    history = Busy(begun, script, cursors=cursors)

    at_first = list(history.truth)  # later ones are claimed from the next reading on

    async def main() -> None:
        async with desk(history) as here:
            await here.sign_in()
            clock, store = Clock(), CallsInMemory()
            sync = CallSync(here.session, store, at_once=at_once, now=clock)
            for _ in range(3):
                await read(sync)
                coverage = sync.coverage(WIDE)
                lost = [one for one in at_first if one.id not in store.names]
                assert all(in_gaps(coverage, one.at) for one in lost)
                assert coverage.complete == (not coverage.gaps)
            history.script.clear()
            clock.now += timedelta(hours=5)
            await read(sync)
            open_at_first = [one for one in history.truth if one.at > NOON - SETTLED]
            assert sync.coverage(WIDE).complete
            assert {one.id for one in [*at_first, *open_at_first]} <= store.names

    asyncio.run(main())


async def read(sync: CallSync) -> None:
    """Read what is missing, then what could not be read."""
    async for _ in sync.sync(WIDE):
        pass
    gaps = sync.coverage(WIDE).gaps
    if gaps:
        await sync.read_gaps(gaps)
