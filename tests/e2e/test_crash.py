"""A crash from below: the next start tells of it once, and calmly."""

import signal
from pathlib import Path

from tests.e2e.conftest import Start


def test_the_next_start_tells_of_a_crash_and_the_one_after_does_not(
    start: Start, tmp_path: Path
) -> None:
    first = start()
    first.ui.find("dialog", "Sign in")
    first.process.send_signal(signal.SIGSEGV)
    assert first.wait() == -signal.SIGSEGV

    second = start()
    second.press("Cancel")
    second.press("Details")
    shown = second.ui.text(second.ui.find("text", "Details"))
    assert "Fatal Python error: Segmentation fault" in shown
    assert str(tmp_path) not in shown
    second.press("Go on")
    second.ui.wait_for(lambda whole: not whole.all("dialog"), "the dialog to be gone")
    assert second.end() == 0

    third = start()
    third.press("Cancel")
    third.ui.wait_for(lambda whole: not whole.all("dialog"), "the dialog to be gone")
    assert not third.ui.look().all("push button", "Details")
    assert third.end() == 0
