"""Recordings: waited for while they are made, few a minute, and nothing left when stopped."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.capability import Capability
from desktop.domain.errors import ConnectionFailed, Unsupported
from desktop.domain.proofs import KeptCall
from desktop.domain.recording import AudioKind, NoRecording
from desktop.providers.base import RecordingFile
from desktop.services.recordings import MOST_A_MINUTE, WAITS, Fetching, Recordings
from desktop.storage.recordings import RecordingFiles
from tests.unit.services.desk import NOON, Clock, Desk, MadeConnection, desk, until

SOUND = b"ID3" + bytes(5_000)


class Studio(MadeConnection):
    """Has recordings: of each request ``answers`` tells how it ends, ``gate`` holds it up."""

    def __init__(self, *allowed: Capability) -> None:
        super().__init__("desk", *allowed)
        self.answers: list[Exception | None] = []
        self.asked: list[str] = []
        self.gate = threading.Event()
        self.gate.set()

    def fetch_recording(self, recording: str, file: RecordingFile) -> None:
        self.asked.append(recording)
        answer = self.answers.pop(0) if self.answers else None
        if answer:
            raise answer
        file.begin(AudioKind.MP3, len(SOUND))
        file.write(SOUND[:2_000])
        self.gate.wait(10)
        file.write(SOUND[2_000:])


def call(studio: Studio, name: str = "a.mp3", ago: timedelta = timedelta()) -> KeptCall:
    record = FinishedCall(
        "c1", Direction.INCOMING, NOON - ago, "919876543210", answered=True, recording=name
    )
    return KeptCall(studio.account.key, "+919876543210", record)


def run(
    studio: Studio, folder: Path, main: Callable[[Desk, Recordings, Clock], object]
) -> list[str]:
    """Run a test at a desk; returns the files that are left."""

    async def go() -> None:
        clock = Clock()
        async with desk(studio) as here:
            await here.sign_in()
            seconds = lambda: (clock.now - NOON).total_seconds()  # noqa: E731 - of this clock
            recordings = Recordings(
                here.session,
                RecordingFiles(folder),
                wait=clock.pause,
                clock=seconds,
                now=clock,
            )
            await main(here, recordings, clock)  # type: ignore[misc]

    asyncio.run(go())
    return [path.suffix for path in folder.rglob("*") if path.is_file()]


def test_one_that_is_not_ready_is_asked_for_again(tmp_path: Path) -> None:
    studio, told = Studio(), list[Fetching]()
    studio.answers = [NoRecording(), NoRecording(), None]

    async def main(_: Desk, recordings: Recordings, clock: Clock) -> None:
        file = await recordings.fetch(call(studio), told.append)
        assert file.read_bytes() == SOUND
        assert sum(clock.waited) == sum(WAITS[:2])
        assert [one.again_in for one in told if one.again_in] == [2, 1, 5, 4, 3, 2, 1]
        assert await recordings.fetch(call(studio), told.append) == file  # once is enough

    assert run(studio, tmp_path, main) == [".mp3"]
    assert len(studio.asked) == 3


def test_one_that_never_comes_is_given_up_after_the_last_wait(tmp_path: Path) -> None:
    studio = Studio()
    studio.answers = [NoRecording() for _ in range(9)]

    async def main(_: Desk, recordings: Recordings, clock: Clock) -> None:
        with pytest.raises(NoRecording):
            await recordings.fetch(call(studio), lambda _: None)
        assert sum(clock.waited) == sum(WAITS)

    assert run(studio, tmp_path, main) == []
    assert len(studio.asked) == len(WAITS) + 1


def test_one_of_long_ago_is_not_waited_for(tmp_path: Path) -> None:
    studio = Studio()
    studio.answers = [NoRecording()]

    async def main(_: Desk, recordings: Recordings, clock: Clock) -> None:
        with pytest.raises(NoRecording):
            await recordings.fetch(call(studio, ago=timedelta(days=1)), lambda _: None)
        assert clock.waited == []

    assert run(studio, tmp_path, main) == []


def test_in_a_minute_only_so_many_are_asked_for(tmp_path: Path) -> None:
    studio, told = Studio(), list[Fetching]()

    async def main(_: Desk, recordings: Recordings, clock: Clock) -> None:
        for number in range(MOST_A_MINUTE + 1):
            await recordings.fetch(call(studio, f"{number}.mp3"), told.append)
        assert sum(clock.waited) == 60
        assert any(one.queued for one in told)

    run(studio, tmp_path, main)
    assert len(studio.asked) == MOST_A_MINUTE + 1


@pytest.mark.parametrize("how", ["cancelled", "signed out", "broken"])
def test_what_is_stopped_in_the_middle_leaves_nothing(tmp_path: Path, how: str) -> None:
    studio = Studio()
    studio.gate.clear()

    async def main(here: Desk, recordings: Recordings, _: Clock) -> None:
        if how == "broken":
            studio.answers = [ConnectionFailed()]
            with pytest.raises(ConnectionFailed):
                await recordings.fetch(call(studio), lambda _: None)
            return
        task = asyncio.ensure_future(recordings.fetch(call(studio), lambda _: None))
        await until(lambda: list(tmp_path.rglob("*.part")))
        if how == "cancelled":
            task.cancel()
        else:
            await here.session.sign_out()
        await asyncio.sleep(0)
        studio.gate.set()
        with suppress(asyncio.CancelledError):
            await task
        await until(lambda: not list(tmp_path.rglob("*.part")))

    assert run(studio, tmp_path, main) == []


def test_who_may_not_is_told_why(tmp_path: Path) -> None:
    studio = Studio(Capability.CALL)

    async def main(_: Desk, recordings: Recordings, __: Clock) -> None:
        with pytest.raises(Unsupported):
            await recordings.fetch(call(studio), lambda _: None)

    assert run(studio, tmp_path, main) == []
    assert studio.asked == []
