"""How long a look-up among 50,000 contacts takes for each key, as the number field asks for it.

As a program (``python -m tests.bench.number_lookup``) it takes the times and prints them as JSON.
Every key counts by itself: from the question on the loop, through a thread, to the answer on the
loop. Names are typed with and without marks and with mistakes, numbers in all their forms.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any, TypeVar

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.contact import Contact
from desktop.services.number_search import Near, NumberSearch
from desktop.services.pool import WorkerPool
from tests.bench.figures import Figure
from tests.bench.stage import Stage

T = TypeVar("T")

_CONTACTS, _RECENTS, _ROUNDS = 50_000, 1_000, 5
_TARGET = 30.0
_PARTS = ("an", "ki", "ra", "sha", "mi", "na", "gu", "thi", "va", "jo", "de", "lo", "pra", "bha")
_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Sharma", "Kumar", "Patel", "Krishnamurthy")
_TYPED = {
    "a name": ("ananya sharma", "nguyen", "krishnamurthy", "Trần mi", "kumar an"),
    "a name with mistakes": ("nugyen thiva", "krishnamurty", "shrama", "pattel kira"),
    "a number": ("98765 43210", "+84 912 345", "0912345678", "4321", "0084912"),
}


def measure(stage: Stage) -> Iterator[Figure]:
    """Have the times taken in a process of its own."""
    with stage.process("-m", "tests.bench.number_lookup") as process:
        assert process.stdout is not None
        times: dict[str, list[float]] = json.loads(process.stdout.readline() or "{}")
    for name, rounds in times.items():
        yield Figure(f"50,000 contacts: {name}", rounds, "ms", _TARGET)


class _Session:
    """What a search needs of one: threads."""

    def __init__(self) -> None:
        self._pool = WorkerPool()

    async def local(self, work: Callable[[], T]) -> T:
        return await self._pool.call_apart(work)


def _contacts() -> dict[str, Contact]:
    random = Random(1)

    def word() -> str:
        return "".join(random.choices(_PARTS, k=random.randint(1, 4))).title()

    found: dict[str, Contact] = {}
    while len(found) < _CONTACTS:
        lead = random.choice(("+9198", "+9187", "+8491", "+8498"))
        number = f"{lead}{random.randrange(10**8):08}"[: 13 if lead[1] == "9" else 12]
        name = f"{word()} {word()} {random.choice(_SURNAMES)}"
        found[number] = Contact(number, name, f"{word()} Ltd")
    return found


async def _take() -> dict[str, list[float]]:
    contacts, random, now = _contacts(), Random(2), datetime.now(UTC)
    called = random.choices(list(contacts), k=_RECENTS)
    recents = [
        RecentCall(
            str(at), "a", to, "", now - timedelta(minutes=at), RingOn.MOBILE, "", CallResult.TALKED
        )
        for at, to in enumerate(called)
    ]
    book: Any = SimpleNamespace(by_number=contacts, changed=[])
    session: Any = _Session()
    search = NumberSearch(session, book)
    for observer in book.changed:
        observer(None)
    search.set_near(Near(recents=recents, country="IN"))
    await search.find("warm")
    times: dict[str, list[float]] = defaultdict(list)
    for kind, texts in _TYPED.items():
        for text in texts:
            for length in range(1, len(text) + 1):
                rounds = []
                for _ in range(_ROUNDS):
                    begun = time.perf_counter()
                    await search.find(text[:length])
                    rounds.append((time.perf_counter() - begun) * 1000)
                times[f"look-up per key, {kind}"].append(sorted(rounds)[_ROUNDS // 2])
    slowest = max(max(each) for each in times.values())
    return {**times, "look-up, the slowest key of all": [slowest]}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_take())), flush=True)
