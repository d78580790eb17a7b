"""The built-in demo: one process, started when it is needed and gone when it is closed."""

import asyncio
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from desktop.services.demo import Demo, DemoFailed, DemoProviders
from tests.unit.services.desk import desk


@pytest.fixture
def providers() -> Iterator[DemoProviders]:
    providers = DemoProviders()
    yield providers
    providers.close()


def answers(demo: Demo) -> bool:
    async def main() -> bool:
        async with desk() as here:
            await here.session.sign_in(demo.sign_ins[0], keep=False, demo_addresses=demo.addresses)
            return here.session.account is not None

    return asyncio.run(main())


def test_a_demo_that_runs_is_not_started_twice_and_one_that_ended_is(
    providers: DemoProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[str]] = []

    begin = subprocess.Popen

    def noted(*args: Any, **options: Any) -> subprocess.Popen[str]:
        started.append(begin(*args, **options))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", noted)
    demo = providers.start()
    assert answers(demo)
    assert providers.start() is demo
    started[0].kill()
    started[0].wait()
    assert answers(providers.start())
    assert len(started) == 2
    providers.close()
    assert started[1].poll() is not None


def test_a_demo_that_cannot_start_says_so(
    providers: DemoProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(DemoFailed, match="could not be started"):
        providers.start()
