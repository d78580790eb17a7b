"""The walk through the demo says at which step it failed; see tests/e2e for a whole walk."""

import asyncio
from pathlib import Path

import pytest
import qasync

from desktop.views import walker
from desktop.views.tour import Tour
from tests.helpers.window import Desk


def test_a_step_that_does_not_come_about_is_told(
    desk: Desk,
    desk_loop: qasync.QEventLoop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(walker, "PATIENCE", 0.1)
    stop = asyncio.Event()
    walking = desk_loop.create_task(Tour(desk.window, tmp_path).walk(stop))
    desk.wait(walking.done)
    assert walking.result() == 1
    assert stop.is_set()
    told = capsys.readouterr().err
    assert told.startswith("The walk through the demo ended early. Waited ")
    assert "the demo's sign-in" in told
