"""A crash from below is told at the next start, once, without secrets; everything else is not."""

import faulthandler
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.runtime.crash_trace import KEPT, MARK, TRACE, CrashTrace

_PROGRAM = """
import os, signal, sys
from pathlib import Path
from desktop.runtime.crash_trace import CrashTrace

trace = CrashTrace(Path(sys.argv[1]), "Calldeck test")

def place_the_call(password="canary-in-the-crash"):
    os.kill(os.getpid(), int(sys.argv[2]))

print(trace.begin())
if sys.argv[2] != "0":
    place_the_call()
trace.end()
"""


@pytest.fixture(autouse=True)
def crashes_of_tests_are_told_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faulthandler, "enable", lambda _: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)


def run(folder: Path, number: int) -> str:
    """Run a program that ends by a signal, or well; returns what it knows of the run before."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), str(number)],
        capture_output=True,
        check=False,
        text=True,
        timeout=30,
    )
    assert done.returncode == -number
    return done.stdout.strip()


def crash(folder: Path) -> None:
    """Leave what a crash leaves."""
    (folder / MARK).write_text("Calldeck test", "ascii")
    (folder / TRACE).write_text("Fatal Python error: Aborted\n", "ascii")


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_crash_leaves_its_lines_and_is_told_once(tmp_path: Path, number: int) -> None:
    folder = tmp_path / "logs"
    assert run(folder, number) == ""
    told = run(folder, 0)
    assert told.startswith("Calldeck test\n")
    assert "Fatal Python error" in told
    assert "in place_the_call" in told
    assert "canary" not in told
    assert run(folder, 0) == ""
    [kept] = folder.glob("crash-*.txt")
    assert "place_the_call" in kept.read_text("utf-8")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert not (folder / MARK).exists()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_who_was_ended_from_outside_did_not_crash(tmp_path: Path, number: int) -> None:
    run(tmp_path, number)
    assert run(tmp_path, 0) == ""


def test_a_trace_of_a_run_that_went_on_and_ended_well_is_none(tmp_path: Path) -> None:
    crash(tmp_path)
    (tmp_path / MARK).unlink()
    trace = CrashTrace(tmp_path, "Calldeck test")
    try:
        assert trace.begin() == ""
    finally:
        trace.end()


def test_old_traces_go_and_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    for day in range(10, 20):
        (tmp_path / f"crash-202601{day}-120000.txt").write_text("old", "ascii")
    crash(tmp_path)
    trace = CrashTrace(tmp_path, "Calldeck test")
    assert "Aborted" in trace.begin()
    trace.end()
    assert len(list(tmp_path.glob("crash-*.txt"))) == KEPT
    (tmp_path / "file").write_text("", "ascii")
    nowhere = CrashTrace(tmp_path / "file" / "logs", "Calldeck test")
    assert nowhere.begin() == ""
    nowhere.end()
