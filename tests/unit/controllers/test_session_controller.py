"""The session's controller: failures stay told, and leaving always ends at the sign-in form."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from desktop.controllers.base import Failure
from desktop.controllers.session import SessionController
from desktop.domain.addresses import Addresses
from desktop.domain.errors import SignInRejected, StorageFailed
from desktop.services.demo import Demo, DemoFailed
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import REQUEST, Desk, KeptInMemory, Line, desk, until


class Told:
    """A controller and what a window would have been told by it, in order."""

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        self.controller = SessionController(session, tasks, no_demo)
        self.news: list[Any] = []
        for signal in ("sign_in_failed", "sign_in_needed", "failed", "solved", "accounts_changed"):
            getattr(self.controller, signal).connect(
                lambda what, name=signal: self.news.append((name, what))
            )

    async def idle(self) -> None:
        await until(lambda: not self.controller.signing_in)

    def names(self) -> list[str]:
        return [name for name, _ in self.news]


async def no_demo() -> Demo:
    raise DemoFailed


@asynccontextmanager
async def told(*lines: Line, **options: Any) -> AsyncIterator[tuple[Told, Desk]]:
    unexpected: list[BaseException] = []
    tasks = TaskRunner(unexpected.append)
    async with desk(*lines, **options) as here:
        yield Told(here.session, tasks), here
        await tasks.aclose()
    assert unexpected == []


def refuse() -> None:
    raise SignInRejected


def test_a_sign_in_that_failed_is_not_called_solved() -> None:
    async def main() -> None:
        async with told(Line()) as (window, here):
            here.made.waiting.append(refuse)
            window.controller.sign_in(REQUEST, keep=False)
            await window.idle()
            window.controller.try_demo()
            await window.idle()
            assert window.names() == ["sign_in_failed", "sign_in_failed"]
            window.controller.sign_in(REQUEST, keep=False)
            await window.idle()
            assert window.names()[-2:] == ["accounts_changed", "solved"]

    asyncio.run(main())


def test_an_account_that_could_not_be_removed_whole_is_left_all_the_same() -> None:
    def cannot_forget(_key: str) -> None:
        raise StorageFailed(hint="The disk is full.")

    store = KeptInMemory()

    async def main() -> None:
        async with told(Line(), store=store, forget=cannot_forget) as (window, here):
            window.controller.sign_in(REQUEST, keep=True)
            await window.idle()
            window.news.clear()
            window.controller.sign_out()
            await window.idle()
            assert here.session.account is None
            assert window.names() == ["accounts_changed", "failed", "sign_in_needed"]
            assert window.news[0][1] == ()
            failure = window.news[1][1]
            assert isinstance(failure, Failure)
            assert failure.error.title == "You are signed out, but something was left behind."
            assert failure.error.hint == "The disk is full."

    asyncio.run(main())
    assert (store.kept, store.current) == ({}, "")


def test_leaving_the_demo_leaves_the_kept_account_for_the_next_start() -> None:
    store, demo = KeptInMemory(), Line("tried")
    demo.credential = replace(demo.credential, account=replace(demo.account, demo=True))

    async def main() -> None:
        async with told(Line("first"), store=store) as (window, here):
            window.controller.sign_in(REQUEST, keep=True)
            await window.idle()
            kept = store.current
            await here.sign_in_to(demo, demo=Addresses())
            window.controller.sign_out()
            await window.idle()
            assert (store.current, bool(kept)) == (kept, True)

    asyncio.run(main())


def test_a_press_at_the_moment_a_sign_in_is_asked_for_counts() -> None:
    async def main() -> None:
        async with told(Line()) as (window, here):
            window.controller.sign_in_needed.connect(
                lambda _: window.controller.sign_in(REQUEST, keep=False)
            )
            window.controller.restore()
            await until(lambda: here.session.account is not None)

    asyncio.run(main())
